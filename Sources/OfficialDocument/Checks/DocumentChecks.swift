import DocumentModel
import VietnameseText

/// Holds the parts of a document against each other.
extension OfficialDocument {
  /// Adds the findings of all checks. `textEnd` is the block at which the first appendix begins.
  mutating func check(_ document: Document, textEnd: Int, hasNumberLine: Bool) {
    if typeName == nil { findings.append(Finding(.documentTypeUnknown, at: nil)) }
    if organName == nil { findings.append(Finding(.issuerUnknown, at: nil)) }
    if hasNumberLine, signers.isEmpty { findings.append(Finding(.signerUnknown, at: nil)) }
    checkNotation()
    checkAttachments()
    checkMentions(AppendixMentions(in: document.blocks[..<textEnd]))
    checkCitations()
  }

  /// "KẾ HOẠCH" with the number "15/QĐ-UBND".
  private mutating func checkNotation() {
    guard let typeName, let notation = code?.notation, let abbreviation = typeAbbreviation else {
      return
    }
    let group = String(Substring(notation.utf8.prefix { $0 != .hyphen && $0 != .slash }))
    guard group != abbreviation,
      let other = DocumentType.administrative(withAbbreviation: group),
      !matchKey(typeName).hasPrefix(matchKey(other.name))
    else { return }
    findings.append(
      Finding(
        .typeAndNotationDiffer, at: nil,
        ["type": typeName, "notation": notation, "other": other.name]))
  }

  /// An appendix that names the number of another document.
  private mutating func checkAttachments() {
    guard let own = code, let number = own.number, let notation = own.notation else { return }
    for appendix in appendixes {
      guard let other = appendix.attachedTo?.code, let otherNumber = other.number,
        let otherNotation = other.notation,
        Self.value(otherNumber) != Self.value(number) || otherNotation != notation
      else { continue }
      findings.append(
        Finding(
          .appendixOfOtherDocument, at: appendix.place,
          ["label": appendix.label, "code": other.raw, "own": own.raw]))
    }
  }

  private static func value(_ number: String) -> Substring { number.drop { $0 == "0" } }

  /// Appendixes that the text mentions and the file lacks, and the other way round.
  private mutating func checkMentions(_ mentions: AppendixMentions) {
    let numbers = Set(appendixes.compactMap { $0.number.map(Self.appendixNumber) })
    for mention in mentions.numbered where !numbers.contains(Self.appendixNumber(mention.number)) {
      // One appendix without a number is the one that is meant.
      if numbers.isEmpty, appendixes.count == 1 { continue }
      findings.append(
        Finding(.appendixNotFound, at: mention.place, ["label": "Phụ lục \(mention.number)"]))
    }
    guard !mentions.areGeneral, !sections.isEmpty || !paragraphs.isEmpty else { return }
    let mentioned = Set(mentions.numbered.map { Self.appendixNumber($0.number) })
    for appendix in appendixes {
      if let number = appendix.number, mentioned.contains(Self.appendixNumber(number)) { continue }
      findings.append(
        Finding(.appendixNotMentioned, at: appendix.place, ["label": appendix.label]))
    }
  }

  /// "I", "1" and "01" are one number.
  private static func appendixNumber(_ text: String) -> String {
    let bytes = Array(text.utf8)
    if let roman = Enumerator.roman(bytes) { return String(roman) }
    let digits = text.drop { $0 == "0" }
    return digits.isEmpty ? text : String(digits)
  }

  /// One document cited with two dates: of one number and year, or of one body in one year.
  private mutating func checkCitations() {
    var first: [String: Citation] = [:]
    var reported: Set<String> = []
    for citation in legalBases + citations {
      guard let code = citation.code, code.number != nil, let date = citation.issuedDate,
        date.day != nil
      else { continue }
      let key = code.raw + (code.year == nil ? " \(date.year) \(citation.organName ?? "")" : "")
      guard let known = first[key] else {
        first[key] = citation
        continue
      }
      guard let other = known.issuedDate, other.iso != date.iso, reported.insert(key).inserted
      else { continue }
      findings.append(
        Finding(
          .citationDatesDiffer, at: citation.place,
          ["code": code.raw, "first": Self.spoken(other), "second": Self.spoken(date)]))
    }
  }

  /// "15/2/2022", as people write a date.
  private static func spoken(_ date: PartialDate) -> String {
    [date.day, date.month, date.year].compactMap { $0.map(String.init) }.joined(separator: "/")
  }
}
