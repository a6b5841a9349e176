import DocumentModel
import OfficialDocument

/// Takes the records of one document as they become known, so that a large document's records never
/// lie in memory together.
///
/// First comes the document, then whatever is found, a table before its records; what a record
/// refers to comes before it. What the text alone names and assigns comes after what the tables
/// do. An import calls one method at a time, on the thread that it runs on, and waits for it.
public protocol RecordSink: AnyObject {
  /// The file, what the document says it is, and its footnotes and endnotes. Called first, once.
  func take(_ document: OfficialDocument, notes: [Document.Note], of source: ImportResult.Source)
  /// A table with its cells.
  func take(_ table: TableRecord)
  /// A unit, once.
  func take(_ unit: UnitRecord)
  /// A task, complete.
  func take(_ task: TaskRecord)
  /// An assignment of a task and a unit that have been taken.
  func take(_ assignment: AssignmentRecord)
  /// A stated figure.
  func take(_ statement: StatementRecord)
  /// A finding.
  func take(_ finding: Finding)
  /// A correction that fits nothing in the document, which a finding says as well.
  func take(unused correction: Correction)
  /// Nothing more comes. Called last, once, and not where reading failed.
  func finish()
}

extension RecordSink {
  /// Leaves it to the finding.
  public func take(unused correction: Correction) {}
}

/// Keeps all records, in the order of an `ImportResult`.
final class RecordCollector: RecordSink {
  private var kept: ImportResult

  init(of source: ImportResult.Source) {
    kept = ImportResult(
      source: source, document: OfficialDocument(), notes: [], tables: [], units: [], tasks: [],
      assignments: [], statements: [], findings: [])
  }

  func take(_ document: OfficialDocument, notes: [Document.Note], of source: ImportResult.Source) {
    kept.document = document
    kept.notes = notes
  }
  func take(_ table: TableRecord) { kept.tables.append(table) }
  func take(_ unit: UnitRecord) { kept.units.append(unit) }
  func take(_ task: TaskRecord) { kept.tasks.append(task) }
  func take(_ assignment: AssignmentRecord) { kept.assignments.append(assignment) }
  func take(_ statement: StatementRecord) { kept.statements.append(statement) }
  func take(_ finding: Finding) { kept.findings.append(finding) }
  func take(unused correction: Correction) { kept.unusedCorrections.append(correction) }
  func finish() {}

  /// All that was taken: what the text says before what the tables say.
  var result: ImportResult {
    var result = kept
    result.tasks =
      kept.tasks.filter { $0.origin == .body } + kept.tasks.filter { $0.origin != .body }
    result.assignments =
      kept.assignments.filter { $0.place.tableID == nil }
      + kept.assignments.filter { $0.place.tableID != nil }
    return result
  }
}
