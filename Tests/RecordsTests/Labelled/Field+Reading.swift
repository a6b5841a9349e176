import DocumentModel
import OpenPackaging
import OfficialDocument
import Records
import TestSupport
import WordprocessingML

extension Field {
  /// What was read, in the form of the labels and for the same records: where a label says nothing
  /// of an item's place, the item is left out.
  func actual(in result: ImportResult, for document: LabelledDocument) -> [String] {
    if isFact { return facts(of: result.document) }
    switch self {
    case .purpose, .headerRowCount, .columnRoles, .rowKinds, .ordinals:
      return tableItems(result, document.tables)
    case .units:
      return distinct(result.units.map(\.labelName))
    case .unitGroups:
      let labelled = (document.units ?? []).filter { $0.groups != nil }.map(\.name)
      return result.units.filter { labelled.contains($0.labelName) }
        .map { "\($0.labelName) | \($0.groupPath.label)" }
    case .tasks: return result.tasks.map(\.text)
    case .taskGroups:
      let labelled = (document.tasks ?? []).filter { $0.groups != nil }.map(\.text)
      return result.tasks.filter { task in labelled.contains { fits($0, task.text) } }
        .map { "\($0.text) | \($0.groupPath.label)" }
    case .assignments:
      let open = openParts(document)
      return result.assignments.compactMap { item in
        let task = result.tasks.first { $0.id == item.taskID }?.text ?? "no such task"
        let unit = result.units.first { $0.id == item.unitID }?.name ?? "no such unit"
        let role = item.role.rawValue
        return open.contains("\(task) | \(role)") ? nil : "\(task) | \(unit) | \(role)"
      }
    case .deadlines:
      return details(result, document, \.deadline) { task in task.deadline.map(\.label) }
    case .outputs: return details(result, document, \.output) { $0.output.map(onOneLine) }
    case .notes: return details(result, document, \.note) { $0.note.map(onOneLine) }
    case .budgets: return details(result, document, \.budget) { $0.budget?.label }
    case .quantities: return details(result, document, \.quantity) { $0.quantity?.label }
    case .statements: return result.statements.map(\.label)
    case .findings:
      let codes = result.findings.map(\.code)
      // Drawn documents name the findings that must be made; others may be.
      return document.saysAmounts
        ? distinct(codes.map(\.rawValue)).filter { document.findings?.contains($0) == true }
        : codes.filter(labelledCodes.contains).map(\.rawValue)
    default: return []
    }
  }

  /// Head, outline and foot in the form of the labels.
  private func facts(of document: OfficialDocument) -> [String] {
    func one(_ value: String?) -> [String] { value.map { [onOneLine($0)] } ?? [] }
    func bar(_ parts: String?...) -> String {
      parts.map { $0.map(onOneLine) ?? "-" }.joined(separator: " | ")
    }
    switch self {
    case .typeName: return one(document.typeName)
    case .code:
      return document.code.map { [bar($0.number, $0.year.map { "\($0)" }, $0.notation)] } ?? []
    case .issuedDate: return one(document.issuedDate?.iso)
    case .place: return one(document.place)
    case .organName: return one(document.organName)
    case .parentOrganName: return one(document.parentOrganName)
    case .subject: return one(document.subject)
    case .secrecy: return one(document.secrecy)
    case .urgency: return one(document.urgency)
    case .addressee: return document.addressees
    case .basis:
      return document.legalBases.map {
        bar($0.relation, $0.typeName, $0.code?.raw, $0.issuedDate?.iso, $0.organName)
      }
    case .cites: return distinct(document.citations.compactMap(\.code?.raw))
    case .signer: return document.signers.map { bar($0.competence, $0.position, $0.fullName) }
    case .recipient: return document.recipients
    case .section: return document.sections.flatMap(sectionItems)
    case .appendix:
      return document.appendixes.map {
        let code = $0.attachedTo?.code
        return bar($0.label, $0.number, $0.title, code?.number == nil ? nil : code?.raw)
      }
    default: return []
    }
  }

  private func sectionItems(_ section: Section) -> [String] {
    // Labels leave the stop of a sentence out.
    let heading = section.heading.trimmingSuffix { $0 == "." || $0 == ";" }
    return ["\(section.level) | \(section.number ?? "-") | \(heading)"]
      + section.children.flatMap(sectionItems)
  }

