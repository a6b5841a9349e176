import DocumentModel
import OfficialDocument
import TableGrid
import VietnameseText

/// What a profile lays down for one table.
struct ProfileInstructions {
  /// Number of the rule in the profile.
  let rule: Int?
  var outline = TableOutline.Instructions()
  var purpose: TableRecord.Purpose?
  var columns: [Profile.ColumnRule] = []
  var ignoredRows: [Int] = []
}

extension RecordBuilder {
  /// The instructions of the first rule that fits a table; none without a profile.
  mutating func instructions(for table: Table) -> ProfileInstructions {
    guard
      let index = profile.tables.firstIndex(where: { fits($0, table) })
    else { return ProfileInstructions(rule: nil) }
    let rule = profile.tables[index]
    var instructions = ProfileInstructions(rule: index)
    instructions.purpose = rule.purpose
    instructions.columns = rule.columns
    instructions.ignoredRows = rule.ignoredRows
    instructions.outline.headerRowCount = rule.headerRows
    for row in rule.ignoredRows { instructions.outline.kinds[row - 1] = .blank }
    usedRules.insert(index)
    return instructions
  }

  private func fits(_ rule: Profile.TableRule, _ table: Table) -> Bool {
    if let position = rule.position, position != table.index + 1 { return false }
    guard let title = rule.title else { return rule.position != nil }
    let words = matchKey(title)
    return
      ([official.appendixOfTable[table.index].flatMap(appendixTitle)] + [
        context.captions[table.index]
      ])
      .contains { $0.map { matchKey($0).contains(words) } ?? false }
  }

  private func appendixTitle(_ id: String) -> String? {
    official.appendixes.first { $0.id == id }.map { "\($0.label) \($0.title ?? "")" }
  }

  /// Says that a purpose or header other than the recognized one was laid down.
  mutating func report(
    _ instructions: ProfileInstructions, purpose recognized: TableRecord.Purpose,
    header: Int, of table: String
  ) {
    func say(_ vi: String, _ en: String) {
      report(
        Finding(.profileApplied, at: Place(tableID: table), ["detailVi": vi, "detailEn": en]))
    }
    if let purpose = instructions.purpose, purpose != recognized {
      say(
        "bảng này là \(purpose.rawValue) (nhận dạng: \(recognized.rawValue))",
        "this table is \(purpose.rawValue) (recognized: \(recognized.rawValue))")
    }
    if let rows = instructions.outline.headerRowCount, rows != header {
      say(
        "bảng này có \(rows) dòng tiêu đề (nhận dạng: \(header))",
        "this table has \(rows) header rows (recognized: \(header))")
    }
    if !instructions.ignoredRows.isEmpty {
      let rows = instructions.ignoredRows.map(String.init).joined(separator: ", ")
      say("bỏ qua dòng \(rows)", "rows \(rows) are left out")
    }
  }

  /// Lays down the roles that the instructions name, and says what they override.
  mutating func apply(
    _ instructions: ProfileInstructions, to roles: inout ColumnRoles, of table: String
  ) {
    for rule in instructions.columns {
      guard let column = rule.column.column(in: roles.columns.map(\.titles)) else {
        reportUnused(rule, instructions, table)
        continue
      }
      let recognized = roles.columns[column].role
      guard recognized != rule.role else { continue }
      roles.set(rule.role, at: column, because: .profile)
      let title = roles.columns[column].titles.joined(separator: " / ")
      report(
        Finding(
          .profileApplied, at: Place(tableID: table, column: column),
          [
            "detailVi":
              "cột \(column + 1) “\(title)” là \(rule.role.rawValue) (nhận dạng: \(recognized.rawValue))",
            "detailEn":
              "column \(column + 1) “\(title)” is \(rule.role.rawValue) (recognized: \(recognized.rawValue))",
          ]))
    }
  }

  private mutating func reportUnused(
    _ rule: Profile.ColumnRule, _ instructions: ProfileInstructions, _ table: String
  ) {
    let name =
      switch rule.column {
      case .number(let number): String(number)
      case .title(let title): "“\(title)”"
      }
    report(
      Finding(
        .profileUnused, at: Place(tableID: table),
        [
          "detailVi": "bảng này không có cột \(name)",
          "detailEn": "this table has no column \(name)",
        ]))
  }

  /// Rules that fit no table.
  mutating func reportUnusedRules() {
    for (index, rule) in profile.tables.enumerated() where !usedRules.contains(index) {
      let name = rule.title.map { "“\($0)”" } ?? String(rule.position ?? 0)
      report(
        Finding(
          .profileUnused, at: Place(),
          [
            "detailVi": "không có bảng nào khớp với \(name)",
            "detailEn": "no table fits \(name)",
          ]))
    }
  }
}
