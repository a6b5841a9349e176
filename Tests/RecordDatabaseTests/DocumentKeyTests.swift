import OfficialDocument
import Testing

@testable import RecordDatabase

@Suite struct DocumentKeyTests {
  private static let organ = "Ủy ban nhân dân tỉnh Hòa Bình"
  private static let date = PartialDate(raw: "", year: 2022, month: 2, day: 15)

  private static func key(
    _ organ: String?, _ number: String?, year: Int? = nil, _ notation: String? = "KH-UBND",
    _ date: PartialDate? = date
  ) -> String {
    var document = OfficialDocument()
    document.organName = organ
    document.code = DocumentCode(raw: "", number: number, year: year, notation: notation)
    document.issuedDate = date
    return DocumentKey.of(document, named: "a.docx")
  }

  @Test func whateverTheSpelling() {
    let key = Self.key(Self.organ, "12")
    #expect(key == "number:ủy ban nhân dân tỉnh hòa bình|12/KH-UBND|2022-02-15")
    #expect(Self.key("UỶ BAN NHÂN DÂN TỈNH HOÀ BÌNH", "12") == key)
    #expect(Self.key("Ủy ban nhân dân tỉnh Hóa Bình", "12") != key)
    #expect(Self.key(Self.organ, "13") != key)
  }

  @Test(
    arguments: [
      (organ, nil, nil, "KH-UBND", date, "file:a.docx"),
      (nil, "1", nil, "KH-UBND", date, "file:a.docx"),
      (organ, "1", nil, nil, date, "file:a.docx"), (organ, "1", nil, "KH-UBND", nil, "file:a.docx"),
      ("Chính phủ", "1", 2014, "NĐ-CP", nil, "number:chính phủ|1/2014/NĐ-CP|2014"),
    ] as [(String?, String?, Int?, String?, PartialDate?, String)])
  func whatIsMissing(
    organ: String?, number: String?, year: Int?, notation: String?, date: PartialDate?, key: String
  ) {
    #expect(Self.key(organ, number, year: year, notation, date) == key)
  }
}
