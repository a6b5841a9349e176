/// A paragraph (đoạn văn) as a reader sees it: revisions settled, fields shown by their result,
/// hidden text left out.
public struct Paragraph: Hashable, Sendable {
  /// The text for people and rules: NFC, spaces and line breaks tidied, no invisible characters.
  public var text: String
  /// The text as the file has it: `\n` for a break, `\t` for a tab, nothing else touched.
  public var raw: String
  /// The computed list number or bullet as displayed ("1.", "a)", "-"), empty where there is none.
  /// It is not part of `text`.
  public var label: String
  /// 0-based list level of `label`.
  public var labelLevel: Int8
  /// What the formatting says.
  public var traits: Traits
  /// 0-based outline level (0 … 8) of a heading style or of the paragraph itself, `nil` for body text.
  public var outlineLevel: Int8?
  /// Indent of the left edge in twentieths of a point, first line included.
  public var indent: Int32
  /// 0-based index of the body paragraph; a paragraph of a text box has its anchor's, one inside a
  /// table has -1.
  public var index: Int32

  /// Formatting that carries meaning in official documents.
  public struct Traits: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// From the bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Every visible character is bold.
    public static let bold = Traits(rawValue: 1)
    /// Every visible character is italic.
    public static let italic = Traits(rawValue: 2)
    /// The line is centred.
    public static let centered = Traits(rawValue: 4)
    /// The line is set flush right.
    public static let rightAligned = Traits(rawValue: 8)
    /// The paragraph stands in a text box or frame.
    public static let inTextBox = Traits(rawValue: 16)
    /// The paragraph begins with bold characters though not all of it is bold.
    public static let startsBold = Traits(rawValue: 32)
    /// The paragraph opens a new page.
    public static let pageBreakBefore = Traits(rawValue: 64)
  }

  /// A paragraph from its parts; `raw` is `text` where nothing had to be tidied.
  public init(
    text: String, raw: String? = nil, label: String = "", labelLevel: Int8 = 0,
    traits: Traits = [], outlineLevel: Int8? = nil, indent: Int32 = 0, index: Int32 = -1
  ) {
    self.text = text
    self.raw = raw ?? text
    self.label = label
    self.labelLevel = labelLevel
    self.traits = traits
    self.outlineLevel = outlineLevel
    self.indent = indent
    self.index = index
  }

  /// `text` with the computed number or bullet before it, as the page shows it.
  public var displayText: String {
    if label.isEmpty { return text }
    return text.isEmpty ? label : label + " " + text
  }

  /// Whether nothing is shown.
  public var isBlank: Bool { text.isEmpty && label.isEmpty }
}
