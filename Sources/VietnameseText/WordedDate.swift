/// A date with the word "tháng" in it: "[ngày] 05 tháng 3 năm 2014", "tháng 02/2022".
struct WordedDate {
  private(set) var day: Int?
  private(set) var month: Int?
  private(set) var year: Int?
  private let start: Int
  /// The months named before the one with the year: "tháng 9" in "tháng 9 đến tháng 12/2022".
  private var earlier: [WrittenDate] = []
  /// Where the last of several months begins.
  private var lastStart: Int?
  private var isComplete = true
  private var cursor: DateCursor

  /// Reads from the end of "ngày", or from the day where "ngày" does not stand before it; the date
  /// begins at `start`.
  init?(_ bytes: UTF8Bytes, from start: Int, afterDayWord end: Int) {
    self.start = start
    cursor = DateCursor(bytes: bytes, index: end)
    cursor.skipSpaces()
    if let number = cursor.takeNumber() {
      day = number.value
    } else {
      _ = cursor.skipBlank()
    }
    cursor.skipGap()
    guard cursor.take(.month) else { return nil }
    guard takeMonth(), takeYear() else { return nil }
    guard month != nil || year != nil else { return nil }
  }

  /// Reads from the end of "tháng", which begins at `start`. The year must be there, after the last
  /// month if there are several; several months without a year are read but are no dates.
  init?(_ bytes: UTF8Bytes, from start: Int, afterMonthWord end: Int) {
    self.start = start
    cursor = DateCursor(bytes: bytes, index: end)
    var blank = cursor
    let hasDots = blank.skipBlank()
    guard takeMonth(), month != nil || hasDots else { return nil }
    takeLaterMonths()
    if takeYear(), year != nil { return }
    guard let lastStart else { return nil }
    // What was taken for the last month may begin a date of its own: "tháng 9, 15/10/2022".
    isComplete = false
    cursor.index = lastStart
  }

  var end: Int { cursor.index }

  /// The dates, months without a year first; none when no calendar has them.
  var dates: [WrittenDate] {
    guard isComplete, isPossibleDate(day: day, month: month, year: year),
      earlier.allSatisfy({ isPossibleDate(day: nil, month: $0.month, year: nil) })
    else { return [] }
    let range = (lastStart ?? start)..<cursor.index
    return earlier + [WrittenDate(day: day, month: month, year: year, utf8Range: range)]
  }

  /// A month of one or two digits or a blank; false when a longer number stands there.
  private mutating func takeMonth() -> Bool {
    cursor.skipSpaces()
    if let byte = cursor.current, isASCIIDigit(byte) {
      guard let number = cursor.takeNumber() else { return false }
      month = number.value
    } else {
      var blank = cursor
      if blank.skipBlank() { cursor = blank }
    }
    return true
  }

  /// The further months of "tháng 9-12/2022", "tháng 11, 12/2022", "tháng 9 đến tháng 12/2022".
  private mutating func takeLaterMonths() {
    while month != nil {
      var ahead = cursor
      ahead.skipSpaces()
      guard ahead.takeListSign() || ahead.takeRangeSign() else { return }
      ahead.skipSpaces()
      let itemStart = ahead.index
      if ahead.take(.month) { ahead.skipSpaces() }
      guard let number = ahead.takeNumber() else { return }
      earlier.append(
        WrittenDate(
          day: nil, month: month, year: nil, utf8Range: (lastStart ?? start)..<cursor.index))
      month = number.value
      lastStart = itemStart
      cursor = ahead
    }
  }

  /// "năm 2022" or "/2022" and the like; a year left blank is nil. False when something follows
  /// that makes the whole no date, such as "/22" or "/2022/QĐ".
  private mutating func takeYear() -> Bool {
    var ahead = cursor
    ahead.skipSpaces()
    if ahead.take(UInt8(ascii: "/")) {
      ahead.skipSpaces()
      return takeYear(at: ahead)
    }
    ahead = cursor
    if ahead.take(UInt8(ascii: "-")) || ahead.take(UInt8(ascii: ".")), takeYear(at: ahead) {
      return true
    }
    ahead = cursor
    ahead.skipGap()
    if ahead.take(.year) {
      ahead.skipSpaces()
      _ = takeYear(at: ahead)
    }
    return true
  }

  private mutating func takeYear(at start: DateCursor) -> Bool {
    var ahead = start
    guard let year = ahead.takeYear(), endsDate(ahead, separator: nil, allowingGluedWord: true)
    else { return false }
    self.year = year
    cursor = ahead
    return true
  }
}
