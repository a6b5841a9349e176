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

/// A short word with a capital, in which nothing but letters stands.
private func isAbbreviation(_ word: [UInt8]) -> Bool {
  guard !word.isEmpty, word.count <= 4 else { return false }
  let isWord = word.allSatisfy { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 }
  let first = String(decoding: word, as: UTF8.self).unicodeScalars.first
  return isWord && first?.properties.isUppercase == true
}

private func opensSentence(_ bytes: Substring.UTF8View.SubSequence) -> Bool {
  let scalar = Substring(bytes.prefix(4)).unicodeScalars.first
  return scalar.map { $0.properties.isUppercase || $0 == "-" } ?? false
}
