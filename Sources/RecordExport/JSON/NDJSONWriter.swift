import DocumentModel
import OfficialDocument
import Records

/// Writes a result as NDJSON while it becomes known: a JSON object a line, each with what it is
/// (`record`) and the SHA-256 of its file (`source`), then the members that it has in the JSON of
/// `ImportResult.json(pretty:)`. First the document, last a summary with the counts.
public final class NDJSONWriter: RecordSink {
  private var writer: JSONWriter
  private var source = ImportResult.Source(
    fileName: "", byteCount: 0, sha256: "", format: "", application: nil)
  /// What has been written so far.
  public private(set) var counts = Counts()

  /// How many records of each kind there are.
  public struct Counts: Sendable {
    /// Tables.
    public fileprivate(set) var tables = 0
    /// Units.
    public fileprivate(set) var units = 0
    /// Tasks.
    public fileprivate(set) var tasks = 0
    /// Assignments.
    public fileprivate(set) var assignments = 0
    /// Statements.
    public fileprivate(set) var statements = 0
    /// Findings of each severity.
    public fileprivate(set) var findings: [Finding.Severity: Int] = [:]
  }

  /// A writer that passes on what it writes in pieces of some tens of kilobytes.
  public init(output: @escaping ([UInt8]) -> Void) {
    writer = JSONWriter(isPretty: false, output: output)
  }

  /// Writes the document's line.
  public func take(
    _ document: OfficialDocument, notes: [Document.Note], of source: ImportResult.Source
  ) {
    self.source = source
    line("document", DocumentJSON(document: document, notes: notes))
  }

  /// Writes a table's line, with its cells.
  public func take(_ table: TableRecord) {
    counts.tables += 1
    line("table", table)
  }

  /// Writes a unit's line.
  public func take(_ unit: UnitRecord) {
    counts.units += 1
    line("unit", unit)
  }

  /// Writes a task's line.
  public func take(_ task: TaskRecord) {
    counts.tasks += 1
    line("task", task)
  }

  /// Writes an assignment's line.
  public func take(_ assignment: AssignmentRecord) {
    counts.assignments += 1
    line("assignment", assignment)
  }

  /// Writes a statement's line.
  public func take(_ statement: StatementRecord) {
    counts.statements += 1
    line("statement", statement)
  }

  /// Writes a finding's line.
  public func take(_ finding: Finding) {
    counts.findings[finding.severity, default: 0] += 1
    line("finding", finding)
  }

  /// Writes the summary and passes on the rest.
  public func finish() {
    line("summary", Summary(source: source, counts: counts))
    writer.finish()
  }

  private func line(_ record: StaticString, _ value: some JSONRepresentable) {
    writer.startLine(record: record, source: source.sha256)
    value.write(to: &writer)
    writer.endLine()
  }
}

private struct Summary: JSONRepresentable {
  let source: ImportResult.Source
  let counts: NDJSONWriter.Counts

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("schemaVersion", ImportResult.schemaVersion)
      writer.field("file", source)
      writer.field("tables", counts.tables)
      writer.field("units", counts.units)
      writer.field("tasks", counts.tasks)
      writer.field("assignments", counts.assignments)
      writer.field("statements", counts.statements)
      writer.field("findings", counts.findings.values.reduce(0, +))
    }
  }
}
