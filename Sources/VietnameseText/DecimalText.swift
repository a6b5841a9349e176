/// An exact decimal number as text: digits, with "-" before them and "." among them where needed.
///
/// No exponent, no grouping, no leading or trailing zeros ("725960000", "1234.56", "0.5"), so that
/// equal numbers have equal texts.
public struct DecimalText: Hashable, Sendable {
  /// The number, always in the form told above.
  public let text: String

  /// Takes digits as they were written; `whole` has at least one.
  init(isNegative: Bool = false, whole: [UInt8], fraction: [UInt8] = []) {
    let zero = UInt8(ascii: "0")
    let whole = whole.drop { $0 == zero }
    var fraction = fraction
    while fraction.last == zero { fraction.removeLast() }
    var bytes: [UInt8] = []
    if isNegative && !(whole.isEmpty && fraction.isEmpty) { bytes.append(UInt8(ascii: "-")) }
    if whole.isEmpty { bytes.append(zero) }
    bytes += whole
    if !fraction.isEmpty {
      bytes.append(UInt8(ascii: "."))
      bytes += fraction
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  init(isNegative: Bool = false, _ number: UInt64, hasHalf: Bool = false) {
    let half: [UInt8] = hasHalf ? [UInt8(ascii: "5")] : []
    self.init(isNegative: isNegative, whole: Array(String(number).utf8), fraction: half)
  }
}
