import TestSupport

/// Tables that hold no records: nothing may be made of them.
let otherTables: [LabelledDocument] = [
  nothing(
    "no records: indicators by year", "indicators",
    [
      ["TT", "Chỉ tiêu", "Đơn vị tính", "Năm 2021", "Năm 2022"],
      ["1", "Tỷ lệ hồ sơ trực tuyến", "%", "45,5", "60"],
      ["2", "Số cơ quan được kiểm tra", "cơ quan", "12", "18"],
      ["3", "Chỉ số PAR Index", "điểm", "84,21", "86,5"],
    ]),
  nothing(
    "no records: prices", "other",
    [
      ["STT", "Nội dung", "Đơn vị tính", "Số lượng", "Đơn giá", "Thành tiền"],
      ["1", "Thuê hội trường", "ngày", "2", "3.000.000", "6.000.000"],
      ["2", "In tài liệu", "bộ", "100", "25.000", "2.500.000"],
      ["", "Tổng cộng", "", "", "", "8.500.000"],
    ]),
  nothing(
    "no records: members of a committee", "other",
    [
      ["TT", "Họ và tên", "Chức vụ, đơn vị công tác", "Chức danh trong Hội đồng"],
      ["1", "Nguyễn Văn An", "Giám đốc Sở Nội vụ", "Chủ tịch"],
      ["2", "Trần Thị Bình", "Phó Giám đốc Sở Tài chính", "Phó Chủ tịch"],
      ["3", "Lê Văn Cường", "Chuyên viên Sở Tư pháp", "Ủy viên"],
    ]),
  nothing(
    "no records: programme of a meeting", "other",
    [
      ["Thời gian", "Nội dung", "Người thực hiện"],
      ["7h30 - 8h00", "Đón tiếp đại biểu", "Ban Tổ chức"],
      ["8h00 - 8h15", "Tuyên bố lý do, giới thiệu đại biểu", "MC"],
      ["8h15 - 9h00", "Báo cáo tổng kết", "Đ/c Giám đốc Sở"],
    ]),
  nothing(
    "no records: list of legal documents", "other",
    [
      ["STT", "Tên loại văn bản", "Số, ký hiệu", "Ngày ban hành", "Trích yếu"],
      ["1", "Quyết định", "19/2014/QĐ-TTg", "05/3/2014", "Về việc áp dụng Hệ thống quản lý"],
      ["2", "Thông tư", "26/2014/TT-BKHCN", "10/10/2014", "Quy định chi tiết thi hành"],
    ]),
  nothing(
    "no records: points of an assessment", nil,
    [
      ["STT", "Lĩnh vực/Tiêu chí", "Điểm chuẩn", "Điểm tự đánh giá", "Tài liệu kiểm chứng"],
      ["1", "Công tác chỉ đạo điều hành", "10", "9,5", "Kế hoạch số 12/KH-SNV"],
      ["1.1", "Ban hành kế hoạch", "2", "2", ""],
      ["2", "Cải cách thể chế", "15", "14", ""],
    ]),
  nothing(
    "no records: work of a week", "other",
    [
      ["Ngày", "Thời gian", "Nội dung", "Lãnh đạo chủ trì", "Địa điểm", "Thành phần"],
      [
        "Thứ Hai (05/12)", "8h00", "Họp giao ban", "Chủ tịch UBND tỉnh", "Phòng họp A",
        "Các sở, ngành",
      ],
      [
        "", "14h00", "Tiếp công dân", "PCT Lê Huyền", "Trụ sở tiếp công dân", "Văn phòng UBND tỉnh",
      ],
    ]),
  LabelledDocument(
    name: "no tasks: comments of bodies and the answers",
    blocks: [
      grid(
        [
          ["STT", "Cơ quan góp ý", "Nội dung góp ý", "Nội dung giải trình"],
          ["1", "Sở Tư pháp", "Bổ sung căn cứ ban hành", "Tiếp thu"],
          ["2", "Sở Nội vụ", "Sửa thời hạn báo cáo", "Giữ như dự thảo"],
        ], headerIsMarked: false)
    ],
    tables: [TableLabel(headerRowCount: 1, rows: "h r:1 r:2")], units: nil),
  LabelledDocument(
    name: "no tasks: figures of each body",
    blocks: [
      grid(
        [
          ["STT", "Đơn vị", "Số hồ sơ tiếp nhận", "Đã giải quyết", "Tỷ lệ (%)"],
          ["1", "Sở Tư pháp", "120", "118", "98,3"], ["2", "Sở Nội vụ", "80", "80", "100"],
        ], headerIsMarked: false)
    ],
    tables: [TableLabel(headerRowCount: 1, rows: "h r:1 r:2")], units: nil),
]

private func nothing(_ name: String, _ purpose: String?, _ rows: [[String]]) -> LabelledDocument {
  LabelledDocument(
    name: name, blocks: [grid(rows)],
    tables: [TableLabel(purpose: purpose)], statements: nil)
}
