import VietnameseText

/// A sum of money in digits followed by the same in words: "725.960.000 đồng (Bảy trăm …)".
struct AmountInWords {
  let raw: String
  /// Exact, in đồng.
  let digits: String
  let words: String

  /// All such sums in a normalized text, in order. Linear in the text.
  static func all(in text: String) -> [AmountInWords] {
    var found: [AmountInWords] = []
    var start = text.startIndex
    while let open = text.utf8[start...].firstIndex(of: UInt8(ascii: "(")),
      let close = text.utf8[open...].firstIndex(of: UInt8(ascii: ")"))
    {
      let inside = text[text.index(after: open)..<close]
      start = text.index(after: close)
      guard let value = numberInWords(withoutLabel(String(inside))),
        let sum = sum(before: text[..<open])
      else { continue }
      found.append(
        AmountInWords(
          raw: String(text[sum.start..<start]), digits: sum.amount, words: value.text))
    }
    return found
  }

  /// "Bằng chữ: …" introduces the words in many forms.
  private static func withoutLabel(_ inside: String) -> String {
    inside.divided(at: UInt8(ascii: ":")).map { normalized($0.after) } ?? inside
  }

  /// The end of a text, from a word's start, long enough for a sum.
  private static func lastWords(of text: Substring) -> Substring {
    guard
      let start = text.utf8.index(text.endIndex, offsetBy: -80, limitedBy: text.startIndex),
      let space = text.utf8[start...].firstIndex(of: UInt8(ascii: " "))
    else { return text }
    return text[space...]
  }

  /// The sum that ends right before the bracket: digits and a unit of money.
  private static func sum(before text: Substring) -> (start: String.Index, amount: String)? {
    var words: [Substring] = []
    var rest = lastWords(of: text)
    while words.count < 3, let word = rest.split(separator: " ").last {
      words.insert(word, at: 0)
      rest = rest[..<word.startIndex]
      guard word.utf8.first.map({ $0 &- 0x30 < 10 }) == true else { continue }
      let money = Quantity(readingMoney: words.joined(separator: " "), units: [])
      guard money.currency != nil, let amount = money.amount else { return nil }
      return (word.startIndex, amount)
    }
    return nil
  }
}
