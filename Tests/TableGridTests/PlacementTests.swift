import DocumentModel
import TableGrid
import TestSupport
import Testing

/// The geometry of tables: every row of the list of what other readers get wrong.
@Suite struct PlacementTests {
  struct GridCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let table: Tbl
    let expected: String
    let findings: [String]

    init(_ name: String, _ table: Tbl, _ expected: String, findings: [String] = []) {
      testDescription = name
      self.table = table
      self.expected = expected
      self.findings = findings
    }
  }

  @Test(arguments: plain + merged + broken) func cellsArePlaced(_ example: GridCase) throws {
    let grid = try grid(example.table)
    #expect(grid.line == example.expected)
    #expect(grid.findingLines == example.findings)
    expectSound(grid)
  }

  static let start = Cell.VerticalMerge.restart
  static let goesOn = Cell.VerticalMerge.continue

  static let plain = [
    GridCase(
      "2 × 2", Tbl(columns: two, rows: [Row(["a", "b"]), Row(["c", "d"])]),
      "0×0 a, 0×1 b, 1×0 c, 1×1 d"),
    GridCase("một ô", Tbl(columns: [9], rows: [Row(["a"])]), "0×0 a"),
    GridCase(
      "gridBefore", Tbl(columns: three, rows: [Row(["a", "b", "c"]), Row(["d"], before: 2)]),
      "0×0 a, 0×1 b, 0×2 c, 1×2 d"),
    GridCase(
      "gridAfter", Tbl(columns: three, rows: [Row(["a"], after: 2), Row(["b", "c", "d"])]),
      "0×0 a, 1×0 b, 1×1 c, 1×2 d"),
    GridCase(
      "gridBefore và gridAfter",
      Tbl(columns: three, rows: [Row(["a"], before: 1, after: 1), Row(["b", "c", "d"])]),
      "0×1 a, 1×0 b, 1×1 c, 1×2 d"),
    GridCase(
      "gridSpan",
      Tbl(columns: three, rows: [Row([Cell("a", span: 2), "b"]), Row(["c", "d", "e"])]),
      "0×0-1 a, 0×2 b, 1×0 c, 1×1 d, 1×2 e"),
    GridCase(
      "gridSpan ở giữa",
      Tbl(columns: [1, 1, 1, 1], rows: [Row(["a", Cell("b", span: 2), "c"])]),
      "0×0 a, 0×1-2 b, 0×3 c"),
    GridCase(
      "gridSpan 0 là 1", Tbl(columns: two, rows: [Row([Cell("a", span: 0), "b"])]), "0×0 a, 0×1 b"),
    GridCase(
      "ô trống vẫn là ô", Tbl(columns: two, rows: [Row(["", "b"])]), "0×0 , 0×1 b"),
    GridCase(
      "không có tblGrid", Tbl(rows: [Row(["a"]), Row(["b", "c", "d"])]),
      "0×0 a, 1×0 b, 1×1 c, 1×2 d"),
    GridCase(
      "tblGrid rộng hơn", Tbl(columns: [1, 1, 1, 1, 1], rows: [Row(["a", "b"])]), "0×0 a, 0×1 b"),
    GridCase(
      "dòng đầu hẹp hơn", Tbl(columns: three, rows: [Row(["a"]), Row(["b", "c", "d"])]),
      "0×0 a, 1×0 b, 1×1 c, 1×2 d"),
    GridCase(
      "dòng không có ô",
      Tbl(columns: two, rows: [Row(["a", "b"]), .xml("<w:tr/>"), Row(["c", "d"])]),
      "0×0 a, 0×1 b, 2×0 c, 2×1 d"),
    GridCase(
      "sdt quanh ô và dòng",
      Tbl(
        columns: three,
        rows: [
          .xml(control(Row([.xml(control(Cell("a", span: 2).xml)), "b"]).xml)),
          Row(["c", .xml(control(Cell("d").xml + Cell("e").xml))]),
        ]), "0×0-1 a, 0×2 b, 1×0 c, 1×1 d, 1×2 e"),
  ]

  static let merged = [
    GridCase(
      "vMerge",
      Tbl(
        columns: two,
        rows: [
          Row([Cell("a", vMerge: start), "b"]), Row([Cell("", vMerge: goesOn), "c"]),
          Row([Cell("", vMerge: goesOn), "d"]),
        ]), "0-2×0 a, 0×1 b, 1×1 c, 2×1 d"),
    GridCase(
      "vMerge không val là tiếp tục",
      Tbl(
        columns: two,
        rows: [
          Row([Cell("a", vMerge: start), "b"]), Row([Cell([], properties: "<w:vMerge/>"), "c"]),
        ]), "0-1×0 a, 0×1 b, 1×1 c"),
    GridCase(
      "hai khối liền nhau",
      Tbl(
        columns: [1],
        rows: [
          Row([Cell("a", vMerge: start)]), Row([Cell("", vMerge: goesOn)]),
          Row([Cell("b", vMerge: start)]), Row([Cell("", vMerge: goesOn)]),
        ]), "0-1×0 a, 2-3×0 b"),
    GridCase(
      "vMerge với gridSpan",
      Tbl(
        columns: three,
        rows: [
          Row([Cell("a", span: 2, vMerge: start), "b"]),
          Row([Cell("", span: 2, vMerge: goesOn), "c"]),
        ]), "0-1×0-1 a, 0×2 b, 1×2 c"),
    GridCase(
      "vMerge sau gridBefore",
      Tbl(
        columns: two,
        rows: [
          Row(["x", Cell("a", vMerge: start)]), Row([Cell("", vMerge: goesOn)], before: 1),
        ]), "0×0 x, 0-1×1 a"),
    GridCase(
      "hai khối cạnh nhau",
      Tbl(
        columns: two,
        rows: [
          Row([Cell("a", vMerge: start), Cell("b", vMerge: start)]),
          Row([Cell("", vMerge: goesOn), Cell("", vMerge: goesOn)]),
        ]), "0-1×0 a, 0-1×1 b"),
    GridCase(
      "restart không có tiếp tục",
      Tbl(
        columns: [1], rows: [Row([Cell("a", vMerge: start)]), Row(["b"])]), "0×0 a, 1×0 b"),
  ]

  static let broken = [
    GridCase(
      "continue ở dòng đầu", Tbl(columns: two, rows: [Row([Cell("a", vMerge: goesOn), "b"])]),
      "0×0 a, 0×1 b", findings: ["orphanVerticalMerge @ 0"]),
    GridCase(
      "continue dưới ô thường",
      Tbl(
        columns: [1], rows: [Row(["a"]), Row([Cell("b", vMerge: goesOn)])]), "0×0 a, 1×0 b",
      findings: ["orphanVerticalMerge @ 1"]),
    GridCase(
      "continue rộng hơn",
      Tbl(
        columns: two,
        rows: [
          Row([Cell("a", vMerge: start), "b"]), Row([Cell("c", span: 2, vMerge: goesOn)]),
        ]), "0×0 a, 0×1 b, 1×0-1 c", findings: ["orphanVerticalMerge @ 1"]),
    GridCase(
      "continue hẹp hơn",
      Tbl(
        columns: two,
        rows: [
          Row([Cell("a", span: 2, vMerge: start)]), Row([Cell("c", vMerge: goesOn), "d"]),
        ]), "0×0-1 a, 1×0 c, 1×1 d", findings: ["orphanVerticalMerge @ 1"]),
    GridCase(
      "continue lệch cột",
      Tbl(
        columns: three,
        rows: [
          Row([Cell("a", span: 2, vMerge: start), "b"]),
          Row(["c", Cell("d", span: 2, vMerge: goesOn)]),
        ]), "0×0-1 a, 0×2 b, 1×0 c, 1×1-2 d", findings: ["orphanVerticalMerge @ 1"]),
    GridCase(
      "khối bị ngắt",
      Tbl(
        columns: two,
        rows: [
          Row([Cell("a", vMerge: start), "b"]), Row(["c"], before: 1),
          Row([Cell("d", vMerge: goesOn), "e"]),
        ]), "0×0 a, 0×1 b, 1×1 c, 2×0 d, 2×1 e", findings: ["orphanVerticalMerge @ 2"]),
    GridCase(
      "chữ trong ô bị gộp",
      Tbl(
        columns: [1], rows: [Row([Cell("a", vMerge: start)]), Row([Cell("b", vMerge: goesOn)])]),
      "0-1×0 a\nb", findings: ["textInMergedCell @ 1"]),
    GridCase(
      "dòng rộng hơn lưới", Tbl(columns: two, rows: [Row(["a", "b"]), Row(["c", "d", "e"])]),
      "0×0 a, 0×1 b, 1×0 c, 1×1 d, 1×2 e", findings: ["rowWiderThanGrid @ 1"]),
    GridCase(
      "span vượt lưới", Tbl(columns: two, rows: [Row(["a", Cell("b", span: 3)])]),
      "0×0 a, 0×1-3 b", findings: ["rowWiderThanGrid @ 0"]),
  ]

  @Test func widthIsThatOfTheWidestRow() throws {
    let ragged = Tbl(rows: [Row(["a"]), Row(["b", "c", "d"])])
    let overTheGrid = Tbl(columns: Self.two, rows: [Row(["a", Cell("b", span: 3)])])
    let indented = Tbl(columns: Self.three, rows: [Row(["a"], before: 1, after: 1)])
    #expect(try grid(ragged).columnCount == 3)
    #expect(try grid(overTheGrid).columnCount == 4)
    #expect(try grid(indented).columnCount == 3)
  }

  @Test func repeatingRowsAreTheLeadingOnes() throws {
    let table = Tbl(rows: [
      Row(["a"], isHeader: true), Row(["b"], isHeader: true), Row(["c"]),
      Row(["d"], isHeader: true),
    ])
    #expect(try grid(table).repeatingRowCount == 2)
  }

  @Test func hMergeIsASpan() throws {
    let table = Tbl(
      columns: Self.three,
      rows: [
        Row([
          Cell([P("a")], properties: #"<w:hMerge w:val="restart"/>"#),
          Cell([P("")], properties: "<w:hMerge/>"), "b",
        ]), Row(["c", "d", "e"]),
      ])
    let grid = try grid(table)
    #expect(grid.cell(row: 0, column: 2).map { grid.cells[$0].text } == "b")
    #expect(grid.cell(row: 0, column: 1) == grid.cell(row: 0, column: 0))
  }

  @Test func textKeepsLinesListNumbersAndNestedTables() throws {
    let document = try read(
      .word(
        [
          Tbl(rows: [
            Row([
              Cell([
                P("a ", numbering: .list(1)), Tbl(rows: [Row(["x", "y"])]),
                P("b\nc", numbering: .list(1)),
              ])
            ])
          ])
        ], lists: [.init(1, levels: [.init("%1)")])]))
    let grid = GridTable(placing: document.tables[0], in: document)
    #expect(grid.cells.map(\.text) == ["1) a\nx\ny\n2) b\nc"])
    #expect(grid.cells.map(\.raw) == ["a \nx\ny\nb\nc"])
  }

  @Test func boldAndCentredAreOfTheWholeCell() throws {
    let grid = try grid(
      Tbl(rows: [
        Row([
          Cell("a", bold: true, centered: true), Cell([P("a", bold: true), P("b")]),
          Cell([P("a", bold: true), P("")]), "", Cell([P("a", centered: true), P("b")]),
        ])
      ]))
    #expect(grid.cells.map(\.isBold) == [true, false, true, false, false])
    #expect(grid.cells.map(\.isCentered).first == true)
    #expect(grid.cells.map(\.isCentered).last == false)
  }

  @Test func findingsSayWhichTableAndCell() throws {
    let grid = try grid(
      Tbl(
        columns: Self.three,
        rows: [Row(["a", Cell("b", span: 2)]), Row(["c", Cell("d", span: 2, vMerge: .continue)])]))
    let place = try #require(grid.findings.first?.place)
    #expect(place == Place(tableID: "t1", row: 1, column: 1))
  }

  static let two = [4000, 4000]
  static let three = [3000, 3000, 3000]

  static func control(_ content: String) -> String {
    "<w:sdt><w:sdtPr/><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
  }
}

