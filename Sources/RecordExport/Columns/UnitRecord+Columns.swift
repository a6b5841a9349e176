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
    RecordColumn("administrativeUnit.code") { FlatValue($0.administrativeUnit?.unit.code) },
    RecordColumn("administrativeUnit.name") { FlatValue($0.administrativeUnit?.unit.name) },
    RecordColumn("administrativeUnit.kind") { FlatValue($0.administrativeUnit?.unit.kind.rawValue) },
    RecordColumn("administrativeUnit.system") { FlatValue($0.administrativeUnit.map { _ in "GSO" }) },
    RecordColumn("administrativeUnit.asOf") {
      FlatValue($0.administrativeUnit?.unit.snapshot.rawValue)
    },
    RecordColumn("administrativeUnit.province.code") {
      FlatValue($0.administrativeUnit?.province?.code)
    },
    RecordColumn("administrativeUnit.province.name") {
      FlatValue($0.administrativeUnit?.province?.name)
    },
    RecordColumn("administrativeUnit.successors") { FlatValue($0.administrativeUnit?.successorLine) },
  ]
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
