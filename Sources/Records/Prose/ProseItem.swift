import DocumentModel
import OfficialDocument
import VietnameseText

/// A paragraph, or the sentence of a heading, that may say what is to be done.
struct ProseItem {
  /// The text without its bullet.
  var text: String
  let bullet: Bullet
  let place: Place
  /// The number that it has of its own, as a section has.
  var ordinal: String?
  /// It goes on the paragraph whose heading it follows: "1. Hạt Kiểm lâm: *thường trực 24/24 giờ*".
  var followsHeading = false

  /// How deep an item stands, outermost first.
  enum Bullet: Int, Comparable {
    case none, dash, plus
    static func < (left: Bullet, right: Bullet) -> Bool { left.rawValue < right.rawValue }
  }

  init(text: String, bullet: Bullet, place: Place, ordinal: String? = nil) {
    self.text = text
    self.bullet = bullet
    self.place = place
    self.ordinal = ordinal
  }

  /// A paragraph with its bullet.
  init(paragraph: String, at place: Place) {
    let (bullet, text) = Self.split(paragraph)
    self.init(text: text, bullet: bullet, place: place)
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
    return (bullet, normalized(String(Substring(rest.utf8.drop { $0 == 0x20 }))))
  }

  /// It has a bullet or a number.
  var isListed: Bool { bullet != .none || ordinal != nil }

  /// It says what the heading before it does, whatever its first word.
  var isPredicate: Bool {
    followsHeading && text.unicodeScalars.first?.properties.isLowercase == true
  }

  /// Whether the item only introduces the next one, which stands deeper.
  func introduces(_ next: ProseItem?) -> Bool {
    guard let next else { return false }
    return text.utf8.last == UInt8(ascii: ":") && next.bullet > bullet
  }

  /// The notes that close the item: in brackets, or in sentences of their own, which are taken off
  /// its text ("… (quý II). Văn phòng Sở thực hiện.", "… Thời gian hoàn thành: tháng 9/2022.").
  mutating func takeNotes() -> WorkNotes? {
    var notes: WorkNotes?
    var own = sentences(of: text).map(String.init)
    while own.count > 1, let last = own.last, let more = WorkNotes(last) ?? WorkNotes(naming: last),
      // "Sở Nội vụ tổ chức kiểm tra. Sở Y tế, Sở Tài chính." has its body.
      !more.isBare || Order.find(in: WordText(own[0])) == nil
    {
      own.removeLast()
      if notes == nil { notes = more } else { notes?.add(more) }
    }
    if notes != nil { text = own.joined(separator: " ").trimmed() }
    if let trailing = WorkNotes.trailing(text) {
      text = trailing.text
      if notes == nil { notes = trailing.notes } else { notes?.add(trailing.notes) }
    }
    guard let closing = WorkNotes(closing: text) else { return notes }
    notes?.add(closing)
    return notes ?? closing
  }

  /// The items that stand deeper below say what the item consists of: "Cung ứng vật tư, gồm:".
  var isItemized: Bool {
    let key = matchKey(text).droppingLast { $0 == ":" || $0 == " " }
    return ProsePhrases.itemizing.contains { key.hasSuffix($0) }
  }

  /// It says itself what is to be done, or who does it.
  var givesWork: Bool {
    let words = WordText(text)
    return Self.beginsWithWork(words) || Order.find(in: words).map { $0.form != .named } ?? false
  }

  // MARK: What kind of item it is

  /// It says when something would be done, or closes the text, and assigns nothing.
  static func isConditional(_ text: WordText) -> Bool {
    text.words.isEmpty || text.phrase(ProsePhrases.conditions, at: 0) != nil
  }

  /// It begins with what is to be done.
  static func beginsWithWork(_ text: WordText) -> Bool {
    text.phrase(PredicateStarts.table, at: 0) != nil
      || text.phrase(ProsePhrases.workStarts, at: 0) != nil
  }

  /// It tells of the circumstances of the work, and is none: "Thời gian: …", "Địa điểm: …".
  static func isCircumstance(_ text: WordText) -> Bool {
    text.phrase(ProsePhrases.circumstances, at: 0) != nil
  }

  /// "Về kinh tế": what the items below are about.
  static func isTopic(_ text: WordText) -> Bool {
    text.words.count <= longestTopic && text.word(0, is: about)
  }

  private static let longestTopic = 8
  private static let about = matchKey("về")

  /// "Trong năm 2018, Ban Tổ chức đã phối hợp …" tells what was done; "Trong năm 2024, rà soát các hồ sơ
  /// đã tiếp nhận" says what is to be done. Linear in the text.
  static func isStory(_ text: WordText) -> Bool {
    guard text.phrase(ProsePhrases.pastOpenings, at: 0) != nil,
      let comma = text.words.indices.dropFirst().first(where: {
        text.words[$0].gap.contains(.comma)
      }),
      let verb = text.words.indices[comma...].first(where: { text.word($0, is: done) })
    else { return false }
    return !(comma..<verb).contains {
      !text.isCapitalized($0) && text.phrase(PredicateStarts.table, at: $0) != nil
    }
  }

  private static let done = matchKey("đã")

  /// "Căn cứ khoản 9 Điều 112 … thì …", "Căn cứ Thông tư số … quy định:": why something is so.
  static func isReasoning(_ text: WordText) -> Bool {
    text.phrase(grounds, at: 0) != nil
      && (text.text.utf8.last == UInt8(ascii: ":")
        || text.words.indices.contains { text.word($0, is: then) })
  }

  private static let grounds = PhraseTable<Void>([("căn cứ", ())])
  private static let then = matchKey("thì")

  /// The body that the item hands the deeper items below to: "Chỉ đạo Chi cục … thực hiện các nhiệm
  /// vụ sau:".
  var delegate: BodyMention? {
    let words = WordText(text)
    guard let (_, end) = words.phrase(ProsePhrases.delegations, at: 0) else { return nil }
    return BodyMention(in: words, at: end)
  }
}
