import Foundation
import Testing

/// The command while it runs: a test writes lines, reads lines, sends signals.
final class RunningCommand {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let folder: TemporaryFolder
  private var buffered = Data()

  /// The command with its arguments; a line of the shell may set limits before.
  init(_ arguments: [String], shell line: String? = nil) throws {
    folder = try TemporaryFolder()
    let log = folder.url.appending(path: "messages")
    try Data().write(to: log)
    process.executableURL = Command.program
    process.arguments = arguments
    if let line {
      process.executableURL = URL(filePath: "/bin/sh")
      let program = Command.program.path(percentEncoded: false)
      process.arguments = ["-c", "\(line); exec \"$0\" \"$@\"", program] + arguments
    }
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: log)
    try process.run()
  }

  var processID: Int32 { process.processIdentifier }

  var messages: String {
    get throws { try String(contentsOf: folder.url.appending(path: "messages"), encoding: .utf8) }
  }

  func send(_ lines: [String]) throws {
    let text = lines.map { $0 + "\n" }.joined()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
  }

  /// Sends lines without waiting for their reader, then ends the input.
  func sendAll(_ lines: [String]) {
    let handle = input.fileHandleForWriting
    let data = Data(lines.map { $0 + "\n" }.joined().utf8)
    Thread.detachNewThread {
      try? handle.write(contentsOf: data)
      try? handle.close()
    }
  }

  func endInput() throws { try input.fileHandleForWriting.close() }

  /// The next line of output; `nil` at its end.
  func line() -> [String: Any]? {
    while true {
      if let end = buffered.firstIndex(of: 0x0A) {
        let line = buffered[..<end]
        buffered = buffered[(end + 1)...]
        return (try? JSONSerialization.jsonObject(with: line)) as? [String: Any] ?? [:]
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { return nil }
      buffered += more
    }
  }

  /// All lines that are left, and what stands behind the last line break.
  func rest() -> (lines: [[String: Any]], torn: Int) {
    var lines: [[String: Any]] = []
    while let line = line() { lines.append(line) }
    return (lines, buffered.count)
  }

  func signal(_ number: Int32) { kill(processID, number) }

  func wait() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// The processes that the command has started.
  var children: [Int32] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return all.compactMap { Int32($0) }.filter { child in
      let line = (try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)) ?? ""
      let fields = line.split(separator: ")").last?.split(separator: " ") ?? []
      return fields.count > 1 && fields[0] != "Z" && fields[1] == "\(processID)"
    }
  }

  /// Processor time that the command itself has had, in hundredths of a second.
  var processorTicks: Int {
    let line = (try? String(contentsOfFile: "/proc/\(processID)/stat", encoding: .utf8)) ?? ""
    let fields = line.split(separator: ")").last?.split(separator: " ") ?? []
    return fields.dropFirst(11).prefix(2).compactMap { Int($0) }.reduce(0, +)
  }

  /// Bytes of all files that the command has open.
  var openFileBytes: Int {
    let folder = "/proc/\(processID)/fd"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.reduce(0) { sum, name in
      var status = stat()
      guard stat("\(folder)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        return sum
      }
      return sum + Int(status.st_size)
    }
  }

  /// The most memory that the command itself has had, in kilobytes.
  var peakMemory: Int {
    let status = (try? String(contentsOfFile: "/proc/\(processID)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return line.split(separator: " ").compactMap { Int($0) }.first ?? 0
  }
}

/// Waits until something holds, ten seconds at most.
func eventually(_ condition: () throws -> Bool) rethrows -> Bool {
  for _ in 0..<1000 {
    if try condition() { return true }
    usleep(10_000)
  }
  return false
}
