import VietnameseText

extension Deadline {
  /// Reads a deadline. What is not understood is `unknown` with its words kept; no year is
  /// invented: `year` is the one that the column's title tells. Of several milestones the last
  /// dated one counts. Linear in the text.
  init(reading text: String, year: Int? = nil) {
    let reading = DeadlineReading(text, year: year)
    self.init(raw: text, kind: .unknown)
    (kind, from, to, recurrence) = reading.result
    if let from, let to, from > to { self.from = nil }
  }

  /// The same as `Deadline(reading:year:)`, remembered where no title gives a year.
  static func read(_ text: String, year: Int?) -> Deadline {
    guard year == nil else { return Deadline(reading: text, year: year) }
    return memory.value(of: text) { Deadline(reading: $0) }
  }

  private static let memory = Memory<Deadline>()
}

/// The spans and words of one deadline.
private struct DeadlineReading {
  typealias Result = (kind: Deadline.Kind, from: String?, to: String?, recurrence: String?)

  let text: WordText
  let spans: [TimeSpan]
  let words: [(word: DeadlineWord, start: Int)]

  init(_ raw: String, year: Int?) {
    let text = WordText(raw)
    self.text = text
    let found = TimeSpanScanner.spans(in: text)
    spans = Self.dated(found, in: text, year: year)
    var words: [(DeadlineWord, Int)] = []
    var index = 0
    var next = found[...]
    while index < text.words.count {
      while let span = next.first, span.words.upperBound <= index { next = next.dropFirst() }
      if let span = next.first, span.words.contains(index) {
        index = span.words.upperBound
      } else if let (word, end) = text.phrase(DeadlineWord.table, at: index) {
        // "Đặt hàng năm 2027" says "năm 2027".
        let isCut = word.period != nil && next.first.map { $0.words.lowerBound < end } == true
        if !isCut { words.append((word, index)) }
        index = isCut ? index + 1 : end
      } else {
        index += 1
      }
    }
    self.words = words
  }

  /// A span without a year takes that of the next one with which it makes a list or range ("quý I,
  /// II năm 2022", "từ tháng 3 đến tháng 6/2022"), or of the year that it stands under ("Năm 2026:
  /// Quý I").
  private static func dated(
    _ spans: [TimeSpan], in text: WordText, year: Int?
  ) -> [TimeSpan] {
    var result = spans
    for index in result.indices.reversed() where result[index].firstYear == nil {
      let next = index + 1
      let isList = next < result.count && !isDivided(spans[index], spans[next], text)
      result[index] = result[index].inYear(isList ? result[next].firstYear ?? year : year)
      if index > 0, spans[index - 1].kind == .year,
        text.words[spans[index].words.lowerBound].gap.contains(.colon)
      {
        result[index] = spans[index].inYear(spans[index - 1].firstYear)
      }
    }
    return result
  }

  private static func isDivided(_ span: TimeSpan, _ next: TimeSpan, _ text: WordText) -> Bool {
    guard span.words.upperBound <= next.words.lowerBound else { return false }
    return (span.words.upperBound...next.words.lowerBound)
      .contains { !text.words[$0].gap.isDisjoint(with: [.semicolon, .line]) }
  }

  private func has(_ word: DeadlineWord) -> Bool { words.contains { $0.word == word } }

  var result: Result {
    let unknown: Result = (.unknown, nil, nil, nil)
    if let recurring { return recurring }
    if has(.openEnd), let first = spans.first { return (.range, first.from, nil, nil) }
    let last = spans.lastIndex { $0.lastYear != nil } ?? spans.indices.last
    let saidOfLast = last.map(wordsBefore) ?? []
    if has(.countedDays) { return last == nil ? (.conditional, nil, nil, nil) : unknown }
    if dependsOnly(saidOfLast) { return (.conditional, nil, nil, nil) }
    if has(.ongoing) { return ongoing }
    guard let last else {
      return has(.wholeYear) && !has(.vague) ? (.year, nil, nil, nil) : unknown
    }
    let isWeekWithDates = isRange(last - 1, last) && spans[last].day != nil
    if has(.vague), !isWeekWithDates { return unknown }
    return bounds(last, saidOfLast)
  }

  /// "Thường xuyên trong năm 2025"; a single day bounds one end only.
  private var ongoing: Result {
    guard let first = spans.first, let last = spans.last else { return (.ongoing, nil, nil, nil) }
    let begins = wordsBefore(0).contains(.from)
    let isDay = spans.count == 1 && first.day != nil
    return (
      .ongoing, isDay && !begins ? nil : first.from, spans.count == 1 && begins ? nil : last.to, nil
    )
  }

  // MARK: What hangs on something else

  /// A document or event is named, and no date that something is due before.
  private func dependsOnly(_ saidOfLast: [DeadlineWord]) -> Bool {
    guard let dependence = words.first(where: { $0.word == .dependence }) else { return false }
    guard let first = spans.first(where: { $0.lastYear != nil }) else { return true }
    // "Theo Kế hoạch số 12/KH-UBND ngày 05/3/2014": the date is that of the other document.
    return dependence.start < first.words.lowerBound
      && saidOfLast.allSatisfy { ![.before, .exclusive, .until, .from].contains($0) }
  }

