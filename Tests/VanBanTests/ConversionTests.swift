import Foundation
import TestSupport
import Testing
import VanBan

/// Older documents, which LibreOffice turns into .docx.
@Suite(.serialized) struct ConversionTests {
  @Test(arguments: ["doc", "rtf", "odt"])
  func `older formats give the records of the same document`(format: String) throws {
    let folder = try TemporaryFolder()
    let original = try folder.file("Kế hoạch 1.docx", Self.document.zipped())
    let older = try Self.converted(original, to: format, in: folder)
    let expected = try DocumentImporter().importFile(at: original)
    let result = try DocumentImporter().importFile(at: older)
    #expect(result.source.format == format)
    #expect(result.source.fileName == "Kế hoạch 1.\(format)")
    #expect(result.source.application == nil)
    #expect(result.units == expected.units)
    #expect(result.tasks == expected.tasks)
    #expect(result.assignments == expected.assignments)
    #expect(result.units.map(\.name) == ["Sở Nội vụ", "Sở Tư pháp"])
  }

  @Test func `nothing is left behind`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("a.rtf", Array(#"{\rtf1 Xin ch\'e0o}"#.utf8))
    let own = folder.url.appending(path: "rieng")
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: false)
    let path = own.path(percentEncoded: false)
    #expect(try Command(["import", file], environment: ["TMPDIR": path]).status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: path) == [])
  }

  @Test func `several at once do not meet`() async throws {
    let folder = try TemporaryFolder()
    let original = try folder.file("a.docx", Self.document.zipped())
    let older = try Self.converted(original, to: "doc", in: folder)
    let results = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<3 {
        group.addTask { try DocumentImporter().importFile(at: older).json(pretty: false) }
      }
      return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
    }
    #expect(results.count == 1)
  }

  @Test func `a .doc is told by its content`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("a.doc", Self.document.zipped())
    #expect(try DocumentImporter().importFile(at: file).source.format == "docx")
  }

  @Test func `what takes too long is stopped`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("a.rtf", Array(#"{\rtf1 Xin ch\'e0o}"#.utf8))
    var importer = DocumentImporter()
    importer.conversionSeconds = 0
    #expect(throws: ImportError(.conversionTimedOut, file: "a.rtf")) {
      try importer.importFile(at: file)
    }
  }

  @Test func `without LibreOffice the message says how to get it`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("a.rtf", Array(#"{\rtf1 Xin ch\'e0o}"#.utf8))
    let command = try Command(["import", file], environment: ["PATH": "/khong/co"])
    #expect(command.status == 82)
    #expect(command.output == "")
    #expect(command.messages.contains("libreoffice-writer-nogui"))
  }

  private static let document = DocxFile.word([
    P("Céng hoµ x· héi chñ nghÜa ViÖt Nam", font: ".VnTime"),
    P("KÕ ho¹ch c¶i c¸ch hµnh chÝnh cña Uû ban nh©n d©n tØnh", font: ".VnTime"),
    Tbl(
      columns: [800, 4000, 3000],
      rows: [
        ["TT", "NhiÖm vô", "C¬ quan chñ tr×"], ["1", "Rµ so¸t thñ tôc hµnh chÝnh", "Së Néi vô"],
        ["2", "So¹n th¶o quy chÕ", "Së T\u{AD} ph¸p"],
      ].map { row in Row(row.map { Cell([P($0, font: ".VnTime")]) }) }),
    P("Hµ Néi, n¨m 2004", font: ".VnTime"),
  ])

  private static func converted(
    _ file: String, to format: String, in folder: TemporaryFolder
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/soffice")
    process.arguments = [
      "-env:UserInstallation=\(folder.url.appending(path: "ho-so").absoluteString)", "--headless",
      "--convert-to", format, "--outdir", folder.url.path(percentEncoded: false), file,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return String(file.dropLast(4)) + format
  }
}
