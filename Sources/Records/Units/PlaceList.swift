import VietnameseText

/// Bodies of several territories that are named one by one: "UBND các huyện: Thanh Ba, Hạ Hòa",
/// "Công an các xã An Hải và Phước Dân". Of territories of several kinds ("các huyện, thành phố: A,
/// B") it cannot be told which is which: they stay one collective.
struct PlaceList {
  let units: [UnitName]
  /// Index of the word after the last name.
  let end: Int

  /// `nil` where no such list begins at the word. Linear in the list.
  init?(in text: WordText, at word: Int) {
    guard let (kind, many) = text.phrase(BodyKinds.table, at: word),
      Self.kinds.contains(kind.kind), let (_, levelStart) = text.phrase(Self.several, at: many),
      let (_, levelEnd) = text.phrase(BodyKinds.levels, at: levelStart)
    else { return nil }
    let prefix = text.text(of: word..<many)
    var level = text.text(of: levelStart..<levelEnd)
    var names: [String] = []
    var index = levelEnd
    while let name = Self.name(in: text, at: index, isFirst: names.isEmpty) {
      names.append("\(prefix) \(level) \(text.text(of: name))")
      index = name.upperBound
      guard index < text.words.count else { break }
      var next = index
      if text.word(next, is: BodyFields.and) {
        next += 1
      } else {
        guard text.words[next].gap == [.comma, .space] else { break }
      }
      // "… và thành phố Móng Cái"
      if let (_, end) = text.phrase(BodyKinds.levels, at: next) ?? Self.city(text, next) {
        level = text.text(of: next..<end)
        next = end
      }
      guard next < text.words.count, text.isCapitalized(next),
        !UnitName.begins(text, at: next)
      else { break }
      index = next
    }
    let units = names.compactMap(UnitName.init)
    guard units.count > 1, units.count == names.count else { return nil }
    self.units = units
    end = index
  }

  private static let kinds: Set<UnitKind> = [
    .peoplesCommittee, .peoplesCouncil, .police, .military, .party, .inspectorate,
  ]
  private static let several = PhraseTable<Bool>([("các", true)])
  private static let cities = PhraseTable<GovernmentLevel>([("thành phố", .district)])

  private static func city(_ text: WordText, _ word: Int) -> (GovernmentLevel, Int)? {
    text.phrase(cities, at: word).map { ($0.value, $0.end) }
  }

  /// The capitals of one name.
  private static func name(in text: WordText, at start: Int, isFirst: Bool) -> Range<Int>? {
    guard start < text.words.count, text.isCapitalized(start),
      !isFirst || text.words[start].gap.isSubset(of: [.space, .colon])
    else { return nil }
    var end = start + 1
    while end < text.words.count, text.isCapitalized(end),
      text.words[end].gap.isSubset(of: [.space, .dash])
    {
      end += 1
    }
    return start..<end
  }
}
