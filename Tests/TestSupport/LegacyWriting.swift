import VietnameseText

/// Writes Unicode text in a charset from before it, by trying what each byte and pair decodes to.
public struct LegacyWriting: Sendable {
  private var codes: [Unicode.Scalar: String] = [:]

  /// The writing of a charset.
  public init(_ charset: LegacyCharset) {
    let high = (UInt8(0x80)...UInt8(0xFF)).filter { $0 != 0xA0 }
      .map { LegacyPlainText.characters(of: [$0]) }
    let bases = (UInt8(0x41)...UInt8(0x7A)).map { String(Unicode.Scalar($0)) } + high
    let pairs = charset == .vni ? bases.flatMap { base in high.map { base + $0 } } : []
    for code in high + pairs {
      let letters = Array(charset.decoded(code).unicodeScalars)
      guard letters.count == 1, codes[letters[0]] == nil, letters[0].properties.isAlphabetic else {
        continue
      }
      codes[letters[0]] = code
    }
  }

  /// The text as the charset writes it; a capital that it does not have is written small.
  public func written(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      result += codes[scalar] ?? (scalar.isASCII ? nil : codes[small]) ?? String(scalar)
    }
    return result
  }
}
