import DocumentModel
import VietnameseText

/// Reads the documents that a text cites: the number, and around it the type ("Quyết định số …"),
/// the date, the issuing body ("của Thủ tướng Chính phủ") and the subject.
struct CitationScanner {
  let text: String
  let bytes: [UInt8]
  let words: [Range<Int>]
  let dates: [WrittenDate]

  /// A cited document and the range of its words in the text.
  struct Found {
    var citation: Citation
    var code: Range<Int>
    var end: Int
  }

  /// In a basis the whole rest is the subject; in running text the sentence may go on.
  let isBasis: Bool

  init(_ text: String, isBasis: Bool = false) {
    self.text = text
    self.isBasis = isBasis
    bytes = Array(text.utf8)
    words = wordRanges(bytes)
    dates = VietnameseText.dates(in: text)
  }

  /// Every document cited by number. Texts without "/" cost one search.
  static func citations(in text: String, place: Place) -> [Citation] {
    let matches = CodeScanner.matches(in: text).filter { $0.code.number != nil }
    guard !matches.isEmpty else { return [] }
    let scanner = CitationScanner(text)
    var result: [Citation] = []
    var previous: Found?
    for (position, match) in matches.enumerated() {
      let next = position + 1 < matches.count ? matches[position + 1].range.lowerBound : nil
      let found = scanner.found(match, after: previous, limit: next, place: place)
      result.append(found.citation)
      previous = found
    }
    return result
  }

  /// The document that a match cites; `limit` is where the next number begins.
  func found(
    _ match: CodeScanner.Match, after previous: Found? = nil, limit: Int? = nil, place: Place
  ) -> Found {
    let lower = previous?.code.upperBound ?? 0
    var citation = Citation(raw: "", place: place)
    citation.code = match.code
    citation.codes = match.code.number == nil ? [] : [match.code.raw]
    let (type, start) = type(before: match.range.lowerBound, notBefore: lower)
    citation.typeName = type?.name ?? inheritedType(previous, gapEnd: match.range.lowerBound)
    if let name = type?.subject { citation.subject = name }
    citation.organName = type?.organ
    let end = readTail(from: match.range.upperBound, limit: limit, into: &citation)
    citation.raw = text.slice(start..<max(end, match.range.upperBound))
    return Found(citation: citation, code: match.range, end: end)
  }

  // MARK: Words

  func word(_ index: Int) -> String { text.slice(words[index]) }

  /// The first word that begins at an offset or behind it. Logarithmic.
  func firstWord(from offset: Int) -> Int { firstIndex(in: words) { $0.lowerBound >= offset } }

  /// The first element from which on a condition holds. Logarithmic.
  func firstIndex<Element>(in elements: [Element], where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if holds(elements[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  func key(ofWords first: Int, count: Int) -> String {
    guard first < words.count else { return "" }
    let last = min(first + count, words.count) - 1
    return matchKey(text.slice(words[first].lowerBound..<words[last].upperBound))
  }
}

extension StringProtocol {
  /// Whether the first byte is a digit.
  var startsWithDigit: Bool { utf8.first?.isDigit ?? false }
}
