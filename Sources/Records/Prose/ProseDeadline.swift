import VietnameseText

extension Deadline {
  /// The deadline that a sentence gives: words that make a date one ("trước ngày", "chậm nhất")
  /// before words that only tell a period ("trong quý III năm 2022") or how often ("hằng quý"); of
  /// several the last one, as in a cell. `nil` where it gives none that is understood, for days on
  /// which something begins, and for a period that ended before `issued`, the day of the document as
  /// ISO date, unless the sentence begins with it: "nhà xây dựng trước năm 1994". Linear in the
  /// sentence.
  init?(inSentence text: WordText, issued: String? = nil) {
    let openings = Self.openings(in: text)
    let repeated = openings.first { $0.opening == .repeated }
    func read(_ opening: DeadlineOpening) -> Deadline? {
      openings.filter { $0.opening == opening }.prefix(Self.mostDeadlines).reversed().lazy
        .compactMap { found in
          Self.read(in: text, found.words, after: repeated?.words).flatMap {
            Self.isOfObjects($0, found.words, in: text, issued) ? nil : $0
          }
        }.first
    }
    guard let found = read(.due) ?? read(.period) ?? read(.repeated) else { return nil }
    self = found
  }

  /// Deadlines of a sentence that are looked at; whatever follows belongs to other work.
  private static let mostDeadlines = 4

  /// Whether a past period tells of what the work is done to: "các dự án khởi công trước năm 2015".
  private static func isOfObjects(
    _ deadline: Deadline, _ words: Range<Int>, in text: WordText, _ issued: String?
  ) -> Bool {
    guard let issued, let last = deadline.to, last < issued, words.lowerBound > 0 else {
      return false
    }
    return text.phrase(exactDays, at: words.lowerBound) == nil
  }

  /// Words before a day by which something is due, which may be a slip of the pen.
  private static let exactDays = PhraseTable<Void>(
    ["trước ngày", "chậm nhất", "muộn nhất", "không chậm hơn", "không muộn hơn", "xong trước"]
      .map { ($0, ()) })

  private static func openings(
    in text: WordText
  ) -> [(opening: DeadlineOpening, words: Range<Int>)] {
    var openings: [(opening: DeadlineOpening, words: Range<Int>)] = []
    var index = 0
    while index < text.words.count {
      // "… trước ngày 15/6 để tổng hợp, báo cáo UBND tỉnh trước ngày 30/6": what others do then.
      if !openings.isEmpty, text.phrase(forOthers, at: index) != nil { break }
      guard let (opening, end) = opening(in: text, at: index) else {
        index += 1
        continue
      }
      // "Hằng năm" in the midst of a clause belongs to a noun: "dự toán hằng năm".
      let beginsClause =
        index == 0 || !text.words[index].gap.isDisjoint(with: [.comma, .semicolon, .opening])
        || followsTime(text, index)
      if opening != .often {
        openings.append((opening, index..<end))
      } else if beginsClause, index == 0 || !text.word(end - 1, is: often) {
        openings.append((.repeated, index..<end))
      }
      // "Từ ngày … đến hết ngày …" is one.
      let isStart = text.word(index, is: from)
      index = isStart ? wordsEnd(in: text, from: index, atLeast: end) : end
    }
    return openings
  }

  private static let forOthers = PhraseTable<Void>(
    ["để tổng hợp", "để trình", "để báo cáo"].map { ($0, ()) })

  /// "Thứ Sáu *hằng tuần*", "16 giờ 00 *hằng ngày*", "16h *hằng ngày*".
  private static func followsTime(_ text: WordText, _ word: Int) -> Bool {
    if text.word(word - 1, is: hour) { return true }
    guard let digit = text.key(of: word - 1).utf8.first, digit &- 0x30 < 10 else {
      return word > 1 && text.phrase(weekdays, at: word - 2)?.end == word
    }
    if text.key(of: word - 1).utf8.contains(UInt8(ascii: "h")) { return true }
    return word > 1 && (text.word(word - 2, is: hour) || text.word(word - 2, is: weekday))
  }

  private static let weekday = matchKey("thứ")
  private static let hour = matchKey("giờ")
  private static let weekdays = PhraseTable<Void>(
    ["thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"].map { ($0, ()) })

  /// The deadline that begins at an opening. A day without a year is that of every month or year
  /// where the sentence says so before: "Hằng năm, trước ngày 15 tháng 12".
  private static func read(
    in text: WordText, _ opening: Range<Int>, after repeated: Range<Int>?
  ) -> Deadline? {
    let words = words(in: text, from: opening.lowerBound, atLeast: opening.upperBound)
    let deadline = Deadline(reading: words)
    let isDated = deadline.from != nil || deadline.to != nil
    if !isDated, deadline.kind != .recurring, let repeated,
      repeated.lowerBound < opening.lowerBound,
      !(repeated.upperBound..<opening.lowerBound).contains(where: {
        text.words[$0].gap.contains(.semicolon)
      })
    {
      var repeating = Deadline(reading: text.text(of: repeated) + " " + words)
      // "Hằng tháng … trước ngày 15 tháng 12" has two times.
      if repeating.kind == .recurring, repeating.recurrence?.contains("-") == true {
        repeating.raw = Self.words(in: text, from: repeated.lowerBound, to: opening)
        return repeating
      }
    }
    let isOpenRange = deadline.kind == .range && deadline.to == nil
    return deadline.kind == .unknown || isOpenRange ? nil : deadline
  }

