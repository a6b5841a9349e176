/// What a cell of a mark column says (đánh dấu).
enum Mark: Equatable {
  case marked
  /// A dash: "none", not marked.
  case dash
  case blank

  /// The mark that a cell's whole text is; `nil` for other text.
  init?(_ text: String) {
    var text = text
    guard let mark = text.withUTF8({ Mark(bytes: $0) }) else { return nil }
    self = mark
  }

  /// The same of the text's bytes.
  init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count <= 12 else { return nil }
    var rest = bytes[...]
    while let first = rest.first, Self.isBracket(first) { rest = rest.dropFirst() }
    while let last = rest.last, Self.isBracket(last) { rest = rest.dropLast() }
    guard let value = Self.value(of: rest) else { return nil }
    self = value
  }

  /// Whether a longer text begins with a mark that stands alone.
  static func begins(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let head = bytes.prefix(9).prefix { $0 != 0x20 && $0 != 0x0A && $0 != UInt8(ascii: "(") }
    return head.count < bytes.count && value(of: head) == .marked
  }

  private static func isBracket(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "."), 0x20, 0x0A:
      true
    default: false
    }
  }

  /// Cells are many and marks short: a text of up to eight bytes is looked up as one number.
  private static func value(of bytes: some Collection<UInt8>) -> Mark? {
    guard bytes.count <= 8 else { return nil }
    return valuesByBytes[bytes.reduce(0) { $0 << 8 | UInt64($1) }]
  }

  private static let valuesByBytes = Dictionary(
    uniqueKeysWithValues: values.map { text, mark in
      (text.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }, mark)
    })

  /// "Х" and "х" are Cyrillic letters that some keyboards give.
  private static let values: [String: Mark] = [
    "": .blank, "☐": .blank, "□": .blank, "o": .blank, "0": .blank, "…": .blank,
    "Không": .dash, "không": .dash, "KHÔNG": .dash,
    "-": .dash, "–": .dash, "—": .dash, "−": .dash, "--": .dash,
    "X": .marked, "x": .marked, "Х": .marked, "х": .marked, "+": .marked, "☒": .marked,
    "☑": .marked, "✓": .marked, "✔": .marked, "✗": .marked, "✘": .marked, "×": .marked,
    "■": .marked, "●": .marked, "√": .marked, "v": .marked, "V": .marked, "XX": .marked,
    "xx": .marked, "Có": .marked, "có": .marked, "CÓ": .marked, "*": .marked,
  ]
}
