import DocumentModel
import TestSupport
import Testing
import VietnameseText

/// Documents typed before Unicode: the fonts and the text together tell the charset.
@Suite struct LegacyTextTests {
  @Test(arguments: LegacyCharset.allCases) func `runs are joined before decoding`(
    charset: LegacyCharset
  ) throws {
    let body = Self.sentences.map { sentence in
      P(runs: Self.writing(charset).written(sentence).map { Self.typed(String($0), charset) }).xml
    }.joined()
    let document = try read(body: body)
    #expect(document.bodyParagraphs.map(\.text) == Self.sentences)
    #expect(document.bodyParagraphs.map(\.raw) == Self.sentences)
    #expect(document.findings.map(\.code) == [.legacyTextDecoded])
  }

  @Test(arguments: [LegacyCharset.tcvn3, .vni]) func `text in any font is told by its words`(
    charset: LegacyCharset
  ) throws {
    let lines = Self.sentences + ["Sở Nội vụ", "Số"]
    let body = lines.map { P(Self.writing(charset).written($0)).xml }.joined()
    #expect(try read(body: body).bodyParagraphs.map(\.text) == lines)
  }

  @Test func `fonts that lie are not believed`() throws {
    let body = Self.sentences.map {
      P(Self.writing(.vni).written($0), font: "VNSTCVN3").xml
    }.joined()
    #expect(try read(body: body).bodyParagraphs.map(\.text) == Self.sentences)
  }

  @Test func `capital fonts show capitals`() throws {
    let body =
      P("Céng hoµ x· héi chñ nghÜa", font: ".VnTimeH").xml + P("ph\u{AD}êng", font: ".VnTime").xml
    #expect(
      try read(body: body).bodyParagraphs.map(\.text) == ["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA", "phường"])
  }

  @Test func `the soft hyphen is a letter`() throws {
    let markup =
      #"<w:r><w:rPr><w:rFonts w:hAnsi=".VnTime"/></w:rPr><w:t>tr</w:t><w:softHyphen/><w:t>êng ®¹i häc</w:t></w:r>"#
    #expect(try read(body: paragraph(markup)).line == "trường đại học")
  }

  @Test(arguments: [
    paragraphStyle("L", basedOn: "B") + paragraphStyle("B", run: font(".VnTime")),
    "<w:docDefaults><w:rPrDefault><w:rPr>\(font(".VnTime"))</w:rPr></w:rPrDefault></w:docDefaults>",
  ]) func `fonts are inherited`(styles: String) throws {
    let body = P("Uû ban nh©n d©n tØnh", style: "L").xml
    #expect(try read(body: body, styles: styles).line == "Uỷ ban nhân dân tỉnh")
  }

  @Test func `a character style and a table style name the font`() throws {
    let styles =
      FormattingTests.characterStyle("C", Self.font("VNI-Times"))
      + #"<w:style w:type="table" w:styleId="T"><w:rPr>\#(Self.font("VNI-Times"))</w:rPr></w:style>"#
    let body =
      paragraph(run("Uûy ban nhaân daân", properties: FormattingTests.rStyle("C")))
      + Tbl(style: "T", rows: [Row(["Sôû Noäi vuï", "quyeát ñònh"])]).xml
    #expect(
      try read(body: body, styles: styles).line == "Ủy ban nhân dân ¶ [Sở Nội vụ|quyết định]")
  }

  @Test(arguments: [".VnTime", ".VnTimeH", "VNI-Times", "VISCII Times", "VPS Times"])
  func `Unicode stays Unicode in any font`(name: String) throws {
    let lines =
      Self.sentences + ["ô", "ì", "và", "có thể", "là dân", "không", "Hà Nam", "ổ phần "]
    let body = lines.map { P($0, font: name).xml }.joined()
    let document = try read(body: body)
    #expect(document.bodyParagraphs.map(\.raw) == lines)
    #expect(!document.findings.map(\.code).contains(.legacyTextDecoded))
  }

  @Test(arguments: [
    #"<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs=".VnTime" w:eastAsia=".VnTime"/>"#,
    #"<w:rFonts w:hAnsi=".VnTime" w:hAnsiTheme="minorHAnsi"/>"#,
  ]) func `only the font of these characters counts`(fonts: String) throws {
    let body = paragraph(run("lµ vµ", properties: fonts))
    #expect(try read(body: body).line == "lµ vµ")
  }

  @Test func `Unicode and old text stand side by side`() throws {
    let body =
      Self.sentences.map { P(Self.writing(.tcvn3).written($0), font: ".VnTime").xml }.joined()
      + P("Được sửa đổi năm 2010", font: ".VnTime").xml
      + P(runs: [Run("Kính gửi: "), Run("Së T\u{AD} ph¸p", font: ".VnTime")]).xml
    #expect(
      try read(body: body).bodyParagraphs.map(\.text)
        == Self.sentences + ["Được sửa đổi năm 2010", "Kính gửi: Sở Tư pháp"])
  }

  @Test func `what fits no charset is reported`() throws {
    let document = try read(body: P("Größe für Übung", font: ".VnTime").xml)
    #expect(document.line == "Größe für Übung")
    #expect(document.findings.map(\.code) == [.legacyTextUnclear])
  }

  private static func typed(_ text: String, _ charset: LegacyCharset) -> Run {
    let font =
      switch charset {
      case .tcvn3: ".VnTime"
      case .vni: "VNI-Times"
      case .viscii: "VISCII Times"
      case .vps: "VPS Times"
      }
    return text == "\u{AD}"
      ? .xml("<w:r><w:rPr>\(Self.font(font))</w:rPr><w:softHyphen/></w:r>")
      : Run(text, font: font)
  }

  private static func font(_ name: String) -> String {
    #"<w:rFonts w:ascii="\#(name)" w:hAnsi="\#(name)"/>"#
  }

  private static let writings = Dictionary(
    uniqueKeysWithValues: LegacyCharset.allCases.map { ($0, LegacyWriting($0)) })

  private static func writing(_ charset: LegacyCharset) -> LegacyWriting {
    writings[charset] ?? LegacyWriting(charset)
  }

  private static let sentences = [
    "Triển khai áp dụng hệ thống quản lý chất lượng vào hoạt động của các cơ quan",
    "căn cứ quyết định của chủ tịch nước, ủy ban nhân dân tỉnh ban hành kế hoạch này",
    "giao sở khoa học và công nghệ chủ trì, phối hợp với các đơn vị liên quan",
  ]
}
