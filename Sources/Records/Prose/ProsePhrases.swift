import VietnameseText

/// The words by which prose assigns work. Lists of data; what is not in them assigns nothing.
enum ProsePhrases {
  /// Headings of sections that list work.
  static let workHeadings = phrases([
    "Nhiệm vụ", "Các nhiệm vụ", "Nhiệm vụ trọng tâm", "Nhiệm vụ cụ thể", "Nhiệm vụ, giải pháp",
    "Nhiệm vụ và giải pháp", "Nội dung thực hiện", "Nội dung nhiệm vụ", "Những nhiệm vụ",
    "Phương hướng, nhiệm vụ", "Nội dung, nhiệm vụ", "Nhóm nhiệm vụ", "Một số nhiệm vụ",
    "Nội dung, biện pháp", "Nội dung và biện pháp", "Nội dung, giải pháp", "Nội dung và giải pháp",
    "Nội dung, hoạt động", "Nội dung công việc", "Nội dung triển khai", "Nội dung và nhiệm vụ",
    "Phương hướng nhiệm vụ", "Nội dung và tiến độ", "Nội dung, tiến độ", "Nội dung hoạt động",
    "Nội dung và thời gian", "Nội dung, thời gian", "Tiến độ thực hiện", "Công việc cụ thể",
    "Các công việc", "Nội dung cụ thể", "Giải pháp thực hiện", "Các giải pháp", "Kế hoạch cụ thể",
    "Biện pháp thực hiện", "Các nội dung thực hiện", "Giải pháp chủ yếu", "Những giải pháp",
    "Nhiệm vụ thực hiện", "Nội dung chủ yếu", "Nội dung và phân công", "Nội dung, phân công",
  ])

  /// Headings of sections whose parts are headed by the bodies that are responsible.
  static let responsibilityHeadings = phrases([
    "Tổ chức thực hiện", "Phân công", "Trách nhiệm", "Phân công nhiệm vụ",
    "Phân công trách nhiệm", "Trách nhiệm thực hiện", "Giao nhiệm vụ", "Phân công thực hiện",
    "Tổ chức triển khai", "Phân công tổ chức thực hiện", "Công tác tổ chức thực hiện",
    "Trách nhiệm của các cơ quan", "Trách nhiệm tổ chức thực hiện", "Kết luận",
    "Ý kiến kết luận", "Nội dung kết luận",
  ])

  /// Headings of sections that tell what was found or done; others that begin alike name work:
  /// "Hạn chế tai nạn giao thông".
  static let reportHeadings = phrases([
    "Khái quát", "Khái quát chung", "Khái quát tình hình", "Kết quả", "Kết quả thanh tra",
    "Kết quả kiểm tra", "Kết quả giám sát", "Kết quả kiểm toán", "Kết quả thực hiện",
    "Kết quả đạt được", "Những kết quả đạt được", "Kết quả kiểm tra, xác minh", "Tình hình",
    "Tình hình chung", "Tình hình thực hiện", "Đặc điểm tình hình", "Đặc điểm tình hình chung",
    "Đánh giá chung", "Đánh giá tình hình", "Thực trạng", "Nhận xét", "Nhận xét chung",
    "Nhận xét, đánh giá", "Ưu điểm", "Khuyết điểm", "Tồn tại", "Hạn chế", "Tồn tại, hạn chế",
    "Hạn chế, tồn tại", "Những tồn tại, hạn chế", "Những hạn chế, tồn tại", "Khó khăn, vướng mắc",
    "Nguyên nhân", "Bối cảnh", "Sự cần thiết",
  ])

  /// Headings of what a report asks of those above.
  static let requests = phrases(["Kiến nghị", "Đề xuất", "Đề nghị"])

  /// Openings of sentences that may tell what was done.
  static let pastOpenings = phrases([
    "Trong năm", "Năm", "Thời gian qua", "Trong thời gian qua", "Trong quý", "Trong tháng",
    "6 tháng", "Qua", "Tính đến", "Đến nay",
  ])

  /// Whether a heading is one of those: "TỔ CHỨC THỰC HIỆN".
  static func isHeadingOfWork(_ text: WordText) -> Bool {
    text.phrase(workHeadings, at: 0) != nil || text.phrase(responsibilityHeadings, at: 0) != nil
  }

  /// Ends of sentences before a colon that hand out what follows: "… có ý kiến chỉ đạo như sau:".
  static let handingOut = [
    "yêu cầu", "kết luận", "kết luận như sau", "ý kiến như sau", "chỉ đạo như sau",
    "ý kiến chỉ đạo", "phân công như sau", "giao nhiệm vụ như sau", "giao", "phân công",
    "kết luận một số nội dung sau", "chỉ đạo", "thực hiện các nội dung sau",
    "thực hiện một số nội dung sau", "thực hiện các nhiệm vụ sau", "thực hiện các công việc sau",
    "thực hiện tốt một số nội dung sau", "thực hiện tốt các nội dung sau",
    "thực hiện một số nhiệm vụ sau", "thực hiện các nội dung sau đây",
    "thực hiện một số nội dung sau đây", "thực hiện các nội dung cụ thể sau",
    "thực hiện các nội dung như sau", "thực hiện một số nội dung như sau",
  ].map { " " + matchKey($0) }

