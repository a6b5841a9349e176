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
    ["Chính phủ", "Thủ tướng Chính phủ", "Quốc hội", "Bộ Chính trị"].map {
      ($0, Entry(kind: .government, level: .central, isWhole: true))
    }
      + entries(.ministry, .central, ["Bộ"])
      + entries(.peoplesCommittee, nil, ["UBND", "Ủy ban nhân dân"])
      + entries(
        .peoplesCouncil, nil,
        [
          "HĐND", "Hội đồng nhân dân", "Thường trực HĐND",
          "Thường trực Hội đồng nhân dân",
        ])
      + entries(.department, .province, ["Sở"])
      + entries(.subDepartment, .province, ["Chi cục"])
      + entries(.agency, nil, ["Cục", "Tổng cục"])
      + entries(.division, nil, ["Phòng", "Vụ"])
      + entries(.board, nil, ["Ban", "Ban Quản lý", "BQL"])
      + entries(.office, nil, ["Văn phòng", "VP", "VPUB", "Văn phòng UBND", "Văn phòng HĐND"])
      + entries(.inspectorate, nil, ["Thanh tra"])
      + entries(.police, nil, ["Công an"])
      + entries(
        .military, nil,
        [
          "Bộ Chỉ huy", "Bộ Chỉ huy Quân sự", "Bộ Chỉ huy Bộ đội Biên phòng", "Ban Chỉ huy",
          "Bộ đội", "BCH Quân sự", "Bộ CHQS", "Ban CHQS", "BCHQS", "Bộ CHBĐBP", "Bộ Tư lệnh",
        ])
      + entries(.bank, nil, ["Ngân hàng", "Kho bạc", "Bảo hiểm xã hội"])
      + entries(.centre, nil, ["Trung tâm"])
      + entries(.institution, nil, ["Trường", "Học viện", "Viện", "Đại học"])
      + entries(.hospital, nil, ["Bệnh viện", "Trạm Y tế"])
      + entries(
        .party, nil,
        [
          "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Đảng ủy", "Ban Tổ chức", "Ban Tuyên giáo",
          "Ban Dân vận",
          "Ban Nội chính", "Ủy ban Kiểm tra",
        ])
      + entries(
        .association, nil,
        [
          "Ủy ban Mặt trận", "Ủy ban MTTQ", "UBMTTQ", "MTTQ", "Mặt trận Tổ quốc", "Hội", "Đoàn",
          "Liên đoàn",
          "Tỉnh đoàn", "Liên hiệp", "Liên minh",
        ])
      + entries(
        .enterprise, nil,
        [
          "Công ty", "Tổng công ty", "Tập đoàn", "Doanh nghiệp",
          "Hợp tác xã",
        ])
      + entries(.court, nil, ["Tòa án", "Viện Kiểm sát", "Viện KSND", "TAND"])
      + entries(.agency, .province, ["Đài Phát thanh", "Đài PT-TH", "Đài Truyền hình", "Đài PTTH"])
      + entries(.territory, .province, ["Tỉnh"])
      + entries(.territory, .district, ["Huyện", "Quận", "Thị xã"])
      + entries(.territory, .commune, ["Xã", "Phường", "Thị trấn", "Đặc khu"])
      + entries(.territory, nil, ["Thành phố", "TP"]))

  /// Beginnings that are words of every day as well: they make a name only before a capital.
  static let needsCapital: Set<UnitKind> = [.ministry, .board, .division, .association, .territory]

  /// Words that begin like the name of a body and are none.
  static let otherWords = PhraseTable<Bool>(
    [
      "ban đầu", "ban hành", "bộ chỉ số", "bộ máy", "bộ phận", "bộ thủ tục", "bộ tiêu chí",
      "đoàn kết", "đoàn viên", "hội nghị", "hội thảo", "hội thi", "hội viên",
      "phòng chống", "phòng, chống", "phòng ngừa", "sở hữu", "sở tại", "trường hợp", "viện dẫn",
      "viện trợ", "vụ án", "vụ việc", "xã hội", "chính phủ điện tử",
    ].map { ($0, true) })

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

  private static func entries(
    _ kind: UnitKind, _ level: GovernmentLevel?, _ names: [String]
  ) -> [(String, Entry)] {
    names.map { ($0, Entry(kind: kind, level: level)) }
  }
}
