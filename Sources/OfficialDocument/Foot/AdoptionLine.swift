import DocumentModel
import VietnameseText

/// The sentence at the end of laws, ordinances and resolutions of the National Assembly that says when
/// they were adopted, which is their date: "Luật này được Quốc hội … thông qua ngày 16 tháng 6 năm
/// 2022." (forty laws of 1993 to 2024 all have it; thirteen have a date in the head as well).
enum AdoptionLine {
  /// The day of adoption, from the last lines of a text; `nil` where none of them says it.
  static func date(in blocks: ArraySlice<Document.Block>) -> PartialDate? {
    var looked = 0
    for block in blocks.reversed() {
      guard case let .paragraph(paragraph) = block, !paragraph.isBlank else { continue }
      if let date = date(in: paragraph.text) { return date }
      looked += 1
      if looked == linesFromEnd { return nil }
    }
    return nil
  }

  private static let linesFromEnd = 6

  private static func date(in text: String) -> PartialDate? {
    guard text.utf8.count < 400 else { return nil }
    let key = matchKey(text)
    guard subjects.prefix(of: key) != nil, let verb = text.utf8Offset(of: "thông qua")
    else { return nil }
    let found = dates(in: text).first { $0.utf8Range.lowerBound > verb }
    return found.flatMap { date in
      date.year.map {
        PartialDate(
          raw: text.slice(from: date.utf8Range.lowerBound).slice(to: date.utf8Range.count),
          year: $0, month: date.month, day: date.day)
      }
    }
  }

  /// "Luật này đã được Quốc hội …"; the Standing Committee ends with the same words.
  private static let subjects: PhraseTable<Void> = {
    var phrases: [(String, Void)] = []
    for subject in ["luật", "bộ luật", "pháp lệnh", "nghị quyết", "hiến pháp"] {
      for verb in ["được", "đã được"] {
        for lawmaker in ["Quốc hội", "Ủy ban Thường vụ Quốc hội"] {
          phrases.append(("\(subject) này \(verb) \(lawmaker)", ()))
        }
      }
    }
    return PhraseTable(phrases)
  }()
}
