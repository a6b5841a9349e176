import DocumentModel
import TableGrid
import VietnameseText

extension RecordBuilder {
  /// A table of tasks: every record row is a task, the bodies in its role columns are assigned.
  mutating func readTasks(_ reading: TableReading) {
    guard let taskColumn = reading.columns(of: .task).first else { return }
    let roles = Self.assigningRoles.flatMap { role, part in
      // A column that only its cells make one of bodies says who attends, is asked, is named …
      reading.columns(of: role)
        .filter { role != .unit || reading.record.columns[$0].evidence == .title }
        .map { (column: $0, part: part) }
    }
    var taskOfCell: [Int: String] = [:]
    for row in reading.rows(of: .record) {
      guard let cell = reading.grid.cell(row: row, column: taskColumn),
        let text = reading.text(row, taskColumn)
      else { continue }
      let task: String
      if let known = taskOfCell[cell] {
        task = known
      } else {
        task = add(
          text, origin: .tableRow, ordinal: reading.outline.ordinals[row]?.text,
          groupPath: reading.groupPath(row), at: reading.place(row, taskColumn)
        ) { reading.fill(&$0, row: row) }
        taskOfCell[cell] = task
      }
      for (column, part) in roles { assign(task, part, row, column, reading) }
    }
  }

  /// Columns that name bodies, and the part that they give them.
  private static let assigningRoles: KeyValuePairs<ColumnRole, AssignmentRecord.Role> = [
    .lead: .lead, .implement: .implement, .unit: .implement, .coordinate: .coordinate,
    .monitor: .monitor,
  ]

  private mutating func assign(
    _ task: String, _ part: AssignmentRecord.Role, _ row: Int, _ column: Int,
    _ reading: TableReading
  ) {
    guard let cell = reading.grid.cell(row: row, column: column) else { return }
    let written = reading.grid.cells[cell]
    let place = reading.place(row, column)
    guard Mark(written.text) == nil else { return }
    let cellText = units.read(written.text)
    for mention in cellText.mentions {
      let part = mention.part ?? part
      let unit = units.mention(mention.unit, raw: written.raw, at: place)
      // A merged cell serves each of its rows, and a body may be named twice: one part, once.
      guard assigned.insert([task, unit, part.rawValue]).inserted else { continue }
      assignments.append(
        AssignmentRecord(taskID: task, unitID: unit, role: part, raw: written.raw, place: place))
    }
    for piece in cellText.unclear {
      findings.append(Finding(.unitUnclear, at: place, ["text": piece]))
    }
  }
}

extension TableReading {
  /// Takes the values beside a task's text.
  func fill(_ task: inout TaskRecord, row: Int) {
    func value(_ role: ColumnRole) -> String? { text(row, columns(of: role).first) }
    task.deadline = value(.deadline).map { Deadline(reading: $0) }
    task.output = value(.output)
    task.note = value(.note)
    task.quantity = value(.quantity).map { Quantity(reading: $0, unit: value(.measure)) }
    task.budget = columns(of: .budget).first.flatMap { column in
      text(row, column).map {
        Quantity(readingMoney: $0, title: record.columns[column].titles.joined(separator: " "))
      }
    }
  }
}
