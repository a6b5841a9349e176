import Foundation
import TestSupport
import Testing
import VanBan

/// Many documents in one run.
@Suite struct BatchTests {
  /// Folders for documents and results.
  struct Batch {
    let folder: TemporaryFolder
    var input: URL { folder.url.appending(path: "văn bản đến") }
    var output: URL { folder.url.appending(path: "kết quả") }
    var report: URL { folder.url.appending(path: "báo cáo.ndjson") }

    init(_ documents: [String: [UInt8]] = [:]) throws {
      folder = try TemporaryFolder()
      for (name, bytes) in documents { try write(name, bytes) }
    }

    func write(_ name: String, _ bytes: [UInt8]) throws {
      let url = input.appending(path: name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }

    func run(_ options: String...) throws -> Command {
      try Command(arguments + options)
    }

    var arguments: [String] {
      [
        "import", input.path(percentEncoded: false), "-o", output.path(percentEncoded: false),
        "--report", report.path(percentEncoded: false), "--lang", "vi",
      ]
    }

    var results: Set<String> {
      get throws {
        Set(try FileManager.default.contentsOfDirectory(atPath: output.path(percentEncoded: false)))
          .subtracting([".vanban-state"])
      }
    }

    func result(_ name: String) throws -> [String: Any] {
      let data = try Data(contentsOf: output.appending(path: name))
      return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    var lines: [[String: Any]] {
      get throws {
        try Data(contentsOf: report).split(separator: 0x0A).map {
          try #require(try JSONSerialization.jsonObject(with: $0) as? [String: Any])
        }
      }
    }

    /// How many documents were done, skipped, failed.
    var outcomes: [String: Int] {
      get throws { try lines.reduce(into: [:]) { $0["\($1["outcome"] ?? "")", default: 0] += 1 } }
    }
  }

  private static func document(_ text: String) throws -> [UInt8] {
    try DocxFile.word([P(text)]).zipped()
  }

  private static func documents(_ count: Int, rows: Int = 60) throws -> [String: [UInt8]] {
    let bytes = try WorkerTests.bigDocument(rows: rows)
    return Dictionary(
      uniqueKeysWithValues: (0..<count).map { ("Kế hoạch \($0 + 100).docx", bytes) })
  }

  @Test func `what was done is not done again`() throws {
    let batch = try Batch([
      "Kế hoạch 1.docx": Self.document("một"), "hai\ndòng.docx": Self.document("hai"),
      "Cu\u{309}.docx": Self.document("ba"),
    ])
    #expect(try batch.run().status == 0)
    #expect(try batch.outcomes == ["done": 3])
    let again = try batch.run("--resume")
    #expect(again.status == 0)
    #expect(
      again.messages.contains("đã đọc 3/3 văn bản, trong đó 3 văn bản đã có kết quả từ trước."))
    #expect(try batch.outcomes == ["skipped": 3])
    let line = try #require(try batch.lines.first)
    #expect(line["units"] is Int && line["sha256"] is String && line["byteCount"] is Int)

    try batch.write("Kế hoạch 1.docx", Self.document("một, sửa"))
    _ = try batch.run("--resume")
    #expect(try batch.outcomes == ["done": 1, "skipped": 2])
    _ = try batch.run("--resume", "--compact")
    #expect(try batch.outcomes == ["done": 3])
    _ = try batch.run("--resume", "--compact", "--as-of", "2024-05-31")
    #expect(try batch.outcomes == ["done": 3])
    try Data("{}".utf8).write(to: batch.output.appending(path: "Cu\u{309}.docx.json"))
    _ = try batch.run("--resume", "--compact", "--as-of", "2024-05-31")
    #expect(try batch.outcomes == ["done": 1, "skipped": 2])
    try FileManager.default.removeItem(at: batch.output.appending(path: "hai\ndòng.docx.json"))
    _ = try batch.run("--resume", "--compact", "--as-of", "2024-05-31")
    #expect(try batch.outcomes == ["done": 1, "skipped": 2])
  }

