import VietnameseText

extension Deadline {
  /// The deadline that a sentence gives: words that make a date one ("trước ngày", "chậm nhất")
  /// before words that only tell a period ("trong quý III năm 2022"). `nil` where it gives none that
  /// is understood. Linear in the sentence.
  init?(inSentence text: WordText) {
    var openings: [(opening: DeadlineOpening, words: Range<Int>)] = []
    var index = 0
    while index < text.words.count {
      guard let (opening, end) = Self.opening(in: text, at: index) else {
        index += 1
        continue
      }
      openings.append((opening, index..<end))
      index = end
    }
    let due = openings.filter { $0.opening == .due }
    let periods = openings.filter {
      $0.opening == .period || $0.opening == .start && $0.words.lowerBound == 0
    }
    // A sentence with many deadlines has none that is its own.
    for (_, words) in due.prefix(4) + periods.prefix(4) {
      let deadline = Deadline(
        reading: Self.words(in: text, from: words.lowerBound, atLeast: words.upperBound))
      if deadline.kind != .unknown {
        self = deadline
        return
      }
    }
    return nil
  }

  /// The words that open a deadline: those of the table, and "trước" before a figure.
  private static func opening(
    in text: WordText, at word: Int
  ) -> (DeadlineOpening, end: Int)? {
    if let (opening, end) = text.phrase(DeadlineOpening.table, at: word) { return (opening, end) }
    guard text.word(word, is: before), word + 1 < text.words.count,
      text.key(of: word + 1).utf8.allSatisfy({ $0 &- 0x30 < 10 })
    else { return nil }
    return (.due, word + 1)
  }

  private static let before = matchKey("trước")

  /// Words: longer than any deadline.
  private static let longest = 20

  /// From the opening to what ends it.
  private static func words(in text: WordText, from start: Int, atLeast: Int) -> String {
    var end = atLeast
    while end < text.words.count, end - start < longest {
      let gap = text.words[end].gap
      if !gap.isDisjoint(with: [.semicolon, .colon, .line, .closing]) { break }
      // "Định kỳ hằng năm (15/10)"
      let isDate = text.key(of: end).utf8.allSatisfy { $0 &- 0x30 < 10 }
      if gap.contains(.comma) || gap.contains(.opening) && !isDate { break }
      end += 1
    }
    let words = text.text(of: start..<end)
    return words.utf8.contains(0x28) && !words.utf8.contains(0x29) ? words + ")" : words
  }
}

/// Words that begin a deadline in a sentence.
enum DeadlineOpening {
  /// By then it is due.
  case due
  /// It is done in that time.
  case period
  /// A period where it begins the sentence.
  case start

  static let table = PhraseTable<DeadlineOpening>(
    [
      "trước ngày", "xong trước", "hoàn thành trước", "chậm nhất", "hoàn thành trong", "xong trong",
      "không chậm hơn", "không muộn hơn", "muộn nhất", "trước tháng", "trước quý", "trước 17 giờ",
      "trước 16 giờ", "trước 10 giờ", "trước 11 giờ", "trước 12 giờ", "trước 15 giờ",
      "trước 14 giờ", "trước 9 giờ", "trước 8 giờ", "trong ngày", "hạn cuối",
      "định kỳ trước ngày", "hoàn thành vào", "xong vào", "trong thời hạn", "trong vòng",
      "trước 17h00", "trước 16h00",
    ].map { ($0, .due) }
      + [
        "đến hết ngày", "đến hết tháng", "trong tháng", "trong quý", "trong năm", "vào quý",
        "vào tháng", "vào ngày", "từ tháng", "từ ngày",
        "từ quý",
      ].map { ($0, .period) }
      + [
        "định kỳ", "hằng năm", "hàng năm", "hằng tháng", "hàng tháng", "hằng quý", "hàng quý",
        "hằng tuần", "hàng tuần", "hằng ngày", "hàng ngày", "thường xuyên",
      ].map { ($0, .start) })
}
