import DocumentModel
import TestSupport
import Testing
import WordprocessingML

/// Hidden text, capitals and the traits of a paragraph, direct and through styles.
@Suite struct FormattingTests {
  @Test(arguments: hidden) func hiddenTextIsLeftOut(_ example: Case) throws {
    #expect(try read(body: example.markup, styles: Self.styles).line == example.expected)
  }

  static let hidden = [
    Case("vanish trực tiếp", paragraph(run("a") + run("x", properties: "<w:vanish/>")), "a"),
    Case("vanish = 0", paragraph(run("a", properties: #"<w:vanish w:val="0"/>"#)), "a"),
    Case("vanish = false", paragraph(run("a", properties: #"<w:vanish w:val="false"/>"#)), "a"),
    Case(
      "vanish = on", paragraph(run("a") + run("x", properties: #"<w:vanish w:val="on"/>"#)), "a"),
    Case("webHidden vẫn in ra", paragraph(run("a", properties: "<w:webHidden/>")), "a"),
    Case(
      "vanish qua kiểu ký tự", paragraph(run("a") + run("x", properties: rStyle("Hidden"))), "a"),
    Case(
      "vanish qua kiểu ký tự kế thừa",
      paragraph(run("a") + run("x", properties: rStyle("HiddenChild"))), "a"),
    Case(
      "kiểu ký tự hiện lại trực tiếp",
      paragraph(run("a", properties: rStyle("Hidden") + #"<w:vanish w:val="0"/>"#)), "a"),
    Case("vanish qua kiểu đoạn", P("x", style: "HiddenText").xml + P("a").xml, "a"),
    Case(
      "kiểu đoạn ẩn, run hiện lại",
      paragraph(
        run("x") + run("a", properties: #"<w:vanish w:val="0"/>"#),
        properties: #"<w:pStyle w:val="HiddenText"/>"#), "a"),
    Case(
      "vanish ở cả hai kiểu thì hiện (§17.7.3)",
      paragraph(
        run("a", properties: rStyle("Hidden")), properties: #"<w:pStyle w:val="HiddenText"/>"#),
      "a"),
    Case(
      "dấu đoạn ẩn không ẩn chữ",
      paragraph(run("a"), properties: "<w:rPr><w:vanish/></w:rPr>"), "a"),
    Case(
      "vanish trong ô",
      Tbl(rows: [
        Row([Cell([P(runs: [Run("a"), Run("x", properties: "<w:vanish/>")])])])
      ]).xml, "[a]"),
    Case(
      "sym và tab ẩn",
      paragraph(
        run("a") + #"<w:r><w:rPr><w:vanish/></w:rPr><w:tab/><w:br/>"#
          + #"<w:sym w:font="Wingdings" w:char="F0FE"/></w:r>"#), "a"),
  ]

  @Test func hiddenByDefaultAndShownByStyle() throws {
    let document = try read(
      body: P("x").xml + P("a", style: "Shown").xml,
      styles: "<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault>"
        + "</w:docDefaults>"
        + paragraphStyle("Shown", run: #"<w:vanish w:val="0"/>"#))
    #expect(document.line == "a")
  }

  @Test(arguments: traits) func traitsAreEffective(_ example: TraitCase) throws {
    let document = try read(body: example.markup, styles: Self.styles)
    #expect(document.bodyParagraphs.map(\.traits) == [example.traits])
  }

  struct TraitCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let markup: String
    let traits: Paragraph.Traits
    init(_ name: String, _ markup: String, _ traits: Paragraph.Traits) {
      testDescription = name
      self.markup = markup
      self.traits = traits
    }
  }

  static let traits = [
    TraitCase("thường", P("a").xml, []),
    TraitCase("đậm", P("a", bold: true).xml, .bold),
    TraitCase("nghiêng", P("a", italic: true).xml, .italic),
    TraitCase("b = 0", paragraph(run("a", properties: #"<w:b w:val="0"/>"#)), []),
    TraitCase("đậm một phần đầu", P(runs: [Run("a", bold: true), Run("b")]).xml, .startsBold),
    TraitCase("đậm phần sau", P(runs: [Run("a"), Run("b", bold: true)]).xml, []),
    TraitCase(
      "khoảng trắng không đậm", P(runs: [Run("a", bold: true), Run("  ")]).xml, .bold),
    TraitCase("đậm qua kiểu đoạn", P("a", style: "Strong").xml, .bold),
    TraitCase(
      "đậm ở cả hai kiểu thì không đậm (§17.7.3)",
      paragraph(run("a", properties: rStyle("Bold")), properties: #"<w:pStyle w:val="Strong"/>"#),
      []),
    TraitCase("bCs không phải đậm", paragraph(run("a", properties: "<w:bCs/>")), []),
    TraitCase("căn giữa", P("a", centered: true).xml, .centered),
    TraitCase("căn phải", P("a", right: true).xml, .rightAligned),
    TraitCase(
      "căn phải bằng end", paragraph(run("a"), properties: #"<w:jc w:val="end"/>"#), .rightAligned),
    TraitCase("căn giữa qua kiểu", P("a", style: "Middle").xml, .centered),
    TraitCase(
      "trực tiếp thắng kiểu",
      paragraph(run("a"), properties: #"<w:pStyle w:val="Middle"/><w:jc w:val="left"/>"#), []),
    TraitCase("sang trang", P("a", pageBreakBefore: true).xml, .pageBreakBefore),
    TraitCase(
      "chữ ẩn không đậm không đổi kết quả",
      P(runs: [Run("a", bold: true), Run("x", properties: "<w:vanish/>")]).xml, .bold),
  ]

  @Test func capitalsAreShownAsCapitals() throws {
    let paragraph = try read(
      body: paragraph(run("uỷ ban ", properties: "<w:caps/>") + run("tỉnh"))
    ).bodyParagraphs[0]
    #expect(paragraph.text == "UỶ BAN tỉnh")
    #expect(paragraph.raw == "uỷ ban tỉnh")
  }

  @Test func outlineAndIndent() throws {
    let document = try read(
      .word(
        [
          P("a", style: "Heading1"), P("b", indent: 720, outline: 2), P("c"),
          P("d", style: "Heading1", outline: 9),
        ],
        styles: paragraphStyle(
          "Heading1", name: "heading 1", paragraph: #"<w:outlineLvl w:val="0"/>"#)))
    #expect(document.bodyParagraphs.map(\.outlineLevel) == [0, 2, nil, nil])
    #expect(document.bodyParagraphs.map(\.indent) == [0, 720, 0, 0])
  }

  @Test func stylesThatInheritFromThemselvesEnd() throws {
    let document = try read(
      body: P("a", style: "A").xml,
      styles: paragraphStyle("A", basedOn: "B", run: "<w:b/>")
        + paragraphStyle("B", basedOn: "A"))
    #expect(document.line == "a")
  }

  static func rStyle(_ id: String) -> String { #"<w:rStyle w:val="\#(id)"/>"# }

  static func characterStyle(_ id: String, basedOn: String? = nil, _ run: String) -> String {
    #"<w:style w:type="character" w:styleId="\#(id)"><w:name w:val="\#(id)"/>"#
      + (basedOn.map { #"<w:basedOn w:val="\#($0)"/>"# } ?? "") + "<w:rPr>\(run)</w:rPr></w:style>"
  }

  static let styles =
    characterStyle("Hidden", "<w:vanish/>") + characterStyle("HiddenChild", basedOn: "Hidden", "")
    + characterStyle("Bold", "<w:b/>") + paragraphStyle("HiddenText", run: "<w:vanish/>")
    + paragraphStyle("Strong", run: "<w:b/>")
    + paragraphStyle("Middle", paragraph: #"<w:jc w:val="center"/>"#)
}
