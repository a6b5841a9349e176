import TestSupport

/// Tables of tasks, one body in charge of each.
let taskTables: [LabelledDocument] = [
  LabelledDocument(
    name: "tasks: output, deadline, lead, coordinate, monitor",
    blocks: [
      grid([
        [
          "STT", "Nhiệm vụ", "Sản phẩm", "Thời gian hoàn thành", "Chủ trì thực hiện",
          "Phối hợp thực hiện", "Theo dõi, kiểm tra, đôn đốc",
        ],
        [
          "1", "Ban hành Kế hoạch cải cách hành chính", "Kế hoạch", "Tháng 01/2026", "Sở Nội vụ",
          "Văn phòng UBND tỉnh", "Thanh tra tỉnh",
        ],
        [
          "2", "Rà soát văn bản quy phạm pháp luật", "Báo cáo", "Quý II/2026", "Sở Tư pháp",
          "Các sở, ban, ngành", "Sở Nội vụ",
        ],
        [
          "3", "Đơn giản hóa thủ tục hành chính", "Quyết định", "Trước ngày 15/10/2026",
          "Văn phòng UBND tỉnh", "", "Sở Nội vụ",
        ],
      ])
    ],
    tables: [
      .tasks("ordinal task output deadline lead coordinate monitor", rows: "h r:1 r:2 r:3")
    ],
    units: [
      "Sở Nội vụ", "Văn phòng UBND tỉnh", "Thanh tra tỉnh", "Sở Tư pháp", "Các sở, ban, ngành*",
    ],
    tasks: [
      TaskLabel(
        "Ban hành Kế hoạch cải cách hành chính", lead: ["Sở Nội vụ"],
        with: ["Văn phòng UBND tỉnh"], watchedBy: ["Thanh tra tỉnh"],
        due: "month 2026-01-01…2026-01-31", output: "Kế hoạch"),
      TaskLabel(
        "Rà soát văn bản quy phạm pháp luật", lead: ["Sở Tư pháp"], with: ["Các sở, ban, ngành*"],
        watchedBy: ["Sở Nội vụ"], due: "quarter 2026-04-01…2026-06-30", output: "Báo cáo"),
      TaskLabel(
        "Đơn giản hóa thủ tục hành chính", lead: ["Văn phòng UBND tỉnh"],
        watchedBy: ["Sở Nội vụ"], due: "before …2026-10-15", output: "Quyết định"),
    ]),
  LabelledDocument(
    name: "tasks: advising bodies, recurring and open deadlines, notes",
    blocks: [
      grid([
        [
          "TT", "Tên nhiệm vụ", "Sở, ngành chủ trì tham mưu", "Đơn vị phối hợp thực hiện",
          "Thời gian thực hiện", "Ghi chú",
        ],
        [
          "1", "Tuyên truyền, phổ biến pháp luật", "Sở Tư pháp",
          "Đài Phát thanh và Truyền hình tỉnh", "Thường xuyên", "",
        ],
        [
          "2", "Báo cáo kết quả cải cách hành chính", "Sở Nội vụ", "-", "Hằng năm",
          "Theo mẫu của Bộ Nội vụ",
        ],
        [
          "3", "Xây dựng chính sách hỗ trợ", "Sở Tài chính", "Sở Kế hoạch và Đầu tư",
          "Theo hướng dẫn của Trung ương", "",
        ],
      ])
    ],
    tables: [.tasks("ordinal task lead coordinate deadline note", rows: "h r:1 r:2 r:3")],
    units: [
      "Sở Tư pháp", "Đài Phát thanh và Truyền hình tỉnh", "Sở Nội vụ", "Sở Tài chính",
      "Sở Kế hoạch và Đầu tư",
    ],
    tasks: [
      TaskLabel(
        "Tuyên truyền, phổ biến pháp luật", lead: ["Sở Tư pháp"],
        with: ["Đài Phát thanh và Truyền hình tỉnh"],
        due: "ongoing …"),
      TaskLabel(
        "Báo cáo kết quả cải cách hành chính", lead: ["Sở Nội vụ"], due: "recurring … @yearly",
        note: "Theo mẫu của Bộ Nội vụ"),
      TaskLabel(
        "Xây dựng chính sách hỗ trợ", lead: ["Sở Tài chính"], with: ["Sở Kế hoạch và Đầu tư"],
        due: "conditional …"),
    ]),
  LabelledDocument(
    name: "tasks: groups of two levels, full dates, column numbers",
    blocks: [
      grid([
        [
          "STT", "Nội dung nhiệm vụ", "Cơ quan, đơn vị chủ trì", "Cơ quan, đơn vị phối hợp",
          "Thời gian", "Sản phẩm, kết quả", "Ghi chú",
        ],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
        ["I", "CẢI CÁCH THỂ CHẾ", "", "", "", "", ""],
        ["1", "Xây dựng văn bản", "", "", "", "", ""],
        [
          "1.1", "Trình ban hành Nghị quyết về phí", "Sở Tài chính", "Sở Tư pháp", "30/6/2026",
          "Nghị quyết", "",
        ],
        [
          "1.2", "Sửa đổi quy chế làm việc", "Văn phòng UBND tỉnh", "Sở Nội vụ", "Trong năm 2026",
          "Quyết định", "",
        ],
        ["II", "CHUYỂN ĐỔI SỐ", "", "", "", "", ""],
        [
          "1", "Nâng cấp Cổng dịch vụ công", "Sở Thông tin và Truyền thông", "Công an tỉnh",
          "Từ tháng 3 đến tháng 9/2026", "Cổng dịch vụ công", "",
        ],
      ])
    ],
    tables: [
      .tasks(
        "ordinal task lead coordinate deadline output note",
        rows: "h n g:I g:1 r:1.1 r:1.2 g:II r:1")
    ],
    units: [
      "Sở Tài chính", "Sở Tư pháp", "Văn phòng UBND tỉnh", "Sở Nội vụ",
      "Sở Thông tin và Truyền thông", "Công an tỉnh",
    ],
    tasks: [
      TaskLabel(
        "Trình ban hành Nghị quyết về phí", in: ["I CẢI CÁCH THỂ CHẾ", "1 Xây dựng văn bản"],
        lead: ["Sở Tài chính"], with: ["Sở Tư pháp"], due: "date 2026-06-30…2026-06-30",
        output: "Nghị quyết"),
      TaskLabel(
        "Sửa đổi quy chế làm việc", in: ["I CẢI CÁCH THỂ CHẾ", "1 Xây dựng văn bản"],
        lead: ["Văn phòng UBND tỉnh"], with: ["Sở Nội vụ"], due: "year 2026-01-01…2026-12-31",
        output: "Quyết định"),
      TaskLabel(
        "Nâng cấp Cổng dịch vụ công", in: ["II CHUYỂN ĐỔI SỐ"],
        lead: ["Sở Thông tin và Truyền thông"], with: ["Công an tỉnh"],
        due: "range 2026-03-01…2026-09-30", output: "Cổng dịch vụ công"),
    ]),
]
