import Glibc

/// A file for one use, gone with its owner.
final class TemporaryFile {
  let path: String
  /// The folder that it is in: `TMPDIR`, or /tmp.
  let folder: String

  init() throws(WorkbookError) {
    folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/vanban-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw WorkbookError(errno: errno) }
    close(descriptor)
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { unlink(path) }

  /// All of its bytes.
  func bytes() throws(WorkbookError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw WorkbookError(errno: errno) }
    defer { close(descriptor) }
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw WorkbookError(errno: errno) }
      if count == 0 { return result }
      result += chunk[..<count]
    }
  }
}
