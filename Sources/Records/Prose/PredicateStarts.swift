import VietnameseText

/// Words in small letters before which the name of a body has ended: verbs of what offices do, and
/// openings of asides. A verb of one syllable is listed with the word after it: "giao" alone ends
/// "Bộ Ngoại giao".
enum PredicateStarts {
  static let table = PhraseTable<Bool>(
    (certainVerbs + verbs + shortVerbs + openings).map { ($0, true) })

  /// Those that are hardly ever part of a name.
  static let certain = PhraseTable<Bool>((certainVerbs + shortVerbs).map { ($0, true) })

  /// Verbs that are part of names, with the two words before them: "Nội vụ tổng hợp …" goes on with
  /// one, "Dịch vụ tổng hợp" is a name.
  static let compounds = PhraseTable<Void>(
    [
      "đầu tư xây dựng", "tư vấn xây dựng", "kế hoạch tổng hợp", "tư vấn kiểm định",
      "tư vấn giám sát", "vật liệu xây dựng", "dịch vụ tổng hợp", "trung tâm điều hành",
      "trung tâm giám sát", "trung tâm khai thác", "trung tâm kiểm soát", "trung tâm đào tạo",
      "trung tâm bồi dưỡng", "trung tâm hỗ trợ", "công ty tư vấn", "công ty khai thác",
    ].map { ($0, ()) })

  /// "Các ban xây dựng Đảng".
  static let partyBoards = PhraseTable<Void>([("ban xây dựng Đảng", ())])

  /// Verbs that are part of names with the kind of body right before them.
  static let kinds = PhraseTable<Void>(
    [
      "đoàn giám sát", "đoàn kiểm tra", "tổ giám sát", "tổ kiểm tra",
      "tổ tổng hợp", "ban kiểm tra", "phòng kiểm tra", "vụ kiểm tra",
    ].map { ($0, ()) })

  private static let certainVerbs = [
    "ban hành", "báo cáo", "bố trí", "cân đối", "cập nhật", "chỉ đạo", "chịu trách nhiệm",
    "chủ động", "chủ trì", "chuẩn bị", "công bố", "công khai", "đảm bảo", "bảo đảm", "đẩy mạnh",
    "đề nghị", "đề xuất", "định kỳ", "đôn đốc", "giải quyết", "hoàn thành", "hoàn thiện",
    "lãnh đạo",
    "in ấn", "khẩn trương", "kịp thời", "lồng ghép", "nâng cao", "nghiêm túc", "phân bổ",
    "phân công", "phát huy", "phối hợp", "quán triệt", "rà soát", "sắp xếp", "tăng cường",
    "tập huấn", "tập trung", "tham gia", "tham mưu", "thông báo", "thống nhất", "thực hiện",
    "thường xuyên", "tiếp nhận", "tiếp tục", "tổ chức", "triển khai", "ưu tiên", "vận động",
    "xem xét", "xử lý", "yêu cầu", "căn cứ", "trên cơ sở", "theo chức năng", "hướng dẫn",
  ]

