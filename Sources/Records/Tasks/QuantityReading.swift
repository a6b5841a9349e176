import VietnameseText

extension Quantity {
  /// Reads a quantity: digits, and the unit of the cell's own words or else `unit`. Linear.
  init(reading text: String, unit: String?) {
    let (number, rest) = Self.leadingNumber(text)
    self.init(raw: text, amount: number?.text, unit: rest ?? unit, currency: nil)
  }

  /// Reads a sum of money: numbers with their units ("1 tỷ 200 triệu đồng"), or a bare number whose
  /// unit is the first that `units` name: the column's title, the cell beside it, a line above the
  /// table. Anything more ("2 x 50 triệu", "50 - 100 triệu") has no amount.
  init(readingMoney text: String, units: [String]) {
    let amount = Self.money(text, units)
    self.init(
      raw: text, amount: amount, unit: amount == nil ? nil : "đồng",
      currency: amount == nil ? nil : "VND")
  }

  private static func money(_ text: String, _ units: [String]) -> String? {
    let (number, rest) = leadingNumber(text)
    guard let number else { return nil }
    guard let rest else {
      let scale = units.lazy.compactMap { scales.matches(in: matchKey($0)).first?.value }.first
      return scale.map { scaled(number.text, by: $0) }
    }
    if let scale = scales.exact(matchKey(rest)) { return scaled(number.text, by: scale) }
    return compound(text)
  }

  /// "1 tỷ 200 triệu đồng": whole numbers with falling units.
  private static func compound(_ text: String) -> String? {
    let words = WordText(text)
    var sum: Int128 = 0
    var last = Int.max
    var index = 0
    while index < words.words.count {
      guard let number = numberInDigits(words.text(of: index..<(index + 1))), !number.isAmbiguous,
        let value = Int128(number.value.text), value < 1000 || last == Int.max,
        index + 1 < words.words.count, words.words[index + 1].gap.isSubset(of: .space),
        let (scale, end) = words.phrase(scales, at: index + 1), scale < last
      else { return nil }
      var factor: Int128 = 1
      for _ in 0..<scale { factor *= 10 }
      sum += value * factor
      last = scale
      index = end
    }
    return String(sum)
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
    guard let number = numberInDigits(digits), !number.isAmbiguous else { return (nil, nil) }
    let rest = normalized(String(text[end...]))
    return (number.value, rest.isEmpty ? nil : rest)
  }

  /// Powers of ten of the units of money.
  private static let scales = PhraseTable<Int>([
    ("đồng", 0), ("đ", 0), ("VNĐ", 0), ("VND", 0), ("nghìn đồng", 3), ("ngàn đồng", 3),
    ("1.000 đồng", 3), ("1.000đ", 3), ("triệu đồng", 6), ("trđ", 6), ("tr.đ", 6), ("tỷ đồng", 9),
    ("tỉ đồng", 9), ("tỷ VNĐ", 9), ("nghìn", 3), ("ngàn", 3), ("triệu", 6), ("tỷ", 9), ("tỉ", 9),
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
