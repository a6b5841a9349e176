import DocumentModel
import OfficialDocument
import Testing

struct CodeCase: CustomTestStringConvertible, Sendable {
  let text: String
  /// "number|year|notation" of every code.
  let expected: [String]
  init(_ text: String, _ expected: String...) { (self.text, self.expected) = (text, expected) }
  var testDescription: String { text }
}

private let codes = [
  CodeCase("Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014", "19|2014|QĐ-TTg"),
  CodeCase("văn bản số 8869/VPCP-KSTT.", "8869||VPCP-KSTT"),
  CodeCase("Luật Đất đai số 31/2024/QH15;", "31|2024|QH15"),
  CodeCase("Nghị quyết số 351/2017/UBTVQH14", "351|2017|UBTVQH14"),
  CodeCase("Thông tư liên tịch số 05/2015/TTLT-BTC-BNV", "05|2015|TTLT-BTC-BNV"),
  CodeCase("Nghị quyết số 45-NQ/ĐU, Công văn 15-CV/TU", "45||NQ/ĐU", "15||CV/TU"),
  CodeCase("Nghị quyết số 30c/NQ-CP", "30c||NQ-CP"),
  CodeCase("số 12 /2021/ QĐ - UBND ngày", "12|2021|QĐ-UBND"),
  CodeCase("số 1961/QĐUBND", "1961||QĐUBND"),
  CodeCase("Công văn số 05/BNV", "05||BNV"),
  CodeCase("Tờ trình 12/TTr-SNV và Quy định 3/QyĐ-UBND", "12||TTr-SNV", "3||QyĐ-UBND"),
  CodeCase("QĐ 2155/QĐ-UBND.HC và 45/UBND-KGVX1", "2155||QĐ-UBND.HC", "45||UBND-KGVX1"),
  CodeCase("(Nghị định 30/2020/NĐ-CP)", "30|2020|NĐ-CP"),
  CodeCase("“36/2024/QH15”", "36|2024|QH15"),
  CodeCase("TCVN ISO 9001:2015, QCVN 102:2016/BTTTT"),
  CodeCase("ngày 05/3/2014, 15/10, năm học 2020/2021, 24/7, 1/2"),
  CodeCase("60 km/h, 5 và/hoặc 6, 3/4 số dân, 2 tấn/ha, 500đ/kg"),
  CodeCase("tổ 4/Quận 3, nhà 12/5A Nguyễn Huệ"),
  CodeCase("ngày 05/3/2014-QĐ"),
]

@Test("Số, ký hiệu trong câu", arguments: codes)
func findsCodes(codeCase: CodeCase) {
  let document = OfficialDocument(reading: Document([.text("x."), .text("Theo " + codeCase.text)]))
  let found = document.citations.map {
    "\($0.code?.number ?? "")|\($0.code?.year.map { String($0) } ?? "")|\($0.code?.notation ?? "")"
  }
  #expect(found == codeCase.expected)
}

@Test(
  "Dòng số của phần đầu",
  arguments: [
    ("Số: 15/QĐ-BNV", "15||QĐ-BNV"), ("Số:      /KH-UBND", "||KH-UBND"),
    ("Số: …/QĐ-UBND", "||QĐ-UBND"), ("Số:....../2022/QĐ-UBND", "|2022|QĐ-UBND"),
    ("Luật số: 06/2022/QH15", "06|2022|QH15"), ("Số 15-CV/TU", "15||CV/TU"),
    ("Số     -CV/TU", "||CV/TU"), ("Số: 12/GP\u{2011}SCT", "12||GP-SCT"),
    ("Số: 12/KH-TrMNHoaMai", "12||KH-TrMNHoaMai"), ("Số: 01 - NQ/ĐU", "01||NQ/ĐU"),
  ])
func readsNumberLine(line: String, expected: String) throws {
  let code = try #require(DocumentCode(line: line, raw: line))
  #expect(
    "\(code.number ?? "")|\(code.year.map { String($0) } ?? "")|\(code.notation ?? "")" == expected)
  #expect(code.raw == line)
}

struct CitationCase: CustomTestStringConvertible, Sendable {
  let text: String
  let expected: String
  var testDescription: String { text }
}

private func describe(_ citation: Citation) -> String {
  [
    citation.relation, citation.typeName, citation.codes.joined(separator: ","),
    citation.issuedDate?.iso, citation.organName, citation.subject,
  ].map { $0 ?? "" }.joined(separator: "|")
}