  private static let verbs = [
    "ban hành", "bám sát", "bảo đảm", "bảo quản", "bảo vệ", "báo cáo", "biên soạn", "biên tập",
    "bố trí", "bổ sung", "bồi dưỡng", "bàn giao", "cải cách", "cải thiện", "cam kết", "cân đối",
    "cấp phát", "cập nhật", "chấm dứt", "chấn chỉnh", "chấp hành", "chăm lo", "chi trả", "chia sẻ",
    "chỉ đạo", "chịu trách nhiệm", "chủ động", "chủ trì", "chuẩn bị", "chuyển giao", "công bố",
    "công khai", "cung cấp", "củng cố", "cụ thể hóa", "cử", "duy trì", "đa dạng hóa", "đảm bảo",
    "đánh giá", "đào tạo", "đăng ký", "đăng tải", "đẩy mạnh", "đẩy nhanh", "đề cao", "đề nghị",
    "đề xuất", "điều chỉnh", "điều động", "điều hành", "điều phối", "điều tra", "định hướng",
    "định kỳ", "đôn đốc", "đối chiếu", "đổi mới", "động viên", "giải ngân", "giải quyết",
    "giải trình", "giám sát", "giới thiệu", "hiệp đồng", "hoàn chỉnh", "hoàn thành", "hoàn thiện",
    "hỗ trợ", "huy động", "hướng dẫn", "hưởng ứng", "in ấn", "kêu gọi", "kết hợp", "kết nối",
    "khai thác", "khảo sát", "khắc phục", "khẩn trương", "khen thưởng", "khoanh định",
    "khuyến khích", "kiểm kê", "kiểm soát", "kiểm tra", "kiện toàn", "kiến nghị", "kịp thời",
    "làm đầu mối", "làm việc", "làm tốt", "liên hệ", "lồng ghép", "lựa chọn", "lưu ý", "mở rộng",
    "nâng cao", "nêu cao", "nghiêm túc", "nghiên cứu", "ngăn chặn", "nhân rộng", "nhanh chóng",
    "phân bổ", "phân công", "phân loại", "phân tích", "phát động", "phát huy", "phát hiện",
    "phê duyệt", "phổ biến", "phối hợp", "phòng ngừa", "quan tâm", "quán triệt", "quy định",
    "quyết định", "quyết liệt", "quyết toán", "rà soát", "sắp xếp", "sẵn sàng", "siết chặt",
    "sơ kết", "soạn thảo", "sử dụng", "tạo điều kiện", "tăng cường", "tăng thời lượng", "tập hợp",
    "tập huấn", "tập trung", "tháo gỡ", "tham dự", "tham gia", "tham mưu", "thành lập", "thẩm định",
    "thẩm tra", "theo dõi", "thông báo", "thống kê", "thống nhất", "thu hồi", "thu thập",
    "thúc đẩy", "thực hiện", "thường xuyên", "tích cực", "tiến hành", "tiếp nhận", "tiếp thu",
    "tiếp tục", "tìm kiếm", "tính toán", "tổ chức", "tổng hợp", "tổng kết", "trang bị",
    "tranh thủ", "trao đổi", "triển khai", "trực tiếp", "tuân thủ", "tuyển chọn", "tuyển dụng",
    "tuyên truyền", "thừa ủy quyền", "thừa lệnh", "thay mặt", "ứng dụng", "ứng phó", "ứng đủ",
    "vận dụng", "vận động",
    "vận hành", "xác định", "xác minh", "xác nhận", "xây dựng", "xem xét", "xử lý", "xử phạt",
    "yêu cầu", "cảnh giác", "làm rõ", "làm thủ tục", "làm giảm", "nắm chắc", "nắm tình hình",
    "niêm yết", "phản ánh",
    "rút kinh nghiệm", "thực thi", "truyền tải", "giữ vững", "gương mẫu", "đấu tranh", "đình chỉ",
    "hạn chế", "giảm thiểu", "mở đợt", "mở cao điểm", "ra quân", "thẩm duyệt", "tiêu hủy",
    "tổng rà soát", "trưng bày", "vệ sinh", "khử trùng", "giám định", "kê khai", "khởi công",
    "nghiệm thu", "lắp đặt", "sửa chữa", "tu sửa", "thuê", "mua sắm", "đấu thầu", "đấu giá",
    "tuần tra", "bình bệnh án", "bình chọn", "xung kích", "phun hóa chất", "giải tỏa", "di dời",
    "cưỡng chế", "tham vấn", "số hóa", "ghép nối", "làm sạch", "phát sóng", "đăng tin", "rút ngắn",
    "trực 24", "túc trực", "tập luyện", "trang trí", "dự trù", "tổng kiểm kê", "tổng kiểm tra",
    "sơ tán", "cứu hộ", "tìm kiếm cứu nạn", "tích hợp", "thiết kế", "phát thanh",
    "thanh tra đột xuất", "thanh tra việc",
    "thanh tra toàn diện", "thanh tra chuyên đề", "khôi phục", "cảnh báo", "xét nghiệm",
    "tiêm phòng", "chuẩn hóa", "quan trắc", "đo đạc", "kiểm định", "họp dân", "họp bàn",
    "lên phương án", "lên kế hoạch", "chốt danh sách", "là bộ phận", "là thành viên",
    "diễn tập", "điều tiết", "phân luồng",
  ]

