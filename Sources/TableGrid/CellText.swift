/// A text with its line breaks turned into spaces.
public func oneLine(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "\n")) else { return text }
  return text.split(separator: "\n").joined(separator: " ")
}

extension PlacedCell {
  /// Nothing, or only the dots and lines of a form that waits to be filled in.
  public var isUnfilled: Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case ".", "…", "_", " ", "\n", "\u{00A0}": true
      default: false
      }
    }
  }
}

extension GridTable {
  /// The cells with text that cover a row, by column.
  func filledCells(_ row: Int) -> [PlacedCell] {
    cells(covering: row).map { cells[Int($0)] }.filter { !$0.isUnfilled }
  }
}
