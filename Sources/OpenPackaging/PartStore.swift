import XMLStream

/// What holds the parts of a package: a zip archive, or one flat XML file.
protocol PartStore: AnyObject {
  /// Whether there is a part of this name.
  func contains(_ part: String) -> Bool
  /// A stream over a part's bytes, or `nil` if there is none of that name.
  func stream(of part: String) throws -> (any XMLByteSource)?
  /// The types that are declared for the parts.
  func contentTypes() throws -> ContentTypes
}

/// Bytes in memory, read once from start to end.
final class ByteArraySource: XMLByteSource {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - position)
    bytes.withUnsafeBytes { bytes in
      buffer.copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bytes[position..<(position + count)]))
    }
    position += count
    return count
  }
}

/// A stream that ends with an error once nobody wants it any longer.
final class CancellableSource: XMLByteSource {
  private let source: any XMLByteSource
  private let isCancelled: @Sendable () -> Bool
  private let part: String

  init(_ source: any XMLByteSource, isCancelled: @escaping @Sendable () -> Bool, part: String) {
    self.source = source
    self.isCancelled = isCancelled
    self.part = part
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    if isCancelled() { throw PackageError(.cancelled, part: part) }
    return try source.read(into: buffer)
  }
}