  @Test func `a profile that changes is another option`() throws {
    let batch = try Batch(["a.docx": Self.document("một")])
    for (yaml, outcome) in [("tables: []", "done"), ("tables: []", "skipped"), ("", "done")] {
      let profile = try batch.folder.file("mẫu.yaml", Array(yaml.utf8))
      #expect(try batch.run("--resume", "--profile", profile).status == 0)
      #expect(try batch.outcomes == [outcome: 1])
    }
  }

  @Test func `after a kill the rest is done`() throws {
    let batch = try Batch(Self.documents(40))
    let command = try RunningCommand(batch.arguments + ["--jobs", "2"])
    let state = batch.output.appending(path: ".vanban-state")
    #expect(
      eventually { ((try? Data(contentsOf: state))?.split(separator: 0x0A).count ?? 0) > 4 })
    command.signal(SIGKILL)
    _ = command.wait()
    // As if the kill had come in the middle of a line.
    let handle = try FileHandle(forWritingTo: state)
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(#"{"result":"Kế"#.utf8))
    try handle.close()
    for name in try batch.results where name.hasSuffix(".json") { _ = try batch.result(name) }
    #expect(try batch.run("--resume").status == 0)
    let outcomes = try batch.outcomes
    #expect(outcomes["skipped", default: 0] > 4)
    #expect(outcomes["skipped", default: 0] + outcomes["done", default: 0] == 40)
    _ = try batch.run("--resume")
    #expect(try batch.outcomes == ["skipped": 40])
  }

  @Test func `Ctrl-C leaves whole results and nothing else`() throws {
    let batch = try Batch(Self.documents(60))
    let command = try RunningCommand(batch.arguments + ["--jobs", "2"])
    #expect(eventually { ((try? batch.results.count) ?? 0) > 4 })
    command.signal(SIGINT)
    #expect(command.wait() == 130)
    let results = try batch.results
    #expect(results.count < 60)
    for name in results {
      #expect(name.hasSuffix(".docx.json"))
      _ = try batch.result(name)
    }
    #expect(try command.messages.contains("/60 văn bản; đã dừng theo yêu cầu."))
    #expect(try batch.outcomes["done"] ?? 0 <= results.count)
    #expect(command.children.isEmpty)
  }

