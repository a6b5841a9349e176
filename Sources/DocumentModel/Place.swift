/// Where something stands in the file (`location` in the JSON): a cell, a row, a table, or a
/// paragraph of the body.
public struct Place: Hashable, Sendable {
  /// Id of the table, `nil` for text outside tables.
  public var tableID: String?
  /// 0-based row in the table's grid, header rows included.
  public var row: Int?
  /// 0-based column in the table's grid.
  public var column: Int?
  /// 0-based index of the body paragraph; paragraphs inside tables do not count.
  public var paragraph: Int?
  /// Name of the part, `nil` where it is the main part.
  public var part: String?

  /// A place from its coordinates; leave out what does not apply.
  public init(
    tableID: String? = nil, row: Int? = nil, column: Int? = nil, paragraph: Int? = nil,
    part: String? = nil
  ) {
    self.tableID = tableID
    self.row = row
    self.column = column
    self.paragraph = paragraph
    self.part = part
  }
}
