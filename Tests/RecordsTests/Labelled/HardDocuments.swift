import TestSupport

/// Documents that are harder to read than what the project promises; counted, not asserted.
let hardCases: [LabelledDocument] = [
  LabelledDocument(
    name: "hard: ditto marks",
    blocks: [
      grid([
        ["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian"],
        ["1", "Lập danh sách", "Sở Nội vụ", "Tháng 5/2026"],
        ["2", "Thẩm định hồ sơ", "-nt-", "\""],
      ])
    ],
    tables: [.tasks("ordinal task lead deadline", rows: "h r:1 r:2")],
    units: ["Sở Nội vụ"],
    tasks: [
      TaskLabel("Lập danh sách", lead: ["Sở Nội vụ"], due: "month 2026-05-01…2026-05-31"),
      TaskLabel("Thẩm định hồ sơ", lead: ["Sở Nội vụ"], due: "month 2026-05-01…2026-05-31"),
    ]),
  LabelledDocument(
    name: "hard: a column whose value is the role",
    blocks: [
      grid([
        ["TT", "Tên nhiệm vụ", "Đơn vị", "Vai trò (Chủ trì/ Phối hợp)"],
        ["1", "Xây dựng cơ sở dữ liệu", "Sở Tư pháp", "Chủ trì"],
        ["2", "Kết nối dữ liệu dân cư", "Công an tỉnh", "Phối hợp"],
      ])
    ],
    tables: [.tasks("ordinal task unit ?", rows: "h r:1 r:2")],
    units: ["Sở Tư pháp", "Công an tỉnh"],
    tasks: [
      TaskLabel("Xây dựng cơ sở dữ liệu", lead: ["Sở Tư pháp"]),
      TaskLabel("Kết nối dữ liệu dân cư", with: ["Công an tỉnh"]),
    ]),
  LabelledDocument(
    name: "hard: marks under titles that are roles",
    blocks: [
      table(
        4,
        [
          Row([
            Cell("STT", bold: true, vMerge: .restart),
            Cell("Cơ quan, đơn vị", bold: true, vMerge: .restart),
            Cell("Kiểm tra cải cách hành chính", bold: true, span: 2),
          ]),
          Row([
            Cell("", vMerge: .continue), Cell("", vMerge: .continue), Cell("Chủ trì", bold: true),
            Cell("Phối hợp", bold: true),
          ]),
          plain("1", "Sở Nội vụ", "x", ""),
          plain("2", "Thanh tra tỉnh", "", "x"),
        ])
    ],
    tables: [.units("ordinal unit ? ?", header: 2, rows: "h h r:1 r:2")],
    units: ["Sở Nội vụ", "Thanh tra tỉnh"],
    tasks: [
      TaskLabel(
        "Kiểm tra cải cách hành chính", lead: ["Sở Nội vụ"], with: ["Thanh tra tỉnh"])
    ]),
  LabelledDocument(
    name: "hard: the header in a table of its own",
    blocks: [
      table(3, [bold(["STT", "Tên đơn vị", "Duy trì"])]),
      P(""),
      table(3, [plain("1", "Sở Nội vụ", "X"), plain("2", "Sở Y tế", "X")]),
    ],
    tables: [TableLabel(), TableLabel(purpose: "units", rows: "r:1 r:2")],
    units: ["Sở Nội vụ", "Sở Y tế"],
    tasks: [TaskLabel("Duy trì", by: ["Sở Nội vụ", "Sở Y tế"])]),
  LabelledDocument(
    name: "hard: groups go on in the next table",
    blocks: [
      grid([
        ["STT", "Tên đơn vị", "Duy trì"], ["I", "Cấp tỉnh", ""], ["1", "Sở Nội vụ", "X"],
      ]),
      P(runs: [.pageBreak]),
      grid([["STT", "Tên đơn vị", "Duy trì"], ["2", "Sở Y tế", "X"]]),
    ],
    tables: [
      .units("ordinal unit mark", rows: "h g:I r:1"), .units("ordinal unit mark", rows: "h r:2"),
    ],
    units: [
      UnitLabel("Sở Nội vụ", in: "I Cấp tỉnh"), UnitLabel("Sở Y tế", in: "I Cấp tỉnh"),
    ],
    tasks: nil),
  LabelledDocument(
    name: "hard: one task cell over the rows of two bodies",
    blocks: [
      table(
        3,
        [
          bold(["TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì"]),
          Row([
            Cell("1", vMerge: .restart), Cell("Cấp phép xây dựng", vMerge: .restart),
            Cell("Sở Xây dựng"),
          ]),
          Row([
            Cell("", vMerge: .continue), Cell("", vMerge: .continue),
            Cell("UBND huyện Ninh Sơn"),
          ]),
          plain("2", "Cấp phép môi trường", "Sở Tài nguyên và Môi trường"),
        ])
    ],
    tables: [.tasks("ordinal task lead", rows: "h r:1 ? r:2")],
    units: ["Sở Xây dựng", "UBND huyện Ninh Sơn", "Sở Tài nguyên và Môi trường"],
    tasks: [
      TaskLabel("Cấp phép xây dựng", lead: ["Sở Xây dựng", "UBND huyện Ninh Sơn"]),
      TaskLabel("Cấp phép môi trường", lead: ["Sở Tài nguyên và Môi trường"]),
    ]),
  LabelledDocument(
    name: "hard: content, responsibility, the year in the title",
    blocks: [
      grid([
        ["TT", "Nội dung", "Trách nhiệm thực hiện", "Thời gian (Năm 2026)"],
        ["1", "Khảo sát mức độ hài lòng của người dân", "Sở Nội vụ", "Tháng 3"],
        ["2", "Tập huấn nghiệp vụ cho công chức", "Sở Khoa học và Công nghệ", "Quý II"],
        ["3", "Tổng kết, đánh giá", "UBND các huyện, thành phố", "Tháng 12"],
      ])
    ],
    tables: [.tasks("ordinal task ? deadline", rows: "h r:1 r:2 r:3")],
    units: ["Sở Nội vụ", "Sở Khoa học và Công nghệ", "UBND các huyện, thành phố*"],
    tasks: [
      TaskLabel(
        "Khảo sát mức độ hài lòng của người dân", for: ["Sở Nội vụ"],
        due: "month 2026-03-01…2026-03-31"),
      TaskLabel(
        "Tập huấn nghiệp vụ cho công chức", for: ["Sở Khoa học và Công nghệ"],
        due: "quarter 2026-04-01…2026-06-30"),
      TaskLabel(
        "Tổng kết, đánh giá", for: ["UBND các huyện, thành phố*"],
        due: "month 2026-12-01…2026-12-31"),
    ]),
  LabelledDocument(
    name: "hard: a newspaper, names with numbers before them",
    blocks: [
      grid([
        ["Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp"],
        ["Tuyên truyền", "Sở Tư pháp", "Báo tỉnh"],
        ["Kiểm tra", "Thanh tra tỉnh", "1. Sở Nội vụ\n2. Sở Y tế"],
      ])
    ],
    tables: [.tasks("task lead coordinate", rows: "h r r")],
    units: ["Sở Tư pháp", "Báo tỉnh", "Thanh tra tỉnh", "Sở Nội vụ", "Sở Y tế"],
    tasks: [
      TaskLabel("Tuyên truyền", lead: ["Sở Tư pháp"], with: ["Báo tỉnh"]),
      TaskLabel("Kiểm tra", lead: ["Thanh tra tỉnh"], with: ["Sở Nội vụ", "Sở Y tế"]),
    ]),
  LabelledDocument(
    name: "hard: a yearly report",
    blocks: plan(
      "4. Tổ chức thực hiện",
      [
        "Định kỳ hằng năm (15/12), các sở, ban, ngành báo cáo kết quả thực hiện cho Sở Nội vụ "
          + "để tổng hợp."
      ]),
    tables: [], units: nil,
    tasks: [
      TaskLabel(
        "~báo cáo kết quả thực hiện", for: ["các sở, ban, ngành*"], due: "recurring … @yearly-12-15"
      )
    ]),
  LabelledDocument(
    name: "hard: a list of coordinating bodies in a sentence",
    blocks: plan(
      "III. Tổ chức thực hiện",
      [
        "1. Sở Y tế",
        "Chủ trì, phối hợp với Sở Văn hóa, Thể thao và Du lịch, Công an tỉnh và các đơn vị liên "
          + "quan kiểm tra an toàn thực phẩm.",
      ]),
    tables: [],
    units: [
      "Sở Y tế", "Sở Văn hóa, Thể thao và Du lịch", "Công an tỉnh", "các đơn vị liên quan*",
    ],
    tasks: [
      TaskLabel(
        "~kiểm tra an toàn thực phẩm", lead: ["Sở Y tế"],
        with: ["Sở Văn hóa, Thể thao và Du lịch", "Công an tỉnh", "các đơn vị liên quan*"])
    ]),
]
