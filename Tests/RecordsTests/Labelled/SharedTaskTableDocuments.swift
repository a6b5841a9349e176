import TestSupport

/// Tables of tasks with several bodies in a cell, merged cells, persons, sums.
let sharedTaskTables: [LabelledDocument] = [
  LabelledDocument(
    name: "cells: bodies after semicolons, commas and line breaks",
    blocks: [
      table(
        4,
        [
          bold(["TT", "Nội dung công việc", "Cơ quan chủ trì", "Cơ quan phối hợp"]),
          plain(
            "1", "Tổ chức lễ hội văn hóa", "Sở Văn hóa, Thể thao và Du lịch",
            "Sở Tài chính; Công an tỉnh; UBND huyện Ninh Sơn."),
          plain(
            "2", "Kiểm tra công vụ", "Sở Nội vụ",
            "Sở Tư pháp, Sở Văn hóa, Thể thao và Du lịch, Thanh tra tỉnh"),
          plain(
            "3", "Diễn tập phòng cháy, chữa cháy", "Công an tỉnh",
            "Sở Y tế\nBộ Chỉ huy Quân sự tỉnh\nSở Xây dựng"),
          Row([
            Cell("4"), Cell("Trồng cây phân tán"), Cell("Chi cục Kiểm lâm"),
            Cell([P("- Sở Nông nghiệp và Phát triển nông thôn;"), P("- Tỉnh đoàn.")]),
          ]),
          plain("5", "Quản lý đất đai", "Sở Tài nguyên và Môi trường", "Sở Xây dựng và Sở Tư pháp"),
        ])
    ],
    tables: [.tasks("ordinal task lead coordinate", rows: "h r:1 r:2 r:3 r:4 r:5")],
    units: [
      "Sở Văn hóa, Thể thao và Du lịch", "Sở Tài chính", "Công an tỉnh", "UBND huyện Ninh Sơn",
      "Sở Nội vụ", "Sở Tư pháp", "Thanh tra tỉnh", "Sở Y tế", "Bộ Chỉ huy Quân sự tỉnh",
      "Sở Xây dựng", "Chi cục Kiểm lâm", "Sở Nông nghiệp và Phát triển nông thôn", "Tỉnh đoàn",
      "Sở Tài nguyên và Môi trường",
    ],
    tasks: [
      TaskLabel(
        "Tổ chức lễ hội văn hóa", lead: ["Sở Văn hóa, Thể thao và Du lịch"],
        with: ["Sở Tài chính", "Công an tỉnh", "UBND huyện Ninh Sơn"]),
      TaskLabel(
        "Kiểm tra công vụ", lead: ["Sở Nội vụ"],
        with: ["Sở Tư pháp", "Sở Văn hóa, Thể thao và Du lịch", "Thanh tra tỉnh"]),
      TaskLabel(
        "Diễn tập phòng cháy, chữa cháy", lead: ["Công an tỉnh"],
        with: ["Sở Y tế", "Bộ Chỉ huy Quân sự tỉnh", "Sở Xây dựng"]),
      TaskLabel(
        "Trồng cây phân tán", lead: ["Chi cục Kiểm lâm"],
        with: ["Sở Nông nghiệp và Phát triển nông thôn", "Tỉnh đoàn"]),
      TaskLabel(
        "Quản lý đất đai", lead: ["Sở Tài nguyên và Môi trường"],
        with: ["Sở Xây dựng", "Sở Tư pháp"]),
    ]),
  LabelledDocument(
    name: "cells: collectives stay whole",
    blocks: [
      grid([
        ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn"],
        [
          "1", "Số hóa hồ sơ lưu trữ", "Các sở, ban, ngành; UBND các huyện, thành phố",
          "Các đơn vị liên quan", "Năm 2026",
        ],
        [
          "2", "Công khai thủ tục", "UBND các xã, phường, thị trấn",
          "Các cơ quan, đơn vị, địa phương", "Quý I/2026",
        ],
      ])
    ],
    tables: [.tasks("ordinal task lead coordinate deadline", rows: "h r:1 r:2")],
    units: [
      "Các sở, ban, ngành*", "UBND các huyện, thành phố*", "Các đơn vị liên quan*",
      "UBND các xã, phường, thị trấn*", "Các cơ quan, đơn vị, địa phương*",
    ],
    tasks: [
      TaskLabel(
        "Số hóa hồ sơ lưu trữ", lead: ["Các sở, ban, ngành*", "UBND các huyện, thành phố*"],
        with: ["Các đơn vị liên quan*"], due: "year 2026-01-01…2026-12-31"),
      TaskLabel(
        "Công khai thủ tục", lead: ["UBND các xã, phường, thị trấn*"],
        with: ["Các cơ quan, đơn vị, địa phương*"], due: "quarter 2026-01-01…2026-03-31"),
    ]),
  LabelledDocument(
    name: "cells: one lead for two rows, one cell for lead and coordinate, a budget with its sum",
    blocks: [
      table(
        5,
        [
          bold([
            "TT", "Nội dung công việc", "Cơ quan chủ trì", "Cơ quan phối hợp",
            "Kinh phí (triệu đồng)",
          ]),
          Row([
            Cell("1"), Cell("In tài liệu tập huấn"), Cell("Sở Nội vụ", vMerge: .restart),
            Cell("Sở Tài chính"), Cell("120"),
          ]),
          Row([
            Cell("2"), Cell("Thuê hội trường"), Cell("", vMerge: .continue), Cell("Sở Y tế"),
            Cell("80,5"),
          ]),
          Row([
            Cell("3"), Cell("Báo cáo tổng kết"), Cell("Các sở, ban, ngành", span: 2), Cell(""),
          ]),
          Row([Cell("Tổng cộng", bold: true, span: 4), Cell("200,5", bold: true)]),
        ])
    ],
    tables: [.tasks("ordinal task lead coordinate budget", rows: "h r:1 r:2 r:3 t")],
    units: ["Sở Nội vụ", "Sở Tài chính", "Sở Y tế", "Các sở, ban, ngành*"],
    tasks: [
      TaskLabel("In tài liệu tập huấn", lead: ["Sở Nội vụ"], with: ["Sở Tài chính"]),
      TaskLabel("Thuê hội trường", lead: ["Sở Nội vụ"], with: ["Sở Y tế"]),
      TaskLabel(
        "Báo cáo tổng kết", lead: ["Các sở, ban, ngành*"], with: ["Các sở, ban, ngành*"]),
    ],
    statements: nil),
  LabelledDocument(
    name: "cells: persons are no bodies",
    blocks: [
      grid([
        ["STT", "Nội dung công việc", "Người thực hiện", "Thời hạn hoàn thành"],
        ["1", "Chuẩn bị tài liệu", "Đ/c Nguyễn Văn An", "15/3/2026"],
        ["2", "Mời đại biểu", "Bà Trần Thị Bình", "20/3/2026"],
      ])
    ],
    tables: [.tasks("ordinal task ? deadline", rows: "h r:1 r:2")],
    units: [],
    tasks: [
      TaskLabel("Chuẩn bị tài liệu", due: "date 2026-03-15…2026-03-15"),
      TaskLabel("Mời đại biểu", due: "date 2026-03-20…2026-03-20"),
    ],
    findings: nil),
]
