import VietnameseText

/// The fields of government that departments, ministries and divisions are named for ("Sở *Y tế*"),
/// and their customary codes ("Sở *TN&MT*").
///
/// They tell where a name ends: "Sở Y tế, Nội vụ" are two departments, "Sở Văn hóa, Thể thao và Du
/// lịch" is one. Field names of 2004–2026: Luật Tổ chức Chính phủ, Nghị định 24/2014/NĐ-CP,
/// 37/2014/NĐ-CP, 107/2020/NĐ-CP, 45/2025/NĐ-CP and 150/2025/NĐ-CP.
enum BodyFields {
  private static let table: [(name: String, codes: [String])] = [
    ("Nội vụ", ["NV"]), ("Tài chính", ["TC"]), ("Tư pháp", ["TP"]), ("Y tế", ["YT"]),
    ("Xây dựng", ["XD"]), ("Công Thương", ["CT"]), ("Du lịch", ["DL"]), ("Ngoại vụ", ["NgV"]),
    ("Quốc phòng", ["QP"]), ("Công an", []), ("Ngoại giao", ["NG"]), ("Dân tộc", []),
    ("Dân tộc và Tôn giáo", ["DTTG"]), ("Giao thông vận tải", ["GTVT"]),
    ("Giao thông công chánh", ["GTCC"]), ("Khoa học và Công nghệ", ["KHCN"]),
    ("Khoa học, Công nghệ và Môi trường", ["KHCNMT"]),
    ("Tài nguyên và Môi trường", ["TNMT"]), ("Nông nghiệp và Môi trường", ["NNMT"]),
    ("Nông nghiệp và Phát triển nông thôn", ["NNPTNT", "NNPT", "NNPTNN"]),
    ("Giáo dục và Đào tạo", ["GDĐT"]), ("Thông tin và Truyền thông", ["TTTT"]),
    ("Kế hoạch và Đầu tư", ["KHĐT"]),
    ("Lao động - Thương binh và Xã hội", ["LĐTBXH", "LĐTBVXH"]),
    ("Văn hóa, Thể thao và Du lịch", ["VHTTDL"]), ("Văn hóa và Thể thao", ["VHTT"]),
    ("Văn hóa và Thông tin", []), ("Văn hóa - Thông tin", []),
    ("Văn hóa, Khoa học và Thông tin", []), ("Văn hóa - Xã hội", ["VHXH"]), ("Thể thao", []),
    ("Quy hoạch - Kiến trúc", ["QHKT"]), ("Bưu chính, Viễn thông", ["BCVT"]),
    ("Công nghiệp", []), ("Thương mại", []), ("Thương mại và Du lịch", []), ("Thủy sản", []),
    ("Thể dục thể thao", ["TDTT"]), ("Tài chính - Kế hoạch", ["TCKH"]), ("Kinh tế", ["KT"]),
    ("Kinh tế và Hạ tầng", ["KTHT"]), ("Kinh tế, Hạ tầng và Đô thị", ["KTHTĐT"]),
    ("Quản lý đô thị", ["QLĐT"]), ("Lao động", []),
    ("Kế hoạch - Tài chính", ["KHTC"]), ("Tổ chức cán bộ", ["TCCB"]), ("Pháp chế", []),
    ("Hợp tác quốc tế", ["HTQT"]), ("Tổ chức - Hành chính", ["TCHC"]),
    ("Hành chính - Tổng hợp", ["HCTH"]), ("Hành chính - Quản trị", ["HCQT"]),
    ("Tài chính - Kế toán", ["TCKT"]), ("Kế hoạch tổng hợp", ["KHTH"]),
    ("Quản lý chất lượng", ["QLCL"]), ("Công tác xã hội", ["CTXH"]),
    ("Công tác sinh viên", ["CTSV"]), ("Kiểm soát nhiễm khuẩn", ["KSNK"]),
    ("Công nghệ thông tin", ["CNTT"]), ("Vật tư - Thiết bị", ["VTTB"]),
    ("Quản lý khoa học", ["QLKH"]),
  ]

  /// Codes that mean something else in the name of a division of a district or commune.
  private static let ofDivisions = ["VHTT": "Văn hóa và Thông tin"]

  /// A field by its words, without what joins them: "văn hóa thể thao du lịch".
  static let byWords: [String: String] = Dictionary(
    table.map { (words(of: $0.name), $0.name) }, uniquingKeysWith: { first, _ in first })

  /// The names of all fields.
  static var names: [String] { table.map(\.name) }

  /// The names that only dashes join: a comma in their place lists two fields.
  static let dashed = Set(table.map(\.name).filter { $0.contains(" - ") && !$0.contains(" và ") })

  /// A field by the letters of its code: "TNMT".
  private static let byCode: [String: String] = Dictionary(
    table.flatMap { field in field.codes.map { ($0, field.name) } },
    uniquingKeysWith: { first, _ in first })

  /// The most words that a field has.
  static let longest = byWords.keys.map { $0.split(separator: " ").count }.max() ?? 0

  /// What stands before a field.
  enum Kind {
    /// A body whose name the field ends.
    case body
    /// A part of a body, whose name may go on.
    case division

    /// The field that a code stands for.
    func field(byCode code: String) -> String? {
      (self == .division ? ofDivisions[code] : nil) ?? byCode[code]
    }
  }

  /// Beginnings of names that a field follows.
  static let named = PhraseTable<Kind>([
    ("sở", .body), ("bộ", .body), ("ngành", .body), ("phòng", .division), ("vụ", .division),
    ("khoa", .division), ("tổ", .division),
  ])

  /// The longest field at a word, its words joined by commas, dashes or "và".
  /// `ofOne` where the words before name one body, whose name may hold a comma in place of a dash.
  static func field(
    in text: WordText, at start: Int, ofOne: Bool = false
  ) -> (name: String, end: Int)? {
    var key = ""
    var found: (String, Int)?
    var index = start
    var words = 0
    var joints: [Bool] = []
    while index < text.words.count, words < longest {
      let gap = text.words[index].gap
      if index > start, !gap.isDisjoint(with: [.semicolon, .colon, .opening, .closing, .slash]) {
        break
      }
      if text.word(index, is: and) {
        guard index > start else { return nil }
        joints.append(true)
        index += 1
        continue
      }
      if index > start, gap.contains(.comma) { joints.append(false) }
      key += (key.isEmpty ? "" : " ") + text.key(of: index)
      words += 1
      index += 1
      // "Văn hóa và Thể thao, Du lịch" are two: in one name "và" stands last.
      // "Tài chính, Kế hoạch và Đầu tư" are two, "Tài chính - Kế hoạch" one.
      if let name = byWords[key], joints.last != false || !joints.contains(true),
        joints.isEmpty || ofOne || !dashed.contains(name)
      {
        found = (name, index)
      }
    }
    return found
  }

  private static func words(of name: String) -> String {
    let text = WordText(name)
    return text.words.indices.map { String(text.key(of: $0)) }.filter { $0 != and }
      .joined(separator: " ")
  }

  /// "và" as a match key has it.
  static let and = matchKey("và")
}
