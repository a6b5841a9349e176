import DocumentModel
import Records
import TestSupport
import Testing

/// Deadlines and bodies of tasks held against what the document says of itself.
struct TaskCheckTests {
  @Test(
    "Thời hạn và ngày ban hành",
    arguments: [
      ("Tháng 6/2025", []), ("Tháng 01/2025", [.deadlineBeforeIssue]),
      ("Tháng 6/2027", [.deadlineOutsideYear]), ("Quý I/2026", []), ("Hằng năm", []),
    ] as [(String, [FindingCode])])
  func holdsDeadlinesAgainstTheDocument(deadline: String, expected: [FindingCode]) throws {
    let rows = [["Báo cáo", "Sở Nội vụ", deadline], ["Tổng kết", "Sở Y tế", "Tháng 12/2025"]]
    #expect(try codes(rows) == expected)
  }

  @Test func tellsTasksThatNobodyDoes() throws {
    let rows = [
      ["Báo cáo", "Sở Nội vụ", "Tháng 12/2025"], ["Tổng kết", "", "Tháng 12/2025"],
      ["Kiểm tra", "Sở Y tế", "Tháng 12/2025"],
    ]
    #expect(try codes(rows) == [.taskWithoutLead])
  }

  @Test(
    "Tổng và các phần",
    arguments: [
      ("Có 106 cơ quan, trong đó 41 cơ quan cấp tỉnh, 65 cơ quan cấp xã.", [], [true]),
      (
        "Có 106 cơ quan, trong đó 60 cơ quan cấp tỉnh, 65 cơ quan cấp xã.", [.statedPartsDiffer],
        [false]
      ),
      ("Có 106 cơ quan, trong đó 41 cơ quan cấp tỉnh.", [], []),
      ("Có 10 lớp, trong đó 8 lớp cho 900 người, 7 hội nghị.", [], []),
    ] as [(String, [FindingCode], [Bool?])])
  func addsUpParts(sentence: String, expected: [FindingCode], agreements: [Bool?]) throws {
    let blocks: [any WordBlock] = head + [P(sentence)]
    let result = try read(blocks)
    #expect(result.findings.map(\.code).filter { $0 == .statedPartsDiffer } == expected)
    #expect(result.statements.map(\.agrees) == agreements)
  }

  private let head: [any WordBlock] = [
    P("Số: 5/KH-UBND"), P("Huế, ngày 10 tháng 02 năm 2025"),
    P("KẾ HOẠCH", bold: true, centered: true),
    P("Cải cách hành chính năm 2025", bold: true, centered: true), P(""),
  ]

  private func codes(_ rows: [[String]]) throws -> [FindingCode] {
    let wanted: Set<FindingCode> = [.deadlineBeforeIssue, .deadlineOutsideYear, .taskWithoutLead]
    let table = grid([["Nhiệm vụ", "Cơ quan chủ trì", "Thời gian"]] + rows)
    return try read(head + [table]).findings.map(\.code).filter(wanted.contains)
  }

  private func read(_ blocks: [any WordBlock]) throws -> ImportResult {
    try LabelledDocument(name: "checks", blocks: blocks, tables: []).read()
  }
}
