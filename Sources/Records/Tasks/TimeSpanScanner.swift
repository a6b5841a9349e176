import VietnameseText

/// Finds the spans of time in a deadline: dates and months, and beside them quarters ("quý I, II
/// năm 2025"), halves ("6 tháng đầu năm 2025"), years ("năm 2024 và 2025", "giai đoạn 2021-2025").
struct TimeSpanScanner {
  let text: WordText
  private var spans: [TimeSpan] = []

  /// All spans in a text, in order, none overlapping. Linear in the text.
  static func spans(in text: WordText) -> [TimeSpan] {
    var scanner = TimeSpanScanner(text: text)
    scanner.scanWords(besides: scanner.written())
    return scanner.spans
  }

  private init(text: WordText) { self.text = text }

  /// Dates and months, as words of the text.
  private func written() -> [TimeSpan] {
    var word = 0
    return dates(in: text.text).compactMap { date in
      while word < text.words.count, text.words[word].range.upperBound <= date.utf8Range.lowerBound
      {
        word += 1
      }
      var end = word
      while end < text.words.count, text.words[end].range.lowerBound < date.utf8Range.upperBound {
        end += 1
      }
      // A month without day and year may begin a list: it is read with that.
      guard let month = date.month, date.day != nil || date.year != nil else { return nil }
      return TimeSpan(
        kind: date.day == nil ? .month : .date, years: date.year.map { $0...$0 },
        months: month...month, day: date.day, words: word..<end)
    }
  }

  private mutating func scanWords(besides written: [TimeSpan]) {
    var next = written[...]
    var index = 0
    while index < text.words.count {
      if let date = next.first, date.words.lowerBound <= index {
        next = next.dropFirst()
        guard date.words.upperBound > index else { continue }
        spans.append(date)
        index = date.words.upperBound
      } else {
        index = scan(at: index, before: next.first?.words.lowerBound ?? text.words.count)
      }
    }
  }

  private mutating func scan(at index: Int, before limit: Int) -> Int {
    if let (word, end) = text.phrase(Self.openings, at: index), end <= limit, !isCounted(index) {
      switch word {
      case .quarter: if let end = takeList(.quarter, from: index, end, limit) { return end }
      case .month: if let end = takeList(.month, from: index, end, limit) { return end }
      case .firstMonths: if let end = takeHalf(index, end, limit) { return end }
      }
    }
    if let end = takeShort(from: index, limit) { return end }
    return takeYears(at: index, limit) ?? index + 1
  }

  /// "6 tháng" counts months and names none.
  private func isCounted(_ index: Int) -> Bool {
    index > 0 && text.words[index].gap == .space
      && text.key(of: index - 1).utf8.allSatisfy { $0 &- 0x30 < 10 }
  }

  private enum Opening { case quarter, month, firstMonths }
  private static let openings = PhraseTable<Opening>([
    ("quý", .quarter), ("các quý", .quarter), ("quí", .quarter), ("tháng", .month),
    ("các tháng", .month),
    ("3 tháng đầu năm", .firstMonths), ("6 tháng đầu năm", .firstMonths),
    ("9 tháng đầu năm", .firstMonths), ("6 tháng cuối năm", .firstMonths),
    ("03 tháng đầu năm", .firstMonths), ("06 tháng đầu năm", .firstMonths),
    ("09 tháng đầu năm", .firstMonths), ("06 tháng cuối năm", .firstMonths),
  ])

  // MARK: Quarters and months

  /// "quý II/2025", "quý I, II và III năm 2025", "tháng 3, 4/2025": one span each.
  private mutating func takeList(
    _ kind: Deadline.Kind, from start: Int, _ first: Int, _ limit: Int
  ) -> Int? {
    var found: [(months: ClosedRange<Int>, words: Range<Int>)] = []
    var index = first
    while index < limit {
      let isAnd = text.word(index, is: BodyFields.and)
      if !found.isEmpty {
        if isAnd { index += 1 }
        if index < limit, text.key(of: index) == text.key(of: first - 1) { index += 1 }
      }
      guard index < limit, let months = Self.months(kind, text.key(of: index)),
        found.isEmpty || isAnd || Self.joinsList(text.words[index].gap)
          || text.key(of: index - 1) == text.key(of: first - 1)
      else { break }
      found.append((months, (found.isEmpty ? start : index)..<(index + 1)))
      index += 1
      if index < limit, text.words[index].gap.contains(.slash) { break }
    }
    guard let last = found.last else { return nil }
    let year = year(behind: last.words.upperBound, limit)
    for (offset, item) in found.enumerated() {
      let end = offset == found.count - 1 ? year.end : item.words.upperBound
      add(kind, year.year, item.months, item.words.lowerBound..<end)
    }
    return year.end
  }

