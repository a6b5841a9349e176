import DocumentModel
import TestSupport
import Testing
import WordprocessingML

/// Tracked changes, read as accepted and as rejected (ECMA-376 Part 1 §17.13.5).
@Suite struct RevisionTests {
  @Test(arguments: inline + marks + tables + earlierProperties)
  func bothSidesRead(_ example: RevisionCase) throws {
    let accepted = try read(body: example.markup, numbering: Self.lists)
    let rejected = try read(body: example.markup, numbering: Self.lists, revisions: .rejected)
    #expect(accepted.line == example.accepted)
    #expect(rejected.line == example.rejected)
  }

  static let lists = [NumberedList(1, levels: [.init("%1.")])].xml

  static let inline = [
    RevisionCase("ins", paragraph(run("a") + ins(run("b"))), accepted: "ab", rejected: "a"),
    RevisionCase("del", paragraph(run("a") + del("b")), accepted: "a", rejected: "ab"),
    RevisionCase("thay", paragraph(del("105") + ins(run("106"))), accepted: "106", rejected: "105"),
    RevisionCase(
      "moveTo", paragraph(run("a") + "<w:moveTo \(who)>\(run("b"))</w:moveTo>"), accepted: "ab",
      rejected: "a"),
    RevisionCase(
      "moveFrom", paragraph(run("a") + "<w:moveFrom \(who)>\(run("b"))</w:moveFrom>"),
      accepted: "a", rejected: "ab"),
    RevisionCase(
      "chèn rồi xóa", paragraph(run("a") + ins(del("b"))), accepted: "a", rejected: "a"),
    RevisionCase(
      "xóa qua hyperlink", paragraph(run("a") + #"<w:hyperlink>\#(del("b"))</w:hyperlink>"#),
      accepted: "a", rejected: "ab"),
    RevisionCase(
      "xóa dấu xuống dòng và tab",
      paragraph(
        run("a") + "<w:del \(who)><w:r><w:br/><w:tab/></w:r></w:del>" + run("b")),
      accepted: "ab", rejected: "a⏎ b".replacing(" b", with: "b")),
    RevisionCase(
      "xóa trong sdt", paragraph(inlineControl(del("a") + ins(run("b")))), accepted: "b",
      rejected: "a"),
    RevisionCase(
      "chèn hộp chữ", paragraph(run("a") + ins(StructureTests.wps(P("b").xml))),
      accepted: "a ¶ b", rejected: "a"),
    RevisionCase(
      "xóa hộp chữ",
      paragraph(run("a") + "<w:del \(who)>\(StructureTests.wps(P("b").xml))</w:del>"),
      accepted: "a", rejected: "a ¶ b"),
  ]

  static let marks = [
    RevisionCase(
      "dấu đoạn bị xóa", markDeleted(run("a")) + P("b").xml, accepted: "ab", rejected: "a ¶ b"),
    RevisionCase(
      "dấu đoạn được chèn", markInserted(run("a")) + P("b").xml, accepted: "a ¶ b", rejected: "ab"),
    RevisionCase(
      "hai dấu liền nhau bị xóa", markDeleted(run("a")) + markDeleted(run("b")) + P("c").xml,
      accepted: "abc", rejected: "a ¶ b ¶ c"),
    RevisionCase(
      "cả đoạn bị xóa", P("a").xml + markDeleted(del("b")) + P("c").xml, accepted: "a ¶ c",
      rejected: "a ¶ b ¶ c"),
    RevisionCase(
      "cả đoạn được chèn", P("a").xml + markInserted(ins(run("b"))) + P("c").xml,
      accepted: "a ¶ b ¶ c", rejected: "a ¶ c"),
    RevisionCase(
      "đoạn chuyển đi và đến",
      moved("moveFrom", "a") + P("b").xml + moved("moveTo", "a") + P("c").xml,
      accepted: "b ¶ a ¶ c", rejected: "a ¶ b ¶ c"),
    RevisionCase(
      "dấu bị xóa trước bảng", markDeleted(run("a")) + Tbl(rows: [Row(["b"])]).xml + P("c").xml,
      accepted: "a ¶ [b] ¶ c", rejected: "a ¶ [b] ¶ c"),
    RevisionCase(
      "dấu bị xóa ở cuối ô",
      StructureTests.rows(
        "<w:tr><w:tc>\(P("x").xml)\(markDeleted(run("a")))</w:tc>\(StructureTests.cell("b"))</w:tr>"
      ),
      accepted: "[x⏎a|b]", rejected: "[x⏎a|b]"),
    RevisionCase(
      "dấu bị xóa ở cuối văn bản", P("x").xml + markDeleted(run("a")), accepted: "x ¶ a",
      rejected: "x ¶ a"),
    RevisionCase(
      "đoạn gộp lấy định dạng của đoạn sau",
      paragraph(run("a"), properties: "<w:rPr><w:del \(who)/></w:rPr>")
        + P("b", numbering: .list(1)).xml, accepted: "1. ab", rejected: "a ¶ 1. b"),
    RevisionCase(
      "đoạn đánh số bị xóa không tính",
      P("a", numbering: .list(1)).xml
        + paragraph(del("b"), properties: numbered + "<w:rPr><w:del \(who)/></w:rPr>")
        + P("c", numbering: .list(1)).xml, accepted: "1. a ¶ 2. c",
      rejected: "1. a ¶ 2. b ¶ 3. c"),
    RevisionCase(
      "đoạn đánh số được chèn không tính khi từ chối",
      P("a", numbering: .list(1)).xml
        + paragraph(ins(run("b")), properties: numbered + "<w:rPr><w:ins \(who)/></w:rPr>")
        + P("c", numbering: .list(1)).xml, accepted: "1. a ¶ 2. b ¶ 3. c",
      rejected: "1. a ¶ 2. c"),
  ]

  static let tables = [
    RevisionCase(
      "dòng được chèn", Tbl(rows: [Row(["a"]), Row(["b"], "<w:ins \(who)/>"), Row(["c"])]).xml,
      accepted: "[a / b / c]", rejected: "[a / c]"),
    RevisionCase(
      "dòng bị xóa", Tbl(rows: [Row(["a"]), Row(["b"], "<w:del \(who)/>"), Row(["c"])]).xml,
      accepted: "[a / c]", rejected: "[a / b / c]"),
    RevisionCase(
      "dòng đầu bị xóa", Tbl(rows: [Row(["a"], "<w:del \(who)/>"), Row(["b"])]).xml,
      accepted: "[b]", rejected: "[a / b]"),
    RevisionCase(
      "mọi dòng bị xóa",
      P("x").xml + Tbl(rows: [Row(["a"], "<w:del \(who)/>")]).xml + P("y").xml,
      accepted: "x ¶ y", rejected: "x ¶ [a] ¶ y"),
    RevisionCase(
      "dòng bị xóa có số tự động không tính",
      Tbl(rows: [
        Row([Cell([P("", numbering: .list(1))]), "a"]),
        Row([Cell([P("", numbering: .list(1))]), "b"], properties: "<w:del \(who)/>"),
        Row([Cell([P("", numbering: .list(1))]), "c"]),
      ]).xml, accepted: "[1.|a / 2.|c]", rejected: "[1.|a / 2.|b / 3.|c]"),
    RevisionCase(
      "dòng bị xóa có bảng lồng",
      Tbl(rows: [
        Row([Cell([StructureTests.inner])], properties: "<w:del \(who)/>"), Row(["a"]),
      ]).xml, accepted: "[a]", rejected: "[x⏎y / a]"),
    RevisionCase(
      "ô được chèn",
      Tbl(rows: [Row(["a", Cell([P("b")], properties: "<w:cellIns \(who)/>"), "c"])]).xml,
      accepted: "[a|b|c]", rejected: "[a|c]"),
    RevisionCase(
      "ô bị xóa",
      Tbl(rows: [Row(["a", Cell([P("b")], properties: "<w:cellDel \(who)/>"), "c"])]).xml,
      accepted: "[a|c]", rejected: "[a|b|c]"),
    RevisionCase(
      "ins ở ô giữa dòng bị xóa trong sdt",
      StructureTests.rows(
        inlineControl("<w:tr><w:trPr><w:del \(who)/></w:trPr>\(StructureTests.cell("a"))</w:tr>")
          + StructureTests.row("b")), accepted: "[b]", rejected: "[a / b]"),
  ]

  /// What `…Change` elements hold is how things were; it never formats the accepted text.
  static let earlierProperties = [
    RevisionCase(
      "rPrChange", paragraph(run("a", properties: change("rPr", "<w:b/>"))), accepted: "a",
      rejected: "a"),
    RevisionCase(
      "sectPrChange", P("a").xml + "<w:sectPr>\(change("sectPr", ""))</w:sectPr>", accepted: "a",
      rejected: "a"),
  ]

  @Test func earlierPropertiesDoNotApply() throws {
    let document = try read(
      body: paragraph(run("a", properties: Self.change("rPr", "<w:vanish/><w:b/>")))
        + paragraph(
          run("b"), properties: Self.change("pPr", Self.numbered + #"<w:jc w:val="center"/>"#))
        + Tbl(rows: [
          Row(
            [
              Cell(
                [P("c")],
                properties: Self.change("tcPr", #"<w:gridSpan w:val="5"/><w:vMerge/>"#)), "d",
            ], properties: Self.change("trPr", #"<w:gridBefore w:val="3"/><w:tblHeader/>"#))
        ]).xml, numbering: Self.lists)
    #expect(document.line == "a ¶ b ¶ [c|d]")
    #expect(document.bodyParagraphs.prefix(2).map(\.traits) == [[], []])
    #expect(document.tables[0].cells.map(\.columnSpan) == [1, 1])
    #expect(document.tables[0].cells.map(\.merge) == [.none, .none])
    #expect(document.tables[0].rows.map(\.columnsBefore) == [0])
    #expect(document.tables[0].rows.map(\.repeatsAsHeader) == [false])
  }

  @Test func trackedMergeJoinsCellsOnlyWhereAccepted() throws {
    func merged(_ value: String) -> String { #"<w:cellMerge \#(Self.who) w:vMerge="\#(value)"/>"# }
    let body = Tbl(rows: [
      Row([Cell([P("a")], properties: merged("rest")), "b"]),
      Row([Cell([P("")], properties: merged("cont")), "c"]),
    ]).xml
    let accepted = try read(body: body).tables[0].cells.map(\.merge)
    let rejected = try read(body: body, revisions: .rejected).tables[0].cells.map(\.merge)
    #expect(accepted == [.starts, .none, .continues, .none])
    #expect(rejected == [.none, .none, .none, .none])
  }

  @Test func trackedSplitKeepsTheMergeOnlyWhereRejected() throws {
    func split(_ value: String) -> String {
      #"<w:cellMerge \#(Self.who) w:vMergeOrig="\#(value)"/>"#
    }
    let body = Tbl(rows: [
      Row([Cell([P("a")], properties: split("rest")), "b"]),
      Row([Cell([P("d")], properties: split("cont")), "c"]),
    ]).xml
    let accepted = try read(body: body).tables[0].cells.map(\.merge)
    let rejected = try read(body: body, revisions: .rejected).tables[0].cells.map(\.merge)
    #expect(accepted == [.none, .none, .none, .none])
    #expect(rejected == [.starts, .none, .continues, .none])
  }

  static let who = #"w:id="1" w:author="Văn thư" w:date="2022-02-14T08:30:00Z""#
  static let numbered = #"<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>"#

  static func ins(_ content: String) -> String { "<w:ins \(who)>\(content)</w:ins>" }
  static func del(_ text: String) -> String { Run.deleted(text).xml }

  static func markDeleted(_ inline: String) -> String {
    paragraph(inline, properties: "<w:rPr><w:del \(who)/></w:rPr>")
  }

  static func markInserted(_ inline: String) -> String {
    paragraph(inline, properties: "<w:rPr><w:ins \(who)/></w:rPr>")
  }

  static func moved(_ element: String, _ text: String) -> String {
    #"<w:\#(element)RangeStart w:id="5" w:name="m"/>"#
      + paragraph(
        "<w:\(element) \(who)>\(run(text))</w:\(element)>",
        properties: "<w:rPr><w:\(element) \(who)/></w:rPr>")
      + #"<w:\#(element)RangeEnd w:id="5"/>"#
  }

  static func change(_ element: String, _ earlier: String) -> String {
    "<w:\(element)Change \(who)><w:\(element)>\(earlier)</w:\(element)></w:\(element)Change>"
  }
}

extension Row {
  fileprivate init(_ cells: [Cell], _ properties: String) {
    self.init(cells, properties: properties)
  }
}
