import VietnameseText

/// How a list level writes its numbers (ST_NumberFormat, §17.18.59).
enum NumberFormat: Equatable {
  case decimal
  /// At least two digits: 01, 02.
  case decimalZero
  case upperRoman, lowerRoman
  /// a … z, then aa, bb: letters repeat, as Word has it.
  case upperLetter, lowerLetter
  /// Number words (một, hai, ba).
  case vietnameseCounting
  case numberInDash
  /// Digits with leading zeros up to a width: the custom formats "001, 002, 003, ...".
  case padded(width: Int)
  /// A custom sequence ("a, b, c, d, đ, e, ..."); beyond its last item, digits.
  case sequence([String])
  case bullet
  case none

  /// The format of a `numFmt` element; formats that do not occur in Vietnamese documents count in
  /// digits.
  init(val: String?, format: String?) {
    switch val {
    case "decimalZero": self = .decimalZero
    case "upperRoman": self = .upperRoman
    case "lowerRoman": self = .lowerRoman
    case "upperLetter": self = .upperLetter
    case "lowerLetter": self = .lowerLetter
    case "vietnameseCounting": self = .vietnameseCounting
    case "numberInDash": self = .numberInDash
    case "bullet": self = .bullet
    case "none": self = .none
    case "custom": self = Self.custom(format ?? "")
    default: self = .decimal
    }
  }

  /// Letters of a custom format that are read.
  private static let mostOfCustom = 1024

  private static func custom(_ format: String) -> NumberFormat {
    let items = format.prefix(mostOfCustom).split(separator: ",")
      .map { String($0.filter { $0 != " " }) }
      .filter { $0 != "..." && $0 != "…" && !$0.isEmpty }
    guard let first = items.first else { return .decimal }
    if first.allSatisfy({ $0.isASCII && $0.isNumber }) {
      return .padded(width: min(16, first.utf8.count))
    }
    return .sequence(items)
  }

  /// A number, 0 or more, as this format writes it.
  func text(_ number: Int) -> String {
    switch self {
    case .decimal: String(number)
    case .decimalZero: Self.padded(number, width: 2)
    case .upperRoman: Self.roman(number)
    case .lowerRoman: Self.roman(number).lowercased()
    case .upperLetter: Self.letters(number).uppercased()
    case .lowerLetter: Self.letters(number)
    case .vietnameseCounting: words(for: Int64(number))
    case .numberInDash: "- \(number) -"
    case .padded(let width): Self.padded(number, width: width)
    case .sequence(let items): items.indices.contains(number - 1) ? items[number - 1] : "\(number)"
    case .bullet, .none: ""
    }
  }

  private static func padded(_ number: Int, width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static func letters(_ number: Int) -> String {
    // Word stops at 780 = 30 × z; beyond that a list of letters says nothing any more.
    guard (1...780).contains(number) else { return String(number) }
    let letter = Unicode.Scalar(UInt8(ascii: "a") + UInt8((number - 1) % 26))
    return String(repeating: String(letter), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard (1..<4000).contains(number) else { return String(number) }
    var rest = number
    var result = ""
    for (value, digits) in romanDigits {
      while rest >= value {
        result += digits
        rest -= value
      }
    }
    return result
  }

  private static let romanDigits = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
}
