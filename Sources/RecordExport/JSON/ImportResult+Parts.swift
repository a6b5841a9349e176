import Records

/// A list of a result, by its key in the JSON.
public enum ResultPart: String, Hashable, Sendable, CaseIterable {
  case tables, units, tasks, assignments, statements, findings
}

extension ImportResult {
  /// The number of records of a list.
  public func count(of part: ResultPart) -> Int {
    switch part {
    case .tables: tables.count
    case .units: units.count
    case .tasks: tasks.count
    case .assignments: assignments.count
    case .statements: statements.count
    case .findings: findings.count
    }
  }

  /// One list as a JSON array, as in `json(pretty:)`. Linear in it.
  public func json(of part: ResultPart) -> [UInt8] {
    var writer = JSONWriter(isPretty: false)
    writer.array { writer in
      for index in 0..<count(of: part) { write(part, index, to: &writer) }
    }
    return writer.bytes
  }

  /// Some records of a list as NDJSON, as in `writeNDJSON(to:)`. Linear in them.
  /// - Parameters:
  ///   - part: The list.
  ///   - range: Which of its records; within `0..<count(of: part)`.
  /// - Returns: A line for each of them.
  public func lines(of part: ResultPart, _ range: Range<Int>) -> [UInt8] {
    var writer = JSONWriter(isPretty: false)
    for index in range {
      writer.startLine(record: part.record, source: source.sha256)
      write(part, index, to: &writer)
      writer.endLine()
    }
    return writer.bytes
  }

  private func write(_ part: ResultPart, _ index: Int, to writer: inout JSONWriter) {
    switch part {
    case .tables: tables[index].write(to: &writer)
    case .units: units[index].write(to: &writer)
    case .tasks: tasks[index].write(to: &writer)
    case .assignments: assignments[index].write(to: &writer)
    case .statements: statements[index].write(to: &writer)
    case .findings: findings[index].write(to: &writer)
    }
  }
}

extension ResultPart {
  /// What a line calls a record of the list.
  fileprivate var record: StaticString {
    switch self {
    case .tables: "table"
    case .units: "unit"
    case .tasks: "task"
    case .assignments: "assignment"
    case .statements: "statement"
    case .findings: "finding"
    }
  }
}