  private func tableItems(_ result: ImportResult, _ labels: [TableLabel]) -> [String] {
    let given = Set(expectedPlaces(labels))
    let all = result.tables.enumerated().flatMap { index, table in
      values(of: table).enumerated().map { ("table \(index) | \($0.offset)", $0.element) }
    }
    let isLabelled = result.tables.indices.map { index in
      index >= labels.count || says(labels[index])
    }
    return all.filter { place, _ in
      given.contains(place) || isBeyondLabels(place, labels, isLabelled)
    }.map { "\($0) | \($1)" }
  }

  /// Rows, columns and tables that no label foresees are extra items, not unseen ones.
  private func isBeyondLabels(
    _ place: String, _ labels: [TableLabel], _ isLabelled: [Bool]
  ) -> Bool {
    let numbers = place.split(separator: " ").compactMap { Int($0) }
    let table = numbers[0]
    guard isLabelled[table] else { return false }
    guard table < labels.count else { return true }
    return numbers[1] >= count(labels[table])
  }

  private func expectedPlaces(_ labels: [TableLabel]) -> [String] {
    let document = LabelledDocument(name: "", blocks: [], tables: labels)
    return (expected(in: document) ?? []).map {
      $0.split(separator: " ").prefix(4).joined(separator: " ")
    }
  }

  private func says(_ label: TableLabel) -> Bool { count(label) > 0 }

  private func count(_ label: TableLabel) -> Int {
    switch self {
    case .purpose: label.purpose == nil ? 0 : 1
    case .headerRowCount: label.headerRowCount == nil ? 0 : 1
    case .columnRoles: label.roles?.split(separator: " ").count ?? 0
    default: label.rows?.split(separator: " ").count ?? 0
    }
  }

  private func values(of table: TableRecord) -> [String] {
    switch self {
    case .purpose: [table.purpose.rawValue]
    case .headerRowCount: [String(table.headerRowCount)]
    case .columnRoles: table.columns.map(\.role.rawValue)
    case .rowKinds: table.rows.map(\.kind.rawValue)
    default: table.rows.map { $0.ordinal ?? "none" }
    }
  }

  /// A detail of the tasks, but for those whose label leaves it open.
  private func details(
    _ result: ImportResult, _ document: LabelledDocument, _ label: KeyPath<TaskLabel, String?>,
    _ value: (TaskRecord) -> String?
  ) -> [String] {
    let open = Set((document.tasks ?? []).filter { $0[keyPath: label] == "?" }.map(\.text))
    return result.tasks.compactMap { task in
      open.contains(task.text) ? nil : value(task).map { "\(task.text) | \($0)" }
    }
  }

  private func openParts(_ document: LabelledDocument) -> Set<String> {
    Set(
      (document.tasks ?? []).flatMap { task in
        task.parts.filter { $0.unit == "?" }.map { "\(task.text) | \($0.role)" }
      })
  }
}

private func onOneLine(_ text: String) -> String { text.replacing("\n", with: " ") }

extension Deadline {
  fileprivate var label: String {
    "\(kind.rawValue) \(from ?? "")…\(to ?? "")" + (recurrence.map { " @\($0)" } ?? "")
  }
}

extension Quantity {
  /// Exact amounts only: what is no number is no amount.
  fileprivate var label: String? {
    amount.map { [$0, currency ?? unit].compactMap { $0 }.joined(separator: " ") }
  }
}

/// The codes that labels speak of; the others depend on heads, which most of these documents lack.
private let labelledCodes: Set<FindingCode> = [
  .markUnclear, .ordinalGap, .ordinalRepeated, .unitUnclear, .statedCountDiffers,
  .amountInWordsDiffers,
]

private func distinct(_ items: [String]) -> [String] {
  var seen: Set<String> = []
  return items.filter { seen.insert($0).inserted }
}

extension UnitRecord {
  fileprivate var labelName: String { isCollective ? name + "*" : name }
}

extension [Group] {
  fileprivate var label: String {
    map { [$0.ordinal, $0.text].compactMap(\.self).joined(separator: " ") }
      .joined(separator: " > ")
  }
}

extension StatementRecord {
  fileprivate var label: String {
    let sign = agrees.map { $0 ? "=" : "≠" } ?? "?"
    return stated + sign + (counted ?? "")
  }
}

extension LabelledDocument {
  /// The records of the document, by way of a file.
  func read() throws -> ImportResult {
    let bytes = try DocxFile.word(blocks, lists: lists).zipped()
    let document = try bytes.withUnsafeBytes { try Document(reading: OfficePackage($0)) }
    let source = ImportResult.Source(
      fileName: "\(name).docx", byteCount: bytes.count, sha256: "", format: "docx",
      application: document.application)
    return ImportResult(source: source, reading: document)
  }
}

extension String {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return rest
  }
}
