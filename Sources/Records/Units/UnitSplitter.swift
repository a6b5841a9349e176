import VietnameseText

/// Takes apart a cell or phrase that names several bodies, as a careful clerk would: at ";" and
/// line breaks first, at "," and "và" only before a known kind of body, so that "Sở Văn hóa, Thể
/// thao và Du lịch" stays whole. A collective or generic list stays whole.
struct UnitSplitter {
  /// The bodies, in the text's order.
  private(set) var units: [UnitName] = []
  /// Pieces in which no body was recognized.
  private(set) var unclear: [String] = []

  /// Linear in the text.
  init(_ text: String) {
    for piece in Self.pieces(text) {
      guard !Self.isPerson(piece) else { continue }
      for part in Self.bodies(piece) {
        if let unit = UnitName(part), Self.isOne(part, unit) {
          units.append(unit)
        } else {
          unclear.append(part)
        }
      }
    }
  }

  /// Pieces between semicolons and line breaks; a line that begins in lower case goes on the one
  /// before.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    for line in text.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let piece = trimmed(line)
      guard let first = piece.unicodeScalars.first else { continue }
      if first.properties.isLowercase, let last = pieces.last, UnitName(piece) == nil {
        pieces[pieces.count - 1] = last + " " + piece
      } else {
        pieces.append(piece)
      }
    }
    return pieces
  }

  private static func bodies(_ piece: String) -> [String] {
    var bodies: [String] = []
    var current = ""
    for part in joints(of: piece) {
      if current.isEmpty || beginsBody(part.text, after: current, joint: part.joint) {
        if !current.isEmpty { bodies.append(current) }
        current = part.text
      } else {
        current += part.joint + part.text
      }
    }
    if !current.isEmpty { bodies.append(current) }
    return bodies
  }

  /// Whether another body begins after a joint: a known kind with more than its kind, or a
  /// collective. Territories go on a list of territories only: "UBND các huyện, thành phố X" is one.
  private static func beginsBody(
    _ part: String, after previous: String, joint: String
  ) -> Bool {
    guard UnitName.begins(matchKey(part)), let unit = UnitName(part), !unit.isBare else {
      return false
    }
    let before = UnitName(previous)?.kind
    // "Văn phòng HĐND và UBND huyện" is one office.
    if before == .office, joint == " và ",
      unit.kind == .peoplesCommittee || unit.kind == .peoplesCouncil
    {
      return false
    }
    return unit.kind != .territory || before == .territory
  }

  /// The text between commas and the word "và", each with the joint before it.
  private static func joints(of piece: String) -> [(joint: String, text: String)] {
    var parts: [(joint: String, text: String)] = []
    for (index, section) in piece.split(separator: ",").enumerated() {
      var words = section.split(separator: " ")[...]
      var joint = index == 0 ? "" : ", "
      while let and = words.firstIndex(of: "và") {
        let before = words[..<and].joined(separator: " ")
        if !before.isEmpty { parts.append((joint, before)) }
        joint = before.isEmpty ? joint + "và " : " và "
        words = words[(and + 1)...]
      }
      if !words.isEmpty { parts.append((joint, words.joined(separator: " "))) }
    }
    return parts
  }

  /// Whether a name is that of one body, or a collective. "Sở Y tế, Nội vụ" are two of which the
  /// second is not named in full; "Sở Y tế (chủ trì)" says more than a name.
  private static func isOne(_ name: String, _ unit: UnitName) -> Bool {
    if unit.isCollective { return true }
    if !roleWords.matches(in: matchKey(name)).isEmpty { return false }
    let sections = name.split(separator: ",", maxSplits: 1)
    guard sections.count == 2 else { return !name.utf8.contains(UInt8(ascii: "/")) }
    let rest = String(sections[1].drop { $0 == " " })
    // "UBND xã Tân Lập, huyện Mộc Châu": where the territory lies.
    if let outer = UnitName(rest), outer.kind == .territory { return outer.level != unit.level }
    return unit.kind != .peoplesCommittee && unit.kind != .peoplesCouncil
      && rest.split(separator: " ").contains("và")
  }

  private static let roleWords = PhraseTable<Bool>(
    ["chủ trì", "phối hợp", "theo dõi", "đôn đốc"].map { ($0, true) })

  private static func isPerson(_ piece: String) -> Bool {
    persons.prefix(of: matchKey(piece)) != nil
  }

  private static let persons = PhraseTable<Bool>([
    ("Đồng chí", true), ("Đ/c", true), ("Ông", true), ("Bà", true), ("Các đồng chí", true),
  ])

  private static func trimmed(_ line: Substring) -> String {
    var line = line
    while let first = line.unicodeScalars.first, first == " " || first == "-" || first == "+" {
      line.removeFirst()
    }
    while let last = line.unicodeScalars.last, last == " " || last == "." || last == "," {
      line.removeLast()
    }
    return String(line)
  }
}
