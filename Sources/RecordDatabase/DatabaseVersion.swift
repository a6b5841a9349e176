internal import GRDB

/// A version of the tables. A version that has been published never changes: what comes after it is
/// a new one.
struct DatabaseVersion: Sendable {
  /// `PRAGMA user_version`.
  let number: Int
  /// The version of the JSON whose members the columns hold.
  let schemaVersion: String
  /// What makes it out of the version before.
  let sql: String

  /// All of them, in their order.
  static let all = [version1, version2]

  /// Makes the tables of the last version out of those of any version.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for version in all {
      migrator.registerMigration("v\(version.number)") { database in
        try database.execute(sql: version.sql)
        try database.execute(sql: "PRAGMA user_version = \(version.number)")
      }
    }
    return migrator
  }

  /// `PRAGMA application_id`, by which a database is known to be one of records: "vnbn".
  static let applicationID = 0x766E_626E
}
