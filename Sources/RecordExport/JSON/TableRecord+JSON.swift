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
      writer.field(corrected)
    }
  }

  private func write(_ column: Column, _ index: Int, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("index", index)
      writer.field("titles", column.titles)
      writer.field("role", column.role.rawValue)
      if column.evidence == .correction { writer.field([.role]) }
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
      if rows[index].isCorrected { writer.field([.kind]) }
    }
  }
}

extension PlacedCell: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("column", columns.lowerBound)
      writer.field("columnSpan", columns.count)
      writer.field("rowSpan", rows.count)
      writer.key("text")
      withText { writer.string($0) }
      if !isTidy { writer.field("raw", raw) }
      if isCorrected { writer.field([.text]) }
    }
  }
}
