extension DatabaseVersion {
  /// Documents and their records.
  static let version1 = DatabaseVersion(
    number: 1, schemaVersion: "1.0.0",
    sql: """
      CREATE TABLE documents (
        id INTEGER PRIMARY KEY,
        documentKey TEXT NOT NULL UNIQUE,
        schemaVersion TEXT NOT NULL,
        fileName TEXT NOT NULL, byteCount INTEGER NOT NULL, sha256 TEXT NOT NULL,
        format TEXT NOT NULL, application TEXT,
        typeName TEXT, typeAbbreviation TEXT,
        codeRaw TEXT, codeNumber TEXT, codeYear INTEGER, codeNotation TEXT,
        issuedDateRaw TEXT, issuedDateIso TEXT,
        issuedDateYear INTEGER, issuedDateMonth INTEGER, issuedDateDay INTEGER,
        place TEXT, organName TEXT, parentOrganName TEXT, subject TEXT,
        language TEXT NOT NULL, secrecy TEXT, urgency TEXT,
        document TEXT NOT NULL
      );
      CREATE INDEX documentsBySha256 ON documents (sha256);
      CREATE INDEX documentsByIssuedDate ON documents (issuedDateIso);

      CREATE TABLE units (
        documentId INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
        id TEXT NOT NULL,
        position INTEGER NOT NULL,
        ordinal TEXT, name TEXT NOT NULL, raw TEXT NOT NULL, kind TEXT NOT NULL, level TEXT,
        isCollective INTEGER NOT NULL,
        administrativeUnitCode TEXT, administrativeUnitName TEXT, administrativeUnitKind TEXT,
        administrativeUnitSystem TEXT, administrativeUnitAsOf TEXT,
        administrativeUnitProvinceCode TEXT, administrativeUnitProvinceName TEXT,
        administrativeUnitSuccessors TEXT,
        groupPath TEXT,
        locationTableId TEXT, locationRow INTEGER, locationColumn INTEGER,
        locationParagraph INTEGER, locationPart TEXT,
        PRIMARY KEY (documentId, id)
      );
      CREATE INDEX unitsByName ON units (name);
      CREATE INDEX unitsByAdministrativeUnit ON units (administrativeUnitCode);

      CREATE TABLE tasks (
        documentId INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
        id TEXT NOT NULL,
        position INTEGER NOT NULL,
        ordinal TEXT, text TEXT NOT NULL, origin TEXT NOT NULL, groupPath TEXT,
        deadlineRaw TEXT, deadlineKind TEXT, deadlineFrom TEXT, deadlineTo TEXT,
        deadlineRecurrence TEXT,
        output TEXT,
        budgetRaw TEXT, budgetAmount TEXT, budgetUnit TEXT, budgetCurrency TEXT,
        quantityRaw TEXT, quantityAmount TEXT, quantityUnit TEXT, quantityCurrency TEXT,
        note TEXT,
        locationTableId TEXT, locationRow INTEGER, locationColumn INTEGER,
        locationParagraph INTEGER, locationPart TEXT,
        PRIMARY KEY (documentId, id)
      );
      CREATE INDEX tasksByDeadline ON tasks (deadlineTo);

      CREATE TABLE assignments (
        documentId INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
        taskId TEXT NOT NULL, unitId TEXT NOT NULL, role TEXT NOT NULL,
        occurrence INTEGER NOT NULL,
        position INTEGER NOT NULL,
        raw TEXT NOT NULL,
        locationTableId TEXT, locationRow INTEGER, locationColumn INTEGER,
        locationParagraph INTEGER, locationPart TEXT,
        PRIMARY KEY (documentId, taskId, unitId, role, occurrence),
        FOREIGN KEY (documentId, taskId) REFERENCES tasks (documentId, id)
          ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (documentId, unitId) REFERENCES units (documentId, id)
          ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX assignmentsByUnit ON assignments (documentId, unitId);

      CREATE TABLE statements (
        documentId INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        raw TEXT NOT NULL, stated NOT NULL, counted, agrees INTEGER,
        aboutTaskId TEXT, aboutTableId TEXT, aboutAmount INTEGER, aboutParts INTEGER,
        locationTableId TEXT, locationRow INTEGER, locationColumn INTEGER,
        locationParagraph INTEGER, locationPart TEXT,
        PRIMARY KEY (documentId, position),
        FOREIGN KEY (documentId, aboutTaskId) REFERENCES tasks (documentId, id)
          DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX statementsByTask ON statements (documentId, aboutTaskId);

      CREATE TABLE findings (
        documentId INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        code TEXT NOT NULL, severity TEXT NOT NULL,
        messageVi TEXT NOT NULL, messageEn TEXT NOT NULL,
        locationTableId TEXT, locationRow INTEGER, locationColumn INTEGER,
        locationParagraph INTEGER, locationPart TEXT,
        PRIMARY KEY (documentId, position)
      );
      CREATE INDEX findingsByCode ON findings (code);
      """)
}
