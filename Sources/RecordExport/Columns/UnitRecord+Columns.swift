import AdministrativeUnits
import Records

extension UnitRecord {
  /// Its scalar members, in the order of the JSON.
  package static let columns: [RecordColumn<UnitRecord>] =
    [
      RecordColumn("id") { .text($0.id) },
      RecordColumn("ordinal") { FlatValue($0.ordinal) },
      RecordColumn("name") { .text($0.name) },
      RecordColumn("raw") { .text($0.raw) },
      RecordColumn("kind") { .text($0.kind.rawValue) },
      RecordColumn("level") { FlatValue($0.level?.rawValue) },
      RecordColumn("isCollective") { .boolean($0.isCollective) },
    ] + territory + [RecordColumn("groupPath") { FlatValue($0.groupPath.line) }]
    + RecordColumn.place { $0.place }

  private static let territory: [RecordColumn<UnitRecord>] = [
    territory("code") { $0.unit.code }, territory("name") { $0.unit.name },
    territory("kind") { $0.unit.kind.rawValue }, territory("system") { _ in "GSO" },
    territory("asOf") { $0.unit.snapshot.rawValue },
    territory("province.code") { $0.province?.code },
    territory("province.name") { $0.province?.name },
    territory("successors") { $0.successorLine },
  ]

  private static func territory(
    _ key: String, _ value: @escaping @Sendable (ResolvedUnit) -> String?
  ) -> RecordColumn<UnitRecord> {
    RecordColumn("administrativeUnit.\(key)") { FlatValue($0.administrativeUnit.flatMap(value)) }
  }
}

extension ResolvedUnit {
  /// The successors on one line, each with its code and the day of its list: "22774 Xã A
  /// (2025-07-01); …"; nothing without any.
  var successorLine: String? {
    guard !successors.isEmpty else { return nil }
    return successors.map { "\($0.code) \($0.name) (\($0.snapshot.rawValue))" }
      .joined(separator: "; ")
  }
}
