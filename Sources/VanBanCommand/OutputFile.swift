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
  private let descriptor: Int32

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
    guard writeAll(bytes, to: descriptor) else {
      throw Self.failure(path, .inputOutput, in: language)
    }
  }

  /// Puts the file in its place.
  func finish() throws {
    let mask = umask(0)
    umask(mask)
    guard fchmod(descriptor, 0o666 & ~mask) == 0, fsync(descriptor) == 0,
      rename(temporary, path) == 0
    else { throw Self.failure(path, .inputOutput, in: language) }
    isInPlace = true
  }

  private var isInPlace = false

  /// What is not in its place leaves nothing behind.
  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    if !isInPlace { unlink(temporary) }
  }

  private static func failure(
    _ path: String, _ status: ExitStatus, in language: Language
  ) -> OutputFailure {
    let reason = String(cString: strerror(errno))
    let known = reasons[errno].map { " (\($0))" } ?? ""
    let words = BilingualText(
      vi: "không ghi được tệp kết quả\(known).", en: "the result cannot be written (\(reason)).")
    writeMessage("\(path): \(language(words))")
    return OutputFailure(status: status)
  }
}

extension OutputFile {
  private static let reasons: [Int32: String] = [
    ENOENT: "không có thư mục này", ENOTDIR: "đây không phải là thư mục", ENOSPC: "đĩa đã đầy",
    EACCES: "không có quyền ghi", EPERM: "không có quyền ghi", EROFS: "đĩa chỉ cho đọc",
    EDQUOT: "đã hết dung lượng cho phép", ENAMETOOLONG: "tên tệp quá dài",
  ]
}

/// A result could not be written; it has been reported.
package struct OutputFailure: Error {
  package let status: ExitStatus

  package init(status: ExitStatus) { self.status = status }
}
