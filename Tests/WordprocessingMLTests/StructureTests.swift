import DocumentModel
import TestSupport
import Testing
import WordprocessingML

/// Wrappers around blocks, rows and cells; text boxes; nested tables.
@Suite struct StructureTests {
  @Test(arguments: wrappers + textBoxes + nested) func documentReads(_ example: Case) throws {
    #expect(try read(body: example.markup).line == example.expected)
  }

  static let table = Tbl(rows: [Row(["a", "b"]), Row(["c", "d"])]).xml

  static let wrappers = [
    Case("sdt quanh đoạn", blockControl(P("a").xml) + P("b").xml, "a ¶ b"),
    Case("sdt quanh bảng", blockControl(table) + P("b").xml, "[a|b / c|d] ¶ b"),
    Case("sdt lồng quanh bảng", blockControl(blockControl(table)), "[a|b / c|d]"),
    Case("customXml quanh bảng", custom(table), "[a|b / c|d]"),
    Case("customXml quanh đoạn", custom(P("a").xml), "a"),
    Case("sdt quanh dòng", rows(row("a", "b") + blockControl(row("c", "d"))), "[a|b / c|d]"),
    Case("sdt quanh nhiều dòng", rows(blockControl(row("a") + row("b"))), "[a / b]"),
    Case(
      "sdt lồng quanh dòng", rows(blockControl(blockControl(row("a")) + row("b")) + row("c")),
      "[a / b / c]"),
    Case("customXml quanh dòng", rows(custom(row("a")) + row("b")), "[a / b]"),
    Case(
      "sdt quanh ô", rows("<w:tr>\(cell("a"))\(blockControl(cell("b")))\(cell("c"))</w:tr>"),
      "[a|b|c]"),
    Case("sdt quanh hai ô", rows("<w:tr>\(blockControl(cell("a") + cell("b")))</w:tr>"), "[a|b]"),
    Case(
      "sdt lồng quanh ô",
      rows("<w:tr>\(blockControl(blockControl(cell("a")) + custom(cell("b"))))</w:tr>"), "[a|b]"),
    Case("customXml quanh ô", rows("<w:tr>\(custom(cell("a")))\(cell("b"))</w:tr>"), "[a|b]"),
    Case(
      "sdt ở mọi tầng",
      blockControl(
        rows(
          blockControl(
            "<w:tr>"
              + blockControl("<w:tc>\(blockControl(paragraph(inlineControl(run("a")))))</w:tc>")
              + "</w:tr>"))), "[a]"),
    Case("ins quanh dòng", rows("<w:ins w:id=\"1\">\(row("a"))</w:ins>" + row("b")), "[a / b]"),
    Case("sdt trống", "<w:sdt><w:sdtPr/></w:sdt>" + P("a").xml, "a"),
    Case("AlternateContent quanh đoạn", alternate(choice: P("a").xml, fallback: P("a").xml), "a"),
    Case("AlternateContent quanh bảng", alternate(choice: table, fallback: table), "[a|b / c|d]"),
    Case(
      "AlternateContent quanh dòng", rows(alternate(choice: row("a"), fallback: row("a"))), "[a]"),
    Case(
      "đoạn trống bị bỏ khỏi ô", rows("<w:tr><w:tc><w:p/>\(P("a").xml)<w:p/></w:tc></w:tr>"), "[a]"),
    Case("hai đoạn trong ô", rows("<w:tr><w:tc>\(P("a").xml)\(P("b").xml)</w:tc></w:tr>"), "[a⏎b]"),
    Case(
      "dấu trang giữa các dòng",
      rows(row("a") + #"<w:bookmarkStart w:id="1" w:name="n"/>"# + row("b")), "[a / b]"),
    Case(
      "hai bảng liền nhau", table + table, "[a|b / c|d] ¶ [a|b / c|d]"),
    Case("altChunk và sectPr không có chữ", #"<w:altChunk r:id="r9"/>"# + P("a").xml, "a"),
  ]

  static let textBoxes = [
    Case("wps", paragraph(run("a") + wps(P("b").xml) + run("c")) + P("d").xml, "ac ¶ b ¶ d"),
    Case("VML", paragraph(run("a") + vml(P("b").xml)) + P("d").xml, "a ¶ b ¶ d"),
    Case(
      "wps có bản VML dự phòng",
      paragraph(alternate(choice: wps(P("b").xml), fallback: vml(P("b").xml)) + run("a"))
        + P("d").xml, "a ¶ b ¶ d"),
    Case(
      "AlternateContent trong run",
      paragraph(
        run("a") + "<w:r>"
          + alternate(
            choice: drawing(P("b").xml), fallback: picture(P("b").xml)) + "</w:r>"), "a ¶ b"),
    Case(
      "hai hộp trong một đoạn", paragraph(run("a") + wps(P("b").xml) + vml(P("c").xml)), "a ¶ b ¶ c"
    ),
    Case(
      "bảng trong hộp", paragraph(run("a") + wps(table + P("e").xml)) + P("f").xml,
      "a ¶ [a|b / c|d] ¶ e ¶ f"),
    Case(
      "hộp trong hộp", paragraph(run("a") + wps(paragraph(run("b") + wps(P("c").xml)))), "a ¶ b ¶ c"
    ),
    Case("hộp trong đoạn không chữ", paragraph(wps(P("b").xml)), "b"),
    Case("nhiều đoạn trong hộp", paragraph(run("a") + wps(P("b").xml + P("c").xml)), "a ¶ b ¶ c"),
    Case(
      "hộp trong ô",
      rows("<w:tr><w:tc>\(paragraph(run("a") + wps(P("b").xml)))</w:tc>\(cell("c"))</w:tr>"),
      "[a⏎b|c]"),
    Case(
      "hộp có bảng trong ô",
      rows(
        "<w:tr><w:tc>\(paragraph(run("a") + wps(rows(row("x", "y")))))</w:tc>\(cell("c"))</w:tr>"),
      "[a⏎x⏎y|c]"),
    Case(
      "hộp trong trường",
      paragraph(FieldTests.field("X", result: run("a") + wps(P("b").xml))), "a ¶ b"),
  ]

  static let inner = Tbl(rows: [Row(["x", "y"])])

  static let nested = [
    Case(
      "bảng lồng", rows("<w:tr><w:tc>\(P("a").xml)\(inner.xml)\(P("b").xml)</w:tc></w:tr>"),
      "[a⏎x⏎y⏎b]"),
    Case(
      "bảng lồng đứng đầu", rows("<w:tr><w:tc>\(inner.xml)<w:p/></w:tc>\(cell("b"))</w:tr>"),
      "[x⏎y|b]"),
    Case(
      "lồng ba tầng",
      rows(
        "<w:tr><w:tc>\(rows("<w:tr><w:tc>\(inner.xml)<w:p/></w:tc>\(cell("b"))</w:tr>"))<w:p/></w:tc></w:tr>"
      ),
      "[b]"),
    Case(
      "bảng lồng trong sdt", rows("<w:tr><w:tc>\(blockControl(inner.xml))<w:p/></w:tc></w:tr>"),
      "[x⏎y]"),
  ]

  @Test(arguments: [
    "<w:new>\(P("x").xml)</w:new>", paragraph("<w:new>\(run("x"))</w:new>"),
    "<w:new>\(run("x"))</w:new>", rows("<w:new>\(row("x"))</w:new>"),
    rows("<w:tr><w:new>\(cell("x"))</w:new></w:tr>"), paragraph("<w:r><w:new>x</w:new></w:r>"),
  ])
  func unknownElementsAreReadOrReported(_ markup: String) throws {
    let document = try read(body: markup + P("a").xml)
    #expect(document.line.hasSuffix("a"))
    #expect(
      document.line.contains("x") || document.findings.map(\.code).contains(.unknownElement))
  }

  @Test func nestedTablesFollowThoseOfTheBody() throws {
    let document = try read(
      .word([
        Tbl(rows: [Row(["1", Cell([P("2"), Self.inner])])]), P("p"), Tbl(rows: [Row(["3"])]),
        P(runs: [.xml(Self.wps(Tbl(rows: [Row(["4"])]).xml + "<w:p/>"))]),
        Tbl(rows: [Row(["5"])]),
      ]))
    #expect(document.tables.map(\.index) == [0, 1, 2, 3, 4])
    #expect(document.tables.map(\.id) == ["t1", "t2", "t3", "t4", "t5"])
    #expect(
      document.tables.map(document.line(of:)) == ["[1|2⏎x⏎y]", "[3]", "[5]", "[x|y]", "[4]"])
    #expect(document.tables.map(\.parent) == [nil, nil, nil, .init(table: 0, cell: 1), nil])
    #expect(document.tables.map(\.isInTextBox) == [false, false, false, false, true])
    #expect(document.tables[0].nested == [.init(cell: 1, paragraph: 2, table: 3)])
    #expect(document.tables.prefix(3).map(\.paragraphsBefore) == [0, 1, 2])
  }

  @Test func everyNestedTableIsListedOnce() throws {
    let deep = Tbl(rows: [Row([Cell([Self.inner])]), Row([Cell([Self.inner])])])
    let document = try read(.word([Tbl(rows: [Row([Cell([deep]), Cell([Self.inner])])])]))
    #expect(document.tables.count == 5)
    for table in document.tables.dropFirst() {
      let parent = try #require(table.parent)
      let listed = document.tables[parent.table].nested(inCell: parent.cell)
      #expect(listed.count { $0.table == table.index } == 1)
    }
    #expect(document.blocks == [.table(0)] || document.blocks.first == .table(0))
  }

  @Test func paragraphsOfATextBoxTakeTheirAnchorsIndex() throws {
    let document = try read(
      .word([P("a"), P(runs: [Run("b"), .xml(Self.wps(P("c").xml))]), P("d")]))
    let shown = document.bodyParagraphs
    #expect(shown.map(\.text) == ["a", "b", "c", "d"])
    #expect(shown.map(\.index) == [0, 1, 1, 2])
    #expect(shown.map { $0.traits.contains(.inTextBox) } == [false, false, true, false])
  }

  @Test func paragraphsOfTablesDoNotCount() throws {
    let document = try read(.word([P("a"), Tbl(rows: [Row(["b", "c"])]), P("d")]))
    #expect(document.bodyParagraphs.map(\.index) == [0, 1])
    #expect(document.tables[0].paragraphs.map(\.index) == [-1, -1])
  }

  static func blockControl(_ content: String) -> String { inlineControl(content) }

  static func custom(_ content: String) -> String {
    #"<w:customXml w:uri="u" w:element="e">\#(content)</w:customXml>"#
  }

  static func rows(_ markup: String) -> String {
    #"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1"/></w:tblGrid>\#(markup)</w:tbl>"#
  }

  static func row(_ texts: String...) -> String { "<w:tr>\(texts.map(cell).joined())</w:tr>" }

  static func cell(_ text: String) -> String { "<w:tc>\(P(text).xml)</w:tc>" }

  static func wps(_ content: String) -> String { "<w:r>\(drawing(content))</w:r>" }

  static func vml(_ content: String) -> String { "<w:r>\(picture(content))</w:r>" }

  static func drawing(_ content: String) -> String {
    "<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>\(content)"
      + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
  }

  static func picture(_ content: String) -> String {
    "<w:pict><v:shape><v:textbox><w:txbxContent>\(content)</w:txbxContent></v:textbox></v:shape>"
      + "</w:pict>"
  }
}
