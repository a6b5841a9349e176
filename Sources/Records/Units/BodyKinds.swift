import VietnameseText

/// What a name of a body begins with, and what kind and level that tells. The longest beginning
/// counts.
enum BodyKinds {
  struct Entry: Sendable {
    let kind: UnitKind
    let level: GovernmentLevel?
    /// The beginning is the whole name: "Chính phủ".
    var isWhole = false
  }

  static let table = PhraseTable<Entry>(
    whole(.government, ["Chính phủ", "Thủ tướng Chính phủ", "Quốc hội", "Bộ Chính trị"])
      + whole(.ministry, ["Văn phòng Chính phủ", "Thanh tra Chính phủ"])
      + whole(.agency, ["Kiểm toán nhà nước", "Thông tấn xã Việt Nam"])
      + entries(.enterprise, nil, ["VNPT", "Viettel", "EVN", "MobiFone", "VinaPhone"])
      + entries(.association, nil, ["VCCI"])
      + entries(
        .other, nil,
        ["Đơn vị tư vấn", "Đơn vị thi công", "Nhà thầu", "Chủ đầu tư", "Đơn vị cung cấp"])
      + entries(.ministry, .central, ["Bộ", "Ủy ban Dân tộc"])
      + entries(.peoplesCommittee, nil, ["Ủy ban nhân dân", "UBND"])
      + entries(
        .peoplesCouncil, nil,
        ["Hội đồng nhân dân", "HĐND", "Thường trực Hội đồng nhân dân", "Thường trực HĐND"])
      + entries(.department, .province, ["Sở"])
      + entries(.subDepartment, .province, ["Chi cục"])
      + entries(
        .agency, nil,
        [
          "Cục", "Tổng cục", "Đài Phát thanh", "Đài Truyền hình", "Đài Truyền thanh",
          "Đài Tiếng nói", "Báo", "Tạp chí",
          "Nhà xuất bản", "Báo và Phát thanh", "Cổng Thông tin điện tử", "Cổng TTĐT", "Cảng vụ",
          "Hạt Kiểm lâm",
          "Đội Quản lý thị trường", "Chi nhánh", "Quỹ", "Cơ quan thường trực", "Đài Khí tượng",
          "Trạm", "Hạt", "Thuế", "Thuế cơ sở", "Hải quan", "Hải quan cửa khẩu", "Hải quan khu vực",
          "Kiểm lâm", "Bưu điện", "Ngành", "Cơ quan", "Cụm",
          "Hội đồng thi đua", "Hội đồng", "Kiểm toán", "Đoạn Quản lý", "Thường trực",
        ])
      + entries(
        .division, nil,
        [
          "Phòng", "Vụ", "Đội", "Khoa", "Bộ phận", "Tổ", "Tổ chuyên môn", "Tổ công nghệ số",
          "Tổ hành chính", "Tổ nuôi dưỡng", "Tổ cấp dưỡng", "Tổ văn phòng", "Tổ bảo vệ",
        ])
      + entries(
        .board, nil,
        [
          "Ban", "Ban Quản lý", "Ban Chỉ đạo", "Tổ công tác", "Tổ giúp việc", "Tổ Đề án",
          "Tiểu ban",
          "Ban Tổ chức Hội nghị", "Tổ chuyên viên", "Ban Giám hiệu", "Ban Giám đốc", "Ban đại diện",
        ])
      + entries(.office, nil, ["Văn phòng", "VP", "VPUB"])
      + entries(.inspectorate, nil, ["Thanh tra"])
      + entries(.police, nil, ["Công an", "Cảnh sát", "Trại giam", "Trại tạm giam"])
      + entries(
        .military, nil,
        [
          "Bộ Chỉ huy", "Bộ Chỉ huy Quân sự", "Bộ Chỉ huy Bộ đội Biên phòng", "Ban Chỉ huy",
          "Bộ đội", "Bộ Tư lệnh", "Ban Chỉ huy Quân sự", "Quân khu", "Quân chủng", "Quân đoàn",
          "Binh chủng", "Binh đoàn", "Sư đoàn", "Lữ đoàn", "Trung đoàn", "Tiểu đoàn",
          "Đồn Biên phòng",
          "Hải đoàn", "Quân sự", "Biên phòng", "Bộ Tổng Tham mưu",
        ])
      + entries(
        .bank, nil,
        ["Ngân hàng", "Kho bạc", "Bảo hiểm xã hội", "BHXH", "Quỹ Tín dụng", "Quỹ Đầu tư"])
      + entries(
        .centre, nil, ["Trung tâm", "Nhà Văn hóa", "Thư viện", "Bảo tàng", "Nhà Thiếu nhi"])
      + entries(
        .institution, nil,
        ["Trường", "Học viện", "Viện", "Đại học", "Phân hiệu", "Vườn Quốc gia", "Khu Bảo tồn"])
      + entries(.hospital, nil, ["Bệnh viện", "Trạm Y tế", "Phòng khám"])
      + entries(
        .party, nil,
        [
          "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy", "Đảng ủy", "Đảng bộ", "Chi bộ",
          "Chi ủy",
          "Ban Tổ chức", "Ban Tuyên giáo", "Ban Tuyên giáo và Dân vận", "Ban Dân vận",
          "Ban Nội chính", "Ủy ban Kiểm tra", "Ban Thường vụ", "Ban Cán sự đảng", "Ban Bí thư",
          "Đảng đoàn", "Ban Chấp hành", "Ban xây dựng Đảng", "Ban cán sự", "Ban Kinh tế",
          "Ban Đối ngoại", "Thường trực Tỉnh ủy",
          "Thường trực Thành ủy", "Thường trực Huyện ủy", "Đảng ủy Khối", "Thường trực Quận ủy",
          "Thường trực Thị ủy", "Thường trực Đảng ủy",
        ])
      + entries(
        .association, nil,
        [
          "Ủy ban Mặt trận", "UBMTTQ", "MTTQ", "Mặt trận Tổ quốc", "Hội", "Đoàn", "Liên đoàn",
          "Tỉnh đoàn",
          "Thành đoàn", "Huyện đoàn", "Quận đoàn", "Thị đoàn", "Liên hiệp", "Liên minh",
          "Trung ương Đoàn", "Trung ương Hội",
          "Tổng Liên đoàn", "LĐLĐ", "Công đoàn", "Hiệp hội", "Ban Chấp hành Đoàn", "Mặt trận",
          "Đoàn Thanh niên", "Ban Chấp hành Hội", "Chi đoàn", "Đoàn trường", "Chi hội", "Liên đội",
          "Đoàn cơ sở", "Đoàn khối", "Đoàn xã", "Đoàn phường", "Đoàn thị trấn",
        ])
      + entries(
        .enterprise, nil,
        [
          "Công ty", "Tổng công ty", "Tập đoàn", "Doanh nghiệp", "Hợp tác xã", "Điện lực",
          "Xí nghiệp", "Viễn thông", "Nhà máy", "Xưởng", "Phân xưởng",
        ])
      + entries(
        .court, nil, ["Tòa án", "Tòa", "Viện Kiểm sát", "Cục Thi hành án", "Thi hành án dân sự"])
      + entries(.board, .central, ["Ủy ban"])
      + entries(.board, nil, ["Đoàn đại biểu Quốc hội"])
      + entries(.territory, .province, ["Tỉnh"])
      + entries(.territory, .district, ["Huyện", "Quận", "Thị xã"])
      + entries(.territory, .commune, ["Xã", "Phường", "Thị trấn", "Đặc khu"])
      + entries(
        .territory, nil,
        ["Thành phố", "Thôn", "Tổ dân phố", "Khu phố", "Bản", "Xóm", "Buôn", "Khóm", "Khối phố"]))

