import DocumentModel
import Records

extension StatementRecord {
  /// Its scalar members, in the order of the JSON.
  package static let columns: [RecordColumn<StatementRecord>] =
    [
      RecordColumn("raw") { .text($0.raw) },
      RecordColumn("stated") { $0.flat($0.stated) },
      RecordColumn("counted") { record in record.counted.map(record.flat) ?? .missing },
      RecordColumn("agrees") { FlatValue($0.agrees) },
      RecordColumn("about.taskId") {
        if case .task(let id) = $0.about { .text(id) } else { .missing }
      },
      RecordColumn("about.tableId") {
        if case .table(let id) = $0.about { .text(id) } else { .missing }
      },
      RecordColumn("about.amount") { $0.about == .amount ? .boolean(true) : .missing },
      RecordColumn("about.parts") { $0.about == .parts ? .boolean(true) : .missing },
    ] + RecordColumn.place { $0.place }

  /// A figure as the JSON has it: a number where that is exact, otherwise the decimal as text.
  private func flat(_ decimal: String) -> FlatValue {
    Figure(decimal: decimal, isAmount: about == .amount).flat
  }
}

extension Finding {
  /// Its scalar members, in the order of the JSON.
  package static let columns: [RecordColumn<Finding>] =
    [
      RecordColumn("code") { .text($0.code.rawValue) },
      RecordColumn("severity") { .text($0.severity.rawValue) },
      RecordColumn("message.vi") { .text($0.message.vi) },
      RecordColumn("message.en") { .text($0.message.en) },
    ] + RecordColumn.place { $0.place }
}
