import Foundation
import TestSupport
import Testing
import VanBan

/// Results in a folder: each file appears whole or not at all, whatever happens.
@Suite struct OutputTests {
  @Test func `a folder of documents, one of them bad`() throws {
    let folder = try TemporaryFolder()
    let input = folder.url.appending(path: "Văn bản đến của Ủy ban nhân dân")
    let output = folder.url.appending(path: "ra")
    for url in [input, input.appending(path: "sâu")] {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }
    let docx = Data(try DocxFile.word([P("a")]).zipped())
    let names = [
      "Kế hoạch số 1.docx", "hai\ndòng.docx", "sâu/Kế hoạch số 1.docx", "Cu\u{309}.docx",
    ]
    for name in names { try docx.write(to: input.appending(path: name)) }
    try Data("x".utf8).write(to: input.appending(path: "hỏng.docx"))
    try docx.write(to: input.appending(path: "~$tạm.docx"))
    let command = try Command(
      ["import", input.path, "-o", output.path, "--lang", "vi"], environment: ["LC_ALL": "C"])
    #expect(command.status == 81)
    #expect(command.messages.contains("hỏng.docx"))
    #expect(command.messages.contains("đã đọc 4/5 văn bản"))
    #expect(
      Set(try FileManager.default.contentsOfDirectory(atPath: output.path)) == [
        "Kế hoạch số 1.docx.json", "hai\ndòng.docx.json", "sâu__Kế hoạch số 1.docx.json",
        "Cu\u{309}.docx.json", "hỏng.docx.error.json", ".vanban-state",
      ])
    let json = try Data(contentsOf: output.appending(path: "Kế hoạch số 1.docx.json"))
    #expect(try JSONSerialization.jsonObject(with: json) is [String: Any])
  }

  @Test func `no folder to write to`() throws {
    let folder = try TemporaryFolder()
    let missing = folder.url.appending(path: "không có/ở đâu").path
    let command = try Command(["import", Fixture.word.path, "-o", missing, "--lang", "vi"])
    #expect(command.status == 73)
    #expect(command.messages.contains("không ghi được tệp kết quả (không có thư mục này)"))
  }

  @Test func `documents of one name keep apart`() throws {
    let folder = try TemporaryFolder()
    var files: [String] = []
    for text in ["một", "hai"] {
      let inner = folder.url.appending(path: text)
      try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: false)
      let file = inner.appending(path: "a.docx")
      try Data(try DocxFile.word([P(text)]).zipped()).write(to: file)
      files.append(file.path)
    }
    let output = folder.url.appending(path: "ra")
    let command = try Command(["import", "--format", "text", "-o", output.path] + files)
    #expect(command.status == 0)
    let texts = try ["a.docx.txt", "a.docx~2.txt"].map {
      try String(contentsOf: output.appending(path: $0), encoding: .utf8)
    }
    #expect(texts == ["một\n", "hai\n"])
  }

  @Test func `a disk that is full`() throws {
    // /dev/full takes nothing: standard output stands for a disk.
    for words in ["import \"$1\"", "inspect \"$1\"", "check \"$1\"", "schema"] {
      let command = try Command(
        shell: "LC_ALL=vi exec \"$0\" \(words) > /dev/full", arguments: [Fixture.word.path])
      #expect(command.status == 74)
      #expect(command.messages == "vanban: stdout: không ghi được kết quả (đĩa đã đầy).\n")
    }
  }

  @Test func `a reader that goes away`() throws {
    let command = try Command(
      shell: "(\"$0\" import \"$1\" \"$1\" \"$1\"; echo ended $? >&2) | head -c 10 > /dev/null",
      arguments: [Fixture.word.path])
    // SIGPIPE ends it, as it ends every filter; nothing is said.
    #expect(command.messages == "ended 141\n")
  }

  @Test func `killed in the middle, nothing half written appears`() throws {
    let folder = try TemporaryFolder()
    let output = folder.url.appending(path: "ra")
    try FileManager.default.createDirectory(at: output, withIntermediateDirectories: false)
    let row = Row(["1", "Báo cáo", "Sở Y tế"])
    let big = try DocxFile.word([Tbl(rows: Array(repeating: row, count: 5000))]).zipped()
    let file = try folder.file("lớn.docx", big)
    for delay in ["0.02", "0.1", "0.2"] {
      _ = try Command(
        shell: "\"$0\" import \"$1\" \"$1\" -o \"$2\" & p=$!; sleep \(delay); kill -9 $p; wait $p",
        arguments: [file, output.path])
      for name in try FileManager.default.contentsOfDirectory(atPath: output.path)
      where name.hasSuffix(".json") {
        let json = try Data(contentsOf: output.appending(path: name))
        #expect(try JSONSerialization.jsonObject(with: json) is [String: Any])
      }
    }
    #expect(try Command(["import", file, "-o", output.path]).status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: output.path)
    #expect(names.contains("lớn.docx.json"))
  }

  @Test func `two runs into one folder`() throws {
    let folder = try TemporaryFolder()
    let command = try Command(
      shell: "\"$0\" import \"$1\" -o \"$2\" & \"$0\" import \"$1\" -o \"$2\"; wait",
      arguments: [Fixture.word.path, folder.url.path])
    #expect(command.status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
      .filter { $0 != ".vanban-state" }
    #expect(names.count == 1)
    let json = try Data(contentsOf: folder.url.appending(path: try #require(names.first)))
    #expect(try Array(json) == Fixture.word.imported().json(pretty: true))
  }
}
