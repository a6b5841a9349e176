import TestSupport

/// Heads and signatures in their usual forms; their tables hold no data.
let layouts: [LabelledDocument] = [
  LabelledDocument(
    name: "layout: decision with recipients that name bodies",
    blocks: [
      head(
        ["ỦY BAN NHÂN DÂN", "TỈNH NINH THUẬN"], code: "Số: 15/QĐ-UBND",
        place: "Ninh Thuận, ngày 05 tháng 01 năm 2022"),
      P("QUYẾT ĐỊNH", bold: true, centered: true),
      P("Về việc công bố danh mục thủ tục hành chính", bold: true, centered: true),
      P("Điều 1. Công bố kèm theo Quyết định này danh mục thủ tục hành chính."),
      P("Điều 2. Quyết định này có hiệu lực kể từ ngày ký./."),
      foot(
        ["- Như Điều 2;", "- Các sở, ban, ngành;", "- UBND các huyện, thành phố;", "- Lưu: VT."],
        ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "", "Trần Quốc Nam"]),
    ],
    tables: [.layout, .layout]),
  LabelledDocument(
    name: "layout: official letter, head of two rows, signature without border words",
    blocks: [
      Tbl(
        columns: [4000, 5500], borders: .unsaid,
        rows: [
          Row([
            Cell([P("UBND TỈNH NINH THUẬN"), P("SỞ NỘI VỤ", bold: true)]),
            Cell([
              P("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold: true),
              P("Độc lập – Tự do – Hạnh phúc", bold: true),
            ]),
          ]),
          Row([
            Cell([P("Số: 120/SNV-CCHC"), P("V/v đăng ký nội dung kiểm tra")]),
            Cell("Ninh Thuận, ngày 10 tháng 3 năm 2022", italic: true),
          ]),
        ]),
      P("Kính gửi: Sở Khoa học và Công nghệ", centered: true),
      P("Sở Nội vụ đã nhận được Công văn số 95/SKHCN-TĐC của quý Sở."),
      Tbl(
        columns: [4500, 5000], borders: .unsaid,
        rows: [
          Row([
            Cell([P("Nơi nhận:"), P("- Như trên;"), P("- Lưu: VT, CCHC.")]),
            Cell([P("KT. GIÁM ĐỐC"), P("PHÓ GIÁM ĐỐC")]),
          ]),
          Row([Cell(""), Cell("")]),
          Row([Cell(""), Cell("Nguyễn Thị Luyện", bold: true, centered: true)]),
        ]),
    ],
    tables: [.layout, .layout]),
  LabelledDocument(
    name: "layout: minutes signed by two parties",
    blocks: [
      P("BIÊN BẢN", bold: true, centered: true),
      P("Kiểm tra việc áp dụng Hệ thống quản lý chất lượng", bold: true, centered: true),
      P("Biên bản được lập thành 02 bản, mỗi bên giữ 01 bản."),
      Tbl.layout([
        [P("ĐẠI DIỆN ĐƠN VỊ ĐƯỢC KIỂM TRA", bold: true), P("(Ký, ghi rõ họ tên)", italic: true)],
        [P("TRƯỞNG ĐOÀN KIỂM TRA", bold: true), P("(Ký, ghi rõ họ tên)", italic: true)],
      ]),
    ],
    tables: [.layout], statements: nil),
  LabelledDocument(
    name: "layout: head of three columns, three signatures in a row",
    blocks: [
      Tbl.layout(
        [
          [P("SỞ Y TẾ"), P("CHI CỤC DÂN SỐ", bold: true), P("Số: /BC-CCDS")], [P("")],
          [
            P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold: true),
            P("Độc lập - Tự do - Hạnh phúc", bold: true),
            P("Ninh Thuận, ngày      tháng     năm 2022", italic: true),
          ],
        ], widths: [3500, 500, 5000]),
      P("BÁO CÁO", bold: true, centered: true),
      P("Tình hình thực hiện năm 2022", bold: true, centered: true),
      P("Chi cục đã hoàn thành các chỉ tiêu được giao./."),
      Tbl.layout(
        [
          [P("NGƯỜI LẬP BIỂU", bold: true), P(""), P("Phạm Thị Hoa")],
          [P("KẾ TOÁN TRƯỞNG", bold: true), P(""), P("Đỗ Văn Minh")],
          [P("THỦ TRƯỞNG ĐƠN VỊ", bold: true), P(""), P("Lý Văn Hùng")],
        ], widths: [3000, 3000, 3000]),
    ],
    tables: [.layout, .layout]),
  LabelledDocument(
    name: "layout: head of a party body, signature on the right alone",
    blocks: [
      Tbl.layout([
        [P("TỈNH ỦY NINH THUẬN"), P("VĂN PHÒNG", bold: true), P("*"), P("Số 15-KH/VPTU")],
        [
          P("ĐẢNG CỘNG SẢN VIỆT NAM", bold: true),
          P("Ninh Thuận, ngày 12 tháng 4 năm 2022", italic: true),
        ],
      ]),
      P("KẾ HOẠCH", bold: true, centered: true),
      P("Sơ kết công tác văn thư", bold: true, centered: true),
      P("Kế hoạch này được gửi qua mạng."),
      Tbl.layout([
        [P("")], [P("CHÁNH VĂN PHÒNG", bold: true), P(""), P("Nguyễn Văn Tám", bold: true)],
      ]),
    ],
    tables: [.layout, .layout]),
  LabelledDocument(
    name: "layout: a list of bodies without lines is none",
    blocks: [
      Tbl(
        columns: [1000, 4500, 3000], borders: .none,
        rows: [
          bold(["STT", "Tên đơn vị", "Duy trì"]), plain("1", "Sở Nội vụ", "X"),
          plain("2", "Sở Y tế", ""), plain("3", "Sở Tư pháp", "X"),
        ])
    ],
    tables: [.units("ordinal unit mark", rows: "h r:1 r:2 r:3")],
    units: ["Sở Nội vụ", "Sở Y tế", "Sở Tư pháp"],
    tasks: [TaskLabel("Duy trì", by: ["Sở Nội vụ", "Sở Tư pháp"])]),
]
