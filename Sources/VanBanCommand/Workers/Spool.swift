import Glibc
import VanBan

/// Files without a name that hold answers until standard output takes them: a child writes, the
/// parent reads, and what a child did not finish never shows.
final class Spools {
  let descriptors: [Int32]
  private var free: [Int]

  /// - Throws: the exit status `cannotCreate`, after a message.
  init(count: Int, in language: Language) throws {
    var descriptors: [Int32] = []
    for _ in 0..<count {
      guard let descriptor = Self.file() else {
        let words = BilingualText(
          vi: "không tạo được tệp tạm trong \(Self.folders[0]).",
          en: "no temporary file can be made in \(Self.folders[0]).")
        writeMessage(language(words))
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

  private static var folders: [String] {
    [getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp", "/tmp", "/var/tmp", "/dev/shm"]
  }

  private static func file() -> Int32? {
    for folder in folders {
      var template = Array("\(folder)/vanban-XXXXXX".utf8CString)
      let descriptor = mkstemp(&template)
      guard descriptor >= 0 else { continue }
      unlink(template)
      return aboveChildren(descriptor)
    }
    return nil
  }
}

/// Moves a descriptor to a number that no child expects for itself, closed in programs that are
/// started.
func aboveChildren(_ descriptor: Int32) -> Int32? {
  let moved = fcntl(descriptor, F_DUPFD_CLOEXEC, 400)
  close(descriptor)
  return moved >= 0 ? moved : nil
}
