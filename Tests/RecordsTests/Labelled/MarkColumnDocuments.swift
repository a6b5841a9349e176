import TestSupport

/// Lists of bodies with a column of marks for each task, by several hands.
let markColumns: [LabelledDocument] = [
  LabelledDocument(
    name: "marks: small x, X with a space, blank and dash",
    blocks: [
      P("DANH SÁCH CƠ QUAN ÁP DỤNG HỆ THỐNG QUẢN LÝ CHẤT LƯỢNG", bold: true, centered: true),
      grid([
        ["Số TT", "Tên cơ quan, đơn vị", "Áp dụng mới", "Duy trì"],
        ["01", "Sở Nội vụ ", "x", "-"],
        ["02", "Sở Văn hóa, Thể thao và Du lịch", "", "X "],
        ["03", "Ban Dân tộc", "x ", "x"],
        ["04", "Thanh tra tỉnh", "–", "X"],
      ]),
    ],
    tables: [.units("ordinal unit mark mark", rows: "h r:01 r:02 r:03 r:04")],
    units: ["Sở Nội vụ", "Sở Văn hóa, Thể thao và Du lịch", "Ban Dân tộc", "Thanh tra tỉnh"],
    tasks: [
      TaskLabel("Áp dụng mới", by: ["Sở Nội vụ", "Ban Dân tộc"]),
      TaskLabel(
        "Duy trì", by: ["Sở Văn hóa, Thể thao và Du lịch", "Ban Dân tộc", "Thanh tra tỉnh"]),
    ]),
  LabelledDocument(
    name: "marks: boxes, ticks and plus signs",
    blocks: [
      grid([
        ["TT", "Đơn vị", "Công bố lần đầu", "Công bố lại", "Đánh giá nội bộ"],
        ["1", "Chi cục Kiểm lâm", "☒", "✓", "+"],
        ["2", "Chi cục Thủy sản", "☐", "", "+"],
        ["3", "Chi cục Thuỷ lợi", "☑", "✓", "-"],
      ])
    ],
    tables: [.units("ordinal unit mark mark mark", rows: "h r:1 r:2 r:3")],
    units: ["Chi cục Kiểm lâm", "Chi cục Thủy sản", "Chi cục Thuỷ lợi"],
    tasks: [
      TaskLabel("Công bố lần đầu", by: ["Chi cục Kiểm lâm", "Chi cục Thuỷ lợi"]),
      TaskLabel("Công bố lại", by: ["Chi cục Kiểm lâm", "Chi cục Thuỷ lợi"]),
      TaskLabel("Đánh giá nội bộ", by: ["Chi cục Kiểm lâm", "Chi cục Thủy sản"]),
    ]),
  LabelledDocument(
    name: "marks: header of two rows and a row of column numbers",
    blocks: [
      table(
        4,
        [
          Row([
            Cell("TT", bold: true, vMerge: .restart),
            Cell("Tên cơ quan thực hiện", bold: true, vMerge: .restart),
            Cell("Nội dung áp dụng", bold: true, centered: true, span: 2),
          ]),
          Row([
            Cell("", vMerge: .continue), Cell("", vMerge: .continue),
            Cell("Mở rộng phạm vi", bold: true), Cell("Duy trì, cải tiến", bold: true),
          ]),
          plain("(1)", "(2)", "(3)", "(4)"),
          plain("1", "Sở Y tế", "X", ""),
          plain("2", "Sở Tư pháp", "", "X"),
          plain("3", "UBND huyện Bác Ái", "X", "X"),
        ])
    ],
    tables: [.units("ordinal unit mark mark", header: 2, rows: "h h n r:1 r:2 r:3")],
    units: ["Sở Y tế", "Sở Tư pháp", "UBND huyện Bác Ái"],
    tasks: [
      TaskLabel("~Mở rộng phạm vi", by: ["Sở Y tế", "UBND huyện Bác Ái"]),
      TaskLabel("~Duy trì, cải tiến", by: ["Sở Tư pháp", "UBND huyện Bác Ái"]),
    ]),
  LabelledDocument(
    name: "marks: no STT column",
    blocks: [
      grid([
        ["Cơ quan, đơn vị", "Đăng ký mới", "Chuyển đổi"],
        ["Văn phòng UBND tỉnh", "", "x"],
        ["Công an tỉnh", "x", ""],
        ["Ngân hàng Nhà nước chi nhánh tỉnh", "x", ""],
        ["Ban Quản lý các khu công nghiệp", "", "x"],
      ])
    ],
    tables: [.units("unit mark mark", rows: "h r r r r")],
    units: [
      "Văn phòng UBND tỉnh", "Công an tỉnh", "Ngân hàng Nhà nước chi nhánh tỉnh",
      "Ban Quản lý các khu công nghiệp",
    ],
    tasks: [
      TaskLabel("Đăng ký mới", by: ["Công an tỉnh", "Ngân hàng Nhà nước chi nhánh tỉnh"]),
      TaskLabel("Chuyển đổi", by: ["Văn phòng UBND tỉnh", "Ban Quản lý các khu công nghiệp"]),
    ]),
  LabelledDocument(
    name: "marks: STT numbered by the list, a note column",
    blocks: [
      table(
        4,
        [bold(["STT", "Tên đơn vị", "Tham gia tập huấn", "Ghi chú"])]
          + [
            ("Sở Công Thương", "X", ""), ("Sở Xây dựng", "", "Đã tập huấn năm 2021"),
            ("Cục Thuế tỉnh", "X", ""),
          ].map { name, mark, note in
            Row([Cell([P("", numbering: .list(1))]), Cell(name), Cell(mark), Cell(note)])
          })
    ],
    lists: [NumberedList(1, levels: [.init("%1.")])],
    tables: [.units("ordinal unit mark note", rows: "h r:1 r:2 r:3")],
    units: ["Sở Công Thương", "Sở Xây dựng", "Cục Thuế tỉnh"],
    tasks: [TaskLabel("Tham gia tập huấn", by: ["Sở Công Thương", "Cục Thuế tỉnh"])]),
  LabelledDocument(
    name: "marks: one mark merged over two columns, one over two rows",
    blocks: [
      table(
        4,
        [
          bold(["STT", "Đơn vị", "Mở rộng", "Duy trì"]),
          Row([Cell("1"), Cell("Sở Tài chính"), Cell("X", span: 2)]),
          Row([
            Cell("2"), Cell("Sở Ngoại vụ"), Cell(""), Cell("X", vMerge: .restart),
          ]),
          Row([Cell("3"), Cell("Cục Thống kê"), Cell("X"), Cell("", vMerge: .continue)]),
        ])
    ],
    tables: [.units("ordinal unit mark mark", rows: "h r:1 r:2 r:3")],
    units: ["Sở Tài chính", "Sở Ngoại vụ", "Cục Thống kê"],
    tasks: [
      TaskLabel("Mở rộng", by: ["Sở Tài chính", "Cục Thống kê"]),
      TaskLabel("Duy trì", by: ["Sở Tài chính", "Sở Ngoại vụ", "Cục Thống kê"]),
    ]),
  LabelledDocument(
    name: "marks: a strange mark is reported and assigns nothing",
    blocks: [
      grid([
        ["STT", "Tên cơ quan", "Mở rộng", "Duy trì"],
        ["1", "Sở Y tế", "X", "X"],
        ["2", "Sở Nội vụ", "?", "X"],
        ["3", "Sở Tư pháp", "", "X"],
        ["4", "Sở Tài chính", "X", "X"],
      ])
    ],
    tables: [.units("ordinal unit mark mark", rows: "h r:1 r:2 r:3 r:4")],
    units: ["Sở Y tế", "Sở Nội vụ", "Sở Tư pháp", "Sở Tài chính"],
    tasks: [
      TaskLabel("Mở rộng", by: ["Sở Y tế", "Sở Tài chính"]),
      TaskLabel("Duy trì", by: ["Sở Y tế", "Sở Nội vụ", "Sở Tư pháp", "Sở Tài chính"]),
    ],
    findings: ["markUnclear"]),
  LabelledDocument(
    name: "marks: a strange mark in a longer list",
    blocks: [
      grid(
        [["STT", "Tên cơ quan", "Duy trì"]]
          + ["Sở Y tế", "Sở Nội vụ", "Sở Tư pháp", "Sở Tài chính", "Sở Xây dựng", "Sở Ngoại vụ"]
          .enumerated().map { ["\($0 + 1)", $1, $0 == 3 ? "chưa rõ" : "X"] })
    ],
    tables: [.units("ordinal unit mark", rows: "h r:1 r:2 r:3 r:4 r:5 r:6")],
    units: ["Sở Y tế", "Sở Nội vụ", "Sở Tư pháp", "Sở Tài chính", "Sở Xây dựng", "Sở Ngoại vụ"],
    tasks: [
      TaskLabel(
        "Duy trì", by: ["Sở Y tế", "Sở Nội vụ", "Sở Tư pháp", "Sở Xây dựng", "Sở Ngoại vụ"])
    ],
    findings: ["markUnclear"]),
  LabelledDocument(
    name: "marks: header in plain letters, unusual title of the bodies",
    blocks: [
      grid(
        [
          ["TT", "Danh sách đơn vị tham gia", "Ghi danh"], ["1", "Sở Tư pháp", "X"],
          ["2", "Sở Nội vụ", ""], ["3", "Sở Y tế", "X"],
        ], headerIsMarked: false)
    ],
    tables: [.units("ordinal unit mark", rows: "h r:1 r:2 r:3")],
    units: ["Sở Tư pháp", "Sở Nội vụ", "Sở Y tế"],
    tasks: [TaskLabel("Ghi danh", by: ["Sở Tư pháp", "Sở Y tế"])]),
  LabelledDocument(
    name: "marks: symbols of Wingdings",
    blocks: [
      table(
        4,
        [bold(["STT", "TÊN CƠ QUAN,\nĐƠN VỊ", "MỞ RỘNG", "DUY TRÌ"])]
          + [("Sở Nội vụ", "F0FE", "F0FC"), ("Sở Y tế", "F0A8", "F0FC")].enumerated().map {
            Row([Cell("\($0 + 1)"), Cell($1.0), symbol($1.1), symbol($1.2)])
          })
    ],
    tables: [.units("ordinal unit mark mark", rows: "h r:1 r:2")],
    units: ["Sở Nội vụ", "Sở Y tế"],
    tasks: [
      TaskLabel("MỞ RỘNG", by: ["Sở Nội vụ"]), TaskLabel("DUY TRÌ", by: ["Sở Nội vụ", "Sở Y tế"]),
    ]),
  LabelledDocument(
    name: "marks: telephone and year columns beside them are no marks",
    blocks: [
      grid([
        ["STT", "Tên cơ quan", "Năm cấp giấy chứng nhận", "Duy trì", "Điện thoại"],
        ["1", "Sở Nội vụ", "2016", "x", "0259.3822.333"],
        ["2", "Sở Y tế", "2018", "x", "0259.3823.444"],
        ["3", "Thanh tra tỉnh", "", "", "0259.3824.555"],
      ])
    ],
    tables: [.units("ordinal unit ? mark ?", rows: "h r:1 r:2 r:3")],
    units: ["Sở Nội vụ", "Sở Y tế", "Thanh tra tỉnh"],
    tasks: [TaskLabel("Duy trì", by: ["Sở Nội vụ", "Sở Y tế"])]),
  LabelledDocument(
    name: "marks: territories without UBND",
    blocks: [
      grid([
        ["TT", "Xã, phường, thị trấn", "Áp dụng mới", "Duy trì"],
        ["1", "Phường Đài Sơn", "", "X"],
        ["2", "Xã Thành Hải", "X", ""],
        ["3", "Thị trấn Khánh Hải", "", "X"],
      ])
    ],
    tables: [.units("ordinal unit mark mark", rows: "h r:1 r:2 r:3")],
    units: ["Phường Đài Sơn", "Xã Thành Hải", "Thị trấn Khánh Hải"],
    tasks: [
      TaskLabel("Áp dụng mới", by: ["Xã Thành Hải"]),
      TaskLabel("Duy trì", by: ["Phường Đài Sơn", "Thị trấn Khánh Hải"]),
    ]),
]

private func symbol(_ character: String) -> Cell {
  let markup = #"<w:r><w:sym w:font="Wingdings" w:char="\#(character)"/></w:r>"#
  return Cell([P(runs: [.xml(markup)])])
}
