import Records

/// A workbook of tables: each with titles, filters and a frozen head; within Excel's bounds without
/// losing anything. A table with too many rows goes on in a sheet of the same name with a number; a
/// text too long for a cell goes on in a sheet at the end.
struct SheetBook: ~Copyable {
  let file: XLSXFile
  private let limits: Limits
  private var longTexts: [LongText] = []
  private var longTextRows = 1
  private var linkCount = 0

  /// What a sheet can hold.
  struct Limits {
    var rows = 1_048_576
    /// UTF-16 units of a cell.
    var text = 32_767
    /// Links of a sheet.
    var links = 65_530
  }

  /// A column of a table.
  struct Column {
    let title: String
    /// In characters.
    let width: Double
    var style = CellStyle.text
    /// Most documents have nothing for it.
    var isOptional = false
    /// The member of the record whose value stands in it.
    var field: CorrectedField?
  }

  private struct LongText {
    let place: SheetRow
    let column: String
    let pieces: ArraySlice<String>
  }

  /// Name of the sheet in which long texts go on.
  static let longTextSheet = "Nội dung dài"

  init(limits: Limits = Limits()) throws(WorkbookError) {
    file = try XLSXFile()
    self.limits = limits
  }

  /// Writes a table and tells where each of its rows stands.
  mutating func addTable(
    _ name: String, _ columns: [Column], rowCount: Int,
    row: (Int) -> [SheetCell], style: (_ row: Int, _ column: Int) -> CellStyle? = { _, _ in nil }
  ) -> [SheetRow] {
    var places: [SheetRow] = []
    places.reserveCapacity(rowCount)
    var sheet = begin(name, columns)
    var next = 1
    var sheetCount = 1
    var areEmpty = columns.map(\.isOptional)
    for index in 0..<rowCount {
      if next == limits.rows {
        end(sheet, columns, rows: next, hiding: areEmpty)
        sheetCount += 1
        sheet = begin("\(name) (\(sheetCount))", columns)
        areEmpty = columns.map(\.isOptional)
        next = 1
      }
      var height = RowHeight()
      for (column, cell) in row(index).enumerated() {
        let own = style(index, column) ?? columns[column].style
        write(cell, to: sheet, row: next, column: column, titled: columns[column].title, own)
        height.add(cell, width: columns[column].width, own)
        if cell != .blank { areEmpty[column] = false }
      }
      sheet.setHeight(height.points, row: next)
      places.append(SheetRow(sheet: sheet.name, row: next))
      next += 1
    }
    end(sheet, columns, rows: next, hiding: areEmpty)
    return places
  }

  private mutating func begin(_ name: String, _ columns: [Column]) -> XLSXFile.Sheet {
    let sheet = file.addSheet(name)
    linkCount = 0
    sheet.setPage(isLandscape: true)
    sheet.freeze(rows: 1)
    var height = RowHeight()
    for (index, column) in columns.enumerated() {
      sheet.write(.text(column.title), row: 0, column: index, .header)
      height.add(.text(column.title), width: column.width, .header)
    }
    sheet.setHeight(height.points, row: 0)
    return sheet
  }

  /// Gives a sheet its widths, filters and printed columns: ids are not printed, and optional columns
  /// in which nothing stands are folded away.
  private func end(
    _ sheet: XLSXFile.Sheet, _ columns: [Column], rows: Int, hiding areHidden: [Bool]
  ) {
    for (index, column) in columns.enumerated() {
      sheet.setWidth(column.width, column: index, isHidden: areHidden[index])
    }
    sheet.filter(rows: rows, columns: columns.count)
    sheet.setPrinted(rows: rows, columns: columns.count { $0.style != .id })
  }

  /// Writes a cell; a text that is too long goes on at the end, a link too many becomes its text.
  mutating func write(
    _ cell: SheetCell, to sheet: XLSXFile.Sheet, row: Int, column: Int, titled title: String,
    _ style: CellStyle
  ) {
    switch cell {
    case .link(let text, _):
      linkCount += 1
      let isLink = linkCount <= limits.links
      sheet.write(isLink ? cell : .text(text), row: row, column: column, isLink ? style : .text)
    case .text(let text):
      let whole = CellText(text, limit: limits.text)
      guard whole.pieces.count > 1 else {
        return sheet.write(.text(whole.pieces[0]), row: row, column: column, style)
      }
      let hint = "… [xem tiếp: trang “\(Self.longTextSheet)”, dòng \(longTextRows + 1)]"
      let pieces = CellText(text, limit: limits.text - hint.utf16.count).pieces
      sheet.write(.text(pieces[0] + hint), row: row, column: column, style)
      longTexts.append(
        LongText(
          place: SheetRow(sheet: sheet.name, row: row), column: title, pieces: pieces.dropFirst()))
      longTextRows += pieces.count - 1
    case .number(let number) where style == .amount && number.rounded() != number:
      sheet.write(cell, row: row, column: column, .decimal)
    case .blank, .number, .date:
      sheet.write(cell, row: row, column: column, style)
    }
  }

  /// Ends the workbook and gives its bytes.
  consuming func bytes() throws(WorkbookError) -> [UInt8] {
    if !longTexts.isEmpty { addLongTexts() }
    return try file.bytes()
  }

  private mutating func addLongTexts() {
    let rows = longTexts.flatMap { text in
      text.pieces.enumerated().map { index, piece -> [SheetCell] in
        [
          .link(text.place.sheet, to: text.place), .number(Double(text.place.row + 1)),
          .text(text.column), .number(Double(index + 2)), .text(piece),
        ]
      }
    }
    let columns = [
      Column(title: "Trang", width: 16, style: .link),
      Column(title: "Dòng", width: 8, style: .centered), Column(title: "Cột", width: 18),
      Column(title: "Phần", width: 8, style: .centered),
      Column(title: "Nội dung (tiếp theo)", width: 110),
    ]
    let sheet = begin(Self.longTextSheet, columns)
    for (row, cells) in rows.enumerated() {
      var height = RowHeight()
      for (column, cell) in cells.enumerated() {
        // The pieces are escaped and cut already.
        sheet.write(cell, row: row + 1, column: column, columns[column].style)
        height.add(cell, width: columns[column].width, columns[column].style)
      }
      sheet.setHeight(height.points, row: row + 1)
    }
    end(sheet, columns, rows: rows.count + 1, hiding: columns.map(\.isOptional))
  }
}
