import DocumentModel
import OfficialDocument
import VietnameseText

/// A paragraph of a section that may say what is to be done.
struct ProseItem {
  /// The text without its bullet.
  let text: String
  let bullet: Bullet
  let place: Place
  private let keyed: KeyedText

  /// How deep an item stands, outermost first.
  enum Bullet: Int, Comparable {
    case none, dash, plus
    static func < (left: Bullet, right: Bullet) -> Bool { left.rawValue < right.rawValue }
  }

  init(text: String, bullet: Bullet, place: Place) {
    self.text = text
    self.bullet = bullet
    self.place = place
    keyed = KeyedText(text)
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

  // MARK: What kind of item it is

  /// Whether the item only introduces the next one, which stands deeper.
  func introduces(_ next: ProseItem?) -> Bool {
    guard let next else { return false }
    return text.utf8.last == UInt8(ascii: ":") && next.bullet > bullet
  }

  /// It says when something would be done, or closes the text, and assigns nothing.
  var isConditional: Bool { text.isEmpty || BodyPhrases.conditions.prefix(of: keyed.key) != nil }

  /// Whether an item that names no body of its own is work: a bullet under a heading that lists
  /// work; under a responsible body a bullet, or a sentence that begins with what is to be done.
  func goesOn(under heading: ResponsibleBody?, in scope: ProseScope) -> Bool {
    guard heading != nil else { return scope.listsWork && bullet != .none }
    return bullet != .none || BodyPhrases.verbs.prefix(of: keyed.key) != nil
      || BodyPhrases.parts.prefix(of: keyed.key) != nil
  }

  // MARK: Bodies

  /// The body that the sentence says does it: "Sở Tài chính bố trí …", "Giao Sở Nội vụ chủ trì …",
  /// "Định kỳ hằng năm (15/10), các cơ quan … báo cáo …".
  var subject: BodyMention? { Self.subject(of: keyed, orders: 3) }

  private static func subject(of text: KeyedText, orders: Int) -> BodyMention? {
    var words = text
    if BodyPhrases.deadlines.prefix(of: text.key) != nil,
      let comma = text.key.utf8.firstIndex(of: UInt8(ascii: ","))
    {
      let length = text.key.utf8.distance(from: text.key.startIndex, to: comma)
      words = KeyedText(text.words(after: length))
    }
    if let (_, length) = BodyPhrases.orders.prefix(of: words.key) {
      words = KeyedText(words.words(after: length))
    }
    guard let mention = BodyMention(atStartOf: words.words(in: 0..<words.key.utf8.count)),
      !mention.rest.isEmpty
    else { return nil }
    // "Ủy ban nhân dân tỉnh yêu cầu các sở …": who gives the order does not do the work.
    let rest = KeyedText(mention.rest)
    guard BodyPhrases.orders.prefix(of: rest.key) != nil else { return mention }
    return orders > 0 ? subject(of: rest, orders: orders - 1) : nil
  }

  /// The body that the item hands the following items to.
  var delegate: BodyMention? {
    guard let (_, length) = BodyPhrases.delegations.prefix(of: keyed.key) else { return nil }
    return BodyMention(atStartOf: keyed.words(after: length))
  }

  // MARK: Values

  /// The first count in the item.
  var quantity: Quantity? {
    guard let count = StatedCount.all(in: keyed.key).first else { return nil }
    return Quantity(
      raw: Self.trimmed(keyed.words(in: count.utf8Range)), amount: count.amount, unit: count.noun,
      currency: nil)
  }

  /// A deadline in the item: a date behind words that make it one, or a period that begins it.
  var deadline: Deadline? {
    // A sentence with many deadlines has none that is its own.
    for match in BodyPhrases.deadlines.matches(in: keyed.key).prefix(4)
    where match.value == .anywhere || match.utf8Range.lowerBound == 0 {
      let words = keyed.words(
        in: match.utf8Range.lowerBound..<min(match.utf8Range.lowerBound + 160, keyed.key.utf8.count)
      )
      let end = words.firstIndex { ",;:".contains($0) } ?? words.endIndex
      let deadline = Deadline(reading: Self.trimmed(String(words[..<end]), closing: ".,;:"))
      if deadline.kind != .unknown { return deadline }
    }
    return nil
  }

  private static func trimmed(_ words: String, closing: String = ",.;:()/") -> String {
    var words = words[...]
    while let last = words.unicodeScalars.last, closing.unicodeScalars.contains(last) {
      words.removeLast()
    }
    while words.utf8.first == UInt8(ascii: "(") { words.removeFirst() }
    return String(words)
  }
}
