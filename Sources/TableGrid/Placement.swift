import DocumentModel

extension GridTable {
  /// Places the cells of a table, walking with an explicit column.
  ///
  /// A cell goes on from the one above (`vMerge`, ECMA-376 Part 1 §17.4.84) only where that one
  /// covers the same columns and reaches the row before; any other is a cell of its own, with a
  /// finding. Cells are kept sparse. Linear in the cells.
  public init(placing table: Table, in document: Document) {
    var placement = Placement(table: table, document: document)
    for row in table.rows.indices { placement.place(row: row) }
    self = placement.finished()
  }
}

private struct Placement {
  let table: Table
  let document: Document
  var cells: [PlacedCell] = []
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
      let columns = column..<(column + Int(raw.columnSpan))
      column = columns.upperBound
      if raw.merge == .continues, let above = open[columns.lowerBound],
        cells[above].columns == columns
      {
        cells[above].rows = cells[above].rows.lowerBound..<(row + 1)
        keepText(of: Int(index), in: above, row: row)
        stillOpen[columns.lowerBound] = above
        continue
      }
      if raw.merge == .continues {
        findings.append(Finding(.orphanVerticalMerge, at: place(row, columns.lowerBound)))
      }
      if raw.merge != .none { stillOpen[columns.lowerBound] = cells.count }
      cells.append(placed(Int(index), rows: row..<(row + 1), columns: columns))
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

  private func placed(_ index: Int, rows: Range<Int>, columns: Range<Int>) -> PlacedCell {
    let paragraphs = table.paragraphs(ofCell: index)
    let written = paragraphs.lazy.filter { !$0.text.isEmpty }
    return PlacedCell(
      rows: rows, columns: columns, text: document.text(ofCell: index, in: table),
      raw: document.rawText(ofCell: index, in: table),
      isBold: !written.isEmpty && written.allSatisfy { $0.traits.contains(.bold) },
      isCentered: !written.isEmpty && written.allSatisfy { $0.traits.contains(.centered) },
      source: index)
  }

  /// Word does not show the text of a cell that is merged into the one above; here it is kept with
  /// that cell's, and reported.
  private mutating func keepText(of index: Int, in above: Int, row: Int) {
    let text = document.text(ofCell: index, in: table)
    guard !text.isEmpty else { return }
    cells[above].text += (cells[above].text.isEmpty ? "" : "\n") + text
    cells[above].raw += "\n" + document.rawText(ofCell: index, in: table)
    findings.append(
      Finding(
        .textInMergedCell, at: place(row, cells[above].columns.lowerBound), ["text": text]))
  }

  private func place(_ row: Int, _ column: Int?) -> Place {
    Place(tableID: table.id, row: row, column: column)
  }

  mutating func finished() -> GridTable {
    firstCells.append(Int32(clamping: cells.count))
    let rowCount = table.rows.count
    var covers = [Int32](repeating: 0, count: rowCount + 1)
    for cell in cells { for row in cell.rows { covers[row + 1] += 1 } }
    for row in 0..<rowCount { covers[row + 1] += covers[row] }
    var next = covers
    var covering = [Int32](repeating: 0, count: Int(covers[rowCount]))
    var isInOrder = true
    for (index, cell) in cells.enumerated() {
      for row in cell.rows {
        covering[Int(next[row])] = Int32(clamping: index)
        next[row] += 1
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
    return GridTable(
      rowCount: rowCount, columnCount: columnCount, cells: cells,
      repeatingRowCount: table.rows.prefix { $0.repeatsAsHeader }.count, findings: findings,
      firstCells: firstCells, covering: covering, covers: covers)
  }
}
