/// Writes CSV (RFC 4180: commas, quotes doubled, CRLF) in UTF-8 into one growing buffer, which is
/// passed on in pieces. Linear in what is written.
///
/// What is not in the document is an empty cell, an empty text is a quoted one (`""`), as
/// PostgreSQL reads and writes them.
package struct CSVWriter: ~Copyable {
  private var buffer = ByteBuffer(capacity: 2 * Self.pieceSize)
  private var isAtStartOfLine = true
  private let output: ([UInt8]) -> Void

  /// Pieces passed on are of this size or a little more.
  private static let pieceSize = 1 << 16

  /// An empty writer; `output` gets what is written piece by piece, the rest at `finish()`.
  package init(output: @escaping ([UInt8]) -> Void) { self.output = output }

  /// Writes U+FEFF, by which Excel knows UTF-8; only at the very beginning.
  package mutating func byteOrderMark() { buffer.append("\u{FEFF}" as StaticString) }

  /// Writes a cell.
  package mutating func cell(_ value: FlatValue) {
    if !isAtStartOfLine { buffer.append(UInt8(ascii: ",")) }
    isAtStartOfLine = false
    switch value {
    case .missing: break
    case .text(let text): self.text(text)
    case .integer(let number): buffer.append(String(number))
    case .real(let number): buffer.append(number.description)
    case .boolean(let claim): buffer.append(claim ? "true" : "false" as StaticString)
    }
  }

  /// Ends a row.
  package mutating func endRow() {
    buffer.append("\r\n" as StaticString)
    isAtStartOfLine = true
    if buffer.count >= Self.pieceSize { passOn() }
  }

  /// Passes on the rest.
  package mutating func finish() { passOn() }

  private mutating func passOn() {
    output(buffer.array)
    buffer.removeAll()
  }

  private mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      let isArmed = CellGuard.isNeeded(for: bytes)
      guard isArmed || Self.needsQuotes(bytes) else { return buffer.append(bytes) }
      buffer.append(UInt8(ascii: "\""))
      if isArmed { buffer.append(UInt8(ascii: "'")) }
      appendDoublingQuotes(bytes)
      buffer.append(UInt8(ascii: "\""))
    }
  }

  /// A separator, quote, line break or border space is in it, or nothing at all.
  private static func needsQuotes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return true }
    let space = UInt8(ascii: " ")
    return first == space || last == space
      || bytes.contains {
        $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
      }
  }

  private mutating func appendDoublingQuotes(_ bytes: UnsafeBufferPointer<UInt8>) {
    var rest = bytes[...]
    while let quote = rest.firstIndex(of: UInt8(ascii: "\"")) {
      buffer.append(UnsafeBufferPointer(rebasing: rest[...quote]))
      buffer.append(UInt8(ascii: "\""))
      rest = rest[(quote + 1)...]
    }
    buffer.append(UnsafeBufferPointer(rebasing: rest))
  }
}
