/// Writes JSON (RFC 8259) into one growing buffer, which can be passed on in pieces.
///
/// Containers are closures, so that nothing can stay open or be closed twice. Non-ASCII text stays
/// UTF-8; only what JSON requires is escaped, and U+2028 and U+2029, which break JavaScript and
/// readers of lines. Linear in what is written.
struct JSONWriter: ~Copyable {
  private var buffer: ByteBuffer
  /// Two spaces a level and a line for each member and element; otherwise no spaces at all.
  private let isPretty: Bool
  private var depth = 0
  /// The innermost open container has a member or element already.
  private var hasElements = false
  private var followsKey = false
  /// Members that the next object begins with.
  private var leading: (record: StaticString, source: String)?
  private let output: (([UInt8]) -> Void)?

  /// Pieces passed on are of this size or a little more.
  private static let pieceSize = 1 << 16

  /// An empty writer. `output` gets what is written piece by piece, the rest at `finish()`; without
  /// it everything stays in `bytes`.
  init(isPretty: Bool, output: (([UInt8]) -> Void)? = nil) {
    self.isPretty = isPretty
    self.output = output
    buffer = ByteBuffer(capacity: output == nil ? 4096 : 2 * Self.pieceSize)
  }

  /// What was written and not yet passed on, copied.
  var bytes: [UInt8] { buffer.array }

  /// Writes an object; `members` writes keys and values in turn.
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    container(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  /// Writes an array; `elements` writes its values.
  mutating func array(_ elements: (inout JSONWriter) -> Void) {
    container(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
  }

  /// Writes a key; the next thing written is its value. Keys stand as they are: ASCII, nothing in
  /// them to escape.
  mutating func key(_ key: StaticString) {
    separate()
    buffer.append(UInt8(ascii: "\""))
    buffer.append(key)
    buffer.append(UInt8(ascii: "\""))
    buffer.append(UInt8(ascii: ":"))
    if isPretty { buffer.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// Writes a key and its value; `nil` becomes `null`.
  mutating func field(_ name: StaticString, _ value: some JSONRepresentable) {
    key(name)
    value.write(to: &self)
  }

  /// Writes a string.
  mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string($0) }
  }

  /// Writes a string from its bytes, which are UTF-8.
  mutating func string(_ bytes: UnsafeBufferPointer<UInt8>) {
    beginValue()
    buffer.append(UInt8(ascii: "\""))
    appendEscaped(bytes)
    buffer.append(UInt8(ascii: "\""))
  }

  /// Writes a string that stands in the program: nothing in it to escape.
  mutating func string(_ text: StaticString) {
    beginValue()
    buffer.append(UInt8(ascii: "\""))
    buffer.append(text)
    buffer.append(UInt8(ascii: "\""))
  }

  /// Writes `null`, `true`, `false` or a number that is already in the form that JSON wants.
  mutating func literal(_ text: String) {
    beginValue()
    buffer.append(text)
  }

  /// Ends a text for people with a line break, as files of text have it, and passes on the rest.
  mutating func finish() {
    if isPretty { buffer.append(UInt8(ascii: "\n")) }
    passOn()
  }

  /// Begins a line of NDJSON, whose object begins with what it is and its file.
  mutating func startLine(record: StaticString, source: String) {
    leading = (record, source)
    hasElements = false
  }

  /// Ends a line of NDJSON.
  mutating func endLine() {
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= Self.pieceSize { passOn() }
  }

  private mutating func passOn() {
    guard let output else { return }
    output(buffer.array)
    buffer.removeAll()
  }

  private mutating func container(
    _ opening: UInt8, _ closing: UInt8, _ content: (inout JSONWriter) -> Void
  ) {
    beginValue()
    buffer.append(opening)
    depth += 1
    hasElements = false
    if depth == 1, let (record, source) = leading {
      leading = nil
      key("record")
      string(record)
      field("source", source)
    }
    content(&self)
    depth -= 1
    if hasElements { breakLine() }
    buffer.append(closing)
    hasElements = true
    if buffer.count >= Self.pieceSize { passOn() }
  }

  @inline(__always)
  private mutating func beginValue() {
    if followsKey { followsKey = false } else { separate() }
  }

  @inline(__always)
  private mutating func separate() {
    if hasElements { buffer.append(UInt8(ascii: ",")) }
    hasElements = true
    if depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    buffer.append(UInt8(ascii: "\n"))
    buffer.append(UInt8(ascii: " "), count: 2 * depth)
  }

  /// Copies whole stretches between the few bytes that need an escape.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var index = 0
    while index < text.count {
      if index + 8 <= text.count, Self.isPlain(text, at: index) {
        index += 8
        continue
      }
      let length = lengthToEscape(at: index, in: text)
      guard length > 0 else {
        index += 1
        continue
      }
      buffer.append(UnsafeBufferPointer(rebasing: text[copied..<index]))
      appendEscape(for: text[index], last: text[index + length - 1])
      index += length
      copied = index
    }
    buffer.append(UnsafeBufferPointer(rebasing: text[copied...]))
  }

  /// Whether eight bytes hold none that may need an escape: control characters, quotation marks,
  /// backslashes, and E2, which begins U+2028. Looks at all of them at once.
  @inline(__always)
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let word = UnsafeRawPointer(text.baseAddress.unsafelyUnwrapped + index)
      .loadUnaligned(as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    func hasZero(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & tops }
    let controls = (word &- ones &* 0x20) & ~word & tops
    return controls | hasZero(word ^ ones &* 0x22) | hasZero(word ^ ones &* 0x5C)
      | hasZero(word ^ ones &* 0xE2) == 0
  }

  /// Number of bytes at `index` that must be escaped together, 0 where they may stand.
  private func lengthToEscape(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    switch text[index] {
    case 0x00..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"):
      return 1
    case 0xE2:  // U+2028 is E2 80 A8, U+2029 is E2 80 A9
      let isSeparator =
        index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8
      return isSeparator ? 3 : 0
    default:
      return 0
    }
  }

  private mutating func appendEscape(for first: UInt8, last: UInt8) {
    buffer.append(UInt8(ascii: "\\"))
    switch first {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): buffer.append(first)
    case 0x08: buffer.append(UInt8(ascii: "b"))
    case 0x09: buffer.append(UInt8(ascii: "t"))
    case 0x0A: buffer.append(UInt8(ascii: "n"))
    case 0x0C: buffer.append(UInt8(ascii: "f"))
    case 0x0D: buffer.append(UInt8(ascii: "r"))
    case 0xE2: buffer.append(last == 0xA8 ? "u2028" : "u2029" as StaticString)
    default:
      buffer.append("u00" as StaticString)
      buffer.append(hexadecimalDigit(first >> 4))
      buffer.append(hexadecimalDigit(first & 15))
    }
  }

  private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
