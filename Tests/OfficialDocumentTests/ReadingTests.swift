import DocumentModel
import OfficialDocument
import Testing

/// What is expected of a sample, as one text a line, so that a difference reads well.
struct Reading: CustomTestStringConvertible, Sendable {
  let name: String
  let document: Document
  let expected: [String]
  var testDescription: String { name }
}

/// The head, foot and appendixes of a document, a line each.
func summary(_ document: OfficialDocument) -> [String] {
  func text(_ value: String?) -> String { value ?? "nil" }
  let code = document.code
  var lines = [
    "\(text(document.typeName)) \(text(document.typeAbbreviation))",
    "\(text(code?.number)) \(code?.year.map { String($0) } ?? "nil") \(text(code?.notation))",
    "\(text(document.place)) \(text(document.issuedDate?.iso))",
    "\(text(document.parentOrganName)) > \(text(document.organName))",
    text(document.subject),
  ]
  lines += document.addressees.map { "to " + $0 }
  lines += document.signers.map {
    "signed \(text($0.competence)) / \(text($0.position)) / \(text($0.fullName))"
  }
  lines += document.recipients.map { "copy " + $0 }
  for appendix in document.appendixes {
    let attached = appendix.attachedTo.map {
      " @ \(text($0.typeName)) \(text($0.code?.number)) \(text($0.code?.notation)) "
        + "\(text($0.issuedDate?.iso)) \(text($0.organName))"
    }
    lines.append(
      "\(appendix.id) \(appendix.label) \(text(appendix.number)): \(text(appendix.title))"
        + (attached ?? ""))
  }
  lines.append("layout \(document.layoutTables.sorted())")
  return lines
}

