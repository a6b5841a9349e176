import VanBan

/// A readable view of a result: head, outline, appendixes, tables, records, findings.
struct Inspection {
  private(set) var text = ""
  private let result: ImportResult
  private let language: Language

  init(of result: ImportResult, in language: Language) {
    self.result = result
    self.language = language
    head()
    outline()
    appendixes()
    tables()
    records()
    statements()
    findings()
  }

  private mutating func line(_ indent: Int, _ words: String) {
    text += String(repeating: "  ", count: indent) + words + "\n"
  }

  private mutating func title(_ vi: String, _ en: String) {
    text += "\n"
    line(0, "== " + language(BilingualText(vi: vi, en: en)))
  }

  private mutating func field(_ vi: String, _ en: String, _ value: String?) {
    let missing = language(BilingualText(vi: "(không có)", en: "(none)"))
    line(1, "\(language(BilingualText(vi: vi, en: en))): \(value ?? missing)")
  }

  private mutating func head() {
    let document = result.document
    line(0, result.source.fileName)
    title("Văn bản", "Document")
    field("Loại", "Type", document.typeName)
    field("Số, ký hiệu", "Number", document.code?.display)
    field("Ngày ban hành", "Issued", (document.issuedDate?.iso).map(dateText))
    field("Địa danh", "Place", document.place)
    field("Cơ quan ban hành", "Issued by", document.organName)
    if let parent = document.parentOrganName { field("Cơ quan chủ quản", "Parent body", parent) }
    field("Trích yếu", "Subject", document.subject)
    if let secrecy = document.secrecy { field("Độ mật", "Secrecy", secrecy) }
    if let urgency = document.urgency { field("Độ khẩn", "Urgency", urgency) }
    if !document.addressees.isEmpty {
      field("Kính gửi", "To", document.addressees.joined(separator: "; "))
    }
    for base in document.legalBases {
      let relation = base.relation ?? language(BilingualText(vi: "Căn cứ", en: "Basis"))
      line(1, "\(relation): \(citationText(base))")
    }
    for signer in document.signers {
      let parts = [signer.competence, signer.position, signer.fullName].compactMap { $0 }
      field("Người ký", "Signer", parts.joined(separator: " / "))
    }
    if !document.recipients.isEmpty {
      field("Nơi nhận", "Recipients", document.recipients.joined(separator: "; "))
    }
  }

  private mutating func outline() {
    guard !result.document.sections.isEmpty else { return }
    title("Bố cục", "Outline")
    for section in result.document.sections { add(section, 1) }
  }

  private mutating func add(_ section: Section, _ indent: Int) {
    let kind = section.kind.name.map { $0 + " " } ?? ""
    let number = section.number.map { kind + $0 + ". " } ?? ""
    let count = section.paragraphs.count
    let words = count == 1 ? BilingualText(vi: "đoạn", en: "paragraph") : paragraphs
    let size = count == 0 ? "" : " (\(count) \(language(words)))"
    line(indent, "\(number)\(shortened(section.heading))\(size)")
    for child in section.children { add(child, indent + 1) }
  }

  private let paragraphs = BilingualText(vi: "đoạn", en: "paragraphs")

  private mutating func appendixes() {
    guard !result.document.appendixes.isEmpty else { return }
    title("Phụ lục", "Appendixes")
    for appendix in result.document.appendixes {
      line(1, appendix.label + (appendix.title.map { ": " + shortened($0) } ?? ""))
      for section in appendix.sections { add(section, 2) }
    }
  }

  private mutating func tables() {
    title("Bảng", "Tables")
    for table in result.tables where table.purpose != .layout { add(table) }
    let layouts = result.tables.count { $0.purpose == .layout }
    if layouts > 0 { field("Bảng chỉ để trình bày", "Layout tables", String(layouts)) }
    if result.tables.isEmpty { line(1, language(BilingualText(vi: "không có", en: "none"))) }
  }

