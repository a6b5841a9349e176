/// Bytes of valid UTF-8: they come from a `String` or are made of whole scalars.
typealias UTF8Bytes = UnsafeBufferPointer<UInt8>

/// Calls `body` with the bytes of `text`, without a copy where the text is contiguous.
func withUTF8Bytes<Result>(of text: some StringProtocol, _ body: (UTF8Bytes) -> Result) -> Result {
  if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
  return Array(text.utf8).withUnsafeBufferPointer(body)
}

/// The same for a string, whose type need not be looked up.
func withUTF8Bytes<Result>(of text: String, _ body: (UTF8Bytes) -> Result) -> Result {
  var text = text
  return text.withUTF8(body)
}

extension String {
  /// Whether a sign of ASCII occurs. Linear, and much faster than a search in `utf8`.
  package func contains(ascii sign: UInt8) -> Bool {
    withUTF8Bytes(of: self) { $0.contains(sign) }
  }

  /// What stands before the first sign of ASCII and what behind it; `nil` where there is none. Linear.
  package func divided(at sign: UInt8) -> (before: String, after: String)? {
    withUTF8Bytes(of: self) { bytes in
      bytes.firstIndex(of: sign).map { index in
        (
          String(decoding: UTF8Bytes(rebasing: bytes[..<index]), as: UTF8.self),
          String(decoding: UTF8Bytes(rebasing: bytes[(index + 1)...]), as: UTF8.self)
        )
      }
    }
  }

  /// The parts between signs of ASCII, without those that are empty. Linear.
  package func parts(between sign: UInt8) -> [String] {
    guard contains(ascii: sign) else { return isEmpty ? [] : [self] }
    return withUTF8Bytes(of: self) { bytes in
      var parts: [String] = []
      var start = 0
      for index in 0...bytes.count where index == bytes.count || bytes[index] == sign {
        if index > start {
          parts.append(String(decoding: UTF8Bytes(rebasing: bytes[start..<index]), as: UTF8.self))
        }
        start = index + 1
      }
      return parts
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar whose first byte is at `index`, and its length in bytes.
  @inline(__always)
  func scalar(at index: Int) -> (value: UInt32, width: Int) {
    let lead = self[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    if lead < 0xE0 { return (UInt32(lead & 0x1F) << 6 | continuation(index + 1), 2) }
    let middle = continuation(index + 1) << 6 | continuation(index + 2)
    if lead < 0xF0 { return (UInt32(lead & 0x0F) << 12 | middle, 3) }
    return (UInt32(lead & 0x07) << 18 | middle << 6 | continuation(index + 3), 4)
  }

  /// The scalar that ends just before `index`, which is not 0.
  func scalar(before index: Int) -> UInt32 {
    var start = index - 1
    while start > 0 && self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start).value
  }

  @inline(__always)
  private func continuation(_ index: Int) -> UInt32 { UInt32(self[index] & 0x3F) }
}

/// The number of bytes that `scalar` takes in UTF-8.
@inline(__always)
func utf8Width(of scalar: UInt32) -> Int {
  scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
}

/// Writes UTF-8 into memory that is known to be large enough.
struct UTF8Writer {
  let out: UnsafeMutableBufferPointer<UInt8>
  var count = 0

  @inline(__always)
  mutating func write(byte: UInt8) {
    out[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func write(scalar: UInt32) {
    if scalar < 0x80 { return write(byte: UInt8(truncatingIfNeeded: scalar)) }
    if scalar < 0x800 {
      write(byte: 0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
    } else if scalar < 0x10000 {
      write(byte: 0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      write(continuation: scalar >> 6)
    } else {
      write(byte: 0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
      write(continuation: scalar >> 12)
      write(continuation: scalar >> 6)
    }
    write(continuation: scalar)
  }

  @inline(__always)
  private mutating func write(continuation bits: UInt32) {
    write(byte: 0x80 | UInt8(truncatingIfNeeded: bits) & 0x3F)
  }
}
