import Testing
import DocumentModel
import Records

/// A field of the labels, as items that are matched one to one. An item has parts between bars.
enum Field: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case purpose, headerRowCount, columnRoles, rowKinds, ordinals
  case units, unitGroups, tasks, taskGroups, assignments, deadlines, outputs, notes, budgets,
    quantities
  case statements, findings
  case typeName, code, issuedDate, place, organName, parentOrganName, subject, secrecy, urgency
  case addressee, basis, cites, signer, recipient, section, appendix

  var testDescription: String { rawValue }

  /// What the document's labels say; `nil` where they say nothing.
  func expected(in document: LabelledDocument) -> [String]? {
    // Whole documents need not say anything of their tables.
    if isOfTables, document.facts != nil, document.tables.isEmpty { return nil }
    return switch self {
    case .purpose: items(document.tables) { $0.purpose.map { [$0] } }
    case .headerRowCount: items(document.tables) { $0.headerRowCount.map { ["\($0)"] } }
    case .columnRoles: items(document.tables) { $0.roles.map(words) }
    case .rowKinds: items(document.tables) { $0.rows.map { words($0).map(kind) } }
    case .ordinals: items(document.tables) { $0.rows.map { words($0).map(ordinal) } }
    case .units: document.units?.map(\.name)
    case .unitGroups: document.units.map { $0.compactMap(groupItem) }
    case .tasks: document.tasks?.map(\.text)
    case .taskGroups: document.tasks.map { $0.compactMap(groupItem) }
    case .assignments:
      document.tasks?.flatMap { task in
        task.parts.filter { $0.unit != "?" }
          .map { "\(task.text) | \($0.unit.replacing("*", with: "")) | \($0.role)" }
      }
    case .deadlines: detail(document, \.deadline)
    case .outputs: detail(document, \.output)
    case .notes: detail(document, \.note)
    case .budgets: document.saysAmounts ? detail(document, \.budget) : nil
    case .quantities: document.saysAmounts ? detail(document, \.quantity) : nil
    case .statements: document.statements
    case .findings: document.findings
    case .typeName, .code, .issuedDate, .place, .organName, .parentOrganName, .subject, .secrecy,
      .urgency, .addressee, .basis, .cites, .signer, .recipient, .section, .appendix:
      document.facts.map { $0[rawValue] ?? [] }.flatMap { $0.contains("?") ? nil : $0 }
    }
  }

  private var isOfTables: Bool {
    [.purpose, .headerRowCount, .columnRoles, .rowKinds, .ordinals].contains(self)
  }

  /// Whether the labels of whole documents alone speak of it.
  var isFact: Bool { Self.facts.contains(self) }

  private static let facts: Set<Field> = [
    .typeName, .code, .issuedDate, .place, .organName, .parentOrganName, .subject, .secrecy,
    .urgency, .addressee, .basis, .cites, .signer, .recipient, .section, .appendix,
  ]

  private func items(
    _ tables: [TableLabel], _ values: (TableLabel) -> [String]?
  ) -> [String] {
    tables.enumerated().flatMap { table, label in
      (values(label) ?? []).enumerated()
        .filter { $0.element != "?" }
        .map { "table \(table) | \($0.offset) | \($0.element)" }
    }
  }

  private func groupItem(_ label: UnitLabel) -> String? {
    label.groups.map { "\(label.name) | \($0.joined(separator: " > "))" }
  }

  private func groupItem(_ label: TaskLabel) -> String? {
    label.groups.map { "\(label.text) | \($0.joined(separator: " > "))" }
  }

  private func detail(
    _ document: LabelledDocument, _ value: KeyPath<TaskLabel, String?>
  ) -> [String]? {
    document.tasks?.compactMap { task in
      task[keyPath: value].flatMap { $0 == "?" ? nil : "\(task.text) | \($0)" }
    }
  }
}

private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

private func kind(_ row: String) -> String {
  switch row.split(separator: ":")[0] {
  case "h": "header"
  case "n": "columnNumbers"
  case "g": "group"
  case "r": "record"
  case "t": "total"
  case "b": "blank"
  default: "?"
  }
}

/// Only records and groups are held to their ordinals.
private func ordinal(_ row: String) -> String {
  let parts = row.split(separator: ":")
  guard parts[0] == "r" || parts[0] == "g" else { return "?" }
  return parts.count > 1 ? String(parts[1]) : "none"
}
