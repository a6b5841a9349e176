import DocumentModel
import TableGrid
import VietnameseText

extension RecordBuilder {
  /// A list of units: every record row is a unit, every mark column a task, every mark an
  /// assignment.
  mutating func readUnits(_ reading: TableReading) {
    let columns = reading.columns(of: .unit)
    // "Huyện" merged over the rows of its "Xã, phường".
    guard
      let column = columns.first(where: { !reading.roles.evidence[$0].isMerged }) ?? columns.first
    else { return }
    let groups = columns.prefix { $0 != column }
    var marks = markColumns(reading)
    var unitsOfCell: [Int: [(id: String, name: String)]] = [:]
    for (count, row) in reading.rows(of: .record).enumerated() {
      guard goesOn(after: count) else { break }
      guard let cell = reading.cell(row, column), !cell.text.isEmpty else { continue }
      if unitsOfCell[cell.index] == nil {
        unitsOfCell[cell.index] = listedNames(in: cell).map { name in
          (list(name, raw: cell.raw, row, column, groups: groups, reading), name.name)
        }
      }
      for index in marks.indices {
        take(row, unitsOfCell[cell.index] ?? [], &marks[index], reading)
      }
    }
    markTasks += marks
  }

  /// The bodies of a cell of a list: one, unless a person said otherwise.
  private mutating func listedNames(in cell: TableReading.Cell) -> [UnitName] {
    let names =
      cell.isCorrected ? cell.namesSaid.map(\.unit) : [UnitName.listed(oneLine(cell.text))]
    return names.flatMap { bodies(meantBy: $0) }.distinct
  }

  private mutating func list(
    _ name: UnitName, raw: String, _ row: Int, _ column: Int, groups: ArraySlice<Int>,
    _ reading: TableReading
  ) -> String {
    let above = groups.compactMap { reading.text(row, $0) }.map { Group(ordinal: nil, text: $0) }
    let place = reading.place(row, column)
    let (unit, new) = units.list(
      name, raw: raw, ordinal: reading.outline.ordinals[row]?.text,
      groupPath: reading.groupPath(row) + above, at: place)
    if let new {
      add(new, governing: name.territory)
    } else {
      report(Finding(.unitListedTwice, at: place, ["name": name.name]))
    }
    return unit
  }

  // MARK: Marks

  /// The tasks that the mark columns stand for: each its own, by its lowest title under those above.
  /// Columns titled only by a part ("Chủ trì", "Phối hợp") share the task of the title above.
  private mutating func markColumns(_ reading: TableReading) -> [MarkTask] {
    var shared: [String: String] = [:]
    return reading.columns(of: .mark).compactMap { column in
      let titles = reading.record.columns[column].titles
      guard let title = titles.last else { return reportUntitled(column, reading) }
      let place = reading.place(max(0, reading.record.headerRowCount - 1), column)
      guard let part = PartPhrases.table.exact(ColumnTitles.core(of: title)) else {
        let above = titles.dropLast().map { Group(ordinal: nil, text: $0) }
        let id = add(title, origin: .markColumn, groupPath: above, at: place)
        return MarkTask(
          id: id, title: title, role: Self.role(ofMarks: title), table: reading.record.id,
          column: column)
      }
      guard let above = titles.dropLast().last else { return reportUntitled(column, reading) }
      let id =
        shared[above]
        ?? add(
          above, origin: .markColumn,
          groupPath: titles.dropLast(2).map { Group(ordinal: nil, text: $0) }, at: place)
      shared[above] = id
      return MarkTask(id: id, title: title, role: part, table: reading.record.id, column: column)
    }
  }

  private mutating func reportUntitled(_ column: Int, _ reading: TableReading) -> MarkTask? {
    report(
      Finding(
        .columnRoleWeak, at: Place(tableID: reading.record.id, column: column),
        ["title": reading.record.columns[column].titles.last ?? ""]))
    return nil
  }

  private mutating func take(
    _ row: Int, _ units: [(id: String, name: String)], _ task: inout MarkTask,
    _ reading: TableReading
  ) {
    guard let cell = reading.cell(row, task.column) else { return }
    let place = reading.place(row, task.column)
    switch Mark(cell.text) {
    case .marked: break
    case .dash, .blank:
      for unit in units {
        task.addUnmarked(
          MarkTask.UnmarkedRow(
            row: row, ordinal: reading.outline.ordinals[row]?.text, name: unit.name))
      }
      return
    case nil:
      return report(Finding(.markUnclear, at: place, ["text": cell.text]))
    }
    task.marked += units.count
    for unit in units {
      sink.take(
        AssignmentRecord(
          taskID: task.id, unitID: unit.id, role: task.role, raw: cell.raw, place: place,
          corrected: cell.isCorrected ? [.unitID] : []))
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
