import VietnameseText

/// The words by which prose assigns work. Lists of data; what is not in them assigns nothing.
enum BodyPhrases {
  /// Headings of sections that list work or say who does it.
  static let workHeadings = PhraseTable<Bool>(
    [
      "Nhiệm vụ", "Các nhiệm vụ", "Nhiệm vụ trọng tâm", "Nhiệm vụ cụ thể", "Nhiệm vụ, giải pháp",
      "Nhiệm vụ và giải pháp", "Nội dung thực hiện", "Nội dung nhiệm vụ",
    ].map { ($0, true) })

  /// Headings of sections whose parts are headed by the bodies that are responsible.
  static let responsibilityHeadings = PhraseTable<Bool>(
    [
      "Tổ chức thực hiện", "Phân công", "Trách nhiệm", "Phân công nhiệm vụ",
      "Phân công trách nhiệm", "Trách nhiệm thực hiện", "Giao nhiệm vụ", "Phân công thực hiện",
    ].map { ($0, true) })

  /// What the responsible body's part is, by the words that begin its item.
  enum Part { case leads, leadsWith, worksWith }
  static let parts = PhraseTable<Part>([
    ("chủ trì", .leads),
    ("chủ trì, phối hợp với", .leadsWith), ("chủ trì phối hợp với", .leadsWith),
    ("chủ trì, phối hợp cùng", .leadsWith), ("chủ trì và phối hợp với", .leadsWith),
    ("phối hợp với", .worksWith), ("phối hợp cùng", .worksWith),
  ])

  /// Sentences that begin so say when something would be done, and assign nothing.
  static let conditions = PhraseTable<Bool>(
    ["Trong quá trình", "Nếu", "Trường hợp", "Khi có", "Mọi vướng mắc", "Căn cứ", "Yêu cầu"]
      .map { ($0, true) })

  /// Words that hand the work on: "Chỉ đạo Chi cục … thực hiện các nhiệm vụ sau:".
  static let delegations = PhraseTable<Bool>(
    ["Chỉ đạo", "Giao", "Yêu cầu", "Phân công", "Đề nghị"].map { ($0, true) })

  /// Verbs and particles after which a body's name has ended.
  static let verbs = PhraseTable<Bool>(
    [
      "ban hành", "báo cáo", "bảo đảm", "bố trí", "cập nhật", "căn cứ", "chỉ đạo",
      "chịu trách nhiệm",
      "chủ động", "chủ trì", "chuẩn bị", "cung cấp", "đảm bảo", "đánh giá", "đề xuất", "định kỳ",
      "đôn đốc", "giải quyết", "giám sát", "giao", "giúp", "hoàn thành", "hoàn thiện", "hướng dẫn",
      "kiểm tra", "lập", "lồng ghép", "nghiên cứu", "nâng cao", "phân bổ", "phân công", "phối hợp",
      "quán triệt", "quản lý", "rà soát", "sắp xếp", "soạn thảo", "tăng cường", "tham gia",
      "tham mưu",
      "thanh tra", "thẩm định", "theo dõi", "thông báo", "thống kê", "thực hiện", "thường xuyên",
      "tiếp nhận", "tiếp tục", "tổ chức", "tổng hợp", "triển khai", "trình", "tuyên truyền",
      "xây dựng",
      "xem xét", "xử lý", "có trách nhiệm", "có nhiệm vụ", "để", "trong việc", "theo", "về việc",
      "khi",
      "cân đối", "đào tạo", "khảo sát", "kịp thời", "hỗ trợ", "in ấn", "gửi", "công bố",
      "công khai",
      "đưa", "lấy", "nộp", "quyết định", "tập huấn", "tạo", "ưu tiên", "vận động", "vận hành",
      "nhằm",
    ].map { ($0, true) })

  /// Verbs that end a body's name in the heading of a section: duties only, because what a
  /// collective is doing may be part of its description ("các cơ quan đang áp dụng …").
  static let duties = PhraseTable<Bool>(
    [
      "chủ trì", "phối hợp", "có trách nhiệm", "có nhiệm vụ", "chịu trách nhiệm", "tham mưu",
      "tổ chức", "hướng dẫn", "căn cứ", "chủ động",
    ].map { ($0, true) })

  /// Words that begin a date by which something is due.
  static let deadlines = PhraseTable<DeadlinePlace>([
    ("trước ngày", .anywhere), ("xong trước", .anywhere), ("hoàn thành trước", .anywhere),
    ("chậm nhất", .anywhere), ("hoàn thành trong", .anywhere), ("xong trong", .anywhere),
    ("định kỳ", .start), ("hằng năm", .start), ("hàng năm", .start), ("hằng tháng", .start),
    ("hàng tháng", .start), ("hằng quý", .start), ("hàng quý", .start),
  ])

  /// Where a sentence's deadline words count.
  enum DeadlinePlace { case start, anywhere }
}
