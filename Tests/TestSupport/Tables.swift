/// A table.
public struct Tbl: WordBlock {
  /// The markup.
  public let xml: String

  /// The lines that the table asks for.
  public enum Borders: Sendable {
    /// Single lines everywhere.
    case single
    /// Expressly none: the layout of heads and signatures.
    case none
    /// Nothing said, as when a table style decides.
    case unsaid
  }

  /// A table from its rows. `columns` are the widths of `w:tblGrid` in twentieths of a point (empty
  /// leaves the grid out), `style` is the id of a table style, `properties` more inner XML of
  /// `w:tblPr`.
  public init(
    columns: [Int] = [], borders: Borders = .single, style: String? = nil,
    properties: String = "", rows: [Row]
  ) {
    var markup = "<w:tbl><w:tblPr>"
    if let style { markup += #"<w:tblStyle w:val="\#(style)"/>"# }
    markup += #"<w:tblW w:w="0" w:type="auto"/>"# + borderMarkup(borders) + properties
    markup += "</w:tblPr>"
    if !columns.isEmpty {
      let grid = columns.map { #"<w:gridCol w:w="\#($0)"/>"# }.joined()
      markup += "<w:tblGrid>\(grid)</w:tblGrid>"
    }
    markup += rows.map(\.xml).joined()
    xml = markup + "</w:tbl>"
  }

  /// A borderless table of one row, a column for each list of blocks: head and signature layouts.
  public static func layout(_ columns: [[any WordBlock]], widths: [Int] = [4000, 5500]) -> Tbl {
    Tbl(columns: widths, borders: .none, rows: [Row(columns.map { Cell($0) })])
  }
}

/// A row of a table.
public struct Row: Sendable {
  /// The markup.
  public let xml: String

  /// A row of cells, with `before` and `after` grid columns left free at its ends; `isHeader` repeats
  /// it at the top of every page, `properties` is more inner XML of `w:trPr` (`<w:ins …/>`).
  public init(
    _ cells: [Cell], before: Int = 0, after: Int = 0, isHeader: Bool = false,
    properties: String = ""
  ) {
    var inner = ""
    if before > 0 { inner += #"<w:gridBefore w:val="\#(before)"/>"# }
    if after > 0 { inner += #"<w:gridAfter w:val="\#(after)"/>"# }
    if isHeader { inner += "<w:tblHeader/>" }
    inner += properties
    xml =
      "<w:tr>" + (inner.isEmpty ? "" : "<w:trPr>\(inner)</w:trPr>")
      + cells.map(\.xml).joined() + "</w:tr>"
  }

  /// A row of plain cells.
  public init(_ texts: [String]) {
    self.init(texts.map { Cell($0) })
  }

  /// Any markup where a row may stand, such as a content control around rows.
  public static func xml(_ markup: String) -> Row { Row(markup: markup) }

  private init(markup: String) { xml = markup }
}

/// A cell of a table.
public struct Cell: Sendable, ExpressibleByStringLiteral {
  /// The markup.
  public let xml: String

  /// How a cell is merged with the one above.
  public enum VerticalMerge: String, Sendable {
    /// The first cell of a merged block.
    case restart
    /// Part of the block that began above.
    case `continue`
  }

  /// A cell of blocks over `span` grid columns; a last empty paragraph is added where a table would
  /// end the cell. `properties` is more inner XML of `w:tcPr`.
  public init(
    _ blocks: [any WordBlock], span: Int = 1, vMerge: VerticalMerge? = nil,
    properties: String = ""
  ) {
    var inner = ""
    if span != 1 { inner += #"<w:gridSpan w:val="\#(span)"/>"# }
    if let vMerge { inner += #"<w:vMerge w:val="\#(vMerge.rawValue)"/>"# }
    inner += properties
    let needsParagraph = blocks.isEmpty || blocks.last is Tbl
    xml =
      "<w:tc>" + (inner.isEmpty ? "" : "<w:tcPr>\(inner)</w:tcPr>") + blocks.xml
      + (needsParagraph ? "<w:p/>" : "") + "</w:tc>"
  }

  /// A cell of one paragraph; `\n` is a line break.
  public init(
    _ text: String, bold: Bool = false, italic: Bool = false, centered: Bool = false,
    span: Int = 1, vMerge: VerticalMerge? = nil
  ) {
    self.init(
      [P(text, bold: bold, italic: italic, centered: centered)], span: span, vMerge: vMerge)
  }

  /// A plain cell.
  public init(stringLiteral value: String) { self.init(value) }

  /// Any markup where a cell may stand, such as a content control around one.
  public static func xml(_ markup: String) -> Cell { Cell(markup: markup) }

  private init(markup: String) { xml = markup }
}

private func borderMarkup(_ borders: Tbl.Borders) -> String {
  let line: String
  switch borders {
  case .single: line = #"w:val="single" w:sz="4" w:space="0" w:color="auto""#
  case .none: line = #"w:val="none" w:sz="0" w:space="0" w:color="auto""#
  case .unsaid: return ""
  }
  let sides = ["top", "left", "bottom", "right", "insideH", "insideV"]
  return "<w:tblBorders>\(sides.map { "<w:\($0) \(line)/>" }.joined())</w:tblBorders>"
}
