import DocumentModel
import TableGrid
import VietnameseText

extension RecordBuilder {
  /// A table of tasks: every record row is a task, the bodies in its role columns are assigned.
  ///
  /// A row without a task's text or number goes on the task above. A task's cell that is merged over
  /// rows is one task, unless the rows have numbers, times or results of their own.
  mutating func readTasks(_ reading: TableReading) {
    guard let columns = TaskColumns(of: reading) else { return }
    if columns.isUnsure {
      findings.append(
        Finding(
          .tableNotUnderstood, at: Place(tableID: reading.record.id),
          ["title": reading.record.columns[columns.task].titles.joined(separator: " / ")]))
    }
    var current: (task: Int, row: Int, cell: Int)?
    for row in reading.rows(of: .record) {
      let isNumbered = reading.ownOrdinal(row) != nil
      if let cell = reading.cell(row, columns.task), !cell.text.isEmpty {
        if let open = current, open.cell == cell.index, !columns.isOwn(row, reading) {
          reading.fill(&tasks[open.task], row: row, columns)
        } else if let open = current, !isNumbered, columns.goesOn(row, after: open.row, reading) {
          tasks[open.task].text += " " + oneLine(cell.text)
          current = (open.task, row, cell.index)
        } else {
          current = (addTask(row, oneLine(cell.text), columns, reading), row, cell.index)
        }
      } else if let open = current, !isNumbered,
        reading.outline.groupOfRow[row] == reading.outline.groupOfRow[open.row]
      {
        // Only some cells go on: another body, another result.
        reading.fill(&tasks[open.task], row: row, columns)
      } else {
        current = nil
        reportTasklessRow(row, columns, reading)
      }
      guard let open = current else { continue }
      let task = tasks[open.task].id
      for (column, part) in columns.bodies { assign(task, part, row, column, columns, reading) }
      for (column, body) in columns.matrix { assign(task, body, row, column, reading) }
    }
  }

  private mutating func addTask(
    _ row: Int, _ text: String, _ columns: TaskColumns, _ reading: TableReading
  ) -> Int {
    let above = columns.groups.compactMap { reading.text(row, $0) }
      .map { Group(ordinal: nil, text: $0) }
    _ = add(
      text, origin: .tableRow, ordinal: reading.outline.ordinals[row]?.text,
      groupPath: reading.groupPath(row) + above, at: reading.place(row, columns.task)
    ) { reading.fill(&$0, row: row, columns) }
    return tasks.count - 1
  }

  /// A row that assigns something, but says not what.
  private mutating func reportTasklessRow(
    _ row: Int, _ columns: TaskColumns, _ reading: TableReading
  ) {
    guard columns.bodies.contains(where: { reading.text(row, $0.column) != nil }) else { return }
    findings.append(Finding(.taskMissing, at: reading.place(row, columns.task)))
  }

  private mutating func assign(
    _ task: String, _ part: AssignmentRecord.Role, _ row: Int, _ column: Int,
    _ columns: TaskColumns, _ reading: TableReading
  ) {
    guard let cell = reading.cell(row, column), Mark(cell.text) == nil else { return }
    let place = reading.place(row, column)
    guard Ditto(cell.text) == nil else {
      findings.append(Finding(.unitUnclear, at: place, ["text": cell.text]))
      return
    }
    let read = units.read(cell.text)
    // The whole cell stands beside each of its bodies, unless that would repeat a long list often.
    let isLong = read.mentions.count * cell.raw.utf8.count > Self.mostRepeatedBytes
    for mention in read.mentions {
      guard let part = mention.part ?? columns.part(of: row, reading, otherwise: part) else {
        continue
      }
      let raw = isLong ? mention.unit.name : cell.raw
      let unit = units.mention(mention.unit, raw: raw, at: place)
      // A merged cell serves each of its rows, and a body may be named twice: one part, once.
      guard assigned.insert(Assigned(task: task, unit: unit, part: part)).inserted else { continue }
      assignments.append(
        AssignmentRecord(taskID: task, unitID: unit, role: part, raw: raw, place: place))
    }
    guard reportedCells.insert(place).inserted else { return }
    for piece in read.unclear { findings.append(Finding(.unitUnclear, at: place, ["text": piece])) }
    for person in read.persons {
      findings.append(Finding(.personNamed, at: place, ["text": person]))
    }
  }

  private static let mostRepeatedBytes = 1 << 16

  /// A mark in the column of a body.
  private mutating func assign(
    _ task: String, _ body: TaskColumns.MatrixBody, _ row: Int, _ column: Int,
    _ reading: TableReading
  ) {
    guard let cell = reading.cell(row, column) else { return }
    let place = reading.place(row, column)
    let part: AssignmentRecord.Role
    switch Mark(cell.text) {
    case .marked: part = body.part
    case .dash, .blank: return
    case nil:
      guard let named = PartPhrases.mark(cell.text) else {
        findings.append(Finding(.markUnclear, at: place, ["text": cell.text]))
        return
      }
      part = named
    }
    let unit = units.mention(
      body.unit, raw: body.raw,
      at: reading.place(max(0, reading.record.headerRowCount - 1), column))
    guard assigned.insert(Assigned(task: task, unit: unit, part: part)).inserted else { return }
    assignments.append(
      AssignmentRecord(taskID: task, unitID: unit, role: part, raw: cell.raw, place: place))
  }
}

extension TableReading {
  /// Takes the values beside a task's text that it does not have yet.
  func fill(_ task: inout TaskRecord, row: Int, _ columns: TaskColumns) {
    if task.deadline == nil { task.deadline = deadline(row, columns) }
    task.output = joined(task.output, text(row, columns.output))
    task.note = joined(task.note, text(row, columns.note))
    if task.quantity == nil, let value = text(row, columns.quantity) {
      task.quantity = Quantity(reading: value, unit: text(row, columns.measure))
    }
    if task.budget == nil, let column = columns.budget, let value = text(row, column) {
      task.budget = Quantity(
        readingMoney: value,
        units: [
          record.columns[column].titles.joined(separator: " "), text(row, columns.measure) ?? "",
          measure ?? "",
        ])
    }
  }

  private func joined(_ known: String?, _ more: String?) -> String? {
    guard let known, let more, known != more else { return known ?? more }
    return known + "\n" + more
  }

  private func deadline(_ row: Int, _ columns: TaskColumns) -> Deadline? {
    let values = columns.deadlines.compactMap { column -> Deadline? in
      guard let value = text(row, column), Mark(value) == nil else { return nil }
      let titles = record.columns[column].titles.joined(separator: " ")
      return Deadline(reading: value, year: ColumnTitles.year(in: titles))
    }
    guard columns.deadlines.count == 2, columns.isFromTo, values.count == 2 else {
      return values.last { $0.kind != .unknown } ?? values.last
    }
    return Deadline(
      raw: values[0].raw + " - " + values[1].raw, kind: .range, from: values[0].from,
      to: values[1].to)
  }
}
