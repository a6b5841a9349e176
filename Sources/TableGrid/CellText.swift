/// A text with its line breaks turned into spaces.
public func oneLine(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "\n")) else { return text }
  return text.split(separator: "\n").joined(separator: " ")
}

extension GridTable {
  /// The cells with text that cover a row, by column.
  func filledCells(_ row: Int) -> [PlacedCell] {
    cells(covering: row).map { cells[Int($0)] }.filter { !$0.isUnfilled }
  }
}
