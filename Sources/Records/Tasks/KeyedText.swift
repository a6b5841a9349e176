import VietnameseText

/// A text beside its match key, to get from a place in the key back to the words of the text.
struct KeyedText {
  let key: String
  private let parts: [String]

  /// Linear in the text.
  init(_ text: String) {
    key = matchKey(text)
    parts = Self.parts(of: text)
  }

  /// The words that a range of the key stands for.
  func words(in range: Range<Int>) -> String {
    let before = key.utf8.prefix(range.lowerBound).count { $0 == 0x20 }
    let count = key.utf8.dropFirst(range.lowerBound).prefix(range.count).count { $0 == 0x20 } + 1
    return parts.dropFirst(before).prefix(count).joined(separator: " ")
  }

  /// The words after those that the first `length` bytes of the key stand for.
  func words(after length: Int) -> String {
    let count = key.utf8.prefix(length).count { $0 == 0x20 } + 1
    return parts.dropFirst(count).joined(separator: " ")
  }

  /// The words of a text as its match key divides it: a key has no spaces around dashes.
  private static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var joinsNext = false
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let dashes = word.unicodeScalars.first.map(isDash) ?? false
      if dashes || joinsNext, let last = parts.last {
        parts[parts.count - 1] = last + " " + word
      } else {
        parts.append(String(word))
      }
      joinsNext = word.unicodeScalars.last.map(isDash) ?? false
    }
    return parts
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "–" || scalar == "—"
  }
}
