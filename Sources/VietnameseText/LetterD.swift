/// Whether a scalar is one of the letters that look like Đ or đ: Ð ð (Icelandic eth), Ɖ ɖ (Ewe).
func isEth(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0xD0, 0xF0, 0x0189, 0x0256: true
  default: false
  }
}

/// Writes Đ or đ for its look-alikes in words that are Vietnamese; neither NFC nor case folding
/// does this. Icelandic and Faroese words keep their letter: there it never begins a word and, in
/// capitals, follows a vowel. `bytes` are NFC. Linear.
func mendLetterD(_ bytes: inout [UInt8]) {
  let words = bytes.withUnsafeBufferPointer(wordsWithEth)
  for word in words { replaceEths(in: word, of: &bytes) }
}

/// The byte ranges of the words whose look-alikes stand for Đ or đ.
private func wordsWithEth(in bytes: UTF8Bytes) -> [Range<Int>] {
  var sure: [Range<Int>] = []
  var unsure: [Range<Int>] = []
  var textIsVietnamese = false
  var index = 0
  while index < bytes.count {
    let start = index
    var word = EthWord()
    while index < bytes.count {
      let (scalar, width) = bytes.scalar(at: index)
      guard isLatin(scalar) else { break }
      word.add(scalar)
      index += width
    }
    guard index > start else {
      index += bytes.scalar(at: index).width
      continue
    }
    let verdict = word.verdict
    if word.hasVietnameseLetter || verdict == .vietnamese { textIsVietnamese = true }
    switch verdict {
    case .vietnamese: sure.append(start..<index)
    case .vietnameseInVietnameseText: unsure.append(start..<index)
    case .other: break
    }
  }
  return textIsVietnamese ? sure + unsure : sure
}

private func replaceEths(in word: Range<Int>, of bytes: inout [UInt8]) {
  // Each of the four letters has two bytes, as Đ and đ have.
  for index in word.dropLast() {
    switch (bytes[index], bytes[index + 1]) {
    case (0xC3, 0x90), (0xC6, 0x89): (bytes[index], bytes[index + 1]) = (0xC4, 0x90)
    case (0xC3, 0xB0), (0xC9, 0x96): (bytes[index], bytes[index + 1]) = (0xC4, 0x91)
    default: break
    }
  }
}

/// What the letters of a word tell about its look-alikes.
private struct EthWord {
  enum Verdict {
    case vietnamese, vietnameseInVietnameseText, other
  }

  private(set) var hasVietnameseLetter = false
  private var length = 0
  private var hasEth = false
  private var beginsWithEth = false
  private var hasForeignLetter = false
  private var isAllCapitals = true
  private var hasVowel = false
  private var hasVowelBeforeEth = false
  private var hasCapitalEthAfterSmallLetter = false
  private var previousIsSmall = false

  mutating func add(_ scalar: UInt32) {
    let isSmall = simpleUppercase(scalar) != scalar
    if isEth(scalar) {
      if length == 0 { beginsWithEth = true }
      if !hasEth { hasVowelBeforeEth = hasVowel }
      if !isSmall && previousIsSmall { hasCapitalEthAfterSmallLetter = true }
      hasEth = true
    } else if let letter = VietnameseLetters.table.letter(of: scalar) {
      if letter.isOnlyVietnamese { hasVietnameseLetter = true }
      if letter.isVowel { hasVowel = true }
    } else if scalar >= 0x80 && !(0x0300...0x036F).contains(scalar) {
      hasForeignLetter = true
    }
    if isSmall { isAllCapitals = false }
    previousIsSmall = isSmall
    length += 1
  }

  var verdict: Verdict {
    guard hasEth, !hasForeignLetter else { return .other }
    if hasVietnameseLetter || hasCapitalEthAfterSmallLetter { return .vietnamese }
    if beginsWithEth { return length > 1 ? .vietnamese : .vietnameseInVietnameseText }
    guard isAllCapitals else { return .other }
    return hasVowelBeforeEth ? .vietnameseInVietnameseText : .vietnamese
  }
}