  /// Beginnings that are names already, of the one body of its kind that a document speaks of.
  static let complete = PhraseTable<Bool>(
    [
      "Tỉnh đoàn", "Thành đoàn", "Huyện đoàn", "Quận đoàn", "Thị đoàn", "Tỉnh ủy", "Thành ủy",
      "Huyện ủy", "Quận ủy", "Thị ủy", "Đảng ủy", "Ban Chỉ đạo", "Tổ công tác", "Tổ giúp việc",
      "Mặt trận Tổ quốc", "Ban Tổ chức", "Hội đồng thi đua", "Thường trực Tỉnh ủy",
      "Thường trực Thành ủy", "Thường trực Huyện ủy", "Thường trực Quận ủy", "Thường trực Thị ủy",
      "Thường trực Đảng ủy", "Công đoàn", "Liên đội", "Đoàn Thanh niên", "Ban Giám hiệu",
      "Ban Giám đốc",
    ].map { ($0, true) })

  /// Names of one body that read like a list of several.
  static let compounds = PhraseTable<Bool>(
    [
      "Đảng ủy Mặt trận Tổ quốc, các đoàn thể", "Đảng ủy các cơ quan Đảng",
      "Đảng bộ Mặt trận Tổ quốc, các đoàn thể", "Báo và Phát thanh, Truyền hình",
    ].map { ($0, true) })

