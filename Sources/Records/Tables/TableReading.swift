import DocumentModel
import OfficialDocument
import TableGrid
import VietnameseText

extension RecordBuilder {
  /// Recognizes a table and makes its records.
  mutating func take(_ table: Table, of document: Document) {
    var corrected = corrections.tables[table.id] ?? CorrectionIndex.OfTable()
    let grid = GridTable(placing: table, in: document, correcting: corrected.cells)
    // Reported as fitting nothing, with all that does.
    if let count = corrected.headerRowCount, count > grid.rowCount {
      corrected.headerRowCount = nil
    }
    for finding in grid.findings { report(finding) }
    guard corrected.purpose != nil || !isLayout(table) else {
      return add(record(of: table, grid, layoutOf: document))
    }
    let instructions = instructions(for: table)
    let before = context.previous[table.index].flatMap { readings[$0] }
    let outline = outline(of: grid, after: before?.outline, instructions, corrected)
    var roles = ColumnRoles(of: grid, outline: outline)
    let isContinued = outline.goesOn && outline.headerRowCount == 0
    if isContinued, let before { roles.take(from: before.record.columns) }
    let recognized =
      (isContinued ? before?.record.purpose : nil) ?? TableRecord.Purpose(of: roles)
    if instructions.rule != nil {
      apply(instructions, to: &roles, of: table.id)
      report(
        instructions, purpose: recognized,
        header: TableOutline(of: grid, following: .init()) { ColumnTitles.kind(of: $0) }
          .headerRowCount,
        of: table.id)
    }
    for (column, role) in corrected.roles { roles.set(role, at: column, because: .correction) }
    let purpose =
      corrected.purpose ?? instructions.purpose
      ?? (instructions.columns.isEmpty && corrected.roles.isEmpty
        ? believed(recognized, outline) : TableRecord.Purpose(of: roles))
    var record = TableRecord(
      id: table.id, index: table.index, parentID: table.parent.map { document.tables[$0.table].id },
      appendixID: official.appendixOfTable[table.index], purpose: purpose,
      confidence: roles.confidence, headerRowCount: outline.headerRowCount,
      columns: roles.columns,
      rows: zip(outline.kinds, outline.ordinals).map {
        TableRecord.Row(kind: $0, ordinal: $1?.text)
      }, grid: grid)
    record.profileRule = instructions.rule
    mark(&record, corrected)
    add(record)
    let reading = TableReading(
      record: record, outline: outline, roles: roles,
      measure: context.measures[table.index] ?? Self.measure(inHeaderOf: grid, outline))
    readings[table.index] = reading
    makeRecords(of: reading)
  }

  /// The rows of a table, as a profile and, before it, a person lays them down. Which column numbers
  /// them is laid down with the roles, whose columns are named by titles that the header tells.
  private func outline(
    of grid: GridTable, after before: TableOutline?, _ profile: ProfileInstructions,
    _ corrected: CorrectionIndex.OfTable
  ) -> TableOutline {
    var instructions = profile.outline
    instructions.headerRowCount = corrected.headerRowCount ?? instructions.headerRowCount
    instructions.kinds.merge(corrected.rowKinds) { $1 }
    let outline = TableOutline(of: grid, after: before, following: instructions) {
      ColumnTitles.kind(of: $0)
    }
    guard !profile.columns.isEmpty || !corrected.roles.isEmpty else { return outline }
    var roles: [Int: ColumnRole] = [:]
    for rule in profile.columns {
      if let column = rule.column.column(in: outline.titles) { roles[column] = rule.role }
    }
    roles.merge(corrected.roles) { $1 }
    let laidDown = roles.filter { $0.value == .ordinal && $0.key < grid.columnCount }.keys.min()
    if let laidDown {
      instructions.ordinalColumn = laidDown
    } else if let recognized = outline.ordinalColumn, let role = roles[recognized],
      role != .ordinal
    {
      instructions.ordinalColumn = -1
    } else {
      return outline
    }
    return TableOutline(of: grid, after: before, following: instructions) {
      ColumnTitles.kind(of: $0)
    }
  }

  private func mark(_ table: inout TableRecord, _ corrected: CorrectionIndex.OfTable) {
    if corrected.purpose != nil { table.corrected.append(.purpose) }
    if corrected.headerRowCount != nil { table.corrected.append(.headerRowCount) }
    for row in corrected.rowKinds.keys
    where table.rows.indices.contains(row) && row >= table.headerRowCount {
      table.rows[row].isCorrected = true
    }
  }

  private mutating func add(_ table: TableRecord) {
    tables.append(table)
    sink.take(table)
  }

