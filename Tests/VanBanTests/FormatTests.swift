import Foundation
import TestSupport
import Testing
import VanBan

/// CSV, workbooks and databases, written by the command and read back by other tools.
@Suite struct FormatTests {
  /// The files whose records are compared: the fixtures and one of hostile texts.
  private static func inputs(in folder: TemporaryFolder) throws -> [String] {
    try Fixture.allCases.map(\.path) + [folder.file("hiểm, \"độc\".docx", HostileDocument.zipped())]
  }

  /// The JSON of a file in a file of its own.
  private static func json(of path: String, in folder: TemporaryFolder) throws -> String {
    let result = try DocumentImporter().importFile(at: path)
    return try folder.file("\(result.source.fileName).json", result.json(pretty: false))
  }

  private static func name(of path: String) -> String { URL(filePath: path).lastPathComponent }

  @Test(arguments: [[], ["--bom"]]) func csv(options: [String]) throws {
    let folder = try TemporaryFolder()
    let inputs = try Self.inputs(in: folder)
    let output = folder.url.appending(path: "ra").path
    let command = try Command(["import", "--format", "csv", "-o", output] + options + inputs)
    #expect(command.status == 0, "\(command.messages)")
    for input in inputs {
      let json = try Self.json(of: input, in: folder)
      #expect(try ReadBack.differences(["csv", output, json, Self.name(of: input)]) == [])
    }
    let file = URL(filePath: output).appending(path: "\(Self.name(of: inputs[0])).units.csv")
    let hasMark = try Data(contentsOf: file).starts(with: [0xEF, 0xBB, 0xBF])
    #expect(hasMark == !options.isEmpty)
  }

  @Test func workbooks() throws {
    let folder = try TemporaryFolder()
    let inputs = try Self.inputs(in: folder)
    let output = folder.url.appending(path: "ra").path
    let command = try Command(["import", "--format", "xlsx", "-o", output] + inputs)
    #expect(command.status == 0, "\(command.messages)")
    for input in inputs {
      let json = try Self.json(of: input, in: folder)
      let file = "\(output)/\(Self.name(of: input)).xlsx"
      #expect(try ReadBack.differences(["xlsx", file, json]) == [])
    }
  }

  @Test func database() throws {
    let folder = try TemporaryFolder()
    let inputs = try Self.inputs(in: folder)
    let file = folder.url.appending(path: "hồ sơ.sqlite").path
    // The second time changes nothing, not a byte.
    var before = Data()
    for _ in 1...2 {
      let command = try Command(["import", "--format", "sqlite", "-o", file] + inputs)
      #expect(command.status == 0, "\(command.messages)")
      for input in inputs {
        let json = try Self.json(of: input, in: folder)
        #expect(try ReadBack.differences(["sqlite", file, json, Self.name(of: input)]) == [])
      }
      let after = try Data(contentsOf: URL(filePath: file))
      #expect(before.isEmpty || before == after)
      before = after
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(names.filter { $0.hasPrefix("hồ sơ") } == ["hồ sơ.sqlite"])
  }

  @Test func `a corrected file takes the place of the first one`() throws {
    let folder = try TemporaryFolder()
    let database = folder.url.appending(path: "a.sqlite").path
    var texts = Array(HostileDocument.texts.prefix(20))
    let first = try folder.file("bản 1.docx", HostileDocument.zipped(texts: texts))
    texts.remove(at: 3)
    texts[5] = "Nhiệm vụ đã sửa"
    texts.append("Nhiệm vụ mới")
    let second = try folder.file("bản 2.docx", HostileDocument.zipped(texts: texts))
    for file in [first, second] {
      let command = try Command(["import", "--format", "sqlite", "-o", database, file])
      #expect(command.status == 0, "\(command.messages)")
    }
    let json = try Self.json(of: second, in: folder)
    #expect(try ReadBack.differences(["sqlite", database, json, "bản 2.docx"]) == [])
    let count = "import sqlite3, sys; print(*sqlite3.connect(sys.argv[1]).execute("
    let documents = try ReadBack.python(
      ["-c", count + "'SELECT count(*) FROM documents').fetchone())", database])
    #expect(documents == ["1"])
    // Both in one run: that is said.
    let command = try Command(
      ["import", "--format", "sqlite", "-o", database, first, second, "--lang", "vi"])
    #expect(command.messages.contains("đã thay thế nội dung đọc từ tệp “bản "))
    // Drafts without a number are known by their paths: one name in two folders is two documents.
    let drafts = try ["a", "b"].map { name in
      let inner = folder.url.appending(path: name)
      try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: false)
      let file = inner.appending(path: "dự thảo.docx")
      try Data(HostileDocument.zipped(number: "", texts: [name])).write(to: file)
      return file.path
    }
    for draft in drafts + drafts {
      _ = try Command(["import", "--format", "sqlite", "-o", database, draft])
    }
    let all = try ReadBack.python(
      ["-c", count + "'SELECT count(*) FROM documents').fetchone())", database])
    #expect(all == ["3"])
  }

  @Test func `four processes write one database`() throws {
    let folder = try TemporaryFolder()
    let input = folder.url.appending(path: "vào")
    try FileManager.default.createDirectory(at: input, withIntermediateDirectories: false)
    let texts = Array(HostileDocument.texts.prefix(30))
    for number in 1...20 {
      let docx = try HostileDocument.zipped(number: "\(number)", texts: texts)
      try Data(docx).write(to: input.appending(path: "\(number).docx"))
    }
    let database = folder.url.appending(path: "a.sqlite").path
    // xargs ends with another status than 0 where one of them does.
    let one = "\"$1\" import --format sqlite -o \"$3\" \"$2\""
    let command = try Command(
      shell: "echo 1 2 3 4 | xargs -n 1 -P 4 sh -c '\(one)' - \"$0\" \"$1\" \"$2\"",
      arguments: [input.path, database])
    #expect(command.status == 0, "\(command.messages)")
    for number in 1...20 {
      let json = try Self.json(of: input.appending(path: "\(number).docx").path, in: folder)
      #expect(try ReadBack.differences(["sqlite", database, json, "\(number).docx"]) == [])
    }
  }

  @Test(arguments: ["csv", "xlsx", "sqlite"]) func `a place is needed`(format: String) throws {
    let command = try Command(["import", "--format", format, Fixture.word.path, "--lang", "vi"])
    #expect(command.status == 64)
    #expect(command.messages.contains("định dạng \(format) cần chỗ ghi kết quả"))
    #expect(command.output.isEmpty)
  }

  @Test(arguments: [
    ("văn bản thường", "đây không phải là cơ sở dữ liệu của vanban"), ("", nil),
  ]) func `what is no database stays as it is`(content: String, message: String?) throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("a.sqlite", Array(content.utf8))
    let command = try Command(
      ["import", "--format", "sqlite", "-o", file, Fixture.word.path, "--lang", "vi"])
    #expect(command.status == (message == nil ? 0 : 73))
    guard let message else { return }
    #expect(command.messages.contains(message), "\(command.messages)")
    #expect(try Data(contentsOf: URL(filePath: file)) == Data(content.utf8))
  }

  @Test(arguments: ["csv", "xlsx", "sqlite"]) func `no folder`(format: String) throws {
    let folder = try TemporaryFolder()
    let command = try Command(
      [
        "import", "--format", format, "-o", folder.url.appending(path: "không/có").path,
        Fixture.word.path,
      ])
    #expect(command.status == 73)
  }
}