  @Test func `errors stand beside results until they are gone`() throws {
    let batch = try Batch([
      "a.docx": Self.document("một"), "b.docx": Array("%PDF-1.7".utf8), "c.docx": [],
      "lớn.docx": WorkerTests.bigDocument(rows: 20_000),
    ])
    let command = try batch.run("--timeout", "0.5", "--jobs", "2")
    #expect(command.status == 81)
    #expect(
      try batch.results == [
        "a.docx.json", "b.docx.error.json", "c.docx.error.json", "lớn.docx.error.json",
      ])
    let error = try #require(try batch.result("lớn.docx.error.json")["error"] as? [String: Any])
    #expect(error["code"] as? String == "timedOut")
    #expect(error["status"] as? Int == 90)
    let lines = try batch.lines
    #expect(lines.map { $0["status"] as? Int } == [0, 81, 80, 90])
    #expect(lines.map { $0["code"] as? String } == [nil, "notADocx", "empty", "timedOut"])
    #expect(lines.map { $0["result"] as? String } == ["a.docx.json", nil, nil, nil])
    for name in ["b.docx", "c.docx", "lớn.docx"] { try batch.write(name, Self.document("hai")) }
    #expect(try batch.run("--resume").status == 0)
    #expect(
      try batch.results == ["a.docx.json", "b.docx.json", "c.docx.json", "lớn.docx.json"])
  }

  @Test func `a report for a spreadsheet`() throws {
    let batch = try Batch(["=a, \"b\".docx": Self.document("một"), "b.docx": []])
    let csv = batch.folder.url.appending(path: "b.CSV").path(percentEncoded: false)
    let command = try Command([
      "import", batch.input.path(percentEncoded: false), "--report", csv, "--format", "text",
    ])
    #expect(command.output == "một\n")
    #expect(command.status == 80)
    let text = String(decoding: try Data(contentsOf: URL(filePath: csv)), as: UTF8.self)
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("\u{FEFF}path,result,outcome,status,code,sha256,byteCount,units,"))
    #expect(lines[1].contains("/=a, \"\"b\"\".docx\",,done,0,,"))
    #expect(lines[2].contains("/b.docx,,failed,80,empty,"))
  }

  @Test func `standard output keeps the order whatever the jobs`() throws {
    var documents = try Self.documents(6, rows: 5)
    documents["Kế hoạch 1.docx"] = try WorkerTests.bigDocument(rows: 600)
    documents["Kế hoạch 102.docx"] = Array("x".utf8)
    documents["Kế hoạch 104.docx"] = []
    let batch = try Batch(documents)
    let path = batch.input.path(percentEncoded: false)
    let single = try documents.keys.sorted().map {
      try Command(["import", "--compact", "\(path)/\($0)"]).output
    }
    for jobs in ["1", "2", "5"] {
      let command = try Command(["import", path, "--compact", "--jobs", jobs])
      #expect(command.output == single.joined())
      #expect(command.status == 81)
    }
  }

  @Test func `patterns in quotes`() throws {
    let text = { try Self.document($0) }
    let batch = try Batch([
      "a.docx": text("a"), "b.DOCX": text("b"), "~$a.docx": text("~"), ".c.docx": text("c"),
      "sâu/ế.docx": text("d"), "sâu/hơn/e.docx": text("e"), "sâu/f.txt": text("f"),
    ])
    let root = batch.input.path(percentEncoded: false)
    for (pattern, expected) in [
      ("*.docx", "a\n"), ("*", "a\nb\nd\ne\n"), ("**/*.docx", "a\ne\nd\n"), ("**", "a\nb\ne\nd\n"),
      ("**/*", "a\nb\ne\nd\n"), ("**/**/e.*", "e\n"), ("sâu/?.docx", "d\n"), ("s*/h[ơx]n", "e\n"),
      ("sâu/*.txt", "f\n"), (".*.docx", "c\n"), ("[ab].*", "a\nb\n"),
    ] {
      let command = try Command(["import", "--format", "text", "\(root)/\(pattern)"])
      #expect(command.status == 0)
      #expect(
        command.output.split(separator: "\n").sorted() == expected.split(separator: "\n").sorted(),
        "\(pattern)")
    }
    #expect(try Command(["import", "\(root)/*.rtf"]).status == 66)
    try batch.write("[a].docx", text("ngoặc"))
    #expect(try Command(["import", "--format", "text", "\(root)/[a].docx"]).output == "ngoặc\n")
    #expect(
      try Command(["import", "\(root)/**/*.docx", "-o", batch.output.path(percentEncoded: false)])
        .status == 0)
    #expect(
      try batch.results == [
        "a.docx.json", "[a].docx.json", "sâu__ế.docx.json", "sâu__hơn__e.docx.json",
      ])
  }

  @Test func `a bar on a terminal, none in a log`() throws {
    let batch = try Batch(Self.documents(4, rows: 300))
    let line = "\"$0\" import \"$1\" -o \"$2\" --lang"
    let arguments = [batch.input, batch.output].map { $0.path(percentEncoded: false) }
    let terminal = try Command(
      shell: "export V=\"$0\" A=\"$1\" B=\"$2\"; script -qec "
        + "'\"$V\" import \"$A\" -o \"$B\" --lang en' /dev/null", arguments: arguments)
    #expect(terminal.output.contains("/4 documents, "))
    #expect(terminal.output.contains("\r\u{1B}[2K"))
    #expect(terminal.output.contains("vanban: 4 of 4 documents were read."))
    let log = try Command(shell: line + " vi", arguments: arguments)
    #expect(log.messages == "vanban: đã đọc 4/4 văn bản.\n")
  }

  @Test func `names that are too long are cut, each in its way`() throws {
    let long = String(repeating: "Ủy ban ", count: 20)
    let batch = try Batch([
      "\(long)/\(long)1.docx": Self.document("một"), "\(long)/\(long)2.docx": Self.document("hai"),
      "\(long)/\(long)3.docx": [],
    ])
    #expect(try batch.run().status == 80)
    #expect(try batch.results.count == 3)
    #expect(try batch.results.allSatisfy { $0.hasPrefix(long) && $0.utf8.count <= 255 })
    _ = try batch.run("--resume")
    #expect(try batch.outcomes == ["skipped": 2, "failed": 1])
  }

  @Test func `a document that cannot be written costs itself`() throws {
    let batch = try Batch(Self.documents(4))
    // A folder stands where a result would.
    try FileManager.default.createDirectory(
      at: batch.output.appending(path: "Kế hoạch 101.docx.json"), withIntermediateDirectories: true)
    let command = try batch.run("--jobs", "1")
    #expect(command.status == 74)
    #expect(command.messages.contains("không ghi được tệp kết quả"))
    #expect(try batch.outcomes == ["done": 3, "failed": 1])
    #expect(try batch.lines[1]["code"] as? String == "unwritable")
    #expect(
      try batch.results.filter { !$0.hasSuffix(".docx.json") } == ["Kế hoạch 101.docx.error.json"])
  }

  @Test func `a database that cannot be opened ends the batch`() throws {
    let batch = try Batch(Self.documents(4, rows: 1))
    try Data("xin chào".utf8).write(to: batch.output)
    let command = try batch.run("--jobs", "1", "--format", "sqlite")
    #expect(command.status == 73)
    #expect(try batch.outcomes == ["failed": 1])
  }

  @Test func `the report tells what standard output took`() throws {
    let batch = try Batch(Self.documents(30, rows: 600))
    let command = try RunningCommand(Self.streaming(batch))
    #expect(command.line() != nil)
    usleep(500_000)
    command.signal(SIGINT)
    let rest = command.rest()
    #expect(command.wait() == 130)
    let count = rest.lines.count + 1
    #expect(rest.torn == 0 && count < 30)
    #expect(try batch.outcomes == ["done": count])
    #expect(try command.messages.contains("\(count)/30"))
  }

  private static func streaming(_ batch: Batch) -> [String] {
    [
      "import", batch.input.path(percentEncoded: false), "--compact", "--jobs", "2", "--report",
      batch.report.path(percentEncoded: false), "--lang", "vi",
    ]
  }

  /// The report stands there, and nothing else beside the documents.
  private static func hasOnlyReport(_ batch: Batch) throws -> Bool {
    try Set(FileManager.default.contentsOfDirectory(atPath: batch.folder.url.path))
      == [batch.input.lastPathComponent, batch.report.lastPathComponent]
  }

  @Test func `a reader that goes away leaves a report`() throws {
    let batch = try Batch(Self.documents(4, rows: 600))
    let command = try Command(
      shell: "(\"$0\" \"$@\"; echo ended $? >&2) | head -c 10 > /dev/null",
      arguments: Self.streaming(batch))
    #expect(command.messages == "ended 141\n")
    #expect(try Self.hasOnlyReport(batch))
    #expect(try batch.outcomes == [:])
  }

  @Test func `standard output that is full leaves a report`() throws {
    let batch = try Batch(Self.documents(4, rows: 1))
    let command = try Command(
      shell: "exec \"$0\" \"$@\" > /dev/full", arguments: Self.streaming(batch))
    #expect(command.status == 74)
    #expect(command.messages == "vanban: stdout: không ghi được kết quả (đĩa đã đầy).\n")
    #expect(try Self.hasOnlyReport(batch))
  }

  @Test func `a result of several files is whole or done again`() throws {
    let batch = try Batch(["a.docx": Self.document("một"), "b.docx": Self.document("hai")])
    #expect(try batch.run("--format", "csv").status == 0)
    #expect(try batch.lines.map { $0["result"] as? String } == ["a.docx.*.csv", "b.docx.*.csv"])
    #expect(try batch.results.count == 10)
    try FileManager.default.removeItem(at: batch.output.appending(path: "a.docx.tasks.csv"))
    _ = try batch.run("--format", "csv", "--resume")
    #expect(try batch.outcomes == ["done": 1, "skipped": 1])
    #expect(try batch.results.count == 10)
  }

  @Test func `few files may be open`() throws {
    let shell = "ulimit -n \"$1\"; shift; exec \"$0\" import --format text --lang vi \"$@\""
    let batch = try Batch(["a.docx": Self.document("một"), "b.docx": Self.document("hai")])
    let input = batch.input.path(percentEncoded: false)
    let few = try Command(shell: shell, arguments: ["40", input, "--jobs", "2"])
    #expect(few.status == 0)
    #expect(few.output == "một\nhai\n")
    let output = batch.output.path(percentEncoded: false)
    let tooFew = try Command(shell: shell, arguments: ["8", input, "-o", output])
    #expect(tooFew.status == 71)
    #expect(tooFew.messages.contains("không khởi động được tiến trình"))
    // There is room for one process; it does all the work.
    let one = try Command(shell: shell, arguments: ["9", input, "--jobs", "2", "-o", output])
    #expect(one.status == 0)
    #expect(one.messages == "vanban: đã đọc 2/2 văn bản.\n")
  }

  @Test func `a report guards against formulas as results do`() throws {
    let batch = try Batch()
    let names = ["=\u{301}x.docx", "\r.docx", "＝x.docx"]
    for name in names { try batch.write(name, Self.document("một")) }
    _ = try Command(
      shell: "cd \"$1\" && shift && exec \"$0\" import --report ../b.csv \"$@\"",
      arguments: [batch.input.path(percentEncoded: false)] + names)
    let text = try String(
      contentsOf: batch.folder.url.appending(path: "b.csv"), encoding: .utf8)
    for name in names {
      #expect(text.unicodeScalars.contains("\n\"'\(name)\",,done,".unicodeScalars), "\(name)")
    }
  }

  @Test func `standard input is for one document alone`() throws {
    let batch = try Batch(["a.docx": Self.document("một"), "b.docx": Self.document("hai")])
    let documents = ["a.docx", "b.docx"].map {
      batch.input.appending(path: $0).path(percentEncoded: false)
    }
    let alone = try Command(
      shell: "\"$0\" import --format text /dev/stdin < \"$1\"", arguments: [documents[0]])
    #expect(alone.output == "một\n")
    let output = batch.output.path(percentEncoded: false)
    #expect(try Command(["import", "/dev/stdin", "-o", output]).status == 64)
    for path in ["/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"] {
      let command = try Command(
        shell: "\"$0\" import --format text --lang vi --timeout 5 \(path) \"$2\" < \"$1\"",
        arguments: documents)
      #expect(command.output == "hai\n")
      #expect(command.status == 64)
      #expect(command.messages.hasPrefix("vanban: \(path): văn bản đưa qua"))
    }
  }

  @Test func `wrong use`() throws {
    #expect(try Command(["import", Fixture.body.path, "--resume"]).status == 64)
    #expect(try Command(["import", Fixture.body.path, "--jobs", "0"]).status == 64)
    let folder = try TemporaryFolder()
    let missing = folder.url.appending(path: "không/có.ndjson").path(percentEncoded: false)
    #expect(try Command(["import", Fixture.body.path, "--report", missing]).status == 73)
  }
}