private let bases = [
  CitationCase(
    text:
      "Căn cứ Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014 của Thủ tướng Chính phủ về việc áp dụng;",
    expected: "Căn cứ|Quyết định|19/2014/QĐ-TTg|2014-03-05|Thủ tướng Chính phủ|về việc áp dụng"),
  CitationCase(
    text:
      "Căn cứ Thông tư số 26/2014/TT-BKHCN ngày 10/10/2014 của Bộ Khoa học và Công nghệ quy định "
      + "chi tiết Quyết định số 19/2014/QĐ-TTg;",
    expected: "Căn cứ|Thông tư|26/2014/TT-BKHCN,19/2014/QĐ-TTg|2014-10-10|Bộ Khoa học và Công nghệ|"
      + "quy định chi tiết Quyết định số 19/2014/QĐ-TTg"),
  CitationCase(
    text:
      "Thực hiện ý kiến của Phó Thủ tướng Vũ Đức Đam tại văn bản số 8869/VPCP-KSTT ngày 04/12/2021 "
      + "về việc triển khai.",
    expected: "Thực hiện||8869/VPCP-KSTT|2021-12-04||về việc triển khai"),
  CitationCase(
    text: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
    expected: "Căn cứ|Luật||2015-06-19||Tổ chức chính quyền địa phương"),
  CitationCase(
    text: "Căn cứ Luật Viễn thông số 24/2023/QH15 ngày 24 tháng 11 năm 2023;",
    expected: "Căn cứ|Luật|24/2023/QH15|2023-11-24||Viễn thông"),
  CitationCase(
    text: "Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;",
    expected: "Căn cứ|Hiến pháp||||"),
  CitationCase(
    text: "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 15/TTr-SNV ngày 03/01/2023.",
    expected: "Theo đề nghị|Tờ trình|15/TTr-SNV|2023-01-03|Giám đốc Sở Nội vụ|"),
  CitationCase(
    text: "Theo đề nghị của Giám đốc Sở Nội vụ.", expected: "Theo đề nghị||||Giám đốc Sở Nội vụ|"),
  CitationCase(
    text: "Căn cứ Quyết định số 5/QĐ-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch phê duyệt Đề án;",
    expected: "Căn cứ|Quyết định|5/QĐ-BVHTTDL||Bộ Văn hóa, Thể thao và Du lịch|phê duyệt Đề án"),
  CitationCase(
    text:
      "Căn cứ Quyết định số 8/QĐ-BCĐ của Ban Chỉ đạo quốc gia về chuyển đổi số về việc phân công;",
    expected: "Căn cứ|Quyết định|8/QĐ-BCĐ||Ban Chỉ đạo quốc gia về chuyển đổi số|về việc phân công"),
  CitationCase(
    text: "Căn cứ Nghị quyết số 21/NQ-HĐND ngày 9/12/2022 của HĐND tỉnh khóa X;",
    expected: "Căn cứ|Nghị quyết|21/NQ-HĐND|2022-12-09|HĐND tỉnh|"),
  CitationCase(
    text:
      "Căn cứ Điều 84 của Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam đã được sửa đổi, bổ "
      + "sung theo Nghị quyết số 51/2001/QH10 ngày 25/12/2001 của Quốc hội;",
    expected: "Căn cứ|Hiến pháp|51/2001/QH10|||"),
  CitationCase(
    text: "Căn cứ khoản 2 Điều 91 của Luật Tổ chức Quốc hội;",
    expected: "Căn cứ|Luật||||Tổ chức Quốc hội"),
  CitationCase(
    text:
      "Căn cứ Quyết định số 57/QĐ-UBQGCĐS của Chủ tịch Ủy ban Quốc gia về chuyển đổi số ban hành "
      + "Quy chế;",
    expected: "Căn cứ|Quyết định|57/QĐ-UBQGCĐS||Chủ tịch Ủy ban Quốc gia về chuyển đổi số|"
      + "ban hành Quy chế"),
  CitationCase(
    text: "Căn cứ Kế hoạch số 355/KH-UBATGTQG của Ủy ban An toàn giao thông Quốc gia về an toàn;",
    expected: "Căn cứ|Kế hoạch|355/KH-UBATGTQG||Ủy ban An toàn giao thông Quốc gia|về an toàn"),
]

@Test("Căn cứ", arguments: bases)
func readsBasis(basis: CitationCase) {
  let document = Document(
    Piece.lines("**><QUYẾT ĐỊNH\n**><Về việc A\n\n\(basis.text)\nQUYẾT ĐỊNH:\nĐiều 1. B."))
  #expect(OfficialDocument(reading: document).legalBases.map(describe) == [basis.expected])
}

