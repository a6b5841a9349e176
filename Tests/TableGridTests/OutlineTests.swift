import DocumentModel
import Testing

@testable import TableGrid

/// What the rows of small tables are: a letter a row, and the group of each record.
@Suite struct OutlineTests {
  private static func outline(_ rows: [[String]]) -> TableOutline {
    var table = Table(id: "t1")
    for row in rows {
      let first = Int32(table.cells.count)
      for text in row {
        let index = Int32(table.paragraphs.count)
        table.paragraphs.append(Paragraph(text: text))
        table.cells.append(Table.Cell(paragraphs: index..<(index + 1)))
      }
      table.rows.append(Table.Row(cells: first..<Int32(table.cells.count)))
    }
    let titles: [String: TableOutline.TitleKind] = [
      "stt": .ordinal, "tên": .other, "nội dung": .other,
    ]
    return TableOutline(of: GridTable(placing: table, in: Document(tables: [table]))) {
      titles[$0.lowercased()]
    }
  }

  @Test(arguments: [
    ("one record under a plain header", [["STT", "Tên", "Duy trì"], ["1", "Sở A", "X"]], "h r1"),
    (
      "a total in the ordinal column",
      [["STT", "Tên", "Số"], ["1", "Sở A", "2"], ["Tổng cộng", "", "2"]], "h r1 t"
    ),
    (
      "column numbers",
      [["STT", "Tên", "Số"], ["(1)", "(2)", "(3)"], ["1", "Sở A", "2"]], "h n r1"
    ),
    (
      "a record closes the group of its own style",
      [
        ["STT", "Nội dung", "Số"], ["1", "Nhóm", ""], ["1.1", "Việc", "3"], ["2", "Việc", "4"],
      ], "h g1 r1.1/1 r2"
    ),
    (
      "Roman groups",
      [["STT", "Tên", "Số"], ["I", "Nhóm", ""], ["1", "Sở A", "2"], ["1", "Sở B", "2"]],
      "h gI r1/I r1/I"
    ),
    (
      "a letter behind the number goes below it",
      [
        ["STT", "Nội dung", "Số"], ["1", "Nhóm", ""], ["1a", "Việc", "3"], ["1b", "Việc", "4"],
        ["2", "Việc", "4"],
      ], "h g1 r1a/1 r1b/1 r2"
    ),
    (
      "a record with sums heads the rows below",
      [
        ["STT", "Nội dung", "Tên", "Nơi", "Số"], ["I", "Công trình", "", "", "5.700"],
        ["1", "Xây trường", "Sở A", "Xã B", "5.700"],
      ], "h rI r1/I"
    ),
    (
      "a parent with a day of its own is no head",
      [
        ["STT", "Nội dung", "Hạn", "Tên", "Nơi"], ["I", "Rà soát", "30/9/2024", "", ""],
        ["1", "Lập danh sách", "15/8/2024", "Sở A", "Xã B"],
      ], "h rI r1"
    ),
    (
      "a total that says what it sums",
      [
        ["STT", "Nội dung", "Số"], ["1", "Việc", "3"], ["", "Tổng kinh phí dự kiến: 9 triệu", ""],
      ],
      "h r1 t"
    ),
    (
      "column numbers among letters",
      [["STT", "Tên", "Nội dung", "Số", "Số"], ["A", "B", "1=2+3", "2", "C"]], "h n"
    ),
    (
      "column numbers with the code of rows",
      [["Tên", "Nội dung", "Số"], ["MS", "1", "2"], ["Sở A", "Việc", "2"]], "h n r"
    ),
    ("blank rows", [["STT", "Tên", "Số"], ["1", "", ""], ["2", "Sở A", "X"]], "h b1 r2"),
  ])
  func `rows are told apart`(name: String, rows: [[String]], expected: String) {
    let outline = Self.outline(rows)
    let letters: [RowKind: String] = [
      .header: "h", .columnNumbers: "n", .group: "g", .record: "r", .total: "t", .blank: "b",
    ]
    let found = outline.kinds.indices.map { row in
      let path = outline.groupPath(ofRow: row).compactMap { $0.ordinal?.text }
      let ordinal = outline.kinds[row] == .columnNumbers ? "" : outline.ordinals[row]?.text ?? ""
      return ([(letters[outline.kinds[row]] ?? "?") + ordinal] + path).joined(separator: "/")
    }
    #expect(found.joined(separator: " ") == expected)
  }
}
