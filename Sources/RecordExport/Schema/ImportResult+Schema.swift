import DocumentModel
import Records

extension ImportResult {
  /// The JSON Schema (draft 2020-12) of `json(pretty:)`, in UTF-8, as it is published in
  /// docs/schema/vanban-1.json. The keys are given by the contract; the words of the enumerations
  /// come from the types that the results are made of.
  public static func jsonSchema() -> [UInt8] {
    var writer = JSONWriter(isPretty: true)
    writer.object { writer in
      writer.field("$schema", "https://json-schema.org/draft/2020-12/schema")
      writer.field("title", "vanban import result, version 1")
      ResultSchema.root.writeMembers(to: &writer)
      writer.key("$defs")
      writer.object { writer in
        for (name, object) in ResultSchema.definitions { writer.field(name, object) }
      }
    }
    writer.finish()
    return writer.bytes
  }
}

/// The objects of a result, in the order in which it has them.
enum ResultSchema {
  /// The result itself.
  static let root = SchemaObject(
    description: "What one official Vietnamese document (văn bản hành chính) says, as records. "
      + "Every key listed as required is always there: null or [] where the document has "
      + "nothing. Further keys may be added within version 1.",
    members: [
      .value("schemaVersion", .text(.version1), "Version of this form."),
      .value("source", .reference("source"), "The file that was read (tệp nguồn)."),
      .value("document", .reference("document"), "What the document says it is (văn bản)."),
      .value(
        "tables", .list(.reference("table")),
        "Its tables (bảng): those of the body in document order, then nested ones and those of "
          + "text boxes."),
      .value(
        "units", .list(.reference("unit")),
        "The bodies and organisations that it lists or assigns (cơ quan, đơn vị), in document "
          + "order."),
      .value(
        "tasks", .list(.reference("task")), "What is to be done (nhiệm vụ), in document order."),
      .value(
        "assignments", .list(.reference("assignment")),
        "Who has which part in which task (phân công)."),
      .value(
        "statements", .list(.reference("statement")),
        "Figures that the document states about itself, held against what was counted."),
      .value(
        "findings", .list(.reference("finding")), "What is doubtful or noteworthy (cảnh báo)."),
    ])

  /// The objects under `$defs`.
  static let definitions: [(StaticString, SchemaObject)] = [
    ("source", source), ("document", document), ("date", date), ("citation", citation),
    ("signer", signer), ("looseParagraph", looseParagraph), ("section", section),
    ("appendix", appendix),
    ("attachment", attachment), ("note", note),
    ("table", table), ("column", column), ("row", row), ("cell", cell),
    ("unit", unit), ("administrativeUnit", administrativeUnit), ("province", province),
    ("successor", successor), ("group", group), ("task", task), ("deadline", deadline),
    ("quantity", quantity), ("assignment", assignment), ("statement", statement),
    ("subject", subject), ("finding", finding), ("message", message), ("location", location),
  ]

  private static let source = SchemaObject(
    description: "The file that was read (tệp nguồn).",
    members: [
      .value("fileName", .text(), "Its name without folders."),
      .value("byteCount", .integer(from: 0), "Its size in bytes."),
      .value("sha256", .text(.sha256), "SHA-256 of its bytes, lower-case hexadecimal."),
      .value("format", .text(), "Its format: \"docx\", \"doc\", \"rtf\" or \"odt\"."),
      .nullable("application", .text(), "The program that wrote it, as it says itself."),
    ])

  private static let finding = SchemaObject(
    description: "Something doubtful or noteworthy (cảnh báo).",
    members: [
      .value(
        "code", .text(.findingCode),
        "What kind of thing it is. Codes keep their meaning; new ones may be added within "
          + "version 1."),
      .value(
        "severity", .word(Finding.Severity.allCases.map(\.rawValue)),
        "error: something could not be read; warning: a person should look; info: worth knowing."),
      .value("message", .reference("message"), "The same sentence in two languages."),
      .nullable(
        "location", .reference("location"), "Where; null where it concerns the whole document."),
    ])

  private static let message = SchemaObject(
    description: "The same sentence in Vietnamese and English, for people.",
    members: [
      .value("vi", .text(), "Vietnamese (tiếng Việt)."),
      .value("en", .text(), "English."),
    ])

  private static let location = SchemaObject(
    description: "Where something stands in the file; what does not apply is left out.",
    members: [
      .optional("tableId", .text(.tableID), "Id of the table."),
      .optional(
        "row", .integer(from: 0), "0-based row (dòng) in the table's grid, header rows included."),
      .optional("column", .integer(from: 0), "0-based column (cột) in the table's grid."),
      .optional(
        "paragraph", .integer(from: 0),
        "0-based index of the body paragraph (đoạn văn); paragraphs in tables do not count."),
      .optional("part", .text(), "Name of the part of the file, where it is not the main one."),
    ],
    isNeverEmpty: true, dependencies: [("row", "tableId"), ("column", "tableId")])
}
