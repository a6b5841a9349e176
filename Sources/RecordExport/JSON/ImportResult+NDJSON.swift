import Records

extension ImportResult {
  /// Writes the result as NDJSON, as `NDJSONWriter` does while a document is read, in the order of
  /// the result: the document, tables, units, tasks, assignments, statements, findings, and last a
  /// summary. The same result gives the same bytes.
  ///
  /// - Parameter output: Is called with each piece in turn, some tens of kilobytes.
  /// - Complexity: Linear in the result.
  public func writeNDJSON(to output: ([UInt8]) -> Void) {
    withoutActuallyEscaping(output) { output in
      pass(to: NDJSONWriter(output: output))
    }
  }

  /// Passes all records of the result to a sink, in their order.
  public func pass(to sink: any RecordSink) {
    sink.take(document, notes: notes, of: source)
    for table in tables { sink.take(table) }
    for unit in units { sink.take(unit) }
    for task in tasks { sink.take(task) }
    for assignment in assignments { sink.take(assignment) }
    for statement in statements { sink.take(statement) }
    for finding in findings { sink.take(finding) }
    sink.finish()
  }
}
