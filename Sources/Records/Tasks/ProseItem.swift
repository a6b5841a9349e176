import DocumentModel
import OfficialDocument
import VietnameseText

/// A paragraph of a section that may say what is to be done.
struct ProseItem {
  /// The text without its bullet.
  let text: String
  let bullet: Bullet
  let place: Place

  /// How deep an item stands, outermost first.
  enum Bullet: Int, Comparable {
    case none, dash, plus
    static func < (left: Bullet, right: Bullet) -> Bool { left.rawValue < right.rawValue }
  }

  init(text: String, bullet: Bullet, place: Place) {
    self.text = text
    self.bullet = bullet
    self.place = place
  }

  /// The items of a section, in order.
  static func items(of section: Section) -> [ProseItem] {
    zip(section.paragraphs, section.paragraphIndexes).map { paragraph, index in
      let (bullet, text) = split(paragraph)
      return ProseItem(text: text, bullet: bullet, place: Place(paragraph: index))
    }
  }

  private static func split(_ paragraph: String) -> (Bullet, String) {
    guard let first = paragraph.unicodeScalars.first else { return (.none, paragraph) }
    let bullet: Bullet
    switch first {
    case "-", "–", "—", "•", "*", "▪", "●": bullet = .dash
    case "+", "o", "○": bullet = .plus
    default: return (.none, paragraph)
    }
    // A letter is a bullet only where it stands alone.
    let rest = paragraph.dropFirst()
    guard rest.utf8.first == 0x20 || !first.properties.isAlphabetic else {
      return (.none, paragraph)
    }
    return (bullet, normalized(String(rest)))
  }

  /// Whether the item only introduces the next one, which stands deeper.
  func introduces(_ next: ProseItem?) -> Bool {
    guard let next else { return false }
    return text.utf8.last == UInt8(ascii: ":") && next.bullet > bullet
  }

  /// The body that the item hands the following items to.
  var delegate: BodyMention? {
    let key = matchKey(text)
    guard let (_, length) = BodyPhrases.delegations.prefix(of: key) else { return nil }
    return BodyMention(atStartOf: Self.text(text, key, after: length))
  }

  /// Whether the item says something to be done in this scope: every item under a responsible body,
  /// bullets only under a heading that lists work.
  func isWork(in scope: ProseScope) -> Bool {
    guard !text.isEmpty, BodyPhrases.conditions.prefix(of: matchKey(text)) == nil else {
      return false
    }
    return scope.responsible != nil || bullet != .none
  }

  /// What the responsible body's part is, and with whom.
  var part: (leads: Bool, partner: BodyMention?)? {
    let key = matchKey(text)
    guard let (part, length) = BodyPhrases.parts.prefix(of: key) else { return nil }
    let rest = Self.text(text, key, after: length)
    switch part {
    case .leads: return (true, nil)
    case .leadsWith: return (true, BodyMention(atStartOf: rest))
    case .worksWith: return (false, BodyMention(atStartOf: rest))
    }
  }

  /// The first count in the item.
  var quantity: Quantity? {
    let key = matchKey(text)
    guard let count = StatedCount.all(in: key).first else { return nil }
    return Quantity(
      raw: Self.trimmed(Self.words(of: text, key, count.utf8Range)), amount: count.amount,
      unit: count.noun,
      currency: nil)
  }

  /// A deadline in the item: a date behind words that make it one, or a period that begins it.
  var deadline: Deadline? {
    let key = matchKey(text)
    for match in BodyPhrases.deadlines.matches(in: key)
    where match.value == .anywhere || match.utf8Range.lowerBound == 0 {
      let words = Self.words(of: text, key, match.utf8Range.lowerBound..<key.utf8.count)
      let end = words.firstIndex { ",;:".contains($0) } ?? words.endIndex
      let deadline = Deadline(reading: String(words[..<end]))
      if deadline.kind != .unknown { return deadline }
    }
    return nil
  }

  /// The words of the text at a range of its match key.
  private static func words(of text: String, _ key: String, _ range: Range<Int>) -> String {
    let before = key.utf8.prefix(range.lowerBound).count { $0 == 0x20 }
    let count = key.utf8.dropFirst(range.lowerBound).prefix(range.count).count { $0 == 0x20 } + 1
    return keyWords(of: text).dropFirst(before).prefix(count).joined(separator: " ")
  }

  private static func trimmed(_ words: String) -> String {
    var words = words[...]
    while let last = words.utf8.last, ",.;:()".utf8.contains(last) { words.removeLast() }
    while words.utf8.first == UInt8(ascii: "(") { words.removeFirst() }
    return String(words)
  }

  /// The text without the words that the first `length` bytes of its match key stand for.
  private static func text(_ text: String, _ key: String, after length: Int) -> String {
    let count = key.utf8.prefix(length).count { $0 == 0x20 } + 1
    return keyWords(of: text).dropFirst(count).joined(separator: " ")
  }

  /// The words of a text as its match key divides it: a key has no spaces around dashes.
  private static func keyWords(of text: String) -> [String] {
    var words: [String] = []
    var joinsNext = false
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let dashes = word.unicodeScalars.first.map(isDash) ?? false
      if (dashes || joinsNext), let last = words.last {
        words[words.count - 1] = last + " " + word
      } else {
        words.append(String(word))
      }
      joinsNext = word.unicodeScalars.last.map(isDash) ?? false
    }
    return words
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "–" || scalar == "—"
  }
}
