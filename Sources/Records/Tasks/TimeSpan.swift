/// A span of days that a piece of a deadline means: a day, month, quarter, half or year, or years.
struct TimeSpan {
  var kind: Deadline.Kind
  /// Year of the first day; `nil` where the text does not say it.
  var firstYear: Int?
  /// Year of the last day.
  var lastYear: Int?
  let firstMonth: Int
  let lastMonth: Int
  /// The day of a full date; `nil` where the span is whole months.
  let day: Int?
  /// Its words in the text.
  let words: Range<Int>

  init(
    kind: Deadline.Kind, years: ClosedRange<Int>?, months: ClosedRange<Int>, day: Int? = nil,
    words: Range<Int>
  ) {
    self.kind = kind
    firstYear = years?.lowerBound
    lastYear = years?.upperBound
    firstMonth = months.lowerBound
    lastMonth = months.upperBound
    self.day = day
    self.words = words
  }

  /// First day, ISO 8601; `nil` without a year.
  var from: String? { firstYear.map { Self.iso($0, firstMonth, day ?? 1) } }

  /// Last day, ISO 8601; `nil` without a year.
  var to: String? {
    lastYear.map { Self.iso($0, lastMonth, day ?? Self.days(in: lastMonth, of: $0)) }
  }

  /// The last day that "trước" allows: of whole months the day before the first; a day counts
  /// itself, as offices use the word (before 15/10/2022: to 2022-10-15).
  var lastDayBefore: String? {
    guard let year = firstYear, day == nil else { return to }
    return firstMonth == 1
      ? Self.iso(year - 1, 12, 31)
      : Self.iso(year, firstMonth - 1, Self.days(in: firstMonth - 1, of: year))
  }

  /// The same in a year, where none was written.
  func inYear(_ year: Int?) -> TimeSpan {
    guard firstYear == nil, lastYear == nil else { return self }
    var dated = self
    (dated.firstYear, dated.lastYear) = (year, year)
    return dated
  }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(year)-\(twoDigits(month))-\(twoDigits(day))"
  }

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
