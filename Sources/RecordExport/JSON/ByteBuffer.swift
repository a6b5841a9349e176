/// Bytes that grow at the end. Unlike an array it is never shared, so that appending a byte costs
/// a comparison and a store; all unsafe code of the module's writers is here.
struct ByteBuffer: ~Copyable {
  private var storage: UnsafeMutableBufferPointer<UInt8>
  /// Number of bytes.
  private(set) var count = 0

  /// An empty buffer with room for so many bytes.
  init(capacity: Int) {
    storage = .allocate(capacity: max(capacity, 1))
  }

  deinit {
    storage.deallocate()
  }

  /// The bytes, copied.
  var array: [UInt8] { Array(storage[..<count]) }

  /// Appends a byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    storage[count] = byte
    count += 1
  }

  /// Appends bytes.
  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    reserve(bytes.count)
    _ = storage[count...].update(fromContentsOf: bytes)
    count += bytes.count
  }

  /// Appends the UTF-8 of a text.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Appends the UTF-8 of a text that stands in the program.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append($0) }
  }

  /// Appends a byte several times.
  mutating func append(_ byte: UInt8, count times: Int) {
    for _ in 0..<times { append(byte) }
  }

  /// Forgets the bytes and keeps the room.
  mutating func removeAll() {
    count = 0
  }

  @inline(__always)
  private mutating func reserve(_ additional: Int) {
    if storage.count - count < additional { grow(by: additional) }
  }

  @inline(never)
  private mutating func grow(by additional: Int) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(
      capacity: max(2 * storage.count, count + additional))
    _ = larger.update(fromContentsOf: storage[..<count])
    storage.deallocate()
    storage = larger
  }
}
