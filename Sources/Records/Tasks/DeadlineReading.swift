import VietnameseText

extension Deadline {
  /// Reads a deadline. What is not understood is `unknown` with its words kept; no year is
  /// invented. Linear in the text.
  init(reading text: String) {
    let spans = TimeSpan.all(in: text)
    let words = Self.words.matches(in: matchKey(text)).map(\.value)
    let last = spans.last { $0.year != nil } ?? spans.last
    let isBefore = words.contains(.before) || words.contains(.exclusive)
    self.init(raw: text, kind: .unknown)
    if let period = words.lazy.compactMap(\.period).first {
      kind = .recurring
      recurrence = Self.recurrence(period, spans.count == 1 ? spans.first : nil)
    } else if words.contains(.vague) || Self.isCutShort(text, spans) {
      // "Sau ngày 30/6", "cuối năm 2024", "tuần 2 tháng 5": the dates do not bound it.
      return
    } else if words.contains(.dependence), spans.allSatisfy({ $0.year == nil }) {
      kind = .conditional
    } else if words.contains(.ongoing) {
      kind = .ongoing
      from = spans.first?.from
      to = spans.last?.to
    } else if let last {
      if let first = spans.first, spans.count > 1,
        words.contains(.from) && words.contains(.until) || Self.joinsByDash(text, spans)
      {
        kind = .range
        from = first.from ?? Self.borrowing(last.year, first)
        to = last.to
      } else if words.contains(.from), words.contains(.until) {
        // "Từ ngày 05 đến ngày 10/3/2014", "từ tháng 11/2022 đến tháng 2": one end is not dated.
        kind = .range
        if Self.isBehindUntil(last, in: text) { to = last.to } else { from = last.from }
      } else if words.contains(.from), !isBefore, spans.count == 1 {
        kind = .range
        from = last.from
      } else if isBefore {
        kind = .before
        to = words.contains(.exclusive) ? last.lastDayBefore : last.to
      } else {
        kind = last.kind
        from = last.from
        to = last.to
      }
    }
  }

  /// "từ tháng 3 đến tháng 6/2022": the year stands once, for both.
  private static func borrowing(_ year: Int?, _ span: TimeSpan) -> String? {
    year.map { "\($0)-\(TimeSpan.twoDigits(span.firstMonth))-\(TimeSpan.twoDigits(span.day ?? 1))" }
  }

  private static func isBehindUntil(_ span: TimeSpan, in text: String) -> Bool {
    let before = String(decoding: Array(text.utf8.prefix(span.utf8Range.lowerBound)), as: UTF8.self)
    return words.matches(in: matchKey(before)).contains { $0.value == .until }
  }

  /// Whether a number stands right beside a date that is read without it ("15-20/3/2022", "năm 2022 -
  /// 2023"), or a quarter without its year beside a year ("quý I, II năm 2022").
  private static func isCutShort(_ text: String, _ spans: [TimeSpan]) -> Bool {
    let bytes = Array(text.utf8)
    let isDigit = { (byte: UInt8?) in byte.map { $0 &- 0x30 < 10 } ?? false }
    let joints: Set<UInt8> = [0x20, UInt8(ascii: "-"), UInt8(ascii: ",")]
    let hasBareYear = spans.contains { $0.kind == .year }
    if hasBareYear, spans.contains(where: { $0.year == nil }) { return true }
    return spans.count == 1
      && spans.contains { span in
        let after = bytes[span.utf8Range.upperBound...]
        let before = bytes[..<span.utf8Range.lowerBound]
        let next = after.drop { joints.contains($0) }
        return next.startIndex > after.startIndex && isDigit(next.first)
          || before.last == UInt8(ascii: "-") && isDigit(before.dropLast().last)
      }
  }

  /// "Tháng 9-12/2022", "15/9 - 30/9/2022": a dash between two dates, where a comma makes a list.
  private static func joinsByDash(_ text: String, _ spans: [TimeSpan]) -> Bool {
    guard spans.count == 2 else { return false }
    let between = text.utf8.dropFirst(spans[0].utf8Range.upperBound)
      .prefix(max(0, spans[1].utf8Range.lowerBound - spans[0].utf8Range.upperBound))
    return matchKey(String(decoding: Array(between), as: UTF8.self)) == "-"
  }

  private static func recurrence(_ period: String, _ span: TimeSpan?) -> String {
    guard period == "yearly", let span, span.year == nil else { return period }
    let month = "\(period)-\(TimeSpan.twoDigits(span.firstMonth))"
    return span.day.map { "\(month)-\(TimeSpan.twoDigits($0))" } ?? month
  }

  private enum Word: Equatable {
    case every(String)
    case ongoing, from, until, dependence
    /// The last day named is the last one.
    case before
    /// "Trước": of a month, quarter or year the day before its first.
    case exclusive
    /// It shifts or divides the dates beside it.
    case vague

    var period: String? { if case .every(let period) = self { period } else { nil } }
  }

  private static let words = PhraseTable<Word>([
    ("hằng năm", .every("yearly")), ("hàng năm", .every("yearly")), ("mỗi năm", .every("yearly")),
    ("hằng quý", .every("quarterly")), ("hàng quý", .every("quarterly")),
    ("mỗi quý", .every("quarterly")),
    ("hằng tháng", .every("monthly")), ("hàng tháng", .every("monthly")),
    ("mỗi tháng", .every("monthly")),
    ("hằng tuần", .every("weekly")), ("hàng tuần", .every("weekly")),
    ("hằng ngày", .every("daily")), ("hàng ngày", .every("daily")),
    ("thường xuyên", .ongoing), ("liên tục", .ongoing),
    ("trước", .exclusive), ("chậm nhất", .before), ("hết", .before), ("không quá", .before),
    ("muộn nhất", .before), ("sau", .vague), ("tuần", .vague), ("đầu", .vague), ("cuối", .vague),
    ("giữa", .vague), ("nửa", .vague), ("tháng đầu", .vague), ("điều chỉnh", .vague),
    ("gia hạn", .vague), ("tiếp theo", .vague), ("những năm", .vague), ("các năm", .vague),
    ("6 tháng", .vague), ("9 tháng", .vague), ("3 tháng", .vague),
    ("từ", .from), ("bắt đầu", .from), ("kể từ", .from), ("đến", .until), ("tới", .until),
    ("theo hướng dẫn", .dependence), ("theo yêu cầu", .dependence), ("theo chỉ đạo", .dependence),
    ("sau khi", .dependence), ("khi có", .dependence), ("theo tiến độ", .dependence),
    ("theo kế hoạch của", .dependence),
  ])
}
