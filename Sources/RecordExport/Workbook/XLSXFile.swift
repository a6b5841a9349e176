internal import CXLSXWriter
import Glibc

/// A workbook that is being written; the only place that calls libxlsxwriter. Rows are written top
/// to bottom, and each leaves memory when the next one begins.
///
/// The same calls give the same bytes: the library dates the entries of its archive alike, and the
/// time of creation is a fixed one.
final class XLSXFile {
  private let temporary: TemporaryFile
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var isOpen = true
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]
  private var firstFailure: lxw_error = LXW_NO_ERROR

  /// - Throws: where no temporary file can be made.
  init() throws(WorkbookError) {
    let file = try TemporaryFile()
    // The library copies what it is told here.
    let created = file.folder.withCString { folder in
      var options = lxw_workbook_options(
        constant_memory: 1, tmpdir: UnsafeMutablePointer(mutating: folder), use_zip64: 0)
      return workbook_new_opt(file.path, &options)
    }
    guard let created else { throw WorkbookError(detail: "no memory") }
    temporary = file
    workbook = created
    var properties = lxw_doc_properties()
    properties.created = Self.creation
    workbook_set_properties(workbook, &properties)
  }

  deinit { if isOpen { lxw_workbook_free(workbook) } }

  /// 2000-01-01T00:00:00Z.
  private static let creation: time_t = 946_684_800

  /// Adds a sheet after the others. Names are up to 31 characters, none twice.
  func addSheet(_ name: String) -> Sheet {
    Sheet(name: name, file: self, pointer: workbook_add_worksheet(workbook, name))
  }

  /// Ends the workbook and gives its bytes; nothing can be written afterwards.
  /// - Throws: where something could not be written.
  func bytes() throws(WorkbookError) -> [UInt8] {
    isOpen = false
    check(workbook_close(workbook))
    guard firstFailure == LXW_NO_ERROR else {
      throw WorkbookError(detail: String(cString: lxw_strerror(firstFailure)))
    }
    return try temporary.bytes()
  }

  fileprivate func check(_ status: lxw_error) {
    if firstFailure == LXW_NO_ERROR { firstFailure = status }
  }

  fileprivate func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format> {
    if let known = formats[style] { return known }
    guard let format = workbook_add_format(workbook) else { fatalError("out of memory") }
    formats[style] = format
    format_set_font_name(format, "Times New Roman")
    format_set_font_size(format, style.size)
    format_set_align(format, UInt8(style.alignment.lxw.rawValue))
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if style.isWrapped { format_set_text_wrap(format) }
    if style.isBold { format_set_bold(format) }
    if let color = style.color { format_set_font_color(format, color) }
    if let fill = style.fill { format_set_bg_color(format, fill) }
    if style.isLink { format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
    if style.hasBorder {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, 0xBFBFBF)
    }
    if let number = style.numberFormat { format_set_num_format(format, number) }
    return format
  }

  /// A sheet of a workbook; writes nothing once the workbook has ended.
  struct Sheet {
    let name: String
    fileprivate let file: XLSXFile
    fileprivate let pointer: UnsafeMutablePointer<lxw_worksheet>?

    /// Writes a cell. Text is text whatever it says: never a formula, never a link.
    func write(_ cell: SheetCell, row: Int, column: Int, _ style: CellStyle) {
      let (row, column) = (lxw_row_t(row), lxw_col_t(column))
      let format = file.format(style)
      switch cell {
      case .blank:
        file.check(worksheet_write_blank(pointer, row, column, format))
      case .text(let text):
        file.check(worksheet_write_string(pointer, row, column, text, format))
      case .number(let number):
        file.check(worksheet_write_number(pointer, row, column, number, format))
      case .date(let year, let month, let day):
        var date = lxw_datetime(
          year: Int32(year), month: Int32(month), day: Int32(day), hour: 0, min: 0, sec: 0)
        file.check(worksheet_write_datetime(pointer, row, column, &date, format))
      case .link(let text, let target):
        let address = "internal:'\(target.sheet)'!A\(target.row + 1)"
        file.check(worksheet_write_url_opt(pointer, row, column, address, format, text, nil))
      }
    }

    /// Sets the width of a column, in characters.
    func setWidth(_ width: Double, column: Int, isHidden: Bool = false) {
      let column = lxw_col_t(column)
      var options = lxw_row_col_options(hidden: isHidden ? 1 : 0, level: 0, collapsed: 0)
      file.check(worksheet_set_column_opt(pointer, column, column, width, nil, &options))
    }

    /// Sets the height of the row that is being written, in points.
    func setHeight(_ height: Double, row: Int) {
      file.check(worksheet_set_row(pointer, lxw_row_t(row), height, nil))
    }

    /// Prints the first rows and columns only.
    func setPrinted(rows: Int, columns: Int) {
      file.check(
        worksheet_print_area(pointer, 0, 0, lxw_row_t(rows - 1), lxw_col_t(columns - 1)))
    }

    /// Keeps the first rows in sight, on the screen and on every page.
    func freeze(rows: Int) {
      worksheet_freeze_panes(pointer, lxw_row_t(rows), 0)
      file.check(worksheet_repeat_rows(pointer, 0, lxw_row_t(rows - 1)))
    }

    /// Lets people filter the rows from the titles on.
    func filter(rows: Int, columns: Int) {
      file.check(
        worksheet_autofilter(pointer, 0, 0, lxw_row_t(rows - 1), lxw_col_t(columns - 1)))
    }

    /// A4, one page wide, numbered; codes that look like numbers are no mistake.
    func setPage(isLandscape: Bool) {
      if isLandscape { worksheet_set_landscape(pointer) }
      worksheet_set_paper(pointer, 9)
      worksheet_fit_to_pages(pointer, 1, 0)
      file.check(worksheet_set_footer(pointer, "&L&A&RTrang &P/&N"))
      file.check(
        worksheet_ignore_errors(
          pointer, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576"))
    }
  }
}

extension CellStyle.Alignment {
  fileprivate var lxw: lxw_format_alignments {
    switch self {
    case .left: LXW_ALIGN_LEFT
    case .center: LXW_ALIGN_CENTER
    case .right: LXW_ALIGN_RIGHT
    }
  }
}
