/// The numerals of headings: letters in the order of Annex I, Roman and Arabic numbers.
extension Enumerator {
  /// The order of points: a b c d đ e g h i k … (Annex I); "đ" is a letter of its own, and "f", "j",
  /// "w", "z", met in practice, share the place of the letter before.
  private static let letters: [String] = [
    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t",
    "u", "v", "x", "y",
  ]

  static func letterValue(_ token: [UInt8]) -> Int? {
    let text = String(decoding: token, as: UTF8.self)
    if let index = letters.firstIndex(of: text) { return index + 1 }
    switch text {
    case "f": return 6
    case "j": return 9
    case "w": return 21
    case "z": return 23
    default: return nil
    }
  }

  static func leadingNumber(_ text: String) -> Int? {
    let digits = text.utf8.prefix { $0.isDigit }
    guard !digits.isEmpty, digits.count <= 4, text.utf8.count - digits.count <= 2 else {
      return nil
    }
    return Int(String(Substring(digits)))
  }

  /// The value of a Roman number in capitals, in its canonical spelling or with "IIII".
  static func roman(_ token: [UInt8]) -> Int? {
    guard !token.isEmpty, token.count <= 8 else { return nil }
    var total = 0
    var previous = Int.max
    var index = 0
    while index < token.count {
      guard let value = romanDigit(token[index]) else { return nil }
      let next = index + 1 < token.count ? romanDigit(token[index + 1]) ?? 0 : 0
      if next > value {
        guard next <= value * 10, next <= previous else { return nil }
        total += next - value
        previous = value
        index += 2
      } else {
        guard value <= previous else { return nil }
        total += value
        previous = value
        index += 1
      }
    }
    return total
  }

  static func romanDigit(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "I"): 1
    case UInt8(ascii: "V"): 5
    case UInt8(ascii: "X"): 10
    case UInt8(ascii: "L"): 50
    case UInt8(ascii: "C"): 100
    default: nil
    }
  }

  /// Whether a dash closes a number: "I - ", "I- ", "1 – ".
  static func isDash(_ bytes: [UInt8], at end: Int) -> Bool {
    var index = end
    if index < bytes.count, bytes[index] == .space { index += 1 }
    guard index + 1 < bytes.count else { return false }
    if bytes[index] == .hyphen { return bytes[index + 1] == .space }
    return index + 3 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94) && bytes[index + 3] == .space
  }

  /// What follows the sign that closes a number, a second sign left out: "1/- ", "I/. ", "a.) ".
  static func after(_ bytes: [UInt8], closing end: Int) -> UInt8 {
    let next = end + 1 < bytes.count ? bytes[end + 1] : .space
    let isSecond = [.dot, .slash, .hyphen, UInt8(ascii: ")"), UInt8(ascii: ":")].contains(next)
    return isSecond && end + 2 < bytes.count && bytes[end + 2] == .space ? .space : next
  }

  /// Where the heading begins after a number and its punctuation.
  static func skip(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    let closings: [UInt8] = [.dot, .slash, .space, .hyphen, UInt8(ascii: ")"), UInt8(ascii: ":")]
    while index < bytes.count, closings.contains(bytes[index]) || bytes[index] == 0x0A {
      index += 1
    }
    // An en or em dash.
    if index + 3 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80,
      bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94
    {
      return skip(bytes, index + 3)
    }
    return index
  }

  static func startsWithCapital(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return String(decoding: bytes[index...], as: UTF8.self).startsWithCapital
  }
}
