import DocumentModel

/// Every document number that a document cites, in its paragraphs, tables and notes, in document
/// order. Linear; text without "/" costs one search.
struct CitedDocuments {
  private(set) var citations: [Citation] = []
  private let document: Document
  private let ownCode: String?
  private var visited: Set<Int> = []

  /// Collects the numbers; the document's own number is left out.
  init(in document: Document, without own: DocumentCode?) {
    self.document = document
    ownCode = own?.text
    for block in document.blocks {
      switch block {
      case let .paragraph(paragraph):
        add(paragraph.text, at: Place(paragraph: Int(paragraph.index)))
      case let .table(index): visit(index)
      }
    }
    for index in document.tables.indices { visit(index) }
    for note in document.notes { add(note.text, at: note.place) }
  }

  private mutating func add(_ text: String, at place: @autoclosure () -> Place) {
    guard text.contains(ascii: .slash) else { return }
    for citation in CitationScanner.citations(in: text, place: place())
    where ownCode == nil || citation.code?.text != ownCode {
      citations.append(citation)
    }
  }

  private mutating func visit(_ index: Int) {
    guard visited.insert(index).inserted else { return }
    let table = document.tables[index]
    var nested = table.nested[...]
    for position in table.paragraphs.indices {
      while let next = nested.first, next.paragraph <= position {
        visit(next.table)
        nested.removeFirst()
      }
      guard table.paragraphs.withText(at: position, { $0.contains(.slash) }) else { continue }
      add(table.paragraphs.text(at: position), at: Self.place(ofParagraph: position, in: table))
    }
    for next in nested { visit(next.table) }
  }

  /// The cell of a paragraph. Logarithmic in the cells, linear in one row.
  private static func place(ofParagraph paragraph: Int, in table: Table) -> Place {
    let cell = lastIndex(table.cells.count) {
      Int(table.cells[$0].paragraphs.lowerBound) <= paragraph
    }
    let row = lastIndex(table.rows.count) { Int(table.rows[$0].cells.lowerBound) <= cell }
    guard table.rows.indices.contains(row) else { return Place(tableID: table.id) }
    var column = Int(table.rows[row].columnsBefore)
    for before in Int(table.rows[row].cells.lowerBound)..<cell {
      column += Int(table.cells[before].columnSpan)
    }
    return Place(tableID: table.id, row: row, column: column)
  }

  /// The last index for which a condition holds that holds up to some index and not after it.
  private static func lastIndex(_ count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}
