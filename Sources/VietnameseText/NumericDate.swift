/// A date in digits: day, month and year, day and month, or month and year, one sign between them.
struct NumericDate {
  private var day: Int?
  private var month: Int?
  private var year: Int?
  private var separator: UInt8
  private var isPadded = false
  private var hasYearInWords = false
  private var end: DateCursor

  /// Reads "05/3/2014", "15/10" or "10/2022" from the first digit.
  init?(_ bytes: UTF8Bytes, at start: Int) {
    end = DateCursor(bytes: bytes, index: start)
    guard let first = end.takeNumber() else { return nil }
    guard let separator = Self.takeSeparator(&end) else { return nil }
    self.separator = separator
    if let year = end.takeYear() {
      (month, self.year) = (first.value, year)
      return
    }
    guard let second = end.takeNumber() else { return nil }
    (day, month) = (first.value, second.value)
    isPadded = bytes[start] == 0x30 || second.width == 2 && second.value < 10
    var ahead = end
    if Self.takeSeparator(&ahead) == separator, ahead.current.map(isASCIIDigit) == true {
      guard let year = ahead.takeYear() else { return nil }
      self.year = year
      end = ahead
      return
    }
    takeYearInWords()
  }

  /// "15/10 năm 2022".
  private mutating func takeYearInWords() {
    var ahead = end
    ahead.skipSpaces()
    guard ahead.take(.year) else { return }
    ahead.skipSpaces()
    guard let year = ahead.takeYear() else { return }
    self.year = year
    hasYearInWords = true
    end = ahead
  }

  /// Reads " /02/2022" or "…/…/2022", where the day is to be filled in, after "ngày".
  init?(_ bytes: UTF8Bytes, withBlankDayAt start: Int) {
    let slash = UInt8(ascii: "/")
    end = DateCursor(bytes: bytes, index: start)
    separator = slash
    _ = end.skipBlank()
    guard end.take(slash) else { return nil }
    end.skipSpaces()
    if let number = end.takeNumber() {
      month = number.value
    } else {
      _ = end.skipBlank()
    }
    end.skipSpaces()
    guard end.take(slash) else { return nil }
    end.skipSpaces()
    guard let year = end.takeYear() else { return nil }
    self.year = year
  }

  /// The date with its range from `start`, if it is one in its surroundings.
  func date(from start: Int, context: DateContext) -> WrittenDate? {
    guard isPossible, context.allowsStart(separator),
      endsDate(end, separator: separator, allowingGluedWord: day != nil && year != nil),
      isClear(in: context)
    else { return nil }
    return WrittenDate(day: day, month: month, year: year, utf8Range: start..<end.index)
  }

  /// Whether it has day, month and year, and a calendar has it.
  var isWhole: Bool { isDay && year != nil }

  /// Whether it has day and month, and a calendar has it.
  var isDay: Bool { day != nil && isPossible }

  /// Whether it has month and year only, with a stroke between them.
  var isMonthOfYear: Bool {
    day == nil && separator == UInt8(ascii: "/") && isPossible
      && endsDate(end, separator: separator)
  }

  private var isPossible: Bool { isPossibleDate(day: day, month: month, year: year) }

  private func isClear(in context: DateContext) -> Bool {
    if context.isAfterDayWord { return year != nil || separator == UInt8(ascii: "/") }
    // "1/2 năm 2022" is half of a year.
    if day != nil && year != nil { return !hasYearInWords || !canBeFraction }
    guard separator == UInt8(ascii: "/") else { return false }
    if year != nil { return context.namesMonth(endingAt: end.index) }
    return context.namesDay(endingAt: end.index, canBeFraction: canBeFraction)
  }

  /// A proper fraction is never padded and its denominator is the larger number.
  private var canBeFraction: Bool {
    guard let day, let month else { return false }
    return !isPadded && day < month
  }

  /// One of "/", "-" and "."; spaces may stand around the first.
  private static func takeSeparator(_ cursor: inout DateCursor) -> UInt8? {
    var ahead = cursor
    ahead.skipSpaces()
    if ahead.take(UInt8(ascii: "/")) {
      ahead.skipSpaces()
      cursor = ahead
      return UInt8(ascii: "/")
    }
    guard let byte = cursor.current, byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") else {
      return nil
    }
    cursor.index += 1
    return byte
  }
}

/// Whether a date can end here: not inside a longer number, a document number or an address. The
/// space before a word in small letters may have been forgotten ("05/3/2014của") where the date is
/// whole.
func endsDate(_ end: DateCursor, separator: UInt8?, allowingGluedWord: Bool = false) -> Bool {
  guard let next = end.current else { return true }
  let scalar = end.bytes.scalar(at: end.index).value
  if isWordScalar(scalar) { return allowingGluedWord && letterKind(of: scalar) == .lowercase }
  var after = end
  after.index += 1
  let isBeforeDigit = after.current.map(isASCIIDigit) ?? false
  switch next {
  case UInt8(ascii: "/"): return after.current == UInt8(ascii: ".")  // "/." closes a text
  case UInt8(ascii: "%"): return false
  case UInt8(ascii: "."): return !isBeforeDigit
  case UInt8(ascii: "-"):
    if isBeforeDigit { return separator != next }
    return after.index == end.bytes.count
      || !isWordScalar(end.bytes.scalar(at: after.index).value)
  default: return true
  }
}
