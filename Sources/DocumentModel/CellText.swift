extension Document {
  /// The text of a cell as shown: its paragraphs, list numbers included, and the text of the tables
  /// in it, joined by line breaks. Tables inside those tables are left to them, so that text nested
  /// deep is not repeated at every depth. Linear in the text.
  public func text(ofCell cell: Int, in table: Table) -> String {
    if let only = onlyParagraph(ofCell: cell, in: table) { return table.paragraphs.text(at: only) }
    return joined(cell, in: table, \.displayText)
  }

  /// Like `text(ofCell:in:)`, but as the file has it.
  public func rawText(ofCell cell: Int, in table: Table) -> String {
    if let only = onlyParagraph(ofCell: cell, in: table) { return table.paragraphs.raw(at: only) }
    return joined(cell, in: table, \.raw)
  }

  /// The paragraph whose text is that of the whole cell, as in most cells.
  public func onlyParagraph(ofCell cell: Int, in table: Table) -> Int? {
    let range = table.cells[cell].paragraphs
    guard range.count == 1, table.nested.isEmpty,
      !table.paragraphs.hasLabel(at: Int(range.lowerBound))
    else { return nil }
    return Int(range.lowerBound)
  }

  private func joined(
    _ cell: Int, in table: Table, isNested: Bool = false, _ text: (Paragraph) -> String
  ) -> String {
    let range = table.cells[cell].paragraphs
    var lines: [String] = []
    var nested = isNested ? [] : table.nested(inCell: cell)
    for index in range {
      while let next = nested.first, next.paragraph <= Int(index) {
        lines.append(joined(tables[next.table], text))
        nested.removeFirst()
      }
      lines.append(text(table.paragraphs[Int(index)]))
    }
    for next in nested { lines.append(joined(tables[next.table], text)) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    return lines.joined(separator: "\n")
  }

  private func joined(_ table: Table, _ text: (Paragraph) -> String) -> String {
    table.cells.indices.map { joined($0, in: table, isNested: true, text) }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
