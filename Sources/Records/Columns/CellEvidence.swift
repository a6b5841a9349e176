import TableGrid

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
  private var plainNumbers = 0
  private var years = 0
  private var posts = 0
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
    let kinds = CellKinds.of(text)
    if kinds.contains(.ditto) { return }
    sampled += 1
    if kinds.contains(.figure) { numbers += 1 }
    if kinds.contains(.plainNumber) { plainNumbers += 1 }
    if kinds.contains(.year) { years += 1 }
    if kinds.contains(.post) { posts += 1 }
    if kinds.contains(.unit) { units += 1 }
    if kinds.contains(.deadline) { deadlines += 1 }
    if kinds.contains(.clockTime) { clockTimes += 1 }
    if kinds.contains(.part) { parts += 1 }
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

  /// Nearly all cells are numbers without a unit.
  var isPlainNumbers: Bool { sampled > 0 && plainNumbers * 10 >= sampled * 8 }

  /// Nearly all cells are years.
  var isYears: Bool { sampled > 0 && years * 10 >= sampled * 8 }

  /// Nearly all cells are posts of persons.
  var isPosts: Bool { sampled > 0 && posts * 10 >= sampled * 8 }

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
}
