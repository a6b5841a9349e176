/// A place in the text from which the parts of a date are read; copies are cheap, so that a reader
/// can try one form after another.
struct DateCursor {
  let bytes: UTF8Bytes
  var index: Int

  var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    index += 1
    return true
  }

  mutating func take(_ keyword: DateKeyword) -> Bool {
    guard let end = keyword.end(in: bytes, from: index) else { return false }
    index = end
    return true
  }

  mutating func skipSpaces() {
    while let byte = current, byte == 0x20 || byte == 0x09 { index += 1 }
  }

  /// Skips what may stand before "tháng" and "năm": spaces, a comma, and the break of a line that
  /// was too long for its cell.
  mutating func skipGap() {
    skipSpaces()
    if take(UInt8(ascii: ",")) { skipSpaces() }
    if take(UInt8(ascii: "\n")) { skipSpaces() }
  }

  /// "đến", a hyphen or a dash between the ends of a range.
  mutating func takeRangeSign() -> Bool {
    if take(.until) { return true }
    guard index < bytes.count else { return false }
    let (scalar, width) = bytes.scalar(at: index)
    guard scalar == 0x2D || scalar == 0x2013 || scalar == 0x2014 else { return false }
    index += width
    return true
  }

  /// A comma or "và" between dates.
  mutating func takeListSign() -> Bool { take(UInt8(ascii: ",")) || take(.and) }

  /// Skips what stands for a part to be filled in: spaces, dots, "…", underscores. Tells whether
  /// there was more than spaces.
  mutating func skipBlank() -> Bool {
    var hasDots = false
    while index < bytes.count {
      let (scalar, width) = bytes.scalar(at: index)
      switch scalar {
      case 0x20, 0x09: break
      case 0x2E, 0x5F, 0x2026: hasDots = true
      default: return hasDots
      }
      index += width
    }
    return hasDots
  }

  /// A run of digits, whole, if it is no longer than `longest`.
  mutating func takeNumber(longest: Int = 2) -> (value: Int, width: Int)? {
    var end = index
    var value = 0
    while end < bytes.count, isASCIIDigit(bytes[end]) {
      guard end - index < longest else { return nil }
      value = value * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    guard end > index else { return nil }
    defer { index = end }
    return (value, end - index)
  }

  mutating func takeYear() -> Int? {
    var ahead = self
    guard let number = ahead.takeNumber(longest: 4), number.width == 4,
      (1900...2100).contains(number.value)
    else { return nil }
    index = ahead.index
    return number.value
  }
}

/// Whether the parts that are there can belong to one date. Without a year, 29 February can.
func isPossibleDate(day: Int?, month: Int?, year: Int?) -> Bool {
  guard month.map((1...12).contains) ?? true else { return false }
  guard let day else { return true }
  return day >= 1 && day <= longestMonth(month, year)
}

private func longestMonth(_ month: Int?, _ year: Int?) -> Int {
  switch month {
  case 4, 6, 9, 11: return 30
  case 2:
    guard let year else { return 29 }
    let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
    return isLeap ? 29 : 28
  default: return 31
  }
}
