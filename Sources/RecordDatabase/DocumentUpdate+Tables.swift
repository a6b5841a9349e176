import RecordExport
import Records
import TableGrid

extension DocumentUpdate {
  /// Brings the rows of tables, their columns, rows and cells to what the result says. Tables that
  /// only lay out the page have no rows, as in the JSON.
  func putTables() throws {
    let tables = result.tables
    try put(
      tables, into: "tables",
      ["id", "position", "parentId", "appendixId", "purpose", "confidence", "headerRowCount"],
      key: ["id"]
    ) { table, add in
      try add([
        .text(table.id), .integer(table.index), FlatValue(table.parentID),
        FlatValue(table.appendixID), .text(table.purpose.rawValue), .real(table.confidence),
        .integer(table.headerRowCount),
      ])
    }
    try put(
      tables, into: "tableColumns", ["tableId", "columnIndex", "titles", "role"],
      key: ["tableId", "columnIndex"]
    ) { table, add in
      for (index, column) in table.columns.enumerated() {
        let titles = column.titles.joined(separator: " › ")
        try add([
          .text(table.id), .integer(index), .text(titles), .text(column.role.rawValue),
        ])
      }
    }
    let data = tables.filter { $0.purpose != .layout }
    try put(
      data, into: "tableRows", ["tableId", "rowIndex", "kind", "ordinal"],
      key: ["tableId", "rowIndex"]
    ) { table, add in
      for (index, row) in table.rows.enumerated() {
        try add([
          .text(table.id), .integer(index), .text(row.kind.rawValue), FlatValue(row.ordinal),
        ])
      }
    }
    try put(
      data, into: "cells",
      ["tableId", "rowIndex", "columnIndex", "rowSpan", "columnSpan", "text", "raw"],
      key: ["tableId", "rowIndex", "columnIndex"]
    ) { table, add in
      for row in table.rows.indices {
        for index in table.grid.cells(beginningIn: row) {
          try add(table.grid.cells[index].values(in: table.id))
        }
      }
    }
  }

  /// Puts what `values` adds for each record.
  private func put<Record>(
    _ records: [Record], into table: String, _ columns: [String], key: [String],
    values: (Record, _ add: ([FlatValue]) throws -> Void) throws -> Void
  ) throws {
    var update = try update(table, columns, key)
    for record in records {
      try values(record) { try update.put($0) }
    }
    try update.removeRest()
  }
}

extension PlacedCell {
  /// Its row of values; `raw` only where the file's text differs, as in the JSON.
  fileprivate func values(in tableID: String) -> [FlatValue] {
    [
      .text(tableID), .integer(rows.lowerBound), .integer(columns.lowerBound),
      .integer(rows.count), .integer(columns.count), .text(text),
      isTidy ? .missing : .text(raw),
    ]
  }
}
