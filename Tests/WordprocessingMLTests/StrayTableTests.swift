import DocumentModel
import OpenPackaging
import TestSupport
import Testing
import WordprocessingML

/// Rows and cells where none may stand: nothing crashes and nothing is lost.
@Suite struct StrayTableTests {
  private static func p(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }

  private func read(_ body: String) throws -> Document {
    try DocxFile.word(body: body).zipped().withUnsafeBytes {
      try Document(reading: OfficePackage($0))
    }
  }

  private func texts(_ document: Document) -> [String] {
    document.tables.flatMap(\.paragraphs).map(\.text).filter { !$0.isEmpty }
  }

  @Test(arguments: [
    ("cell without a row", "<w:tbl><w:tc>\(p("A"))</w:tc></w:tbl>", ["A"]),
    (
      "table in a cell without a row",
      "<w:tbl><w:tc>\(p("A"))<w:tbl><w:tr><w:tc>\(p("B"))</w:tc></w:tr></w:tbl></w:tc></w:tbl>",
      ["A", "B"]
    ),
    (
      "cell in a cell", "<w:tbl><w:tr><w:tc>\(p("A"))<w:tc>\(p("B"))</w:tc></w:tc></w:tr></w:tbl>",
      ["A", "B"]
    ),
    ("row in a cell", "<w:tbl><w:tr><w:tc>\(p("A"))<w:tr/></w:tc></w:tr></w:tbl>", ["A"]),
    (
      "row in a row",
      "<w:tbl><w:tr><w:tc>\(p("A"))</w:tc><w:tr><w:tc>\(p("B"))</w:tc></w:tr></w:tr></w:tbl>",
      ["A", "B"]
    ),
    (
      "cell in a cell of a deleted row",
      """
      <w:tbl><w:tr><w:tc>\(p("A"))</w:tc></w:tr>\
      <w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:tc>\(p("B"))</w:tc></w:tc></w:tr></w:tbl>
      """, ["A"]
    ),
  ])
  func `are unwrapped`(name: String, body: String, expected: [String]) throws {
    let document = try read(body + Self.p("Z"))
    #expect(texts(document).sorted() == expected)
    #expect(document.tables.allSatisfy { table in table.parent.map { $0.table >= 0 } ?? true })
  }

  @Test func `spans beyond every limit are refused, merged to the left or not`() throws {
    let cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/>"
    let row =
      "\(cell)</w:tcPr><w:p/></w:tc>\(cell)<w:hMerge/></w:tcPr><w:p/></w:tc>"
    #expect(throws: PackageError.self) { try read("<w:tbl><w:tr>\(row)</w:tr></w:tbl>") }
  }
}
