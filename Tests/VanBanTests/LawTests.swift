import TestSupport
import Testing
import VanBan

/// Laws lay down rules and hand out no work, unless a table's titles say so.
@Suite struct LawTests {
  private static let rows = [
    ["1", "Phí thẩm định công nhận hạng cơ sở lưu trú du lịch", "Bộ Tài chính"],
    ["2", "Phí thẩm định cấp giấy phép kinh doanh dịch vụ lữ hành", "Bộ Tài chính"],
  ]

  private func read(_ type: String, titles: [[String]]) throws -> ImportResult {
    let table = Tbl(rows: (titles + Self.rows).map { Row($0) })
    let bytes = try DocxFile.word(
      [P("QUỐC HỘI"), P("Luật số: 09/2017/QH14"), P(type), P("DU LỊCH"), P("Nội dung như sau:")]
        + [table] as [any WordBlock]
    ).zipped()
    return try DocumentImporter().importBytes(bytes, fileName: "luat.docx")
  }

  @Test func `a list of fees in a law makes no tasks`() throws {
    let result = try read("LUẬT", titles: [])
    #expect(result.document.typeName == "Luật")
    #expect(result.tasks.isEmpty && result.assignments.isEmpty)
    #expect(result.tables.first?.rows.count == 2)
  }

  @Test func `a table of work in a law does`() throws {
    let result = try read("LUẬT", titles: [["STT", "Nhiệm vụ", "Cơ quan chủ trì"]])
    #expect(result.tasks.count == 2 && result.assignments.count == 2)
  }
}
