extension DatabaseVersion {
  /// The tables of documents, cell by cell. Documents that version 1 has taken in have none until
  /// they are imported again.
  static let version2 = DatabaseVersion(
    number: 2, schemaVersion: "1.0.0",
    sql: """
      CREATE TABLE tables (
        documentId INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
        id TEXT NOT NULL,
        position INTEGER NOT NULL,
        parentId TEXT, appendixId TEXT, purpose TEXT NOT NULL, confidence REAL NOT NULL,
        headerRowCount INTEGER NOT NULL,
        PRIMARY KEY (documentId, id)
      );

      CREATE TABLE tableColumns (
        documentId INTEGER NOT NULL, tableId TEXT NOT NULL, columnIndex INTEGER NOT NULL,
        titles TEXT NOT NULL, role TEXT NOT NULL,
        PRIMARY KEY (documentId, tableId, columnIndex),
        FOREIGN KEY (documentId, tableId) REFERENCES tables (documentId, id)
          ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
      );

      CREATE TABLE tableRows (
        documentId INTEGER NOT NULL, tableId TEXT NOT NULL, rowIndex INTEGER NOT NULL,
        kind TEXT NOT NULL, ordinal TEXT,
        PRIMARY KEY (documentId, tableId, rowIndex),
        FOREIGN KEY (documentId, tableId) REFERENCES tables (documentId, id)
          ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
      );

      CREATE TABLE cells (
        documentId INTEGER NOT NULL, tableId TEXT NOT NULL,
        rowIndex INTEGER NOT NULL, columnIndex INTEGER NOT NULL,
        rowSpan INTEGER NOT NULL, columnSpan INTEGER NOT NULL,
        text TEXT NOT NULL, raw TEXT,
        PRIMARY KEY (documentId, tableId, rowIndex, columnIndex),
        FOREIGN KEY (documentId, tableId, rowIndex)
          REFERENCES tableRows (documentId, tableId, rowIndex)
          ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
      );
      """)
}
