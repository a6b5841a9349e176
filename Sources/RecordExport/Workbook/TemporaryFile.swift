import Glibc

/// A file for one use. It has no name, so that nothing of it stays however its owner ends.
final class TemporaryFile {
  private let descriptor: Int32
  /// A path that leads to it as long as this owner lives.
  var path: String { "/proc/self/fd/\(descriptor)" }
  /// The folder that it is in: `TMPDIR`, or /tmp.
  let folder: String

  init() throws(WorkbookError) {
    folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/vanban-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw WorkbookError(errno: errno) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(template)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// All of its bytes.
  func bytes() throws(WorkbookError) -> [UInt8] {
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = pread(descriptor, &chunk, chunk.count, off_t(result.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw WorkbookError(errno: errno) }
      if count == 0 { return result }
      result += chunk[..<count]
    }
  }
}
