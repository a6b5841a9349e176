import Foundation
import TestSupport
import Testing

@testable import RecordExport
@testable import Records

/// What version 1 promises (docs/schema): what was written stays valid, and who reads by the first
/// published schema can read what is written now. The files under Published are never rewritten.
@Suite struct CompatibilityTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Published")

  private static func published(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: folder.appending(path: name)))
  }

  @Test func `results of 1.0.0 are valid by the schema of today`() throws {
    let results = try ["1.0.0-phu-luc.json", "1.0.0-than-van-ban.json"].map(Self.published)
    let violations = try SchemaValidator.violations(
      of: results, schema: ImportResult.jsonSchema())
    #expect(violations == [[], []])
  }

  @Test func `results of today are valid by the schema of 1.0.0`() throws {
    let violations = try SchemaValidator.violations(
      of: [ImportResult.empty.json(pretty: false), ImportResult.complete.json(pretty: false)],
      schema: Self.withoutEnumerations(Self.published("1.0.0.schema.json")))
    #expect(violations == [[], []])
  }

  /// Words may be added to some enumerations; keys, types and patterns stay.
  private static func withoutEnumerations(_ schema: [UInt8]) throws -> [UInt8] {
    func stripped(_ value: Any) -> Any {
      if let object = value as? [String: Any] {
        return object.filter { $0.key != "enum" }.mapValues(stripped)
      }
      return (value as? [Any])?.map(stripped) ?? value
    }
    let object = try JSONSerialization.jsonObject(with: Data(schema))
    return try [UInt8](JSONSerialization.data(withJSONObject: stripped(object)))
  }
}
