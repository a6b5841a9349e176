import DocumentModel
import TestSupport
import Testing
import WordprocessingML

/// Text, breaks, symbols and wrappers inside one paragraph.
@Suite struct InlineTests {
  @Test(arguments: plain + wrapped) func rawTextIsKept(_ example: Case) throws {
    let document = try read(body: paragraph(example.markup))
    #expect(document.bodyParagraphs.map(\.raw) == [example.expected])
  }

  @Test(arguments: tidied + symbols + checkboxes) func textIsTidied(_ example: Case) throws {
    let document = try read(body: paragraph(example.markup))
    #expect(document.bodyParagraphs.map(\.text) == [example.expected])
  }

  static let plain = [
    Case("một run", run("Sở Y tế"), "Sở Y tế"),
    Case("nhiều run", run("Kế ") + run("hoạ") + run("ch"), "Kế hoạch"),
    Case("nhiều w:t trong một run", "<w:r><w:t>a</w:t><w:t>b</w:t></w:r>", "ab"),
    Case("khoảng trắng giữ nguyên", run("  a   b "), "  a   b "),
    Case("thực thể XML", run("a & b < c"), "a & b < c"),
    Case("tham chiếu ký tự", "<w:r><w:t>&#272;i&#x1EC1;u</w:t></w:r>", "Điều"),
    Case("CDATA", "<w:r><w:t><![CDATA[a<b]]></w:t></w:r>", "a<b"),
    Case("chú thích XML trong chữ", "<w:r><w:t>a<!-- x -->b</w:t></w:r>", "ab"),
    Case("không phải NFC giữ ở raw", run("phi\u{301}"), "phi\u{301}"),
    Case("ngoài BMP", run("a\u{1F5F9}b"), "a\u{1F5F9}b"),
    Case("br", "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>", "a\nb"),
    Case("cr", "<w:r><w:t>a</w:t><w:cr/><w:t>b</w:t></w:r>", "a\nb"),
    Case(
      "br của dòng", #"<w:r><w:t>a</w:t><w:br w:type="textWrapping"/><w:t>b</w:t></w:r>"#, "a\nb"),
    Case("tab", "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", "a\tb"),
    Case("xuống dòng giữa các phần tử không phải chữ", "\n <w:r>\n <w:t>a</w:t>\n </w:r>\n", "a"),
    Case(
      "dấu trang, lỗi chính tả, ngắt trang đã vẽ",
      #"<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:proofErr w:type="spellStart"/>"#
        + "<w:r><w:lastRenderedPageBreak/><w:t>a</w:t></w:r>"
        + #"<w:proofErr w:type="spellEnd"/><w:bookmarkEnd w:id="0"/>"#, "a"),
    Case(
      "bình luận",
      #"<w:commentRangeStart w:id="1"/>"# + run("a") + #"<w:commentRangeEnd w:id="1"/>"#
        + #"<w:r><w:annotationRef/><w:commentReference w:id="1"/></w:r>"#, "a"),
  ]

  static let wrapped = [
    Case("hyperlink", run("a") + #"<w:hyperlink w:anchor="x">\#(run("b"))</w:hyperlink>"#, "ab"),
    Case(
      "smartTag lồng nhau",
      #"<w:smartTag w:uri="u" w:element="e"><w:smartTagPr/><w:smartTag w:uri="u" w:element="f">"#
        + run("a") + "</w:smartTag></w:smartTag>" + run("b"), "ab"),
    Case(
      "customXml",
      #"<w:customXml w:uri="u" w:element="e"><w:customXmlPr/>\#(run("a"))</w:customXml>"#, "a"),
    Case("fldSimple", #"<w:fldSimple w:instr=" PAGE ">\#(run("7"))</w:fldSimple>"#, "7"),
    Case("ins", Run.inserted([Run("a")]).xml + run("b"), "ab"),
    Case("sdt", inlineControl(run("a")) + run("b"), "ab"),
    Case("sdt lồng nhau", inlineControl(run("a") + inlineControl(run("b"))) + run("c"), "abc"),
    Case(
      "dir và bdo", #"<w:dir w:val="ltr">\#(run("a"))</w:dir><w:bdo>\#(run("b"))</w:bdo>"#, "ab"),
    Case(
      "mọi lớp bọc",
      Run.inserted([
        .xml(#"<w:hyperlink w:anchor="x">\#(inlineControl(run("a")))</w:hyperlink>"#)
      ]).xml, "a"),
    Case(
      "AlternateContent: chữ ở cả hai",
      alternate(choice: run("a"), fallback: run("a")) + run("b"), "ab"),
    Case(
      "AlternateContent trong run",
      "<w:r>" + alternate(choice: "<w:t>a</w:t>", fallback: "<w:t>a</w:t>") + "</w:r>", "a"),
    Case(
      "AlternateContent: không hiểu Choice",
      alternate(choice: run("x"), fallback: run("a"), requires: "zz"), "a"),
    Case(
      "AlternateContent: chỉ có Choice",
      #"<mc:AlternateContent><mc:Choice Requires="w14">\#(run("a"))</mc:Choice>"#
        + "</mc:AlternateContent>", "a"),
    Case(
      "AlternateContent: Choice thứ hai",
      #"<mc:AlternateContent><mc:Choice xmlns:zz="urn:unknown" Requires="zz">\#(run("x"))"#
        + #"</mc:Choice><mc:Choice Requires="wps">\#(run("a"))</mc:Choice>"#
        + "<mc:Fallback>\(run("y"))</mc:Fallback></mc:AlternateContent>", "a"),
    Case(
      "AlternateContent lồng nhau",
      alternate(
        choice: alternate(choice: run("a"), fallback: run("a")), fallback: run("a")), "a"),
    Case(
      "Fallback lồng Choice",
      alternate(
        choice: run("a"), fallback: alternate(choice: run("a"), fallback: run("a"))), "a"),
    Case(
      "phần tử lạ của không gian tên khác",
      #"<x:y xmlns:x="urn:x"/>"# + run("a"), "a"),
  ]

  static let tidied = [
    Case("noBreakHyphen", "<w:r><w:t>QĐ</w:t><w:noBreakHyphen/><w:t>TTg</w:t></w:r>", "QĐ-TTg"),
    Case("softHyphen", "<w:r><w:t>hoạ</w:t><w:softHyphen/><w:t>ch</w:t></w:r>", "hoạch"),
    Case("U+2011", run("QĐ\u{2011}TTg"), "QĐ-TTg"),
    Case("U+00AD", run("hoạ\u{AD}ch"), "hoạch"),
    Case("NFC", run("phi\u{301}"), "phí"),
    Case("NFC qua hai run", run("phi") + run("\u{301}"), "phí"),
    Case("khoảng trắng", run(" a\u{A0}  b\tc "), "a b c"),
    Case("xuống dòng", run("Mở rộng \n phạm vi"), "Mở rộng\nphạm vi"),
  ]

  static let symbols = [
    Case("Wingdings FE", symbol("Wingdings", "F0FE") + run(" a"), "☑ a"),
    Case("Wingdings FD", symbol("Wingdings", "F0FD") + run(" a"), "☒ a"),
    Case("Wingdings 6F", symbol("Wingdings", "F06F"), "☐"),
    Case("Wingdings A8", symbol("Wingdings", "F0A8"), "☐"),
    Case("Wingdings không có F0", symbol("Wingdings", "00FE"), "☑"),
    Case("Wingdings chữ thường", symbol("Wingdings", "f06f"), "☐"),
    Case("Wingdings 2 52", symbol("Wingdings 2", "F052"), "☑"),
    Case("Wingdings 2 A3", symbol("Wingdings 2", "F0A3"), "☐"),
    Case("Symbol B3", run("a ") + symbol("Symbol", "F0B3") + run(" b"), "a ≥ b"),
    Case("Symbol A3", symbol("Symbol", "F0A3"), "≤"),
    Case("Symbol B7", symbol("Symbol", "F0B7"), "•"),
    Case("Symbol B4", symbol("Symbol", "F0B4"), "×"),
    Case("Symbol B1", symbol("Symbol", "F0B1"), "±"),
    Case("Symbol AE", symbol("Symbol", "F0AE"), "→"),
    Case("Symbol B0", symbol("Symbol", "F0B0"), "°"),
    Case("Symbol B9", symbol("Symbol", "F0B9"), "≠"),
    Case("Symbol 61", symbol("Symbol", "F061"), "α"),
    Case("phông thường", symbol("Times New Roman", "2265"), "≥"),
  ]

  static let checkboxes = [
    Case("ô cũ, có checked", legacyCheckbox("<w:checked/>"), "☒"),
    Case("ô cũ, checked=1", legacyCheckbox(#"<w:default w:val="0"/><w:checked w:val="1"/>"#), "☒"),
    Case("ô cũ, checked=0", legacyCheckbox(#"<w:default w:val="1"/><w:checked w:val="0"/>"#), "☐"),
    Case("ô cũ, mặc định có", legacyCheckbox(#"<w:default w:val="1"/>"#), "☒"),
    Case("ô cũ, mặc định không", legacyCheckbox(#"<w:default w:val="0"/>"#), "☐"),
    Case("ô cũ, không nói gì", legacyCheckbox(""), "☐"),
    Case("ô cũ và chữ", legacyCheckbox("<w:checked/>") + run(" Có"), "☒ Có"),
    Case("ô mới", contentCheckbox("1", run("☒")) + run(" Có"), "☒ Có"),
    Case("ô mới, bỏ trống", contentCheckbox("0", run("☐")), "☐"),
    Case("ô mới, Wingdings", contentCheckbox("1", symbol("Wingdings", "F0FE")), "☑"),
  ]

  /// Word shows U+F0FC as a tick, which has no box; both are marks.
  @Test(arguments: ["F0FC", "00FC"]) func tickIsAMark(_ code: String) throws {
    let text = try read(body: paragraph(Self.symbol("Wingdings", code))).bodyParagraphs[0].text
    #expect(["✓", "✔", "☑"].contains(text))
  }

  /// A symbol that has no Unicode character of its own here is still not lost.
  @Test(arguments: ["Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings", "Phông lạ"])
  func symbolsAreNeverLost(_ font: String) throws {
    for code in ["F021", "F06C", "F0A7", "F0B7", "F0D8", "F0FF", "2022"] {
      let document = try read(body: paragraph(run("a") + Self.symbol(font, code) + run("b")))
      let scalars = document.bodyParagraphs[0].text.unicodeScalars
      #expect(scalars.count == 3 && scalars.first == "a" && scalars.last == "b", "\(code)")
    }
  }

  static func symbol(_ font: String, _ code: String) -> String {
    #"<w:r><w:sym w:font="\#(font)" w:char="\#(code)"/></w:r>"#
  }

  static func legacyCheckbox(_ inner: String) -> String {
    let data = "<w:ffData><w:name w:val=\"k\"/><w:enabled/><w:checkBox><w:sizeAuto/>\(inner)"
    return #"<w:r><w:fldChar w:fldCharType="begin">"# + data
      + "</w:checkBox></w:ffData></w:fldChar></w:r>"
      + "<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>"
      + #"<w:r><w:fldChar w:fldCharType="separate"/></w:r>"#
      + #"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#
  }

  static func contentCheckbox(_ checked: String, _ content: String) -> String {
    #"<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="\#(checked)"/></w14:checkbox></w:sdtPr>"#
      + "<w:sdtContent>\(content)</w:sdtContent></w:sdt>"
  }
}

func inlineControl(_ content: String) -> String {
  "<w:sdt><w:sdtPr/><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
}

/// Content with a fallback; the prefix `zz` stands for a namespace that nobody knows.
func alternate(choice: String, fallback: String, requires: String = "wps") -> String {
  let unknown = requires == "zz" ? #" xmlns:zz="urn:unknown""# : ""
  return #"<mc:AlternateContent\#(unknown)><mc:Choice Requires="\#(requires)">\#(choice)"#
    + "</mc:Choice><mc:Fallback>\(fallback)</mc:Fallback></mc:AlternateContent>"
}
