import Glibc
import VanBan

/// Writes bytes to a file, all of them. Returns whether that went well; otherwise `errno` tells why.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var start = 0
  while start < bytes.count {
    let count = bytes.withUnsafeBytes { buffer in
      Glibc.write(descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start)
    }
    if count < 0 {
      if errno == EINTR { continue }
      return false
    }
    start += count
  }
  return true
}

/// Writes bytes to standard output, all of them.
func writeOutput(_ bytes: [UInt8]) throws(OutputFailure) {
  guard writeAll(bytes, to: STDOUT_FILENO) else { throw .standardOutput }
}

/// Writes a line of text to standard output.
func writeLine(_ text: String) throws(OutputFailure) { try writeOutput(Array((text + "\n").utf8)) }

/// Writes a line of text to standard error: everything that is no result.
package func writeMessage(_ text: String) {
  var line = "vanban: " + text + "\n"
  line.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
}

/// How many files a command has gone through.
struct FileCount {
  var all = 0
  var failed = 0
  var firstFailure: ExitStatus?

  /// - Throws: the exit status of the first failure.
  func check() throws {
    if let firstFailure { throw firstFailure.code }
  }
}

/// Runs `body` on each file; a file that fails is reported and the rest goes on, unless nothing more
/// can be written.
/// - Throws: what is no failure of one file.
func forEachFile(
  _ files: [String], in language: Language, _ body: (String) throws -> Void
) throws -> FileCount {
  var count = FileCount()
  for file in files {
    count.all += 1
    do {
      try body(file)
    } catch let error as ImportError {
      writeMessage("\(file): \(language(error.message))")
      count.failed += 1
      count.firstFailure = count.firstFailure ?? ExitStatus(error)
    }
  }
  return count
}
