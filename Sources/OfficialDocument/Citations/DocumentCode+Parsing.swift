import VietnameseText

extension DocumentCode {
  /// The number that a line of a head states: "Số: 15/KH-UBND", "Luật số: 06/2022/QH15",
  /// "Số 15-CV/TU". `nil` where the line holds none. `raw` is kept as the document has it.
  public init?(line text: String, raw: String) {
    let text = normalized(text)
    if let found = CodeScanner.matches(in: text).first {
      self = found.code
      self.raw = raw
      return
    }
    self.init(labelled: text, raw: raw)
  }

  /// "Số: 12/KH-TrMNHoaMai": behind "Số:" any word is a notation, however it is spelt.
  private init?(labelled text: String, raw: String) {
    guard let colon = text.utf8Offset(of: ":"), colon < 24 else { return nil }
    let words = text.slice(from: colon + 1).trimmed()
    let digits = words.utf8.prefix { $0.isDigit }
    let rest = words.slice(from: digits.count).trimmed()
    guard digits.count <= 6, rest.utf8.first == .slash else { return nil }
    let notation = rest.slice(from: 1).trimmed().prefix { $0 != " " && $0 != "\n" }
    guard notation.startsWithCapital, notation.utf8.count > 1 else { return nil }
    self.init(
      raw: raw, number: digits.isEmpty ? nil : String(Substring(digits)), year: nil,
      notation: withoutClosing(String(notation)))
  }

  /// The number without spaces, as `Citation.codes` lists it: "19/2014/QĐ-TTg"; `nil` where the
  /// number is blank.
  public var text: String? {
    guard let number else { return nil }
    // Only the Party's notations hold "/" ("15-CV/TU"); in all others it stands before the notation.
    let parts = [number] + [year.map { String($0) }, notation].compactMap { $0 }
    let isPartyForm = year == nil && notation?.utf8.contains(.slash) == true
    return parts.joined(separator: isPartyForm ? "-" : "/")
  }
}
