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
    [
      "Trong quá trình", "Nếu", "Trường hợp", "Khi có", "Mọi vướng mắc", "Căn cứ", "Trên đây là",
      "Kế hoạch này", "Quyết định này", "Chỉ thị này", "Nơi nhận",
    ].map { ($0, true) })

  /// Words that hand the work on: "Chỉ đạo Chi cục … thực hiện các nhiệm vụ sau:".
  static let delegations = PhraseTable<Bool>(
    ["Chỉ đạo", "Giao", "Yêu cầu", "Phân công", "Đề nghị"].map { ($0, true) })

  /// Words by which one body orders another: the one after them does the work.
  static let orders = PhraseTable<Bool>(
    ["Giao", "Giao cho", "Giao nhiệm vụ cho", "Đề nghị", "Phân công", "yêu cầu"]
      .map { ($0, true) })

  /// Verbs and openings of asides before which a body's name has ended. Verbs of one syllable are
  /// listed with the word after them: "giao" alone ends "Bộ Ngoại giao".
  static let verbs = PhraseTable<Bool>(
    [
      "ban hành", "báo cáo", "bảo đảm", "bố trí", "cân đối", "cập nhật", "chỉ đạo", "chủ động",
      "chủ trì", "chuẩn bị", "chịu trách nhiệm", "có nhiệm vụ", "có trách nhiệm", "công bố",
      "công khai", "cung cấp", "đảm bảo", "đánh giá", "đào tạo", "đẩy mạnh", "đề nghị", "đề xuất",
      "định kỳ",
      "đôn đốc", "được giao", "giải quyết", "giám sát", "giao nhiệm vụ", "giúp Ủy ban", "giúp UBND",
      "gửi báo cáo", "gửi về", "hoàn thành", "hoàn thiện", "hỗ trợ", "hướng dẫn", "in ấn",
      "khảo sát", "kiểm tra", "kịp thời", "là cơ quan", "là đơn vị", "lập dự toán", "lập kế hoạch",
      "lồng ghép",
      "nâng cao", "nghiêm túc", "nghiên cứu", "nộp báo cáo", "phân bổ", "phân công", "phát huy",
      "phối hợp",
      "quán triệt", "quy định", "quyết định", "rà soát", "sắp xếp", "soạn thảo", "tăng cường",
      "tập huấn", "tập trung", "tham gia", "tham mưu", "thẩm định", "theo dõi", "thông báo",
      "thống kê", "thống nhất", "thực hiện", "thường xuyên", "tiếp nhận", "tiếp tục", "tổ chức",
      "tổng hợp", "triển khai", "trình cấp", "trình HĐND", "trình Hội đồng", "trình UBND",
      "trình Ủy ban", "tuyên truyền", "ưu tiên", "vận động", "vận hành", "xây dựng", "xem xét",
      "xử lý", "yêu cầu",
      "giao cho", "giao các", "giao Sở", "giao UBND", "giao Ủy ban",
      "căn cứ", "để tổng hợp", "khi phát hiện", "theo chức năng", "theo nhiệm vụ",
      "theo thẩm quyền", "trên cơ sở", "trong phạm vi", "trong việc", "về việc",
    ].map { ($0, true) })

  /// Verbs that end a body's name in the heading of a section: duties only, because what a
  /// collective is doing may be part of its description ("các cơ quan đang áp dụng …").
  static let duties = PhraseTable<Bool>(
    [
      "chủ trì", "phối hợp", "có trách nhiệm", "có nhiệm vụ", "chịu trách nhiệm", "tham mưu",
      "tổ chức", "hướng dẫn", "căn cứ", "chủ động", "là cơ quan", "là đơn vị", "nghiêm túc",
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
