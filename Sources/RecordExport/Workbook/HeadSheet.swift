import DocumentModel
import OfficialDocument
import Records

/// The sheet "Văn bản": what the document says it is, what was read of it, and how its own figures
/// fared.
struct HeadSheet {
  let result: ImportResult
  let names: RecordNames

  func write(to book: inout SheetBook) {
    let sheet = book.file.addSheet("Văn bản")
    sheet.setPage(isLandscape: false)
    for (column, width) in Self.widths.enumerated() { sheet.setWidth(width, column: column) }
    let title = result.document.typeName.map { $0.uppercased() } ?? result.source.fileName
    book.write(.text(title), to: sheet, row: 0, column: 0, titled: "Văn bản", .title)
    sheet.setHeight(24, row: 0)
    var row = 2
    for (label, cell, style) in head + counts + source {
      sheet.write(.text(label), row: row, column: 0, .label)
      let isUnknown = cell == .blank
      book.write(
        isUnknown ? .text("(không có)") : cell, to: sheet, row: row, column: 1, titled: label,
        isUnknown ? .unknown : style)
      var height = RowHeight()
      height.add(cell, width: Self.widths[1], style)
      sheet.setHeight(height.points, row: row)
      row += 1
    }
    writeStatements(to: &book, sheet, from: row + 1)
  }

  private static let widths = [26.0, 84, 16, 16]

  private typealias Line = (label: String, cell: SheetCell, style: CellStyle)

  private var head: [Line] {
    let document = result.document
    var lines: [Line] = [
      ("Tên loại", SheetCell(document.typeName), .text),
      ("Số, ký hiệu", SheetCell(document.code?.display), .text),
      ("Ngày ban hành", SheetCell(iso: document.issuedDate?.iso), .headDate),
      ("Địa danh", SheetCell(document.place), .text),
      ("Cơ quan ban hành", SheetCell(document.organName), .text),
      ("Cơ quan chủ quản", SheetCell(document.parentOrganName), .text),
      ("Trích yếu", SheetCell(document.subject), .text),
      ("Căn cứ", list(document.legalBases.map(\.raw)), .text),
      ("Người ký", list(document.signers.map(\.line)), .text),
      ("Nơi nhận", list(document.recipients), .text),
    ]
    if !document.addressees.isEmpty { lines.append(("Kính gửi", list(document.addressees), .text)) }
    if let secrecy = document.secrecy { lines.append(("Độ mật", .text(secrecy), .text)) }
    if let urgency = document.urgency { lines.append(("Độ khẩn", .text(urgency), .text)) }
    return lines
  }

  private var counts: [Line] {
    var lines: [Line] = [
      ("Số cơ quan, đơn vị", .number(Double(result.units.count)), .headCount),
      ("Số nhiệm vụ", .number(Double(result.tasks.count)), .headCount),
      ("Số phân công", .number(Double(result.assignments.count)), .headCount),
    ]
    for severity in Finding.Severity.allCases {
      let count = Double(result.findings.count { $0.severity == severity })
      lines.append(("Số \(severity.vietnameseName.lowercased())", .number(count), .headCount))
    }
    return lines
  }

  private var source: [Line] {
    [
      ("Tệp", .text(result.source.fileName), .text),
      ("SHA-256 của tệp", .text(result.source.sha256), .text),
    ]
  }

  private func list(_ items: [String]) -> SheetCell {
    items.isEmpty ? .blank : .text(items.joined(separator: "\n"))
  }

  private func writeStatements(to book: inout SheetBook, _ sheet: XLSXFile.Sheet, from first: Int) {
    guard !result.statements.isEmpty else { return }
    let titles = ["Đối chiếu số liệu", "Câu trong văn bản", "Văn bản nêu", "Đếm được"]
    for (column, title) in titles.enumerated() {
      sheet.write(.text(title), row: first, column: column, .header)
    }
    for (index, statement) in result.statements.enumerated() {
      let (verdict, style): (String, CellStyle) =
        switch statement.agrees {
        case true?: ("Khớp", .centered)
        case false?: ("Không khớp", .warning)
        case nil: ("Chưa đối chiếu được", .centered)
        }
      let cells: [(SheetCell, CellStyle)] = [
        (.text(verdict), style), (.text(statement.raw), .text),
        (SheetCell(decimal: statement.stated), .amount),
        (SheetCell(decimal: statement.counted), .amount),
      ]
      var height = RowHeight()
      for (column, (cell, style)) in cells.enumerated() {
        height.add(cell, width: Self.widths[column], style)
        book.write(
          cell, to: sheet, row: first + 1 + index, column: column, titled: titles[column], style)
      }
      sheet.setHeight(height.points, row: first + 1 + index)
    }
  }
}

extension CellStyle {
  /// Values of the head stand left, whatever they are.
  fileprivate static let headDate = CellStyle(numberFormat: "dd/mm/yyyy")
  fileprivate static let headCount = CellStyle(numberFormat: "#,##0")
}

extension Signer {
  /// "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH: Lê Huyền".
  fileprivate var line: String {
    let post = [competence, position].compactMap { $0 }.joined(separator: ", ")
    return [post.isEmpty ? nil : post, fullName].compactMap { $0 }.joined(separator: ": ")
  }
}
