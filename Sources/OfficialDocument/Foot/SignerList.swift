import DocumentModel
import VietnameseText

/// Collects signers from the lines of a signature block: power and post in capitals, perhaps
/// "(Đã ký)", the name below (Nghị định 30/2020/NĐ-CP, Annex I, part II, 7).
struct SignerList {
  private(set) var signers: [Signer] = []
  private var powers: [String] = []
  private var posts: [String] = []

  /// Nothing was read of a signature that is still without its name.
  var isComplete: Bool { powers.isEmpty && posts.isEmpty }

  /// Takes a line of the block. Returns whether it belongs to one.
  mutating func take(_ line: Line) -> Bool {
    let text = line.text
    if text.isEmpty || Lexicon.isRule(text) { return true }
    if Lexicon.signatureMarks.exact(line.key) != nil { return true }
    if let mark = Self.signedMark.prefix(of: line.key), let colon = text.utf8Offset(of: ":"),
      mark.utf8Length <= colon
    {
      let name = Self.name(in: text.slice(from: colon + 1).trimmed())
      if !isComplete { finish(name) }
      return true
    }
    if Self.isPower(text) {
      if !posts.isEmpty { finish(nil) }
      powers.append(text)
      return true
    }
    if Self.isPost(line) {
      posts.append(text)
      return true
    }
    if let name = Self.name(in: text) {
      guard !isComplete else { return false }
      finish(name)
      return true
    }
    guard isAllCapitals(text), text.utf8.count < 160, !isComplete else {
      return !isComplete && text.hasPrefix("(") && text.utf8.count < 60
    }
    if posts.isEmpty, let last = powers.indices.last {
      powers[last] += " " + text
    } else if let last = posts.indices.last {
      posts[last] += " " + text
    }
    return true
  }

  /// Closes a signature whose name is missing.
  mutating func finish() {
    if !isComplete { finish(nil) }
  }

  private mutating func finish(_ name: String?) {
    func joined(_ lines: [String]) -> String? {
      lines.isEmpty ? nil : withoutClosing(lines.joined(separator: " "))
    }
    signers.append(Signer(competence: joined(powers), position: joined(posts), fullName: name))
    powers = []
    posts = []
  }

  /// "Đã ký: Nguyễn Văn An".
  private static let signedMark = PhraseTable<Void>([("đã ký", ())])

  // MARK: Lines

  /// "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "TL.", "TUQ.", "Q. GIÁM ĐỐC".
  static func isPower(_ text: String) -> Bool {
    let marks = ["TM.", "T/M", "KT.", "K/T", "TL.", "T/L", "TUQ.", "TUQ ", "TM ", "KT ", "TL "]
    guard let first = text.utf8.first,
      first == UInt8(ascii: "T") || first == UInt8(ascii: "K")
        || first == UInt8(ascii: "Q"), text.utf8.count < 160, isAllCapitals(text)
    else { return false }
    if marks.contains(where: text.hasPrefix) { return true }
    return text.hasPrefix("Q.") && isPostKey(matchKey(text.slice(from: 2).trimmed()))
  }

  /// A post on its own line: "PHÓ CHỦ TỊCH", "Giám đốc".
  static func isPost(_ line: Line) -> Bool {
    guard line.text.utf8.count < 120, line.label.isEmpty,
      let phrase = Lexicon.posts.prefix(of: line.key)
    else { return false }
    return isAllCapitals(line.text) || phrase.utf8Length == line.key.utf8.count
  }

  private static func isPostKey(_ key: String) -> Bool { Lexicon.posts.prefix(of: key) != nil }

  /// A personal name: two to six words, each a capital and small letters; titles and ranks before
  /// it go ("TS. Nguyễn Văn An"). `nil` for anything else.
  static func name(in text: String) -> String? {
    guard text.utf8.count < 80, text.startsWithCapital else { return nil }
    var words = text.split(separator: " ").map(String.init)
    while let first = words.first {
      let isDotted = first.utf8.contains(.dot)
      if isDotted, words.count > 2, !first.utf8.contains(where: \.isDigit) {
        let tail = first.split(separator: ".").last.map(String.init) ?? ""
        // "TS.Nguyễn" without a space: the name begins behind the stop.
        if !first.hasSuffix("."), tail.utf8.count > 2, isNameWord(tail),
          Lexicon.personTitles.exact(matchKey(tail)) == nil
        {
          words[0] = tail
          break
        }
        words.removeFirst()
      } else if words.count > 3,
        Lexicon.personTitles.exact(matchKey(words[0] + " " + words[1])) != nil
      {
        words.removeFirst(2)
      } else if words.count > 2, Lexicon.personTitles.exact(matchKey(first)) != nil {
        words.removeFirst()
      } else {
        break
      }
    }
    guard (2...6).contains(words.count), words.count(where: { $0.utf8.count == 1 }) <= 1,
      words.contains(where: { $0.utf8.count > 1 }), words.allSatisfy(isNameWord)
    else { return nil }
    let name = words.joined(separator: " ")
    let key = matchKey(name)
    if isPostKey(key) || DocumentType.byName.prefix(of: key) != nil { return nil }
    // "Đoàn" is a family name, too.
    let isBody = Lexicon.organStarts.prefix(of: key)?.value == true
    if isBody, words[0] != "Đoàn" || words.count < 3 { return nil }
    return name
  }

  /// A capital and small letters; "A" and "Y" alone as well, as in "Vàng A Sính", "Y Thanh Hà".
  private static func isNameWord(_ word: String) -> Bool {
    guard word.startsWithCapital, word.unicodeScalars.count > 1 || word == "A" || word == "Y"
    else { return false }
    var previousJoins = true
    for scalar in word.unicodeScalars {
      let joins = scalar == "-" || scalar == "'" || scalar == "’"
      guard joins || scalar.properties.isAlphabetic else { return false }
      if !joins, !previousJoins, scalar.properties.isUppercase { return false }
      previousJoins = joins
    }
    return true
  }
}
