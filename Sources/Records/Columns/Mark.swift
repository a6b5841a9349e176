/// What a cell of a mark column says (đánh dấu).
enum Mark: Equatable {
  case marked
  /// A dash: "none", not marked.
  case dash
  case blank

  /// The mark that a cell's whole text is; `nil` for other text.
  init?(_ text: String) {
    guard text.utf8.count <= 12 else { return nil }
    var text = text[...]
    while let first = text.first, Self.brackets.contains(first) { text.removeFirst() }
    while let last = text.last, Self.brackets.contains(last) { text.removeLast() }
    guard let value = Self.values[String(text)] else { return nil }
    self = value
  }

  /// Whether a longer text begins with a mark that stands alone.
  static func begins(_ text: String) -> Bool {
    let head = text.prefix { $0 != " " && $0 != "(" && $0 != "\n" }
    return head.endIndex != text.endIndex && values[String(head)] == .marked
  }

  private static let brackets: Set<Character> = ["(", ")", "[", "]", " ", "\n", "."]

  /// "Х" and "х" are Cyrillic letters that some keyboards give.
  private static let values: [String: Mark] = [
    "": .blank, "☐": .blank, "□": .blank, "o": .blank, "0": .blank, "…": .blank,
    "Không": .dash, "không": .dash, "KHÔNG": .dash,
    "-": .dash, "–": .dash, "—": .dash, "−": .dash, "--": .dash,
    "X": .marked, "x": .marked, "Х": .marked, "х": .marked, "+": .marked, "☒": .marked,
    "☑": .marked, "✓": .marked, "✔": .marked, "✗": .marked, "✘": .marked, "×": .marked,
    "■": .marked, "●": .marked, "√": .marked, "v": .marked, "V": .marked, "XX": .marked,
    "xx": .marked, "Có": .marked, "có": .marked, "CÓ": .marked, "*": .marked,
  ]
}
