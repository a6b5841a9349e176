/// A document (văn bản) as plain values: what stands on its pages, in reading order, and nothing of
/// the file format it came in.
public struct Document: Hashable, Sendable {
  /// The body in reading order. What stands in a text box follows the paragraph that anchors it.
  public var blocks: [Block]
  /// All tables: those of the body first, in document order, then nested ones and those of text
  /// boxes. `tables[i].index == i`.
  public var tables: [Table]
  /// Footnotes and endnotes, in the order of their marks.
  public var notes: [Note]
  /// What wrote the file, as it says itself ("Microsoft Office Word"), `nil` where it does not say.
  public var application: String?
  /// What was doubtful while reading.
  public var findings: [Finding]

  /// A piece of the body.
  public enum Block: Hashable, Sendable {
    /// A paragraph.
    case paragraph(Paragraph)
    /// A table, by its index in `Document.tables`.
    case table(Int)
  }

  /// A footnote or endnote.
  public struct Note: Hashable, Sendable {
    /// The note's text.
    public var text: String
    /// Where its mark stands.
    public var place: Place
    /// From its parts.
    public init(text: String, place: Place) {
      self.text = text
      self.place = place
    }
  }

  /// A document from its parts.
  public init(
    blocks: [Block] = [], tables: [Table] = [], notes: [Note] = [], application: String? = nil,
    findings: [Finding] = []
  ) {
    self.blocks = blocks
    self.tables = tables
    self.notes = notes
    self.application = application
    self.findings = findings
  }
}
