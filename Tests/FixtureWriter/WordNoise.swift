import TestSupport

/// Splits text into runs as Word does after years of editing: anywhere, even inside words, document
/// numbers and between a letter and its combining mark.
struct WordNoise {
  private var generator: SplitMix64
  private var paragraphCount: UInt32 = 0

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  /// A paragraph with the numbers that Word gives it and to its editing sessions.
  mutating func paragraph(
    _ runs: [Run], style: String? = nil, numbering: P.Numbering? = nil, centered: Bool = false,
    section: String? = nil, properties: String = ""
  ) -> P {
    paragraphCount += 1
    let id = hexadecimal(0x1A2B_0000 + paragraphCount)
    return P(
      runs: runs, style: style, numbering: numbering, centered: centered, section: section,
      properties: properties,
      attributes: #"w14:paraId="\#(id)" w14:textId="77777777" w:rsidR="\#(session())""#
        + #" w:rsidRDefault="\#(session())""#)
  }

  /// The runs of `text`, of that many points; half of the characters "/" and "-" end one.
  mutating func runs(
    _ text: String, bold: Bool = false, italic: Bool = false, size: Int = 14
  ) -> [Run] {
    var result: [Run] = []
    var piece = String.UnicodeScalarView()
    var length = Int.random(in: 1...45, using: &generator)
    for scalar in text.unicodeScalars {
      piece.append(scalar)
      length -= 1
      if length <= 0 || (scalar == "/" || scalar == "-") && Bool.random(using: &generator) {
        result += run(String(piece), bold: bold, italic: italic, size: size)
        piece.removeAll()
        length = Int.random(in: 1...45, using: &generator)
      }
    }
    if !piece.isEmpty { result += run(String(piece), bold: bold, italic: italic, size: size) }
    return result
  }

  private mutating func run(_ text: String, bold: Bool, italic: Bool, size: Int) -> [Run] {
    let language = Bool.random(using: &generator) ? #"<w:lang w:val="vi-VN"/>"# : ""
    let run = Run(
      text, bold: bold, italic: italic,
      properties: #"<w:sz w:val="\#(size * 2)"/><w:szCs w:val="\#(size * 2)"/>"# + language,
      attributes: #"w:rsidRPr="\#(session())""#)
    guard Int.random(in: 0..<6, using: &generator) == 0 else { return [run] }
    return [
      .xml(#"<w:proofErr w:type="spellStart"/>"#), run, .xml(#"<w:proofErr w:type="spellEnd"/>"#),
    ]
  }

  private mutating func session() -> String {
    hexadecimal(UInt32(0x00A2_0000) + UInt32.random(in: 0..<24, using: &generator) * 0x1F3)
  }

  private func hexadecimal(_ number: UInt32) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