  /// The months of a quarter or month by its number.
  private static func months(_ kind: Deadline.Kind, _ word: Substring) -> ClosedRange<Int>? {
    if kind == .quarter {
      return quarters[String(word)].map { ($0 * 3 - 2)...($0 * 3) }
    }
    guard word.utf8.count <= 2, let month = Int(word), (1...12).contains(month) else { return nil }
    return month...month
  }

  private static func joinsList(_ gap: WordText.Gap) -> Bool {
    !gap.isDisjoint(with: [.comma, .dash, .ampersand])
  }

  private static let quarters = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4, "01": 1, "02": 2, "03": 3,
    "04": 4,
  ]

  // MARK: Halves

  private mutating func takeHalf(_ start: Int, _ end: Int, _ limit: Int) -> Int? {
    let digits = text.key(of: start).filter { $0 != "0" }
    guard let count = Int(digits) else { return nil }
    let isFirst = text.word(start + 2, is: Self.firstWord)
    let year = end < limit ? Self.year(text.key(of: end)) : nil
    add(
      .range, year, isFirst ? 1...count : (13 - count)...12, start..<(year == nil ? end : end + 1))
    return year == nil ? end : end + 1
  }

  private static let firstWord = matchKey("đầu")

  // MARK: Months and years

  /// "T6/2025", "T3 - T5/2012", "Q4/2025", "QI, QII/2025": months and quarters by a letter and a
  /// number, before a year.
  private mutating func takeShort(from start: Int, _ limit: Int) -> Int? {
    guard let kind = Self.short(text.key(of: start))?.kind else { return nil }
    var found: [ClosedRange<Int>] = []
    while start + found.count < limit, let item = Self.short(text.key(of: start + found.count)),
      item.kind == kind,
      found.isEmpty || Self.joinsList(text.words[start + found.count].gap)
    {
      found.append(item.months)
    }
    let last = start + found.count
    guard last < limit, text.words[last].gap == .slash || text.word(last, is: Self.yearWord),
      case let (year?, end) = year(behind: last, limit)
    else { return nil }
    for (offset, months) in found.enumerated() {
      let word = start + offset
      add(kind, year, months, word..<(word + 1 == last ? end : word + 1))
    }
    return end
  }

  private static func short(_ key: Substring) -> (kind: Deadline.Kind, months: ClosedRange<Int>)? {
    let kind: Deadline.Kind
    switch key.utf8.first {
    case UInt8(ascii: "t"): kind = .month
    case UInt8(ascii: "q"): kind = .quarter
    default: return nil
    }
    return months(kind, key.dropFirst()).map { (kind, $0) }
  }

  /// The year behind a quarter: "/2025", "năm 2025", ", 2025" is none.
  private func year(behind index: Int, _ limit: Int) -> (year: Int?, end: Int) {
    guard index < limit,
      text.words[index].gap.isDisjoint(with: [.semicolon, .line, .colon, .stop])
    else { return (nil, index) }
    let gap = text.words[index].gap
    if !gap.isDisjoint(with: [.slash, .opening]) || gap == .space || gap == .dash,
      let year = Self.year(text.key(of: index))
    {
      return (year, index + 1)
    }
    if text.word(index, is: Self.yearWord), index + 1 < limit,
      let year = Self.year(text.key(of: index + 1))
    {
      return (year, index + 2)
    }
    return (nil, index)
  }

  /// A year, or two with a dash between: one span from the first to the last.
  private mutating func takeYears(at index: Int, _ limit: Int) -> Int? {
    let start = text.word(index, is: Self.yearWord) ? index + 1 : index
    guard start < limit, let year = Self.year(text.key(of: start)),
      start > index || !text.words[start].gap.contains(.slash),
      start + 1 >= text.words.count || !text.words[start + 1].gap.contains(.slash)
    else { return nil }
    if start + 1 < limit, text.words[start + 1].gap.contains(.dash),
      let last = Self.year(text.key(of: start + 1)), last > year
    {
      spans.append(
        TimeSpan(kind: .range, years: year...last, months: 1...12, words: index..<(start + 2)))
      return start + 2
    }
    add(.year, year, 1...12, index..<(start + 1))
    return start + 1
  }

  private static let yearWord = matchKey("năm")

  private static func year(_ word: Substring) -> Int? {
    guard word.utf8.count == 4, word.utf8.allSatisfy({ $0 &- 0x30 < 10 }), let year = Int(word),
      (1990...2100).contains(year)
    else { return nil }
    return year
  }

  private mutating func add(
    _ kind: Deadline.Kind, _ year: Int?, _ months: ClosedRange<Int>, _ words: Range<Int>
  ) {
    spans.append(TimeSpan(kind: kind, years: year.map { $0...$0 }, months: months, words: words))
  }
}