  // MARK: What comes again

  private var recurring: Result? {
    let periods = words.compactMap(\.word.period)
    guard let period = periods.first else {
      return has(.again) ? (.recurring, nil, nil, nil) : nil
    }
    let dated = spans.filter { $0.lastYear != nil }
    let begins = !spans.isEmpty && wordsBefore(0).contains(.from)
    let years: (String?, String?) =
      dated.count == 1 && dated[0].day == nil
      ? (dated[0].from, begins ? nil : dated[0].to) : (nil, nil)
    let isSure =
      Set(periods).count == 1 && !has(.again)
      || Set(periods).count == 1 && words.first?.word == .again
    return (.recurring, years.0, years.1, isSure ? recurrence(period) : nil)
  }

  private func recurrence(_ period: String) -> String {
    let undated = spans.filter { $0.lastYear == nil }
    if period == "yearly", undated.count == 1, let span = undated.first,
      span.kind == .month || span.kind == .date
    {
      let month = "\(period)-\(TimeSpan.twoDigits(span.firstMonth))"
      return span.day.map { "\(month)-\(TimeSpan.twoDigits($0))" } ?? month
    }
    if period == "monthly", spans.isEmpty, let day = dayOfMonth {
      return "\(period)-\(TimeSpan.twoDigits(day))"
    }
    return period
  }

  /// "Ngày 20 hằng tháng": one day.
  private var dayOfMonth: Int? {
    var days: [Int] = []
    for index in text.words.indices.dropLast() where text.word(index, is: Self.day) {
      if let day = Int(text.key(of: index + 1)), (1...31).contains(day) { days.append(day) }
    }
    return days.count == 1 ? days[0] : nil
  }

  private static let day = matchKey("ngày")

  // MARK: Bounds

  /// The words between the span before and this one.
  private func wordsBefore(_ span: Int) -> [DeadlineWord] {
    let start = span > 0 ? spans[span - 1].words.upperBound : 0
    return words.filter { $0.start >= start && $0.start < spans[span].words.lowerBound }.map(\.word)
  }

  /// A dash or "đến" stands between two spans.
  private func isRange(_ first: Int, _ second: Int) -> Bool {
    guard spans.indices.contains(first), spans.indices.contains(second) else { return false }
    let said = wordsBefore(second)
    if said.contains(.until)
      || said == [.before]
        && text.key(of: spans[second].words.lowerBound - 1)
          != text.key(of: spans[second].words.lowerBound)
    {
      return said.contains(.until) || wordsBefore(first).contains(.from)
    }
    return spans[first].words.upperBound == spans[second].words.lowerBound
      && text.words[spans[second].words.lowerBound].gap.contains(.dash)
  }

  private func bounds(_ last: Int, _ said: [DeadlineWord]) -> Result {
    let span = spans[last]
    if isRange(last - 1, last) { return (.range, spans[last - 1].from, span.to, nil) }
    if last + 1 < spans.count, isRange(last, last + 1) {
      // "Từ tháng 11/2022 đến tháng 2": the other end is not dated.
      return (.range, span.from, nil, nil)
    }
    if span.day != nil, let day = firstDay(before: span, said) {
      return (.range, span.firstYear.map { TimeSpan.iso($0, span.firstMonth, day) }, span.to, nil)
    }
    if isCutShort(last) { return (.unknown, nil, nil, nil) }
    if said.contains(.from), said.contains(.until) || said.contains(.before) {
      return (.range, nil, span.to, nil)
    }
    if said.contains(.exclusive) { return (.before, nil, span.lastDayBefore, nil) }
    if said.contains(.before) || said.contains(.until) { return (.before, nil, span.to, nil) }
    if said.contains(.from), span.kind != .range { return (.range, span.from, nil, nil) }
    return (span.kind, span.from, span.to, nil)
  }

  /// The first day of "15-20/3/2022" and of "từ ngày 05 đến ngày 10/3/2014".
  private func firstDay(before span: TimeSpan, _ said: [DeadlineWord]) -> Int? {
    var index = span.words.lowerBound
    let isDash = text.words[index].gap.contains(.dash)
    if !isDash {
      guard said.contains(.until) else { return nil }
      index -= 1
    }
    guard index > 0, let day = Int(text.key(of: index - 1)), let last = span.day, day < last,
      day > 0
    else { return nil }
    return day
  }

  /// Whether a number stands right beside a date that is read without it.
  private func isCutShort(_ span: Int) -> Bool {
    let words = spans[span].words
    let before = words.lowerBound - 1
    let isBefore = before >= (span > 0 ? spans[span - 1].words.upperBound : 0)
    let isAfter =
      words.upperBound
      < (span + 1 < spans.count ? spans[span + 1].words.lowerBound : text.words.count)
    return isBefore && isNumber(before, behind: words.lowerBound)
      || isAfter && isNumber(words.upperBound, behind: words.upperBound)
  }

  private func isNumber(_ word: Int, behind gap: Int) -> Bool {
    !text.words[gap].gap.isDisjoint(with: [.dash, .comma, .slash])
      && text.key(of: word).utf8.allSatisfy { $0 &- 0x30 < 10 }
  }
}
