/// Vần: what follows the onset of a syllable, without its tone.
enum Rhyme {
  /// Rhymes after any onset but qu.
  static let common = words(
    """
    a ac ach ai am an ang anh ao ap at au ay
    ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
    o oc oi om on ong op ot ooc oong
    oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet
    ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ
    uy uya uych uyn uynh uyp uyt uyu uyên uyêt uôc uôi uôm uôn uông uôt
    ư ưa ưc ưi ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    """)

  /// Rhymes after qu.
  static let afterQu = words(
    """
    a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây
    e en eng eo et ê ên ênh êt ich in it i inh y ych yn ynh yt yên yêt ơ ôc ôn
    """)

  /// Rhymes that y begins: y after a consonant or alone, the others only alone (yên, yêu).
  static let withY = words("y yêm yên yêng yêt yêu")

  /// Whether the rhyme ends in c, ch, p or t, which allow only sắc and nặng.
  static func isStopped(_ rhyme: [UInt32]) -> Bool {
    switch rhyme.last {
    case 0x63, 0x70, 0x74: true
    case 0x68: rhyme.dropLast().last == 0x63  // ch, not nh
    default: false
    }
  }

  /// The place of the vowel that bears the tone mark.
  static func toneIndex(in rhyme: [UInt32], placement: TonePlacement) -> Int {
    // ă â ê ô ơ bear it wherever they stand, so ươ, iê, yê, uô and uâ need no rule of their own.
    if let marked = rhyme.lastIndex(where: bearsTone) { return marked }
    if let horned = rhyme.firstIndex(of: 0x01B0) { return horned }  // ư in ưa, ưu
    let vowels = rhyme.prefix { VietnameseLetters.table.letter(of: $0)?.isVowel == true }
    if vowels.count == 3 { return 1 }  // oai, oeo, uya, uyu
    guard vowels.count == 2 else { return 0 }
    if vowels.count < rhyme.count { return 1 }  // toàn, xoèn, huỳnh
    return glides.contains(Array(vowels)) && placement == .new ? 1 : 0
  }

  private static let glides = words("oa oe uy")

  private static func bearsTone(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0103, 0xE2, 0xEA, 0xF4, 0x01A1: true  // ă â ê ô ơ
    default: false
    }
  }

  private static func words(_ text: String) -> Set<[UInt32]> {
    Set(text.split { $0 == " " || $0 == "\n" }.map { $0.unicodeScalars.map(\.value) })
  }
}
