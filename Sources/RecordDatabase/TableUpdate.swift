internal import GRDB
import RecordExport

/// The rows of one document in one table, on their way to what a result says: rows are added or
/// changed where they differ, and those that were not put are removed in the end.
struct TableUpdate {
  private let table: String
  private let database: Database
  private let documentID: Int64
  private let insertion: Statement
  /// Indexes of the key among the values of a row.
  private let keyIndexes: [Int]
  /// Key → rowid of the rows that were there and have not been put.
  private var rest: [[DatabaseValue]: Int64] = [:]

  /// Rows are put with `columns`, in that order; `key` are those that tell the rows of a document
  /// apart. A document that is new has no rows yet.
  init(
    _ table: String, columns: [String], key: [String], of documentID: Int64, isNew: Bool,
    in database: Database
  ) throws {
    self.table = table
    self.database = database
    self.documentID = documentID
    keyIndexes = key.compactMap { columns.firstIndex(of: $0) }
    insertion = try database.cachedStatement(sql: Self.insertion(table, columns, key))
    guard !isNew else { return }
    let sql = "SELECT rowid, \(key.joined(separator: ", ")) FROM \(table) WHERE documentId = ?"
    let rows = try Row.fetchCursor(database, sql: sql, arguments: [documentID])
    while let row = try rows.next() {
      rest[row.databaseValues.dropFirst().map { $0 }] = row[0]
    }
  }

  private static func insertion(_ table: String, _ columns: [String], _ key: [String]) -> String {
    let values = columns.filter { !key.contains($0) }
    let changes = values.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    let old = values.map { "\(table).\($0)" }.joined(separator: ", ")
    let new = values.map { "excluded.\($0)" }.joined(separator: ", ")
    return """
      INSERT INTO \(table) (documentId, \(columns.joined(separator: ", ")))
      VALUES (?\(String(repeating: ", ?", count: columns.count)))
      ON CONFLICT (documentId, \(key.joined(separator: ", "))) DO UPDATE
      SET \(changes) WHERE (\(old)) IS NOT (\(new))
      """
  }

  /// Adds a row, or changes the one of its key where it differs.
  mutating func put(_ values: [FlatValue]) throws {
    let values = values.map(\.databaseValue)
    if !rest.isEmpty { rest[keyIndexes.map { values[$0] }] = nil }
    insertion.setUncheckedArguments(StatementArguments([documentID.databaseValue] + values))
    try insertion.execute()
  }

  /// Removes the rows that were not put.
  func removeRest() throws {
    guard !rest.isEmpty else { return }
    let removal = try database.cachedStatement(sql: "DELETE FROM \(table) WHERE rowid = ?")
    for row in rest.values { try removal.execute(arguments: [row]) }
  }
}

extension FlatValue {
  var databaseValue: DatabaseValue {
    switch self {
    case .missing: .null
    case .text(let text): text.databaseValue
    case .integer(let number): number.databaseValue
    case .real(let number): number.databaseValue
    case .boolean(let claim): claim.databaseValue
    }
  }
}
