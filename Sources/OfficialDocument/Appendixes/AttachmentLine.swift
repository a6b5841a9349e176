import DocumentModel
import VietnameseText

/// The line under an appendix that names the document it belongs to: "(Kèm theo Kế hoạch số:
/// /KH-UBND ngày      /02/2022 của Ủy ban nhân dân tỉnh Ninh Thuận)".
struct AttachmentLine {
  private var texts: [String] = []
  private var raws: [String] = []
  private let place: Place
  private let isBracketed: Bool

  /// Begins with a line, if it is such a line.
  init?(_ line: Line) {
    guard Self.begins(line.key) else { return nil }
    place = line.place
    isBracketed = line.text.utf8.first == UInt8(ascii: "(")
    texts = [line.text]
    raws = [line.raw]
  }

  static func begins(_ key: String) -> Bool {
    let isBracketed = key.utf8.first == UInt8(ascii: "(")
    let words = isBracketed ? key.slice(from: 1).trimmed() : key
    return Lexicon.attachments.prefix(of: words) != nil
  }

  /// Takes a line that goes on: up to the closing bracket, or "của …" without one. At most three.
  mutating func take(_ line: Line) -> Bool {
    guard texts.count < 4, !line.isBlank else { return false }
    let isOpen = isBracketed && !texts.contains { $0.utf8.contains(UInt8(ascii: ")")) }
    guard isOpen || (!isBracketed && line.text.startsWithSmallLetter && texts.count < 2) else {
      return false
    }
    texts.append(line.text)
    raws.append(line.raw)
    return true
  }

  /// The document named.
  var citation: Citation {
    let text = texts.joined(separator: " ")
    let raw = raws.joined(separator: " ")
    var citation: Citation
    if let match = CodeScanner.matches(in: text).first {
      let scanner = CitationScanner(text)
      citation = scanner.found(match, place: place).citation
      citation.subject = nil
      citation.code?.raw = Self.rawCode(match.code, in: raw)
    } else {
      citation = Citation(raw: raw, place: place)
      CitationScanner(text).readUnnumbered(into: &citation)
    }
    citation.raw = raw
    return citation
  }

  /// A blank number with the blanks that the file has: "số:           /KH-UBND".
  private static func rawCode(_ code: DocumentCode, in raw: String) -> String {
    guard code.number == nil, let notation = code.notation,
      let end = raw.utf8Offset(of: notation),
      let start = raw.utf8Offset(of: "số") ?? raw.utf8Offset(of: "Số"), start < end
    else { return code.raw }
    return raw.slice(start..<end + notation.utf8.count)
  }
}

extension CitationScanner {
  /// Type, date and body of a document that is named without a number: "(Kèm theo Công văn ngày
  /// 5/3/2022 của Sở Y tế)".
  func readUnnumbered(into citation: inout Citation) {
    let bytes = Array(text.utf8)
    let words = wordRanges(bytes)
    for (index, word) in words.enumerated() {
      if citation.typeName == nil,
        let type = DocumentType.byName.prefix(of: key(ofWords: index, count: 4))?.value,
        text.slice(word).startsWithCapital
      {
        citation.typeName = type.name
      }
      if citation.organName == nil, citation.typeName != nil,
        let organ = organ(at: word.lowerBound, limit: bytes.count)
      {
        citation.organName = organ.name
      }
    }
    let found = VietnameseText.dates(in: text).first { $0.year != nil }
    if let found, let year = found.year {
      citation.issuedDate = PartialDate(
        raw: rawDate(found), year: year, month: found.month, day: found.day)
    }
  }
}
