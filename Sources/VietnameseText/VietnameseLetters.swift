/// What is known of each Vietnamese and Latin letter, by scalar.
struct VietnameseLetters: Sendable {
  /// The five tones that are written as marks, in the order of match keys, after the bare vowel:
  /// huyền, sắc, hỏi, ngã, nặng.
  static let vowels = [
    "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
    "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
  ]

  static let table = VietnameseLetters()

  /// A letter of any case: its small form without tone mark, and its tone.
  struct Letter {
    fileprivate var bits: UInt32

    /// The small letter without tone mark.
    @inline(__always) var base: UInt32 { bits & 0xFFFF }
    /// 0, or 1…5 as in match keys.
    @inline(__always) var tone: UInt8 { UInt8(truncatingIfNeeded: bits >> 16 & 0x7) }
    @inline(__always) var isVowel: Bool { bits & 1 << 19 != 0 }
    /// Whether no other language of Latin script in these documents has the letter.
    @inline(__always) var isOnlyVietnamese: Bool { bits & 1 << 20 != 0 }
    fileprivate var isKnown: Bool { bits & 1 << 21 != 0 }
  }

  /// U+0000…U+024F, then U+1E00…U+1EFF; 0 where there is no letter.
  private var entries: [UInt32]
  private static let latinCount = 0x0250
  private static let additional: UInt32 = 0x1E00

  private init() {
    entries = [UInt32](repeating: 0, count: Self.latinCount + 0x100)
    for vowel in Self.vowels { addVowel(vowel) }
    for scalar in "bcdđghklmnpqrstvx".unicodeScalars {
      add(scalar.value, Letter(bits: scalar.value | 1 << 21))
    }
    markOnlyVietnamese()
  }

  private mutating func addVowel(_ tones: String) {
    let scalars = Array(tones.unicodeScalars)
    for (tone, scalar) in scalars.enumerated() {
      add(scalar.value, Letter(bits: scalars[0].value | UInt32(tone) << 16 | 1 << 19 | 1 << 21))
    }
  }

  private mutating func add(_ small: UInt32, _ letter: Letter) {
    for scalar in [small, simpleUppercase(small)] {
      if let index = Self.index(of: scalar) { entries[index] = letter.bits }
    }
  }

  private mutating func markOnlyVietnamese() {
    for index in entries.indices where index > 0xFF && entries[index] != 0 {
      entries[index] |= 1 << 20
    }
  }

  @inline(__always)
  private static func index(of scalar: UInt32) -> Int? {
    if scalar < latinCount { return Int(scalar) }
    guard scalar >= additional, scalar <= 0x1EFF else { return nil }
    return latinCount + Int(scalar - additional)
  }

  /// What is known of a letter of the Vietnamese alphabet; nil for all else.
  @inline(__always)
  func letter(of scalar: UInt32) -> Letter? {
    guard let index = Self.index(of: scalar) else { return nil }
    let letter = Letter(bits: entries[index])
    return letter.isKnown ? letter : nil
  }
}
