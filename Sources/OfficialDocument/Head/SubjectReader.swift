import VietnameseText

/// Collects the subject (trích yếu) under a type line.
struct SubjectReader {
  private var parts: [String]
  private let issuerKey: String?
  private var isFirstProminent: Bool?
  private var isFirstCapital = false
  private var hasGap = false

  /// What became of a line.
  enum Step {
    case taken
    case date(PartialDate?, String?)
    case enactment(String, DocumentCode?)
    case number(DocumentCode, PartialDate?)
    case stamp(Lexicon.Stamp, String)
    case ended
  }

  /// `rest` stands on the line of the type; `issuer` is the body named in the head.
  init(rest: String, issuer: String?) {
    parts = rest.isEmpty || Self.ofBody(rest) ? [] : [rest]
    issuerKey = issuer.map(matchKey)
  }

  /// The lines joined, without "V/v".
  var subject: String? {
    var joined = parts.joined(separator: " ")
    if let phrase = Lexicon.subjectMarks.prefix(of: matchKey(joined)) {
      joined = joined.slice(from: phrase.utf8Length).trimmed { $0 == ":" || $0 == " " }
    }
    return joined.isEmpty ? nil : joined
  }

  mutating func take(_ line: Line) -> Step {
    switch HeadLine(line) {
    case .blank:
      hasGap = !parts.isEmpty
      return .taken
    case .rule:
      // A rule closes the subject; above it, under the type, it is an ornament.
      return parts.isEmpty ? .taken : .ended
    case let .stamp(stamp, words) where parts.isEmpty: return .stamp(stamp, words)
    case let .date(found, name): return .date(found, name)
    case let .enactment(organ, code): return .enactment(organ, code)
    case let .subject(words):
      return append(words, line)
    case .other, .stamp, .type, .motto: return takeWords(line)
    case let .number(code?, date) where isAllCapitals(line.text):
      // "SỐ 24/2008/QH12 NGÀY 13 THÁNG 11 NĂM 2008" under the title of a law.
      return .number(code, date)
    case .body: return opensSubject(line) ? append(line.text, line) : .ended
    case .number, .addressees: return .ended
    }
  }

  /// A subject may begin like a basis: "Triển khai …", "Thực hiện Nghị quyết …" directly under the
  /// type or set like a title.
  private func opensSubject(_ line: Line) -> Bool {
    guard !hasGap, !line.text.hasSuffix(";"), !line.text.hasSuffix(":"),
      let relation = Lexicon.relations.prefix(of: line.key)?.value
    else { return false }
    if let isFirstProminent { return isFirstProminent && line.traits.contains(.centered) }
    return line.isProminent || !["Căn cứ", "Xét", "Theo đề nghị"].contains(relation)
  }

  private mutating func takeWords(_ line: Line) -> Step {
    if line.text.hasPrefix("("), Lexicon.attachments.prefix(of: line.key.slice(from: 1)) != nil {
      return .ended
    }
    // "CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH" under "NGHỊ QUYẾT": whose it is.
    if parts.isEmpty, Self.ofBody(line.text) { return .taken }
    if hasGap || isAuthority(line) || Self.opensTelegram(line) { return .ended }
    if let isFirstProminent {
      if isFirstProminent != line.isProminent { return .ended }
      if !isFirstProminent, parts.count >= 4 || line.text.utf8.count > 300 || endsSentence {
        return .ended
      }
      if isFirstCapital, !isAllCapitals(line.text), !line.isProminent { return .ended }
    } else if line.text.utf8.count > 600 || line.text.hasSuffix(":") && !line.isProminent {
      return .ended
    }
    return append(line.text, line)
  }

  private static func ofBody(_ text: String) -> Bool {
    let of = "CỦA "
    return text.hasPrefix(of) && isAllCapitals(text)
      && Lexicon.organStarts.prefix(of: matchKey(text.slice(from: of.utf8.count)))?.value == true
  }

  /// "THỦ TƯỚNG CHÍNH PHỦ điện:" opens the addressees of a công điện.
  private static func opensTelegram(_ line: Line) -> Bool {
    line.key.droppingLast { $0 == ":" || $0 == " " }.hasSuffix(" " + matchKey("điện"))
      && line.text.hasSuffix(":")
  }

  private mutating func append(_ words: String, _ line: Line) -> Step {
    guard !words.isEmpty else { return .taken }
    if isFirstProminent == nil {
      isFirstProminent = line.isProminent
      isFirstCapital = isAllCapitals(words)
    }
    parts.append(words)
    return .taken
  }

  private var endsSentence: Bool {
    guard let last = parts.last?.utf8.last else { return false }
    return last == .dot || last == UInt8(ascii: ":") || last == UInt8(ascii: ";")
  }

  /// "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "HỘI ĐỒNG NHÂN DÂN TỈNH": who enacts, above the bases.
  private func isAuthority(_ line: Line) -> Bool {
    guard isAllCapitals(line.text) else { return false }
    if Lexicon.posts.prefix(of: line.key) != nil { return true }
    if let issuerKey, line.key.hasPrefix(issuerKey) || issuerKey.hasPrefix(line.key) { return true }
    return !parts.isEmpty && !isFirstCapital
      && Lexicon.organStarts.prefix(of: line.key)?.value == true
  }
}
