import Glibc
import VanBan

/// Where the bytes of one result go.
protocol ByteSink {
  /// Writes all of the bytes.
  /// - Throws: `OutputFailure`, or an exit status after a message.
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
  init(at path: String, by temporary: String) throws(OutputFailure) {
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

  func write(_ bytes: [UInt8]) throws(OutputFailure) {
    guard writeAll(bytes, to: descriptor) else { throw OutputFailure(.inputOutput, at: path) }
  }

  /// Puts the file in its place.
  func finish() throws(OutputFailure) {
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
