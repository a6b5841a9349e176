import Glibc

/// Answers on their way to standard output, as they came or in the order of their numbers. It never
/// waits for a slow reader, and holds no more than its callers let come.
struct AnswerOutput {
  enum Content {
    case bytes([UInt8])
    /// What a spool holds, so many bytes.
    case spool(Int, length: Int)
  }

  private let spools: Spools
  private let isOrdered: Bool
  private var ready: [Content] = []
  private var early: [Int: Content] = [:]
  private var nextNumber = 0
  /// Answers that are through.
  private(set) var finished = 0
  /// Bytes of the first answer that have been written.
  private var written = 0
  /// A pipe takes this much at least when it takes anything; a file whatever comes.
  private let pieceSize: Int

  init(_ spools: Spools, isOrdered: Bool) {
    self.spools = spools
    self.isOrdered = isOrdered
    var status = stat()
    let isFile = fstat(STDOUT_FILENO, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    pieceSize = isFile ? 1 << 18 : Int(PIPE_BUF)
  }

  /// Whether there is something to write.
  var isPending: Bool { !ready.isEmpty }

  /// Takes an answer; every number comes once.
  mutating func add(_ content: Content, number: Int) {
    guard isOrdered else { return ready.append(content) }
    early[number] = content
    while let next = early.removeValue(forKey: nextNumber) {
      ready.append(next)
      nextNumber += 1
    }
  }

  /// Writes what standard output takes at once.
  mutating func write() throws(OutputFailure) {
    var entry = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
    while isPending, poll(&entry, 1, 0) > 0 { try writePiece() }
  }

  /// Writes the rest of an answer that has begun, and drops the others. Waits for the reader.
  mutating func finishFirst() throws(OutputFailure) {
    var entry = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
    while written > 0 {
      _ = poll(&entry, 1, -1)
      try writePiece()
    }
    ready = []
  }

  private mutating func writePiece() throws(OutputFailure) {
    let piece: [UInt8]
    let length: Int
    switch ready[0] {
    case .bytes(let bytes):
      length = bytes.count
      piece = Array(bytes[written...].prefix(pieceSize))
    case .spool(let spool, let count):
      length = count
      piece = try read(spool, min(pieceSize, count - written))
    }
    let count = piece.isEmpty ? 0 : Glibc.write(STDOUT_FILENO, piece, piece.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return }
    guard count >= 0 else { throw .standardOutput }
    written += count
    guard written == length else { return }
    if case .spool(let spool, _) = ready[0] { spools.release(spool) }
    ready.removeFirst()
    written = 0
    finished += 1
  }

  private func read(_ spool: Int, _ count: Int) throws(OutputFailure) -> [UInt8] {
    let descriptor = spools.descriptors[spool]
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, pread(descriptor, buffer.baseAddress, count, off_t(written)))
    }
    guard bytes.count == count else { throw .standardOutput }
    return bytes
  }
}
