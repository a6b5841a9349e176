import DocumentModel
internal import GRDB
import Records

/// A SQLite database of the records of many documents (docs/formats.md has its tables). Several
/// processes and threads may write to it at once; each document is brought up to date in a
/// transaction of its own.
public final class RecordDatabase: Sendable {
  private let queue: DatabaseQueue

  /// Opens a database, or makes it where there is no file; one of an earlier version is brought to
  /// the present one. A file that is anything else is left as it is.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - secondsToWait: How long to wait for other processes that write.
  /// - Throws: `RecordDatabaseError`.
  public init(at path: String, secondsToWait: Double = 60) throws(RecordDatabaseError) {
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(secondsToWait)
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { try Self.claim($0) }
      try Self.migrate(queue)
    } catch {
      throw RecordDatabaseError(error)
    }
  }

  /// Makes an empty database ours; refuses one that is not.
  private static func claim(_ database: Database) throws {
    let isOurs = try number("application_id", in: database) == DatabaseVersion.applicationID
    if !isOurs {
      try database.inTransaction(.immediate) {
        let objects = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master")
        // Another process may have claimed it just before.
        if try number("application_id", in: database) == DatabaseVersion.applicationID {
          return .commit
        }
        guard objects == 0 else { throw RecordDatabaseError(.notRecords) }
        try database.execute(
          sql: "PRAGMA application_id = \(DatabaseVersion.applicationID)")
        return .commit
      }
    }
    let version = try number("user_version", in: database) ?? 0
    guard version <= DatabaseVersion.all.count else { throw RecordDatabaseError(.newer) }
  }

  private static func number(_ pragma: String, in database: Database) throws -> Int? {
    try Int.fetchOne(database, sql: "PRAGMA \(pragma)")
  }

  /// Two processes may migrate at once: the one that comes second finds the tables made, fails, and
  /// looks again.
  private static func migrate(_ queue: DatabaseQueue) throws {
    let migrator = DatabaseVersion.migrator
    for _ in DatabaseVersion.all {
      if (try? migrator.migrate(queue)) != nil { return }
    }
    try migrator.migrate(queue)
  }

  /// What became of a document.
  public struct Update: Hashable, Sendable {
    /// By what the document is known again: its number, or the name of its file.
    public var documentKey: String
    /// The file that its rows came from before; `nil` for a document that is new here.
    public var previousFileName: String?
    /// SHA-256 of that file.
    public var previousSHA256: String?
    /// Rows that were added, changed or removed; 0 where all was as it is.
    public var changeCount: Int
  }

  /// Brings the rows of a document to what a result says: adds, changes and removes rows, all of
  /// them or, where something fails, none.
  ///
  /// - Parameters:
  ///   - result: What was read.
  ///   - name: By what a document without a number is known again; its file name where nothing is
  ///     said.
  /// - Returns: What became of the document.
  /// - Throws: `RecordDatabaseError`.
  /// - Complexity: Linear in the records.
  @discardableResult
  public func update(
    with result: ImportResult, named name: String? = nil
  ) throws(RecordDatabaseError) -> Update {
    let key = DocumentKey.of(result.document, named: name ?? result.source.fileName)
    do {
      return try queue.writeWithoutTransaction { database in
        var outcome = Update(documentKey: key, changeCount: 0)
        try database.inTransaction(.immediate) {
          let before = database.totalChangesCount
          let update = try DocumentUpdate(of: result, key: key, in: database)
          try update.run()
          outcome.previousFileName = update.previous?.fileName
          outcome.previousSHA256 = update.previous?.sha256
          outcome.changeCount = database.totalChangesCount - before
          return .commit
        }
        return outcome
      }
    } catch {
      throw RecordDatabaseError(error)
    }
  }
}
