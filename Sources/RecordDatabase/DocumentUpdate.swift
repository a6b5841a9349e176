import DocumentModel
internal import GRDB
import RecordExport
import Records

/// Brings the rows of one document to what a result says, inside a transaction.
struct DocumentUpdate {
  let result: ImportResult
  private let database: Database
  private let documentID: Int64
  private let isNew: Bool
  /// The file that the rows were read from before.
  let previous: (fileName: String, sha256: String)?

  init(of result: ImportResult, key: String, in database: Database) throws {
    self.result = result
    self.database = database
    let known = try Row.fetchOne(
      database, sql: "SELECT id, fileName, sha256 FROM documents WHERE documentKey = ?",
      arguments: [key])
    previous = known.map { ($0["fileName"], $0["sha256"]) }
    let columns = ["documentKey"] + ImportResult.columns.map(\.word) + ["document"]
    let values =
      [.text(key)] + ImportResult.columns.map { $0.value(result) } + [.text(result.documentJSON)]
    isNew = known == nil
    documentID = try Self.put(columns, values, as: known?["id"], in: database)
  }

  /// Adds the document, or changes it where it differs.
  private static func put(
    _ columns: [String], _ values: [FlatValue], as known: Int64?, in database: Database
  ) throws -> Int64 {
    let names = columns.joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let values = values.map(\.databaseValue)
    guard let known else {
      try database.execute(
        sql: "INSERT INTO documents (\(names)) VALUES (\(marks))",
        arguments: StatementArguments(values))
      return database.lastInsertedRowID
    }
    try database.execute(
      sql: """
        UPDATE documents SET (\(names)) = (\(marks)) WHERE id = ? AND (\(names)) IS NOT (\(marks))
        """,
      arguments: StatementArguments(values + [known.databaseValue] + values))
    return known
  }

  /// Adds, changes and removes rows of records until they are those of the result.
  func run() throws {
    try put(result.units, UnitRecord.columns, into: "units", key: ["id"])
    try put(result.tasks, TaskRecord.columns, into: "tasks", key: ["id"])
    try putAssignments()
    try put(result.statements, StatementRecord.columns, into: "statements", key: ["position"])
    try put(result.findings, Finding.columns, into: "findings", key: ["position"])
    try putTables()
  }

  func update(_ table: String, _ columns: [String], _ key: [String]) throws -> TableUpdate {
    try TableUpdate(
      table, columns: columns, key: key, of: documentID, isNew: isNew, in: database)
  }

  private func put<Record>(
    _ records: [Record], _ columns: [RecordColumn<Record>], into table: String, key: [String]
  ) throws {
    var update = try update(table, ["position"] + columns.map(\.word), key)
    for (position, record) in records.enumerated() {
      try update.put([.integer(position)] + columns.map { $0.value(record) })
    }
    try update.removeRest()
  }

  /// Assignments are known by task, unit and part, and the same ones by which of them it is.
  private func putAssignments() throws {
    let columns = AssignmentRecord.columns
    var update = try update(
      "assignments", ["position", "occurrence"] + columns.map(\.word),
      ["taskId", "unitId", "role", "occurrence"])
    var uses: [[String]: Int] = [:]
    for (position, item) in result.assignments.enumerated() {
      let use = uses[[item.taskID, item.unitID, item.role.rawValue], default: 0] + 1
      uses[[item.taskID, item.unitID, item.role.rawValue]] = use
      try update.put([.integer(position), .integer(use)] + columns.map { $0.value(item) })
    }
    try update.removeRest()
  }
}
