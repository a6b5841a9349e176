/// Âm tiết: a Vietnamese syllable, taken apart. Small letters throughout.
public struct Syllable: Hashable, Sendable {
  /// Phụ âm đầu: the consonant letters that begin it, with qu and gi whole; may be empty.
  public let onset: String
  /// Vần: the rest, without tone mark. The i of gi counts twice where it is also the vowel
  /// (gìn is gi + in, giếng is gi + iêng).
  public let rhyme: String
  /// Thanh: the tone.
  public let tone: Tone

  /// Takes a word apart; nil when it is not a syllable that Vietnamese spelling allows. The tone
  /// mark may stand on any vowel (hoà, hòa, qúy, cuả). Linear.
  public init?(_ word: some StringProtocol) {
    guard let (letters, tone) = Self.letters(of: word) else { return nil }
    let length = Self.onsetLength(of: letters)
    let onset = letters[..<length]
    let rhyme = Self.rhyme(of: letters, onsetLength: length)
    guard Self.allows(String(scalars: onset), rhyme),
      !Rhyme.isStopped(rhyme) || tone == .sac || tone == .nang
    else { return nil }
    self.onset = String(scalars: onset)
    self.rhyme = String(scalars: rhyme)
    self.tone = tone
  }

  /// The syllable as it is written, in small letters, with the tone mark where it belongs.
  public func spelled(placement: TonePlacement) -> String {
    let rhyme = self.rhyme.unicodeScalars.map(\.value)
    let marked = Rhyme.toneIndex(in: rhyme, placement: placement)
    var letters = rhyme
    letters[marked] = Self.vowel(rhyme[marked], tone)
    let isShared = onset == "gi" && rhyme[0] == 0x69
    return (isShared ? "g" : onset) + String(scalars: letters)
  }

  /// The small letters without tone marks, and the tone; nil when there are two tones, none but
  /// consonants, or other letters.
  private static func letters(of word: some StringProtocol) -> (letters: [UInt32], tone: Tone)? {
    var letters: [UInt32] = []
    var tone = Tone.ngang
    let longest = 7  // nghiêng
    for scalar in normalized(String(word)).unicodeScalars {
      guard letters.count < longest,
        let letter = VietnameseLetters.table.letter(of: scalar.value)
      else { return nil }
      letters.append(letter.base)
      guard letter.tone != 0 else { continue }
      guard tone == .ngang, let found = Tone(rawValue: letter.tone) else { return nil }
      tone = found
    }
    return (letters, tone)
  }

  private static func onsetLength(of letters: [UInt32]) -> Int {
    let isVowel = { VietnameseLetters.table.letter(of: $0)?.isVowel == true }
    let consonants = letters.prefix { !isVowel($0) }
    let (q, g, u, i): (UInt32, UInt32, UInt32, UInt32) = (0x71, 0x67, 0x75, 0x69)
    guard letters.count > consonants.count, consonants.count == 1 else { return consonants.count }
    if letters[0] == q && letters[1] == u { return 2 }
    if letters[0] == g && letters[1] == i { return 2 }
    return 1
  }

  /// The letters after the onset; after gi with its vowel i, if no other vowel follows or ê does.
  /// Empty where there is no rhyme.
  private static func rhyme(of letters: [UInt32], onsetLength length: Int) -> [UInt32] {
    let rest = Array(letters[length...])
    guard length == 2, letters[0] == 0x67, letters[1] == 0x69 else { return rest }
    if rest.first == 0x69 { return [] }  // No word begins with gii.
    let next = rest.first.flatMap { VietnameseLetters.table.letter(of: $0) }
    let needsVowel = next?.isVowel != true || next?.base == 0xEA && rest.count > 1
    return needsVowel ? [0x69] + rest : rest
  }

  private static let onsets: Set<String> = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
    "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
  ]

  private static func allows(_ onset: String, _ rhyme: [UInt32]) -> Bool {
    guard onsets.contains(onset), let first = rhyme.first else { return false }
    if onset == "qu" { return Rhyme.afterQu.contains(rhyme) }
    if Rhyme.withY.contains(rhyme) {
      return onset.isEmpty || rhyme.count == 1 && !["c", "g", "ng", "gi"].contains(onset)
    }
    guard Rhyme.common.contains(rhyme) else { return false }
    let isFront = first == 0x65 || first == 0xEA || first == 0x69  // e ê i
    switch onset {
    case "k", "gh", "ngh": return isFront
    case "c", "g", "ng": return !isFront
    // Alone, iê is written yê.
    case "": return !(rhyme.count > 2 && first == 0x69 && rhyme[1] == 0xEA)
    default: return true
    }
  }

  private static func vowel(_ base: UInt32, _ tone: Tone) -> UInt32 {
    for vowel in VietnameseLetters.vowels {
      let scalars = Array(vowel.unicodeScalars)
      if scalars[0].value == base { return scalars[Int(tone.rawValue)].value }
    }
    return base
  }
}

extension String {
  fileprivate init(scalars: some Collection<UInt32>) {
    self.init(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }
}
