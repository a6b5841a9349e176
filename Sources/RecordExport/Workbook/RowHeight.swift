/// The height that a row needs for its wrapped texts. Excel would find it by itself, LibreOffice
/// does not; it is estimated from the widths of the columns.
struct RowHeight {
  private var lines = 1

  /// A row of one line.
  init() {}

  /// In points; Excel takes 409 at most.
  var points: Double { min(409, Double(lines) * 15.75 + 1) }

  /// Makes room for a cell. Linear in its text.
  mutating func add(_ cell: SheetCell, width: Double, _ style: CellStyle) {
    guard style.isWrapped, lines < Self.most else { return }
    switch cell {
    case .text(let text), .link(let text, _):
      // Words do not fill a line to its end, and small letters are narrower than digits.
      let room = max(1, Int(width * (style.isBold ? 1.05 : 1.2)))
      var count = 0
      for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
        count += max(1, (line.count + room - 1) / room)
        if count >= Self.most { break }
      }
      lines = max(lines, min(count, Self.most))
    case .blank, .number, .date:
      break
    }
  }

  /// More lines no row can show.
  private static let most = 26
}
