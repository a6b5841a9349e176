import TableGrid
import VietnameseText

/// Which columns of a table of tasks say what.
struct TaskColumns {
  /// The text of the tasks.
  let task: Int
  /// Columns left of it whose merged cells head several tasks.
  let groups: [Int]
  /// Columns that name bodies, and the part that they give them.
  let bodies: [(column: Int, part: AssignmentRecord.Role)]
  /// Columns that stand for one body each and hold marks.
  let matrix: [(column: Int, body: MatrixBody)]
  /// Columns that stand for one body each, of which nothing says what their marks mean.
  let unsureMarks: [Int]
  /// The column that says which part the body of the row has.
  let part: Int?
  let deadlines: [Int]
  /// Deadline columns whose titles name a year.
  let deadlineYears: [Int: Int]
  /// Deadline columns whose titles say that the day is the last one: "Hoàn thành trước ngày".
  let lastDays: Set<Int>
  /// Deadline columns whose titles name the day of the beginning.
  let firstDays: Set<Int>
  /// The two deadline columns are the first and the last day.
  let isFromTo: Bool
  let output: Int?
  let note: Int?
  let quantity: Int?
  let measure: Int?
  let budget: Int?
  /// Bodies are named, but not what their part is.
  let isUnsure: Bool

  /// A body that a column of marks stands for.
  struct MatrixBody {
    let unit: UnitName
    let raw: String
    /// The part that a title above gives it.
    let part: AssignmentRecord.Role?
  }

  /// `nil` where no column holds tasks.
  init?(of reading: TableReading) {
    let texts = reading.columns(of: .task)
    guard let first = texts.first else { return nil }
    // "Nhóm nhiệm vụ" merged over several rows of "Nhiệm vụ cụ thể".
    let own = texts.first { !reading.roles.evidence[$0].isMerged } ?? first
    task = own
    groups = texts.prefix { $0 != own }.map { $0 }
    bodies = Self.bodies(of: reading)
    let marked = reading.columns(of: .mark).compactMap { column in
      Self.matrixBody(reading.record.columns[column].titles).map { (column: column, body: $0) }
    }
    // Beside a column that names who does the work, "x" under a body may mean anything.
    let isNamed = !bodies.isEmpty
    let matrix = marked.filter { column, body in
      !isNamed || body.part != nil || reading.roles.evidence[column].isParts
        || [.profile, .correction].contains(reading.record.columns[column].evidence)
    }
    self.matrix = matrix
    unsureMarks = marked.map(\.column).filter { column in
      !matrix.contains { $0.column == column }
    }
    part = reading.columns(of: .mark).first { column in
      reading.roles.evidence[column].isParts && !matrix.contains { $0.column == column }
    }
    deadlines = reading.columns(of: .deadline)
    deadlineYears = Dictionary(
      uniqueKeysWithValues: deadlines.compactMap { column in
        let titles = reading.record.columns[column].titles
        return ColumnTitles.year(in: titles.joined(separator: " ")).map { (column, $0) }
      })
    lastDays = Set(
      deadlines.filter { column in
        reading.record.columns[column].titles.contains {
          !Self.before.matches(in: matchKey($0)).isEmpty
        }
      })
    firstDays = Set(
      deadlines.filter { column in
        reading.record.columns[column].titles.last.map {
          Self.beginnings.prefix(of: matchKey($0)) != nil
        } ?? false
      })
    isFromTo = Self.isFromTo(deadlines.map { reading.record.columns[$0].titles })
    output = reading.columns(of: .output).first
    note = reading.columns(of: .note).first
    quantity = reading.columns(of: .quantity).first
    measure = reading.columns(of: .measure).first
    budget = reading.columns(of: .budget).first
    let named = reading.columns(of: .unit).filter {
      !ColumnTitles.isPassive(reading.record.columns[$0].titles)
    }
    isUnsure = bodies.isEmpty && matrix.isEmpty && !named.isEmpty
  }

  private static let assigning: KeyValuePairs<ColumnRole, AssignmentRecord.Role> = [
    .lead: .lead, .implement: .implement, .unit: .implement, .coordinate: .coordinate,
    .monitor: .monitor,
  ]

