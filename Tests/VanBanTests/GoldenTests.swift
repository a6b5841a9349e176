import Foundation
import TestSupport
import Testing
import VanBan

/// The whole output for the fixtures, byte for byte. `GOLDEN=update scripts/test` rewrites the
/// files; read the difference before it is committed.
@Suite struct GoldenTests {
  @Test(arguments: Fixture.allCases) func `records as JSON`(fixture: Fixture) throws {
    try compare(fixture.imported().json(pretty: true), with: fixture.rawValue + ".json")
  }

  @Test(arguments: Fixture.allCases) func `document as text`(fixture: Fixture) throws {
    let document = try DocumentImporter().readFile(at: fixture.path)
    try compare(plainText(of: document), with: fixture.rawValue + ".txt")
  }

  @Test(arguments: Fixture.allCases) func `the same file gives the same bytes`(
    fixture: Fixture
  ) throws {
    #expect(try fixture.imported().json(pretty: false) == fixture.imported().json(pretty: false))
  }

  @Test func `bytes in memory give what the file gives`() throws {
    let path = Fixture.appendix.path
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
    let result = try DocumentImporter().importBytes(bytes, fileName: Fixture.appendix.rawValue)
    #expect(try result.json(pretty: false) == Fixture.appendix.imported().json(pretty: false))
    #expect(throws: ImportError.self) {
      try DocumentImporter().importBytes([], fileName: "trống.docx")
    }
  }

  @Test func `every result is valid by the published schema`() throws {
    let results = try Fixture.allCases.map { try $0.imported().json(pretty: false) }
    let violations = try SchemaValidator.violations(
      of: results, schema: ImportResult.jsonSchema(), mode: .closed)
    #expect(violations == Array(repeating: [], count: results.count))
  }

  private func compare(_ actual: [UInt8], with name: String) throws {
    let file = Repository.root.appending(path: "Tests/VanBanTests/Goldens/\(name)")
    if ProcessInfo.processInfo.environment["GOLDEN"] == "update" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual).write(to: file)
      Issue.record("\(name) was rewritten", severity: .warning)
      return
    }
    let expected = try [UInt8](Data(contentsOf: file))
    let lines = actual.split(separator: 0x0A, omittingEmptySubsequences: false)
    let expectedLines = expected.split(separator: 0x0A, omittingEmptySubsequences: false)
    let difference = zip(lines, expectedLines).enumerated().first { $0.element.0 != $0.element.1 }
    #expect(
      actual == expected,
      """
      \(name) differs at line \((difference?.offset ?? min(lines.count, expectedLines.count)) + 1): \
      \(String(decoding: difference?.element.0 ?? [], as: UTF8.self))
      """)
  }
}
