/// A number in digits as Vietnamese documents write it: "725.960.000", "1.234,56", "12 500", "03".
///
/// Dots or spaces group thousands and a comma begins the fraction; the English way round counts
/// where only that fits ("1,234.56", "1,234,567"). `isAmbiguous` is true where a lone sign may be
/// either: "12.50" (read as a decimal), "12,500" (read as the decimal 12,5); "12.500" groups and is
/// not ambiguous. nil where the text is not a number: also codes with leading zeros ("0912345678"),
/// numbers with units, and list numbers ("1."). Linear.
public func numberInDigits(
  _ text: some StringProtocol
) -> (value: DecimalText, isAmbiguous: Bool)? {
  withUTF8Bytes(of: text) { bytes in
    guard let first = bytes.first, canBeginNumber(first) else { return nil }
    return DigitGroups(bytes)?.number
  }
}

/// Spares most words the long way: digits, ASCII signs, and the leads of other spaces and dashes.
private func canBeginNumber(_ byte: UInt8) -> Bool { byte <= 0x39 || byte == 0xC2 || byte == 0xE2 }

/// Digit groups and the signs between them.
private struct DigitGroups {
  private var isNegative = false
  private var groups: [[UInt8]] = [[]]
  private var separators: [UInt8] = []

  init?(_ bytes: UTF8Bytes) {
    var scanner = DigitScanner(bytes)
    isNegative = scanner.takeMinus()
    while let (byte, isDigit) = scanner.next() {
      if isDigit {
        groups[groups.count - 1].append(byte)
      } else {
        separators.append(byte)
        groups.append([])
      }
    }
    guard scanner.isAtEnd, groups.allSatisfy({ !$0.isEmpty }) else { return nil }
  }

  var number: (value: DecimalText, isAmbiguous: Bool)? {
    guard let last = separators.last else { return plain }
    let lastIsAlone = separators.dropLast().allSatisfy { $0 != last }
    // All signs alike: groups, if there are several, or a lone sign that may group.
    if separators.allSatisfy({ $0 == last }), groupsThousands(groups) {
      if separators.count > 1 || last != UInt8(ascii: ",") { return (value(fraction: nil), false) }
      return (value(fraction: groups.last), true)
    }
    guard lastIsAlone, last != UInt8(ascii: " "), hasPlainWhole else { return nil }
    let whole = groups.dropLast()
    if whole.count == 1 {
      return (value(fraction: groups.last), last == UInt8(ascii: "."))
    }
    guard separators.dropLast().allSatisfy({ $0 == separators[0] }), groupsThousands(Array(whole)),
      last == UInt8(ascii: ",") || separators[0] == UInt8(ascii: ",")
    else { return nil }
    return (value(fraction: groups.last), false)
  }

  private var plain: (value: DecimalText, isAmbiguous: Bool)? {
    hasPlainWhole ? (value(fraction: nil), false) : nil
  }

  /// A zero leads only in "0", "0,5" and counts such as "03"; longer ones are codes.
  private var hasPlainWhole: Bool {
    groups[0].first != UInt8(ascii: "0") || groups[0].count <= (separators.isEmpty ? 3 : 1)
  }

  private func groupsThousands(_ groups: [[UInt8]]) -> Bool {
    groups[0].count <= 3 && groups[0].first != UInt8(ascii: "0")
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private func value(fraction: [UInt8]?) -> DecimalText {
    let whole = fraction == nil ? groups : groups.dropLast()
    return DecimalText(
      isNegative: isNegative, whole: Array(whole.joined()), fraction: fraction ?? [])
  }
}

/// Reads digits and single separators; all kinds of spaces are 0x20.
private struct DigitScanner {
  private let bytes: UTF8Bytes
  private var index = 0
  private var end: Int

  init(_ bytes: UTF8Bytes) {
    self.bytes = bytes
    end = bytes.count
    while let width = spaceWidth(at: index) { index += width }
    while end > index, isSpace(bytes.scalar(before: end)) {
      end -= utf8Width(of: bytes.scalar(before: end))
    }
  }

  var isAtEnd: Bool { index == end }

  mutating func takeMinus() -> Bool {
    guard index < end else { return false }
    let (scalar, width) = bytes.scalar(at: index)
    guard scalar == 0x2D || scalar == 0x2212 || scalar == 0x2013 else { return false }
    index += width
    return true
  }

  /// The next digit or separator; nil at the end and before anything else.
  mutating func next() -> (byte: UInt8, isDigit: Bool)? {
    guard index < end else { return nil }
    if let width = spaceWidth(at: index) {
      index += width
      return (0x20, false)
    }
    let byte = bytes[index]
    let isDigit = isASCIIDigit(byte)
    guard isDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") else { return nil }
    index += 1
    return (byte, isDigit)
  }

  private func spaceWidth(at index: Int) -> Int? {
    guard index < end else { return nil }
    let (scalar, width) = bytes.scalar(at: index)
    return isSpace(scalar) ? width : nil
  }

  private func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0xA0, 0x2007, 0x2009, 0x202F: true
    default: false
    }
  }
}

/// Whether a byte is one of 0…9.
@inline(__always)
func isASCIIDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
