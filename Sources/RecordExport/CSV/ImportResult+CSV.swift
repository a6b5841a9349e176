import DocumentModel
import Records

/// The kinds of records that have a CSV file of their own.
public enum RecordKind: String, Hashable, Sendable, CaseIterable {
  case units, tasks, assignments, statements, findings
}

extension ImportResult {
  /// Writes the records of a kind as CSV (RFC 4180, UTF-8): a row of titles, then a row a record,
  /// each with the SHA-256 and the name of its file. Titles are the paths of the JSON
  /// (`deadline.from`). Texts that a spreadsheet would take for formulas begin with an apostrophe
  /// (docs/formats.md tells how to take it away). Where a person put records right, a last column
  /// `corrected` names the members. The same result gives the same bytes.
  ///
  /// - Parameters:
  ///   - kind: Which records.
  ///   - hasByteOrderMark: Begins with U+FEFF, without which Excel takes UTF-8 for an old charset.
  ///   - output: Is called with each piece in turn, some tens of kilobytes.
  /// - Complexity: Linear in the records.
  public func writeCSV(
    of kind: RecordKind, hasByteOrderMark: Bool = false, to output: ([UInt8]) -> Void
  ) {
    withoutActuallyEscaping(output) { output in
      var writer = CSVWriter(output: output)
      if hasByteOrderMark { writer.byteOrderMark() }
      switch kind {
      case .units:
        writer.rows(units, UnitRecord.columns + marks(of: units, \.corrected), of: source)
      case .tasks:
        writer.rows(tasks, TaskRecord.columns + marks(of: tasks, \.corrected), of: source)
      case .assignments:
        writer.rows(
          assignments, AssignmentRecord.columns + marks(of: assignments, \.corrected), of: source)
      case .statements: writer.rows(statements, StatementRecord.columns, of: source)
      case .findings: writer.rows(findings, Finding.columns, of: source)
      }
      writer.finish()
    }
  }

  /// A column of what a person put right, where a record has any.
  private func marks<Record>(
    of records: [Record], _ corrected: KeyPath<Record, [CorrectedField]> & Sendable
  ) -> [RecordColumn<Record>] {
    guard records.contains(where: { !$0[keyPath: corrected].isEmpty }) else { return [] }
    return [
      RecordColumn("corrected") { record in
        let fields = record[keyPath: corrected].map(\.rawValue)
        return fields.isEmpty ? .missing : .text(fields.joined(separator: " "))
      }
    ]
  }
}

extension CSVWriter {
  fileprivate mutating func rows<Record>(
    _ records: [Record], _ columns: [RecordColumn<Record>], of source: ImportResult.Source
  ) {
    for title in ["source.sha256", "source.fileName"] { cell(.text(title)) }
    for column in columns { cell(.text(column.path)) }
    endRow()
    for record in records {
      cell(.text(source.sha256))
      cell(.text(source.fileName))
      for column in columns { cell(column.value(record)) }
      endRow()
    }
  }
}
