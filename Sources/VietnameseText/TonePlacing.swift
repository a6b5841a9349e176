/// A text with the tone marks of its syllables where a habit puts them: hòa or hoà. Only open oa, oe
/// and uy differ, and marks on the wrong vowel (qúy, cuả) go where they belong; words that are no
/// Vietnamese syllables stay as they are. The text is normalized. Linear.
public func placingTones(in text: String, _ placement: TonePlacement) -> String {
  var result = String.UnicodeScalarView()
  var word: [Unicode.Scalar] = []
  func finish() {
    result.append(contentsOf: placed(word, placement))
    word.removeAll(keepingCapacity: true)
  }
  for scalar in normalized(text).unicodeScalars {
    if isWordScalar(scalar.value) {
      word.append(scalar)
    } else {
      finish()
      result.append(scalar)
    }
  }
  finish()
  return String(result)
}

private func placed(_ word: [Unicode.Scalar], _ placement: TonePlacement) -> [Unicode.Scalar] {
  guard word.count > 1, word.contains(where: { $0.value >= 0x80 }),
    word.allSatisfy({ VietnameseLetters.table.letter(of: $0.value) != nil })
  else { return word }
  var text = String.UnicodeScalarView()
  text.append(contentsOf: word)
  guard let syllable = Syllable(lowercased(String(text))) else { return word }
  let letters = Array(syllable.spelled(placement: placement).unicodeScalars)
  guard letters.count == word.count else { return word }
  return zip(word, letters).map { old, new in
    old.properties.isUppercase
      ? new.properties.uppercaseMapping.unicodeScalars.first ?? new : new
  }
}
