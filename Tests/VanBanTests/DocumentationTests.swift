import Foundation
import Testing
import VanBan

/// What the pages under docs/ promise to list, they list.
@Suite struct DocumentationTests {
  private static func page(_ name: String) throws -> String {
    try String(contentsOf: Repository.root.appending(path: "docs/\(name)"), encoding: .utf8)
  }

  @Test(arguments: FindingCode.allCases) func `each finding stands in its page`(
    code: FindingCode
  ) throws {
    let row = "| `\(code.rawValue)` | \(code.severity.rawValue) |"
    #expect(try Self.page("findings.md").contains(row))
  }

  @Test(arguments: BadInput.all.map(\.status)) func `each exit status stands in its page`(
    status: Int32
  ) throws {
    #expect(try Self.page("exit-status.md").contains("\n| \(status) | "))
  }

  @Test(arguments: FindingCode.allCases) func `each finding speaks both languages`(
    code: FindingCode
  ) {
    let fields = { (text: String) in
      Set(text.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first })
        .map { $0.hasPrefix("detail") ? "detail" : $0 }
    }
    #expect(code.sentences.vi != code.sentences.en)
    #expect(Set(fields(code.sentences.vi)) == Set(fields(code.sentences.en)))
  }
}
