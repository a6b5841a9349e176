import TestSupport

/// Counts that stand under a list, in other words than "Tổng cộng danh sách có …".
let closingTotals: [LabelledDocument] = [
  closing(
    "totals: Tổng số, right",
    ["Tổng số: 4 đơn vị"], statements: ["4=4"]),
  closing(
    "totals: Tổng số, wrong",
    ["Tổng số: 12 đơn vị."], statements: ["12≠4"], findings: ["statedCountDiffers"]),
  closing(
    "totals: Danh sách gồm, right, with a leading zero",
    ["Danh sách gồm 04 cơ quan, đơn vị./."], statements: ["4=4"]),
  closing(
    "totals: Danh sách gồm, wrong",
    ["(Danh sách gồm 12 cơ quan, đơn vị)"], statements: ["12≠4"], findings: ["statedCountDiffers"]),
  closing(
    "totals: Danh sách gồm, wrong, no parentheses",
    ["Danh sách gồm 12 cơ quan, đơn vị."], statements: ["12≠4"], findings: ["statedCountDiffers"]),
  closing(
    "totals: Tổng cộng có",
    ["Tổng cộng có 4 cơ quan, đơn vị./."], statements: ["4=4"]),
  closing(
    "totals: Cộng, in bold with a space before the colon",
    ["Cộng : 05 đơn vị"], statements: ["5≠4"], findings: ["statedCountDiffers"]),
  closing(
    "totals: Ấn định danh sách, the count in words beside",
    ["Ấn định danh sách có 04 (bốn) cơ quan."], statements: ["4=4"]),
  closing(
    "totals: Tổng số cơ quan in the title",
    ["Tổng số cơ quan, đơn vị trong danh sách: 6."], statements: ["6≠4"],
    findings: ["statedCountDiffers"]),
  closing(
    "totals: pages and files are not bodies",
    ["Danh sách gồm 02 trang.", "Tổng số: 120 hồ sơ."], statements: nil),
  closing(
    "totals: a line for each task, one wrong",
    [
      "Tổng cộng: 04 cơ quan, trong đó:", "- Mở rộng phạm vi: 02 cơ quan;",
      "- Duy trì, cải tiến: 04 cơ quan.",
    ],
    statements: ["4=4", "2=2", "4≠3"], findings: ["statedCountDiffers"]),
  closing(
    "totals: figures that count nothing here",
    [
      "Ghi chú: Dấu X là nội dung đơn vị thực hiện.",
      "Năm 2021 đã có 96 cơ quan được cấp giấy chứng nhận.",
    ],
    statements: []),
]

private func closing(
  _ name: String, _ lines: [String], statements: [String]?, findings: [String] = []
) -> LabelledDocument {
  LabelledDocument(
    name: name,
    blocks: [
      grid([
        ["STT", "Tên cơ quan, đơn vị", "Mở rộng phạm vi", "Duy trì, cải tiến"],
        ["1", "Sở Nội vụ", "X", "X"],
        ["2", "Sở Y tế", "-", "X"],
        ["3", "Ban Dân tộc", "X", ""],
        ["4", "UBND huyện Ninh Phước", "-", "X"],
      ])
    ] + lines.map { P($0) },
    tables: [.units("ordinal unit mark mark", rows: "h r:1 r:2 r:3 r:4")],
    units: ["Sở Nội vụ", "Sở Y tế", "Ban Dân tộc", "UBND huyện Ninh Phước"],
    tasks: [
      TaskLabel("Mở rộng phạm vi", by: ["Sở Nội vụ", "Ban Dân tộc"]),
      TaskLabel("Duy trì, cải tiến", by: ["Sở Nội vụ", "Sở Y tế", "UBND huyện Ninh Phước"]),
    ],
    statements: statements, findings: findings)
}
