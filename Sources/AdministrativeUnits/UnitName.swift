import VietnameseText

/// A territorial name taken apart: the kind before it, and its letters as a key.
struct UnitName {
  /// `nil` if the name does not begin with a kind.
  let kind: AdministrativeUnit.Kind?
  /// The match key of the bare name without what writers set freely between its syllables.
  private let letters: [UInt8]

  /// `nil` if no name remains after the kind.
  /// - Complexity: O(*n*) of the length of the text.
  init?(_ text: String) {
    var key = matchKey(text)
    if let whole = unitNameContractions[key] { key = whole }
    let bytes = Array(key.utf8)
    let prefix = unitKindPrefixes.first { $0.begins(bytes) }
    var letters = unitLetters(bytes[(prefix?.bytes.count ?? 0)...])
    guard !letters.isEmpty else { return nil }
    kind = prefix?.kind
    if kind == nil || kind == .tinh, let official = provinceSpellings[letters] {
      letters = official
    }
    if kind == .thiTran && letters.starts(with: farm) {
      letters.replaceSubrange(..<farm.count, with: "nt".utf8)
    }
    self.letters = letters
  }

  /// The key that the name tables are hashed by; scripts/administrative-units makes the same.
  func key(as kind: AdministrativeUnit.Kind) -> [UInt8] {
    Array(kind.rawValue.utf8) + [UInt8(ascii: ":")] + letters
  }
}

/// 32-bit FNV-1a.
/// - Complexity: O(*n*) of the length.
func fnv1a(_ bytes: [UInt8]) -> UInt32 {
  bytes.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
}

/// A spelling of a kind as match key.
struct UnitKindPrefix: Sendable {
  let bytes: [UInt8]
  let kind: AdministrativeUnit.Kind

  /// Whether the key begins with this whole word. An abbreviation of one letter carries its dot.
  func begins(_ key: [UInt8]) -> Bool {
    guard key.first == bytes.first, key.starts(with: bytes) else { return false }
    if bytes.last == UInt8(ascii: ".") || key.count == bytes.count { return true }
    return !isLetterOrTone(key[bytes.count])
  }
}

/// Kinds as documents write them; none is the beginning of another word.
private let unitKindSpellings: [(String, AdministrativeUnit.Kind)] = [
  ("tỉnh", .tinh), ("thành phố", .thanhPho), ("thủ đô", .thanhPho), ("quận", .quan),
  ("huyện", .huyen), ("thị xã", .thiXa), ("phường", .phuong), ("xã", .xa),
  ("thị trấn", .thiTran), ("đặc khu", .dacKhu), ("huyện đảo", .huyen), ("xã đảo", .xa),
  ("tp", .thanhPho), ("tx", .thiXa), ("tt", .thiTran),
  ("q.", .quan), ("h.", .huyen), ("p.", .phuong), ("x.", .xa),
]

/// Longest first.
private let unitKindPrefixes = unitKindSpellings.map {
  UnitKindPrefix(bytes: Array(matchKey($0.0).utf8), kind: $0.1)
}.sorted { $0.bytes.count > $1.bytes.count }

/// Whole names that are written as initials.
private let unitNameContractions: [String: String] = {
  let city = matchKey("thành phố Hồ Chí Minh")
  let contractions = ["TPHCM", "TP HCM", "TP.HCM", "TP. HCM"]
  return Dictionary(uniqueKeysWithValues: contractions.map { (matchKey($0), city) })
}()

/// Older spellings of province names, still in use, to those of the list.
private let provinceSpellings: [[UInt8]: [UInt8]] = {
  let spellings = [
    ("Bắc Cạn", "Bắc Kạn"), ("Đắc Lắc", "Đắk Lắk"), ("Đăk Lăk", "Đắk Lắk"),
    ("Đắk Lăk", "Đắk Lắk"), ("Đăk Lắk", "Đắk Lắk"), ("Đắc Nông", "Đắk Nông"),
    ("Đăk Nông", "Đắk Nông"),
  ]
  let key = { (name: String) in unitLetters(Array(matchKey(name).utf8)[...]) }
  return Dictionary(uniqueKeysWithValues: spellings.map { (key($0.0), key($0.1)) })
}()

/// Nông trường, which the list abbreviates in names of towns ("Thị trấn NT Mộc Châu").
private let farm = unitLetters(Array(matchKey("nông trường").utf8)[...])

/// The bytes of a match key without spaces, dashes, dots and apostrophes ("Ea H'leo", "Ea H’ Leo")
/// and without leading zeros ("Phường 01"). Two numbers are never joined; other punctuation stays,
/// so that a list of names matches nothing.
private func unitLetters(_ key: ArraySlice<UInt8>) -> [UInt8] {
  var letters: [UInt8] = []
  letters.reserveCapacity(key.count)
  var index = key.startIndex
  var followsDigit = false
  while index < key.endIndex {
    if let end = endOfSeparator(key, index) {
      index = end
      followsDigit = false
      continue
    }
    let byte = key[index]
    index += 1
    let nextIsDigit = index < key.endIndex && isDigit(key[index])
    if isDigit(byte) {
      if !followsDigit, let last = letters.last, isDigit(last) {
        letters.append(UInt8(ascii: " "))
      }
      if byte == UInt8(ascii: "0") && !followsDigit && nextIsDigit { continue }
    }
    followsDigit = isDigit(byte)
    letters.append(byte)
  }
  return letters
}

/// The index after the separator at `index`, `nil` if there is none.
private func endOfSeparator(_ key: ArraySlice<UInt8>, _ index: Int) -> Int? {
  switch key[index] {
  case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "'"),
    UInt8(ascii: "`"):
    return index + 1
  case 0xC2, 0xCA, 0xE2:
    let apostrophe = typographicApostrophes.first { key[index...].starts(with: $0) }
    return apostrophe.map { index + $0.count }
  default:
    return nil
  }
}

/// ‘ ’ ´ ʼ, which begin with the bytes E2, C2 and CA.
private let typographicApostrophes = ["\u{2018}", "\u{2019}", "\u{B4}", "\u{2BC}"].map {
  Array($0.utf8)
}

private func isDigit(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}

/// Whether a byte of a match key belongs to a word: Latin letter, byte of an accented one, tone.
private func isLetterOrTone(_ byte: UInt8) -> Bool {
  byte >= 0x80 || (1...5).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
}
