import DocumentModel
import VietnameseText

/// Line breaks that only wrap a sentence, as texts pasted from pages or turned back from PDF have
/// them: "ngày 19⏎tháng 4 năm 2023". A break before a capital, a number or a bullet stays one.
extension Paragraph {
  /// The paragraph with its soft breaks as spaces, in text and raw alike. Linear in the text.
  var withoutSoftBreaks: Paragraph {
    guard text.utf8.contains(0x0A) else { return self }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let raws = raw.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == raws.count else { return self }
    var result = self
    result.text = String(lines[0])
    result.raw = String(raws[0])
    for (index, line) in lines.enumerated().dropFirst() {
      let joint = Self.isSoft(between: lines[index - 1], line) ? " " : "\n"
      result.text += joint + line
      result.raw += joint + raws[index]
    }
    return result
  }

  /// Whether a line goes on the sentence of the line before. Linear in the lines.
  static func isSoft(between before: some StringProtocol, _ after: some StringProtocol) -> Bool {
    let before = before.trimmed()
    let after = after.trimmed()
    guard let last = before.unicodeScalars.last, let first = after.unicodeScalars.first,
      !".;:!?".unicodeScalars.contains(last)
    else { return false }
    if last == "," { return isAllCapitals(before) == isAllCapitals(after) && isContinued(after) }
    if first.properties.isLowercase {
      return !isAllCapitals(before) && !isNumber(after) && !opensOwnLine(after, behind: before)
    }
    return first.value &- 0x30 < 10 && counted.contains(matchKey(lastWord(before)))
  }

  /// "v/v …" below a number, "lưu: VT" among recipients, a date below a number.
  private static func opensOwnLine(
    _ line: some StringProtocol, behind before: some StringProtocol
  ) -> Bool {
    switch ownLines.prefix(of: matchKey(String(line.prefix(16))))?.value {
    case .always: true
    case .belowNumber: numberLabels.prefix(of: matchKey(String(before.prefix(16)))) != nil
    case nil: false
    }
  }

  private enum OwnLine { case always, belowNumber }
  private static let ownLines = PhraseTable<OwnLine>([
    ("v/v", .always), ("lưu: VT", .always), ("lưu VT", .always),
    ("ngày", .belowNumber), ("về việc", .belowNumber),
  ])
  private static let numberLabels = PhraseTable<Void>([("số", ())])

  /// Behind a comma small letters go on, and capitals among capitals.
  private static func isContinued(_ line: String) -> Bool {
    guard let first = line.unicodeScalars.first else { return false }
    return first.properties.isLowercase ? !isNumber(line) : isAllCapitals(line)
  }

  /// "a)", "đ.", "iv/": the letter of an item.
  private static func isNumber(_ line: String) -> Bool {
    let word = line.prefix { $0 != " " }
    return word.count <= 4 && word.last.map { ").-/".contains($0) } == true
  }

  private static func lastWord(_ line: String) -> String {
    line.split(separator: " ").last.map(String.init) ?? ""
  }

  /// Words that a number follows.
  private static let counted = Set(
    ["ngày", "tháng", "năm", "số", "điều", "khoản", "điểm", "chương", "mục"].map(matchKey))
}

extension Document {
  /// The document without the soft breaks of its body paragraphs.
  var withoutSoftBreaks: Document {
    var result = self
    for index in blocks.indices {
      guard case let .paragraph(paragraph) = blocks[index], paragraph.text.utf8.contains(0x0A)
      else { continue }
      result.blocks[index] = .paragraph(paragraph.withoutSoftBreaks)
    }
    return result
  }
}
