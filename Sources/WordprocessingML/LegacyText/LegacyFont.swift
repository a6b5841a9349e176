import Glibc
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

  /// The fonts named last: one after the other, runs name the same.
  private var last: (ascii: [UInt8]?, hAnsi: [UInt8]?, found: RunFonts)?

  /// What the fonts of a run come to.
  struct RunFonts {
    /// Number of the font of characters beyond ASCII; `nil` where none is named.
    let number: UInt16?
    /// Name of the font of the first characters, where it is one of symbols.
    let symbolFont: String?
  }

  /// The fonts that a run names for the characters of ASCII and beyond.
  func fonts(
    ascii: UnsafeBufferPointer<UInt8>?, hAnsi: UnsafeBufferPointer<UInt8>?
  ) -> RunFonts {
    if let last, Self.isSame(last.ascii, ascii), Self.isSame(last.hAnsi, hAnsi) {
      return last.found
    }
    let name = (ascii ?? hAnsi).map { String(decoding: $0, as: UTF8.self) }
    let found = RunFonts(
      number: hAnsi.map { number(of: String(decoding: $0, as: UTF8.self)) },
      symbolFont: name.flatMap { Symbols.isSymbolFont($0) ? $0 : nil })
    last = (ascii.map(Array.init), hAnsi.map(Array.init), found)
    return found
  }

  private static func isSame(_ known: [UInt8]?, _ name: UnsafeBufferPointer<UInt8>?) -> Bool {
    guard let known, let name else { return known == nil && name == nil }
    guard let start = name.baseAddress, known.count == name.count else {
      return known.isEmpty && name.isEmpty
    }
    return known.withUnsafeBufferPointer { memcmp($0.baseAddress ?? start, start, name.count) == 0 }
  }

  /// The number of a font.
  private func number(of name: String) -> UInt16 {
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
