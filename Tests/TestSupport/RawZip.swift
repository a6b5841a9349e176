/// A zip archive written byte by byte, so that it can say what no writer says (APPNOTE.TXT 6.3.10).
public struct RawZip {
  /// An entry, stored without compression unless it says otherwise.
  public struct Entry {
    /// Its name, as bytes.
    public var name: [UInt8]
    /// What stands behind its local header.
    public var bytes: [UInt8]
    /// Method in its headers: 0 stored, 8 deflated, 99 encrypted with AES.
    public var method: UInt16 = 0
    /// General purpose flags: 1 encrypted, 8 sizes behind the bytes.
    public var flags: UInt16 = 0
    /// Sizes that the headers state, where they lie.
    public var statedSize: UInt32?
    /// Checksum that the headers state, where it lies.
    public var statedChecksum: UInt32?
    /// Offset of another entry's local header that the directory points to instead.
    public var sharedOffset: UInt32?

    /// An entry from its name and bytes.
    public init(_ name: String, _ bytes: [UInt8]) {
      self.name = Array(name.utf8)
      self.bytes = bytes
    }
  }

  /// The entries in order.
  public var entries: [Entry]
  /// Count that the end record states, where it lies.
  public var statedCount: UInt16?

  /// An archive of entries.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// The archive of a file's parts.
  public init(_ file: DocxFile) { self.init(file.parts.map { Entry($0.name, $0.bytes) }) }

  /// The bytes. Linear.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = entry.sharedOffset ?? UInt32(bytes.count)
      let checksum = entry.statedChecksum ?? crc32(entry.bytes)
      let size = entry.statedSize ?? UInt32(entry.bytes.count)
      let isStreamed = entry.flags & 8 != 0
      let common =
        le(20 as UInt16) + le(entry.flags) + le(entry.method) + le(0 as UInt32)
      if entry.sharedOffset == nil {
        bytes += le(0x0403_4B50 as UInt32) + common
        bytes += isStreamed ? [UInt8](repeating: 0, count: 12) : le(checksum) + le(size) + le(size)
        bytes += le(UInt16(entry.name.count)) + le(0 as UInt16) + entry.name + entry.bytes
        if isStreamed { bytes += le(0x0807_4B50 as UInt32) + le(checksum) + le(size) + le(size) }
      }
      directory += le(0x0201_4B50 as UInt32) + le(20 as UInt16) + common
      directory += le(checksum) + le(size) + le(size) + le(UInt16(entry.name.count))
      directory += [UInt8](repeating: 0, count: 12) + le(offset) + entry.name
    }
    let start = UInt32(bytes.count)
    let count = statedCount ?? UInt16(truncatingIfNeeded: entries.count)
    bytes += directory + le(0x0605_4B50 as UInt32) + le(0 as UInt32) + le(count) + le(count)
    return bytes + le(UInt32(directory.count)) + le(start) + le(0 as UInt16)
  }

  private func le(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }
}

private func crc32(_ bytes: [UInt8]) -> UInt32 {
  ~bytes.reduce(~0 as UInt32) { checksum, byte in
    (0..<8).reduce(checksum ^ UInt32(byte)) { value, _ in
      value & 1 == 1 ? (value >> 1) ^ 0xEDB8_8320 : value >> 1
    }
  }
}