  private static func bodies(
    of reading: TableReading
  ) -> [(column: Int, part: AssignmentRecord.Role)] {
    let hasTitles = reading.record.columns.contains { !$0.titles.isEmpty }
    let units = reading.columns(of: .unit)
    return assigning.flatMap { role, part in
      // A column that only its cells make one of bodies says who attends, is asked, is named …;
      // in a table without any titles a single one says who does the work.
      reading.columns(of: role).filter { column in
        let known = reading.record.columns[column]
        guard role == .unit else { return true }
        guard !ColumnTitles.isPassive(known.titles) else { return false }
        return known.evidence != .cells || !hasTitles && units.count == 1
      }.map { (column: $0, part: part) }
    }
  }

  /// The body that a column of marks stands for, where its title names one.
  static func matrixBody(_ titles: [String]) -> MatrixBody? {
    guard let title = titles.last else { return nil }
    let cell = UnitCell(title)
    guard cell.mentions.count == 1, cell.isUnderstood else { return nil }
    let part = titles.dropLast().reversed().lazy.compactMap { ColumnTitles.phrase(in: $0)?.role }
      .compactMap { role in assigning.first { $0.key == role }?.value }.first
    return MatrixBody(unit: cell.mentions[0].unit, raw: title, part: part)
  }

  private static func isFromTo(_ titles: [[String]]) -> Bool {
    guard titles.count == 2, let first = titles[0].last, let last = titles[1].last else {
      return false
    }
    return !starts.matches(in: matchKey(first)).isEmpty && !ends.matches(in: matchKey(last)).isEmpty
  }

  private static let before = PhraseTable<Bool>([
    ("hoàn thành trước", true), ("trước ngày", true), ("xong trước", true), ("chậm nhất", true),
    ("muộn nhất", true), ("gửi trước", true), ("nộp trước", true),
  ])
  private static let beginnings = PhraseTable<Bool>([
    ("bắt đầu", true), ("thời gian bắt đầu", true), ("ngày bắt đầu", true), ("khởi công", true),
    ("thời điểm bắt đầu", true), ("thời gian khởi công", true),
  ])
  private static let starts = PhraseTable<Bool>([
    ("bắt đầu", true), ("từ", true), ("khởi công", true),
  ])
  private static let ends = PhraseTable<Bool>([
    ("kết thúc", true), ("đến", true), ("hoàn thành", true),
  ])

  // MARK: Rows

  /// The part of the row's body: what the row says, or else its column.
  func part(
    of row: Int, _ reading: TableReading, otherwise part: AssignmentRecord.Role
  ) -> AssignmentRecord.Role? {
    guard part == .implement, let column = self.part else { return part }
    guard let text = reading.text(row, column) else { return nil }
    return PartPhrases.table.exact(matchKey(text))
  }

  /// A row under a merged task that is a task of its own: it has its own number, time or result.
  func isOwn(_ row: Int, _ reading: TableReading) -> Bool {
    if reading.ownOrdinal(row) != nil { return true }
    return (deadlines + [output].compactMap(\.self)).contains { column in
      guard let cell = reading.grid.cell(row: row, column: column) else { return false }
      return reading.grid.cells[cell].rows.lowerBound == row && !reading.grid.cells[cell].isUnfilled
    }
  }

  /// A row that has only text, in a table of numbered rows, right below the task whose text it goes
  /// on.
  func goesOn(_ row: Int, after last: Int, _ reading: TableReading) -> Bool {
    guard last == row - 1, reading.ownOrdinal(last) != nil || reading.outline.ordinals[last] == nil,
      let ordinals = reading.outline.ordinalColumn, reading.grid.columnCount > 2
    else { return false }
    let filled = reading.grid.cells(covering: row).map { reading.grid.cells[Int($0)] }
      .filter { !$0.isUnfilled && !$0.columns.contains(ordinals) }
    guard filled.count == 1, filled[0].columns.contains(task), !filled[0].isBold else {
      return false
    }
    guard let first = filled[0].text.unicodeScalars.first else { return false }
    return first.properties.isLowercase || first == "-" || first == "+" || first == "("
  }
}