let readings = [
  Reading(
    name: "plan", document: Samples.plan,
    expected: [
      "Kế hoạch KH", "nil nil KH-UBND", "Ninh Thuận 2022-02",
      "nil > ỦY BAN NHÂN DÂN TỈNH NINH THUẬN",
      "Triển khai áp dụng Hệ thống quản lý chất lượng vào hoạt động của các cơ quan thuộc hệ thống "
        + "hành chính nhà nước tỉnh Ninh Thuận năm 2022",
      "signed KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Lê Huyền",
      "copy Tổng cục TCĐLCL", "copy CT, PCT UBND tỉnh Lê Huyền", "copy VPUB: LĐ, KTTH",
      "copy Lưu: VT. ĐN",
      "a1 Phụ lục 1 1: PHỤ BIỂU CHI TIẾT KẾ HOẠCH TRIỂN KHAI HỆ THỐNG QUẢN LÝ CHẤT LƯỢNG TRÊN ĐỊA "
        + "BÀN TỈNH NINH THUẬN NĂM 2022 @ Kế hoạch nil KH-UBND 2022-02 Ủy ban nhân dân tỉnh Ninh "
        + "Thuận", "layout [0, 1]",
    ]),
  Reading(
    name: "plan without a head", document: Samples.planWithoutHead,
    expected: [
      "Kế hoạch KH", "nil nil KH-UBND", "nil 2022-02", "nil > Ủy ban nhân dân tỉnh Ninh Thuận",
      "Triển khai áp dụng Hệ thống quản lý chất lượng vào hoạt động của các cơ quan thuộc hệ thống "
        + "hành chính nhà nước tỉnh Ninh Thuận năm 2022",
      "signed KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Lê Huyền",
      "copy Tổng cục TCĐLCL", "copy CT, PCT UBND tỉnh Lê Huyền", "copy VPUB: LĐ, KTTH",
      "copy Lưu: VT. ĐN",
      "a1 Phụ lục 1 1: PHỤ BIỂU CHI TIẾT KẾ HOẠCH TRIỂN KHAI HỆ THỐNG QUẢN LÝ CHẤT LƯỢNG TRÊN ĐỊA "
        + "BÀN TỈNH NINH THUẬN NĂM 2022 @ Kế hoạch nil KH-UBND 2022-02 Ủy ban nhân dân tỉnh Ninh "
        + "Thuận", "layout [0]",
    ]),
  Reading(
    name: "decision with an attachment", document: Samples.decision,
    expected: [
      "Quyết định QĐ", "05 nil QĐ-SNN", "Lâm Đồng 2023-01-07",
      "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG > SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN",
      "Về việc ban hành Quy chế làm việc của Sở", "signed nil / GIÁM ĐỐC / Nguyễn Văn Sơn",
      "copy Như Điều 3", "copy UBND tỉnh (để báo cáo)", "copy Lưu: VT, VP",
      "a1 QUY CHẾ nil: Làm việc của Sở Nông nghiệp và Phát triển nông thôn @ Quyết định 05 QĐ-SNN "
        + "2023-01-07 Giám đốc Sở Nông nghiệp và Phát triển nông thôn", "layout [0, 1]",
    ]),
  Reading(
    name: "letter", document: Samples.letter,
    expected: [
      "Công văn nil", "1234 nil SYT-NVY", "Khánh Hòa 2024-06-05", "UBND TỈNH KHÁNH HÒA > SỞ Y TẾ",
      "tăng cường phòng, chống dịch bệnh mùa hè", "to Các đơn vị trực thuộc",
      "to Phòng Y tế các huyện, thị xã, thành phố",
      "signed KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Trần Thị Bích Ngọc", "copy Như trên",
      "copy Lưu: VT, NVY", "layout [0]",
    ]),
  Reading(
    name: "submission with tabs", document: Samples.submission,
    expected: [
      "Tờ trình TTr", "12 nil TTr-PNV", "Bác Ái 2024-03-12", "UBND HUYỆN BÁC ÁI > PHÒNG NỘI VỤ",
      "Về việc phê duyệt Kế hoạch kiểm tra công vụ năm 2024", "to Chủ tịch Ủy ban nhân dân huyện",
      "signed nil / TRƯỞNG PHÒNG / Pinăng Thị Hoa", "copy Như trên", "copy Lưu: VT", "layout []",
    ]),
  Reading(
    name: "resolution of a council", document: Samples.resolution,
    expected: [
      "Nghị quyết NQ", "21 2022 NQ-HĐND", "Cần Thơ 2022-12-09",
      "nil > HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ CẦN THƠ", "Quy định mức thu học phí",
      "signed nil / CHỦ TỊCH / Phạm Văn Hiểu", "layout [0]",
    ]),
  Reading(
    name: "circular", document: Samples.circular,
    expected: [
      "Thông tư TT", "01 2019 TT-BNV", "Hà Nội 2019-01-24", "nil > BỘ NỘI VỤ",
      "Quy định quy trình trao đổi, lưu trữ, xử lý tài liệu điện tử",
      "signed nil / BỘ TRƯỞNG / Lê Vĩnh Tân", "copy Ban Bí thư Trung ương Đảng",
      "copy Lưu: VT, Cục VTLTNN (10b)",
      "a1 PHỤ LỤC I I: MẪU MỤC LỤC HỒ SƠ @ Thông tư 01 TT-BNV 2019-01-24 Bộ trưởng Bộ Nội vụ",
      "a2 PHỤ LỤC II II: MẪU CHỨNG THƯ", "layout [0, 1]",
    ]),
  Reading(
    name: "party plan", document: Samples.party,
    expected: [
      "Kế hoạch KH", "15 nil KH/HU", "Ninh Sơn 2024-02-02",
      "ĐẢNG BỘ TỈNH NINH THUẬN > HUYỆN ỦY NINH SƠN",
      "thực hiện Nghị quyết số 45-NQ/TU ngày 10/01/2024 của Ban Chấp hành Đảng bộ tỉnh",
      "signed T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ THƯỜNG TRỰC / Nguyễn Thị Kim Hoàng",
      "copy Thường trực Tỉnh ủy", "copy Lưu Văn phòng Huyện ủy", "layout [0, 1]",
    ]),
  Reading(
    name: "report in paragraphs", document: Samples.report,
    expected: [
      "Báo cáo BC", "nil nil BC-UBND", "Phước Hải 2023-12", "nil > ỦY BAN NHÂN DÂN XÃ PHƯỚC HẢI",
      "KẾT QUẢ CẢI CÁCH HÀNH CHÍNH NĂM 2023",
      "signed TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Nguyễn Văn Bình", "layout []",
    ]),
]

@Test("Đọc thể thức văn bản", arguments: readings)
func readsDocument(reading: Reading) {
  let document = OfficialDocument(reading: reading.document)
  #expect(summary(document) == reading.expected)
}

@Test func partsKeepTheirRawText() throws {
  let plan = OfficialDocument(reading: Samples.plan)
  #expect(plan.code?.raw == "Số:         /KH-UBND")
  #expect(plan.issuedDate?.raw == "ngày      tháng 02 năm 2022")
  let appendix = try #require(plan.appendixes.first)
  #expect(appendix.attachedTo?.code?.raw == "số:           /KH-UBND")
  #expect(
    appendix.attachedTo?.raw
      == "(Kèm theo Kế hoạch số:           /KH-UBND ngày      /02/2022 của Ủy ban nhân dân tỉnh "
      + "Ninh Thuận)")
}

@Test func tablesBelongToTheirAppendix() {
  let plan = OfficialDocument(reading: Samples.plan)
  #expect(plan.appendixOfTable == [2: "a1"])
}
