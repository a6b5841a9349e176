import TableGrid
import VietnameseText

/// What the text of a cell may be, whatever its column.
struct CellKinds: OptionSet, Sendable {
  let rawValue: UInt16

  /// A sign that repeats the cell above; nothing else is said of it.
  static let ditto = CellKinds(rawValue: 1)
  /// A number, with or without a unit.
  static let figure = CellKinds(rawValue: 2)
  /// The name of a body.
  static let unit = CellKinds(rawValue: 4)
  /// A date or span of time.
  static let deadline = CellKinds(rawValue: 8)
  /// An hour of the day.
  static let clockTime = CellKinds(rawValue: 16)
  /// Words that tell a part: "Chủ trì".
  static let part = CellKinds(rawValue: 32)

  /// A number without a unit.
  static let plainNumber = CellKinds(rawValue: 64)
  /// A year alone: "2012".
  static let year = CellKinds(rawValue: 128)
  /// The post that a person has in a body: "Trưởng ban", "Ủy viên".
  static let post = CellKinds(rawValue: 256)

  /// What a text may be, remembered.
  static func of(_ text: String) -> CellKinds { memory.value(of: text, read) }

  private static let memory = Memory<CellKinds>()

  private static func read(_ text: String) -> CellKinds {
    if Ditto(text) != nil { return .ditto }
    var kinds: CellKinds = []
    if isFigure(text) {
      kinds.insert(.figure)
      if numberInDigits(text) != nil { kinds.insert(.plainNumber) }
      if text.utf8.count == 4, Int(text).map({ (1990...2100).contains($0) }) == true {
        kinds.insert(.year)
      }
    } else {
      if UnitCell.read(text).isUnderstood { kinds.insert(.unit) }
      if ![.unknown, .conditional].contains(Deadline.read(text, year: nil).kind) {
        kinds.insert(.deadline)
      }
    }
    if isClockTime(text) { kinds.insert(.clockTime) }
    if isPart(text) { kinds.insert(.part) }
    if text.utf8.count <= longestPost, posts.prefix(of: matchKey(text)) != nil {
      kinds.insert(.post)
    }
    return kinds
  }

  /// Bytes: "Phó Trưởng ban Thường trực".
  private static let longestPost = 48
  private static let posts = PhraseTable<Void>(
    [
      "trưởng ban", "phó trưởng ban", "phó ban", "ủy viên", "thành viên", "tổ trưởng", "tổ phó",
      "phó tổ trưởng", "thư ký", "trưởng đoàn", "phó trưởng đoàn", "phó đoàn", "chủ tịch hội đồng",
      "phó chủ tịch hội đồng", "nhóm trưởng", "nhóm phó", "chủ nhiệm", "phó chủ nhiệm",
    ].map { ($0, ()) })

  private static func isFigure(_ text: String) -> Bool {
    guard text.utf8.count <= 24, text.utf8.contains(where: { $0 &- 0x30 < 10 }) else {
      return false
    }
    if numberInDigits(text) != nil { return true }
    // "20/9/2024" is a day, whatever its column is called.
    if text.utf8.contains(UInt8(ascii: "/")), dates(in: text).contains(where: { $0.year != nil }) {
      return false
    }
    let (number, rest) = Quantity.leadingNumber(String(text.drop { "≥≤><~ ".contains($0) }))
    return number != nil && (rest?.utf8.count ?? 0) <= 8
  }

  private static func isPart(_ text: String) -> Bool {
    text.utf8.count <= 60 && PartPhrases.mark(oneLine(text)) != nil
  }

  /// "7h30", "08:00 - 09:30", "14 giờ", "Sáng".
  private static func isClockTime(_ text: String) -> Bool {
    let key = matchKey(text)
    if partsOfDay.prefix(of: key) != nil { return true }
    let digits = key.utf8.prefix { $0 &- 0x30 < 10 }
    guard (1...2).contains(digits.count) else { return false }
    let rest = key.utf8.dropFirst(digits.count)
    if rest.starts(with: "h".utf8) || rest.starts(with: "g".utf8) && isDigit(rest.dropFirst()) {
      return true
    }
    if rest.starts(with: ":".utf8) { return isDigit(rest.dropFirst()) }
    // "04 giờ" is a span, "14 giờ 30" a time of day.
    let words = rest.drop { $0 == 0x20 }
    guard words.starts(with: hour.utf8) else { return false }
    return isDigit(words.dropFirst(hour.utf8.count).drop { $0 == 0x20 })
  }

  private static func isDigit(_ text: Substring.UTF8View) -> Bool {
    text.first.map { $0 &- 0x30 < 10 } == true
  }

  private static let hour = matchKey("giờ")
  private static let partsOfDay = PhraseTable<Bool>(
    ["sáng", "chiều", "tối", "cả ngày", "buổi sáng", "buổi chiều"].map { ($0, true) })
}
