/// A figure that was stated or counted: a JSON number where every reader of JSON gets the same
/// integer from it, otherwise the exact decimal as a string. Amounts are always strings, as they
/// are everywhere in the result.
struct Figure: JSONRepresentable {
  /// The exact decimal number, as text.
  let decimal: String
  /// It is an amount of money, not a count.
  let isAmount: Bool

  func write(to writer: inout JSONWriter) {
    if let exactInteger { writer.literal(String(exactInteger)) } else { writer.string(decimal) }
  }

  /// The same for a row of values.
  var flat: FlatValue { exactInteger.map(FlatValue.integer) ?? .text(decimal) }

  private var exactInteger: Int? {
    // Int.init takes a "+" too, which no decimal of ours has.
    guard !isAmount, let number = Int(decimal), number.magnitude <= Self.largestExactInteger else {
      return nil
    }
    return number
  }

  /// 2⁵³ − 1: up to here every integer has a Double of its own (RFC 8259, section 6).
  private static let largestExactInteger: UInt = 9_007_199_254_740_991
}
