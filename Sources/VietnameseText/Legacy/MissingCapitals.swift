extension LegacyCharset {
  /// Letters that stand for capitals which the charset does not have, as flags of decoded letters:
  /// TCVN3 has no capitals with tone marks, and "CéNG HOµ" means "CỘNG HOÀ". A word is in capitals
  /// where its other letters are, beyond the first; one that could be either goes by the words right
  /// beside it.
  /// Linear.
  public func missingCapitals(in letters: [Unicode.Scalar]) -> [Bool] {
    var flags = Array(repeating: false, count: letters.count)
    guard self == .tcvn3 else { return flags }
    let words = Self.words(in: letters)
    for (index, word) in words.enumerated() where word.hasSmall && !word.hasPlainSmall {
      let neighbours = [index - 1, index + 1].filter { neighbour in
        guard words.indices.contains(neighbour) else { return false }
        let between = words[min(index, neighbour)].range.upperBound
        return letters[between] == " "
          && words[max(index, neighbour)].range.lowerBound == between + 1
      }
      // Abbreviations are in capitals in any sentence: "Đó UBND".
      let isAmong =
        !neighbours.isEmpty
        && neighbours.allSatisfy {
          words[$0].isCapital && Self.isSyllable(letters[words[$0].range])
        }
      if word.isCapital || isAmong {
        for letter in word.range { flags[letter] = true }
      }
    }
    return flags
  }

  private struct LetterWord {
    var range: Range<Int>
    /// A small letter of ASCII, which has a capital in every charset.
    var hasPlainSmall = false
    /// A small letter beyond ASCII.
    var hasSmall = false
    /// A capital that is not the first letter, and no small letter of ASCII.
    var isCapital: Bool { hasLaterCapital && !hasPlainSmall }
    var hasLaterCapital = false
  }

  private static func isSyllable(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    var word = String.UnicodeScalarView()
    word.append(contentsOf: letters)
    return Syllable(lowercased(String(word))) != nil
  }

  private static func words(in letters: [Unicode.Scalar]) -> [LetterWord] {
    var words: [LetterWord] = []
    var isOpen = false
    for (index, letter) in letters.enumerated() {
      guard VietnameseLetters.table.letter(of: letter.value) != nil else {
        isOpen = false
        continue
      }
      if !isOpen { words.append(LetterWord(range: index..<index)) }
      let last = words.count - 1
      words[last].range = words[last].range.lowerBound..<(index + 1)
      if letter.properties.isUppercase {
        if isOpen { words[last].hasLaterCapital = true }
      } else if letter.isASCII {
        words[last].hasPlainSmall = true
      } else {
        words[last].hasSmall = true
      }
      isOpen = true
    }
    return words
  }
}
