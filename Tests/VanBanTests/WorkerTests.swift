import Foundation
import TestSupport
import Testing
import VanBan

/// The worker as a program drives it.
@Suite struct WorkerTests {
  /// A document that takes a while.
  static func bigDocument(rows: Int = 1000) throws -> [UInt8] {
    let row = Row(["1", "Báo cáo kết quả thực hiện", "Sở Y tế"])
    return try DocxFile.word([Tbl(rows: Array(repeating: row, count: rows))]).zipped()
  }

  private func line(_ members: [String: Any]) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: members), as: UTF8.self)
  }

  private func codes(_ answers: [[String: Any]]) -> [String: String] {
    var codes: [String: String] = [:]
    for answer in answers {
      let error = answer["error"] as? [String: Any]
      codes["\(answer["id"] ?? "-")"] =
        error?["code"] as? String ?? (answer["result"] is [String: Any] ? "result" : "neither")
    }
    return codes
  }

  @Test func `the result is the one that import prints`() throws {
    let bytes = try Data(contentsOf: URL(filePath: Fixture.word.path))
    let base64 = bytes.base64EncodedString()
    let requests = [
      #"{"id": {"a":  [1.0, "\u00e9"]}, "path": "\#(Fixture.word.path)"}"#,
      #"{"bytes": "\#(base64)", "fileName": "\#(Fixture.word.rawValue)", "id": 2}"#,
      #"{"id":3,"bytes":"\#(base64.replacing("/", with: "\\/"))","fileName":"\#(Fixture.word.rawValue)"}"#,
    ]
    let command = try Command(["worker", "--ordered"], input: requests.joined(separator: "\r\n"))
    #expect(command.status == 0)
    let result = String(decoding: try Fixture.word.imported().json(pretty: false), as: UTF8.self)
    #expect(
      command.output
        == [#"{"a":  [1.0, "\u00e9"]}"#, "2", "3"].map {
          #"{"id":\#($0),"result":\#(result)}"# + "\n"
        }
        .joined())
  }

  @Test func `answers come as they are done, or in order`() throws {
    let folder = try TemporaryFolder()
    let slow = try folder.file("lớn.docx", Self.bigDocument(rows: 2000))
    let requests = [
      try line(["id": 1, "path": slow]), try line(["id": 2, "path": Fixture.body.path]),
      "[]", try line(["id": 4, "path": Fixture.body.path]),
    ]
    for options in [[], ["--ordered"]] {
      let command = try RunningCommand(["worker", "--jobs", "2"] + options)
      command.sendAll(requests)
      let ids = command.rest().lines.map { $0["id"] is NSNull ? "-" : "\($0["id"] ?? "")" }
      if options.isEmpty {
        #expect(ids.sorted() == ["-", "1", "2", "4"])
        #expect(ids.last == "1")
      } else {
        #expect(ids == ["1", "2", "-", "4"])
      }
      #expect(command.wait() == 0)
    }
  }

  struct BadLine {
    let line: String
    let id: String
    let code: String
    init(_ line: String, _ id: String, _ code: String = "badRequest") {
      self.line = line
      self.id = id
      self.code = code
    }
  }

  @Test func `bad lines cost an answer, not the worker`() throws {
    let path = Fixture.body.path
    let cases = [
      BadLine("xin chào", "null"), BadLine("[1]", "null"), BadLine("{}", "null"),
      BadLine(#"{"id": 1, "path": "#, "1"), BadLine(#"{"id": 01, "path": "a"}"#, "null"),
      BadLine(#"{"id": 2, "path": 5}"#, "2"), BadLine(#"{"id": 3, "path": ""}"#, "3"),
      BadLine(#"{"id": 4, "bytes": ""}"#, "4"),
      BadLine(#"{"id": 5, "bytes": "?", "fileName": "a"}"#, "5"),
      BadLine(#"{"id": 6, "path": "\#(path)", "bytes": "", "fileName": "a"}"#, "6"),
      BadLine(#"{"id": 7, "path": "\#(path)", "colour": "red"}"#, "7"),
      BadLine(#"{"id": 8, "path": "\#(path)", "id": 9}"#, "8"),
      BadLine(#"{"id": 10, "path": "a\ud800"}"#, "10"),
      BadLine(#"{"id": 11, "path": "a\u0000"}"#, "11"),
      BadLine(#"{"id": 12, "path": "\#(path)", "options": []}"#, "12"),
      BadLine(#"{"id": 13, "path": "\#(path)", "options": {"asOf": "hôm nay"}}"#, "13"),
      BadLine(#"{"id": 14, "path": "\#(path)", "options": {"province": "Gia Lâm Đồng"}}"#, "14"),
      BadLine(#"{"id": 15, "path": "\#(path)", "options": {"ignore": ["no"]}}"#, "15"),
      BadLine(
        #"{"id": 16, "path": "\#(path)", "options": {"profile": "tables:\n  - x: 1"}}"#, "16"),
      BadLine(#"{"id": 17, "path": "\#(path)", "options": {"revisions": "both"}}"#, "17"),
      BadLine(#"{"id": 18, "path": "\#(path)", "options": {"limits": {"rows": 3000000}}}"#, "18"),
      BadLine(#"{"id": 19, "path": "\#(path)", "options": {"limits": {"row": 3}}}"#, "19"),
      BadLine(#"{"id": 20, "path": "\#(path)", "options": {"timeoutSeconds": 0}}"#, "20"),
      BadLine(
        #"{"id": 21, "path": "\#(path)", "options": {"limits": {"fileBytes": 9}}}"#, "21",
        "overLimit"),
      BadLine(#"{"id": 22, "path": "/không/có"}"#, "22", "notFound"),
      BadLine(#"{"id": 23, "bytes": "", "fileName": "a"}"#, "23", "empty"),
      BadLine(String(repeating: "[", count: 100_000), "null"),
      BadLine(#"{"id": "\u0041\/\n", "path": "a"} "#, #""\u0041\/\n""#, "notFound"),
      BadLine(
        #"{"id": 24, "path": "\#(path)", "options": {"asOf": null, "profile": "tables: []"}}"#,
        "24", "result"),
    ]
    let command = try Command(
      ["worker", "--ordered"], input: cases.map(\.line).joined(separator: "\n\n"))
    #expect(command.status == 0)
    let answers = command.output.split(separator: "\n").map(String.init)
    #expect(answers.count == cases.count)
    for (bad, answer) in zip(cases, answers) {
      let prefix =
        bad.code == "result"
        ? #"{"id":\#(bad.id),"result":{"#
        : #"{"id":\#(bad.id),"error":{"code":"\#(bad.code)","status":"#
      #expect(answer.hasPrefix(prefix), "\(bad.line.prefix(100)): \(answer.prefix(300))")
    }
  }

  @Test func `a line that is too long is let go`() throws {
    let command = try Command(
      shell: """
        (printf '{"id": 7, "x": "'; head -c 101000000 /dev/zero | tr '\\0' a
        printf '"}\\n{"id": 8, "path": "/khong/co"}') | "$0" worker --ordered
        """, arguments: [])
    let lines = command.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix(#"{"id":7,"error":{"code":"badRequest","#) == true)
    #expect(lines.last?.hasPrefix(#"{"id":8,"error":{"code":"notFound","#) == true)
  }

  @Test func `a document that takes too long`() throws {
    let folder = try TemporaryFolder()
    let slow = try folder.file("lớn.docx", Self.bigDocument())
    let command = try RunningCommand(["worker", "--jobs", "2"])
    command.sendAll([
      try line(["id": 1, "path": slow, "options": ["timeoutSeconds": 0.02]]),
      try line(["id": 2, "path": Fixture.body.path]),
      try line(["id": 3, "path": slow, "options": ["timeoutSeconds": 60]]),
    ])
    #expect(codes(command.rest().lines) == ["1": "timedOut", "2": "result", "3": "result"])
    #expect(command.wait() == 0)
  }

  @Test func `a document that takes too much memory`() throws {
    let folder = try TemporaryFolder()
    let big = try folder.file("lớn.docx", Self.bigDocument(rows: 60_000))
    let command = try RunningCommand(["worker", "--jobs", "1", "--memory", "64"])
    command.sendAll([
      try line(["id": 1, "path": big]), try line(["id": 2, "path": Fixture.body.path]),
    ])
    #expect(codes(command.rest().lines) == ["1": "crashed", "2": "result"])
    #expect(command.wait() == 0)
  }

  @Test func `a child that is killed costs its document`() throws {
    let folder = try TemporaryFolder()
    let slow = try folder.file("lớn.docx", Self.bigDocument(rows: 20_000))
    let command = try RunningCommand(["worker", "--jobs", "1"])
    try command.send([try line(["id": 1, "path": slow])])
    #expect(eventually { !command.children.isEmpty })
    for child in command.children { kill(child, SIGKILL) }
    try command.send([try line(["id": 2, "path": Fixture.body.path])])
    try command.endInput()
    #expect(codes(command.rest().lines) == ["1": "crashed", "2": "result"])
    #expect(command.wait() == 0)
    #expect(command.children.isEmpty)
  }

  @Test func `hundreds of requests and a slow reader`() throws {
    let command = try RunningCommand(["worker", "--jobs", "2"])
    let count = 300
    command.sendAll(
      try (0..<count).map { try line(["id": $0, "path": Fixture.body.path]) })
    var ids: Set<String> = []
    for number in 0..<count {
      if number < 10 { usleep(100_000) }
      if number == 10 { #expect(command.peakMemory < 60_000) }
      ids.insert("\(command.line()?["id"] ?? "-")")
    }
    #expect(ids.count == count)
    #expect(command.rest().lines.isEmpty)
    #expect(command.wait() == 0)
  }

  @Test(arguments: [SIGTERM, SIGINT]) func `a signal ends it between lines`(signal: Int32) throws {
    let command = try RunningCommand(["worker", "--jobs", "2"])
    try command.send(try (0..<200).map { try line(["id": $0, "path": Fixture.word.path]) })
    _ = command.line()
    command.signal(signal)
    let rest = command.rest()
    #expect(rest.torn == 0)
    #expect(rest.lines.count < 199)
    #expect(Set(codes(rest.lines).values) == ["result"])
    #expect(command.wait() == 0)
  }

  @Test func `children end with a worker that is killed`() throws {
    let command = try RunningCommand(["worker", "--jobs", "2"])
    try command.send(try (0..<50).map { try line(["id": $0, "path": Fixture.word.path]) })
    _ = command.line()
    let children = command.children
    #expect(!children.isEmpty)
    command.signal(SIGKILL)
    #expect(command.wait() == SIGKILL)
    #expect(
      eventually {
        children.allSatisfy { child in
          let name = try? String(contentsOfFile: "/proc/\(child)/comm", encoding: .utf8)
          let state = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)
          return name != "vanban\n" || state?.contains(") Z ") == true
        }
      })
  }

  @Test func `the kinds of values in Vietnamese`() throws {
    let cases = [
      (#"{"path": 5}"#, "“path” phải là chuỗi"),
      (#"{"path": "a", "options": 5}"#, "“options” phải là đối tượng"),
      (#"{"path": "a", "options": {"ignore": "a"}}"#, "“options.ignore” phải là mảng các chuỗi"),
      (#"{"path": "a", "options": {"ignore": [1]}}"#, "“options.ignore” phải là mảng các chuỗi"),
      (
        #"{"path": "a", "options": {"timeoutSeconds": "1"}}"#, "“options.timeoutSeconds” phải là số"
      ),
    ]
    let command = try Command(
      ["worker", "--ordered"], input: cases.map(\.0).joined(separator: "\n"))
    let answers = command.output.split(separator: "\n")
    #expect(answers.count == cases.count)
    for ((_, sentence), answer) in zip(cases, answers) {
      #expect(answer.contains("\"vi\":\"yêu cầu không đúng: \(sentence).\""), "\(answer)")
    }
  }

  @Test func `a child's own files are no documents`() throws {
    let command = try Command(
      ["worker", "--timeout", "5"], input: #"{"id": 1, "path": "/dev/stdin"}"#)
    #expect(command.output.hasPrefix(#"{"id":1,"error":{"code":"badRequest","#))
  }

  @Test func `it rests after a signal, and a second one ends it`() throws {
    let folder = try TemporaryFolder()
    let slow = try folder.file("lớn.docx", Self.bigDocument(rows: 60_000))
    let command = try RunningCommand(["worker", "--jobs", "1"])
    try command.send([try line(["id": 1, "path": slow])])
    #expect(eventually { !command.children.isEmpty })
    command.signal(SIGTERM)
    usleep(50_000)
    let before = command.processorTicks
    usleep(300_000)
    #expect(!command.children.isEmpty)
    #expect(command.processorTicks - before < 5)
    command.signal(SIGINT)
    #expect(command.wait() == SIGINT)
  }

  @Test func `answers that failed give their room back`() throws {
    let folder = try TemporaryFolder()
    let big = try folder.file("lớn.docx", Self.bigDocument(rows: 20_000))
    // A file of 6 MB is the largest that may be written: the child ends in the middle of its answer.
    let command = try RunningCommand(["worker", "--jobs", "1"], shell: "ulimit -f 12000")
    try command.send([try line(["id": 1, "path": big])])
    let answer = try #require(command.line())
    #expect(codes([answer]) == ["1": "crashed"])
    #expect(command.openFileBytes < 1 << 20)
    try command.endInput()
    #expect(command.wait() == 0)
  }

  @Test func `standard output that is full`() throws {
    let command = try Command(
      shell: "echo '{}' | \"$0\" worker --lang vi > /dev/full", arguments: [])
    #expect(command.status == 74)
    #expect(command.messages == "vanban: stdout: không ghi được kết quả (đĩa đã đầy).\n")
  }

  @Test(arguments: [
    ["--jobs", "0"], ["--jobs", "x"], ["--timeout", "0"], ["--memory", "1"], ["x"],
  ])
  func `wrong use`(arguments: [String]) throws {
    #expect(try Command(["worker"] + arguments).status == 64)
  }
}
