import VanBan

/// The body of a document in reading order, and the cells of tables that the result leaves out.
struct ContentForm: Encodable {
  let revision: Int
  let blocks: [Block]
  let tables: [LayoutTable]

  struct Block: Encodable {
    /// The number of a paragraph, its list number or bullet, its text and how it looks.
    var paragraph: Int?
    var label: String?
    var text: String?
    var isBold: Bool?
    var isCentered: Bool?
    /// The id of a table.
    var table: String?
  }

  struct LayoutTable: Encodable {
    let id: String
    let rows: [[Cell]]
  }

  struct Cell: Encodable {
    let column: Int
    let columnSpan: Int
    let rowSpan: Int
    let text: String
  }

  /// Linear in the document.
  init(_ review: Review) {
    revision = review.revision
    let document = review.read.document
    blocks = document.blocks.map { block in
      switch block {
      case .table(let index): return Block(table: document.tables[index].id)
      case .paragraph(let body):
        return Block(
          paragraph: Int(body.index), label: body.label.isEmpty ? nil : body.label, text: body.text,
          isBold: body.traits.contains(.bold) ? true : nil,
          isCentered: body.traits.contains(.centered) ? true : nil)
      }
    }
    tables = review.result.tables.filter { $0.purpose == .layout }.map { table in
      LayoutTable(
        id: table.id,
        rows: (0..<table.grid.rowCount).map { row in
          table.grid.cells(beginningIn: row).map { index in
            let cell = table.grid.cells[index]
            return Cell(
              column: cell.columns.lowerBound, columnSpan: cell.columns.count,
              rowSpan: cell.rows.count, text: cell.text)
          }
        })
    }
  }
}
