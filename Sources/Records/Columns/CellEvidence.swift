import TableGrid
import VietnameseText

/// What the cells of one column look like, gathered in one pass over the records.
struct CellEvidence {
  private(set) var filled = 0
  private(set) var blank = 0
  private(set) var marks = 0
  private(set) var unmarked = 0
  private(set) var units = 0
  private(set) var numbers = 0
  /// Marks with a remark: "X (bổ sung)".
  private(set) var remarked = 0
  private(set) var clockTimes = 0
  private(set) var sampled = 0

  /// Names and numbers are told on this many filled cells; marks on all.
  private static let sampleSize = 200

  mutating func take(_ text: String) {
    switch Mark(text) {
    case .blank:
      blank += 1
      return
    case .marked: marks += 1
    case .dash: unmarked += 1
    case nil where Mark.begins(text): remarked += 1
    case nil: break
    }
    filled += 1
    guard sampled < Self.sampleSize else { return }
    sampled += 1
    if UnitCell(text).isUnderstood { units += 1 }
    if numberInDigits(text) != nil { numbers += 1 }
    if Self.isClockTime(text) { clockTimes += 1 }
  }

  /// Marks, dashes and blanks, and at least one mark. A strange cell among many does not undo the
  /// column; it is reported where it stands.
  var isMarks: Bool { marks > 0 && (marks + unmarked + remarked) * 3 >= filled * 2 }

  /// Hours of a day, as schedules have them.
  var isClockTimes: Bool { sampled > 0 && clockTimes * 3 >= sampled }

  /// "7h30", "08:00 - 09:30", "14 giờ", "Sáng".
  private static func isClockTime(_ text: String) -> Bool {
    let key = matchKey(text)
    if partsOfDay.prefix(of: key) != nil { return true }
    let digits = key.utf8.prefix { $0 &- 0x30 < 10 }
    guard (1...2).contains(digits.count) else { return false }
    let rest = key.utf8.dropFirst(digits.count)
    return rest.starts(with: "h".utf8) || rest.starts(with: "g".utf8)
      || hours.prefix(of: String(decoding: Array(rest.drop { $0 == 0x20 }), as: UTF8.self)) != nil
      || rest.starts(with: ":".utf8) && rest.dropFirst().first.map { $0 &- 0x30 < 10 } == true
  }

  private static let hours = PhraseTable<Bool>([("giờ", true)])
  private static let partsOfDay = PhraseTable<Bool>(
    ["sáng", "chiều", "tối", "cả ngày", "buổi sáng", "buổi chiều"].map { ($0, true) })

  /// Most cells name a body.
  var isUnits: Bool { sampled > 0 && units * 10 >= sampled * 6 }

  /// All cells are numbers.
  var isNumbers: Bool { sampled > 0 && numbers == sampled }
}

/// What a cell of a mark column says (đánh dấu).
enum Mark: Equatable {
  case marked
  /// A dash: "none", not marked.
  case dash
  case blank

  /// The mark that a cell's whole text is; `nil` for other text.
  init?(_ text: String) {
    guard text.utf8.count <= 4 else { return nil }
    guard let value = Self.values[text] else { return nil }
    self = value
  }

  /// Whether a longer text begins with a mark that stands alone.
  static func begins(_ text: String) -> Bool {
    let head = text.prefix { $0 != " " && $0 != "(" && $0 != "\n" }
    return head.endIndex != text.endIndex && values[String(head)] == .marked
  }

  private static let values: [String: Mark] = [
    "": .blank, "☐": .blank, "□": .blank,
    "-": .dash, "–": .dash, "—": .dash,
    "X": .marked, "x": .marked, "+": .marked, "☒": .marked, "☑": .marked, "✓": .marked,
    "✔": .marked, "✗": .marked, "✘": .marked, "×": .marked, "■": .marked, "●": .marked,
  ]
}
