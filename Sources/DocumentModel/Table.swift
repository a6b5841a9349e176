/// A table (bảng) as it is written: rows of cells with their spans, nothing placed or judged yet.
///
/// Rows, cells and paragraphs stand in three flat collections and refer to each other by ranges, so
/// that a table of 100,000 rows costs a few allocations and not one for every cell.
public struct Table: Hashable, Sendable {
  /// "t1", "t2", …: 1 + `index`.
  public var id: String
  /// 0-based number of the table: the top-level tables of the body in document order, then nested
  /// ones and those of text boxes.
  public var index: Int
  /// The cell that holds this table, `nil` for a top-level table.
  public var parent: Parent?
  /// Number of columns that the file declares (`tblGrid`), 0 where it declares none.
  public var declaredColumnCount: Int
  /// Whether the file asks for visible lines: `nil` where it leaves that to a table style.
  public var hasBorders: Bool?
  /// The table stands in a text box.
  public var isInTextBox: Bool
  /// Number of body paragraphs before the table: the index that the next one has.
  public var paragraphsBefore: Int
  /// The rows, top to bottom.
  public var rows: [Row]
  /// The cells of all rows, row by row.
  public var cells: [Cell]
  /// The paragraphs of all cells, cell by cell.
  public var paragraphs: PackedParagraphs
  /// Tables inside cells, in document order.
  public var nested: [Nested]

  /// The cell of another table that holds a nested one.
  public struct Parent: Hashable, Sendable {
    /// Index of the outer table.
    public var table: Int
    /// Index of the cell in the outer table's `cells`.
    public var cell: Int
    /// From the two indexes.
    public init(table: Int, cell: Int) {
      self.table = table
      self.cell = cell
    }
  }

  /// A nested table and where it stands.
  public struct Nested: Hashable, Sendable {
    /// Index of the cell in `cells`.
    public var cell: Int
    /// Index in `paragraphs` of the first paragraph after the nested table.
    public var paragraph: Int
    /// Index of the nested table in `Document.tables`.
    public var table: Int
    /// From the three indexes.
    public init(cell: Int, paragraph: Int, table: Int) {
      self.cell = cell
      self.paragraph = paragraph
      self.table = table
    }
  }

  /// A row (dòng).
  public struct Row: Hashable, Sendable {
    /// Grid columns left free before the first cell.
    public var columnsBefore: Int32
    /// Grid columns left free after the last cell.
    public var columnsAfter: Int32
    /// The row's cells, a range of `Table.cells`.
    public var cells: Range<Int32>
    /// The row is marked to repeat at the top of every page.
    public var repeatsAsHeader: Bool
    /// From its parts.
    public init(
      columnsBefore: Int32 = 0, columnsAfter: Int32 = 0, cells: Range<Int32>,
      repeatsAsHeader: Bool = false
    ) {
      self.columnsBefore = columnsBefore
      self.columnsAfter = columnsAfter
      self.cells = cells
      self.repeatsAsHeader = repeatsAsHeader
    }
  }

  /// A cell (ô).
  public struct Cell: Hashable, Sendable {
    /// Number of grid columns that the cell covers, 1 or more.
    public var columnSpan: Int32
    /// How the cell is merged with the one above.
    public var merge: VerticalMerge
    /// The cell's paragraphs, a range of `Table.paragraphs`.
    public var paragraphs: Range<Int32>
    /// From its parts.
    public init(columnSpan: Int32 = 1, merge: VerticalMerge = .none, paragraphs: Range<Int32>) {
      self.columnSpan = columnSpan
      self.merge = merge
      self.paragraphs = paragraphs
    }
  }

  /// How a cell is merged with its neighbours above and below.
  public enum VerticalMerge: UInt8, Hashable, Sendable {
    /// Not merged.
    case none
    /// The first cell of a merged block.
    case starts
    /// Part of the block that began above.
    case continues
  }

  /// An empty table to be filled.
  public init(
    id: String = "", index: Int = 0, parent: Parent? = nil, declaredColumnCount: Int = 0,
    hasBorders: Bool? = nil, isInTextBox: Bool = false, paragraphsBefore: Int = 0,
    rows: [Row] = [], cells: [Cell] = [], paragraphs: PackedParagraphs = PackedParagraphs(),
    nested: [Nested] = []
  ) {
    self.id = id
    self.index = index
    self.parent = parent
    self.declaredColumnCount = declaredColumnCount
    self.hasBorders = hasBorders
    self.isInTextBox = isInTextBox
    self.paragraphsBefore = paragraphsBefore
    self.rows = rows
    self.cells = cells
    self.paragraphs = paragraphs
    self.nested = nested
  }

  /// The paragraphs of a cell, by its index in `cells`.
  public func paragraphs(ofCell cell: Int) -> Slice<PackedParagraphs> {
    let range = cells[cell].paragraphs
    return paragraphs[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The nested tables of a cell, by its index in `cells`. Logarithmic in `nested`.
  public func nested(inCell cell: Int) -> ArraySlice<Nested> {
    var low = 0
    var high = nested.count
    while low < high {
      let middle = (low + high) / 2
      if nested[middle].cell < cell { low = middle + 1 } else { high = middle }
    }
    return nested[low...].prefix { $0.cell == cell }
  }
}
