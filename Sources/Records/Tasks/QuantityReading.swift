import VietnameseText

extension Quantity {
  /// Reads a quantity: digits, and the unit of the cell's own words or else `unit`. Linear.
  init(reading text: String, unit: String?) {
    let (number, rest) = Self.leadingNumber(text)
    self.init(raw: text, amount: number?.text, unit: rest ?? unit, currency: nil)
  }

  /// Reads a sum of money; the unit stands in the cell or in the column's `title`.
  init(readingMoney text: String, title: String) {
    let (number, rest) = Self.leadingNumber(text)
    let scale =
      Self.scales.matches(in: matchKey(rest ?? "")).first?.value
      ?? Self.scales.matches(in: matchKey(title)).first?.value
    // An amount without its unit may be đồng or triệu đồng: the figure alone would be a guess.
    let amount = number.flatMap { number in scale.map { Self.scaled(number.text, by: $0) } }
    self.init(
      raw: text, amount: amount ?? number?.text, unit: scale == nil ? rest : "đồng",
      currency: scale == nil ? nil : "VND")
  }

  /// The number that begins a text, and the words after it.
  static func leadingNumber(_ text: String) -> (DecimalText?, String?) {
    let end =
      text.utf8.firstIndex { byte in
        !(byte &- 0x30 < 10 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","))
      } ?? text.endIndex
    var digits = text[..<end]
    while digits.utf8.last == UInt8(ascii: ".") || digits.utf8.last == UInt8(ascii: ",") {
      digits = digits.dropLast()
    }
    guard let number = numberInDigits(digits) else { return (nil, nil) }
    let rest = normalized(String(text[end...]))
    return (number.value, rest.isEmpty ? nil : rest)
  }

  /// Powers of ten of the units of money.
  private static let scales = PhraseTable<Int>([
    ("đồng", 0), ("đ", 0), ("VNĐ", 0), ("VND", 0), ("nghìn đồng", 3), ("ngàn đồng", 3),
    ("1.000 đồng", 3), ("1.000đ", 3), ("triệu đồng", 6), ("trđ", 6), ("tr.đ", 6), ("tỷ đồng", 9),
    ("tỉ đồng", 9), ("tỷ VNĐ", 9),
  ])

  /// A decimal number times a power of ten, exactly.
  static func scaled(_ number: String, by power: Int) -> String {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    let moved = fraction.prefix(power)
    let digits = parts[0] + moved + String(repeating: "0", count: power - moved.utf8.count)
    let rest = fraction.dropFirst(power)
    let whole = digits.drop { $0 == "0" }
    return (whole.isEmpty ? "0" : String(whole)) + (rest.isEmpty ? "" : "." + rest)
  }
}
