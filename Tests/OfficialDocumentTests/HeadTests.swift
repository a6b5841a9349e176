import DocumentModel
import OfficialDocument
import Testing

private let motto = "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n**Độc lập - Tự do - Hạnh phúc"

struct OrganCase: CustomTestStringConvertible, Sendable {
  let cell: String
  let parent: String?
  let issuer: String?
  var testDescription: String { cell }
}

private let organs = [
  OrganCase(
    cell: "**ỦY BAN NHÂN DÂN\n**TỈNH NINH THUẬN", parent: nil,
    issuer: "ỦY BAN NHÂN DÂN TỈNH NINH THUẬN"),
  OrganCase(
    cell: "**ỦY BAN NHÂN DÂN⏎TỈNH NINH THUẬN", parent: nil,
    issuer: "ỦY BAN NHÂN DÂN TỈNH NINH THUẬN"),
  OrganCase(
    cell: "UBND TỈNH LÀO CAI\n**SỞ TÀI CHÍNH", parent: "UBND TỈNH LÀO CAI", issuer: "SỞ TÀI CHÍNH"),
  OrganCase(
    cell: "ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n**SỞ LAO ĐỘNG - THƯƠNG BINH\n**VÀ XÃ HỘI\n-----",
    parent: "ỦY BAN NHÂN DÂN TỈNH LÀO CAI", issuer: "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"),
  OrganCase(
    cell: "BỘ NỘI VỤ\n**CỤC VĂN THƯ VÀ LƯU TRỮ\n**NHÀ NƯỚC", parent: "BỘ NỘI VỤ",
    issuer: "CỤC VĂN THƯ VÀ LƯU TRỮ NHÀ NƯỚC"),
  OrganCase(
    cell: "**ỦY BAN NHÂN DÂN\n**HUYỆN NINH SƠN", parent: nil,
    issuer: "ỦY BAN NHÂN DÂN HUYỆN NINH SƠN"),
  OrganCase(
    cell: "UBND HUYỆN A LƯỚI\n**TRƯỜNG THCS\n**TRẦN PHÚ\n___", parent: "UBND HUYỆN A LƯỚI",
    issuer: "TRƯỜNG THCS TRẦN PHÚ"),
  OrganCase(
    cell: "SỞ NÔNG NGHIỆP VÀ\nPHÁT TRIỂN NÔNG THÔN\n**CHI CỤC KIỂM LÂM",
    parent: "SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN", issuer: "CHI CỤC KIỂM LÂM"),
  OrganCase(cell: "**THỦ TƯỚNG CHÍNH PHỦ\n-------", parent: nil, issuer: "THỦ TƯỚNG CHÍNH PHỦ"),
  OrganCase(cell: "**QUỐC HỘI_____", parent: nil, issuer: "QUỐC HỘI"),
  OrganCase(
    cell: "**CHỦ TỊCH\n**ỦY BAN NHÂN DÂN\n**TỈNH HƯNG YÊN", parent: nil,
    issuer: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN"),
  OrganCase(
    cell: "**ỦY BAN THƯỜNG VỤ\n**QUỐC HỘI", parent: nil, issuer: "ỦY BAN THƯỜNG VỤ QUỐC HỘI"),
  OrganCase(
    cell: "ỦY BAN TRUNG ƯƠNG\nMẶT TRẬN TỔ QUỐC VIỆT NAM\n**BAN THƯỜNG TRỰC",
    parent: "ỦY BAN TRUNG ƯƠNG MẶT TRẬN TỔ QUỐC VIỆT NAM", issuer: "BAN THƯỜNG TRỰC"),
  OrganCase(
    cell: "**TẬP ĐOÀN\n**CÔNG NGHIỆP THAN -\n**KHOÁNG SẢN VIỆT NAM", parent: nil,
    issuer: "TẬP ĐOÀN CÔNG NGHIỆP THAN - KHOÁNG SẢN VIỆT NAM"),
  OrganCase(cell: "-----", parent: nil, issuer: nil),
]

@Test("Cơ quan ban hành", arguments: organs)
func readsOrgans(organ: OrganCase) {
  let document = Document(
    [.table([[organ.cell, motto], ["Số: 1/QĐ-X", "Huế, ngày 1 tháng 2 năm 2023"]])]
      + Piece.lines("**><QUYẾT ĐỊNH\n**><Về việc A\n\nĐiều 1. B."))
  let reading = OfficialDocument(reading: document)
  #expect(reading.organName == organ.issuer)
  #expect(reading.parentOrganName == organ.parent)
  let codes = reading.findings.map(\.code).filter { $0 != .signerUnknown }
  #expect(codes == (organ.issuer == nil ? [.issuerUnknown] : []))
}

struct TypeCase: CustomTestStringConvertible, Sendable {
  let lines: String
  let type: String?
  let subject: String?
  var testDescription: String { lines }
}

private let types = [
  TypeCase(lines: "**><KẾ HOẠCH\n**><Kiểm tra\n\nCăn cứ A;", type: "Kế hoạch", subject: "Kiểm tra"),
  TypeCase(
    lines: "**><KẾ HOẠCH⏎Triển khai A⏎năm 2022\n\nCăn cứ A;", type: "Kế hoạch",
    subject: "Triển khai A năm 2022"),
  TypeCase(lines: "LUẬT VIỄN THÔNG\nCăn cứ Hiến pháp;", type: "Luật", subject: "VIỄN THÔNG"),
  TypeCase(
    lines: "LUẬT\nTHI ĐUA, KHEN THƯỞNG\nCăn cứ A;", type: "Luật", subject: "THI ĐUA, KHEN THƯỞNG"),
  TypeCase(
    lines: "**><QUYẾT ĐỊNH\n**><V/v phê duyệt A\n**><BỘ TRƯỞNG BỘ B\nCăn cứ A;", type: "Quyết định",
    subject: "phê duyệt A"),
  TypeCase(
    lines: "KẾ HOẠCH\nTriển khai A tại\ntỉnh B năm 2022\n\nCăn cứ C;\n1. D", type: "Kế hoạch",
    subject: "Triển khai A tại tỉnh B năm 2022"),
  TypeCase(lines: "**><Kế hoạch\n**><A\nCăn cứ", type: "Kế hoạch", subject: "A"),
  TypeCase(
    lines: "**><THÔNG BÁO\n**><Kết luận của A\n______\nNgày 1/2/2023", type: "Thông báo",
    subject: "Kết luận của A"),
  TypeCase(lines: "**><THÔNG TƯ LIÊN TỊCH\n**><A", type: "Thông tư liên tịch", subject: "A"),
  TypeCase(
    lines: "**><NGHỊ QUYẾT CỦA HĐND TỈNH LAI CHÂU\n**><Về mức thu\nCăn cứ A;", type: "Nghị quyết",
    subject: "Về mức thu"),
  TypeCase(
    lines: "**><NGHỊ QUYẾT\n**><PHIÊN HỌP CHÍNH PHỦ THƯỜNG KỲ THÁNG 8 NĂM 2019\nCăn cứ A;",
    type: "Nghị quyết", subject: "PHIÊN HỌP CHÍNH PHỦ THƯỜNG KỲ THÁNG 8 NĂM 2019"),
  TypeCase(
    lines: "**><CÔNG ĐIỆN\n**><Về việc ứng phó bão\n><CHỦ TỊCH UBND TỈNH điện:\n- Các sở.",
    type: "Công điện", subject: "Về việc ứng phó bão"),
  TypeCase(
    lines: "**><CÔNG ĐIỆN KHẨN\n**><Về việc ứng phó bão", type: "Công điện",
    subject: "Về việc ứng phó bão"),
  TypeCase(lines: "Kế hoạch này được thực hiện từ năm 2022.", type: nil, subject: nil),
  TypeCase(lines: "Đoạn văn thường.\nĐoạn nữa.", type: nil, subject: nil),
]

@Test("Tên loại và trích yếu", arguments: types)
func readsType(typeCase: TypeCase) {
  let reading = OfficialDocument(reading: Document(Piece.lines(typeCase.lines)))
  #expect(reading.typeName == typeCase.type)
  #expect(reading.subject == typeCase.subject)
}

@Test func lawsCarryTheirNumberUnderTheTitle() {
  let text = """
    **><LUẬT
    **><ĐA DẠNG SINH HỌC
    **><CỦA QUỐC HỘI KHÓA XII, KỲ HỌP THỨ TƯ
    **><SỐ 20/2008/QH12 NGÀY 13 THÁNG 11 NĂM 2008

    Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
    """
  let law = OfficialDocument(reading: Document(Piece.lines(text)))
  #expect(law.subject == "ĐA DẠNG SINH HỌC")
  #expect(law.organName == "QUỐC HỘI")
  #expect(law.code?.number == "20")
  #expect(law.code?.notation == "QH12")
  #expect(law.issuedDate?.iso == "2008-11-13")
  #expect(law.legalBases.count == 1)
}

@Test(
  "Địa danh, ngày tháng",
  arguments: [
    ("Ninh Thuận, ngày      tháng 02 năm 2022", "Ninh Thuận", "2022-02"),
    ("Hà Nội ngày 5 tháng 3 năm 2023", "Hà Nội", "2023-03-05"),
    ("TP. Hồ Chí Minh, ngày 05/3/2023", "TP. Hồ Chí Minh", "2023-03-05"),
    ("Ngày 05 tháng 3 năm 2023", nil, "2023-03-05"),
    ("Huế, ngày    tháng    năm 2023", "Huế", "2023"),
    ("- Căn cứ Luật Giáo dục ngày 14/6/2019;", nil, nil),
    ("Thời gian: 8 giờ, ngày 5/3/2023", nil, nil),
    ("Theo kế hoạch đã duyệt ngày 5/3/2023", nil, nil),
  ])
func readsPlaceAndDate(line: String, place: String?, date: String?) {
  let text = "Số: 5/KH-SYT\n\(line)\n**><KẾ HOẠCH\n**><A\n\n1. B"
  let reading = OfficialDocument(reading: Document(Piece.lines(text)))
  #expect(reading.place == place)
  #expect(reading.issuedDate?.iso == date)
}

@Test func typeComesFromTheNotationOnlyWithoutATypeLine() {
  let head = Piece.table([["**SỞ Y TẾ\nSố: 5/BC-SYT", motto + "\nHuế, ngày 1 tháng 2 năm 2023"]])
  let report = OfficialDocument(reading: Document([head] + Piece.lines("\n1. A")))
  #expect(report.typeName == "Báo cáo")
  let letter = OfficialDocument(reading: Document([head] + Piece.lines("><Kính gửi: Sở A\nB.")))
  #expect(letter.typeName == "Công văn")
  #expect(letter.typeAbbreviation == nil)
}

@Test(
  "Kính gửi",
  arguments: [
    ("Kính gửi: Sở Nội vụ", ["Sở Nội vụ"]),
    ("Kính gửi: Sở Nội vụ; Sở Tài chính.", ["Sở Nội vụ", "Sở Tài chính"]),
    (
      "Kính gửi:\n- Sở A;\n- Các sở, ban, ngành;\n- UBND các huyện.",
      ["Sở A", "Các sở, ban, ngành", "UBND các huyện"]
    ),
    ("Kính gửi:→- Sở A;\n→- Sở B.", ["Sở A", "Sở B"]),
    ("Kính gửi:\nCác sở, ban, ngành;\nUBND các huyện.", ["Các sở, ban, ngành", "UBND các huyện"]),
  ])
func readsAddressees(text: String, expected: [String]) {
  let document = Document(
    Piece.lines("Số: 1/SYT-VP\n\(text)\n\nThực hiện kế hoạch, Sở Y tế đề nghị như sau:\n1. A"))
  let reading = OfficialDocument(reading: document)
  #expect(reading.addressees == expected)
  #expect(reading.sections.map(\.heading) == ["A"])
}

@Test func addresseesInATable() {
  let document = Document([
    .text("Số: 1/SYT-VP"), .table([["Kính gửi:", "- Sở A;\n- Sở B."]]), .text("Nội dung."),
  ])
  let reading = OfficialDocument(reading: document)
  #expect(reading.addressees == ["Sở A", "Sở B"])
  #expect(reading.layoutTables == [0])
}

struct LayoutCase: CustomTestStringConvertible, Sendable {
  let name: String
  let pieces: [Piece]
  var testDescription: String { name }
}

private let layouts = [
  LayoutCase(
    name: "text boxes before the type",
    pieces: Piece.lines(
      "\n▢**UBND TỈNH X\n▢**SỞ Y TẾ\n▢Số: 5/KH-SYT\n▢**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        + "▢Huế, ngày 1 tháng 2 năm 2023\n**><KẾ HOẠCH\n**><Kiểm tra\n\n1. A")),
  LayoutCase(
    name: "text boxes anchored at the type",
    pieces: Piece.lines(
      "**><KẾ HOẠCH\n▢CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n▢Huế, ngày 1 tháng 2 năm 2023\n"
        + "▢UBND TỈNH X\n▢**SỞ Y TẾ\n▢Số: 5/KH-SYT\n**><Kiểm tra\n\n1. A")),
  LayoutCase(
    name: "wide gaps",
    pieces: Piece.lines(
      "UBND TỈNH X            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        + "   SỞ Y TẾ                Độc lập - Tự do - Hạnh phúc\n"
        + "Số: 5/KH-SYT            Huế, ngày 1 tháng 2 năm 2023\n**><KẾ HOẠCH\n**><Kiểm tra\n\n1. A"
    )),
  LayoutCase(
    name: "two tables and a framed title",
    pieces: [
      .table([["UBND TỈNH X\n**SỞ Y TẾ", "", motto]]),
      .table([["Số: 5/KH-SYT", "Huế, ngày 1 tháng 2 năm 2023"]]),
      .table([["**><KẾ HOẠCH\n**><Kiểm tra"]]), .text(""), .text("1. A"),
    ]),
  LayoutCase(
    name: "title in the head table",
    pieces: [
      .table([
        ["UBND TỈNH X\n**SỞ Y TẾ\nSố: 5/KH-SYT", motto + "\nHuế, ngày 1 tháng 2 năm 2023"],
        ["**><KẾ HOẠCH\n**><Kiểm tra"],
      ]), .text(""), .text("1. A"),
    ]),
  LayoutCase(
    name: "draft with stamps",
    pieces: [
      .text("DỰ THẢO"),
      .table([
        ["UBND TỈNH X\n**SỞ Y TẾ\nMẬT", motto],
        ["Số: 5/KH-SYT", "Huế, ngày 1 tháng 2 năm 2023"],
      ]), .text("**><KẾ HOẠCH"), .text("**><Kiểm tra"), .text("__________"), .text("1. A"),
    ]),
]

@Test("Cách trình bày phần đầu", arguments: layouts)
func readsEveryLayout(layout: LayoutCase) {
  let reading = OfficialDocument(reading: Document(layout.pieces))
  #expect(reading.typeName == "Kế hoạch")
  #expect(reading.subject == "Kiểm tra")
  #expect(reading.code?.number == "5")
  #expect(reading.issuedDate?.iso == "2023-02-01")
  #expect(reading.place == "Huế")
  #expect(reading.parentOrganName == "UBND TỈNH X")
  #expect(reading.organName == "SỞ Y TẾ")
  #expect(reading.sections.map(\.heading) == ["A"])
}

@Test(
  "Dấu mật, dấu khẩn",
  arguments: [
    ("MẬT", "MẬT", nil), ("(TỐI MẬT)", "TỐI MẬT", nil), ("HỎA TỐC", nil, "HỎA TỐC"),
    ("Độ mật: Mật", "Mật", nil), ("HỎA TỐC HẸN GIỜ", nil, "HỎA TỐC HẸN GIỜ"),
    ("DỰ THẢO", nil, nil),
  ] as [(String, String?, String?)])
func readsStamps(line: String, secrecy: String?, urgency: String?) {
  let head = [["**SỞ Y TẾ\nSố: 5/KH-SYT\n**\(line)", motto]]
  let document = Document([.table(head), .text("**><KẾ HOẠCH"), .text("**><Kiểm tra")])
  let reading = OfficialDocument(reading: document)
  #expect(reading.secrecy == secrecy)
  #expect(reading.urgency == urgency)
  #expect(reading.subject == "Kiểm tra")
}

/// A break in the midst of a sentence only wraps it.
@Test func linesThatAreOnlyWrapped() {
  let document = Document(
    [
      .table([
        ["**UBND TỈNH A", motto], ["Số: 1/KH-UBND", "Điện Biên, ngày 19\ntháng 4 năm 2023"],
      ])
    ]
      + Piece.lines(
        "**><KẾ HOẠCH\n**><Kiểm tra\nCăn cứ Luật A ngày⏎19 tháng 6 năm⏎2015 của⏎Quốc hội;\n"
          + "I. MỤC ĐÍCH,⏎YÊU CẦU\nNâng cao⏎nhận thức.\n1. Sở Y tế⏎a) Một⏎b) Hai"))
  let reading = OfficialDocument(reading: document)
  #expect(reading.issuedDate?.iso == "2023-04-19")
  #expect(reading.place == "Điện Biên")
  #expect(reading.legalBases.map(\.issuedDate?.iso) == ["2015-06-19"])
  #expect(
    outline(reading.sections) == [
      "s1 [I] MỤC ĐÍCH, YÊU CẦU {Nâng cao nhận thức.}", "s1.1 [1] Sở Y tế {a) Một\nb) Hai}",
    ])
}
