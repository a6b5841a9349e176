import Records
import TableGrid

extension TableRecord: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("id", id)
      writer.field("index", index)
      writer.field("parentId", parentID)
      writer.field("appendixId", appendixID)
      writer.field("purpose", purpose.rawValue)
      writer.field("confidence", confidence)
      writer.field("headerRowCount", headerRowCount)
      writer.key("columns")
      writer.array { writer in
        for (index, column) in columns.enumerated() { write(column, index, to: &writer) }
      }
      writer.key("rows")
      writer.array { writer in
        // What lays out the page is no data.
        guard purpose != .layout else { return }
        for index in rows.indices { write(row: index, to: &writer) }
      }
    }
  }

  private func write(_ column: Column, _ index: Int, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("index", index)
      writer.field("titles", column.titles)
      writer.field("role", column.role.rawValue)
    }
  }

  private func write(row index: Int, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("index", index)
      writer.field("kind", rows[index].kind.rawValue)
      writer.field("ordinal", rows[index].ordinal)
      writer.key("cells")
      writer.array { writer in
        for cell in grid.cells(beginningIn: index) { grid.cells[cell].write(to: &writer) }
      }
    }
  }
}

extension PlacedCell: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("column", columns.lowerBound)
      writer.field("columnSpan", columns.count)
      writer.field("rowSpan", rows.count)
      writer.field("text", text)
      if !haveSameBytes(text, raw) { writer.field("raw", raw) }
    }
  }
}

/// Whether two texts are the same bytes; `==` would take decomposed letters for composed ones.
package func haveSameBytes(_ left: String, _ right: String) -> Bool {
  var left = left
  var right = right
  return left.withUTF8 { left in
    right.withUTF8 { right in
      guard left.count == right.count else { return false }
      // Where nothing had to be tidied both are mostly the same text in memory.
      return left.baseAddress == right.baseAddress || left.elementsEqual(right)
    }
  }
}
