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
    case nil: break
    }
    filled += 1
    guard sampled < Self.sampleSize else { return }
    sampled += 1
    if UnitName(oneLine(text)) != nil { units += 1 }
    if numberInDigits(text) != nil { numbers += 1 }
  }

  /// Nothing but marks, dashes and blanks, and at least one mark.
  var isMarks: Bool { marks > 0 && marks + unmarked == filled }

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

  private static let values: [String: Mark] = [
    "": .blank, "☐": .blank, "□": .blank,
    "-": .dash, "–": .dash, "—": .dash,
    "X": .marked, "x": .marked, "+": .marked, "☒": .marked, "☑": .marked, "✓": .marked,
    "✔": .marked, "✗": .marked, "✘": .marked, "×": .marked, "■": .marked, "●": .marked,
  ]
}
