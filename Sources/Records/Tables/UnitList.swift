import DocumentModel
import TableGrid
import VietnameseText

/// A task that a mark column stands for, and what the column says row by row.
struct MarkTask {
  let id: String
  let title: String
  let table: String
  let column: Int
  var marked = 0
  /// The first rows with a unit but without a mark.
  private(set) var unmarked: [UnmarkedRow] = []
  private var unmarkedCount = 0
  /// Stated counts that have been reported as different.
  var reported: Set<String> = []

  /// A row of the list that the column does not mark.
  struct UnmarkedRow {
    let row: Int
    let ordinal: String?
    let name: String
  }

  /// More rows than this are not worth naming in a message.
  private static let namedRows = 5

  init(id: String, title: String, table: String, column: Int) {
    self.id = id
    self.title = title
    self.table = table
    self.column = column
  }

  /// The unmarked rows as messages name them.
  static func names(of rows: [UnmarkedRow]) -> BilingualText {
    BilingualText(
      vi: rows.map { "\($0.ordinal.map { "STT \($0)" } ?? "dòng \($0.row + 1)") (\($0.name))" }
        .joined(separator: "; "),
      en: rows.map { "\($0.ordinal.map { "No. \($0)" } ?? "row \($0.row + 1)") (\($0.name))" }
        .joined(separator: "; "))
  }

  mutating func addUnmarked(_ row: UnmarkedRow) {
    unmarkedCount += 1
    if unmarked.count < Self.namedRows { unmarked.append(row) }
  }

  /// The rows that may explain why fewer are marked than stated: all unmarked ones, if few.
  func rowsToName(stated: Int?) -> [UnmarkedRow] {
    guard let stated, stated > marked, unmarkedCount <= Self.namedRows else { return [] }
    return unmarked
  }
}

extension RecordBuilder {
  /// A list of units: every record row is a unit, every mark column a task, every mark an
  /// assignment.
  mutating func readUnits(_ reading: TableReading) {
    guard let unitColumn = reading.columns(of: .unit).first else { return }
    var marks = reading.columns(of: .mark).compactMap { markTask($0, reading) }
    var unitOfCell: [Int: String] = [:]
    for row in reading.rows(of: .record) {
      guard let cell = reading.grid.cell(row: row, column: unitColumn) else { continue }
      let written = reading.grid.cells[cell]
      guard !written.text.isEmpty else { continue }
      let text = Abbreviations.expanded(oneLine(written.text))
      let isFirstRow = written.rows.lowerBound == row
      let unit: String
      if let known = unitOfCell[cell], !isFirstRow {
        unit = known
      } else {
        unit = units.list(
          UnitName(text) ?? UnitName(unknown: text), raw: written.raw,
          ordinal: reading.outline.ordinals[row]?.text, groupPath: reading.groupPath(row),
          at: reading.place(row, unitColumn))
        if written.rows.count > 1 { unitOfCell[cell] = unit }
      }
      for index in marks.indices { take(row, unit, text, &marks[index], reading) }
    }
    markTasks += marks
  }

  /// The task of a mark column: its lowest title, under the titles above it.
  private mutating func markTask(_ column: Int, _ reading: TableReading) -> MarkTask? {
    let titles = reading.record.columns[column].titles
    guard let title = titles.last else {
      findings.append(
        Finding(
          .columnRoleWeak, at: Place(tableID: reading.record.id, column: column), ["title": ""]))
      return nil
    }
    let id = add(
      title, origin: .markColumn,
      groupPath: titles.dropLast().map { Group(ordinal: nil, text: $0) },
      at: reading.place(max(0, reading.record.headerRowCount - 1), column))
    return MarkTask(id: id, title: title, table: reading.record.id, column: column)
  }

  private mutating func take(
    _ row: Int, _ unit: String, _ name: String, _ task: inout MarkTask, _ reading: TableReading
  ) {
    guard let cell = reading.grid.cell(row: row, column: task.column) else { return }
    let written = reading.grid.cells[cell]
    let place = reading.place(row, task.column)
    switch Mark(written.text) {
    case .marked:
      task.marked += 1
      assignments.append(
        AssignmentRecord(
          taskID: task.id, unitID: unit, role: Self.role(ofMarks: task.title), raw: written.raw,
          place: place))
    case .dash, .blank:
      task.addUnmarked(
        MarkTask.UnmarkedRow(
          row: row, ordinal: reading.outline.ordinals[row]?.text, name: name))
    case nil:
      findings.append(Finding(.markUnclear, at: place, ["text": written.text]))
    }
  }

  /// What a mark assigns: the part that the column's title names, otherwise carrying it out.
  private static func role(ofMarks title: String) -> AssignmentRecord.Role {
    switch ColumnTitles.phrase(in: title)?.role {
    case .lead: .lead
    case .coordinate: .coordinate
    case .monitor: .monitor
    default: .implement
    }
  }
}
