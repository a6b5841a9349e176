import Foundation
import GRDB

/// What people put in and put right, in one SQLite file: documents with their bytes, corrections,
/// accepted findings, profiles. Whatever a method has returned from survives a crash.
final class ReviewStore: Sendable {
  private let database: DatabaseQueue

  /// Opens or makes the store.
  /// - Throws: `DatabaseError` where the file cannot be opened or is no store; `NewerStore`.
  init(at path: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    }
    database = try DatabaseQueue(path: path, configuration: configuration)
    let migrator = StoreVersions.migrator
    guard try !database.read(migrator.hasBeenSuperseded) else { throw NewerStore() }
    try migrator.migrate(database)
    // Whoever made the folder may have let others in.
    chmod(path, 0o600)
  }

  /// The store is one of a later version of the program.
  struct NewerStore: Error, CustomStringConvertible {
    let description = "a later version of vanban made it"
  }

  // MARK: Documents

  /// All summaries, newest first.
  func summaries() throws -> [Summary] {
    try database.read { database in
      try Row.fetchAll(
        database, sql: "\(Self.summaries) ORDER BY importedAt DESC, rowid DESC"
      ).map(Self.summary)
    }
  }

  /// The summary of a document; `nil` where there is no such document.
  func summary(of id: String) throws -> Summary? {
    try database.read { database in
      try Row.fetchOne(database, sql: "\(Self.summaries) WHERE sha256 = ?", arguments: [id])
        .map(Self.summary)
    }
  }

  /// All but the bytes.
  private static let summaries = """
    SELECT sha256, fileName, byteCount, importedAt, facts, correctionCount, revision, profileName
    FROM documents
    """

  private static func summary(_ row: Row) throws -> Summary {
    let facts: String = row["facts"]
    return Summary(
      id: row["sha256"], fileName: row["fileName"], byteCount: row["byteCount"],
      importedAt: row["importedAt"], facts: try JSONText.decode(facts),
      corrections: row["correctionCount"], revision: row["revision"], profile: row["profileName"])
  }

  /// The bytes of a document and the profile that it is read with.
  func content(of id: String) throws -> (bytes: [UInt8], profileYAML: String?)? {
    try database.read { database in
      try Row.fetchOne(
        database, sql: "SELECT content, profileYAML FROM documents WHERE sha256 = ?",
        arguments: [id]
      ).map { row in
        let data: Data = row["content"]
        return (Array(data), row["profileYAML"])
      }
    }
  }

  /// Keeps a new document; one that is there already stays as it is.
  /// - Returns: Whether it is new.
  func add(_ summary: Summary, content: [UInt8], profileYAML: String?) throws -> Bool {
    try database.write { database in
      try database.execute(
        sql: """
          INSERT INTO documents (sha256, fileName, byteCount, importedAt, facts, correctionCount,
            revision, profileName, profileYAML, content)
          VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?, ?) ON CONFLICT DO NOTHING
          """,
        arguments: [
          summary.id, summary.fileName, summary.byteCount, summary.importedAt,
          try JSONText.encode(summary.facts), summary.revision, summary.profile, profileYAML,
          Data(content),
        ])
      return database.changesCount > 0
    }
  }

  /// Forgets a document with all that was said of it.
  /// - Returns: Whether there was one.
  func remove(_ id: String) throws -> Bool {
    try database.write { database in
      try database.execute(sql: "DELETE FROM documents WHERE sha256 = ?", arguments: [id])
      return database.changesCount > 0
    }
  }

  // MARK: Corrections

  /// The corrections of a document, oldest first.
  func corrections(of id: String) throws -> [StoredCorrection] {
    try database.read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM corrections WHERE document = ? ORDER BY id", arguments: [id]
      ).map { row in
        let correction: String = row["correction"]
        return StoredCorrection(
          id: row["id"], at: row["at"], by: row["person"],
          correction: try JSONText.decode(correction), was: row["was"])
      }
    }
  }

  /// Adds a correction to a document that is as it was when it was read for that; `nil` where it is
  /// not any more.
  func add(
    _ correction: CorrectionForm, by person: String, was: String?, to id: String,
    at revision: Int, facts: Summary.Facts
  ) throws -> Int? {
    try database.write { database in
      guard try Self.advance(id, from: revision, facts, by: 1, in: database) else { return nil }
      try database.execute(
        sql: """
          INSERT INTO corrections (document, at, person, correction, was) VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [id, Clock.now(), person, try JSONText.encode(correction), was])
      return Int(database.lastInsertedRowID)
    }
  }

  /// Takes a correction back, in a document that is as it was when it was read for that.
  /// - Returns: Whether it was so.
  func removeCorrection(
    _ correction: Int, of id: String, at revision: Int, facts: Summary.Facts
  ) throws -> Bool {
    try database.write { database in
      guard try Self.advance(id, from: revision, facts, by: -1, in: database) else { return false }
      try database.execute(
        sql: "DELETE FROM corrections WHERE id = ? AND document = ?", arguments: [correction, id])
      return true
    }
  }

  private static func advance(
    _ id: String, from revision: Int, _ facts: Summary.Facts, by count: Int, in database: Database
  ) throws -> Bool {
    try database.execute(
      sql: """
        UPDATE documents SET revision = revision + 1, facts = ?,
          correctionCount = correctionCount + ?
        WHERE sha256 = ? AND revision = ?
        """,
      arguments: [try JSONText.encode(facts), count, id, revision])
    return database.changesCount > 0
  }

  // MARK: Accepted findings

  /// Who accepted which finding of a document, by the finding's key.
  func acceptances(of id: String) throws -> [String: Acceptance] {
    try database.read { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT * FROM acceptances WHERE document = ?", arguments: [id])
      return Dictionary(
        uniqueKeysWithValues: rows.map { row in
          (row["finding"], Acceptance(by: row["person"], at: row["at"], note: row["note"]))
        })
    }
  }

  /// Notes that a person has looked at a finding, in a document that is as it was then.
  /// - Returns: Whether it was so.
  func accept(
    _ finding: String, of id: String, _ acceptance: Acceptance, at revision: Int,
    facts: Summary.Facts
  ) throws -> Bool {
    try database.write { database in
      guard try Self.set(facts, of: id, at: revision, in: database) else { return false }
      try database.execute(
        sql: """
          INSERT INTO acceptances (document, finding, at, person, note) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (document, finding) DO UPDATE
          SET at = excluded.at, person = excluded.person, note = excluded.note
          """,
        arguments: [id, finding, acceptance.at, acceptance.by, acceptance.note])
      return true
    }
  }

  /// Takes the acceptance of a finding back, in a document that is as it was then.
  /// - Returns: Whether it was so.
  func withdrawAcceptance(
    of finding: String, of id: String, at revision: Int, facts: Summary.Facts
  ) throws -> Bool {
    try database.write { database in
      guard try Self.set(facts, of: id, at: revision, in: database) else { return false }
      try database.execute(
        sql: "DELETE FROM acceptances WHERE document = ? AND finding = ?", arguments: [id, finding])
      return true
    }
  }

  private static func set(
    _ facts: Summary.Facts, of id: String, at revision: Int, in database: Database
  ) throws -> Bool {
    try database.execute(
      sql: "UPDATE documents SET facts = ? WHERE sha256 = ? AND revision = ?",
      arguments: [try JSONText.encode(facts), id, revision])
    return database.changesCount > 0
  }

  // MARK: Profiles

  /// All profiles, by name.
  func profiles() throws -> [StoredProfile] {
    try database.read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM profiles ORDER BY name").map { row in
        StoredProfile(
          name: row["name"], createdAt: row["createdAt"], from: row["fileName"], yaml: row["yaml"])
      }
    }
  }

  /// A profile by its name.
  func profile(named name: String) throws -> StoredProfile? {
    try profiles().first { $0.name.utf8.elementsEqual(name.utf8) }
  }

  /// Keeps a profile, in place of one of the same name.
  /// - Returns: Whether the name is new.
  func put(_ profile: StoredProfile) throws -> Bool {
    try database.write { database in
      let known = try Int.fetchOne(
        database, sql: "SELECT 1 FROM profiles WHERE name = ?", arguments: [profile.name])
      try database.execute(
        sql: """
          INSERT INTO profiles (name, createdAt, fileName, yaml) VALUES (?, ?, ?, ?)
          ON CONFLICT (name) DO UPDATE SET createdAt = excluded.createdAt,
            fileName = excluded.fileName, yaml = excluded.yaml
          """,
        arguments: [profile.name, profile.createdAt, profile.from, profile.yaml])
      return known == nil
    }
  }

  /// Forgets a profile. Documents that were read with it keep it.
  /// - Returns: Whether there was one.
  func removeProfile(named name: String) throws -> Bool {
    try database.write { database in
      try database.execute(sql: "DELETE FROM profiles WHERE name = ?", arguments: [name])
      return database.changesCount > 0
    }
  }
}
