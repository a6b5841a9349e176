public import Records

extension Profile {
  /// The profile as YAML, with a few words of help. `name` gives the title of a column of a table
  /// (1-based numbers), for a remark beside its role.
  public func yaml(titleOfColumn name: (_ table: Int, _ column: Int) -> String?) -> String {
    var text = """
      # Tệp hướng dẫn đọc bảng của vanban / a profile of vanban (docs/profiles.md)
      # Sửa những chỗ nhận dạng chưa đúng rồi chạy: vanban import --profile TỆP-NÀY VĂN-BẢN.docx
      # purpose: \(TableRecord.Purpose.allCases.map(\.rawValue).joined(separator: ", "))
      # role: \(ColumnRole.allCases.map(\.rawValue).joined(separator: ", "))
      version: 1
      tables:\(tables.isEmpty ? " []" : "")

      """
    for rule in tables { text += Self.yaml(rule, name) }
    if !names.isEmpty { text += "names:\n" }
    for rule in names {
      let names = rule.names.map(Self.quoted).joined(separator: ", ")
      text += "  \(Self.quoted(rule.name)): [\(names)]\n"
    }
    return text
  }

  private static func yaml(
    _ rule: TableRule, _ name: (_ table: Int, _ column: Int) -> String?
  ) -> String {
    var lines: [String] = []
    if let position = rule.position { lines.append("position: \(position)") }
    if let title = rule.title { lines.append("title: \(quoted(title))") }
    if let purpose = rule.purpose { lines.append("purpose: \(purpose.rawValue)") }
    if let rows = rule.headerRows { lines.append("headerRows: \(rows)") }
    if !rule.ignoredRows.isEmpty {
      lines.append("ignoreRows: [\(rule.ignoredRows.map(String.init).joined(separator: ", "))]")
    }
    if !rule.columns.isEmpty { lines.append("columns:") }
    for column in rule.columns {
      switch column.column {
      case .number(let number):
        let title = rule.position.flatMap { name($0, number) }
        let words = title.map { "  # " + remark($0) } ?? ""
        lines.append("  \(number): \(column.role.rawValue)\(words)")
      case .title(let title): lines.append("  \(quoted(title)): \(column.role.rawValue)")
      }
    }
    return lines.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element + "\n" }
      .joined()
  }

  /// On one line: whatever YAML reads as a line break would end the remark.
  private static func remark(_ text: String) -> String {
    var remark = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { remark.append(isPlain(scalar) ? scalar : " ") }
    return String(remark)
  }

  /// In double quotes.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where isPlain(scalar): quoted.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    return quoted + "\""
  }

  /// Whether a character stands for itself within a line (YAML 1.1 §5.1, §5.4).
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xFEFE, 0xFF00...0xFFFD, 0x10000...: true
    default: false
    }
  }
}
