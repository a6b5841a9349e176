import VietnameseText

/// What the name of a font says of the charset of its text. Names lie: it is a hint, and the text
/// decides.
struct LegacyFont: Hashable {
  let charset: LegacyCharset
  /// The font draws small letters as capitals (.VnTimeH).
  let isCapital: Bool

  /// `nil` for a font that is not named like those before Unicode.
  init?(_ name: String) {
    let key = name.lowercased()
    if key.contains("vni") {
      charset = .vni
      isCapital = false
    } else if key.hasPrefix("vps") {
      charset = .vps
      isCapital = false
    } else if key.contains("viscii") {
      charset = .viscii
      isCapital = false
    } else if key.hasPrefix(".vn") || key.hasPrefix("vn") {
      charset = .tcvn3
      // ".VnTimeH", "VnArialH(Ds)"
      let base = name.prefix { $0 != "(" && $0 != " " }
      isCapital = base.last == "H"
    } else {
      return nil
    }
  }
}

/// The fonts of a document that are named like those before Unicode, by small numbers; 0 stands for
/// all others.
final class LegacyFonts {
  private var numbers: [String: UInt16] = [:]
  private(set) var fonts: [LegacyFont?] = [nil]
  /// The names, for findings.
  private(set) var names = [""]

  /// The number of a font.
  func number(of name: String) -> UInt16 {
    if let number = numbers[name] { return number }
    var number: UInt16 = 0
    if let font = LegacyFont(name), fonts.count < UInt16.max {
      number = UInt16(fonts.count)
      fonts.append(font)
      names.append(name)
    }
    // Names come from anyone; more than any document has are not kept.
    if numbers.count < 10_000 { numbers[name] = number }
    return number
  }
}
