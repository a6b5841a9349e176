import TestSupport
import Testing
import WordprocessingML

/// Fields show their result and never their code (ECMA-376 Part 1 §17.16).
@Suite struct FieldTests {
  @Test(arguments: cases) func onlyTheResultIsShown(_ example: Case) throws {
    #expect(try read(body: example.markup).line == example.expected)
  }

  static let cases = [
    Case("phức", paragraph(field("PAGE", result: run("7")) + run(" trang")), "7 trang"),
    Case("không có kết quả", paragraph(run("a") + begin + code("X") + end + run("b")), "ab"),
    Case(
      "lồng trong mã",
      paragraph(
        begin + code("IF ") + field("PAGE", result: run("1")) + code(" = 1") + separate
          + run("kq") + end), "kq"),
    Case(
      "lồng trong kết quả",
      paragraph(field("HYPERLINK", result: run("tr. ") + field("PAGEREF", result: run("9")))),
      "tr. 9"),
    Case("fldSimple lồng", paragraph(field("A", result: simple("B", run("c")))), "c"),
    Case(
      "fldSimple trong mã",
      paragraph(begin + code("IF ") + simple("B", run("x")) + separate + run("c") + end), "c"),
    Case(
      "mọi thứ trong một run",
      paragraph(
        #"<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText>"#
          + #"<w:fldChar w:fldCharType="separate"/><w:t>3</w:t>"#
          + #"<w:fldChar w:fldCharType="end"/></w:r>"#), "3"),
    Case(
      "kết quả qua nhiều đoạn",
      paragraph(begin + code("TOC") + separate + run("a")) + paragraph(run("b"))
        + paragraph(run("c") + end) + paragraph(run("d")), "a ¶ b ¶ c ¶ d"),
    Case(
      "kết quả có bảng",
      paragraph(begin + code("X") + separate + run("a")) + Tbl(rows: [Row(["b"])]).xml
        + paragraph(run("c") + end), "a ¶ [b] ¶ c"),
    Case(
      "không đóng: đoạn sau vẫn còn",
      paragraph(run("a") + begin + code("PAGE")) + paragraph(run("b")), "a ¶ b"),
    Case(
      "không đóng sau kết quả",
      paragraph(begin + code("PAGE") + separate + run("a")) + paragraph(run("b")), "a ¶ b"),
    Case("đóng mà không mở", paragraph(run("a") + end + run("b")), "ab"),
    Case("separate mà không mở", paragraph(run("a") + separate + run("b")), "ab"),
    Case(
      "không đóng trong ô: ô sau vẫn còn",
      Tbl(rows: [Row([Cell([P(runs: [.xml(begin + code("X"))])]), "b"]), Row(["c", "d"])]).xml,
      "[|b / c|d]"),
    Case(
      "mã bị xóa",
      paragraph(
        run("a")
          + #"<w:del w:id="1" w:author="x"><w:r><w:delInstrText>PAGE</w:delInstrText></w:r></w:del>"#
      ), "a"),
  ]

  static let begin = #"<w:r><w:fldChar w:fldCharType="begin"/></w:r>"#
  static let separate = #"<w:r><w:fldChar w:fldCharType="separate"/></w:r>"#
  static let end = #"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#

  static func code(_ text: String) -> String { "<w:r><w:instrText>\(text)</w:instrText></w:r>" }

  static func field(_ instruction: String, result: String) -> String {
    begin + code(instruction) + separate + result + end
  }

  static func simple(_ instruction: String, _ result: String) -> String {
    #"<w:fldSimple w:instr="\#(instruction)">\#(result)</w:fldSimple>"#
  }
}
