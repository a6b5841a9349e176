import Records
import TableGrid

extension ResultSchema {
  static let table = SchemaObject(
    description: "A table (bảng) and what was recognized in it.",
    members: [
      .value("id", .text(.tableID), "\"t1\", \"t2\", …: 1 + index."),
      .value(
        "index", .integer(from: 0),
        "0-based number: the top-level tables of the body in document order, then nested ones "
          + "and those of text boxes."),
      .nullable("parentId", .text(.tableID), "Id of the table that holds this one in a cell."),
      .nullable("appendixId", .text(.appendixID), "Id of the appendix (phụ lục) it stands in."),
      .value(
        "purpose", .word(TableRecord.Purpose.allCases.map(\.rawValue)),
        "units: a list of bodies (danh sách cơ quan, đơn vị); tasks: who does what (phân công "
          + "nhiệm vụ); indicators: figures (chỉ tiêu); other: other data; layout: it only lays "
          + "out head or signatures."),
      .value("confidence", .fraction, "How sure the recognition is."),
      .value(
        "headerRowCount", .integer(from: 0),
        "Number of header rows (dòng tiêu đề); rows of column numbers do not count."),
      .value("columns", .list(.reference("column")), "The columns (cột), left to right."),
      .value(
        "rows", .list(.reference("row")), "The rows (dòng), top to bottom; none for layout."),
      .corrected([.purpose, .headerRowCount]),
    ])

  static let column = SchemaObject(
    description: "A column (cột).",
    members: [
      .value("index", .integer(from: 0), "0-based position in the grid."),
      .value("titles", .list(.text()), "Its titles, from the topmost header row down."),
      .value(
        "role", .word(ColumnRole.allCases.map(\.rawValue)),
        "What it holds: ordinal (STT), unit (cơ quan, đơn vị), task (nhiệm vụ), lead (chủ trì), "
          + "coordinate (phối hợp), implement (thực hiện), monitor (theo dõi), deadline (thời "
          + "hạn), output (sản phẩm), budget (kinh phí), quantity (số lượng), measure (đơn vị "
          + "tính), note (ghi chú), mark (đánh dấu), legalBasis (căn cứ), document (văn bản), "
          + "person (người), place (địa điểm), indicator (chỉ tiêu), value (giá trị), other."),
      .corrected([.role]),
    ])

  static let row = SchemaObject(
    description: "A row (dòng).",
    members: [
      .value("index", .integer(from: 0), "0-based position in the grid, header rows included."),
      .value(
        "kind", .word(RowKind.allCases.map(\.rawValue)),
        "header: titles; columnNumbers: (1) (2) (3); group: a heading of the records below; "
          + "record; total (tổng cộng); blank: nothing is filled in."),
      .nullable("ordinal", .text(), "Ordinal (số thứ tự) as displayed, computed ones included."),
      .value(
        "cells", .list(.reference("cell")),
        "The cells (ô) that begin in the row, by column: one merged over several rows is here "
          + "only once."),
      .corrected([.kind]),
    ])

  static let cell = SchemaObject(
    description: "A cell (ô).",
    members: [
      .value("column", .integer(from: 0), "0-based column where it begins."),
      .value("columnSpan", .integer(from: 1), "Number of columns that it covers."),
      .value("rowSpan", .integer(from: 1), "Number of rows that it covers."),
      .value("text", .text(), "Its text, tidied, list numbers included; \"\\n\" between lines."),
      .optional("raw", .text(), "Its text as the file has it, where that differs."),
      .corrected([.text]),
    ])
}
