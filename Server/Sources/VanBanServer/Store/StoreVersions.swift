import GRDB

/// The versions of the store's tables. One that has been published never changes: what comes after it
/// is a new one.
enum StoreVersions {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      try database.execute(
        sql: """
          CREATE TABLE documents (
            sha256 TEXT NOT NULL PRIMARY KEY,
            fileName TEXT NOT NULL, byteCount INTEGER NOT NULL, importedAt TEXT NOT NULL,
            facts TEXT NOT NULL, correctionCount INTEGER NOT NULL, revision INTEGER NOT NULL,
            profileName TEXT, profileYAML TEXT,
            content BLOB NOT NULL
          );
          CREATE TABLE corrections (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            document TEXT NOT NULL REFERENCES documents (sha256) ON DELETE CASCADE,
            at TEXT NOT NULL, person TEXT NOT NULL, correction TEXT NOT NULL, was TEXT
          );
          CREATE INDEX correctionsByDocument ON corrections (document, id);
          CREATE TABLE acceptances (
            document TEXT NOT NULL REFERENCES documents (sha256) ON DELETE CASCADE,
            finding TEXT NOT NULL,
            at TEXT NOT NULL, person TEXT NOT NULL, note TEXT,
            PRIMARY KEY (document, finding)
          );
          CREATE TABLE profiles (
            name TEXT NOT NULL PRIMARY KEY,
            createdAt TEXT NOT NULL, fileName TEXT NOT NULL, yaml TEXT NOT NULL
          );
          """)
    }
    return migrator
  }
}
