// Pass the records of a large document on while they become known: a sink of one's own.
import VanBan

final class LeadCounter: RecordSink {
  private(set) var leads: [String: Int] = [:]
  private var names: [String: String] = [:]

  func take(_ document: OfficialDocument, notes: [Document.Note], of source: ImportResult.Source) {}
  func take(_ table: TableRecord) {}
  func take(_ unit: UnitRecord) { names[unit.id] = unit.name }
  func take(_ task: TaskRecord) {}
  func take(_ assignment: AssignmentRecord) {
    guard assignment.role == .lead, let name = names[assignment.unitID] else { return }
    leads[name, default: 0] += 1
  }
  func take(_ statement: StatementRecord) {}
  func take(_ finding: Finding) {}
  func finish() {}
}

func leads(in path: String) throws -> [String: Int] {
  let counter = LeadCounter()
  try DocumentImporter().importFile(at: path, into: counter)
  return counter.leads
}
