/// A text as words, each beside its place in the match key, so that what was found in the key leads
/// back to the words of the text.
public struct WordText: Sendable {
  /// The normalized text.
  public let text: String
  /// Its match key.
  public let key: String
  /// The words, in order.
  public let words: [Word]

  /// A word: a run of letters, digits and marks.
  public struct Word: Sendable {
    /// Its bytes in `text`.
    public let range: Range<Int>
    /// Its bytes in `key`.
    public let keyRange: Range<Int>
    /// The signs between it and the word before, or the start of the text.
    public let gap: Gap
    /// Hash of its match key, by which tables of phrases know their first words.
    @usableFromInline let hash: UInt64
  }

  /// Signs that stand between two words.
  public struct Gap: OptionSet, Hashable, Sendable {
    /// The signs as bits.
    public let rawValue: UInt16
    /// Signs from their bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A space.
    public static let space = Gap(rawValue: 1)
    /// A line break.
    public static let line = Gap(rawValue: 2)
    /// A comma.
    public static let comma = Gap(rawValue: 4)
    /// A semicolon.
    public static let semicolon = Gap(rawValue: 8)
    /// A colon.
    public static let colon = Gap(rawValue: 16)
    /// A stroke, either way.
    public static let slash = Gap(rawValue: 32)
    /// A hyphen or dash.
    public static let dash = Gap(rawValue: 64)
    /// An ampersand.
    public static let ampersand = Gap(rawValue: 128)
    /// A full stop.
    public static let stop = Gap(rawValue: 256)
    /// An opening bracket.
    public static let opening = Gap(rawValue: 512)
    /// A closing bracket.
    public static let closing = Gap(rawValue: 1024)
    /// Any other sign.
    public static let other = Gap(rawValue: 2048)
  }

  /// Takes a text apart. Linear in the text.
  public init(_ raw: String) {
    let text = normalized(raw)
    let key = matchKey(ofNormalized: text)
    self.text = text
    self.key = key
    words = withUTF8Bytes(of: text) { text in
      withUTF8Bytes(of: key) { Self.words(in: text, key: $0) }
    }
  }

  /// Goes through a text and its key side by side: a key keeps every word; only case, tones and the
  /// signs between words differ.
  private static func words(in text: UTF8Bytes, key: UTF8Bytes) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(text.count / 5 + 1)
    var inText = WordScanner(text)
    var inKey = WordScanner(key)
    while let (range, gap) = inText.next(), let (keyRange, _) = inKey.next() {
      var hash = PhraseHash()
      for index in keyRange { hash.add(key[index]) }
      words.append(Word(range: range, keyRange: keyRange, gap: gap, hash: hash.value))
    }
    return words
  }

  /// The words in a range of indexes, with what stands between them.
  public func text(of range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let bytes =
      words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
    return withUTF8Bytes(of: text) { text in
      String(decoding: UTF8Bytes(rebasing: text[bytes]), as: UTF8.self)
    }
  }

  /// The match key of one word.
  public func key(of word: Int) -> Substring {
    let range = words[word].keyRange
    let start = key.utf8.index(key.startIndex, offsetBy: range.lowerBound)
    return key[start..<key.utf8.index(start, offsetBy: range.count)]
  }

  /// Whether the match key of a word is this one.
  public func word(_ word: Int, is other: String) -> Bool {
    let range = words[word].keyRange
    guard range.count == other.utf8.count else { return false }
    return withUTF8Bytes(of: key) { key in
      withUTF8Bytes(of: other) { UTF8Bytes(rebasing: key[range]).elementsEqual($0) }
    }
  }

  /// The longest phrase that begins at a word, and the index after its last word.
  @inlinable public func phrase<Value>(
    _ table: PhraseTable<Value>, at word: Int
  ) -> (value: Value, end: Int)? {
    guard word < words.count, table.index.mayBegin(words[word].hash),
      let found = table.prefix(of: key, from: words[word].keyRange.lowerBound)
    else { return nil }
    var end = word
    while end < words.count, words[end].keyRange.lowerBound < found.end { end += 1 }
    return (found.value, end)
  }

  /// Whether a word begins with a capital.
  public func isCapitalized(_ word: Int) -> Bool {
    let start = text.utf8.index(text.startIndex, offsetBy: words[word].range.lowerBound)
    return text.unicodeScalars[start].properties.isUppercase
  }
}

/// Finds the words of a text, one after the other.
private struct WordScanner {
  private let bytes: UTF8Bytes
  private var index = 0

  init(_ bytes: UTF8Bytes) { self.bytes = bytes }

  /// The next word and the signs before it.
  @inline(__always)
  mutating func next() -> (range: Range<Int>, gap: WordText.Gap)? {
    var gap: WordText.Gap = []
    while index < bytes.count {
      let (scalar, width) = bytes.scalar(at: index)
      if isWordScalar(scalar) { return (takeWord(), gap) }
      gap.insert(WordText.Gap(scalar))
      index += width
    }
    return nil
  }

  @inline(__always)
  private mutating func takeWord() -> Range<Int> {
    let start = index
    while index < bytes.count {
      let (scalar, width) = bytes.scalar(at: index)
      guard isWordScalar(scalar) else { break }
      index += width
    }
    return start..<index
  }
}

extension WordText.Gap {
  fileprivate init(_ scalar: UInt32) {
    switch scalar {
    case 0x20: self = .space
    case 0x0A: self = .line
    case 0x2C: self = .comma
    case 0x3B: self = .semicolon
    case 0x3A: self = .colon
    case 0x2F, 0x5C: self = .slash
    case 0x2D, 0x2010...0x2015, 0x2212: self = .dash
    case 0x26: self = .ampersand
    case 0x2E: self = .stop
    case 0x28, 0x5B: self = .opening
    case 0x29, 0x5D: self = .closing
    default: self = .other
    }
  }
}
