/// Finds the places where a date may begin: "ngày", "tháng", and digits.
struct DateScanner {
  private let bytes: UTF8Bytes
  private var found: [WrittenDate] = []

  init(_ bytes: UTF8Bytes) {
    self.bytes = bytes
  }

  mutating func scan() -> [WrittenDate] {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isASCIIDigit(byte) {
        index = scanNumber(at: index)
      } else if byte | 0x20 == UInt8(ascii: "n") {
        index = scanDayWord(at: index)
      } else if byte | 0x20 == UInt8(ascii: "t") {
        index = scanMonthWord(at: index)
      } else {
        index += 1
      }
    }
    return found
  }

  private mutating func scanDayWord(at start: Int) -> Int {
    guard let end = wordEnd(of: .day, at: start) else { return start + 1 }
    if let date = WordedDate(bytes, from: start, afterDayWord: end) { return add(date) }
    return numericDate(from: start, afterDayWord: end).map { add($0) } ?? end
  }

  private mutating func scanMonthWord(at start: Int) -> Int {
    guard let end = wordEnd(of: .month, at: start) else { return start + 1 }
    return WordedDate(bytes, from: start, afterMonthWord: end).map { add($0) } ?? end
  }

  private func wordEnd(of keyword: DateKeyword, at start: Int) -> Int? {
    guard let end = keyword.end(in: bytes, from: start) else { return nil }
    return bytes.isWordBoundary(start) ? end : nil
  }

  private mutating func scanNumber(at start: Int) -> Int {
    if let date = dayBeforeMonthWord(at: start) { return add(date) }
    let context = DateContext(bytes, at: start, previousEnd: found.last?.utf8Range.upperBound)
    if let date = NumericDate(bytes, at: start)?.date(from: start, context: context) {
      return add(date)
    }
    var end = start
    while end < bytes.count, isASCIIDigit(bytes[end]) { end += 1 }
    return end
  }

  private mutating func add(_ date: WrittenDate) -> Int {
    found.append(date)
    return date.utf8Range.upperBound
  }

  /// What no calendar has is passed over whole: "31 tháng 4 năm 2022" has no month of its own.
  private mutating func add(_ date: WordedDate) -> Int {
    found += date.dates
    return date.end
  }

  /// "ngày 05/3/2014", "ngày /02/2022".
  private func numericDate(from start: Int, afterDayWord end: Int) -> WrittenDate? {
    var cursor = DateCursor(bytes: bytes, index: end)
    cursor.skipSpaces()
    let numeric =
      NumericDate(bytes, at: cursor.index) ?? NumericDate(bytes, withBlankDayAt: end)
    return numeric?.date(from: start, context: .afterDayWord)
  }

  /// "06 tháng 3 năm 2014" where "ngày" stands before another day ("ngày 05 và 06 tháng …").
  private func dayBeforeMonthWord(at start: Int) -> WordedDate? {
    guard start == 0 || bytes[start - 1] == 0x20 || bytes[start - 1] == UInt8(ascii: "-"),
      let date = WordedDate(bytes, from: start, afterDayWord: start), date.day != nil,
      date.year != nil
    else { return nil }
    return date
  }
}
