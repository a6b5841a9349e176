import VietnameseText

/// The bodies that a phrase begins with, and what follows them: "Sở Khoa học và Công nghệ tổ chức
/// thẩm định" names one, and goes on with a verb.
struct BodyMention {
  let units: [UnitName]
  /// The words that name them.
  let raw: String
  /// What follows.
  let rest: String

  /// `nil` where the phrase does not begin with a known kind of body or a collective, or where the
  /// end of its name cannot be told. A name ends before one of `verbs`. Linear in the phrase.
  init?(atStartOf phrase: String, verbs: PhraseTable<Bool> = BodyPhrases.verbs) {
    let words = phrase.split(separator: " ")
    guard UnitName.begins(WordText(phrase), at: 0), let end = Self.end(of: words, verbs) else {
      return nil
    }
    let name = words[..<end].joined(separator: " ")
    let cell = UnitCell(name)
    // "Thanh tra, kiểm tra …" begins like a body and is what is to be done.
    guard cell.isUnderstood, !cell.mentions.contains(where: \.unit.isBare) else { return nil }
    units = cell.mentions.map(\.unit)
    raw = name
    rest = words[end...].joined(separator: " ")
  }

  /// A name ends before a verb in lower case, at closing punctuation, or with the phrase; one that
  /// goes on for longer than any name does is none.
  private static func end(of words: [Substring], _ verbs: PhraseTable<Bool>) -> Int? {
    for index in words.indices.prefix(longestName) {
      if index > 0, words[index].unicodeScalars.first?.properties.isLowercase == true,
        verbs.prefix(of: matchKey(words[index...].prefix(3).joined(separator: " "))) != nil
      {
        return index
      }
      if let last = words[index].utf8.last, last == UInt8(ascii: ":") || last == UInt8(ascii: ".") {
        return index + 1
      }
    }
    return words.count <= longestName ? words.count : nil
  }

  /// Words; collectives are described at length ("Các cơ quan, đơn vị đang áp dụng …").
  private static let longestName = 25
}
