import VietnameseText

/// What the text of each font of a document says about its charset, gathered in a first pass.
struct LegacySurvey {
  private var evidence: [LegacyEvidence] = [LegacyEvidence()]
  /// A paragraph in a font of any name is clearly no Unicode.
  private var hasClearText = false

  /// Takes in text of one font. Text with letters that only Unicode has costs one look at its bytes.
  mutating func take(_ bytes: ArraySlice<UInt8>, font: UInt16) {
    let (isASCII, isUnicode) = bytes.withUnsafeBufferPointer(Self.look)
    guard !isASCII else { return }
    while evidence.count <= Int(font) { evidence.append(LegacyEvidence()) }
    if font == 0, isUnicode {
      evidence[0].addUnicodeText()
      return
    }
    var own = LegacyEvidence()
    own.take(String(decoding: bytes, as: UTF8.self))
    if font == 0, own.charset() != nil { hasClearText = true }
    evidence[Int(font)].add(own)
  }

  /// The charsets of the document's fonts; `nil` where there is nothing to decode and nothing to
  /// report.
  func charsets(of fonts: LegacyFonts) -> LegacyCharsets? {
    var charsets = evidence.indices.map { font in
      evidence[font].charset(named: fonts.fonts[font]?.charset)
    }
    // A font of any name holds legacy text throughout only where little else is written in it.
    if evidence[0].unicodeTexts * 10 > evidence[0].words { charsets[0] = nil }
    var words: [LegacyCharset: Int] = [:]
    for (font, charset) in charsets.enumerated() {
      if let charset { words[charset, default: 0] += evidence[font].count(as: charset) }
    }
    let main = words.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
    let isUnclear = evidence.dropFirst().contains { $0.words > 0 && $0.asUnicode * 2 < $0.words }
    guard main != nil || hasClearText || isUnclear else { return nil }
    // Few words of a font are what its name says, where the document speaks for the name.
    for font in charsets.indices.dropFirst() where charsets[font] == nil {
      if fonts.fonts[font]?.charset == main, evidence[font].unicodeTexts == 0 {
        charsets[font] = main
      }
    }
    return LegacyCharsets(charsets: charsets, main: main)
  }

  /// Whether all is ASCII, and whether letters of U+1EA0 … U+1EF9 occur: E1 BA A0 … E1 BB B9.
  private static func look(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (isASCII: Bool, isUnicode: Bool) {
    var isASCII = true
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte >= 0x80 else { continue }
      isASCII = false
      if byte == 0xE1, index < bytes.count, bytes[index] == 0xBA || bytes[index] == 0xBB {
        return (false, true)
      }
    }
    return (isASCII, false)
  }
}

/// The charsets of a document's fonts, as the survey found them.
struct LegacyCharsets {
  /// By number of font; `nil` where the font's text is taken for Unicode.
  private let charsets: [LegacyCharset?]
  /// The one that most legacy text of the document has.
  let main: LegacyCharset?

  init(charsets: [LegacyCharset?], main: LegacyCharset?) {
    self.charsets = charsets
    self.main = main
  }

  /// The charset of all text of a font.
  func charset(of font: UInt16) -> LegacyCharset? {
    charsets.indices.contains(Int(font)) ? charsets[Int(font)] : font == 0 ? nil : main
  }

  /// The charset of one stretch of text; `nil` where it stays as it is: it has letters that only
  /// Unicode has, or reads better without decoding.
  func charset(of text: String, font: UInt16) -> LegacyCharset? {
    var evidence = LegacyEvidence()
    evidence.take(text)
    guard evidence.unicodeTexts == 0 else { return nil }
    let strong = evidence.charset()
    guard let ofFont = charset(of: font) else {
      return font == 0 ? strong ?? evidence.charset(named: main) : nil
    }
    // Without words there may be signs; only a font that names its charset speaks for those.
    guard font != 0 || evidence.words > 0 else { return nil }
    if let strong, evidence.count(as: strong) > evidence.count(as: ofFont) * 2 { return strong }
    return evidence.count(as: ofFont) >= evidence.asUnicode ? ofFont : nil
  }
}
