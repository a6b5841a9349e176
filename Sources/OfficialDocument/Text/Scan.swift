/// Small steps over UTF-8 that the readers of texts share.
extension StringProtocol {
  /// The text between two UTF-8 offsets that stand at the borders of characters. Constant time in
  /// native strings, apart from the copy.
  package func slice(_ range: Range<Int>) -> String {
    let lower = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let upper = utf8.index(lower, offsetBy: range.count)
    return String(self[lower..<upper])
  }

  /// The text from a UTF-8 offset on.
  package func slice(from offset: Int) -> String { slice(offset..<utf8.count) }

  /// The text up to a UTF-8 offset.
  package func slice(to offset: Int) -> String { slice(0..<offset) }

  /// Without spaces, tabs and line breaks at both ends.
  package func trimmed() -> String {
    trimmed { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\u{A0}" }
  }

  /// Without the scalars that satisfy `isDropped` at both ends.
  package func trimmed(_ isDropped: (Unicode.Scalar) -> Bool) -> String {
    let scalars = unicodeScalars
    var lower = scalars.startIndex
    var upper = scalars.endIndex
    while lower < upper, isDropped(scalars[lower]) { lower = scalars.index(after: lower) }
    while upper > lower {
      let before = scalars.index(before: upper)
      guard isDropped(scalars[before]) else { break }
      upper = before
    }
    return String(self[lower..<upper])
  }

  /// Whether the first scalar is an upper-case letter.
  package var startsWithCapital: Bool { unicodeScalars.first?.properties.isUppercase ?? false }

  /// Whether the first scalar is a lower-case letter.
  package var startsWithSmallLetter: Bool { unicodeScalars.first?.properties.isLowercase ?? false }
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isSmallASCII: Bool { self >= 0x61 && self <= 0x7A }
  var isCapitalASCII: Bool { self >= 0x41 && self <= 0x5A }
  /// A byte of a letter: ASCII letters, and every byte of a longer scalar.
  var isLetterLike: Bool { self >= 0x80 || (self | 0x20).isSmallASCII }

  static let slash = UInt8(ascii: "/")
  static let hyphen = UInt8(ascii: "-")
  static let dot = UInt8(ascii: ".")
  static let space = UInt8(ascii: " ")
}

/// The words of a text as UTF-8 ranges: what stands between spaces and line breaks.
func wordRanges(_ bytes: [UInt8]) -> [Range<Int>] {
  var result: [Range<Int>] = []
  var wordStart = -1
  for index in bytes.indices {
    if bytes[index] == .space || bytes[index] == 0x0A {
      if wordStart >= 0 { result.append(wordStart..<index) }
      wordStart = -1
    } else if wordStart < 0 {
      wordStart = index
    }
  }
  if wordStart >= 0 { result.append(wordStart..<bytes.count) }
  return result
}

/// A text without closing ";", ".", "," and ":", "./." included.
func withoutClosing(_ text: String) -> String {
  text.trimmed { $0 == " " || $0 == "\n" }
    .droppingLast { $0 == ";" || $0 == "." || $0 == "," || $0 == ":" || $0 == " " || $0 == "/" }
}

extension String {
  /// Without the scalars that satisfy `isDropped` at the end.
  package func droppingLast(_ isDropped: (Unicode.Scalar) -> Bool) -> String {
    var upper = unicodeScalars.endIndex
    while upper > unicodeScalars.startIndex {
      let before = unicodeScalars.index(before: upper)
      guard isDropped(unicodeScalars[before]) else { break }
      upper = before
    }
    return String(unicodeScalars[..<upper])
  }
}
