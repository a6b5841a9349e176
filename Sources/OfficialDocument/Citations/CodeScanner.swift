import VietnameseText

/// Finds document numbers (số, ký hiệu văn bản) in normalized text: "19/2014/QĐ-TTg",
/// "8869/VPCP-KSTT", "36/2024/QH15", "45-NQ/ĐU", and "Số:      /KH-UBND" with its number left blank.
/// Dates, fractions, rates and standards ("TCVN ISO 9001:2015") are none. Linear in the text.
struct CodeScanner {
  let bytes: [UInt8]

  /// A number and where it stands in the text, in UTF-8.
  struct Match {
    var code: DocumentCode
    var range: Range<Int>
  }

  private struct Notation {
    var text: String
    var end: Int
    var groupCount: Int
    var hasDigitEnd: Bool
    var isCapital: Bool
    var firstGroup: String
  }

  /// Every number in the text. Texts without "/" cost one search.
  static func matches(in text: String) -> [Match] {
    guard text.contains(ascii: .slash) else { return [] }
    return CodeScanner(bytes: Array(text.utf8)).matches()
  }

  private func matches() -> [Match] {
    var result: [Match] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      var match: Match?
      if byte.isDigit {
        match = startsToken(index) ? numbered(at: index) : nil
        if match == nil {
          while index < bytes.count, bytes[index].isDigit { index += 1 }
          continue
        }
      } else if byte == .slash || byte == .hyphen {
        match = blank(at: index)
      }
      if let match {
        result.append(match)
        index = match.range.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  // MARK: Shapes

  /// number "/" [year "/"] notation, or number "-" type "/" body.
  private func numbered(at start: Int) -> Match? {
    var end = start
    while end < bytes.count, bytes[end].isDigit { end += 1 }
    guard end - start <= 6 else { return nil }
    if end < bytes.count, bytes[end].isSmallASCII, !isLetter(end + 1) { end += 1 }
    let number = text(start..<end)
    let afterGap = skipSpaces(end)
    guard afterGap < bytes.count else { return nil }
    if bytes[afterGap] == .slash {
      let (year, next) = year(at: afterGap + 1)
      guard let notation = notation(at: next), accepts(notation, year: year, number: start) else {
        return nil
      }
      return match(start..<notation.end, number, year, notation.text)
    }
    if bytes[afterGap] == .hyphen, let notation = partyNotation(at: afterGap + 1, number: start) {
      return match(start..<notation.end, number, nil, notation.text)
    }
    return nil
  }

  /// "Số:      /KH-UBND": nothing but blanks, dots or "…" between "số" and the notation.
  private func blank(at separator: Int) -> Match? {
    guard followsNumberWord(separator, allowingFill: true) else { return nil }
    if bytes[separator] == .slash {
      let (year, next) = year(at: separator + 1)
      guard let notation = notation(at: next) else { return nil }
      return match(separator..<notation.end, nil, year, notation.text)
    }
    guard let notation = partyNotation(at: separator + 1, number: separator) else { return nil }
    return match(separator..<notation.end, nil, nil, notation.text)
  }

  private func match(
    _ range: Range<Int>, _ number: String?, _ year: Int?, _ notation: String
  ) -> Match {
    let code = DocumentCode(raw: text(range), number: number, year: year, notation: notation)
    return Match(code: code, range: range)
  }

  /// A year and its "/", if they stand there.
  private func year(at start: Int) -> (year: Int?, next: Int) {
    let first = skipSpaces(start)
    guard first + 4 <= bytes.count, bytes[first..<first + 4].allSatisfy(\.isDigit) else {
      return (nil, start)
    }
    let slash = skipSpaces(first + 4)
    guard slash < bytes.count, bytes[slash] == .slash, let year = Int(text(first..<first + 4)),
      (1900...2199).contains(year)
    else { return (nil, start) }
    return (year, slash + 1)
  }

  /// Whether the notation makes the whole a document number rather than "5/XA".
  private func accepts(_ notation: Notation, year: Int?, number start: Int) -> Bool {
    if notation.groupCount > 1 {
      return notation.firstGroup.utf8.count > 1 || notation.firstGroup == "L"
    }
    // "36/2024/QH15": the National Assembly and its term.
    if year != nil, notation.hasDigitEnd { return true }
    return notation.isCapital && notation.text.utf8.count > 1
      && followsNumberWord(start, allowingFill: false)
  }

  // MARK: Notations

  /// Groups of letters joined by "-": "QĐ-TTg", "TTLT-BTC-BNV", "QĐ-UBND.HC", "QH15".
  private func notation(at start: Int) -> Notation? {
    guard let first = group(at: skipSpaces(start)) else { return nil }
    var notation = Notation(
      text: text(first.range), end: first.range.upperBound, groupCount: 1,
      hasDigitEnd: first.hasDigitEnd, isCapital: first.isCapital, firstGroup: text(first.range))
    while true {
      let gapEnd = skipSpaces(notation.end)
      guard gapEnd < bytes.count else { break }
      let isSpaced = gapEnd > notation.end || bytes[min(gapEnd + 1, bytes.count - 1)] == .space
      let separator = bytes[gapEnd]
      guard separator == .hyphen || (separator == .slash && !isSpaced && notation.groupCount == 1)
      else { break }
      // A dash with spaces may belong to the sentence once the notation is complete.
      if isSpaced && notation.groupCount > 1 { break }
      guard let next = group(at: skipSpaces(gapEnd + 1)) else {
        let isCut = !isSpaced && separator == .hyphen && isLetter(gapEnd + 1)
        if isCut { return nil }
        break
      }
      notation.text += (separator == .hyphen ? "-" : "/") + text(next.range)
      notation.end = next.range.upperBound
      notation.groupCount += 1
      notation.hasDigitEnd = next.hasDigitEnd
    }
    return notation
  }

  /// "CV/TU" after the hyphen of "15-CV/TU".
  private func partyNotation(at start: Int, number: Int) -> Notation? {
    guard let type = group(at: skipSpaces(start)), type.isCapital || isKnown(type.range) else {
      return nil
    }
    let slash = skipSpaces(type.range.upperBound)
    guard slash < bytes.count, bytes[slash] == .slash,
      isKnown(type.range) || followsNumberWord(number, allowingFill: false),
      var body = notation(at: slash + 1), body.groupCount == 1 || body.isCapital
    else { return nil }
    body.text = text(type.range) + "/" + body.text
    return body
  }

  private func isKnown(_ range: Range<Int>) -> Bool {
    let group = text(range)
    return DocumentType.administrative(withAbbreviation: group) != nil
      || ["CV", "KL", "QyĐ", "QĐi", "ĐL", "TTr", "CTr", "BB", "LC", "TL", "BCĐ"].contains(group)
  }
}