  /// Ends of work before the list of what it consists of.
  static let itemizing = ["gồm", "bao gồm", "trong đó", "gồm có"].map { " " + matchKey($0) }

  /// The body that follows is in charge, or begins with it: "chủ trì".
  static let leads = phrases(["chủ trì", "là cơ quan chủ trì", "là đơn vị chủ trì"])

  /// Words that may stand before "chủ trì".
  static let manners = phrases([
    "có trách nhiệm", "có nhiệm vụ", "chịu trách nhiệm", "khẩn trương", "tiếp tục", "trực tiếp",
    "được giao", "chủ động", "là cơ quan thường trực",
  ])

  /// Words before the bodies that one works with.
  static let with = phrases([
    "phối hợp với", "phối hợp cùng", "phối hợp chặt chẽ với", "phối hợp cùng với",
    "phối hợp chặt chẽ cùng", "phối hợp thường xuyên với", "phối hợp hiệu quả với", "chủ trì cùng",
    "phối hợp",
  ])

  /// Sentences that begin so say when something would be done, and assign nothing.
  static let conditions = phrases([
    "Trong quá trình", "Quá trình", "Nếu", "Trường hợp", "Khi có", "Mọi vướng mắc", "Mọi khó khăn",
    "Trên đây là", "Trên đây", "Kế hoạch này", "Quyết định này", "Chỉ thị này", "Nơi nhận",
    "Thông báo này", "Công điện này", "Nghị quyết này", "Chương trình này", "Hướng dẫn này",
    "Chịu trách nhiệm trước", "Chịu trách nhiệm toàn diện", "Chịu hoàn toàn trách nhiệm",
    "Hoàn toàn chịu trách nhiệm", "Phương án này", "Đề án này", "Rất mong", "Trân trọng",
    "Các nội dung khác", "Những nội dung", "Đánh giá cao", "Biểu dương", "Ghi nhận", "Hoan nghênh",
    "Đồng ý về", "Đồng ý với", "Đồng ý cho", "Đồng ý chủ trương", "Đồng ý theo", "Nhất trí với",
    "Dự báo tình hình", "Dự báo thời tiết", "Nhất trí về", "Thống nhất với",
    "Cơ bản thống nhất với", "Cơ bản đồng ý với", "Thừa lệnh",
  ])

  /// Words that hand the work on: "Chỉ đạo Chi cục … thực hiện các nhiệm vụ sau:".
  static let delegations = phrases(["Chỉ đạo", "Giao", "Yêu cầu", "Phân công", "Đề nghị"])

  /// Openings of work besides the verbs of offices.
  static let workStarts = phrases([
    "Là cơ quan", "Là đơn vị", "Là bộ phận", "Làm đầu mối", "Trên cơ sở", "Căn cứ",
    "Theo chức năng", "Mở",
    "Lập", "Gửi", "Trình", "Giao", "Đưa", "Đầu tư", "Phát triển", "Quản lý", "Thanh tra", "Cấp",
    "Ký", "Định kỳ", "Hằng năm", "Hàng năm", "Trước ngày", "Khi phát hiện", "Đón", "Họp báo",
    "Tuyên truyền", "Thông tin", "Không", "Cần", "Nâng", "Tăng", "Giảm", "Nộp", "Họp", "Thành lập",
    "In", "Mời", "Chọn", "Ban hành", "Bàn giao", "Phải", "Nhận", "Tạo", "Giúp", "Giữ", "Nắm",
  ])

  /// Openings of sentences that say by when the work before them is done.
  static let times = phrases([
    "Hoàn thành", "Xong", "Thời gian", "Thời hạn", "Chậm nhất", "Hạn",
  ])

  /// Work that is done to the bodies named behind it: "Kiểm tra trực tiếp: UBND xã A, UBND xã B."
  static let takingBodies = phrases([
    "Kiểm tra", "Thanh tra", "Giám sát", "Khảo sát", "Phúc tra", "Kiểm toán", "Đánh giá", "Hỗ trợ",
    "Thăm", "Làm việc", "Tiếp xúc", "Đối thoại", "Mời", "Tập huấn", "Tuyên truyền", "Bàn giao",
    "Cấp phát", "Khen thưởng", "Tặng",
  ])

  /// Labels of what is no work of its own.
  static let circumstances = phrases([
    "Thời gian", "Thời gian thực hiện", "Địa điểm", "Thành phần", "Đối tượng", "Kinh phí",
    "Mục tiêu", "Mục đích", "Phạm vi", "Số lượng", "Yêu cầu", "Chỉ tiêu", "Đối với", "Nguồn",
    "Nhận được", "Hình thức", "Chế độ", "Nguồn kinh phí", "Nguồn vốn", "Ghi chú",
    "Thông tin liên hệ", "Đầu mối liên hệ", "Liên hệ", "Thông tin chi tiết",
  ])

  private static func phrases(_ list: [String]) -> PhraseTable<Bool> {
    PhraseTable(list.map { ($0, true) })
  }
}
