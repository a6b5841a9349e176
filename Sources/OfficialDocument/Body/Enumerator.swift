import DocumentModel
import VietnameseText

/// What numbers a heading (phần, chương, mục, điều, khoản, điểm): its kind, its number as shown and
/// where the heading's own words begin.
struct Enumerator: Hashable {
  var kind: Kind
  /// As shown, without punctuation: "1", "1.1", "a", "đ", "II", "12a", "thứ nhất".
  var number: String
  /// Place in the sequence of its kind, from 1; 0 where it is not known.
  var value: Int
  /// Length of the number in the text in UTF-8, spaces after it included; 0 if it is computed.
  var length: Int

  /// Kinds of numbers; what closes a number is part of its kind, so that "1." and "1)" are two.
  enum Kind: Hashable {
    case part, chapter, division, subdivision, article
    case capital, roman
    case arabic(closing: UInt8)
    case dotted(depth: Int)
    case letter(closing: UInt8)
    case smallRoman(closing: UInt8)
    /// A heading without a number, by how it is set.
    case unnumbered(prominence: Int)

    /// Fixed order of the kinds that have one (Nghị định 78/2025/NĐ-CP, Điều 63); the others nest
    /// as they come.
    var rank: Int {
      switch self {
      case .part: 0
      case .chapter: 1
      case .division: 2
      case .subdivision: 3
      case .capital, .roman: 4
      case .article: 5
      case .unnumbered(let prominence) where prominence >= 6: 4
      case .arabic, .dotted, .letter, .smallRoman, .unnumbered: 6
      }
    }

    /// Set on a line of its own with its title below.
    var hasTitleBelow: Bool { rank <= 3 }
  }

  /// The number with what closes it: "1.", "2)", "(3)".
  var displayed: String {
    switch kind {
    case let .arabic(closing), let .letter(closing), let .smallRoman(closing):
      let sign = String(Unicode.Scalar(closing))
      return closing == UInt8(ascii: "(") ? "(\(number))" : number + sign
    default: return number
    }
  }

  /// A heading without a number.
  init(unnumberedWith prominence: Int) {
    kind = .unnumbered(prominence: prominence)
    number = ""
    value = 0
    length = 0
  }

  /// The number of a paragraph, computed or typed. Constant time.
  init?(_ paragraph: Paragraph) {
    if !paragraph.label.isEmpty {
      // A heading must follow a number; which one does not matter here.
      let label = normalized(paragraph.label)
      guard let found = Enumerator(text: label + " A") ?? Enumerator(text: label + "\nA") else {
        return nil
      }
      self = found
      length = 0
      return
    }
    self.init(text: paragraph.text)
    // A number alone on its line is a heading only where titles stand below their numbers.
    let isAlone = length >= paragraph.text.utf8.count
    if isAlone && kind.rank == 6 || isAlone && kind == .capital { return nil }
  }

  /// The number that a text begins with.
  init?(text: String) {
    guard let first = text.utf8.first else { return nil }
    switch first {
    case 0x30...0x39: self.init(arabic: Array(text.utf8.prefix(48)), open: false)
    case UInt8(ascii: "("):
      let bytes = Array(text.utf8.prefix(48))
      if bytes.count > 1, bytes[1].isDigit {
        self.init(arabic: bytes, open: true)
      } else {
        self.init(parenthesized: bytes)
      }
    default:
      guard (first >= 0x41 && first <= 0x7A) || first == 0xC4 else { return nil }
      if let named = Enumerator(named: text) {
        self = named
      } else if let mixed = Enumerator(mixed: Array(text.utf8.prefix(48))) {
        self = mixed
      } else {
        self.init(lettered: Array(text.utf8.prefix(48)))
      }
    }
  }

  // MARK: "Điều 5.", "Chương II", "Phần thứ nhất"

  private static let names = PhraseTable<Kind>([
    ("phần", .part), ("chương", .chapter), ("mục", .division), ("tiểu mục", .subdivision),
    ("điều", .article),
  ])

  private static let ordinals = PhraseTable<Int>([
    ("thứ nhất", 1), ("thứ hai", 2), ("thứ ba", 3), ("thứ tư", 4), ("thứ năm", 5), ("thứ sáu", 6),
    ("thứ bảy", 7), ("thứ tám", 8), ("thứ chín", 9), ("thứ mười", 10),
  ])

