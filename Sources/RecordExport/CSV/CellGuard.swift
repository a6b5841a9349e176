/// Which texts a spreadsheet would take for a formula when it opens CSV. They get an apostrophe in
/// front; so does a text that has apostrophes before such a beginning already, so that taking one
/// away is always right:
///
/// ```python
/// text = re.sub(r"^'(?='*[=+\-@\t\r\n＝＋－＠])", "", cell)
/// ```
enum CellGuard {
  /// Whether the text has to be guarded: after any apostrophes it begins like a formula. A signed
  /// number and a run of dashes do no harm and stay as they are. Linear in what decides.
  static func isNeeded(for text: UnsafeBufferPointer<UInt8>) -> Bool {
    let rest = text.drop { $0 == UInt8(ascii: "'") }
    guard let first = rest.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D:
      return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      // With apostrophes in front the rule for readers would take one away.
      return rest.startIndex > text.startIndex || !isHarmless(rest)
    case 0xEF:
      return fullWidth.contains { rest.starts(with: $0) }
    default:
      return false
    }
  }

  /// "-5", "+1.234,5 %" without its space, "-", "--".
  private static func isHarmless(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let dash = UInt8(ascii: "-")
    if text.allSatisfy({ $0 == dash }) { return true }
    var digits = text.dropFirst()
    if digits.last == UInt8(ascii: "%") { digits = digits.dropLast() }
    let isDigit = { (byte: UInt8) in UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
    guard let first = digits.first, let last = digits.last, isDigit(first), isDigit(last) else {
      return false
    }
    return digits.allSatisfy {
      isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
  }

  /// ＝ ＋ － ＠, which Excel takes for their narrow forms.
  private static let fullWidth: [[UInt8]] = ["＝", "＋", "－", "＠"].map { Array($0.utf8) }
}
