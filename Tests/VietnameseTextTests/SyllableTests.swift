import Testing

@testable import VietnameseText

@Suite struct SyllableTests {
  /// Each valid syllable once: all onsets, rhymes and tones that the parser accepts.
  static let all: [Syllable] = {
    let onsets = [
      "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
      "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
    ]
    let rhymes = Rhyme.common.union(Rhyme.afterQu).union(Rhyme.withY)
    var found: Set<Syllable> = []
    for onset in onsets {
      for rhyme in rhymes {
        let letters = rhyme.compactMap(Unicode.Scalar.init)
        let written = onset + String(String.UnicodeScalarView(letters))
        for mark in ["", "\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"] {
          // The mark stands after the first vowel, wherever it belongs.
          guard let first = written.unicodeScalars.firstIndex(where: isVowel) else { continue }
          let after = written.unicodeScalars.index(after: first)
          let text =
            String(written.unicodeScalars[..<after]) + mark
            + String(written.unicodeScalars[after...])
          if let syllable = Syllable(text) { found.insert(syllable) }
        }
      }
    }
    return Array(found)
  }()

  static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    VietnameseLetters.table.letter(of: scalar.value)?.isVowel == true
  }

  @Test func thereAreAsManyAsVietnameseHas() {
    #expect(Self.all.count > 10_000 && Self.all.count < 20_000)
  }

  @Test(arguments: [
    ("nghiêng", "ngh", "iêng", Tone.ngang), ("Quốc", "qu", "ôc", .sac), ("quý", "qu", "y", .sac),
    ("qúy", "qu", "y", .sac), ("già", "gi", "a", .huyen), ("giếng", "gi", "iêng", .sac),
    ("gìn", "gi", "in", .huyen), ("gì", "gi", "i", .huyen), ("giữa", "gi", "ưa", .nga),
    ("HOÀ", "h", "oa", .huyen), ("yến", "", "yên", .sac), ("Ủy", "", "uy", .hoi),
    ("khuỷu", "kh", "uyu", .hoi), ("đường", "đ", "ương", .huyen), ("ghế", "gh", "ê", .sac),
    ("ý", "", "y", .sac), ("xoong", "x", "oong", .ngang), ("giết", "gi", "iêt", .sac),
  ]) func parts(word: String, onset: String, rhyme: String, tone: Tone) throws {
    let syllable = try #require(Syllable(word))
    #expect(syllable.onset == onset)
    #expect(syllable.rhyme == rhyme)
    #expect(syllable.tone == tone)
  }

  @Test(arguments: [
    "", "b", "ISO", "web", "kà", "cê", "nghá", "hoàc", "tàp", "quoc", "hòá", "nghiêngh", "iên",
    "á à", "5", "Krông", "tiêp", "gê", "ngi", "xyz", "qa",
  ]) func notSyllables(word: String) {
    #expect(Syllable(word) == nil)
  }

  @Test(arguments: [
    ("hoà", "hòa", "hoà"), ("KHỎE", "khỏe", "khoẻ"), ("thuỷ", "thủy", "thuỷ"), ("uỷ", "ủy", "uỷ"),
    ("qúy", "quý", "quý"), ("qủa", "quả", "quả"), ("quỳ", "quỳ", "quỳ"), ("gía", "giá", "giá"),
    ("giếng", "giếng", "giếng"), ("gìn", "gìn", "gìn"), ("cuả", "của", "của"),
    ("mía", "mía", "mía"), ("hòai", "hoài", "hoài"), ("tòan", "toàn", "toàn"),
    ("lóet", "loét", "loét"), ("hùynh", "huỳnh", "huỳnh"), ("ngừơi", "người", "người"),
    ("tuyển", "tuyển", "tuyển"), ("tủyên", "tuyển", "tuyển"), ("khủyu", "khuỷu", "khuỷu"),
    ("thủơ", "thuở", "thuở"), ("gì", "gì", "gì"), ("đưa", "đưa", "đưa"), ("lưạ", "lựa", "lựa"),
    ("quýêt", "quyết", "quyết"), ("ngóeo", "ngoéo", "ngoéo"), ("mái", "mái", "mái"),
    ("lúât", "luất", "luất"), ("gòong", "goòng", "goòng"), ("yếu", "yếu", "yếu"),
    ("húê", "huế", "huế"), ("qúôc", "quốc", "quốc"), ("hửu", "hửu", "hửu"), ("cứu", "cứu", "cứu"),
  ]) func placement(word: String, old: String, new: String) throws {
    let syllable = try #require(Syllable(word))
    #expect(scalars(syllable.spelled(placement: .old)) == scalars(old))
    #expect(scalars(syllable.spelled(placement: .new)) == scalars(new))
  }

  @Test(arguments: TonePlacement.allCases) func spellingsAreReadBack(placement: TonePlacement) {
    for syllable in Self.all {
      let written = syllable.spelled(placement: placement)
      #expect(Syllable(written) == syllable, "\(written)")
      #expect(Syllable(uppercased(written)) == syllable, "\(written)")
    }
  }

  @Test func allFormsHaveOneTextAndOneKey() {
    for syllable in Self.all {
      let written = syllable.spelled(placement: .old)
      let key = scalars(matchKey(written))
      for form in [decomposed(written), combining(written), toneFirst(written)] {
        #expect(scalars(normalized(form)) == scalars(written), "\(written)")
        #expect(scalars(matchKey(form)) == key, "\(written)")
      }
      #expect(scalars(matchKey(syllable.spelled(placement: .new))) == key, "\(written)")
      #expect(scalars(matchKey(uppercased(written))) == key, "\(written)")
      #expect(scalars(normalized(normalized(written))) == scalars(written), "\(written)")
    }
  }

  @Test func differentSyllablesHaveDifferentKeys() {
    var syllables: [[UInt32]: Syllable] = [:]
    for syllable in Self.all {
      let key = scalars(matchKey(syllable.spelled(placement: .new)))
      let other = syllables.updateValue(syllable, forKey: key)
      #expect(other == nil, "\(syllable)")
    }
  }

  /// Tone, then vowel mark, then the rest: NFD.
  private func decomposed(_ text: String) -> String {
    rewritten(text) { [$0.bare] + $0.vowelMark + $0.tone }
  }

  /// Precomposed vowels and combining tones, as code page 1258 has them.
  private func combining(_ text: String) -> String {
    rewritten(text) { [$0.vowel] + $0.tone }
  }

  /// The tone typed before the mark of the vowel.
  private func toneFirst(_ text: String) -> String {
    rewritten(text) { [$0.bare] + $0.tone + $0.vowelMark }
  }

  private struct Parts {
    var bare: UInt32
    var vowel: UInt32
    var vowelMark: [UInt32]
    var tone: [UInt32]
  }

  private func rewritten(_ text: String, _ form: (Parts) -> [UInt32]) -> String {
    let marks: [UInt32] = [0, 0x300, 0x301, 0x309, 0x303, 0x323]
    let bases: [UInt32: (UInt32, UInt32)] = [
      0x103: (0x61, 0x306), 0xE2: (0x61, 0x302), 0xEA: (0x65, 0x302), 0xF4: (0x6F, 0x302),
      0x1A1: (0x6F, 0x31B), 0x1B0: (0x75, 0x31B),
    ]
    let result = text.unicodeScalars.flatMap { scalar -> [UInt32] in
      guard let letter = VietnameseLetters.table.letter(of: scalar.value), letter.isVowel else {
        return [scalar.value]
      }
      let base = bases[letter.base]
      let tone = letter.tone == 0 ? [] : [marks[Int(letter.tone)]]
      return form(
        Parts(
          bare: base?.0 ?? letter.base, vowel: letter.base, vowelMark: base.map { [$0.1] } ?? [],
          tone: tone))
    }
    return String(String.UnicodeScalarView(result.compactMap(Unicode.Scalar.init)))
  }
}