@Test(
  "Câu mở đầu và căn cứ",
  arguments: [
    ("- Căn cứ Luật Giáo dục ngày 14/6/2019;", 1),
    ("Căn cứ Luật Tổ chức Hội đồng nhân dân, Ủy ban nhân dân và tổ chức bộ máy ngày 1/2/2003;", 1),
    ("Xét đề nghị của Sở Nội vụ, Sở Tài chính đề nghị phê duyệt kinh phí.", 1),
    ("Thực hiện Công văn số 1/UBND-NC ngày 1/2/2023 của UBND tỉnh, Sở Y tế báo cáo kết quả.", 1),
    ("Thực hiện Kế hoạch số 1/KH-UBND, Sở Y tế báo cáo như sau:", 1),
    ("Thực hiện Kế hoạch số 1/KH-UBND; Ủy ban nhân dân xã xây dựng Kế hoạch như sau:", 1),
    ("Vừa qua, đã xảy ra mưa lớn.\nThực hiện Công điện số 1/CĐ-TTg, Sở Y tế đề nghị các sở:", 1),
    ("Theo bản tin của Trung tâm Dự báo, hồi 07 giờ tâm bão cách bờ 180 km.", 0),
    ("Thực hiện chức năng quản lý nhà nước, Sở Y tế báo cáo như sau:", 0),
  ])
func tellsBasesFromSentences(text: String, count: Int) {
  let document = Document(Piece.lines("**><BÁO CÁO\n**><Về việc A\n\n\(text)\n1. B"))
  #expect(OfficialDocument(reading: document).legalBases.count == count)
}

@Test func basesOfOneParagraphAreSeveral() {
  let decision = OfficialDocument(reading: Samples.decision)
  #expect(
    decision.legalBases.map(describe) == [
      "Căn cứ|Luật||2015-06-19||Tổ chức chính quyền địa phương",
      "Căn cứ|Luật||2019-11-22||sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức "
        + "chính quyền địa phương",
      "Căn cứ|Nghị định|30/2020/NĐ-CP|2020-03-05|Chính phủ|về công tác văn thư",
      "Theo đề nghị|Tờ trình|15/TTr-VP|2023-01-03|Chánh Văn phòng Sở|",
    ])
}

@Test func namesOfLawsKeepTheirSemicolons() {
  let text =
    "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch; Luật Đầu tư; Luật Đấu thầu ngày "
    + "29 tháng 11 năm 2024;"
  let document = Document(Piece.lines("**><QUYẾT ĐỊNH\n**><Về việc A\n\n\(text)\nĐiều 1. B."))
  #expect(OfficialDocument(reading: document).legalBases.count == 1)
}

@Test func theFirstSentenceOfALetterNamesItsBasis() {
  let letter = OfficialDocument(reading: Samples.letter)
  #expect(letter.legalBases.map(\.codes) == [["789/UBND-KGVX"]])
  #expect(
    letter.citations.map(describe) == [
      "|Công văn|789/UBND-KGVX|2024-06-01|UBND tỉnh|"
    ])
}

@Test func citationsOfThePlan() {
  let plan = OfficialDocument(reading: Samples.plan)
  #expect(plan.legalBases.map(\.relation) == ["Căn cứ", "Căn cứ", "Thực hiện"])
  #expect(
    plan.citations.flatMap(\.codes) == [
      "19/2014/QĐ-TTg", "26/2014/TT-BKHCN", "19/2014/QĐ-TTg", "8869/VPCP-KSTT", "19/2014/QĐ-TTg",
      "116/2015/TT-BTC",
    ])
  #expect(plan.citations.last?.place == Place(paragraph: 14))
}

@Test func citationsInCellsKnowTheirPlace() {
  let document = Document([
    .text("x."), .table([["STT", "Văn bản"], ["1", "Quyết định số 5/QĐ-UBND"]], borders: true),
  ])
  let citations = OfficialDocument(reading: document).citations
  #expect(citations.map(\.place) == [Place(tableID: "t1", row: 1, column: 1)])
  #expect(citations.first?.raw == "Quyết định số 5/QĐ-UBND")
}

@Test(
  "codes for people",
  arguments: [
    ("Số:         /KH-UBND", "/KH-UBND"), ("Luật số: 31/2024/QH15", "31/2024/QH15"),
    ("Số 19/2014/QĐ-TTg", "Số 19/2014/QĐ-TTg"), ("15-CV/TU", "15-CV/TU"), ("SỐ : 05 /BC", "05 /BC"),
    ("Về: 3/X", "Về: 3/X"), ("", ""),
  ])
func codesForPeople(raw: String, shown: String) {
  #expect(DocumentCode(raw: raw, number: nil, year: nil, notation: nil).display == shown)
}
