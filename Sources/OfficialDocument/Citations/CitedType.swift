import VietnameseText

/// What stands before a number: the type of the document, or the law by its name.
extension CitationScanner {
  struct NamedType {
    var name: String
    var subject: String?
    var organ: String?
  }

  /// The type before "số": "Quyết định số", "Luật Viễn thông số", "Quyết định của Thủ tướng Chính
  /// phủ số". Also where its words begin.
  func type(before end: Int, notBefore lower: Int) -> (NamedType?, Int) {
    var last = firstIndex(in: words) { $0.upperBound > end } - 1
    var start = end
    // "số", "số:", "số: …": the word and what marks the blank.
    while last >= 0, words[last].lowerBound >= lower {
      let label = lowercased(word(last)).droppingLast { ":.…_".unicodeScalars.contains($0) }
      guard label.isEmpty || label == "số" else { break }
      start = words[last].lowerBound
      last -= 1
      if label == "số" { break }
    }
    guard last >= 0, words[last].lowerBound >= lower else { return (nil, start) }
    for count in stride(from: min(4, last + 1), through: 1, by: -1) {
      let key = key(ofWords: last - count + 1, count: count)
      if let type = DocumentType.byName.exact(key), words[last - count + 1].lowerBound >= lower {
        return (NamedType(name: type.name), words[last - count + 1].lowerBound)
      }
    }
    return named(endingAt: last, notBefore: lower) ?? (nil, start)
  }

  /// A law by its name, or a type with its body, before the number.
  private func named(endingAt last: Int, notBefore lower: Int) -> (NamedType, Int)? {
    var index = last
    var nearest: (NamedType, Int)?
    while index >= 0, last - index < 40, words[index].lowerBound >= lower {
      if index < last, bytes[words[index].upperBound - 1] == UInt8(ascii: ";") { break }
      defer { index -= 1 }
      guard word(index).startsWithCapital,
        let type = DocumentType.byName.prefix(of: key(ofWords: index, count: 4))?.value
      else { continue }
      let rest = index + type.name.utf8.count { $0 == .space } + 1
      guard rest <= last else { break }
      let start = words[index].lowerBound
      if type.isCitedByName {
        let name = text.slice(words[rest].lowerBound..<words[last].upperBound)
        let found = (NamedType(name: type.name, subject: name), start)
        // "Luật sửa đổi, bổ sung một số điều của Luật Giáo dục số …": the number is the first law's.
        if nearest != nil { return name.startsWithSmallLetter ? found : nearest }
        guard index > 0, words[index - 1].lowerBound >= lower, word(index - 1) == "của" else {
          return found
        }
        nearest = found
      } else if nearest == nil, word(rest) == "của", rest < last {
        let name = text.slice(words[rest + 1].lowerBound..<words[last].upperBound)
        return (NamedType(name: type.name, organ: withoutClosing(name)), start)
      } else {
        break
      }
    }
    return nearest
  }

  /// "Quyết định số 1/QĐ-X, 2/QĐ-X và 3/QĐ-X": the type goes on.
  func inheritedType(_ previous: Found?, gapEnd: Int) -> String? {
    guard let previous, previous.end <= gapEnd else { return nil }
    let gap = matchKey(text.slice(previous.end..<gapEnd))
    let joins = [",", ";", "và", "và số", ", số", "; số", ", và"].contains { matchKey($0) == gap }
    return joins ? previous.citation.typeName : nil
  }
}
