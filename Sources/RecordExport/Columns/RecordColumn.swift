import DocumentModel
import Records

/// A scalar member of a kind of record: its path in the JSON ("deadline.from") and how its value is
/// found.
package struct RecordColumn<Record>: Sendable {
  /// The keys of the JSON that lead to it, with dots between them.
  package let path: String
  /// Its value in a record.
  package let value: @Sendable (Record) -> FlatValue

  init(_ path: String, _ value: @escaping @Sendable (Record) -> FlatValue) {
    self.path = path
    self.value = value
  }

  /// The path as one word, for a database: "deadline.from" is `deadlineFrom`.
  package var word: String {
    let parts = path.split(separator: ".")
    return parts.dropFirst().reduce(String(parts[0])) { word, part in
      word + part.prefix(1).uppercased() + part.dropFirst()
    }
  }
}

extension RecordColumn {
  /// The coordinates of a place.
  static func place(_ place: @escaping @Sendable (Record) -> Place?) -> [RecordColumn] {
    [
      RecordColumn("location.tableId") { FlatValue(place($0)?.tableID) },
      RecordColumn("location.row") { FlatValue(place($0)?.row) },
      RecordColumn("location.column") { FlatValue(place($0)?.column) },
      RecordColumn("location.paragraph") { FlatValue(place($0)?.paragraph) },
      RecordColumn("location.part") { FlatValue(place($0)?.part) },
    ]
  }

  /// An amount under a key.
  static func quantity(
    _ key: String, _ quantity: @escaping @Sendable (Record) -> Quantity?
  ) -> [RecordColumn] {
    [
      RecordColumn("\(key).raw") { FlatValue(quantity($0)?.raw) },
      RecordColumn("\(key).amount") { FlatValue(quantity($0)?.amount) },
      RecordColumn("\(key).unit") { FlatValue(quantity($0)?.unit) },
      RecordColumn("\(key).currency") { FlatValue(quantity($0)?.currency) },
    ]
  }
}

extension [Group] {
  /// The groups on one line, outermost first: "I. Cấp tỉnh › 1. Các sở"; nothing without any.
  var line: String? {
    guard !isEmpty else { return nil }
    return map { group in group.ordinal.map { "\($0). \(group.text)" } ?? group.text }
      .joined(separator: " › ")
  }
}
