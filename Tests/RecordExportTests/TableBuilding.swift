import DocumentModel
import TableGrid

/// A cell of a made table.
struct MadeCell {
  var paragraphs: [Paragraph]
  var span: Int32 = 1
  var merge: Table.VerticalMerge = .none
  /// Index in `Document.tables` of a table that stands before a paragraph of the cell.
  var nested: (table: Int, paragraph: Int)?

  init(
    _ text: String, raw: String? = nil, label: String = "", span: Int32 = 1,
    merge: Table.VerticalMerge = .none
  ) {
    paragraphs = [Paragraph(text: text, raw: raw, label: label)]
    self.span = span
    self.merge = merge
  }

  init(paragraphs: [String], nested: (table: Int, paragraph: Int)) {
    self.paragraphs = paragraphs.map { Paragraph(text: $0) }
    self.nested = nested
  }
}

extension MadeCell: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(text) }
}

extension Table {
  /// A table from rows of cells; `before` are the columns left free at the start of each row.
  init(index: Int = 0, _ rows: [[MadeCell]], before: [Int32] = []) {
    self.init(id: "t\(index + 1)", index: index)
    for (number, row) in rows.enumerated() {
      let first = Int32(cells.count)
      for cell in row {
        let start = Int32(paragraphs.count)
        if let (table, paragraph) = cell.nested {
          nested.append(Nested(cell: cells.count, paragraph: Int(start) + paragraph, table: table))
        }
        paragraphs += cell.paragraphs
        cells.append(
          Cell(
            columnSpan: cell.span, merge: cell.merge,
            paragraphs: start..<Int32(paragraphs.count)))
      }
      self.rows.append(
        Row(
          columnsBefore: number < before.count ? before[number] : 0,
          cells: first..<Int32(cells.count)))
    }
  }

  /// The table on its grid; nothing nested in it.
  var grid: GridTable { GridTable(placing: self, in: Document(tables: [self])) }
}
