import DocumentModel
import TableGrid
import VietnameseText

extension RecordBuilder {
  /// A table of tasks: every record row is a task, but for those that head others with their sums;
  /// the bodies in its role columns are assigned.
  ///
  /// A row without a task's text or number goes on the task above. A task's cell that is merged over
  /// rows is one task, unless the rows have numbers, times or results of their own.
  mutating func readTasks(_ reading: TableReading) {
    guard let columns = TaskColumns(of: reading) else { return }
    if columns.isUnsure {
      report(
        Finding(
          .tableNotUnderstood, at: Place(tableID: reading.record.id),
          ["title": reading.record.columns[columns.task].titles.joined(separator: " / ")]))
    }
    for column in columns.unsureMarks {
      report(
        Finding(
          .columnRoleWeak, at: Place(tableID: reading.record.id, column: column),
          ["title": reading.record.columns[column].titles.last ?? ""]))
    }
    var current: (row: Int, cell: Int)?
    for (count, row) in reading.rows(of: .record).enumerated() {
      guard goesOn(after: count) else { break }
      // "I | Trồng trọt | 265": the sums of the tasks below.
      if reading.outline.heads.contains(row) {
        current = nil
        closeTask()
        continue
      }
      let isNumbered = reading.ownOrdinal(row) != nil
      if let cell = reading.cell(row, columns.task), case let text = cell.text, !text.isEmpty {
        if let last = current, last.cell == cell.index, !columns.isOwn(row, reading) {
          fill(row, columns, reading)
        } else if let last = current, !isNumbered, columns.goesOn(row, after: last.row, reading) {
          open?.record.text += " " + oneLine(text)
          current = (row, cell.index)
        } else {
          openTask(row, oneLine(text), columns, reading)
          current = (row, cell.index)
        }
      } else if let last = current, !isNumbered,
        reading.outline.groupOfRow[row] == reading.outline.groupOfRow[last.row]
      {
        // Only some cells go on: another body, another result.
        fill(row, columns, reading)
      } else {
        current = nil
        closeTask()
        reportTasklessRow(row, columns, reading)
      }
      guard current != nil else { continue }
      for (column, part) in columns.bodies { assign(part, row, column, columns, reading) }
      for (column, body) in columns.matrix { assign(body, row, column, reading) }
    }
    closeTask()
    for place in leads.finish(table: reading.record.id) {
      report(Finding(.taskWithoutLead, at: place))
    }
  }

  private mutating func openTask(
    _ row: Int, _ text: String, _ columns: TaskColumns, _ reading: TableReading
  ) {
    let above = columns.groups.compactMap { reading.text(row, $0) }
      .map { Group(ordinal: nil, text: $0) }
    openTask(
      text, key: matchKey(text), origin: .tableRow, ordinal: reading.outline.ordinals[row]?.text,
      groupPath: reading.groupPath(row) + above, at: reading.place(row, columns.task))
    fill(row, columns, reading)
  }

  /// Takes what a row says beside the open task.
  private mutating func fill(_ row: Int, _ columns: TaskColumns, _ reading: TableReading) {
    guard var task = open?.record else { return }
    reading.fill(&task, row: row, columns)
    open?.record = task
    open?.deadlineYear = columns.deadlines.lazy.compactMap { columns.deadlineYears[$0] }.first
  }

  /// A row that assigns something, but says not what.
  private mutating func reportTasklessRow(
    _ row: Int, _ columns: TaskColumns, _ reading: TableReading
  ) {
    guard columns.bodies.contains(where: { reading.text(row, $0.column) != nil }) else { return }
    report(Finding(.taskMissing, at: reading.place(row, columns.task)))
  }

  private mutating func assign(
    _ part: AssignmentRecord.Role, _ row: Int, _ column: Int, _ columns: TaskColumns,
    _ reading: TableReading
  ) {
    guard let cell = reading.cell(row, column), case let text = cell.text, Mark(text) == nil
    else { return }
    let place = reading.place(row, column)
    guard Ditto(text) == nil else {
      report(Finding(.unitUnclear, at: place, ["text": text]))
      return
    }
    let read = UnitCell.read(text)
    let mentions = cell.isCorrected ? cell.namesSaid : read.mentions
    let whole = cell.raw
    // The whole cell stands beside each of its bodies, unless that would repeat a long list often.
    let isLong = mentions.count * whole.utf8.count > Self.mostRepeatedBytes
    for mention in mentions {
      guard let part = mention.part ?? columns.part(of: row, reading, otherwise: part) else {
        continue
      }
      let raw = isLong ? mention.unit.name : whole
      assign(Naming(unit: mention.unit, raw: raw, place: place), part, raw: raw, at: place)
    }
    guard !cell.isCorrected, !read.unclear.isEmpty || !read.persons.isEmpty,
      reportedCells.insert(place).inserted
    else { return }
    for piece in read.unclear { report(Finding(.unitUnclear, at: place, ["text": piece])) }
    for person in read.persons {
      report(Finding(.personNamed, at: place, ["text": person]))
    }
  }

