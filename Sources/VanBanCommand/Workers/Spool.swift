import Glibc
import VanBan

/// Files without a name that hold answers until standard output takes them: a child writes, the
/// parent reads, and what a child did not finish never shows.
final class Spools {
  let descriptors: [Int32]
  private var free: [Int]

  /// - Throws: the exit status `cannotCreate`, after a message.
  init(count: Int, in language: Language) throws {
    raiseFileLimit()
    var descriptors: [Int32] = []
    for _ in 0..<count {
      guard let descriptor = Self.file(count) else {
        writeMessage(language(errno == EMFILE ? Self.tooManyFiles : Self.noFile))
        throw ExitStatus.cannotCreate.code
      }
      descriptors.append(descriptor)
    }
    self.descriptors = descriptors
    free = Array(descriptors.indices.reversed())
  }

  deinit { for descriptor in descriptors { close(descriptor) } }

  var hasFree: Bool { !free.isEmpty }

  func take() -> Int? { free.popLast() }

  /// Large answers give their room back, whole or not; small ones are written over.
  func release(_ spool: Int) {
    var status = stat()
    let isKnown = fstat(descriptors[spool], &status) == 0
    if !isKnown || status.st_size > 1 << 22 { ftruncate(descriptors[spool], 0) }
    free.append(spool)
  }

  private static var noFile: BilingualText {
    BilingualText(
      vi: "không tạo được tệp tạm trong \(folders[0]).",
      en: "no temporary file can be made in \(folders[0]).")
  }

  private static let tooManyFiles = BilingualText(
    vi: "hệ thống không cho mở đủ số tệp cần thiết (ulimit -n). Xin giảm --jobs.",
    en: "the system does not let enough files be open (ulimit -n). Please lower --jobs.")

  private static var folders: [String] {
    [getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp", "/tmp", "/var/tmp", "/dev/shm"]
  }

  private static func file(_ count: Int) -> Int32? {
    for folder in folders {
      var template = Array("\(folder)/vanban-XXXXXX".utf8CString)
      let descriptor = mkstemp(&template)
      guard descriptor >= 0 else { continue }
      unlink(template)
      return aboveChildren(descriptor, spools: count)
    }
    return nil
  }
}

/// Moves a descriptor to a number that no child with so many spools expects for itself, closed in
/// programs that are started. Where there is none, `errno` tells why.
func aboveChildren(_ descriptor: Int32, spools: Int) -> Int32? {
  let moved = fcntl(descriptor, F_DUPFD_CLOEXEC, ChildCommand.firstSpool + Int32(spools))
  let reason = errno
  close(descriptor)
  errno = reason == EINVAL ? EMFILE : reason
  return moved >= 0 ? moved : nil
}

/// Lets as many files be open as the most jobs need, where the system lets us. Not more: LibreOffice,
/// which inherits it, closes every number that may be open.
private func raiseFileLimit() {
  let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
  var limit = rlimit()
  guard getrlimit(kind, &limit) == 0, limit.rlim_cur < 1024 else { return }
  limit.rlim_cur = min(limit.rlim_max, 1024)
  setrlimit(kind, &limit)
}
