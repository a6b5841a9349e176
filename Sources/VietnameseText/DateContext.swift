/// What stands around digits that may be a date.
struct DateContext {
  private let bytes: UTF8Bytes?
  private let start: Int
  private let previousEnd: Int?

  /// Directly after "ngày".
  static var afterDayWord: DateContext { DateContext() }

  private init() {
    (bytes, start, previousEnd) = (nil, 0, nil)
  }

  /// `previousEnd` is the end of the date found last.
  init(_ bytes: UTF8Bytes, at start: Int, previousEnd: Int?) {
    (self.bytes, self.start, self.previousEnd) = (bytes, start, previousEnd)
  }

  var isAfterDayWord: Bool { bytes == nil }

  /// Whether the digits begin a number rather than go on with one ("1.15.10.2022").
  func allowsStart(_ separator: UInt8) -> Bool {
    guard let bytes, start > 0 else { return true }
    if isWordScalar(bytes.scalar(before: start)) { return false }
    let beforeThat = start > 1 ? bytes.scalar(before: start - 1) : 0x20
    let isAfterDigit = (0x30...0x39).contains(beforeThat)
    switch bytes[start - 1] {
    case UInt8(ascii: "/"), UInt8(ascii: "+"): return false
    case UInt8(ascii: "."): return !isAfterDigit
    case UInt8(ascii: "-"):
      return !isWordScalar(beforeThat) || isAfterDigit && separator != UInt8(ascii: "-")
    default: return true
    }
  }

  /// Whether day and month without a year are a date here.
  func namesDay(endingAt end: Int, canBeFraction: Bool) -> Bool {
    if isBracketed(endingAt: end) {
      return !canBeFraction || isAfter([.year], skipping: UInt8(ascii: "("))
    }
    if let other = otherEnd(after: end),
      other.isWhole || !canBeFraction && other.isDay && isAfter([.from])
    {
      return true
    }
    if !canBeFraction && followsDate(inList: true) { return true }
    guard isAfter([.before, .until]) else { return false }
    return !canBeFraction || endsClause(at: end)
  }

  /// Whether a month and a year are a date here.
  func namesMonth(endingAt end: Int) -> Bool {
    isBracketed(endingAt: end) || isAfter([.before, .until, .from, .endOf])
      || isAloneOnLine(endingAt: end) || followsDate(inList: false)
      || otherEnd(after: end)?.isMonthOfYear == true
  }

  private func isBracketed(endingAt end: Int) -> Bool {
    guard let bytes, start > 0, end < bytes.count else { return false }
    return bytes[start - 1] == UInt8(ascii: "(") && bytes[end] == UInt8(ascii: ")")
  }

  private func isAfter(_ keywords: [DateKeyword], skipping opening: UInt8? = nil) -> Bool {
    guard let bytes else { return false }
    var end = start
    if let opening, end > 0, bytes[end - 1] == opening { end -= 1 }
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    return end < start && keywords.contains { $0.start(in: bytes, before: end) != nil }
  }

  /// Whether nothing follows that a fraction could belong to ("2/3 số đại biểu").
  private func endsClause(at end: Int) -> Bool {
    guard let bytes else { return false }
    var cursor = DateCursor(bytes: bytes, index: end)
    cursor.skipSpaces()
    guard cursor.index < bytes.count else { return true }
    if !isWordScalar(bytes.scalar(at: cursor.index).value) { return true }
    return (DateKeyword.each + [.year]).contains { cursor.take($0) }
  }

  private func isAloneOnLine(endingAt end: Int) -> Bool {
    guard let bytes else { return false }
    let newline = UInt8(ascii: "\n")
    guard start == 0 || bytes[start - 1] == newline else { return false }
    var index = end
    while index < bytes.count, [0x20, 0x2C, 0x2E, 0x3B].contains(bytes[index]) { index += 1 }
    return index == bytes.count || bytes[index] == newline
  }

  /// The second part of "01/2021 - 12/2021" and, in a list, of "ngày 30/6 và 31/12".
  private func followsDate(inList: Bool) -> Bool {
    guard let bytes, let previousEnd else { return false }
    var cursor = DateCursor(bytes: bytes, index: previousEnd)
    cursor.skipSpaces()
    guard cursor.takeRangeSign() || inList && cursor.takeListSign() else { return false }
    cursor.skipSpaces()
    return cursor.index == start
  }

  /// What stands after "đến" or a dash: "12/2021" in "01/2021 - 12/2021".
  private func otherEnd(after end: Int) -> NumericDate? {
    guard let bytes else { return nil }
    var cursor = DateCursor(bytes: bytes, index: end)
    cursor.skipSpaces()
    guard cursor.takeRangeSign() else { return nil }
    cursor.skipSpaces()
    if cursor.take(.day) { cursor.skipSpaces() }
    return NumericDate(bytes, at: cursor.index)
  }
}
