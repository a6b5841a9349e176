import DocumentModel
import TableGrid
import TestSupport
import Testing

/// Random tables, sound and broken ones: nothing is lost, nothing overlaps.
@Suite struct PlacementPropertyTests {
  @Test(arguments: UInt64(0)..<300) func nothingIsLost(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let made = MadeTable(using: &generator)
    let document = try read(.word([P("x"), made.table]))
    let table = document.tables[0]
    #expect(table.rows.count == made.rows.count)
    #expect(table.cells.count == made.rows.reduce(0) { $0 + $1.count })

    let grid = GridTable(placing: table, in: document)
    expectSound(grid)
    #expect(grid.rowCount == made.rows.count)
    #expect(grid.columnCount == made.width)
    #expect(grid.cells.reduce(0) { $0 + $1.rows.count } == table.cells.count)

    for (row, cells) in made.rows.enumerated() {
      for cell in cells {
        let index = try #require(grid.cell(row: row, column: cell.column), "row \(row)")
        let placed = grid.cells[index]
        #expect(placed.columns == cell.column..<(cell.column + cell.span))
        #expect(
          placed.text.split(separator: "\n").map(String.init).contains(cell.text)
            || cell.text.isEmpty)
      }
    }
    let shown = grid.cells.flatMap { $0.text.split(separator: "\n").map(String.init) }.sorted()
    #expect(shown == made.rows.joined().map(\.text).filter { !$0.isEmpty }.sorted())
    #expect(
      grid.findings.count { $0.code == .orphanVerticalMerge } == made.orphanCount, "orphans")
  }

  @Test func widthsAreKeptSparse() throws {
    let wide = Tbl(rows: (0..<200).map { _ in Row([Cell("a", span: 400), Cell("b", span: 400)]) })
    let grid = try grid(wide)
    #expect(grid.columnCount == 800)
    #expect(grid.cells.count == 400)
  }
}

/// A random table and where its cells must go.
private struct MadeTable {
  struct MadeCell {
    var column: Int
    var span: Int
    var text: String
  }

  var table: Tbl
  var rows: [[MadeCell]] = []
  var width = 0
  var orphanCount = 0

  init(using generator: inout SplitMix64) {
    var markup: [Row] = []
    var open: [Int: Int] = [:]
    let rowCount = Int.random(in: 1...8, using: &generator)
    for row in 0..<rowCount {
      let before = Int.random(in: 0..<4, using: &generator) == 0 ? 2 : 0
      let after = Int.random(in: 0..<4, using: &generator) == 0 ? 1 : 0
      var column = before
      var cells: [Cell] = []
      var made: [MadeCell] = []
      var nextOpen: [Int: Int] = [:]
      for index in 0..<Int.random(in: 0...5, using: &generator) {
        let span = Int.random(in: 0..<4, using: &generator) == 0 ? 2 : 1
        let merge =
          [nil, nil, .restart, Cell.VerticalMerge.continue, .continue]
          .randomElement(using: &generator) ?? nil
        let isBlank = merge == .continue && Bool.random(using: &generator)
        let text = isBlank ? "" : "ô\(row).\(index)"
        cells.append(Cell(text, span: span, vMerge: merge))
        made.append(MadeCell(column: column, span: span, text: text))
        switch merge {
        case .restart: nextOpen[column] = span
        case .continue:
          if open[column] != span { orphanCount += 1 }
          nextOpen[column] = span
        case nil: break
        }
        column += span
      }
      open = nextOpen
      width = max(width, column + after)
      rows.append(made)
      markup.append(Row(cells, before: before, after: after))
    }
    let declared = Int.random(in: 0...6, using: &generator)
    table = Tbl(columns: Array(repeating: 900, count: declared), rows: markup)
  }
}
