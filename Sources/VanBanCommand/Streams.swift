import Glibc
import VanBan

/// Writes bytes to standard output, all of them.
func writeOutput(_ bytes: [UInt8]) throws {
  var start = 0
  while start < bytes.count {
    let count = bytes.withUnsafeBytes { buffer in
      Glibc.write(STDOUT_FILENO, buffer.baseAddress.map { $0 + start }, buffer.count - start)
    }
    if count < 0 {
      if errno == EINTR { continue }
      throw ExitStatus.inputOutput.code
    }
    start += count
  }
}

/// Writes a line of text to standard output.
func writeLine(_ text: String) throws { try writeOutput(Array((text + "\n").utf8)) }

/// Writes a line of text to standard error: everything that is no result.
func writeMessage(_ text: String) {
  var line = "vanban: " + text + "\n"
  line.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
}

/// Runs `body` on each file; a file that fails is reported and the rest goes on.
/// - Throws: the exit status of the first failure, after all files.
func forEachFile(
  _ files: [String], in language: Language, _ body: (String) throws -> Void
) throws {
  var failure: ExitStatus?
  for file in files {
    do {
      try body(file)
    } catch let error as ImportError {
      writeMessage("\(file): \(language(error.message))")
      failure = failure ?? ExitStatus(error)
    }
  }
  if let failure { throw failure.code }
}
