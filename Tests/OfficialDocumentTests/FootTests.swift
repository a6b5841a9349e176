import DocumentModel
import OfficialDocument
import Testing

private func signed(_ pieces: [Piece]) -> OfficialDocument {
  OfficialDocument(reading: Document(Piece.lines("**><KẾ HOẠCH\n**><A\n\n1. B\nHết./.") + pieces))
}

private func describe(_ signers: [Signer]) -> [String] {
  signers.map { "\($0.competence ?? "")|\($0.position ?? "")|\($0.fullName ?? "")" }
}

struct SignerCase: CustomTestStringConvertible, Sendable {
  let cells: [[String]]
  let expected: [String]
  var testDescription: String { cells.joined().joined(separator: " | ") }
}

private let signatures = [
  SignerCase(
    cells: [["Nơi nhận:\n- A;", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Huyền"]],
    expected: ["TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH|PHÓ CHỦ TỊCH|Lê Huyền"]),
  SignerCase(
    cells: [
      ["Nơi nhận:\n- A;", "TL. BỘ TRƯỞNG\nVỤ TRƯỞNG VỤ PHÁP CHẾ"], ["", "(Đã ký)"],
      ["", "PGS.TS Trần Văn Ba"],
    ],
    expected: ["TL. BỘ TRƯỞNG|VỤ TRƯỞNG VỤ PHÁP CHẾ|Trần Văn Ba"]),
  SignerCase(
    cells: [["Nơi nhận:\n- A;", "Q. GIÁM ĐỐC\n\nĐoàn Văn Hậu"]],
    expected: ["Q. GIÁM ĐỐC||Đoàn Văn Hậu"]),
  SignerCase(
    cells: [
      ["NGƯỜI LẬP BIỂU", "KẾ TOÁN TRƯỞNG", "THỦ TRƯỞNG ĐƠN VỊ"],
      ["Lê Thị An", "Vũ Văn Bé", "Đỗ Chí Công"],
    ],
    expected: [
      "|NGƯỜI LẬP BIỂU|Lê Thị An", "|KẾ TOÁN TRƯỞNG|Vũ Văn Bé", "|THỦ TRƯỞNG ĐƠN VỊ|Đỗ Chí Công",
    ]),
  SignerCase(
    cells: [
      [
        "KT. BỘ TRƯỞNG\nBỘ TÀI CHÍNH\nTHỨ TRƯỞNG\nVũ Thị Mai",
        "KT. BỘ TRƯỞNG\nBỘ NỘI VỤ\nTHỨ TRƯỞNG\nTrần Anh Tuấn",
      ]
    ],
    expected: [
      "KT. BỘ TRƯỞNG BỘ TÀI CHÍNH|THỨ TRƯỞNG|Vũ Thị Mai",
      "KT. BỘ TRƯỞNG BỘ NỘI VỤ|THỨ TRƯỞNG|Trần Anh Tuấn",
    ]),
  SignerCase(
    cells: [["Nơi nhận:\n- A;", "CHỦ TỊCH\n\n\n"]], expected: ["|CHỦ TỊCH|"]),
  SignerCase(
    cells: [["Nơi nhận:\n- A;", "PHÓ CHỦ TỊCH\n\nVàng A Sính"]],
    expected: ["|PHÓ CHỦ TỊCH|Vàng A Sính"]),
  SignerCase(
    cells: [["THƯ KÝ\n\nLý Thành", "CHỦ TRÌ\n\nĐỗ Thị Tuyết"]],
    expected: ["|THƯ KÝ|Lý Thành", "|CHỦ TRÌ|Đỗ Thị Tuyết"]),
  SignerCase(
    cells: [["", "CHỦ TỊCH QUỐC HỘI\n\n\n\nNguyễn Thị Kim Ngân"]],
    expected: ["|CHỦ TỊCH QUỐC HỘI|Nguyễn Thị Kim Ngân"]),
  SignerCase(
    cells: [["Nơi nhận:\n- A;", "GIÁM ĐỐC\n\nĐại tá Nguyễn Văn Nam"]],
    expected: ["|GIÁM ĐỐC|Nguyễn Văn Nam"]),
]

@Test("Người ký trong bảng", arguments: signatures)
func readsSigners(signature: SignerCase) {
  let document = signed([.table(signature.cells)])
  #expect(describe(document.signers) == signature.expected)
  #expect(document.layoutTables == [0])
}

@Test(
  "Người ký trong đoạn",
  arguments: [
    (
      "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nNguyễn Văn Bình",
      ["TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH|Nguyễn Văn Bình"]
    ),
    ("CHỦ TỊCH QUỐC HỘI\n→→→Nguyễn Sinh Hùng", ["|CHỦ TỊCH QUỐC HỘI|Nguyễn Sinh Hùng"]),
    ("CHỦ TỊCH QUỐC HỘI⏎Đã ký: Vương Đình Huệ", ["|CHỦ TỊCH QUỐC HỘI|Vương Đình Huệ"]),
    (
      "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Đã ký)\nLê Văn Tám\nNơi nhận:\n- X",
      ["KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Lê Văn Tám"]
    ),
    ("CHỦ TỊCH nói rằng.", []),
  ])
func readsSignersInParagraphs(text: String, expected: [String]) {
  #expect(describe(signed(Piece.lines(text)).signers) == expected)
}

@Test(
  "Nơi nhận",
  arguments: [
    ("- Như trên;\n- Lưu: VT. ĐN", ["Như trên", "Lưu: VT. ĐN"]),
    ("- UBND tỉnh\n(để b/c);\n- Lưu: VT, TH.", ["UBND tỉnh (để b/c)", "Lưu: VT, TH"]),
    ("[-]Như trên;\n[-]Lưu: VT.", ["Như trên", "Lưu: VT"]),
    ("Như trên;\nLưu: VT.", ["Như trên", "Lưu: VT"]),
    ("- Như trên;⏎- Lưu: VT.", ["Như trên", "Lưu: VT"]),
    ("– Sở A, B;\n+ Sở C.", ["Sở A, B", "Sở C"]),
  ])
func readsRecipients(list: String, expected: [String]) {
  let table = signed([.table([["**Nơi nhận:\n" + list, "CHỦ TỊCH\n\nLê Huyền"]])])
  #expect(table.recipients == expected)
  let paragraphs = signed(Piece.lines("Nơi nhận:\n" + list + "\nCHỦ TỊCH\nLê Huyền"))
  #expect(paragraphs.recipients == expected)
  #expect(describe(paragraphs.signers) == ["|CHỦ TỊCH|Lê Huyền"])
}

struct DataTable: CustomTestStringConvertible, Sendable {
  let rows: [[String]]
  let borders: Bool?
  var testDescription: String { rows.joined().joined(separator: " | ") }
}

@Test(
  "Bảng dữ liệu không phải bảng trình bày",
  arguments: [
    DataTable(rows: [["STT", "Tên cơ quan"], ["1", "Sở Nội vụ"]], borders: nil),
    DataTable(rows: [["Nơi nhận", "Số lượng"], ["Sở A", "2"]], borders: true),
    DataTable(rows: [["Nơi nhận", "Số lượng"], ["Sở A", "2"]], borders: nil),
    DataTable(
      rows: [["TT", "Họ và tên", "Chức vụ"], ["1", "Lê Huyền", "Phó Chủ tịch"]], borders: false),
    DataTable(rows: [["CHỦ TỊCH", "Lê Huyền"], ["PHÓ CHỦ TỊCH", "Vũ An Bình"]], borders: nil),
    DataTable(rows: [["Giám đốc", "Lê Huyền", "0913"]], borders: nil),
    DataTable(rows: [["Chủ tịch", "Phó Chủ tịch"], ["Lê Huyền", "Vũ An Bình"]], borders: true),
    DataTable(rows: [["Số: 5/QĐ-UBND", "x"], ["y", "ngày 5/6/2022"]], borders: true),
    DataTable(
      rows: [["Nội dung", "Kinh phí"]] + (0..<20).map { ["CHỦ TỊCH \($0)", "Lê Huyền"] },
      borders: false),
  ])
func keepsDataTables(table: DataTable) {
  #expect(signed([.table(table.rows, borders: table.borders)]).layoutTables.isEmpty)
}

struct AdoptionCase: CustomTestStringConvertible, Sendable {
  let last: String
  let date: String?
  var testDescription: String { last }
}

/// Laws say at their end when they were adopted; nothing else there is their date.
@Test(arguments: [
  AdoptionCase(
    last: "Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XV, kỳ họp thứ 3 "
      + "thông qua ngày 16 tháng 6 năm 2022.", date: "2022-06-16"),
  AdoptionCase(
    last: "Pháp lệnh này được Ủy ban thường vụ Quốc hội thông qua ngày 18/8/2022.",
    date: "2022-08-18"),
  AdoptionCase(
    last: "Nghị quyết này đã được Hội đồng nhân dân tỉnh khóa X thông qua ngày 09/12/2021 và có "
      + "hiệu lực từ ngày 20/12/2021.", date: nil),
  AdoptionCase(
    last: "Nghị quyết này cụ thể hóa Luật Đất đai được Quốc hội thông qua ngày 18/01/2024.",
    date: nil),
  AdoptionCase(
    last: "Luật này có hiệu lực từ ngày 01/01/2023, thay thế Luật đã được Quốc hội thông qua.",
    date: nil),
  AdoptionCase(
    last: "Chính phủ báo cáo Quốc hội, Luật này được thông qua ngày 16/6/2022.", date: nil),
])
func lawsAreDatedAtTheirEnd(_ item: AdoptionCase) {
  let document = OfficialDocument(
    reading: Document(
      Piece.lines(
        "QUỐC HỘI\nLuật số: 08/2022/QH15\n**><LUẬT\n**><KINH DOANH BẢO HIỂM\n\nĐiều 1. Phạm vi\n"
          + "\(item.last)\n**><CHỦ TỊCH QUỐC HỘI\n**><Vương Đình Huệ")))
  #expect(document.issuedDate?.iso == item.date)
}
