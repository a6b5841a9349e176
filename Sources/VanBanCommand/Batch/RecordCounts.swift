import VanBan

/// How many records and findings of each severity a result has.
struct RecordCounts: Equatable {
  var units = 0
  var tasks = 0
  var assignments = 0
  var errors = 0
  var warnings = 0
  var infos = 0

  init(of result: ImportResult) {
    units = result.units.count
    tasks = result.tasks.count
    assignments = result.assignments.count
    for finding in result.findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
    }
  }

  init(_ counts: NDJSONWriter.Counts) {
    units = counts.units
    tasks = counts.tasks
    assignments = counts.assignments
    errors = counts.findings[.error] ?? 0
    warnings = counts.findings[.warning] ?? 0
    infos = counts.findings[.info] ?? 0
  }

  static let members: [(name: StaticString, path: WritableKeyPath<RecordCounts, Int> & Sendable)] =
    [
      ("units", \.units), ("tasks", \.tasks), ("assignments", \.assignments), ("errors", \.errors),
      ("warnings", \.warnings), ("infos", \.infos),
    ]

  /// The counts among the members of an object; `nil` where they are not all there.
  init?(_ members: inout JSONMembers) throws(Failure) {
    for (name, path) in Self.members {
      guard let number = try members.integer("\(name)") else { return nil }
      self[keyPath: path] = number
    }
  }
}
