import DocumentModel
import TestSupport
import Testing
import WordprocessingML

/// Computed list numbers, as Word shows them (ECMA-376 Part 1 §17.9).
@Suite struct NumberingTests {
  struct LabelCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let numbering: String
    let body: String
    let labels: [String]
    var styles = ""

    init(_ name: String, _ lists: [NumberedList], _ body: String, _ labels: [String]) {
      self.init(name, xml: lists.xml, body, labels)
    }

    init(_ name: String, xml: String, styles: String = "", _ body: String, _ labels: [String]) {
      testDescription = name
      numbering = xml
      self.body = body
      self.labels = labels
      self.styles = styles
    }
  }

  @Test(arguments: formats + levels + overrides + styled) func labels(_ example: LabelCase) throws {
    let document = try read(
      body: example.body, styles: example.styles, numbering: example.numbering)
    #expect(document.bodyParagraphs.map(\.label) == example.labels)
  }

  static let formats = [
    one("decimal", .init("%1."), 3, ["1.", "2.", "3."]),
    one("decimal từ 9", .init("(%1)", start: 9), 2, ["(9)", "(10)"]),
    one("upperRoman", .init("%1.", format: "upperRoman"), 5, ["I.", "II.", "III.", "IV.", "V."]),
    one(
      "upperRoman từ 48", .init("%1", format: "upperRoman", start: 48), 3, ["XLVIII", "XLIX", "L"]),
    one("lowerRoman", .init("%1)", format: "lowerRoman", start: 8), 3, ["viii)", "ix)", "x)"]),
    one("lowerLetter", .init("%1)", format: "lowerLetter"), 3, ["a)", "b)", "c)"]),
    one(
      "lowerLetter qua z", .init("%1)", format: "lowerLetter", start: 26), 3, ["z)", "aa)", "bb)"]),
    one("upperLetter", .init("%1.", format: "upperLetter"), 2, ["A.", "B."]),
    one("decimalZero", .init("%1", format: "decimalZero", start: 9), 2, ["09", "10"]),
    one("none", .init("%1", format: "none"), 2, ["", ""]),
    one("none có chữ", .init("Điều", format: "none"), 2, ["Điều", "Điều"]),
    one("lvlText rỗng", .init(""), 2, ["", ""]),
    one(
      "nhãn dài", .init(String(repeating: "%1", count: 127), format: "vietnameseCounting"), 1,
      [String(repeating: "một", count: 51)]),
    one("numberInDash", .init("%1", format: "numberInDash"), 2, ["- 1 -", "- 2 -"]),
    one("vietnameseCounting", .init("%1", format: "vietnameseCounting"), 3, ["một", "hai", "ba"]),
    one(
      "vietnameseCounting từ 10", .init("%1", format: "vietnameseCounting", start: 10), 2,
      ["mười", "mười một"]),
    one("chữ quanh số", .init("Điều %1. "), 1, ["Điều 1."]),
    one("start = 0", .init("%1", start: 0), 2, ["0", "1"]),
    one("bullet -", .init("-", format: "bullet"), 2, ["-", "-"]),
    one("bullet +", .init("+", format: "bullet"), 1, ["+"]),
    one(
      "bullet Symbol", .init("\u{F0B7}", format: "bullet", extra: font("Symbol")), 1, ["•"]),
    one(
      "bullet Wingdings", .init("\u{F0A7}", format: "bullet", extra: font("Wingdings")), 1, ["▪"]),
    one(
      "bullet Wingdings FE", .init("\u{F0FE}", format: "bullet", extra: font("Wingdings")), 1,
      ["☑"]),
    LabelCase(
      "custom trong AlternateContent",
      xml: list(
        level(
          0, "%1",
          format: #"<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom""#
            + #" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback>"#
            + #"<w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>"#, start: 9)),
      items(2), ["009", "010"]),
    LabelCase(
      "custom 01",
      xml: list(
        level(0, "%1", format: #"<w:numFmt w:val="custom" w:format="0001, 0002, 0003, ..."/>"#)),
      items(1), ["0001"]),
    LabelCase(
      "không có numFmt là decimal", xml: list(level(0, "%1.", format: "")), items(2), ["1.", "2."]),
  ]

  static let levels = [
    LabelCase(
      "%1.%2.", [.init(1, levels: [.init("%1."), .init("%1.%2.")])], items(levels: 0, 1, 1, 0, 1),
      ["1.", "1.1.", "1.2.", "2.", "2.1."]),
    LabelCase(
      "cấp dưới đứng đầu", [.init(1, levels: [.init("%1."), .init("%1.%2.")])], items(levels: 1, 1),
      ["1.1.", "1.2."]),
    LabelCase(
      "ba cấp, mỗi cấp một kiểu",
      [
        .init(
          1,
          levels: [
            .init("%1.", format: "upperRoman"), .init("%2."), .init("%3)", format: "lowerLetter"),
          ])
      ], items(levels: 0, 1, 2, 2, 1, 2, 0, 1),
      ["I.", "1.", "a)", "b)", "2.", "a)", "II.", "1."]),
    LabelCase(
      "cấp trên khởi động lại hai cấp dưới",
      [.init(1, levels: [.init("%1"), .init("%1.%2"), .init("%1.%2.%3")])],
      items(levels: 0, 1, 2, 2, 0, 1, 2), ["1", "1.1", "1.1.1", "1.1.2", "2", "2.1", "2.1.1"]),
    LabelCase(
      "isLgl",
      [
        .init(
          1,
          levels: [
            .init("%1.", format: "upperRoman", start: 4), .init("%1.%2", extra: "<w:isLgl/>"),
          ])
      ], items(levels: 0, 1, 1), ["IV.", "4.1", "4.2"]),
    LabelCase(
      "không isLgl", [.init(1, levels: [.init("%1.", format: "upperRoman"), .init("%1.%2")])],
      items(levels: 0, 1), ["I.", "I.1"]),
    LabelCase(
      "lvlRestart = 0",
      [.init(1, levels: [.init("%1."), .init("%2)", format: "lowerLetter", extra: restart(0))])],
      items(levels: 0, 1, 1, 0, 1), ["1.", "a)", "b)", "2.", "c)"]),
    LabelCase(
      "lvlRestart = 1 ở cấp ba",
      [.init(1, levels: [.init("%1."), .init("%2."), .init("%3)", extra: restart(1))])],
      items(levels: 0, 1, 2, 1, 2, 0, 1, 2), ["1.", "1.", "1)", "2.", "2)", "2.", "1.", "1)"]),
    LabelCase(
      "đoạn trống vẫn được đánh số", [.init(1, levels: [.init("%1.")])],
      P("", numbering: .list(1)).xml + P("a", numbering: .list(1)).xml, ["1.", "2."]),
    LabelCase(
      "đoạn thường không ngắt", [.init(1, levels: [.init("%1.")])],
      P("a", numbering: .list(1)).xml + P("b").xml + P("c", numbering: .list(1)).xml,
      ["1.", "", "2."]),
    LabelCase(
      "hai danh sách đan nhau",
      [.init(1, levels: [.init("%1.")]), .init(2, levels: [.init("%1)")])],
      P("a", numbering: .list(1)).xml + P("b", numbering: .list(2)).xml
        + P("c", numbering: .list(1)).xml, ["1.", "1)", "2."]),
    LabelCase(
      "numId không có", [.init(1, levels: [.init("%1.")])], P("a", numbering: .list(9)).xml, [""]),
    LabelCase(
      "numId 0", [.init(1, levels: [.init("%1.")])], P("a", numbering: .list(0)).xml, [""]),
    LabelCase(
      "cấp không có", [.init(1, levels: [.init("%1.")])], P("a", numbering: .list(1, level: 4)).xml,
      [""]),
  ]

  static let overrides = [
    LabelCase(
      "hai num chung abstractNum đếm tiếp",
      [.init(1, levels: [.init("%1.")]), .init(2, sharing: 1)],
      P("a", numbering: .list(1)).xml + P("b", numbering: .list(2)).xml
        + P("c", numbering: .list(1)).xml, ["1.", "2.", "3."]),
    LabelCase(
      "startOverride khởi động lại một lần",
      [.init(1, levels: [.init("%1.")]), .init(2, sharing: 1, restartAt: 1)],
      items(2) + P("c", numbering: .list(2)).xml + P("d", numbering: .list(2)).xml,
      ["1.", "2.", "1.", "2."]),
    LabelCase(
      "startOverride 5", [.init(1, levels: [.init("%1.")]), .init(2, sharing: 1, restartAt: 5)],
      P("a", numbering: .list(2)).xml + P("b", numbering: .list(2)).xml, ["5.", "6."]),
    LabelCase(
      "startOverride của cấp hai",
      xml: abstract(1, level(0, "%1.") + level(1, "%1.%2"))
        + num(1, 1, override(1, #"<w:startOverride w:val="7"/>"#)),
      items(levels: 0, 1, 1), ["1.", "1.7", "1.8"]),
    LabelCase(
      "lvlOverride đổi cả cấp",
      xml: abstract(1, level(0, "%1.")) + num(1, 1) + num(2, 1, override(0, level(0, "(%1)"))),
      P("a", numbering: .list(1)).xml + P("b", numbering: .list(2)).xml, ["1.", "(2)"]),
    LabelCase(
      "lvlOverride có kiểu khác",
      xml: abstract(1, level(0, "%1."))
        + num(2, 1, override(0, level(0, "%1)", format: #"<w:numFmt w:val="lowerLetter"/>"#))),
      P("a", numbering: .list(2)).xml + P("b", numbering: .list(2)).xml, ["a)", "b)"]),
    LabelCase(
      "num đứng trước abstractNum", xml: num(1, 1) + abstract(1, level(0, "%1.")), items(1), ["1."]),
    LabelCase(
      "numStyleLink",
      xml: #"<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>"#
        + #"<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="L"/>\#(level(0, "%1/"))"#
        + "</w:abstractNum>" + num(1, 1) + num(2, 2),
      styles: #"<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr>"#
        + #"<w:numId w:val="2"/></w:numPr></w:pPr></w:style>"#, items(2), ["1/", "2/"]),
  ]

  static let styled = [
    LabelCase(
      "qua kiểu đoạn", xml: list(level(0, "%1.")),
      styles: paragraphStyle("S", paragraph: numPr(1)),
      P("a", style: "S").xml + P("b", style: "S").xml,
      ["1.", "2."]),
    LabelCase(
      "qua kiểu kế thừa", xml: list(level(0, "%1.")),
      styles: paragraphStyle("S", paragraph: numPr(1)) + paragraphStyle("T", basedOn: "S"),
      P("a", style: "T").xml + P("b", style: "S").xml, ["1.", "2."]),
    LabelCase(
      "qua kiểu mặc định", xml: list(level(0, "%1.")),
      styles: paragraphStyle("S", isDefault: true, paragraph: numPr(1)), P("a").xml, ["1."]),
    LabelCase(
      "numId 0 bỏ số của kiểu", xml: list(level(0, "%1.")),
      styles: paragraphStyle("S", paragraph: numPr(1)),
      P("a", style: "S").xml + P("b", style: "S", numbering: .list(0)).xml + P("c", style: "S").xml,
      ["1.", "", "2."]),
    LabelCase(
      "numId 0 trong kiểu con", xml: list(level(0, "%1.")),
      styles: paragraphStyle("S", paragraph: numPr(1))
        + paragraphStyle("T", basedOn: "S", paragraph: numPr(0)),
      P("a", style: "S").xml + P("b", style: "T").xml, ["1.", ""]),
    LabelCase(
      "cấp theo pStyle của lvl",
      xml: list(level(0, "%1.", extra: pStyle("H1")) + level(1, "%1.%2.", extra: pStyle("H2"))),
      styles: paragraphStyle("H1", paragraph: numPr(1)) + paragraphStyle("H2", paragraph: numPr(1)),
      P("a", style: "H1").xml + P("b", style: "H2").xml + P("c", style: "H2").xml,
      ["1.", "1.1.", "1.2."]),
    LabelCase(
      "đoạn chỉ cho cấp, kiểu cho numId", xml: list(level(0, "%1.") + level(1, "%1.%2.")),
      styles: paragraphStyle("S", paragraph: numPr(1)),
      P("a", style: "S").xml
        + paragraph(
          run("b"),
          properties: #"<w:pStyle w:val="S"/><w:numPr><w:ilvl w:val="1"/></w:numPr>"#),
      ["1.", "1.1."]),
    LabelCase(
      "đoạn thắng kiểu", xml: list(level(0, "%1.")) + abstract(2, level(0, "%1)")) + num(2, 2),
      styles: paragraphStyle("S", paragraph: numPr(1)),
      P("a", style: "S", numbering: .list(2)).xml, ["1)"]),
  ]

  @Test func emptyAutomaticOrdinalsFillTheFirstColumn() throws {
    let rows = ["a", "b", "c"].map { Row([Cell([P("", numbering: .list(1))]), Cell($0)]) }
    let document = try read(
      .word([Tbl(rows: [Row(["STT", "Tên"])] + rows)], lists: [.init(1, levels: [.init("%1")])]))
    #expect(document.line == "[STT|Tên / 1|a / 2|b / 3|c]")
    #expect(document.tables[0].paragraphs.map(\.text) == ["STT", "Tên", "", "a", "", "b", "", "c"])
  }

  @Test func listsGoOnThroughTablesAndNestedTables() throws {
    let item = P("x", numbering: .list(1))
    let document = try read(
      .word(
        [item, Tbl(rows: [Row([Cell([item, Tbl(rows: [Row([Cell([item])])]), item])])]), item],
        lists: [.init(1, levels: [.init("%1.")])]))
    #expect(document.line == "1. x ¶ [2. x⏎3. x⏎4. x] ¶ 5. x")
  }

  @Test func levelsAreKnown() throws {
    let document = try read(
      .word(
        [P("a", numbering: .list(1)), P("b", numbering: .list(1, level: 1)), P("c")],
        lists: [.init(1, levels: [.init("%1."), .init("%2)")])]))
    #expect(document.bodyParagraphs.map(\.labelLevel) == [0, 1, 0])
    #expect(document.bodyParagraphs.map(\.displayText) == ["1. a", "1) b", "c"])
  }

  static func one(
    _ name: String, _ level: NumberedList.Level, _ count: Int, _ labels: [String]
  ) -> LabelCase {
    LabelCase(name, [.init(1, levels: [level])], items(count), labels)
  }

  static func items(_ count: Int) -> String {
    String(repeating: P("a", numbering: .list(1)).xml, count: count)
  }

  static func items(levels: Int...) -> String {
    levels.map { P("a", numbering: .list(1, level: $0)).xml }.joined()
  }

  static func font(_ name: String) -> String {
    #"<w:rPr><w:rFonts w:ascii="\#(name)" w:hAnsi="\#(name)" w:hint="default"/></w:rPr>"#
  }

  static func restart(_ level: Int) -> String { #"<w:lvlRestart w:val="\#(level)"/>"# }
  static func pStyle(_ id: String) -> String { #"<w:pStyle w:val="\#(id)"/>"# }

  static func numPr(_ id: Int) -> String { #"<w:numPr><w:numId w:val="\#(id)"/></w:numPr>"# }

  static func level(
    _ index: Int, _ text: String, format: String = #"<w:numFmt w:val="decimal"/>"#, start: Int = 1,
    extra: String = ""
  ) -> String {
    #"<w:lvl w:ilvl="\#(index)"><w:start w:val="\#(start)"/>\#(format)\#(extra)"#
      + #"<w:lvlText w:val="\#(text)"/></w:lvl>"#
  }

  static func abstract(_ id: Int, _ levels: String) -> String {
    #"<w:abstractNum w:abstractNumId="\#(id)">\#(levels)</w:abstractNum>"#
  }

  static func num(_ id: Int, _ abstract: Int, _ overrides: String = "") -> String {
    #"<w:num w:numId="\#(id)"><w:abstractNumId w:val="\#(abstract)"/>\#(overrides)</w:num>"#
  }

  static func override(_ level: Int, _ inner: String) -> String {
    #"<w:lvlOverride w:ilvl="\#(level)">\#(inner)</w:lvlOverride>"#
  }

  static func list(_ levels: String) -> String { abstract(1, levels) + num(1, 1) }
}
