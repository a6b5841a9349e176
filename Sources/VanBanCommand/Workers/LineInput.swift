import Glibc

/// Lines of standard input, of which at most one piece more than a line is kept.
struct LineInput {
  enum Line {
    case whole([UInt8])
    /// A line longer than the limit, of which this is the beginning.
    case tooLong([UInt8])
  }

  private let limit: Int
  private var buffer: [UInt8] = []
  /// Where the next line begins, and how far it has been searched for its end.
  private var start = 0
  private var searched = 0
  private var overlong: [UInt8]?
  private var hasEnded = false

  private static let pieceSize = 1 << 18
  private static let keptOfOverlong = 1 << 16

  init(limit: Int) { self.limit = limit }

  /// Whether nothing more will come.
  var isAtEnd: Bool { hasEnded && start == buffer.count && overlong == nil }

  /// Whether `fill()` has something to do before there is a line.
  var wantsMore: Bool { !hasEnded }

  /// The next line without its line break, if it is there; empty ones are passed over.
  mutating func next() -> Line? {
    while true {
      guard let end = lineEnd() else {
        if hasEnded { return last() }
        if overlong != nil {
          dropRead(upTo: buffer.count)
        } else if buffer.count - start > limit {
          overlong = Array(buffer[start...].prefix(Self.keptOfOverlong))
          dropRead(upTo: buffer.count)
        }
        return nil
      }
      let line = take(upTo: end)
      start = end + 1
      searched = start
      if let line { return line }
    }
  }

  /// Reads one piece; waits until there is one.
  mutating func fill() {
    if start > 0 { dropRead(upTo: start) }
    var piece = [UInt8](repeating: 0, count: Self.pieceSize)
    let count = read(STDIN_FILENO, &piece, piece.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return }
    guard count > 0 else {
      hasEnded = true
      return
    }
    buffer += piece[..<count]
  }

  private mutating func lineEnd() -> Int? {
    let found = buffer.withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress, searched < bytes.count,
        let place = memchr(base + searched, 0x0A, bytes.count - searched)
      else { return nil }
      return UnsafeRawPointer(place) - base
    }
    if found == nil { searched = buffer.count }
    return found
  }

  private mutating func last() -> Line? {
    guard start < buffer.count || overlong != nil else { return nil }
    let line = take(upTo: buffer.count)
    start = buffer.count
    return line
  }

  private mutating func take(upTo end: Int) -> Line? {
    if let beginning = overlong {
      overlong = nil
      return .tooLong(beginning)
    }
    let line = buffer[start..<end]
    if line.count > limit { return .tooLong(Array(line.prefix(Self.keptOfOverlong))) }
    let isBlank = line.allSatisfy { [0x20, 0x09, 0x0D].contains($0) }
    return isBlank ? nil : .whole(Array(line))
  }

  /// Gives the room of a large line back.
  private mutating func dropRead(upTo end: Int) {
    buffer = end == buffer.count ? [] : Array(buffer[end...])
    searched = max(0, searched - end)
    start = 0
  }
}
