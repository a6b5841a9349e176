import Foundation
import TestSupport
import Testing

@testable import RecordExport
@testable import Records

@Suite struct SchemaTests {
  private static let schemaFile = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/schema/vanban-1.json")

  /// `GOLDEN=update swift test` rewrites the published file; read the diff.
  @Test func publishedSchemaIsUpToDate() throws {
    let schema = ImportResult.jsonSchema()
    if ProcessInfo.processInfo.environment["GOLDEN"] == "update" {
      try Data(schema).write(to: Self.schemaFile)
    }
    #expect(try Data(contentsOf: Self.schemaFile) == Data(schema))
  }

  @Test(arguments: [SchemaValidator.Mode.published, .closed])
  func resultsAreValid(mode: SchemaValidator.Mode) throws {
    let results = [ImportResult.empty, .complete]
    let violations = try SchemaValidator.violations(
      of: results.map { $0.json(pretty: false) } + results.map { $0.json(pretty: true) },
      schema: ImportResult.jsonSchema(), mode: mode)
    #expect(violations == [[], [], [], []])
  }

  @Test func furtherMembersAreAllowed() throws {
    let further = Edit(original: #""units":["#, replacement: #""further":[{"a":1}],"units":["#)
    let violations = try SchemaValidator.violations(
      of: [further.result()], schema: ImportResult.jsonSchema())
    #expect(violations == [[]])
  }

  @Test(arguments: zip(wrongEdits.indices, wrongEdits))
  func wrongResultsAreRejected(index: Int, wrong: (edit: Edit, path: String)) throws {
    let violations = try Self.violationsOfWrongResults.get()[index]
    #expect(!violations.isEmpty)
    #expect(violations.allSatisfy { $0.hasPrefix(wrong.path + " ") }, "\(violations)")
  }

  private static let violationsOfWrongResults = Result {
    try SchemaValidator.violations(
      of: wrongEdits.map { try $0.edit.result() }, schema: ImportResult.jsonSchema())
  }
}

/// A change of the complete result, in its compact JSON.
struct Edit: Sendable {
  /// What is replaced, at its first occurrence.
  let original: String
  let replacement: String

  func result() throws -> [UInt8] {
    let json = String(decoding: ImportResult.complete.json(pretty: false), as: UTF8.self)
    let range = try #require(json.range(of: original))
    return Array(json.replacingCharacters(in: range, with: replacement).utf8)
  }
}

/// Changes that make the complete result wrong, and the path of the violation.
private let wrongEdits: [(edit: Edit, path: String)] = [
  (#""schemaVersion":"1.0.0","#, "", "$"),
  (#""schemaVersion":"1.0.0""#, #""schemaVersion":"2.0.0""#, "$.schemaVersion"),
  (#""sha256":"0"#, #""sha256":"G"#, "$.source.sha256"),
  (#""sha256":"0"#, #""sha256":""#, "$.source.sha256"),
  (#""codeNumber":null,"#, "", "$.document"),
  (#""notes":["#, #""notizen":["#, "$.document"),
  (#""language":"vi""#, #""language":"en""#, "$.document.language"),
  (#""iso":"2022-02""#, #""iso":"2022-13""#, "$.document.issuedDate"),
  (#""month":2"#, #""month":0"#, "$.document.issuedDate"),
  (#""id":"s1.1""#, #""id":"s1.0""#, "$.document.sections[0].children[0].id"),
  (#""id":"a1""#, #""id":"A1""#, "$.document.appendixes[0].id"),
  (#""purpose":"units""#, #""purpose":"Units""#, "$.tables[0].purpose"),
  (#""confidence":0.98"#, #""confidence":1.5"#, "$.tables[0].confidence"),
  (#""role":"ordinal""#, #""role":"stt""#, "$.tables[0].columns[0].role"),
  (#""kind":"header""#, #""kind":null"#, "$.tables[0].rows[0].kind"),
  (#""rowSpan":1"#, #""rowSpan":0"#, "$.tables[0].rows[0].cells[0].rowSpan"),
  (#""kind":"government""#, #""kind":"king""#, "$.units[0].kind"),
  (#""isCollective":false"#, #""isCollective":null"#, "$.units[0].isCollective"),
  (#""system":"GSO""#, #""system":"GS""#, "$.units[0].administrativeUnit"),
  (#""asOf":"2021-11-01""#, #""asOf":"2021-11""#, "$.units[0].administrativeUnit"),
  (#""origin":"markColumn""#, #""origin":"column""#, "$.tasks[0].origin"),
  (#""to":"2022-10-15""#, #""to":"15/10/2022""#, "$.tasks[3].deadline"),
  (#""amount":"725960000""#, #""amount":725960000"#, "$.tasks[3].budget"),
  (#""currency":"VND""#, #""currency":"đồng""#, "$.tasks[3].budget"),
  (#""role":"lead","raw""#, #""role":"leads","raw""#, "$.assignments[0].role"),
  (#""stated":106"#, #""stated":"106 cơ quan""#, "$.statements[0].stated"),
  (#""stated":106"#, #""stated":null"#, "$.statements[0].stated"),
  (#""counted":105,"#, "", "$.statements[0]"),
  (#""about":{"taskId":"task-1"}"#, #""about":{}"#, "$.statements[0].about"),
  (#""severity":"info""#, #""severity":"notice""#, "$.findings[0].severity"),
  (
    #""location":{"tableId":"t1","row":4,"column":2}"#, #""location":{"row":4,"column":2}"#,
    "$.units[0].location"
  ),
  (#""location":{"paragraph":5}"#, #""location":null"#, "$.document.sections[0].location"),
  (#""location":{"paragraph":5}"#, #""location":{}"#, "$.document.sections[0].location"),
].map { (Edit(original: $0, replacement: $1), $2) }
