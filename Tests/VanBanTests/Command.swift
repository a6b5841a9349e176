import Foundation

/// The command as a user runs it: the built program, its output, its exit status.
struct Command {
  let output: String
  let messages: String
  let status: Int32

  init(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws {
    try self.init(
      running: Self.program, arguments, input: input, environment: environment)
  }

  /// A line of the shell, in which `$0` is the command and `$1` … are the arguments.
  init(shell line: String, arguments: [String]) throws {
    try self.init(
      running: URL(filePath: "/bin/sh"),
      ["-c", line, Self.program.path(percentEncoded: false)] + arguments, input: "",
      environment: [:])
  }

  private init(
    running program: URL, _ arguments: [String], input: String, environment: [String: String]
  ) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    // Sanitizers keep their options in the programs that the tests start.
    let sanitizers = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
    process.environment = ["PATH": "/usr/bin:/bin"].merging(sanitizers) { $1 }
      .merging(environment) { $1 }
    let streams = (Pipe(), Pipe())
    // Messages go to a file: whoever reads two pipes one after the other may wait for ever.
    let folder = try TemporaryFolder()
    let log = folder.url.appending(path: "messages")
    try Data().write(to: log)
    process.standardInput = streams.0
    process.standardOutput = streams.1
    process.standardError = try FileHandle(forWritingTo: log)
    try process.run()
    try streams.0.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try streams.0.fileHandleForWriting.close()
    output = String(
      decoding: try streams.1.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    messages = String(decoding: try Data(contentsOf: log), as: UTF8.self)
    status = process.terminationStatus
  }

  /// The program stands beside the test bundle.
  static let program = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "vanban")
}

/// A folder for one test, removed with it.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "vanban-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = url.appending(path: name)
    try Data(bytes).write(to: file)
    return file.path(percentEncoded: false)
  }
}
