import Records

extension TaskRecord {
  /// Its scalar members, in the order of the JSON.
  package static let columns: [RecordColumn<TaskRecord>] =
    [
      RecordColumn("id") { .text($0.id) },
      RecordColumn("ordinal") { FlatValue($0.ordinal) },
      RecordColumn("text") { .text($0.text) },
      RecordColumn("origin") { .text($0.origin.rawValue) },
      RecordColumn("groupPath") { FlatValue($0.groupPath.line) },
      RecordColumn("deadline.raw") { FlatValue($0.deadline?.raw) },
      RecordColumn("deadline.kind") { FlatValue($0.deadline?.kind.rawValue) },
      RecordColumn("deadline.from") { FlatValue($0.deadline?.from) },
      RecordColumn("deadline.to") { FlatValue($0.deadline?.to) },
      RecordColumn("deadline.recurrence") { FlatValue($0.deadline?.recurrence) },
      RecordColumn("output") { FlatValue($0.output) },
    ] + RecordColumn.quantity("budget") { $0.budget }
    + RecordColumn.quantity("quantity") { $0.quantity }
    + [RecordColumn("note") { FlatValue($0.note) }] + RecordColumn.place { $0.place }
}

extension AssignmentRecord {
  /// Its scalar members, in the order of the JSON.
  package static let columns: [RecordColumn<AssignmentRecord>] =
    [
      RecordColumn("taskId") { .text($0.taskID) },
      RecordColumn("unitId") { .text($0.unitID) },
      RecordColumn("role") { .text($0.role.rawValue) },
      RecordColumn("raw") { .text($0.raw) },
    ] + RecordColumn.place { $0.place }
}
