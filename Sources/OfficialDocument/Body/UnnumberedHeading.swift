import DocumentModel
import VietnameseText

/// A heading that has no number: a short line in bold, in capitals or in a heading style.
struct UnnumberedHeading {
  /// Its kind is how it is set, so that headings set alike stand beside each other.
  let enumerator: Enumerator
  /// Lines in capitals on the middle of the page may be one heading together.
  let mayGoOn: Bool

  /// `isFirst`: no section is open yet, so that the line may belong to the preamble.
  init?(_ paragraph: Paragraph, isFirst: Bool) {
    let prominence = Self.prominence(of: paragraph)
    guard prominence > 0, Self.isShortLine(paragraph), paragraph.label.isEmpty,
      paragraph.traits.isDisjoint(with: [.inTextBox, .rightAligned])
    else { return nil }
    let key = matchKey(paragraph.text)
    // "QUYẾT ĐỊNH:" enacts.
    let words = key.droppingLast { $0 == ":" || $0 == " " }
    if Self.enactingWords.exact(words) != nil || Lexicon.recipients.prefix(of: key) != nil {
      return nil
    }
    // "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH": who enacts.
    if isFirst, isAllCapitals(paragraph.text),
      Lexicon.posts.prefix(of: key) != nil || Lexicon.organStarts.prefix(of: key)?.value == true
    {
      return nil
    }
    enumerator = Enumerator(unnumberedWith: prominence)
    mayGoOn = paragraph.traits.contains(.centered) && isAllCapitals(paragraph.text)
  }

  /// How much a paragraph stands out; 0 for running text.
  static func prominence(of paragraph: Paragraph) -> Int {
    if let level = paragraph.outlineLevel { return 20 - Int(level) }
    guard paragraph.traits.contains(.bold) else { return 0 }
    var result = 2
    if isAllCapitals(paragraph.text) { result += 4 }
    if paragraph.traits.contains(.centered) { result += 2 }
    if paragraph.traits.contains(.italic) { result -= 1 }
    return result
  }

  private static let enactingWords = PhraseTable<Void>(
    ["quyết định", "quyết nghị", "chỉ thị", "thông báo", "nghị định", "kết luận", "lệnh"]
      .map { ($0, ()) })

  /// Bytes: about two lines of a page.
  private static let longest = 240

  private static func isShortLine(_ paragraph: Paragraph) -> Bool {
    let text = paragraph.text
    guard text.startsWithCapital, text.utf8.count <= longest, !text.contains(ascii: 0x0A),
      let last = text.utf8.last
    else { return false }
    let isSentence = [.dot, UInt8(ascii: ";"), UInt8(ascii: ",")].contains(last)
    return !isSentence && wordRanges(Array(text.utf8)).count > 1
  }
}
