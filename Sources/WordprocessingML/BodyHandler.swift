import XMLStream

/// Passes the events of a part to a `BodyReader`, whose one owner it is.
///
/// The reader stands behind a pointer and not in a property of this class: there, every one of the
/// millions of events of a large part would be checked for exclusive access, at a tenth of the time.
final class BodyHandler: XMLHandler {
  private let reader: UnsafeMutablePointer<BodyReader>

  init(_ reader: BodyReader) {
    self.reader = .allocate(capacity: 1)
    self.reader.initialize(to: reader)
  }

  deinit {
    reader.deinitialize(count: 1)
    reader.deallocate()
  }

  /// The reader with all that it has read.
  func finished() -> BodyReader { reader.pointee }

  func start(_ element: XMLElement) throws { try reader.pointee.start(element) }

  func end(name: Int, namespace: UInt8) throws {
    try reader.pointee.end(name: name, namespace: namespace)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { reader.pointee.text(bytes) }
}