  private init?(named text: String) {
    let bytes = Array(text.utf8.prefix(64))
    let words = wordRanges(bytes)
    guard words.count > 1, text.startsWithCapital else { return nil }
    let opening = matchKey(
      String(
        decoding: bytes[..<words[min(2, words.count - 1)].upperBound],
        as: UTF8.self))
    guard let name = Self.names.prefix(of: opening) else { return nil }
    let next = name.value == .subdivision ? 2 : 1
    guard next < words.count else { return nil }
    func word(_ index: Int) -> String { String(decoding: bytes[words[index]], as: UTF8.self) }
    if name.value == .part, next + 1 < words.count, words[next + 1].upperBound < 60 {
      let key = matchKey(word(next) + " " + word(next + 1))
      if let ordinal = Self.ordinals.prefix(of: key) {
        kind = .part
        number = word(next) + " " + withoutClosing(word(next + 1))
        value = ordinal.value
        length = Self.skip(bytes, words[next + 1].upperBound)
        return
      }
    }
    let token = words[next]
    var end = token.lowerBound
    while end < token.upperBound, bytes[end].isDigit || bytes[end].isLetterLike { end += 1 }
    let number = String(decoding: bytes[token.lowerBound..<end], as: UTF8.self)
    guard !number.isEmpty else { return nil }
    if let arabic = Self.leadingNumber(number) {
      value = arabic
    } else if name.value != .article, let roman = Self.roman(Array(number.utf8)) {
      value = roman
    } else if name.value == .division || name.value == .part, number.utf8.count == 1,
      number.startsWithCapital, let letter = number.utf8.first
    {
      value = Int(letter) - 0x40
    } else {
      return nil
    }
    // "Điều 5 Luật này" is a reference: a heading closes its number or ends its line.
    let after = end < bytes.count ? bytes[end] : 0x0A
    let closes = [.dot, UInt8(ascii: ":"), 0x0A, UInt8(ascii: ")")].contains(after)
    let isSpaced =
      after == .space && end + 1 < bytes.count
      && (bytes[end + 1] == .hyphen || bytes[end + 1] == .dot || bytes[end + 1] == 0xE2
        || bytes[end + 1] == UInt8(ascii: ":"))
    let isTitle = after == .space && name.value.hasTitleBelow && isAllCapitals(text)
    guard closes || isSpaced || isTitle else { return nil }
    kind = name.value
    self.number = number
    length = Self.skip(bytes, end)
  }

  // MARK: "1.", "1.1.", "1)", "(1)"

  private init?(arabic bytes: [UInt8], open: Bool) {
    var index = open ? 1 : 0
    var parts: [Range<Int>] = []
    while index < bytes.count, bytes[index].isDigit {
      let start = index
      while index < bytes.count, bytes[index].isDigit { index += 1 }
      if index < bytes.count, parts.isEmpty, bytes[index].isSmallASCII,
        index + 1 < bytes.count, bytes[index + 1] == .dot
      {
        index += 1  // "3a.": an inserted provision
      }
      parts.append(start..<index)
      guard index + 1 < bytes.count, bytes[index] == .dot, bytes[index + 1].isDigit else { break }
      index += 1
    }
    guard let last = parts.last, parts.allSatisfy({ $0.count <= 3 }), parts.count <= 5 else {
      return nil
    }
    if parts.count > 1, parts.contains(where: { $0.count > 2 }) { return nil }
    guard last.upperBound < bytes.count else { return nil }
    let closing = bytes[last.upperBound]
    let after = Self.after(bytes, closing: last.upperBound)
    let text = String(decoding: bytes[(open ? 1 : 0)..<last.upperBound], as: UTF8.self)
    value = Self.leadingNumber(String(decoding: bytes[last], as: UTF8.self)) ?? 0
    number = text
    length = Self.skip(bytes, last.upperBound)
    if open {
      guard closing == UInt8(ascii: ")"), parts.count == 1 else { return nil }
      kind = .arabic(closing: UInt8(ascii: "("))
    } else if parts.count > 1 {
      // "1.1 Tên": no closing needed before a capital; "1.5 triệu" is a figure.
      guard
        closing == .dot || closing == UInt8(ascii: ")") || closing == .space
          || closing == UInt8(ascii: ":")
      else { return nil }
      if closing == .space, !Self.startsWithCapital(bytes, length) { return nil }
      kind = .dotted(depth: parts.count)
    } else {
      let isSeparated = after == .space || after.isLetterLike || after >= 0x80
      let isDash = Self.isDash(bytes, at: last.upperBound)
      switch closing {
      case .dot, UInt8(ascii: ")"):
        guard isSeparated else { return nil }
        kind = .arabic(closing: closing)
      case .slash:
        guard after == .space || Self.startsWithCapital(bytes, last.upperBound + 1) else {
          return nil
        }
        kind = .arabic(closing: closing)
      case _ where isDash: kind = .arabic(closing: .hyphen)
      default: return nil
      }
    }
  }

