/// What stands in a body or a cell: a paragraph, a table, any other markup.
public protocol WordBlock: Sendable {
  /// The markup of the block.
  var xml: String { get }
}

/// Block markup as it is.
public struct XML: WordBlock, ExpressibleByStringLiteral {
  /// The markup.
  public var xml: String
  /// From the markup.
  public init(_ markup: String) { xml = markup }
  /// From a literal.
  public init(stringLiteral value: String) { xml = value }
}

/// A content control around blocks.
public struct Sdt: WordBlock {
  /// The markup.
  public let xml: String
  /// Blocks inside `w:sdt`.
  public init(_ blocks: [any WordBlock]) {
    xml = "<w:sdt><w:sdtPr/><w:sdtContent>\(blocks.xml)</w:sdtContent></w:sdt>"
  }
}

extension [any WordBlock] {
  /// The markup of all blocks. Linear.
  public var xml: String { map(\.xml).joined() }
}

/// A paragraph that holds a text box with blocks.
public func textBox(_ blocks: [any WordBlock]) -> XML {
  XML(
    "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>\(blocks.xml)</w:txbxContent>"
      + "</v:textbox></v:shape></w:pict></w:r></w:p>")
}

/// A paragraph.
public struct P: WordBlock {
  /// The markup.
  public let xml: String

  /// Place in a list: the `numId` and the 0-based level.
  public struct Numbering: Sendable {
    /// The `w:numId`; 0 takes a style's numbering away.
    public var id: Int
    /// The `w:ilvl`.
    public var level: Int
    /// Level `level` of list `id`.
    public static func list(_ id: Int, level: Int = 0) -> Numbering {
      Numbering(id: id, level: level)
    }
  }

  /// A paragraph of runs. `style` is the id of a paragraph style, `indent` the left indent in
  /// twentieths of a point, `outline` a 0-based outline level, `section` the inner XML of `w:sectPr`
  /// in the last paragraph of a section; `properties` is more inner XML of `w:pPr` (spacing,
  /// borders), `attributes` are those of `w:p` (`w:rsidR="00A27C11"`).
  public init(
    runs: [Run], style: String? = nil, numbering: Numbering? = nil, centered: Bool = false,
    right: Bool = false, pageBreakBefore: Bool = false, indent: Int? = nil, outline: Int? = nil,
    section: String? = nil, properties: String = "", attributes: String = ""
  ) {
    var inner = style.map { #"<w:pStyle w:val="\#($0)"/>"# } ?? ""
    if pageBreakBefore { inner += "<w:pageBreakBefore/>" }
    if let numbering {
      inner +=
        #"<w:numPr><w:ilvl w:val="\#(numbering.level)"/>"#
        + #"<w:numId w:val="\#(numbering.id)"/></w:numPr>"#
    }
    inner += properties
    if let indent { inner += #"<w:ind w:left="\#(indent)"/>"# }
    if centered { inner += #"<w:jc w:val="center"/>"# }
    if right { inner += #"<w:jc w:val="right"/>"# }
    if let outline { inner += #"<w:outlineLvl w:val="\#(outline)"/>"# }
    if let section { inner += "<w:sectPr>\(section)</w:sectPr>" }
    xml =
      startTag("w:p", attributes) + (inner.isEmpty ? "" : "<w:pPr>\(inner)</w:pPr>")
      + runs.map(\.xml).joined() + "</w:p>"
  }

  /// A paragraph of one run, or of none where the text is empty; `\n` is a line break and `\t` a
  /// tab. The other arguments are those of a paragraph of runs.
  public init(
    _ text: String, bold: Bool = false, italic: Bool = false, font: String? = nil,
    style: String? = nil, numbering: Numbering? = nil, centered: Bool = false,
    right: Bool = false, pageBreakBefore: Bool = false, indent: Int? = nil, outline: Int? = nil,
    section: String? = nil, properties: String = ""
  ) {
    self.init(
      runs: text.isEmpty ? [] : [Run(text, bold: bold, italic: italic, font: font)], style: style,
      numbering: numbering, centered: centered, right: right, pageBreakBefore: pageBreakBefore,
      indent: indent, outline: outline, section: section, properties: properties)
  }
}
