import VietnameseText

/// Words by which a cell tells the parts of the bodies that it names: "Chủ trì: Sở Y tế; phối hợp:
/// Sở Nội vụ", "Sở Y tế (chủ trì)".
enum PartPhrases {
  static let table = PhraseTable<AssignmentRecord.Role>(
    entries(
      .lead,
      [
        "chủ trì", "cơ quan chủ trì", "đơn vị chủ trì", "chủ trì thực hiện", "chủ trì tham mưu",
        "cơ quan, đơn vị chủ trì", "chịu trách nhiệm chính", "chủ trì, tham mưu",
        "là đơn vị chủ trì",
        "là cơ quan chủ trì", "cơ quan đầu mối", "đơn vị đầu mối", "đầu mối",
      ])
      + entries(
        .coordinate,
        [
          "phối hợp", "phối hợp với", "phối hợp cùng", "cơ quan phối hợp", "đơn vị phối hợp",
          "phối hợp thực hiện", "cùng phối hợp", "cơ quan, đơn vị phối hợp",
          "đơn vị phối hợp thực hiện",
          "cơ quan phối hợp thực hiện", "chủ động phối hợp",
        ])
      + entries(
        .implement, ["thực hiện", "cơ quan thực hiện", "đơn vị thực hiện", "tổ chức thực hiện"])
      + entries(
        .monitor,
        [
          "theo dõi", "giám sát", "đôn đốc", "theo dõi, đôn đốc", "cơ quan theo dõi",
          "kiểm tra, giám sát",
        ]))

  /// "Chủ trì, phối hợp với …": the part of the body before, and then that of those behind.
  static let leadsWith = PhraseTable<Bool>(
    [
      "chủ trì, phối hợp với", "chủ trì phối hợp với", "chủ trì, phối hợp cùng",
      "chủ trì và phối hợp với", "chủ trì, phối hợp", "chủ trì phối hợp",
    ].map { ($0, true) })

  /// Words of courtesy before a body that the issuer does not command.
  static let requests = PhraseTable<Bool>(
    ["Đề nghị", "Kính đề nghị", "Trân trọng đề nghị", "Mời", "Kính mời", "Yêu cầu", "Giao"]
      .map { ($0, true) })

  /// Words that begin the name of a person by title or office; false where they begin a place.
  static let persons = PhraseTable<Bool>(
    [
      "Đồng chí", "Đ/c", "Đc", "Các đồng chí", "Các đ/c", "Ông", "Bà", "Giám đốc", "Phó Giám đốc",
      "Chủ tịch", "Phó Chủ tịch", "Các Phó Chủ tịch", "Chánh Văn phòng", "Phó Chánh Văn phòng",
      "Chánh Thanh tra", "Chánh án", "Lãnh đạo", "Thủ trưởng", "Trưởng", "Phó Trưởng", "Bí thư",
      "Phó Bí thư", "Hiệu trưởng", "Cán bộ", "Công chức", "Chuyên viên", "Cá nhân", "Tổ trưởng",
      "Người đứng đầu", "Thành viên", "Các thành viên", "Bộ trưởng", "Thứ trưởng", "Cục trưởng",
      "Vụ trưởng", "Viện trưởng", "Kế toán", "Văn thư", "Đồng chí:", "Anh", "Chị", "Bác sĩ",
      "Thường vụ", "Ủy viên", "Chỉ huy trưởng", "Tổng Giám đốc", "Đội trưởng", "Giáo viên",
    ].map { ($0, true) } + [("Bà Rịa", false), ("Trưởng thành", false), ("Chánh án Tòa", true)])

  private static func entries(
    _ part: AssignmentRecord.Role, _ phrases: [String]
  ) -> [(String, AssignmentRecord.Role)] {
    phrases.map { ($0, part) }
  }
}

extension PartPhrases {
  /// The part that a short sign in a table of tasks and bodies means: "CT", "PH", "Chủ trì".
  static func mark(_ text: String) -> AssignmentRecord.Role? {
    signs[text] ?? table.exact(matchKey(text))
  }

  private static let signs: [String: AssignmentRecord.Role] = [
    "CT": .lead, "PH": .coordinate, "TH": .implement,
  ]
}
