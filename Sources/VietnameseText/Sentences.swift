/// The sentences of a paragraph, with their closing signs, without the spaces between them.
///
/// A sentence ends at a stop before a capital or a dash, and at a line break; the stop of an
/// abbreviation ("TP. Hồ Chí Minh", "TS. Nguyễn") ends none. Linear in the text.
public func sentences(of text: String) -> [Substring] {
  withUTF8Bytes(of: text) { sentenceRanges(in: $0) }.map { range in
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return text[start..<text.utf8.index(start, offsetBy: range.count)]
  }
}

private func sentenceRanges(in bytes: UTF8Bytes) -> [Range<Int>] {
  var ranges: [Range<Int>] = []
  var start = 0
  while start < bytes.count {
    let end = sentenceEnd(in: bytes, from: start)
    ranges.append(start..<end)
    start = end
    while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x0A { start += 1 }
  }
  return ranges
}

/// The end of the sentence that begins at `start`, its closing stop included.
private func sentenceEnd(in bytes: UTF8Bytes, from start: Int) -> Int {
  var wordStart = start
  for index in start..<bytes.count {
    switch bytes[index] {
    case 0x0A: return max(index, start + 1)
    case 0x20: wordStart = index + 1
    case 0x2E:
      if opensSentence(bytes, at: index + 1),
        !isAbbreviation(UTF8Bytes(rebasing: bytes[wordStart..<index]))
      {
        return index + 1
      }
    default: break
    }
  }
  return bytes.count
}

/// One or two consonants, the first of them a capital ("TP"; names have vowels), or a title: "PGS".
/// Longer ones end sentences like words: "… kỳ thi tốt nghiệp THPT. Công an huyện …".
private func isAbbreviation(_ word: UTF8Bytes) -> Bool {
  guard let first = word.first, word.count <= 3, first &- 0x41 < 26 else { return false }
  if word.count == 3 { return titles.contains { $0.elementsEqual(word.map { $0 | 0x20 }) } }
  return word.allSatisfy { byte in
    (byte | 0x20) &- 0x61 < 26 && !"aeiouy".utf8.contains(byte | 0x20)
  }
}

private let titles = ["ths", "pgs", "nxb", "kts"].map { Array($0.utf8) }

/// Whether a space and a capital or a dash stand at `index`.
private func opensSentence(_ bytes: UTF8Bytes, at index: Int) -> Bool {
  guard index + 1 < bytes.count, bytes[index] == 0x20 else { return false }
  let scalar = Unicode.Scalar(bytes.scalar(at: index + 1).value)
  return scalar.map { $0.properties.isUppercase || $0 == "-" } ?? false
}
