import DocumentModel
import VietnameseText

/// A piece of a test document.
enum Piece {
  /// A paragraph as the file has it; "**" before it makes it bold, "><" centred, "**><" both, and
  /// "[-]" a computed bullet or number; "▢" before all puts it in a text box.
  case text(String)
  /// A table: rows of cells, a cell's paragraphs on lines of their own, marked like `text`.
  case table([[String]], borders: Bool? = false)

  /// One `text` for each line.
  static func lines(_ text: String) -> [Piece] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { .text(String($0)) }
  }
}

extension Document {
  /// A document from its pieces; paragraphs get their indexes, tables their numbers.
  init(_ pieces: [Piece]) {
    self.init()
    var index: Int32 = 0
    for piece in pieces {
      switch piece {
      case let .text(text):
        blocks.append(.paragraph(Paragraph(marked: text, index: index)))
        index += 1
      case let .table(rows, borders):
        let table = Table(
          rows: rows, index: tables.count, borders: borders, paragraphsBefore: Int(index))
        blocks.append(.table(tables.count))
        tables.append(table)
      }
    }
  }
}

extension Table {
  init(rows texts: [[String]], index: Int, borders: Bool?, paragraphsBefore: Int) {
    self.init(
      id: "t\(index + 1)", index: index, hasBorders: borders, paragraphsBefore: paragraphsBefore)
    for row in texts {
      let first = Int32(cells.count)
      for cell in row {
        let start = Int32(paragraphs.count)
        for line in cell.split(separator: "\n", omittingEmptySubsequences: false) {
          paragraphs.append(Paragraph(marked: String(line), index: -1))
        }
        cells.append(Cell(paragraphs: start..<Int32(paragraphs.count)))
      }
      rows.append(Row(cells: first..<Int32(cells.count)))
    }
  }
}

extension Paragraph {
  /// Reads the marks of `Piece.text`; "⏎" is a line break, "→" a tab.
  init(marked text: String, index: Int32) {
    var rest = text[...]
    var traits: Traits = []
    var label = ""
    if rest.hasPrefix("▢") {
      traits.insert(.inTextBox)
      rest = rest.dropFirst()
    }
    if rest.hasPrefix("**") {
      traits.insert(.bold)
      rest = rest.dropFirst(2)
    }
    if rest.hasPrefix("><") {
      traits.insert(.centered)
      rest = rest.dropFirst(2)
    }
    if rest.hasPrefix("["), let close = rest.firstIndex(of: "]"), rest.utf8.count > 3 {
      label = String(rest[rest.index(after: rest.startIndex)..<close])
      rest = rest[rest.index(after: close)...]
    }
    let raw = String(rest.map { $0 == "⏎" ? "\n" : $0 == "→" ? "\t" : $0 })
    self.init(text: normalized(raw), raw: raw, label: label, traits: traits, index: index)
  }
}
