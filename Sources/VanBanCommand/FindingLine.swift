import VanBan

/// A finding as one line for people: severity, place, sentence, code.
struct FindingLine {
  let text: String

  init(_ finding: Finding, in language: Language) {
    let place = finding.place.map { PlaceText($0, in: language).text + ": " } ?? ""
    let severity = language(finding.severity.name)
    text = "\(severity): \(place)\(language(finding.message)) [\(finding.code.rawValue)]"
  }
}

/// A place in the words of a reader: rows, columns and paragraphs counted from 1.
struct PlaceText {
  let text: String

  init(_ place: Place, in language: Language) {
    var parts: [String] = []
    func add(_ number: Int?, _ name: BilingualText) {
      if let number { parts.append("\(language(name)) \(number + 1)") }
    }
    if let table = place.tableID {
      parts.append(language(BilingualText(vi: "bảng", en: "table")) + " " + table)
    }
    add(place.row, BilingualText(vi: "dòng", en: "row"))
    add(place.column, BilingualText(vi: "cột", en: "column"))
    add(place.paragraph, BilingualText(vi: "đoạn", en: "paragraph"))
    if let part = place.part { parts.append(part) }
    text = parts.joined(separator: ", ")
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
