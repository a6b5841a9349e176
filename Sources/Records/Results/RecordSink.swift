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
  /// Nothing more comes. Called last, once, and not where reading failed.
  func finish()
}

/// Keeps all records, in the order of an `ImportResult`.
final class RecordCollector: RecordSink {
  private var head: (source: ImportResult.Source, OfficialDocument, [Document.Note])?
  private var tables: [TableRecord] = []
  private var units: [UnitRecord] = []
  private var tasks: [TaskRecord] = []
  private var assignments: [AssignmentRecord] = []
  private var statements: [StatementRecord] = []
  private var findings: [Finding] = []

  func take(_ document: OfficialDocument, notes: [Document.Note], of source: ImportResult.Source) {
    head = (source, document, notes)
  }
  func take(_ table: TableRecord) { tables.append(table) }
  func take(_ unit: UnitRecord) { units.append(unit) }
  func take(_ task: TaskRecord) { tasks.append(task) }
  func take(_ assignment: AssignmentRecord) { assignments.append(assignment) }
  func take(_ statement: StatementRecord) { statements.append(statement) }
  func take(_ finding: Finding) { findings.append(finding) }
  func finish() {}

  /// All that was taken; `nil` before the document.
  var result: ImportResult? {
    guard let (source, document, notes) = head else { return nil }
    return ImportResult(
      source: source, document: document, notes: notes, tables: tables, units: units,
      // What the text says stands before what its tables say.
      tasks: tasks.filter { $0.origin == .body } + tasks.filter { $0.origin != .body },
      assignments: assignments.filter { $0.place.tableID == nil }
        + assignments.filter { $0.place.tableID != nil },
      statements: statements, findings: findings)
  }
}
