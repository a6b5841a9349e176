/// Characters of symbol fonts, which a file stores by their place in the font (§17.3.3.30): the
/// Unicode character that looks the same. Ticks and boxes become ☑ ☒ ☐, so that a mark is a mark
/// whatever it was drawn with.
enum Symbols {
  /// The character at `code` of a font, `nil` where the font is no symbol font or the place is not
  /// in the table. Codes of the private use area (F000 … F0FF) mean their lower byte.
  static func character(_ code: UInt32, font: String) -> Unicode.Scalar? {
    guard code < 0x100 || (0xF000...0xF0FF).contains(code), let table = tables[font.lowercased()]
    else { return nil }
    return table[UInt8(truncatingIfNeeded: code)]
  }

  /// Whether text in this font has to be looked up.
  static func isSymbolFont(_ font: String) -> Bool { tables[font.lowercased()] != nil }

  private static let tables: [String: [UInt8: Unicode.Scalar]] = [
    "wingdings": [
      0x20: " ", 0x4A: "☺", 0x6C: "●", 0x6E: "■", 0x6F: "☐", 0x71: "☐", 0x72: "☐", 0x74: "◆",
      0x75: "◆", 0x76: "❖", 0x77: "◆", 0x9F: "•", 0xA7: "▪", 0xA8: "☐", 0xD8: "➢", 0xE0: "→",
      0xE8: "➔", 0xF0: "⇨", 0xFB: "☒", 0xFC: "☑", 0xFD: "☒", 0xFE: "☑",
    ],
    "wingdings 2": [
      0x20: " ", 0x4F: "☒", 0x50: "☑", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x97: "●",
      0xA2: "■", 0xA3: "☐", 0xA7: "▪",
    ],
    "webdings": [0x20: " ", 0x61: "☑", 0x63: "☐", 0x67: "■", 0x72: "☒"],
    "symbol": [
      0x20: " ", 0x2D: "-", 0x44: "Δ", 0x53: "Σ", 0x57: "Ω", 0x61: "α", 0x62: "β", 0x67: "γ",
      0x6C: "λ", 0x6D: "μ", 0x70: "π", 0xA3: "≤", 0xA5: "∞", 0xAE: "→", 0xB0: "°", 0xB1: "±",
      0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xD7: "·", 0xDE: "⇒",
      0xE5: "∑",
    ],
  ]
}