/// What must hold of every placed table.
func expectSound(_ grid: GridTable, sourceLocation: SourceLocation = #_sourceLocation) {
  var owners: [[Int]: Int] = [:]
  for (index, cell) in grid.cells.enumerated() {
    #expect(!cell.rows.isEmpty && !cell.columns.isEmpty, sourceLocation: sourceLocation)
    #expect(cell.rows.lowerBound >= 0 && cell.rows.upperBound <= grid.rowCount)
    #expect(cell.columns.lowerBound >= 0 && cell.columns.upperBound <= grid.columnCount)
    for row in cell.rows {
      for column in cell.columns {
        let earlier = owners.updateValue(index, forKey: [row, column])
        #expect(earlier == nil, "overlap", sourceLocation: sourceLocation)
      }
    }
  }
  for row in 0..<grid.rowCount {
    for column in 0..<grid.columnCount {
      #expect(
        grid.cell(row: row, column: column) == owners[[row, column]],
        "row \(row), column \(column)", sourceLocation: sourceLocation)
    }
    let covering = grid.cells(covering: row).map(Int.init)
    let expected = grid.cells.indices.filter { grid.cells[$0].rows.contains(row) }
    #expect(Set(covering) == Set(expected) && covering.count == expected.count)
    let columns = covering.map { grid.cells[$0].columns.lowerBound }
    #expect(columns == columns.sorted(), "coverage sorted", sourceLocation: sourceLocation)
    let beginning = grid.cells(beginningIn: row)
    #expect(
      Array(beginning) == grid.cells.indices.filter { grid.cells[$0].rows.lowerBound == row },
      sourceLocation: sourceLocation)
  }
  let order = grid.cells.map { [$0.rows.lowerBound, $0.columns.lowerBound] }
  #expect(order == order.sorted { $0.lexicographicallyPrecedes($1) })
  #expect(Set(grid.cells.map(\.source)).count == grid.cells.count)
}
