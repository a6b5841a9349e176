import DocumentModel

extension GridTable {
  /// Places the cells of a table, walking with an explicit column.
  ///
  /// A cell goes on from the one above (`vMerge`, ECMA-376 Part 1 §17.4.84) only where that one
  /// covers the same columns and reaches the row before; any other is a cell of its own, with a
  /// finding. Cells are kept sparse. Linear in the cells.
  ///
  /// - Parameters:
  ///   - table: The raw table.
  ///   - document: The document that it stands in.
  ///   - corrected: What cells read, as a person says, of which the last counts; a position that no
  ///     cell covers is passed over.
  public init(
    placing table: Table, in document: Document,
    correcting corrected: [(position: Position, text: String)] = []
  ) {
    var placement = Placement(table: table, document: document)
    for row in table.rows.indices { placement.place(row: row) }
    self = placement.finished(correcting: corrected)
  }

  /// A position on a grid.
  public struct Position: Hashable, Sendable {
    /// 0-based, header rows included.
    public var row: Int
    /// 0-based.
    public var column: Int

    /// A position from its coordinates.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }
}

private struct Placement {
  let table: Table
  let document: Document
  var cells: [PlacedCells.Shape] = []
  var continued: [Int: PlacedCells.Continuation] = [:]
  var firstCells: [Int32] = []
  var columnCount = 0
  var findings: [Finding] = []
  /// The merged block that is open at a column.
  var open: [Int: Int] = [:]

  init(table: Table, document: Document) {
    self.table = table
    self.document = document
    cells.reserveCapacity(table.cells.count)
  }

  mutating func place(row: Int) {
    firstCells.append(Int32(clamping: cells.count))
    let shape = table.rows[row]
    var column = Int(shape.columnsBefore)
    var stillOpen: [Int: Int] = [:]
    for index in shape.cells {
      let raw = table.cells[Int(index)]
      let first = column
      column += Int(raw.columnSpan)
      let columns = Int32(clamping: first)..<Int32(clamping: column)
      if raw.merge == .continues, let above = open[first], cells[above].columns == columns {
        cells[above].rows = cells[above].rows.lowerBound..<Int32(clamping: row + 1)
        keepText(of: Int(index), in: above, row: row)
        stillOpen[first] = above
        continue
      }
      if raw.merge == .continues {
        findings.append(Finding(.orphanVerticalMerge, at: place(row, first)))
      }
      if raw.merge != .none { stillOpen[first] = cells.count }
      let rows = Int32(clamping: row)..<Int32(clamping: row + 1)
      cells.append(PlacedCells.Shape(rows: rows, columns: columns, source: index))
    }
    open = stillOpen
    columnCount = max(columnCount, column + Int(shape.columnsAfter))
    if table.declaredColumnCount > 0, column > table.declaredColumnCount {
      findings.append(
        Finding(
          .rowWiderThanGrid, at: place(row, nil),
          ["columns": String(column), "declared": String(table.declaredColumnCount)]))
    }
  }

  /// Word does not show the text of a cell that is merged into the one above; here it is kept with
  /// that cell's, and reported.
  private mutating func keepText(of index: Int, in above: Int, row: Int) {
    let text = document.text(ofCell: index, in: table)
    guard !text.isEmpty else { return }
    var kept = continued[above] ?? PlacedCells.Continuation()
    kept.text += (kept.text.isEmpty ? "" : "\n") + text
    kept.raw += "\n" + document.rawText(ofCell: index, in: table)
    continued[above] = kept
    let column = Int(cells[above].columns.lowerBound)
    findings.append(Finding(.textInMergedCell, at: place(row, column), ["text": text]))
  }

  private func place(_ row: Int, _ column: Int?) -> Place {
    Place(tableID: table.id, row: row, column: column)
  }

  mutating func finished(
    correcting corrected: [(position: GridTable.Position, text: String)]
  ) -> GridTable {
    firstCells.append(Int32(clamping: cells.count))
    let rowCount = table.rows.count
    var covers = [Int32](repeating: 0, count: rowCount + 1)
    for cell in cells { for row in cell.rows { covers[Int(row) + 1] += 1 } }
    for row in 0..<rowCount { covers[row + 1] += covers[row] }
    var next = covers
    var covering = [Int32](repeating: 0, count: Int(covers[rowCount]))
    var isInOrder = true
    for (index, cell) in cells.enumerated() {
      for row in cell.rows {
        covering[Int(next[Int(row)])] = Int32(clamping: index)
        next[Int(row)] += 1
      }
      if cell.rows.count > 1 { isInOrder = false }
    }
    if !isInOrder {
      // Cells from above come before those of the row itself; put each row in column order.
      for row in 0..<rowCount {
        covering[Int(covers[row])..<Int(covers[row + 1])].sort {
          cells[Int($0)].columns.lowerBound < cells[Int($1)].columns.lowerBound
        }
      }
    }
    var texts: [Int: String] = [:]
    for (position, text) in corrected where table.rows.indices.contains(position.row) {
      let covers = covering[Int(covers[position.row])..<Int(covers[position.row + 1])]
      let cell = covers.first { cells[Int($0)].columns.contains(Int32(clamping: position.column)) }
      if let cell { texts[Int(cell)] = text }
    }
    let storage = PlacedCells.Storage(
      shapes: cells, continued: continued, corrected: texts, table: table, document: document)
    return GridTable(
      rowCount: rowCount, columnCount: columnCount, cells: PlacedCells(storage),
      repeatingRowCount: table.rows.prefix { $0.repeatsAsHeader }.count, findings: findings,
      firstCells: firstCells, covering: covering, covers: covers)
  }
}
