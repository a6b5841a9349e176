import Glibc
import VanBan

/// Where the bytes of one result go.
protocol ByteSink {
  /// Writes all of the bytes.
  /// - Throws: an exit status, after a message.
  func write(_ bytes: [UInt8]) throws
}

/// Standard output.
struct StandardOutput: ByteSink {
  func write(_ bytes: [UInt8]) throws { try writeOutput(bytes) }
}

/// A file that appears whole or not at all: it is written beside its place under a name of its own,
/// brought to the disk, and then takes its place in one step. Two runs into one folder do not mix:
/// the last one wins.
final class OutputFile: ByteSink {
  private let path: String
  private let temporary: String
  private var descriptor: Int32

  /// - Throws: the exit status `cannotCreate`, after a message.
  init(at path: String, in language: Language) throws {
    self.path = path
    var template = Array("\(path).XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    temporary = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard descriptor >= 0 else {
      throw Self.failure(path, .cannotCreate, in: language)
    }
    self.language = language
  }

  private let language: Language

  func write(_ bytes: [UInt8]) throws {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start)
      }
      if count < 0 {
        if errno == EINTR { continue }
        let failure = Self.failure(path, .inputOutput, in: language)
        discard()
        throw failure
      }
      start += count
    }
  }

  /// Puts the file in its place.
  func finish() throws {
    let mask = umask(0)
    umask(mask)
    guard fchmod(descriptor, 0o666 & ~mask) == 0, fsync(descriptor) == 0,
      close(descriptor) == 0, rename(temporary, path) == 0
    else {
      let failure = Self.failure(path, .inputOutput, in: language)
      unlink(temporary)
      throw failure
    }
    descriptor = -1
  }

  /// Leaves nothing behind.
  func discard() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(temporary)
    descriptor = -1
  }

  deinit { discard() }

  private static func failure(
    _ path: String, _ status: ExitStatus, in language: Language
  ) -> OutputFailure {
    let reason = String(cString: strerror(errno))
    let words = BilingualText(
      vi: "không ghi được tệp kết quả (\(reason)).", en: "the result cannot be written (\(reason))."
    )
    writeMessage("\(path): \(language(words))")
    return OutputFailure(status: status)
  }
}

/// A result could not be written; it has been reported.
struct OutputFailure: Error {
  let status: ExitStatus
}