  /// "I.1." or "A.2.1": a Roman number or a capital with Arabic ones behind it.
  private init?(mixed bytes: [UInt8]) {
    let head = bytes.prefix { $0.isCapitalASCII }.count
    guard head > 0, head + 1 < bytes.count, bytes[head] == .dot, bytes[head + 1].isDigit,
      Self.roman(Array(bytes[..<head])) != nil || head == 1
    else { return nil }
    var end = head
    var depth = 1
    var last = head..<head
    while end + 1 < bytes.count, bytes[end] == .dot, bytes[end + 1].isDigit {
      let start = end + 1
      end = start
      while end < bytes.count, bytes[end].isDigit { end += 1 }
      last = start..<end
      depth += 1
    }
    guard last.count <= 2, end < bytes.count,
      [.dot, .space, UInt8(ascii: ")"), UInt8(ascii: ":")].contains(bytes[end])
    else { return nil }
    kind = .dotted(depth: depth)
    number = String(decoding: bytes[..<end], as: UTF8.self)
    value = Self.leadingNumber(String(decoding: bytes[last], as: UTF8.self)) ?? 0
    length = Self.skip(bytes, end)
  }

  private init?(parenthesized bytes: [UInt8]) {
    guard let close = bytes.firstIndex(of: UInt8(ascii: ")")), close > 1, close <= 5 else {
      return nil
    }
    let inner = Array(bytes[1..<close])
    number = String(decoding: inner, as: UTF8.self)
    length = Self.skip(bytes, close)
    if let roman = Self.roman(inner.map { $0.isSmallASCII ? $0 - 0x20 : 0 }) {
      kind = .smallRoman(closing: UInt8(ascii: "("))
      value = roman
    } else if let letter = Self.letterValue(inner) {
      kind = .letter(closing: UInt8(ascii: "("))
      value = letter
    } else {
      return nil
    }
  }

  // MARK: "a)", "I.", "A."

  private init?(lettered bytes: [UInt8]) {
    var end = 0
    while end < bytes.count, end <= 6, bytes[end].isLetterLike { end += 1 }
    guard end > 0, end < bytes.count else { return nil }
    let closing = bytes[end]
    let isSpacedDash =
      Self.isDash(bytes, at: end)
      || (closing == .space && end + 1 < bytes.count && bytes[end + 1] == .dot)
    // "a, Ban Tài chính …"
    let isComma =
      closing == UInt8(ascii: ",") && end == 1 && end + 2 < bytes.count && bytes[end + 1] == .space
      && Self.startsWithCapital(bytes, end + 2)
    guard
      [.dot, UInt8(ascii: ")"), .slash, UInt8(ascii: ":")].contains(closing) || isSpacedDash
        || isComma
    else { return nil }
    let after = Self.after(bytes, closing: end)
    let token = Array(bytes[..<end])
    number = String(decoding: token, as: UTF8.self)
    length = Self.skip(bytes, isComma ? end + 1 : end)
    if let letter = Self.letterValue(token) {
      // "a- Chủ trì": a dash right behind the letter, before a capital.
      let isDash = closing == .hyphen && after == .space && Self.startsWithCapital(bytes, end + 2)
      guard closing != UInt8(ascii: ":"), after == .space || after >= 0x41, isDash || !isSpacedDash
      else { return nil }
      // "i)" is a letter after "h)" and a Roman number otherwise; the outline tells.
      kind = .letter(closing: closing)
      value = letter
      return
    }
    if let roman = Self.roman(token.map { $0.isSmallASCII ? $0 - 0x20 : 0 }) {
      kind = .smallRoman(closing: closing)
      value = roman
      return
    }
    guard after == .space || isSpacedDash || after >= 0x41 else { return nil }
    if let roman = Self.roman(token) {
      guard closing != .dot || after == .space || after >= 0x80 || roman > 1 || end == 1 else {
        return nil
      }
      kind = .roman
      value = roman
      return
    }
    guard token.count == 1, token[0].isCapitalASCII, after == .space || closing != .dot else {
      return nil
    }
    kind = .capital
    value = Int(token[0]) - 0x40
  }
}
