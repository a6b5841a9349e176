import VietnameseText

/// What the rows of a table are: header, column numbers, groups, records, totals, blanks; told from
/// their shape and a few words. What the columns hold is decided elsewhere, from this.
public struct TableOutline: Sendable {
  /// Number of header rows at the top, column-number rows not counted.
  public private(set) var headerRowCount = 0
  /// How sure the header is, 0 … 1.
  public private(set) var headerConfidence = 0.0
  /// Titles of each column, from the topmost header row down; equal ones of merged cells once.
  public private(set) var titles: [[String]] = []
  /// The table goes on the one before it, whose header and groups hold.
  public private(set) var goesOn = false
  /// The column that numbers the rows.
  public private(set) var ordinalColumn: Int?
  /// What each row is.
  public private(set) var kinds: [RowKind] = []
  /// Ordinal of each row.
  public private(set) var ordinals: [Ordinal?] = []
  /// All groups, and records that head rows, in their order; those that go on from the table before come first.
  public private(set) var groups: [RowGroup] = []
  /// Index in `groups` of the innermost group that each row stands in; for a group row, its own.
  public private(set) var groupOfRow: [Int?] = []
  /// Records that head the rows below them as a group does: a number, a text and sums.
  public private(set) var heads: Set<Int> = []

  /// A group row and the group around it.
  public struct RowGroup: Hashable, Sendable {
    /// Its ordinal.
    public var ordinal: Ordinal?
    /// Its text without the ordinal.
    public var text: String
    /// Index of the group around it.
    public var parent: Int?
  }

  /// What is known of a title, by the vocabulary of column titles.
  public enum TitleKind: Sendable {
    /// It titles the numbers of the rows: "STT".
    case ordinal
    /// Any other known title.
    case other
    /// It contains the words of one.
    case likely
  }

  /// What is laid down from outside: where the header ends, what rows are.
  public struct Instructions: Hashable, Sendable {
    /// Number of header rows.
    public var headerRowCount: Int?
    /// What rows are; a row to leave out is `blank`.
    public var kinds: [Int: RowKind] = [:]
    /// The column that numbers the rows; -1 for none.
    public var ordinalColumn: Int?

    /// No instructions.
    public init() {}
  }

  /// Outlines a table. `previous` is the table right before this one, `nil` where text stands
  /// between; `titleKind` says whether a text is a known column title. Linear in the cells.
  public init(
    of grid: GridTable, after previous: TableOutline? = nil,
    following instructions: Instructions = Instructions(),
    titleKind: @escaping (String) -> TitleKind?
  ) {
    var header = HeaderSearch(grid: grid, titleKind: titleKind).header()
    if let height = instructions.headerRowCount {
      header = .init(height: min(height, grid.rowCount), confidence: 1)
    }
    titles = (0..<grid.columnCount).map { Self.titles(of: $0, in: grid, height: header.height) }
    if let previous, previous.titles.count == grid.columnCount {
      let lacksHeader = header.confidence < 0.8 && instructions.headerRowCount == nil
      goesOn = lacksHeader || previous.titles == titles
      if lacksHeader, goesOn {
        header = .init(height: 0, confidence: previous.headerConfidence)
        titles = previous.titles
      }
    }
    headerRowCount = header.height
    headerConfidence = header.confidence
    if let column = instructions.ordinalColumn {
      ordinalColumn = column < 0 ? nil : column
    } else {
      ordinalColumn =
        titles.firstIndex { $0.contains { titleKind($0) == .ordinal } }
        ?? Self.columnOfOrdinals(grid, below: header.height)
    }
    var classifier = RowClassifier(
      grid: grid, headerRowCount: header.height, ordinalColumn: ordinalColumn,
      laidDown: instructions.kinds, titleKind: titleKind)
    if goesOn, let previous { classifier.goOn(previous.openGroups) }
    classifier.run()
    kinds = classifier.kinds
    ordinals = classifier.ordinals
    groups = classifier.groups
    groupOfRow = classifier.groupOfRow
    heads = classifier.heads
    openGroups = classifier.openGroups
  }

  /// The groups that are open after the last row, outermost first.
  private var openGroups: [RowGroup] = []

  /// The groups around a row, outermost first. Linear in their number.
  public func groupPath(ofRow row: Int) -> [RowGroup] {
    var path: [RowGroup] = []
    var next =
      kinds[row] == .group ? groupOfRow[row].flatMap { groups[$0].parent } : groupOfRow[row]
    while let index = next {
      path.append(groups[index])
      next = groups[index].parent
    }
    return path.reversed()
  }

  private static func titles(of column: Int, in grid: GridTable, height: Int) -> [String] {
    var result: [String] = []
    for row in 0..<height {
      guard let index = grid.cell(row: row, column: column) else { continue }
      let cell = grid.cells[index]
      // A title that spans the whole table is a caption, not the title of a column.
      guard cell.columns.count < grid.columnCount || grid.columnCount == 1 else { continue }
      // A single text above the titles is one as well.
      guard row + 1 >= height || grid.filledCells(row).count > 1 else { continue }
      let text = oneLine(cell.text)
      if !text.isEmpty, result.last != text { result.append(text) }
    }
    return result
  }

  /// The first column, if most of what stands in it is ordinals.
  private static func columnOfOrdinals(_ grid: GridTable, below height: Int) -> Int? {
    guard grid.columnCount > 1 else { return nil }
    var filled = 0
    var ordinals = 0
    for row in height..<max(height, grid.rowCount) {
      guard let index = grid.cell(row: row, column: 0) else { continue }
      let cell = grid.cells[index]
      guard cell.columns.count == 1, !cell.text.isEmpty, cell.rows.lowerBound == row else {
        continue
      }
      filled += 1
      // "1a", "1b" alone may be classes.
      if Ordinal(cell.text)?.isLettered == false { ordinals += 1 }
    }
    return filled >= 2 && ordinals * 10 >= filled * 8 ? 0 : nil
  }
}
