import ArgumentParser
import Glibc

/// What a child runs: frames in, documents read, frames out. Not for people.
struct ChildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "child-of-vanban", abstract: "Reads documents for another vanban.",
    shouldDisplay: false)

  /// Children know spools by these numbers; the socket is standard input.
  static let firstSpool: Int32 = 3

  @Option var memory: Int
  @Option var spools: Int

  func run() throws {
    var limit = rlimit(rlim_cur: UInt(memory) << 20, rlim_max: UInt(memory) << 20)
    setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit)
    // A dump of memory would keep the documents of others.
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    // LibreOffice, which a child may start, gets none of these.
    for spool in 0..<spools {
      _ = fcntl(Self.firstSpool + Int32(spool), F_SETFD, FD_CLOEXEC)
    }
    outliveParentShortly()
    var requests = RequestReader()
    var documents = DocumentReader()
    while let frame = readFrame() {
      let sink = SpoolSink(frame.spool)
      let end =
        switch frame.kind {
        case .request: requests.answer(frame.bytes, to: sink)
        case .document: documents.end(of: frame.bytes, to: sink)
        case .end: [] as [UInt8]
        }
      try writeFrame(Frame(kind: .end, spool: frame.spool, bytes: end))
    }
  }

  private func readFrame() -> Frame? {
    guard let header = read(Frame.headerSize),
      let bytes = read(Frame.length(header[...]))
    else { return nil }
    return Frame(header + bytes)
  }

  private func read(_ count: Int) -> [UInt8]? {
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = Glibc.read(STDIN_FILENO, buffer.baseAddress.map { $0 + filled }, count - filled)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          isWhole = false
          return
        }
        filled += got
      }
    }
    return isWhole ? bytes : nil
  }

  private func writeFrame(_ frame: Frame) throws {
    guard writeAll(frame.encoded, to: STDIN_FILENO) else { throw ExitStatus.inputOutput.code }
  }

  /// Where the parent is killed, the document under way is finished if that takes no half minute.
  private func outliveParentShortly() {
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { _ in
        var entry = pollfd(fd: STDIN_FILENO, events: 0, revents: 0)
        while poll(&entry, 1, -1) <= 0 {}
        sleep(30)
        _exit(ExitStatus.inputOutput.rawValue)
      }, nil)
  }
}

/// The file that takes a child's answer.
final class SpoolSink: ByteSink {
  private let descriptor: Int32
  /// Bytes written so far.
  private(set) var length = 0

  init(_ spool: UInt8) { descriptor = ChildCommand.firstSpool + Int32(spool) }

  func write(_ bytes: [UInt8]) throws {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        pwrite(
          descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start, off_t(length))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw ExitStatus.inputOutput.code }
      start += count
      length += count
    }
  }
}
