import VietnameseText

/// A span of days that a piece of a deadline means: a day, month, quarter or year.
struct TimeSpan {
  let kind: Deadline.Kind
  let year: Int?
  let firstMonth: Int
  let lastMonth: Int
  /// The day of a full date; `nil` where the span is whole months.
  let day: Int?
  let utf8Range: Range<Int>

  /// First day, ISO 8601; `nil` without a year.
  var from: String? { year.map { Self.iso($0, firstMonth, day ?? 1) } }

  /// Last day, ISO 8601; `nil` without a year.
  var to: String? {
    year.map { Self.iso($0, lastMonth, day ?? Self.days(in: lastMonth, of: $0)) }
  }

  /// The last day that "trước" allows: of whole months the day before the first; a day counts
  /// itself, as offices use the word (before 15/10/2022: to 2022-10-15).
  var lastDayBefore: String? {
    guard let year, day == nil else { return to }
    return firstMonth == 1
      ? Self.iso(year - 1, 12, 31)
      : Self.iso(year, firstMonth - 1, Self.days(in: firstMonth - 1, of: year))
  }

  /// All spans in a text, in order, none overlapping. Linear in the text.
  static func all(in text: String) -> [TimeSpan] {
    let written = dates(in: text).compactMap(TimeSpan.init)
    let words = quartersAndYears(in: text).filter { span in
      !written.contains { $0.utf8Range.overlaps(span.utf8Range) }
    }
    return (written + words).sorted { $0.utf8Range.lowerBound < $1.utf8Range.lowerBound }
  }

  private init?(_ date: WrittenDate) {
    guard let month = date.month else { return nil }
    self.init(
      kind: date.day == nil ? .month : .date, year: date.year, firstMonth: month, lastMonth: month,
      day: date.day, utf8Range: date.utf8Range)
  }

  private init(
    kind: Deadline.Kind, year: Int?, firstMonth: Int, lastMonth: Int, day: Int?,
    utf8Range: Range<Int>
  ) {
    self.kind = kind
    self.year = year
    self.firstMonth = firstMonth
    self.lastMonth = lastMonth
    self.day = day
    self.utf8Range = utf8Range
  }

  /// "quý II/2022", "quý 3 năm 2022", "năm 2022".
  private static func quartersAndYears(in text: String) -> [TimeSpan] {
    var spans: [TimeSpan] = []
    let words = Self.words(of: text)
    var index = 0
    while index < words.count {
      let word = words[index]
      let key = lowercased(word.text)
      if key == "quý", index + 1 < words.count,
        let (quarter, rest) = quarter(words[index + 1].text)
      {
        var year = rest
        var last = index + 1
        if year == nil, index + 3 < words.count, lowercased(words[index + 2].text) == "năm" {
          year = Self.year(words[index + 3].text)
          if year != nil { last = index + 3 }
        }
        spans.append(
          TimeSpan(
            kind: .quarter, year: year, firstMonth: quarter * 3 - 2, lastMonth: quarter * 3,
            day: nil, utf8Range: word.range.lowerBound..<words[last].range.upperBound))
        index = last
      } else if key == "năm", index + 1 < words.count, let year = Self.year(words[index + 1].text) {
        spans.append(
          TimeSpan(
            kind: .year, year: year, firstMonth: 1, lastMonth: 12, day: nil,
            utf8Range: word.range.lowerBound..<words[index + 1].range.upperBound))
        index += 1
      }
      index += 1
    }
    return spans
  }

  /// "II/2022", "III,", "4": the quarter and the year behind the stroke.
  private static func quarter(_ word: String) -> (Int, Int?)? {
    let parts = word.split(separator: "/", maxSplits: 1)
    guard let first = parts.first, let quarter = quarters[first.filter { $0 != "," && $0 != "." }]
    else { return nil }
    return (quarter, parts.count > 1 ? year(String(parts[1])) : nil)
  }

  private static let quarters = [
    "I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4,
  ]

  /// A year at the start of a word, closing punctuation aside.
  private static func year(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard digits.utf8.count == 4, let year = Int(digits), (1900...2100).contains(year),
      word.utf8.dropFirst(4).allSatisfy({ ",.;:)".utf8.contains($0) })
    else { return nil }
    return year
  }

  private static func words(of text: String) -> [(text: String, range: Range<Int>)] {
    var words: [(text: String, range: Range<Int>)] = []
    let utf8 = Array(text.utf8)
    var start = 0
    for index in 0...utf8.count {
      guard index == utf8.count || utf8[index] == 0x20 || utf8[index] == 0x0A else { continue }
      if index > start {
        words.append((String(decoding: utf8[start..<index], as: UTF8.self), start..<index))
      }
      start = index + 1
    }
    return words
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(year)-\(twoDigits(month))-\(twoDigits(day))"
  }

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
