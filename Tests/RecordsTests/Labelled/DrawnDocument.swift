import Foundation
import TestSupport

/// Documents that are drawn as text with their labels (Drawn/README.md, Drawn/WHOLE.md): whoever
/// writes them needs to know no Swift and none of the rules of recognition.
enum Drawn {
  /// Documents that are drawn for their tables; every label of them holds.
  static let documents = read { $0.hasPrefix("tasks-") || $0.hasPrefix("layouts") }
  /// Tables drawn after real ones, which are counted and not held to their labels.
  static let realTables = read { $0.hasPrefix("real-") }
  /// Documents that are drawn from head to foot.
  static let wholeDocuments = read { $0.hasPrefix("whole-") }

  private static func read(_ isWanted: (String) -> Bool) -> [LabelledDocument] {
    files("txt").filter { isWanted($0.lastPathComponent) }.flatMap { file in
      split(lines(of: file)).map {
        LabelledDocument(
          drawing: $0.name, $0.lines, isWhole: file.lastPathComponent.hasPrefix("whole-"))
      }
    }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Drawn")

  private static func files(_ kind: String) -> [URL] {
    let all = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (all ?? []).filter { $0.pathExtension == kind }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  private static func lines(of file: URL) -> [String] {
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func split(_ lines: [String]) -> [(name: String, lines: [String])] {
    var documents: [(name: String, lines: [String])] = []
    for line in lines where !line.hasPrefix("# ") && line != "#" {
      if line.hasPrefix("== ") {
        documents.append((String(line.dropFirst(3)), []))
      } else if !documents.isEmpty {
        documents[documents.count - 1].lines.append(line)
      }
    }
    return documents
  }
}

private func withBreaks(_ text: String) -> String { text.replacing("⏎", with: "\n") }

private func trimmed(_ text: some StringProtocol) -> String {
  text.trimmingCharacters(in: .whitespaces)
}

extension LabelledDocument {
  fileprivate init(drawing name: String, _ lines: [String], isWhole: Bool) {
    self.init(name: name, blocks: [], tables: [], units: nil, tasks: nil, statements: nil)
    findings = nil
    saysAmounts = true
    facts = isWhole ? [:] : nil
    let parts = lines.split(separator: "labels", maxSplits: 1, omittingEmptySubsequences: false)
    draw(Array(parts[0]))
    if parts.count > 1 { for line in parts[1] { label(line) } }
  }

  private mutating func draw(_ lines: [String]) {
    var rows: [[String]] = []
    var isLayout = false
    for line in lines + [""] {
      if line.hasPrefix("|") {
        isLayout = line.hasPrefix("|:")
        let cells = line.dropFirst(isLayout ? 2 : 1)
        rows.append(
          cells.split(separator: "|", omittingEmptySubsequences: false).dropLast().map(trimmed))
        continue
      }
      if !rows.isEmpty {
        blocks.append(Tbl(drawing: rows, borders: isLayout ? .none : .single))
        rows = []
      }
      if line.hasPrefix(">") { drawParagraph(line.dropFirst()) }
    }
  }

  private mutating func drawParagraph(_ line: Substring) {
    let marks = [">", "b ", "i ", "c ", "[ ]"]
    let mark = marks.first { line.hasPrefix($0) } ?? ""
    var text = withBreaks(trimmed(line.dropFirst(mark.count))).replacing("→", with: "\t")
    var numbering: P.Numbering?
    if text.hasPrefix("["), let close = text.firstIndex(of: "]") {
      let number = text[..<close].dropFirst()
      text = trimmed(text[close...].dropFirst())
      lists.append(NumberedList(lists.count + 1, levels: [.init(String(number))]))
      numbering = .list(lists.count)
    }
    let paragraph = P(
      text, bold: mark == ">" || mark == "b ", italic: mark == "i ", numbering: numbering,
      centered: mark == ">" || mark == "c ")
    blocks.append(mark == "[ ]" ? textBox([paragraph]) : paragraph)
  }

  private mutating func label(_ line: String) {
    guard let colon = line.firstIndex(of: ":") else { return }
    let key = trimmed(line[..<colon])
    let value = trimmed(line[line.index(after: colon)...])
    switch key {
    case "table": tables.append(TableLabel(drawn: value))
    case "unit":
      units = (units ?? []) + (value == "none" ? [] : [UnitLabel(drawn: value)])
    case "task":
      tasks =
        (tasks ?? []) + (value == "none" ? [] : [TaskLabel(drawn: value, isWhole: facts != nil)])
    case "finding": findings = (findings ?? []) + (value == "none" ? [] : [value])
    case "statement": statements = (statements ?? []) + [value]
    case _ where Field(rawValue: key)?.isFact == true:
      facts?[key, default: []].append(value)
    default:
      guard let last = tasks?.indices.last else { return }
      tasks?[last].take(key, value)
    }
  }
}

extension TableLabel {
  fileprivate init(drawn text: String) {
    for (index, word) in text.split(separator: " ").enumerated() {
      let value = word.split(separator: "=", maxSplits: 1).last.map(String.init) ?? ""
      let values = value.replacing(",", with: " ")
      if index == 0 {
        purpose = word == "?" ? nil : String(word)
      } else if word.hasPrefix("header=") {
        headerRowCount = Int(value)
      } else if word.hasPrefix("roles=") {
        roles = values
      } else if word.hasPrefix("rows=") {
        rows = values.split(separator: " ").map { rowLabel(String($0)) }.joined(separator: " ")
      }
    }
  }
}

extension UnitLabel {
  fileprivate init(drawn text: String) {
    self.init(stringLiteral: text.hasSuffix("*") ? trimmed(text.dropLast()) + "*" : text)
  }
}

extension TaskLabel {
  fileprivate init(drawn text: String, isWhole: Bool) {
    self.init(withBreaks(text).replacing("\n", with: " "), in: isWhole ? nil : [])
  }

  fileprivate mutating func take(_ key: String, _ value: String) {
    let isOpen = value == "?"
    let text = withBreaks(value).replacing("\n", with: " ")
    switch key {
    case "group":
      groups = isOpen ? nil : value.components(separatedBy: " > ").map { groupLabel(trimmed($0)) }
    case "deadline": deadline = deadlineLabel(value)
    case "output": output = text
    case "note": note = text
    case "budget": budget = moneyLabel(value)
    case "quantity": quantity = value
    default:
      parts += value.components(separatedBy: ";").map { (key, UnitLabel(drawn: trimmed($0)).name) }
    }
  }
}

/// "c" as "n", "r:1." as "r:1"; an ordinal that is not drawn is not looked at.
private func rowLabel(_ text: String) -> String {
  var parts = text.split(separator: ":").map(String.init)
  if parts[0] == "c" { parts[0] = "n" }
  let ordinal = parts.count > 1 ? parts[1].trimmingCharacters(in: [".", ")", "/"]) : "?"
  return "\(parts[0]):\(ordinal)"
}

/// "ongoing" as "ongoing …", "recurring @monthly" as "recurring … @monthly".
private func deadlineLabel(_ text: String) -> String {
  var parts = text.split(separator: " ").map(String.init)
  guard !text.contains("…"), text != "?", !parts.isEmpty else { return text }
  parts.insert("…", at: 1)
  return parts.joined(separator: " ")
}

/// "1450 triệu đồng" as "1450000000 VND".
private func moneyLabel(_ text: String) -> String {
  let scales = ["nghìn": 3, "triệu": 6, "tỷ": 9]
  let words = text.split(separator: " ").map(String.init)
  guard let amount = words.first, words.last == "đồng" else { return text }
  let zeros = words.dropFirst().compactMap { scales[$0] }.reduce(0, +)
  let decimals = amount.split(separator: ".").dropFirst().first.map(String.init) ?? ""
  let whole = amount.prefix { $0 != "." }
  return whole + decimals + String(repeating: "0", count: zeros - decimals.count) + " VND"
}

/// "I. Nhóm" as "I Nhóm": records hold the ordinal of a group apart.
private func groupLabel(_ text: String) -> String {
  guard let space = text.firstIndex(of: " ") else { return text }
  let first = text[..<space]
  guard let last = first.last, ".)/:".contains(last) else { return text }
  return String(first.dropLast()) + String(text[space...])
}

extension Tbl {
  /// A table as it is drawn: "<" merges a cell with its left neighbour, "^" with the one above.
  fileprivate init(drawing rows: [[String]], borders: Borders) {
    let width = rows.map(\.count).max() ?? 0
    let isTop = { (row: Int, column: Int) in
      row + 1 < rows.count && column < rows[row + 1].count && rows[row + 1][column] == "^"
    }
    self.init(
      columns: Array(repeating: 1500, count: width), borders: borders,
      rows: rows.enumerated().map { index, row in
        var cells: [Cell] = []
        var column = 0
        while column < row.count {
          var span = 1
          while column + span < row.count, row[column + span] == "<" { span += 1 }
          let text = row[column]
          let merge: Cell.VerticalMerge? =
            text == "^" ? .continue : isTop(index, column) ? .restart : nil
          let isBold = text.count > 1 && text.first == "*" && text.last == "*"
          let words = text == "^" ? "" : String(isBold ? text.dropFirst().dropLast() : text[...])
          let lines = words.components(separatedBy: "⏎").map { P($0, bold: isBold) }
          cells.append(Cell(lines, span: span, vMerge: merge))
          column += span
        }
        return Row(cells)
      })
  }
}