  private static let shortVerbs = [
    "có nhiệm vụ", "có trách nhiệm", "có kế hoạch", "có giải pháp", "có phương án", "có văn bản",
    "có biện pháp", "cần", "phải", "được giao", "được phân công", "không được", "không để",
    "không tổ chức",
    "giao cho", "giao các", "giao Sở", "giao UBND", "giao Ủy ban", "giao Bộ", "giao Phòng",
    "giao Chi cục", "giao Cục", "giao Văn phòng", "giao Công an", "giao Ban", "giao nhiệm vụ",
    "giao Trung tâm", "giao Hội", "giao Tổ", "giao Chủ tịch", "giao Giám đốc", "giao Thủ trưởng",
    "gửi bài", "gửi đăng ký", "gửi thông tin", "gửi số liệu", "gửi đề xuất", "gửi công văn",
    "miễn, giảm", "cắm biển", "dự và", "dự họp", "dự hội nghị", "lắp thêm", "tu bổ", "đi đầu",
    "giúp Ủy ban", "giúp UBND", "giúp Chủ tịch", "giúp việc cho",
    "in tài liệu", "in giấy", "in và", "giúp Ban", "giúp Thường trực", "giúp Hiệu trưởng",
    "giúp Giám đốc", "giúp Bộ", "lập quy hoạch",
    "gửi báo cáo", "gửi về",
    "gửi kết quả", "gửi văn bản", "gửi danh sách", "gửi hồ sơ", "gửi ý kiến", "nộp báo cáo",
    "nộp thuế", "ký hợp đồng",
    "nộp hồ sơ", "trình cấp", "trình HĐND", "trình Hội đồng", "trình UBND", "trình Ủy ban",
    "trình Chủ tịch", "trình Thủ tướng", "trình Chính phủ", "trình Bộ", "trình Ban", "là cơ quan",
    "là đơn vị", "là đầu mối", "lập dự toán", "lập kế hoạch", "lập danh sách", "lập hồ sơ",
    "lập biểu", "lập phương án", "lập báo cáo", "lập đoàn", "mở chuyên mục", "mở chuyên trang",
    "mở các", "mở lớp", "đưa nội dung", "đưa vào", "đưa tin", "đưa các", "cấp kinh phí", "ký kết",
    "ký cam kết", "dành thời lượng", "dành kinh phí", "dự trữ", "dự báo",
  ]

  private static let openings = [
    "căn cứ", "để tổng hợp", "khi phát hiện", "theo chức năng", "theo nhiệm vụ", "theo thẩm quyền",
    "trên cơ sở", "trong phạm vi", "trong việc", "về việc", "trước ngày", "trong tháng",
    "trong quý", "trong năm", "hằng năm", "hàng năm", "hằng quý", "hàng quý", "hằng tháng",
    "hàng tháng", "chậm nhất", "theo quy định", "theo dõi",
  ]

  /// Those that end even a name that describes what its bodies do.
  static let duties = PhraseTable<Bool>(
    [
      "chủ trì", "phối hợp", "có trách nhiệm", "có nhiệm vụ", "chịu trách nhiệm", "tham mưu",
      "tổ chức", "hướng dẫn", "căn cứ", "chủ động", "là cơ quan", "là đơn vị", "nghiêm túc",
      "báo cáo", "khẩn trương", "rà soát", "tiếp tục",
    ].map { ($0, true) })

  /// Verbs of those who watch over the work.
  static let overseeing = PhraseTable<Bool>(
    ["theo dõi", "tổng hợp", "giúp", "kiểm tra"].map { ($0, true) })

  /// Those of them that may describe a collective.
  static let describing = PhraseTable<Bool>(
    ["đã được", "đang", "chưa", "do", "bị"].map { ($0, true) })

  /// Words in small letters after a name that tell a story, and give no order.
  static let narrative = PhraseTable<Bool>(
    [
      "không hoàn thành", "không thực hiện", "không có", "không còn", "đã", "đang", "sẽ", "vẫn",
      "chưa", "nhận được", "có Công văn", "có Tờ trình", "có Báo cáo",
      "có văn bản số", "kính", "trân trọng", "xin", "bị", "do", "vừa", "rất", "mong",
      "cơ bản", "tán thành", "nhất trí", "đồng ý", "biểu dương", "ghi nhận", "đánh giá cao",
      "hoan nghênh",
    ].map { ($0, true) })
}
