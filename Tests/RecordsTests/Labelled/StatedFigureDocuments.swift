import TestSupport

/// Amounts in words, and a small plan with its list.
let statedFigures: [LabelledDocument] = [
  LabelledDocument(
    name: "amounts: digits and words agree",
    blocks: plan(
      "III. KINH PHÍ THỰC HIỆN",
      [
        "Tổng kinh phí là 125.500.000 đồng (Một trăm hai mươi lăm triệu, năm trăm nghìn đồng).",
        "Trong đó, kinh phí tập huấn: 21.000.000 đồng (bằng chữ: Hai mươi mốt triệu đồng chẵn).",
      ]),
    tables: [], units: nil, tasks: [],
    statements: ["125500000=125500000", "21000000=21000000"]),
  LabelledDocument(
    name: "amounts: words differ from digits",
    blocks: plan(
      "III. KINH PHÍ THỰC HIỆN",
      ["Kinh phí dự kiến: 84.000.000 đồng (Tám mươi bốn triệu năm trăm nghìn đồng)."]),
    tables: [], units: nil, tasks: [],
    statements: ["84000000≠84500000"], findings: ["amountInWordsDiffers"]),
  LabelledDocument(
    name: "amounts: tư, linh, lẻ and decimals",
    blocks: plan(
      "III. KINH PHÍ THỰC HIỆN",
      [
        "- Kinh phí tập huấn: 24.000.000 đồng (Hai mươi tư triệu đồng);",
        "- Kinh phí kiểm tra: 105.000.000 đ (Một trăm linh năm triệu đồng);",
        "- Kinh phí tư vấn: 1.001.000.000 đồng (Một tỷ không trăm lẻ một triệu đồng);",
        "- Kinh phí chung: 1,5 tỷ đồng (Một tỷ năm trăm triệu đồng).",
      ]),
    tables: [], units: nil, tasks: nil,
    statements: [
      "24000000=24000000", "105000000=105000000", "1001000000=1001000000",
      "1500000000=1500000000",
    ]),
  LabelledDocument(
    name: "small plan with head and foot: other words for the counts, two lists",
    blocks: [
      head(
        ["ỦY BAN NHÂN DÂN", "HUYỆN NINH SƠN"], code: "Số:      /KH-UBND",
        place: "Ninh Sơn, ngày    tháng 02 năm 2023")
    ]
      + plan(
        "II. NHIỆM VỤ",
        [
          "1. Hướng dẫn áp dụng lần đầu cho 02 cơ quan (Phụ lục I).",
          "2. Duy trì tại 04 cơ quan, đơn vị (Phụ lục I).",
        ]) + [
        foot(
          ["- Sở Nội vụ;", "- UBND các xã, thị trấn;", "- Lưu: VT."],
          ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "Lê Văn Bình"]),
        P("PHỤ LỤC I", bold: true, centered: true, pageBreakBefore: true),
        P("Danh sách cơ quan áp dụng hệ thống", bold: true, centered: true),
        grid([
          ["Số TT", "Cơ quan, đơn vị", "Áp dụng lần đầu", "Duy trì"],
          ["1", "Phòng Nội vụ", "X", "X"], ["2", "Phòng Tư pháp", "", "X"],
          ["3", "UBND xã Nhơn Sơn", "X", "X"],
        ]),
        P("Tổng số: 03 cơ quan, đơn vị."),
        P("PHỤ LỤC II", bold: true, centered: true, pageBreakBefore: true),
        P("Danh sách cơ quan được kiểm tra", bold: true, centered: true),
        grid([
          ["Số TT", "Đơn vị được kiểm tra"], ["1", "UBND xã Lâm Sơn"], ["2", "UBND xã Ma Nới"],
        ]),
        P("Tổng số: 03 đơn vị."),
      ],
    tables: [
      .layout, .layout, .units("ordinal unit mark mark", rows: "h r:1 r:2 r:3"),
      .units("ordinal unit", rows: "h r:1 r:2"),
    ],
    units: [
      "Phòng Nội vụ", "Phòng Tư pháp", "UBND xã Nhơn Sơn", "UBND xã Lâm Sơn", "UBND xã Ma Nới",
    ],
    tasks: [
      TaskLabel("~Hướng dẫn áp dụng lần đầu cho 02 cơ quan"),
      TaskLabel("~Duy trì tại 04 cơ quan, đơn vị"),
      TaskLabel("Áp dụng lần đầu", by: ["Phòng Nội vụ", "UBND xã Nhơn Sơn"]),
      TaskLabel("Duy trì", by: ["Phòng Nội vụ", "Phòng Tư pháp", "UBND xã Nhơn Sơn"]),
    ],
    statements: ["2=2", "4≠3", "3=3", "3≠2"],
    findings: ["statedCountDiffers", "statedCountDiffers"]),
  LabelledDocument(
    name: "small plan: the text counts the marks of its list",
    blocks: plan(
      "2. Nhiệm vụ trọng tâm năm 2023",
      [
        "- Tiếp tục duy trì, cải tiến Hệ thống quản lý chất lượng đối với 3 cơ quan (phụ lục 1).",
        "- Mở rộng phạm vi áp dụng đối với 02 cơ quan (phụ lục 1).",
      ]) + [
        P("Phụ lục 1", bold: true, centered: true),
        P("DANH SÁCH CƠ QUAN ÁP DỤNG", bold: true, centered: true),
        grid([
          ["STT", "Tên cơ quan thực hiện", "Mở rộng\nphạm vi áp dụng", "Duy trì,\ncải tiến"],
          ["1 ", "Sở Nội vụ", "-", "X"],
          ["2 ", "Sở Công thương", "X", "X"],
          ["3 ", "UBND xã Thành Hải", "X", ""],
        ]),
        P("Tổng cộng danh sách có 3 cơ quan."),
      ],
    tables: [.units("ordinal unit mark mark", rows: "h r:1 r:2 r:3")],
    units: ["Sở Nội vụ", "Sở Công thương", "UBND xã Thành Hải"],
    tasks: [
      TaskLabel("~Tiếp tục duy trì, cải tiến Hệ thống quản lý chất lượng"),
      TaskLabel("~Mở rộng phạm vi áp dụng đối với 02 cơ quan"),
      TaskLabel("Mở rộng phạm vi áp dụng", by: ["Sở Công thương", "UBND xã Thành Hải"]),
      TaskLabel("Duy trì, cải tiến", by: ["Sở Nội vụ", "Sở Công thương"]),
    ],
    statements: ["3≠2", "2=2", "3=3"], findings: ["statedCountDiffers"]),
]

/// The title of a plan, a heading and what stands under it.
func plan(_ heading: String, _ lines: [String]) -> [any WordBlock] {
  [
    P("KẾ HOẠCH", bold: true, centered: true),
    P("Nâng cao chất lượng hoạt động của các cơ quan năm 2023", bold: true, centered: true),
    P(heading, bold: true),
  ] + lines.map { P($0) }
}
