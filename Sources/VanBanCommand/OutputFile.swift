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
  private var isInPlace = false

  /// A file that will stand at `path`; `temporary` is a path in the same folder that nothing else
  /// has.
  /// - Throws: `OutputFailure`.
  init(at path: String, by temporary: String) throws {
    self.path = path
    self.temporary = temporary
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw OutputFailure(.cannotCreate, at: path) }
  }

  /// A path beside `path` that nothing else has.
  static func temporary(for path: String) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789")
    return "\(path)." + String((0..<8).map { _ in letters[Int.random(in: 0..<letters.count)] })
  }

  func write(_ bytes: [UInt8]) throws {
    guard writeAll(bytes, to: descriptor) else { throw OutputFailure(.inputOutput, at: path) }
  }

  /// Puts the file in its place.
  func finish() throws {
    let mask = umask(0)
    umask(mask)
    guard fchmod(descriptor, 0o666 & ~mask) == 0, fsync(descriptor) == 0,
      rename(temporary, path) == 0
    else { throw OutputFailure(.inputOutput, at: path) }
    isInPlace = true
  }

  /// What is not in its place leaves nothing behind.
  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    if !isInPlace { unlink(temporary) }
  }
}

/// A result could not be written.
package struct OutputFailure: Error {
  let status: ExitStatus
  let path: String
  let message: BilingualText

  package init(_ status: ExitStatus, at path: String, message: BilingualText) {
    self.status = status
    self.path = path
    self.message = message
  }

  /// What `errno` says of a path.
  init(_ status: ExitStatus, at path: String) {
    let reason = String(cString: strerror(errno))
    let known = Self.reasons[errno].map { " (\($0))" } ?? ""
    self.status = status
    self.path = path
    message = BilingualText(
      vi: "không ghi được tệp kết quả\(known).", en: "the result cannot be written (\(reason)).")
  }

  private static let reasons: [Int32: String] = [
    ENOENT: "không có thư mục này", ENOTDIR: "đây không phải là thư mục", ENOSPC: "đĩa đã đầy",
    EACCES: "không có quyền ghi", EPERM: "không có quyền ghi", EROFS: "đĩa chỉ cho đọc",
    EDQUOT: "đã hết dung lượng cho phép", ENAMETOOLONG: "tên tệp quá dài",
  ]
}
