import DocumentModel
import OfficialDocument
import TableGrid
import VietnameseText

extension RecordBuilder {
  /// Recognizes a table and makes its records.
  mutating func take(_ table: Table, of document: Document) {
    let grid = GridTable(placing: table, in: document)
    findings += grid.findings
    guard !isLayout(table) else {
      tables.append(record(of: table, grid, layoutOf: document))
      return
    }
    let outline = TableOutline(of: grid) { title in
      ColumnTitles.kind(of: title)
    }
    let roles = ColumnRoles(of: grid, outline: outline)
    // Who attends when is no assignment of work.
    let purpose = roles.isSchedule ? .other : Self.purpose(of: roles.columns)
    let record = TableRecord(
      id: table.id, index: table.index, parentID: table.parent.map { document.tables[$0.table].id },
      appendixID: official.appendixOfTable[table.index], purpose: purpose,
      confidence: roles.confidence, headerRowCount: outline.headerRowCount,
      columns: roles.columns,
      rows: zip(outline.kinds, outline.ordinals).map {
        TableRecord.Row(kind: $0, ordinal: $1?.text)
      }, grid: grid)
    tables.append(record)
    let reading = TableReading(record: record, outline: outline)
    switch purpose {
    case .units: readUnits(reading)
    case .tasks: readTasks(reading)
    case .other: reportUnread(record)
    case .indicators, .layout: break
    }
    if purpose == .units || purpose == .tasks { checkOrdinals(reading) }
  }

  /// A nested table is layout where the one around it is.
  private func isLayout(_ table: Table) -> Bool {
    official.layoutTables.contains(table.index)
      || table.parent.map { official.layoutTables.contains($0.table) } == true
  }

  private func record(
    of table: Table, _ grid: GridTable, layoutOf document: Document
  ) -> TableRecord {
    TableRecord(
      id: table.id, index: table.index, parentID: table.parent.map { document.tables[$0.table].id },
      appendixID: official.appendixOfTable[table.index], purpose: .layout, confidence: 1,
      headerRowCount: 0, columns: [], rows: [], grid: grid)
  }

  private static func purpose(of columns: [TableRecord.Column]) -> TableRecord.Purpose {
    let has = Set(columns.map(\.role))
    let assigns: Set<ColumnRole> = [.lead, .coordinate, .implement, .monitor]
    if has.contains(.task) {
      return !has.isDisjoint(with: assigns.union([.unit, .deadline, .output])) ? .tasks : .other
    }
    if has.contains(.indicator) { return .indicators }
    // Where only the cells look like bodies, text in other columns makes it another table.
    let isTitled = columns.contains { $0.role == .unit && $0.evidence == .title }
    var others: Set<ColumnRole> = [.note]
    if isTitled { others.formUnion([.place, .other, .person]) }
    if isTitled, has.contains(.mark) { others.formUnion([.value, .quantity, .document, .measure]) }
    return has.contains(.unit) && has.subtracting(others).isSubset(of: [.ordinal, .unit, .mark])
      ? .units : .other
  }

  /// A table that names bodies and still gives no records is one that a person should look at.
  private mutating func reportUnread(_ record: TableRecord) {
    let naming: Set<ColumnRole> = [.unit, .lead, .coordinate, .implement, .mark]
    guard let column = record.columns.first(where: { naming.contains($0.role) }) else { return }
    findings.append(
      Finding(
        .tableNotUnderstood, at: Place(tableID: record.id),
        ["title": column.titles.joined(separator: " / ")]))
  }

  /// Ordinals that are missing or repeated in a run of Arabic numbers. Restarting at 1 is no gap.
  private mutating func checkOrdinals(_ reading: TableReading) {
    guard let column = reading.outline.ordinalColumn else { return }
    var previous: (number: Int, cell: Int)?
    for row in reading.rows(of: .record) {
      guard let ordinal = reading.outline.ordinals[row], ordinal.isArabic,
        let number = Int(ordinal.text), let cell = reading.grid.cell(row: row, column: column)
      else { continue }
      defer { previous = (number, cell) }
      guard let last = previous, last.cell != cell, number != 1, number != last.number + 1 else {
        continue
      }
      let place = reading.place(row, column)
      if number == last.number {
        findings.append(Finding(.ordinalRepeated, at: place, ["ordinal": ordinal.text]))
      } else {
        findings.append(
          Finding(
            .ordinalGap, at: place, ["previous": String(last.number), "next": ordinal.text]))
      }
    }
  }
}

/// A recognized table, with the questions that making records asks of it.
struct TableReading {
  let record: TableRecord
  let outline: TableOutline

  var grid: GridTable { record.grid }

  /// The rows of a kind, top to bottom.
  func rows(of kind: RowKind) -> [Int] {
    outline.kinds.indices.filter { outline.kinds[$0] == kind }
  }

  /// The columns of a role, left to right.
  func columns(of role: ColumnRole) -> [Int] {
    record.columns.indices.filter { record.columns[$0].role == role }
  }

  func place(_ row: Int, _ column: Int) -> Place {
    Place(tableID: record.id, row: row, column: column)
  }

  /// The place of a placed cell: its first row and column.
  func place(ofCell cell: Int) -> Place {
    place(grid.cells[cell].rows.lowerBound, grid.cells[cell].columns.lowerBound)
  }

  func groupPath(_ row: Int) -> [Group] {
    outline.groupPath(ofRow: row).map { Group(ordinal: $0.ordinal?.text, text: $0.text) }
  }

  /// The text at a row and column on one line; `nil` where the cell is blank or missing.
  func text(_ row: Int, _ column: Int?) -> String? {
    guard let column, let cell = grid.cell(row: row, column: column) else { return nil }
    let text = oneLine(grid.cells[cell].text)
    return text.isEmpty ? nil : text
  }
}
