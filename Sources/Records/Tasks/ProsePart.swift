import VietnameseText

/// The part of a responsible body in its task, by the words that say what is to be done.
struct ProsePart {
  /// It is in charge ("chủ trì").
  let leads: Bool
  /// The bodies that it works with ("phối hợp với …").
  let partner: BodyMention?

  /// Linear in the words.
  init(of words: String) {
    let text = KeyedText(words)
    var partner: BodyMention?
    var leads = false
    if let (part, length) = BodyPhrases.parts.prefix(of: text.key) {
      leads = part != .worksWith
      if part != .leads { partner = BodyMention(atStartOf: text.words(after: length)) }
    }
    self.leads = leads
    self.partner = partner
  }
}
