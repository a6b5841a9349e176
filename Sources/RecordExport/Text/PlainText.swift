import DocumentModel
import TableGrid

/// The whole document as text in UTF-8, in reading order, every line ended by `\n`:
///
/// - a paragraph is a line, with its computed number or bullet; a blank one is an empty line;
/// - a row of a table is a line, with a tab between grid columns, so that columns line up: a merged
///   cell stands once, at its first row and column, and the places that it covers are empty;
/// - a line break inside a paragraph or cell is `⏎` (U+23CE), so that it can be turned back and is
///   not mistaken for punctuation of the text;
/// - a table inside a cell stands there, each of its rows a line of the cell (`⏎`), with ` | `
///   between its columns;
/// - footnotes and endnotes follow at the end, a line each.
///
/// Linear in the text and in rows × columns of the tables; a nested table is placed once for each
/// table around it.
public func plainText(of document: Document) -> [UInt8] {
  var writer = PlainTextWriter(document: document)
  for block in document.blocks {
    switch block {
    case .paragraph(let paragraph): writer.line(paragraph.displayText)
    case .table(let index): writer.rows(of: document.tables[index])
    }
  }
  for note in document.notes { writer.line(note.text) }
  return writer.bytes
}

private struct PlainTextWriter {
  let document: Document
  private(set) var bytes: [UInt8] = []

  init(document: Document) {
    self.document = document
  }

  mutating func line(_ text: String) {
    append(text)
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func rows(of table: Table) {
    let grid = GridTable(placing: table, in: document)
    for row in 0..<grid.rowCount {
      var column = 0
      for index in grid.cells(beginningIn: row) {
        let cell = grid.cells[index]
        advance(&column, to: cell.columns.lowerBound)
        append(document.text(of: cell, in: table))
      }
      advance(&column, to: grid.columnCount - 1)
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  private mutating func advance(_ column: inout Int, to next: Int) {
    while column < next {
      bytes.append(UInt8(ascii: "\t"))
      column += 1
    }
  }

  /// Appends text on one line: a line break becomes `⏎`, and a tab, which would be a column, a
  /// space.
  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      for byte in utf8 {
        switch byte {
        case UInt8(ascii: "\n"): bytes.append(contentsOf: "⏎".utf8)
        case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: " "))
        default: bytes.append(byte)
        }
      }
    }
  }
}

extension Document {
  /// The text of a placed cell, with the rows of nested tables kept apart.
  fileprivate func text(of cell: PlacedCell, in table: Table) -> String {
    guard !table.nested(inCell: cell.source).isEmpty else { return cell.text }
    // A cell merged over several rows may go on with the text of the cells below its first one.
    let own = text(ofCell: cell.source, in: table)
    return lines(ofCell: cell.source, in: table).joined(separator: "\n")
      + String(decoding: cell.text.utf8.dropFirst(own.utf8.count), as: UTF8.self)
  }

  private func lines(ofCell cell: Int, in table: Table) -> [String] {
    var lines: [String] = []
    var nested = table.nested(inCell: cell)
    for index in table.cells[cell].paragraphs {
      while let next = nested.first, next.paragraph <= Int(index) {
        lines += rowLines(of: tables[next.table])
        nested.removeFirst()
      }
      lines.append(table.paragraphs[Int(index)].displayText)
    }
    for next in nested { lines += rowLines(of: tables[next.table]) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    return lines
  }

  private func rowLines(of table: Table) -> [String] {
    let grid = GridTable(placing: table, in: self)
    return (0..<grid.rowCount).map { row in
      var columns = [String](repeating: "", count: grid.columnCount)
      for index in grid.cells(beginningIn: row) {
        let cell = grid.cells[index]
        columns[cell.columns.lowerBound] = text(of: cell, in: table)
      }
      return columns.joined(separator: " | ")
    }
  }
}
