/// Words that Vietnamese spelling does not allow and a likely slip explains: a stopped rhyme with a
/// tone that it cannot have ("thưc hiện"), or a letter too many or too few before e, ê, i and the
/// other vowels ("nghành", "ngiên cứu"). Foreign words and names of other languages are not among
/// them. Each with its place in the UTF-8 of the text. Linear.
public func unlikelySyllables(in text: String) -> [(word: String, utf8Range: Range<Int>)] {
  withUTF8Bytes(of: text) { unlikelySyllables(in: $0) }
}

/// The same of the bytes of a text.
package func unlikelySyllables(
  in bytes: UnsafeBufferPointer<UInt8>
) -> [(word: String, utf8Range: Range<Int>)] {
  var found: [(word: String, utf8Range: Range<Int>)] = []
  var start: Int?
  for index in 0...bytes.count {
    let isLetter = index < bytes.count && (bytes[index] >= 0x80 || isASCIILetter(bytes[index]))
    if isLetter {
      if start == nil { start = index }
    } else if let first = start {
      start = nil
      let word = UTF8Bytes(rebasing: bytes[first..<index])
      guard mayBeSlip(word) else { continue }
      let letters = String(decoding: word, as: UTF8.self)
      if slips.value(of: letters, isSlip) { found.append((letters, first..<index)) }
    }
  }
  return found
}

private func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

/// A look at the bytes that leaves nearly all words out: letters beyond ASCII, and an end or
/// beginning of the two kinds of slips.
private func mayBeSlip(_ word: UTF8Bytes) -> Bool {
  guard word.count > 2, word.count <= 14, word.contains(where: { $0 >= 0x80 }) else { return false }
  switch word[word.count - 1] {
  case UInt8(ascii: "c"), UInt8(ascii: "p"), UInt8(ascii: "t"): return true
  case UInt8(ascii: "h"): if word[word.count - 2] == UInt8(ascii: "c") { return true }
  default: break
  }
  let first = word[0] | 0x20
  return first == UInt8(ascii: "n") && word[1] == UInt8(ascii: "g") || first == UInt8(ascii: "g")
}

/// Whether words are slips: a text says few different ones.
private let slips = Memory<Bool>(mostTexts: 1 << 14)

private func isSlip(_ word: String) -> Bool {
  let small = lowercased(word)
  guard Syllable(small) == nil,
    normalized(small).unicodeScalars.allSatisfy({
      VietnameseLetters.table.letter(of: $0.value) != nil
    })
  else { return false }
  // Capitals within a word are those of an abbreviation.
  guard word.unicodeScalars.dropFirst().allSatisfy({ !$0.properties.isUppercase }) else {
    return false
  }
  if let last = small.unicodeScalars.last, "cpth".unicodeScalars.contains(last),
    isSyllableWithTone(small)
  {
    return true
  }
  for (wrong, right) in [("ngh", "ng"), ("gh", "g"), ("ng", "ngh"), ("g", "gh")]
  where small.hasPrefix(wrong) && Syllable(right + small.dropFirst(wrong.count)) != nil {
    return true
  }
  return false
}

/// Whether the letters are a syllable with the tone sắc, without what tone they have.
private func isSyllableWithTone(_ word: String) -> Bool {
  var letters = String.UnicodeScalarView()
  var vowels: [String.UnicodeScalarView.Index] = []
  for scalar in normalized(word).unicodeScalars {
    guard let letter = VietnameseLetters.table.letter(of: scalar.value),
      let base = Unicode.Scalar(letter.base)
    else { return false }
    if letter.isVowel { vowels.append(letters.endIndex) }
    letters.append(base)
  }
  guard let vowel = vowels.last else { return false }
  letters.insert("\u{301}", at: letters.index(after: vowel))
  return Syllable(String(letters)) != nil
}