  private mutating func makeRecords(of reading: TableReading) {
    reportDittos(reading)
    switch reading.record.purpose {
    case .units: readUnits(reading)
    case .tasks: readTasks(reading)
    case .other: reportUnread(reading.record)
    case .indicators, .layout: break
    }
    guard reading.record.purpose != .layout else { return }
    checkTotals(reading)
    guard reading.record.purpose == .units || reading.record.purpose == .tasks else { return }
    checkOrdinals(reading)
    if reading.outline.headerConfidence < Self.sureHeader {
      report(Finding(.headerUncertain, at: Place(tableID: reading.record.id)))
    }
  }

  /// Laws and rules lay down fees, names and lists in tables and hand out no work: only a table whose
  /// titles say so does it there.
  private func believed(
    _ purpose: TableRecord.Purpose, _ outline: TableOutline
  ) -> TableRecord.Purpose {
    guard purpose == .tasks || purpose == .units, outline.headerConfidence < Self.sureHeader,
      WorkPolicy(ofType: official.typeName) == .none
    else { return purpose }
    return .other
  }

  /// Headers that are found with less confidence are reported.
  private static let sureHeader = 0.7

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

  /// A caption row of the table that gives the unit of measure of its figures.
  private static func measure(inHeaderOf grid: GridTable, _ outline: TableOutline) -> String? {
    (0..<outline.headerRowCount).lazy.flatMap { grid.cells(beginningIn: $0) }
      .compactMap { index in TableContext.measure(in: oneLine(grid.cells[index].text)) }.first
  }

  /// A table that names bodies and still gives no records is one that a person should look at.
  private mutating func reportUnread(_ record: TableRecord) {
    let naming: Set<ColumnRole> = [.unit, .lead, .coordinate, .implement, .mark]
    guard let column = record.columns.first(where: { naming.contains($0.role) }) else { return }
    report(
      Finding(
        .tableNotUnderstood, at: Place(tableID: record.id),
        ["title": column.titles.joined(separator: " / ")]))
  }

  private mutating func reportDittos(_ reading: TableReading) {
    for (cell, source) in reading.dittos.sorted(by: { $0.key < $1.key }) {
      report(
        Finding(
          .dittoResolved, at: reading.place(ofCell: cell),
          [
            "text": reading.grid.cells[cell].text,
            "meaning": oneLine(reading.grid.cells[source].text),
          ]))
    }
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
        report(Finding(.ordinalRepeated, at: place, ["ordinal": ordinal.text]))
      } else {
        report(
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
  let roles: ColumnRoles
  /// The unit of measure of all figures, where a line above the table or in it gives one.
  let measure: String?
  /// Cells that repeat the one above → that one.
  let dittos: [Int: Int]

  init(record: TableRecord, outline: TableOutline, roles: ColumnRoles, measure: String?) {
    self.record = record
    self.outline = outline
    self.roles = roles
    self.measure = measure
    dittos = Ditto.sources(
      in: record.grid, records: outline.kinds.indices.filter { outline.kinds[$0] == .record })
  }

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

  /// The number that begins in a row: that of a merged cell belongs to its first row.
  func ownOrdinal(_ row: Int) -> String? {
    guard let column = outline.ordinalColumn, let cell = grid.cell(row: row, column: column),
      grid.cells[cell].rows.lowerBound == row
    else { return nil }
    return outline.ordinals[row]?.text
  }

  /// A cell as it is to be read: its text is that of the one above where it only repeats it.
  struct Cell {
    /// Its index in the grid.
    let index: Int
    fileprivate let own: PlacedCell
    fileprivate let source: PlacedCell

    /// Its text, "" where it waits to be filled in.
    var text: String { source.isUnfilled ? "" : source.text }

    /// Its own text as the file has it.
    var raw: String { own.raw }

    /// A person has said what it reads.
    var isCorrected: Bool { source.isCorrected }
  }

  /// The cell at a row and column.
  func cell(_ row: Int, _ column: Int) -> Cell? {
    guard let index = grid.cell(row: row, column: column) else { return nil }
    let own = grid.cells[index]
    let source = dittos.isEmpty ? nil : dittos[index]
    return Cell(index: index, own: own, source: source.map { grid.cells[$0] } ?? own)
  }

  /// The text at a row and column on one line; `nil` where the cell is blank, missing or waits to be
  /// filled in.
  func text(_ row: Int, _ column: Int?) -> String? {
    guard let column, let cell = cell(row, column) else { return nil }
    let text = oneLine(cell.text)
    return text.isEmpty ? nil : text
  }
}
