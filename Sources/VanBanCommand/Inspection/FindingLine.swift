import VanBan

/// A finding as one line for people: severity, place, sentence, code.
struct FindingLine {
  let text: String

  init(_ finding: Finding, of result: ImportResult, in language: Language) {
    let words = finding.place.map { PlaceText($0, of: result, in: language).text } ?? ""
    let place = words.isEmpty ? "" : words + ": "
    let severity = language(finding.severity.name)
    text = "\(severity): \(place)\(language(finding.message)) [\(finding.code.rawValue)]"
  }
}

extension Finding.Severity {
  /// What people call it.
  var name: BilingualText {
    switch self {
    case .error: BilingualText(vi: "lỗi", en: "error")
    case .warning: BilingualText(vi: "cảnh báo", en: "warning")
    case .info: BilingualText(vi: "ghi nhận", en: "note")
    }
  }
}
