import DocumentModel

/// A table whose cells have been placed on a grid: every raw cell lands in exactly one placed cell,
/// and placed cells never overlap.
public struct GridTable: Sendable {
  /// Number of rows.
  public let rowCount: Int
  /// Number of columns: those of the widest row.
  public let columnCount: Int
  /// The placed cells, by first row, then by column.
  public let cells: PlacedCells
  /// Number of leading rows that the file marks to repeat on every page.
  public let repeatingRowCount: Int
  /// What was doubtful.
  public let findings: [Finding]
  /// Index in `cells` of the first cell that begins in a row or later; `rowCount + 1` of them.
  private let firstCells: [Int32]
  /// Cells that cover a row, those from above included, by column; `covers[row]..<covers[row + 1]`.
  private let covering: [Int32]
  private let covers: [Int32]

  /// A person has said what some of its cells read.
  public var hasCorrections: Bool { cells.hasCorrections }

  /// The cells that begin in a row, by column.
  public func cells(beginningIn row: Int) -> Range<Int> {
    Int(firstCells[row])..<Int(firstCells[row + 1])
  }

  /// Indexes in `cells` of those that cover a row, by column; a cell merged over several rows is
  /// there in each.
  public func cells(covering row: Int) -> ArraySlice<Int32> {
    covering[Int(covers[row])..<Int(covers[row + 1])]
  }

  /// Index in `cells` of the one at a row and column, `nil` where there is none. Linear in the
  /// row's cells.
  public func cell(row: Int, column: Int) -> Int? {
    cells(covering: row).first { cells[Int($0)].columns.contains(column) }.map(Int.init)
  }

  init(
    rowCount: Int, columnCount: Int, cells: PlacedCells, repeatingRowCount: Int,
    findings: [Finding], firstCells: [Int32], covering: [Int32], covers: [Int32]
  ) {
    self.repeatingRowCount = repeatingRowCount
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.cells = cells
    self.findings = findings
    self.firstCells = firstCells
    self.covering = covering
    self.covers = covers
  }
}
