import VietnameseText

/// The part of a responsible body in its task, by the words that say what is to be done.
struct ProsePart {
  /// It is in charge ("chủ trì").
  let leads: Bool
  /// The bodies that it works with ("phối hợp với …").
  let partners: [BodyMention]

  /// Reads the words of a sentence from one on. Linear in them.
  init(in text: WordText, from start: Int) {
    var index = start
    while let (_, end) = text.phrase(ProsePhrases.manners, at: index) { index = end }
    var leads = text.phrase(ProsePhrases.leads, at: index) != nil
    var partners: [BodyMention] = []
    while index < text.words.count {
      // "chỉ đạo …; chủ trì, phối hợp với …"
      let beginsClause = !text.words[index].gap.isDisjoint(with: [.semicolon, .comma])
      if beginsClause, text.phrase(ProsePhrases.leads, at: index) != nil { leads = true }
      // "Phòng A chủ trì, *các khoa phối hợp* biên soạn …"
      if leads, text.words[index].gap.contains(.comma),
        let partner = BodyMention(in: text, at: index),
        let (_, end) = text.phrase(ProsePhrases.with, at: partner.end),
        BodyMention(in: text, at: end) == nil
      {
        partners.append(partner)
        index = end
        continue
      }
      guard let (_, end) = text.phrase(ProsePhrases.with, at: index) else {
        index += 1
        continue
      }
      let partner = BodyMention(in: text, at: end)
      if let partner { partners.append(partner) }
      index = partner?.end ?? end
    }
    self.leads = leads
    self.partners = partners
  }
}