  private static let mostRepeatedBytes = 1 << 16

  /// Gives a unit a part in the open task. A merged cell serves each of its rows, and a body may be
  /// named twice: one part, once.
  private mutating func assign(
    _ naming: Naming, _ part: AssignmentRecord.Role, raw: String, at place: Place,
    isMarkCorrected: Bool = false
  ) {
    for name in bodies(meantBy: naming.unit) {
      let unit = mention(name, raw: naming.raw, at: naming.place)
      guard open?.has(unit, as: part) == false, let id = open?.record.id else { continue }
      open?.add(
        AssignmentRecord(
          taskID: id, unitID: unit, role: part, raw: raw, place: place,
          corrected: isMarkCorrected || name.isCorrected ? [.unitID] : []))
    }
  }

  /// A body and the words that name it, which need not stand where it gets its part.
  private struct Naming {
    let unit: UnitName
    let raw: String
    let place: Place
  }

  /// A mark in the column of a body.
  private mutating func assign(
    _ body: TaskColumns.MatrixBody, _ row: Int, _ column: Int, _ reading: TableReading
  ) {
    guard let cell = reading.cell(row, column) else { return }
    let place = reading.place(row, column)
    let part: AssignmentRecord.Role
    switch Mark(cell.text) {
    case .marked: part = body.part ?? .implement
    case .dash, .blank: return
    case nil:
      guard let named = PartPhrases.mark(cell.text) else {
        report(Finding(.markUnclear, at: place, ["text": cell.text]))
        return
      }
      part = named
    }
    let header = reading.place(max(0, reading.record.headerRowCount - 1), column)
    assign(
      Naming(unit: body.unit, raw: body.raw, place: header), part, raw: cell.raw, at: place,
      isMarkCorrected: cell.isCorrected)
  }
}

extension TableReading {
  /// Takes the values beside a task's text that it does not have yet.
  func fill(_ task: inout TaskRecord, row: Int, _ columns: TaskColumns) {
    if grid.hasCorrections { mark(&task, row: row, columns) }
    if task.deadline == nil { task.deadline = deadline(row, columns) }
    task.output = joined(task.output, words(row, columns.output))
    task.note = joined(task.note, words(row, columns.note))
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

  /// Notes which of the values that the task takes from a row stand in corrected cells.
  private func mark(_ task: inout TaskRecord, row: Int, _ columns: TaskColumns) {
    func isCorrected(_ column: Int?) -> Bool {
      column.flatMap { cell(row, $0) }?.isCorrected ?? false
    }
    if isCorrected(columns.task) { task.mark(.text) }
    if task.deadline == nil, columns.deadlines.contains(where: { isCorrected($0) }) {
      task.mark(.deadline)
    }
    if isCorrected(columns.output) { task.mark(.output) }
    if isCorrected(columns.note) { task.mark(.note) }
    if task.quantity == nil, isCorrected(columns.quantity) || isCorrected(columns.measure) {
      task.mark(.quantity)
    }
    if task.budget == nil, isCorrected(columns.budget) { task.mark(.budget) }
  }

  /// The text of a cell that says something: a dash says that there is nothing.
  private func words(_ row: Int, _ column: Int?) -> String? {
    text(row, column).flatMap { Mark($0) == .dash ? nil : $0 }
  }

  private func joined(_ known: String?, _ more: String?) -> String? {
    guard let known, let more, known != more else { return known ?? more }
    return known + "\n" + more
  }

  private func deadline(_ row: Int, _ columns: TaskColumns) -> Deadline? {
    var cells: [Int] = []
    let values = columns.deadlines.compactMap { column -> Deadline? in
      guard let value = text(row, column), Mark(value) == nil, let cell = cell(row, column)?.index,
        !cells.contains(cell)
      else { return nil }
      cells.append(cell)
      var deadline = Deadline.read(value, year: columns.deadlineYears[column])
      if columns.lastDays.contains(column), deadline.kind == .date {
        deadline.kind = .before
        deadline.from = nil
      }
      if columns.firstDays.contains(column), !columns.isFromTo, deadline.from != nil {
        deadline.kind = .range
        deadline.to = nil
      }
      return deadline
    }
    // One cell that is merged over both columns says it all.
    guard columns.deadlines.count == 2, columns.isFromTo, values.count == 2 else {
      return values.last { $0.kind != .unknown } ?? values.last
    }
    return Deadline(
      raw: values[0].raw + " - " + values[1].raw, kind: .range, from: values[0].from,
      to: values[1].to)
  }
}
