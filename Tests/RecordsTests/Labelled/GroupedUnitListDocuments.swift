import TestSupport

/// Lists of bodies in groups, with sums, titles and repeated headers between the rows.
let groupedUnitLists: [LabelledDocument] = [
  LabelledDocument(
    name: "groups: I and II, STT restarts, a sum under each",
    blocks: [
      grid([
        ["STT", "Tên cơ quan, đơn vị", "Mở rộng", "Duy trì"],
        ["I", "Cấp tỉnh", "", ""],
        ["1", "Sở Nội vụ", "X", "X"],
        ["2", "Sở Y tế", "", "X"],
        ["", "Cộng", "1", "2"],
        ["II", "Cấp huyện", "", ""],
        ["1", "UBND huyện Ninh Sơn", "", "X"],
        ["2", "UBND huyện Ninh Hải", "X", "X"],
        ["", "Tổng cộng", "2", "4"],
      ])
    ],
    tables: [
      .units("ordinal unit mark mark", rows: "h g:I r:1 r:2 t g:II r:1 r:2 t")
    ],
    units: [
      UnitLabel("Sở Nội vụ", in: "I Cấp tỉnh"), UnitLabel("Sở Y tế", in: "I Cấp tỉnh"),
      UnitLabel("UBND huyện Ninh Sơn", in: "II Cấp huyện"),
      UnitLabel("UBND huyện Ninh Hải", in: "II Cấp huyện"),
    ],
    tasks: [
      TaskLabel("Mở rộng", by: ["Sở Nội vụ", "UBND huyện Ninh Hải"]),
      TaskLabel(
        "Duy trì", by: ["Sở Nội vụ", "Sở Y tế", "UBND huyện Ninh Sơn", "UBND huyện Ninh Hải"]),
    ],
    statements: nil),
  LabelledDocument(
    name: "groups: titles over the whole width, STT goes on",
    blocks: [
      table(
        3,
        [
          bold(["TT", "Đơn vị", "Duy trì"]),
          across(3, "A. KHỐI CÁC SỞ, NGÀNH"),
          plain("1", "Sở Giáo dục và Đào tạo", "x"),
          plain("2", "Sở Lao động - Thương binh và Xã hội", "x"),
          across(3, "B. KHỐI HUYỆN, THÀNH PHỐ"),
          plain("3", "UBND thành phố Phan Rang - Tháp Chàm", "x"),
          plain("4", "UBND huyện Thuận Bắc", ""),
        ])
    ],
    tables: [.units("ordinal unit mark", rows: "h g:A r:1 r:2 g:B r:3 r:4")],
    units: [
      UnitLabel("Sở Giáo dục và Đào tạo", in: "A KHỐI CÁC SỞ, NGÀNH"),
      UnitLabel("Sở Lao động - Thương binh và Xã hội", in: "A KHỐI CÁC SỞ, NGÀNH"),
      UnitLabel("UBND thành phố Phan Rang - Tháp Chàm", in: "B KHỐI HUYỆN, THÀNH PHỐ"),
      UnitLabel("UBND huyện Thuận Bắc", in: "B KHỐI HUYỆN, THÀNH PHỐ"),
    ],
    tasks: [
      TaskLabel(
        "Duy trì",
        by: [
          "Sở Giáo dục và Đào tạo", "Sở Lao động - Thương binh và Xã hội",
          "UBND thành phố Phan Rang - Tháp Chàm",
        ])
    ]),
  LabelledDocument(
    name: "groups: the sum stands in the first row",
    blocks: [
      grid([
        ["STT", "Cơ quan, đơn vị", "Áp dụng", "Mở rộng"],
        ["", "Tổng số", "3", "1"],
        ["1", "Sở Tư pháp", "x", ""],
        ["2", "Sở Ngoại vụ", "x", "x"],
        ["3", "Kho bạc Nhà nước tỉnh", "x", ""],
      ])
    ],
    tables: [.units("ordinal unit mark mark", rows: "h t r:1 r:2 r:3")],
    units: ["Sở Tư pháp", "Sở Ngoại vụ", "Kho bạc Nhà nước tỉnh"],
    tasks: [
      TaskLabel("Áp dụng", by: ["Sở Tư pháp", "Sở Ngoại vụ", "Kho bạc Nhà nước tỉnh"]),
      TaskLabel("Mở rộng", by: ["Sở Ngoại vụ"]),
    ],
    statements: nil),
  LabelledDocument(
    name: "rows: a title above the header, the header again in the middle",
    blocks: [
      table(
        4,
        [
          across(4, "DANH SÁCH CÁC CƠ QUAN, ĐƠN VỊ ÁP DỤNG TCVN ISO 9001:2015"),
          bold(["STT", "Tên cơ quan, đơn vị", "Mở rộng", "Duy trì"]),
          plain("1", "Sở Khoa học và Công nghệ", "X", "X"),
          plain("2", "Sở Kế hoạch và Đầu tư", "", "X"),
          bold(["STT", "Tên cơ quan, đơn vị", "Mở rộng", "Duy trì"]),
          plain("3", "Sở Giao thông vận tải", "X", ""),
          plain("4", "Sở Thông tin và Truyền thông", "", "X"),
        ])
    ],
    tables: [
      .units("ordinal unit mark mark", header: nil, rows: "? h r:1 r:2 h r:3 r:4")
    ],
    units: [
      "Sở Khoa học và Công nghệ", "Sở Kế hoạch và Đầu tư", "Sở Giao thông vận tải",
      "Sở Thông tin và Truyền thông",
    ],
    tasks: [
      TaskLabel("Mở rộng", by: ["Sở Khoa học và Công nghệ", "Sở Giao thông vận tải"]),
      TaskLabel(
        "Duy trì",
        by: ["Sở Khoa học và Công nghệ", "Sở Kế hoạch và Đầu tư", "Sở Thông tin và Truyền thông"]),
    ]),
  LabelledDocument(
    name: "rows: an ordinal is left out, another comes twice",
    blocks: [
      grid([
        ["STT", "Tên đơn vị", "Duy trì"],
        ["1", "Sở Nội vụ", "X"],
        ["2", "Sở Tài chính", "X"],
        ["4", "Sở Y tế", "X"],
        ["4", "Sở Xây dựng", "X"],
        ["5", "Sở Tư pháp", "X"],
      ])
    ],
    tables: [.units("ordinal unit mark", rows: "h r:1 r:2 r:4 r:4 r:5")],
    units: ["Sở Nội vụ", "Sở Tài chính", "Sở Y tế", "Sở Xây dựng", "Sở Tư pháp"],
    tasks: [
      TaskLabel(
        "Duy trì", by: ["Sở Nội vụ", "Sở Tài chính", "Sở Y tế", "Sở Xây dựng", "Sở Tư pháp"])
    ],
    findings: ["ordinalGap", "ordinalRepeated"]),
  LabelledDocument(
    name: "rows: a form that is only half filled in",
    blocks: [
      grid([
        ["STT", "Tên cơ quan", "Mở rộng", "Duy trì"],
        ["1", "Sở Công Thương", "X", ""],
        ["2", "Thanh tra tỉnh", "", "X"],
        ["3", "", "", ""],
        ["", "", "", ""],
      ])
    ],
    tables: [.units("ordinal unit mark mark", rows: "h r:1 r:2 b b")],
    units: ["Sở Công Thương", "Thanh tra tỉnh"],
    tasks: [
      TaskLabel("Mở rộng", by: ["Sở Công Thương"]), TaskLabel("Duy trì", by: ["Thanh tra tỉnh"]),
    ]),
  LabelledDocument(
    name: "no marks: bodies to be inspected, with addresses",
    blocks: [
      grid([
        ["TT", "Đơn vị được kiểm tra", "Địa chỉ"],
        ["1", "Chi cục Chăn nuôi và Thú y", "Số 12 đường 16 Tháng 4, Phan Rang"],
        ["2", "Trung tâm Kiểm soát bệnh tật tỉnh", "Số 74 đường Thống Nhất"],
        ["3", "Bệnh viện Đa khoa tỉnh", "Đường Nguyễn Văn Cừ"],
      ])
    ],
    tables: [.units("ordinal unit place", rows: "h r:1 r:2 r:3")],
    units: [
      "Chi cục Chăn nuôi và Thú y", "Trung tâm Kiểm soát bệnh tật tỉnh", "Bệnh viện Đa khoa tỉnh",
    ]),
]
