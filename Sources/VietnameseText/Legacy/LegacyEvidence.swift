/// What the words of a text say about its charset: how many with letters beyond ASCII are Vietnamese
/// syllables as they stand, and how many once they are decoded.
public struct LegacyEvidence: Sendable {
  /// Words with letters beyond ASCII.
  public private(set) var words = 0
  /// Those that are syllables as they stand.
  public private(set) var asUnicode = 0
  /// Those that are syllables in each charset.
  private var decoded: [Int] = Array(repeating: 0, count: LegacyCharset.allCases.count)
  /// Words of ASCII letters alone.
  private var plainWords = 0
  /// Stretches of text with letters that only Unicode has.
  public private(set) var unicodeTexts = 0

  /// No words yet.
  public init() {}

  /// Words that are syllables in a charset.
  public func count(as charset: LegacyCharset) -> Int {
    decoded[Self.index(charset)]
  }

  /// Takes one stretch of text in; `vps` only where a font names it, as it has the bytes of VISCII.
  /// Linear in the text.
  public mutating func take(_ text: String) {
    var scanner = LegacyWords(text)
    if scanner.isUnicode {
      unicodeTexts += 1
      return
    }
    while let word = scanner.next() {
      guard !word.isPlain else {
        plainWords += 1
        continue
      }
      words += 1
      let readings = Self.readings.value(of: word.letters) { LegacyWords.readings(of: $0) }
      if readings & 1 != 0 { asUnicode += 1 }
      for index in decoded.indices where readings & (2 << index) != 0 { decoded[index] += 1 }
    }
  }

  /// Counts a text that is known to have letters that only Unicode has.
  public mutating func addUnicodeText() { unicodeTexts += 1 }

  /// Adds the words of another text.
  public mutating func add(_ other: LegacyEvidence) {
    words += other.words
    plainWords += other.plainWords
    asUnicode += other.asUnicode
    unicodeTexts += other.unicodeTexts
    for index in decoded.indices { decoded[index] += other.decoded[index] }
  }

  /// The charset in which most of the words are syllables, where the text is clearly no Unicode and
  /// no other language: `nil` otherwise. `named` is what its font says; it settles small texts and
  /// what two charsets share.
  public func charset(named: LegacyCharset? = nil) -> LegacyCharset? {
    // VPS has the bytes of VISCII with other letters: only a font can tell them apart.
    let candidates = LegacyCharset.allCases.filter { $0 != .vps || named == .vps }
    guard let most = candidates.map({ count(as: $0) }).max(), most > 0 else { return nil }
    let best = candidates.filter { count(as: $0) == most }
    let charset = named.flatMap { best.contains($0) ? $0 : nil } ?? best[0]
    let isNamed = charset == named
    let rule = isNamed ? Rule.named : charset == .viscii ? .rare : .content
    guard most >= rule.fewest, most * 100 >= words * rule.percent,
      asUnicode * 100 <= most * rule.percentAsUnicode,
      words * 100 >= (words + plainWords) * rule.percentOfAll
    else { return nil }
    return charset
  }

  /// What it takes to believe in a charset. In Vietnamese text two words of three have letters
  /// beyond ASCII; in other languages hardly any is a syllable, decoded or not.
  private struct Rule {
    /// Fewest words that are syllables.
    let fewest: Int
    /// Their least part of the words.
    let percent: Int
    /// Most words that are syllables as they stand, of those that are when decoded.
    let percentAsUnicode: Int
    /// Least part of all words that have letters beyond ASCII.
    let percentOfAll: Int

    static let named = Rule(fewest: 2, percent: 50, percentAsUnicode: 60, percentOfAll: 10)
    static let content = Rule(fewest: 8, percent: 75, percentAsUnicode: 45, percentOfAll: 30)
    /// VISCII without a font that says so.
    static let rare = Rule(fewest: 30, percent: 90, percentAsUnicode: 45, percentOfAll: 40)
  }

  /// What words are in each charset: most of them come again and again.
  private static let readings = Memory<UInt8>(mostTexts: 1 << 14)

  fileprivate static func index(_ charset: LegacyCharset) -> Int {
    switch charset {
    case .tcvn3: 0
    case .vni: 1
    case .viscii: 2
    case .vps: 3
    }
  }
}

/// The words of a text.
struct LegacyWords {
  struct Word {
    /// Empty where it is plain.
    let letters: String
    /// Letters of ASCII only.
    let isPlain: Bool
  }

  /// Bit 0: a syllable as it stands; bit 1 on: a syllable in the charset of that index.
  static func readings(of word: String) -> UInt8 {
    let scalars = Array(word.unicodeScalars)
    var bits: UInt8 = isSyllable(scalars) ? 1 : 0
    for charset in LegacyCharset.allCases {
      var letters: [Unicode.Scalar] = []
      charset.decoded(scalars) { letter, _ in letters.append(letter) }
      if isSyllable(letters) { bits |= 2 << LegacyEvidence.index(charset) }
    }
    return bits
  }

  private static func isSyllable(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count <= 12 else { return false }
    var word = String.UnicodeScalarView()
    word.append(contentsOf: scalars)
    return Syllable(lowercased(String(word))) != nil
  }

  private let text: String
  private var index: String.Index
  /// The text has letters that no legacy charset has in a file.
  let isUnicode: Bool

  init(_ text: String) {
    self.text = text
    index = text.startIndex
    isUnicode = text.unicodeScalars.contains { scalar in
      (0x1EA0...0x1EF9).contains(scalar.value)
        || scalar.value > 0xFF && LegacyByte.byte(of: scalar) == nil
          && scalar.properties.isAlphabetic
    }
  }

  mutating func next() -> Word? {
    let scalars = text.unicodeScalars
    while index < scalars.endIndex, !Self.isInWord(scalars[index]) {
      index = scalars.index(after: index)
    }
    guard index < scalars.endIndex else { return nil }
    let start = index
    var isPlain = true
    while index < scalars.endIndex, Self.isInWord(scalars[index]) {
      if scalars[index].value >= 0x80 { isPlain = false }
      index = scalars.index(after: index)
    }
    return Word(letters: isPlain ? "" : String(text[start..<index]), isPlain: isPlain)
  }

  /// ASCII letters and everything that may be a letter of a charset; no punctuation.
  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case ..<0xA1, 0x2010...0x2027, 0x2039...0x203A: false
    case 0xAB, 0xBB: false
    default: LegacyByte.byte(of: scalar) != nil
    }
  }
}
