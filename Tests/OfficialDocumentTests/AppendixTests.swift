import DocumentModel
import OfficialDocument
import Testing

struct LabelCase: CustomTestStringConvertible, Sendable {
  let lines: String
  /// "label|number|title" of every appendix.
  let expected: [String]
  init(_ lines: String, _ expected: String...) { (self.lines, self.expected) = (lines, expected) }
  var testDescription: String { lines }
}

private let labels = [
  LabelCase("**><Phụ lục 1\n**><DANH MỤC A", "Phụ lục 1|1|DANH MỤC A"),
  LabelCase("PHỤ LỤC II\nDANH MỤC A\nNĂM 2022\nx", "PHỤ LỤC II|II|DANH MỤC A NĂM 2022"),
  LabelCase("**><Phụ lục số 3: Danh mục A", "Phụ lục số 3|3|Danh mục A"),
  LabelCase("**><PHỤ LỤC\n**><DANH MỤC A", "PHỤ LỤC||DANH MỤC A"),
  LabelCase("><Biểu số 01\n**><TỔNG HỢP", "Biểu số 01|01|TỔNG HỢP"),
  LabelCase("PHỤ LỤC I⏎DANH MỤC A⏎(Kèm theo Quyết định số 5/QĐ-X)", "PHỤ LỤC I|I|DANH MỤC A"),
  LabelCase("**><PHỤ LỤC I-A. BẢNG GIÁ", "PHỤ LỤC I-A|I-A|BẢNG GIÁ"),
  LabelCase(
    "Phụ lục 1\n><(Kèm theo Quyết định số 5/QĐ-X)\n**><DANH MỤC A", "Phụ lục 1|1|DANH MỤC A"),
  LabelCase(
    "**><DANH MỤC\n**><Sản phẩm\n(Ban hành kèm theo Quyết định số 5/QĐ-X)", "DANH MỤC||Sản phẩm"),
  LabelCase(
    "**><DANH MỤC SẢN PHẨM\n(Ban hành kèm theo Quyết định số 5/QĐ-X)", "DANH MỤC||DANH MỤC SẢN PHẨM"
  ),
  LabelCase("**><DANH MỤC\n**><Sản phẩm\nx"),
  LabelCase("(phụ lục 1)"),
  LabelCase("Theo Phụ lục 1 kèm theo."),
  LabelCase("Phụ lục 1 kèm theo Kế hoạch này quy định chi tiết."),
  LabelCase("Phụ lục I: Danh sách các cơ quan;"),
  LabelCase("[-]Phụ lục 1"),
]

@Test("Phụ lục", arguments: labels)
func readsAppendixes(label: LabelCase) {
  let document = Document(
    Piece.lines(
      "**><KẾ HOẠCH\n**><A\n\n1. B\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Huyền\n\n" + label.lines))
  let found = OfficialDocument(reading: document).appendixes.map {
    "\($0.label)|\($0.number ?? "")|\($0.title ?? "")"
  }
  #expect(found == label.expected)
}

@Test(
  "Kèm theo",
  arguments: [
    (
      "(Kèm theo Kế hoạch số:    /KH-UBND ngày      /02/2022\ncủa Ủy ban nhân dân tỉnh Ninh Thuận)",
      "Kế hoạch||KH-UBND|2022-02|Ủy ban nhân dân tỉnh Ninh Thuận"
    ),
    (
      "(Ban hành kèm theo Quyết định số 19/2014/QĐ-TTg ngày 05 tháng 3 năm 2014 của Thủ tướng Chính phủ)",
      "Quyết định|19|QĐ-TTg|2014-03-05|Thủ tướng Chính phủ"
    ),
    (
      "(Kèm theo Công văn số …/SYT-NVY ngày … tháng 6 năm 2024 của Sở Y tế)",
      "Công văn||SYT-NVY|2024-06|Sở Y tế"
    ),
    (
      "Kèm theo Tờ trình số 12/TTr-SNV ngày 5/3/2022\ncủa Sở Nội vụ",
      "Tờ trình|12|TTr-SNV|2022-03-05|Sở Nội vụ"
    ),
    (
      "(Kèm theo Nghị quyết số 45-NQ/TU ngày 10/01/2024 của Tỉnh ủy)",
      "Nghị quyết|45|NQ/TU|2024-01-10|Tỉnh ủy"
    ),
    ("(Ban hành kèm theo Luật Quy hoạch số 21/2017/QH14)", "Luật|21|QH14||"),
    ("(Kèm theo Công văn ngày 5/3/2022 của Sở Y tế)", "Công văn|||2022-03-05|Sở Y tế"),
  ])
func readsAttachment(line: String, expected: String) throws {
  let document = Document(Piece.lines("**><Phụ lục 1\n**><DANH MỤC A\n\(line)\n\nNội dung"))
  let appendix = try #require(OfficialDocument(reading: document).appendixes.first)
  let cited = try #require(appendix.attachedTo)
  #expect(
    [
      cited.typeName, cited.code?.number, cited.code?.notation, cited.issuedDate?.iso,
      cited.organName,
    ]
    .map { $0 ?? "" }.joined(separator: "|") == expected)
}

@Test func anAppendixAloneSaysWhatItBelongsTo() {
  let document = Document(
    Piece.lines(
      "**><PHỤ LỤC II\n**><DANH MỤC A\n(Kèm theo Quyết định số 5/QĐ-UBND của UBND tỉnh)\n")
      + [.table([["STT", "Tên"], ["1", "A"]], borders: true)])
  let reading = OfficialDocument(reading: document)
  #expect(reading.typeName == "Quyết định")
  #expect(reading.code?.text == "5/QĐ-UBND")
  #expect(reading.subject == nil)
  #expect(reading.appendixes.map(\.label) == ["PHỤ LỤC II"])
  #expect(reading.appendixes.map(\.contentStart) == [3])
  #expect(reading.appendixOfTable == [0: "a1"])
}

@Test func theNumberOfAnotherDocumentIsNotTakenOver() {
  let text =
    "**><KẾ HOẠCH\n**><A\n\n1. B\n**><Phụ lục\n**><C\n(Kèm theo Quyết định số 5/QĐ-UBND ngày 1/2/2022 của UBND tỉnh)"
  let reading = OfficialDocument(reading: Document(Piece.lines(text)))
  #expect(reading.code == nil)
  #expect(reading.issuedDate == nil)
  #expect(reading.organName == nil)
}
