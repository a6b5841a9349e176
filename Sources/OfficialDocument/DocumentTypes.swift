import VietnameseText

/// A type of document (tên loại văn bản).
struct DocumentType: Sendable {
  let name: String
  /// Abbreviation in the notation; `nil` where it has none.
  let abbreviation: String?
  /// Laws and ordinances are cited by name: "Luật Viễn thông".
  var isCitedByName = false
}

extension DocumentType {
  /// Whether a notation may begin with the abbreviation of this type ("KH-UBND").
  static func administrative(withAbbreviation abbreviation: String) -> DocumentType? {
    administrativeTypes.first { $0.abbreviation == abbreviation }
  }

  /// Every type by its name.
  static let byName = PhraseTable<DocumentType>(
    (administrativeTypes + normativeTypes + otherTypes).map { ($0.name, $0) })

  /// The types of Nghị định 30/2020/NĐ-CP, Điều 7, with the abbreviations of its Annex III; letters
  /// and case tell QĐ from QyĐ, ĐA from DA, CT from CTr.
  static let administrativeTypes = [
    DocumentType(name: "Nghị quyết", abbreviation: "NQ"),
    DocumentType(name: "Quyết định", abbreviation: "QĐ"),
    DocumentType(name: "Chỉ thị", abbreviation: "CT"),
    DocumentType(name: "Quy chế", abbreviation: "QC"),
    DocumentType(name: "Quy định", abbreviation: "QyĐ"),
    DocumentType(name: "Thông cáo", abbreviation: "TC"),
    DocumentType(name: "Thông báo", abbreviation: "TB"),
    DocumentType(name: "Hướng dẫn", abbreviation: "HD"),
    DocumentType(name: "Chương trình", abbreviation: "CTr"),
    DocumentType(name: "Kế hoạch", abbreviation: "KH"),
    DocumentType(name: "Phương án", abbreviation: "PA"),
    DocumentType(name: "Đề án", abbreviation: "ĐA"),
    DocumentType(name: "Dự án", abbreviation: "DA"),
    DocumentType(name: "Báo cáo", abbreviation: "BC"),
    DocumentType(name: "Biên bản", abbreviation: "BB"),
    DocumentType(name: "Tờ trình", abbreviation: "TTr"),
    DocumentType(name: "Hợp đồng", abbreviation: "HĐ"),
    DocumentType(name: "Công văn", abbreviation: nil),
    DocumentType(name: "Công điện", abbreviation: "CĐ"),
    DocumentType(name: "Bản ghi nhớ", abbreviation: "BGN"),
    DocumentType(name: "Bản thỏa thuận", abbreviation: "BTT"),
    DocumentType(name: "Giấy ủy quyền", abbreviation: "GUQ"),
    DocumentType(name: "Giấy mời", abbreviation: "GM"),
    DocumentType(name: "Giấy giới thiệu", abbreviation: "GGT"),
    DocumentType(name: "Giấy nghỉ phép", abbreviation: "GNP"),
    DocumentType(name: "Phiếu gửi", abbreviation: "PG"),
    DocumentType(name: "Phiếu chuyển", abbreviation: "PC"),
    DocumentType(name: "Phiếu báo", abbreviation: "PB"),
    DocumentType(name: "Thư công", abbreviation: nil),
  ]

  /// Normative documents (Luật Ban hành văn bản quy phạm pháp luật) and the abbreviations met in
  /// their notations.
  private static let normativeTypes = [
    DocumentType(name: "Hiến pháp", abbreviation: nil, isCitedByName: true),
    DocumentType(name: "Bộ luật", abbreviation: nil, isCitedByName: true),
    DocumentType(name: "Luật", abbreviation: nil, isCitedByName: true),
    DocumentType(name: "Pháp lệnh", abbreviation: nil, isCitedByName: true),
    DocumentType(name: "Lệnh", abbreviation: "L"),
    DocumentType(name: "Sắc lệnh", abbreviation: "SL"),
    DocumentType(name: "Nghị định", abbreviation: "NĐ"),
    DocumentType(name: "Thông tư", abbreviation: "TT"),
    DocumentType(name: "Thông tư liên tịch", abbreviation: "TTLT"),
    DocumentType(name: "Nghị quyết liên tịch", abbreviation: "NQLT"),
    DocumentType(name: "Văn bản hợp nhất", abbreviation: "VBHN"),
  ]

  /// Types of the Party's documents (Hướng dẫn 36-HD/VPTW) that the State does not have.
  private static let otherTypes = [
    DocumentType(name: "Kết luận", abbreviation: "KL"),
    DocumentType(name: "Chương trình hành động", abbreviation: "CTHĐ"),
    DocumentType(name: "Điều lệ", abbreviation: "ĐL"),
  ]
}

extension OfficialDocument {
  /// The type of document that a text begins with the name of: "QUY CHẾ" of an attachment.
  package static func typeName(beginning text: String) -> String? {
    DocumentType.byName.prefix(of: openingKey(text))?.value.name
  }
}
