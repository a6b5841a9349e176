import Glibc

/// What goes between a parent and its children: a length, a kind, and bytes.
struct Frame {
  enum Kind: UInt8 {
    /// A line of a client; the answer goes to the spool.
    case request = 1
    /// A document of a batch.
    case document = 2
    /// What became of either.
    case end = 3
  }

  var kind: Kind
  /// The spool that takes what is for standard output.
  var spool: UInt8
  var bytes: [UInt8]

  static let headerSize = 8

  /// Length of the bytes, kind, spool, two bytes that mean nothing.
  var encoded: [UInt8] {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(Self.headerSize + bytes.count)
    let count = UInt32(bytes.count)
    for shift in [0, 8, 16, 24] as [UInt32] {
      encoded.append(UInt8(truncatingIfNeeded: count >> shift))
    }
    encoded += [kind.rawValue, spool, 0, 0]
    encoded += bytes
    return encoded
  }

  /// The length that a header states.
  static func length(_ header: ArraySlice<UInt8>) -> Int {
    header.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// A frame at the beginning of the bytes, once it is there as a whole.
  init?(_ received: [UInt8]) {
    guard received.count >= Self.headerSize else { return nil }
    let length = Self.length(received[...])
    guard received.count >= Self.headerSize + length, let kind = Kind(rawValue: received[4]) else {
      return nil
    }
    self.init(
      kind: kind, spool: received[5],
      bytes: Array(received[Self.headerSize..<(Self.headerSize + length)]))
  }

  init(kind: Kind, spool: UInt8, bytes: [UInt8]) {
    self.kind = kind
    self.spool = spool
    self.bytes = bytes
  }
}