  /// Kinds whose beginnings of one word are words of every day as well: they make a name only
  /// before a capital.
  static let needsCapital: Set<UnitKind> = [
    .ministry, .board, .division, .association, .territory, .agency, .institution, .enterprise,
    .military, .centre, .court,
  ]

  /// Words that begin like the name of a body and are none.
  static let otherWords = PhraseTable<Bool>(
    [
      "ban hành", "ban đầu", "báo chí", "báo cáo", "bản chính", "bản quyền", "bản sao", "bản tin",
      "bản đồ", "bộ chỉ số", "bộ câu hỏi", "bộ công cụ", "bộ dữ liệu", "bộ hồ sơ", "bộ luật",
      "bộ máy", "bộ ngành", "bộ nhận diện", "bộ pháp điển", "bộ quy tắc", "bộ thủ tục",
      "bộ tiêu chí", "bộ trưởng", "bộ tài liệu", "bộ đề", "chính phủ điện tử", "cơ quan chủ trì",
      "cơ quan nhà nước cấp", "cơ quan nào", "cơ quan phối hợp", "cơ quan thực hiện", "cục bộ",
      "hải quan điện tử", "hội chợ", "hội họa", "hội nghị", "hội nhập", "hội thi", "hội thảo",
      "hội trường", "hội viên", "hội đàm", "hội đồng tư vấn", "khoa giáo", "khoa học",
      "ngành hàng", "ngành nghề",
      "phòng chống", "phòng ngừa", "phòng, chống", "quỹ lương", "quỹ thời gian", "quỹ đất",
      "sở hữu", "sở tại", "thanh tra chuyên ngành", "thanh tra việc", "thanh tra trách nhiệm",
      "thanh tra công tác",
      "thanh tra công vụ", "thanh tra hành chính", "thanh tra đột xuất", "thanh tra, kiểm tra",
      "thuế giá trị", "thuế suất", "thuế thu nhập", "thư viện số", "thường trực 24",
      "trung tâm của", "trường học", "trường hợp", "trường mầm non trong", "trạm biến áp",
      "viễn thông công ích", "viện dẫn", "viện phí", "viện trợ", "văn phòng phẩm", "vụ mùa",
      "vụ việc", "vụ án", "vụ đông", "xã hội", "xã hội hóa", "đoàn công tác", "đoàn giám sát",
      "đoàn kiểm tra", "đoàn kết", "đoàn thể", "đoàn viên", "đại học chính quy", "đội hình",
      "đội ngũ", "tổ chức", "báo động", "báo hiệu", "tổ chức hội nghị", "tổ chức hội thảo",
      "tổ chức hội thi", "tổ chức hội họp", "tổ chức hội chợ", "tổ chức đoàn công tác",
      "tổ chức đoàn kiểm tra",
    ].map { ($0, true) }
      + [
        "tổ chức chính trị", "tổ chức đảng", "tổ chức đoàn", "tổ chức hội", "tổ chức xã hội",
        "tổ chức, cá nhân", "tổ chức tín dụng", "tổ chức công đoàn", "tổ chức đoàn thể",
        "tổ chức, đơn vị", "tổ chức hành nghề", "tổ chức có liên quan", "tổ chức liên quan",
      ].map { ($0, false) })

  /// Kinds of which several are meant where "các" follows: "UBND các huyện". In the names of other
  /// bodies the word is part of the name ("Ban Quản lý các khu công nghiệp").
  static let multiplied: Set<UnitKind> = [
    .peoplesCommittee, .peoplesCouncil, .department, .inspectorate, .police, .military, .party,
    .court, .territory, .hospital,
  ]

  /// Words after a beginning that tell the level: "UBND xã …", "Công an tỉnh".
  static let levels = PhraseTable<GovernmentLevel>([
    ("trung ương", .central), ("tỉnh", .province), ("huyện", .district), ("quận", .district),
    ("thị xã", .district), ("xã", .commune), ("phường", .commune), ("thị trấn", .commune),
    ("đặc khu", .commune),
  ])

  private static func whole(_ kind: UnitKind, _ names: [String]) -> [(String, Entry)] {
    names.map { ($0, Entry(kind: kind, level: .central, isWhole: true)) }
  }

  private static func entries(
    _ kind: UnitKind, _ level: GovernmentLevel?, _ names: [String]
  ) -> [(String, Entry)] {
    names.map { ($0, Entry(kind: kind, level: level)) }
  }
}