  private mutating func add(_ table: TableRecord) {
    let appendix = result.document.appendixes.first { $0.id == table.appendixID }
    let place = appendix.map { " (\($0.label))" } ?? ""
    let percent = Int((table.confidence * 100).rounded())
    let size = BilingualText(
      vi: "\(table.grid.rowCount) dòng, \(table.grid.columnCount) cột, độ tin cậy \(percent) %",
      en: "\(table.grid.rowCount) rows, \(table.grid.columnCount) columns, confidence \(percent) %")
    let name = language(BilingualText(vi: "Bảng", en: "Table"))
    line(
      1, "\(name) \(table.index + 1)\(place): \(language(table.purpose.name)), \(language(size))")
    for (index, column) in table.columns.enumerated() {
      let untitled = language(BilingualText(vi: "(không có tiêu đề)", en: "(no title)"))
      let title = column.title.map { "“\(shortened($0))”" } ?? untitled
      line(
        2,
        "\(language(BilingualText(vi: "cột", en: "column"))) \(index + 1) \(title):"
          + " \(language(column.role.name)) – \(language(column.evidence.reason))")
    }
    let kinds = RowKind.allCases.compactMap { kind in
      let count = table.rows.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(language(kind.name))"
    }
    line(2, language(BilingualText(vi: "gồm: ", en: "rows: ")) + kinds.joined(separator: ", "))
    for row in samples(of: table) { line(3, row) }
  }

  /// The first records of a table, a line each.
  private func samples(of table: TableRecord) -> [String] {
    table.rows.indices.lazy.filter { table.rows[$0].kind == .record }.prefix(3).map { row in
      "| "
        + table.grid.cells(covering: row)
        .map { shortened(table.grid.cells[Int($0)].text, to: 40) }.joined(separator: " | ") + " |"
    }
  }

  private mutating func records() {
    title("Kết quả đọc được", "Records")
    let collective = result.units.count { $0.isCollective }
    let remark = language(BilingualText(vi: "tên gọi chung", en: "collective"))
    let ofThem = collective == 0 ? "" : " (\(collective) \(remark))"
    field("Cơ quan, đơn vị", "Units", "\(result.units.count)\(ofThem)")
    field("Nhiệm vụ", "Tasks", String(result.tasks.count))
    let summary = TaskSummary(of: result, in: language)
    for task in result.tasks {
      line(2, "- \(shortened(task.text))")
      if let details = summary.details(of: task) { line(4, details) }
    }
  }

  private mutating func statements() {
    guard !result.statements.isEmpty else { return }
    title("Đối chiếu số liệu nêu trong văn bản", "What the document states")
    for statement in result.statements {
      let mark = statement.agrees.map { $0 ? "✓" : "✗" } ?? "?"
      let counted = statement.counted ?? "–"
      let words = language(BilingualText(vi: "đếm được", en: "counted"))
      line(1, "\(mark) \(statement.stated), \(words) \(counted): \(shortened(statement.raw))")
    }
  }

  private mutating func findings() {
    title("Cảnh báo và ghi nhận", "Findings")
    if result.findings.isEmpty { line(1, language(BilingualText(vi: "không có", en: "none"))) }
    for severity in Finding.Severity.allCases {
      for finding in result.findings where finding.severity == severity {
        line(1, FindingLine(finding, of: result, in: language).text)
      }
    }
    text += "\n"
  }

  /// Day, month and year as people write them; ISO 8601 in English.
  private func dateText(_ iso: String) -> String {
    language == .vi ? iso.split(separator: "-").reversed().joined(separator: "/") : iso
  }

  private func citationText(_ base: Citation) -> String {
    guard let code = base.codes.first else { return shortened(base.raw) }
    return base.typeName.map { "\($0) số \(code)" } ?? code
  }
}

/// Words on one line, cut at `length` characters.
func shortened(_ words: String, to length: Int = 90) -> String {
  let line = words.split(whereSeparator: \.isNewline).joined(separator: " / ")
  return line.count <= length ? line : line.prefix(length - 1) + "…"
}
