import TableGrid
import VietnameseText

/// What the cells of one column look like, gathered in one pass over the records.
struct CellEvidence {
  private(set) var filled = 0
  private var marks = 0
  private var unmarked = 0
  /// Marks with a remark: "X (bổ sung)".
  private var remarked = 0
  private var sampled = 0
  private var units = 0
  private var numbers = 0
  private var clockTimes = 0
  private var parts = 0
  private var deadlines = 0
  private var bytes = 0
  private var longest = 0
  private var merged = 0

  /// Names, numbers and dates are told on this many filled cells; marks on all.
  private static let sampleSize = 100

  mutating func take(_ cell: PlacedCell) {
    let (mark, byteCount, isRemarked) = cell.withText { bytes in
      let mark = Mark(bytes: bytes)
      return (mark, bytes.count, mark == nil && Mark.begins(bytes))
    }
    switch mark {
    case .blank: return
    case .marked: marks += 1
    case .dash: unmarked += 1
    case nil where isRemarked: remarked += 1
    case nil: break
    }
    filled += 1
    bytes += byteCount
    longest = max(longest, byteCount)
    if cell.rows.count > 1 { merged += 1 }
    guard sampled < Self.sampleSize, mark == nil else { return }
    sample(cell.text)
  }

  private mutating func sample(_ text: String) {
    guard Ditto(text) == nil else { return }
    sampled += 1
    if Self.isFigure(text) {
      numbers += 1
    } else {
      if UnitCell.read(text).isUnderstood { units += 1 }
      if ![.unknown, .conditional].contains(Deadline.read(text, year: nil).kind) { deadlines += 1 }
    }
    if Self.isClockTime(text) { clockTimes += 1 }
    if Self.isPart(text) { parts += 1 }
  }

  /// Marks, dashes and blanks, and at least one mark. A strange cell among many does not undo the
  /// column; it is reported where it stands.
  var isMarks: Bool { marks > 0 && (marks + unmarked + remarked) * 3 >= filled * 2 }

  /// Hours of a day, as schedules have them.
  var isClockTimes: Bool { sampled > 0 && clockTimes * 3 >= sampled }

  /// Most cells name a body.
  var isUnits: Bool { sampled > 0 && units * 10 >= sampled * 6 }

  /// Nearly all cells are numbers, with or without a unit.
  var isNumbers: Bool { sampled > 0 && numbers * 10 >= sampled * 8 }

  /// Most cells are dates or spans of time.
  var isDeadlines: Bool { sampled > 0 && deadlines * 10 >= sampled * 7 }

  /// Nearly all cells are words that tell a part: "Chủ trì", "Phối hợp".
  var isParts: Bool { sampled > 0 && parts * 10 >= sampled * 8 }

  /// Every cell is as short as a unit of measure.
  var isShort: Bool { filled > 0 && longest <= 28 }

  /// Cells hold sentences.
  var isProse: Bool { filled > 0 && bytes > filled * 70 }

  /// Average length in bytes.
  var averageLength: Int { filled == 0 ? 0 : bytes / filled }

  /// Most cells are merged over several rows.
  var isMerged: Bool { filled > 0 && merged * 2 > filled }

  private static func isFigure(_ text: String) -> Bool {
    guard text.utf8.count <= 24, text.utf8.contains(where: { $0 &- 0x30 < 10 }) else {
      return false
    }
    if numberInDigits(text) != nil { return true }
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
