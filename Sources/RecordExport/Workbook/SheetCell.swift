import Records

/// What a cell of a sheet holds.
enum SheetCell: Hashable {
  case blank
  case text(String)
  case number(Double)
  case date(year: Int, month: Int, day: Int)
  /// A text that leads to a row.
  case link(String, to: SheetRow)

  /// A text, or nothing.
  init(_ text: String?) { self = text.map(SheetCell.text) ?? .blank }

  /// A decimal number where the sheet keeps it exactly, which holds for 15 digits; otherwise text.
  init(decimal: String?) {
    guard let decimal else { self = .blank; return }
    let digits = decimal.utf8.count { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    if digits <= 15, let number = Double(decimal) {
      self = .number(number)
    } else {
      self = .text(decimal)
    }
  }

  /// An ordinal: a number where it is written as one ("12"), otherwise text ("1.2", "IV", "05").
  init(ordinal: String?) {
    if let ordinal, let number = Int(ordinal), String(number) == ordinal,
      number.magnitude < 1_000_000_000
    {
      self = .number(Double(number))
    } else {
      self.init(ordinal)
    }
  }

  /// A day in ISO 8601; text where it is no whole day, or before the first day that sheets know.
  init(iso: String?) {
    guard let iso else { self = .blank; return }
    let parts = iso.split(separator: "-", omittingEmptySubsequences: false).compactMap { Int($0) }
    if iso.utf8.count == 10, parts.count == 3, parts[0] > 1900 {
      self = .date(year: parts[0], month: parts[1], day: parts[2])
    } else {
      // 02/2022, as people write it.
      self = .text(iso.split(separator: "-").reversed().joined(separator: "/"))
    }
  }
}

extension SheetCell {
  /// That a person put something of the record right; which values, their colour says.
  init(corrected fields: [CorrectedField]) { self = fields.isEmpty ? .blank : .text("Đã sửa") }
}

extension SheetBook.Column {
  /// That a person put something of the record right.
  static let corrected = SheetBook.Column(
    title: "Sửa bằng tay", width: 12, style: .centered, isOptional: true)
}

extension [SheetBook.Column] {
  /// How a value looks that a person put right; `nil` for any other.
  func style(at column: Int, corrected fields: [CorrectedField]) -> CellStyle? {
    guard let field = self[column].field, fields.contains(field) else { return nil }
    var style = self[column].style
    style.fill = CellStyle.correctedFill
    return style
  }
}

/// A row of a sheet, counted from 0.
struct SheetRow: Hashable {
  let sheet: String
  let row: Int
}

/// How a cell looks.
struct CellStyle: Hashable {
  var size: Double = 12
  var isBold = false
  var isWrapped = true
  var isLink = false
  var hasBorder = true
  var alignment = Alignment.left
  /// RGB.
  var color: UInt32?
  /// RGB.
  var fill: UInt32?
  var numberFormat: String?

  enum Alignment { case left, center, right }

  static let text = CellStyle()
  static let centered = CellStyle(alignment: .center)
  static let date = CellStyle(alignment: .center, numberFormat: "dd/mm/yyyy")
  static let amount = CellStyle(alignment: .right, numberFormat: "#,##0")
  static let decimal = CellStyle(alignment: .right, numberFormat: "#,##0.0##########")
  static let link = CellStyle(isLink: true, color: 0x0563C1)
  /// Ids, which only machines look at.
  static let id = CellStyle(size: 9, isWrapped: false, color: 0x7F7F7F)
  static let header = CellStyle(
    isBold: true, alignment: .center, color: 0xFFFFFF, fill: 0x1F4E79)
  static let title = CellStyle(size: 16, isBold: true, isWrapped: false, hasBorder: false)
  static let label = CellStyle(isBold: true, fill: 0xDDEBF7)
  static let unknown = CellStyle(color: 0x7F7F7F)
  /// Behind a value that a person put right.
  static let correctedFill: UInt32 = 0xCFE2F3
  static let error = CellStyle(isBold: true, alignment: .center, fill: 0xF8CBAD)
  static let warning = CellStyle(isBold: true, alignment: .center, fill: 0xFFE699)
}