  /// The words that open a deadline: those of the table, and "trước" before a figure.
  private static func opening(
    in text: WordText, at word: Int
  ) -> (DeadlineOpening, end: Int)? {
    // "Ngày 25 hằng tháng"
    if text.word(word, is: day), word + 2 < text.words.count,
      text.key(of: word + 1).utf8.allSatisfy({ $0 &- 0x30 < 10 }),
      let (often, end) = text.phrase(DeadlineOpening.table, at: word + 2), often == .often
    {
      return (.repeated, end)
    }
    if let (opening, end) = text.phrase(DeadlineOpening.table, at: word) {
      // "Vào năm học 2024 - 2025" is no year.
      return end < text.words.count && text.word(end, is: school) ? nil : (opening, end)
    }
    if let (_, end) = text.phrase(labels, at: word), end < text.words.count,
      text.words[end].gap.contains(.colon)
    {
      return (.due, end)
    }
    guard word + 1 < text.words.count,
      text.key(of: word + 1).utf8.allSatisfy({ $0 &- 0x30 < 10 })
    else { return nil }
    if text.word(word, is: before) { return (.due, word + 1) }
    return text.word(word, is: from) ? (.period, word + 1) : nil
  }

  /// Words before a colon and a day: "thời hạn: 31/3/2026".
  private static let labels = PhraseTable<Void>(
    [
      "thời hạn", "thời hạn hoàn thành", "hạn hoàn thành", "hạn cuối", "hạn chót",
      "thời gian hoàn thành", "thời gian thực hiện",
    ].map { ($0, ()) })
  private static let day = matchKey("ngày")
  private static let school = matchKey("học")
  private static let before = matchKey("trước")
  private static let from = matchKey("từ")
  /// "Định kỳ" alone says not how often.
  private static let often = matchKey("kỳ")

  /// Words: longer than any deadline.
  private static let longest = 20

  /// From the words of how often to the end of the day.
  private static func words(in text: WordText, from start: Int, to opening: Range<Int>) -> String {
    text.text(
      of: start..<wordsEnd(in: text, from: opening.lowerBound, atLeast: opening.upperBound))
  }

  /// From the opening to what ends it.
  private static func words(in text: WordText, from start: Int, atLeast: Int) -> String {
    let words = text.text(of: start..<wordsEnd(in: text, from: start, atLeast: atLeast))
    return words.utf8.contains(0x28) && !words.utf8.contains(0x29) ? words + ")" : words
  }

  private static func wordsEnd(in text: WordText, from start: Int, atLeast: Int) -> Int {
    var end = atLeast
    while end < text.words.count, end - start < longest {
      let gap = text.words[end].gap
      let isLabelled = end == atLeast && gap.contains(.colon)
      if !isLabelled, !gap.isDisjoint(with: [.semicolon, .colon, .line, .closing]) { break }
      // "Định kỳ hằng năm (15/10)"
      if end > atLeast,
        text.phrase(forOthers, at: end) != nil
          || text.phrase(DeadlineOpening.table, at: end)?.value == .due
      {
        break
      }
      let isDate = text.key(of: end).utf8.allSatisfy { $0 &- 0x30 < 10 }
      if gap.contains(.comma) || gap.contains(.opening) && !isDate { break }
      end += 1
    }
    return end
  }
}

/// Words that begin a deadline in a sentence.
enum DeadlineOpening {
  /// By then it is due.
  case due
  /// It is done in that time.
  case period
  /// It comes again.
  case repeated
  /// It comes again, where a clause begins so.
  case often

  static let table = PhraseTable<DeadlineOpening>(
    [
      "trước ngày", "xong trước", "hoàn thành trước", "chậm nhất", "hoàn thành trong", "xong trong",
      "không chậm hơn", "không muộn hơn", "muộn nhất", "trước tháng", "trước quý", "trước năm",
      "trước 17 giờ",
      "trước 16 giờ", "trước 10 giờ", "trước 11 giờ", "trước 12 giờ", "trước 15 giờ",
      "trước 14 giờ", "trước 9 giờ", "trước 8 giờ", "trong ngày", "hạn cuối",
      "hoàn thành vào", "xong vào", "trong thời hạn", "trong vòng",
      "trước 17h00", "trước 16h00", "hoàn thành năm", "hoàn thành tháng", "hoàn thành quý",
    ].map { ($0, .due) }
      + [
        "đến hết ngày", "đến hết tháng", "đến hết năm", "trong tháng", "trong quý", "trong năm",
        "vào quý", "vào tháng", "vào ngày", "vào năm", "từ tháng", "từ ngày", "từ quý", "từ năm",
        "trong giai đoạn", "trong các năm", "từ nay đến",
      ].map { ($0, .period) }
      + [
        "định kỳ hằng năm", "định kỳ hàng năm", "định kỳ hằng quý", "định kỳ hàng quý",
        "định kỳ hằng tháng", "định kỳ hàng tháng", "định kỳ hằng tuần", "định kỳ hàng tuần",
        "định kỳ hằng ngày", "định kỳ hàng ngày", "định kỳ 6 tháng", "định kỳ 06 tháng",
        "định kỳ 3 tháng", "định kỳ 03 tháng",
      ].map { ($0, .repeated) }
      + [
        "định kỳ", "hằng năm", "hàng năm", "hằng tháng", "hàng tháng", "hằng quý", "hàng quý",
        "hằng tuần", "hàng tuần", "hằng ngày", "hàng ngày", "thường xuyên",
        "thực hiện thường xuyên",
      ].map { ($0, .often) })
}
