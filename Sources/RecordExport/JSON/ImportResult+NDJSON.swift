import DocumentModel
import Records

extension ImportResult {
  /// Writes the result as NDJSON: a JSON object a line, each with what it is (`record`) and the
  /// SHA-256 of its file (`source`), then the members that it has in the JSON of `json(pretty:)`.
  /// First the document, then tables, units, tasks, assignments, statements and findings, last a
  /// summary with their counts. The same result gives the same bytes.
  ///
  /// - Parameter output: Is called with each piece in turn, some tens of kilobytes.
  /// - Complexity: Linear in the result.
  public func writeNDJSON(to output: ([UInt8]) -> Void) {
    withoutActuallyEscaping(output) { output in
      var writer = JSONWriter(isPretty: false, output: output)
      writer.line("document", of: source, DocumentJSON(document: document, notes: notes))
      for table in tables { writer.line("table", of: source, table) }
      for unit in units { writer.line("unit", of: source, unit) }
      for task in tasks { writer.line("task", of: source, task) }
      for assignment in assignments { writer.line("assignment", of: source, assignment) }
      for statement in statements { writer.line("statement", of: source, statement) }
      for finding in findings { writer.line("finding", of: source, finding) }
      writer.line("summary", of: source, Summary(result: self))
      writer.finish()
    }
  }
}

/// How many records of each kind a result has.
private struct Summary: JSONRepresentable {
  let result: ImportResult

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("schemaVersion", ImportResult.schemaVersion)
      writer.field("file", result.source)
      writer.field("tables", result.tables.count)
      writer.field("units", result.units.count)
      writer.field("tasks", result.tasks.count)
      writer.field("assignments", result.assignments.count)
      writer.field("statements", result.statements.count)
      writer.field("findings", result.findings.count)
    }
  }
}

extension JSONWriter {
  /// A line: the members of a record behind what it is and where it comes from.
  fileprivate mutating func line(
    _ record: String, of source: ImportResult.Source, _ value: some JSONRepresentable
  ) {
    startLine(["record": record, "source": source.sha256])
    value.write(to: &self)
    endLine()
  }
}
