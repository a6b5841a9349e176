import Foundation
import GRDB
import Testing

@testable import RecordDatabase
@testable import Records

/// What a database takes in, keeps and refuses. Its rows are compared with the JSON by
/// VanBanTests/FormatTests.
@Suite struct DatabaseTests {
  private let folder: URL
  private var path: String { folder.appending(path: "a.sqlite").path(percentEncoded: false) }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "vanban-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func numbers(_ sql: String) throws -> [Int] {
    try DatabaseQueue(path: path).read { try Int.fetchAll($0, sql: sql) }
  }

  @Test func theLastVersionIsThatOfTheJSON() {
    // A new version of the JSON needs a new version of the tables, if only to say so.
    #expect(DatabaseVersion.all.last?.schemaVersion == ImportResult.schemaVersion)
    #expect(DatabaseVersion.all.map(\.number) == Array(1...DatabaseVersion.all.count))
  }

  @Test func theSameTwiceChangesNothing() throws {
    let database = try RecordDatabase(at: path)
    let first = try database.update(with: .made())
    #expect(first.previousSHA256 == nil)
    #expect(first.changeCount > 0)
    let second = try database.update(with: .made())
    #expect(second.changeCount == 0)
    #expect(second.previousSHA256 == ImportResult.made().source.sha256)
  }

  @Test func aCorrectedFile() throws {
    let database = try RecordDatabase(at: path)
    try database.update(with: .made(tasks: ["một", "hai", "ba"]))
    var corrected = ImportResult.made(tasks: ["một", "ba", "bốn"])
    corrected.source.fileName = "tên khác.docx"
    let update = try database.update(with: corrected)
    // The document; "ba" moves up, "bốn" comes, "hai" goes; so do their assignments.
    #expect(update.changeCount == 7)
    #expect(try numbers("SELECT count(*) FROM documents") == [1])
    #expect(try numbers("SELECT count(*) FROM tasks") == [3])
    #expect(try numbers("SELECT count(*) FROM assignments WHERE taskId = 'hai'") == [0])
  }

  @Test func whatFailsLeavesNothing() throws {
    let database = try RecordDatabase(at: path)
    try database.update(with: .made(tasks: ["một"]))
    var broken = ImportResult.made(tasks: ["hai"])
    broken.assignments[0].taskID = "không có"
    #expect(throws: RecordDatabaseError.self) { try database.update(with: broken) }
    #expect(try numbers("SELECT count(*) FROM tasks WHERE id = 'một'") == [1])
  }

  @Test func theSameAssignmentTwice() throws {
    var result = ImportResult.made(tasks: ["một"])
    result.assignments += result.assignments
    let database = try RecordDatabase(at: path)
    try database.update(with: result)
    #expect(try database.update(with: result).changeCount == 0)
    #expect(try numbers("SELECT occurrence FROM assignments ORDER BY 1") == [1, 2])
  }

  /// A database as version 1 has left it, with a document in it.
  @Test func fromVersion1() throws {
    try DatabaseQueue(path: path).writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA application_id = \(DatabaseVersion.applicationID)")
      try database.execute(sql: DatabaseVersion.version1.sql)
      try database.execute(
        sql: """
          PRAGMA user_version = 1;
          CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
          INSERT INTO grdb_migrations VALUES ('v1');
          INSERT INTO documents (
            id, documentKey, schemaVersion, fileName, byteCount, sha256, format, language, document
          ) VALUES (7, 'file:cũ.docx', '1.0.0', 'cũ.docx', 1, 'a', 'docx', 'vi', '{}');
          INSERT INTO tasks (documentId, id, position, text, origin)
          VALUES (7, 'k1', 0, 'Báo cáo', 'body');
          """)
    }
    let database = try RecordDatabase(at: path)
    #expect(try numbers("PRAGMA user_version") == [DatabaseVersion.all.count])
    #expect(try numbers("SELECT documentId FROM tasks WHERE text = 'Báo cáo'") == [7])
    #expect(try numbers("SELECT count(*) FROM cells") == [0])
    try database.update(with: .made())
    #expect(try numbers("SELECT count(*) FROM documents") == [2])
  }

  @Test func aLaterVersionIsRefused() throws {
    _ = try RecordDatabase(at: path)
    try DatabaseQueue(path: path).writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA user_version = 999")
    }
    let error = #expect(throws: RecordDatabaseError.self) { try RecordDatabase(at: path) }
    #expect(error?.code == .newer)
  }

  @Test func aDatabaseOfAnotherProgramIsRefused() throws {
    try DatabaseQueue(path: path).writeWithoutTransaction {
      try $0.execute(sql: "CREATE TABLE units (a)")
    }
    let before = try Data(contentsOf: URL(filePath: path))
    let error = #expect(throws: RecordDatabaseError.self) { try RecordDatabase(at: path) }
    #expect(error?.code == .notRecords)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func aBusyDatabase() throws {
    let database = try RecordDatabase(at: path, secondsToWait: 0.1)
    let error = try DatabaseQueue(path: path).writeWithoutTransaction { other in
      try other.execute(sql: "BEGIN EXCLUSIVE")
      defer { try? other.execute(sql: "ROLLBACK") }
      return #expect(throws: RecordDatabaseError.self) { try database.update(with: .made()) }
    }
    #expect(error?.code == .busy)
  }

  @Test func manyAtOnce() async throws {
    let path = path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...8 {
        group.addTask {
          let database = try RecordDatabase(at: path)
          for document in 1...5 {
            try database.update(with: .made(number: "\(number * 10 + document)"))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try numbers("SELECT count(*) FROM documents") == [40])
    #expect(try numbers("SELECT count(*) FROM pragma_foreign_key_check") == [0])
  }
}
