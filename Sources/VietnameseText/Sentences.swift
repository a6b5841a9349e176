/// The sentences of a paragraph, with their closing signs, without the spaces between them.
///
/// A sentence ends at a stop before a capital or a dash, and at a line break; the stop of an
/// abbreviation ("TP. Hồ Chí Minh", "TS. Nguyễn") ends none. Linear in the text.
public func sentences(of text: String) -> [Substring] {
  var result: [Substring] = []
  var rest = text[...]
  while !rest.isEmpty {
    let end = rest.utf8.index(rest.startIndex, offsetBy: firstSentenceLength(rest.utf8))
    result.append(rest[..<end])
    rest = rest[end...].drop { $0 == " " || $0 == "\n" }
  }
  return result
}

/// Length in UTF-8 of the first sentence of a text, its closing stop included.
private func firstSentenceLength(_ bytes: Substring.UTF8View) -> Int {
  var word: [UInt8] = []
  var index = bytes.startIndex
  var offset = 0
  while index < bytes.endIndex {
    let byte = bytes[index]
    let next = bytes.index(after: index)
    switch byte {
    case 0x0A: return max(offset, 1)
    case 0x20: word.removeAll(keepingCapacity: true)
    case 0x2E:
      if next < bytes.endIndex, bytes[next] == 0x20,
        opensSentence(bytes[bytes.index(after: next)...]), !isAbbreviation(word)
      {
        return offset + 1
      }
      word.append(byte)
    default: word.append(byte)
    }
    index = next
    offset += 1
  }
  return offset
}

/// A few consonants, the first of them a capital: "TP", "Ths", "PGS". Names have vowels.
private func isAbbreviation(_ word: [UInt8]) -> Bool {
  guard let first = word.first, word.count <= 4, first &- 0x41 < 26 else { return false }
  return word.allSatisfy { byte in
    (byte | 0x20) &- 0x61 < 26 && !"aeiouy".utf8.contains(byte | 0x20)
  }
}

private func opensSentence(_ bytes: Substring.UTF8View.SubSequence) -> Bool {
  let scalar = Substring(bytes.prefix(4)).unicodeScalars.first
  return scalar.map { $0.properties.isUppercase || $0 == "-" } ?? false
}
