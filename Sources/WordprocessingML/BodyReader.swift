import DocumentModel
import OpenPackaging
import XMLStream

/// Reads the main part, or the notes part, in one pass: paragraphs and tables in reading order,
/// wrappers unwrapped, revisions settled, fields shown by their result, numbers computed.
///
/// The bytes of the paragraphs that are open stand in one buffer; a `String` is made once a
/// paragraph, never once a run. Linear in the part.
struct BodyReader {
  let limits: ImportLimits
  let revisions: RevisionView
  var styles: StyleSheet
  var numbering: NumberingCounter

  /// UTF-8 of all open paragraphs, one after the other.
  var text: [UInt8] = []
  var paragraphs: [OpenParagraph] = []
  var containers = [Container(kind: .body)]
  var openTables: [OpenTable] = []
  var fields: [Field] = []
  /// How many of them are in their code, whose text is not shown.
  var openFieldCodes = 0

  private(set) var blocks: [Document.Block] = []
  var tables: [Table?] = []
  private(set) var noteMarks: [NoteMark] = []
  private(set) var noteTexts: [String: String] = [:]
  private(set) var unreadParts: [String] = []
  private(set) var unknownElements: [String: Int] = [:]
  var pictures = Pictures()
  var paragraphCount = 0
  var cellCount = 0

  /// The fonts of the document, and what its text says of their charsets.
  let legacyFonts: LegacyFonts
  /// The charsets that a first pass found; without them the text is surveyed and left as it is.
  let legacyCharsets: LegacyCharsets?
  var survey = LegacySurvey()
  var legacyReport = LegacyReport()

  private var filter = ElementFilter()
  private var context: [Properties] = []
  private var isInText = false

  /// The property element that is open.
  enum Properties { case paragraph, mark, run, table, borders, row, cell }

  /// What paragraphs and tables are put into.
  struct Container {
    enum Kind: Equatable { case body, cell, textBox, note(id: String) }
    let kind: Kind
    /// Contents of a text box or note, until its anchor is complete.
    var items: [Item] = []
    /// Text of a paragraph whose mark was deleted, which runs on into the next one.
    var carriedStart: Int?
  }

  enum Item {
    case paragraph(Paragraph)
    case table(Int)
  }

  /// A mark of a footnote or endnote, and where it stands.
  struct NoteMark {
    let kind: NoteKind
    let id: String
    let anchor: Anchor
  }

  /// Where something stands: in a cell, or in a paragraph of the body.
  struct Anchor {
    let table: Int?
    let row: Int?
    let column: Int?
    let paragraph: Int?
  }

  /// The two kinds of notes, named as the relationships to their parts are.
  enum NoteKind: String, CaseIterable {
    case footnote = "footnotes"
    case endnote = "endnotes"
  }

  init(
    styles: StyleSheet, fonts: LegacyFonts, charsets: LegacyCharsets?,
    numbering: NumberingDefinitions, revisions: RevisionView, limits: ImportLimits
  ) {
    legacyFonts = fonts
    legacyCharsets = charsets
    self.styles = styles
    self.numbering = NumberingCounter(definitions: numbering)
    self.revisions = revisions
    self.limits = limits
  }

  // MARK: Events

  mutating func start(_ element: XMLElement) throws {
    if filter.start(element) { return }
    guard element.namespace == Word.Namespace.word else {
      isInText =
        element.namespace == Word.Namespace.math && Word.Name(number: element.name) == .t
      readPicture(element)
      return
    }
    switch Word.handling(of: element.name) {
    case .read(let name):
      if let properties = context.last {
        readProperty(name, element, in: properties)
      } else {
        try read(name, element)
      }
    case .unwrapped: return
    case .leftOut: filter.skip()
    case .unknown:
      // Inside properties, what is not listed is formatting.
      guard context.isEmpty else { return filter.skip() }
      unknownElements[element.localNameText, default: 0] += 1
    }
  }

  mutating func end(name number: Int, namespace: UInt8) throws {
    if filter.end(name: number, namespace: namespace) { return }
    guard namespace == Word.Namespace.word else {
      isInText = false
      return
    }
    guard let name = Word.Name(number: number) else { return }
    switch name {
    case .t, .delText: isInText = false
    case .p:
      finishParagraph()
      try checkText()
    case .pPr, .rPr, .tblPr, .tblBorders, .trPr, .tcPr, .tcBorders: _ = context.popLast()
    case .tc: try finishCell()
    case .tr: try finishRow()
    case .tbl: try finishTable()
    case .txbxContent: finishTextBox()
    case .footnote, .endnote: finishNote()
    case .object: finishObject()
    default: break
    }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isInText, !filter.isSkipping else { return }
    append(bytes)
  }

  // MARK: Elements

  private mutating func read(_ name: Word.Name, _ element: XMLElement) throws {
    if revisions.leavesOut(name) { return filter.skip() }
    switch name {
    case .p: beginParagraph()
    case .r: beginRun()
    case .t: isInText = true
    case .delText: isInText = revisions == .rejected
    case .tab, .ptab: append("\t")
    case .br, .cr: append("\n")
    case .noBreakHyphen: append("\u{2011}")
    case .softHyphen: append("\u{AD}")
    case .sym: appendSymbol(element)
    case .fldChar: fieldCharacter(element.text(.fldCharType))
    case .checkBox, .default, .checked, .ddList, .result, .listEntry: readFormField(name, element)
    case .footnoteReference, .endnoteReference: markNote(element.text(.id), name)
    case .footnote, .endnote: beginNote(element)
    case .txbxContent: containers.append(Container(kind: .textBox))
    case .drawing, .pict: pictures.beginFrame()
    case .object: beginObject()
    case .altChunk: unreadParts.append(element.text(.id) ?? "altChunk")
    case .pPr: context.append(.paragraph)
    case .rPr: context.append(.run)
    case .tblPr: context.append(.table)
    case .trPr: context.append(.row)
    case .tcPr: context.append(.cell)
    case .tbl: beginTable()
    case .gridCol: countGridColumn()
    case .tr: try beginRow()
    case .tc: try beginCell()
    default: break
    }
  }

  private mutating func readProperty(
    _ name: Word.Name, _ element: XMLElement, in properties: Properties
  ) {
    switch (properties, name) {
    case (.paragraph, .rPr): context.append(.mark)
    case (.table, .tblBorders), (.cell, .tcBorders): context.append(.borders)
    case (_, .pPr), (_, .rPr), (_, .tblPr), (_, .tblBorders), (_, .trPr), (_, .tcPr),
      (_, .tcBorders):
      // Property elements never nest otherwise; a file that does it is not followed.
      filter.skip()
    case (.paragraph, _): readParagraphProperty(name, element)
    case (.mark, _): readMarkProperty(name, element)
    case (.run, _): readRunProperty(name, element)
    case (.table, .tblStyle):
      if !openTables.isEmpty { openTables[openTables.count - 1].style = element.text(.val) }
    case (.table, _): break
    case (.borders, _): readBorder(element)
    case (.row, _): readRowProperty(name, element)
    case (.cell, _): readCellProperty(name, element)
    }
  }

  // MARK: Delivery

  mutating func deliver(_ item: Item) {
    switch (containers[containers.count - 1].kind, item) {
    case (.body, .paragraph(let paragraph)): blocks.append(.paragraph(paragraph))
    case (.body, .table(let table)): blocks.append(.table(table))
    case (.cell, .paragraph(let paragraph)): deliverToCell(paragraph)
    case (.cell, .table(let table)): deliverToCell(table: table)
    case (.textBox, _), (.note, _): containers[containers.count - 1].items.append(item)
    }
  }

  private mutating func finishTextBox() {
    flushCarriedText()
    guard containers.last?.kind == .textBox, let box = containers.popLast() else { return }
    if paragraphs.isEmpty {
      for item in box.items { deliver(item) }
    } else {
      paragraphs[paragraphs.count - 1].anchored += box.items
    }
  }

  // MARK: Notes

  private mutating func markNote(_ id: String?, _ name: Word.Name) {
    guard let id, !isInRemovedRow else { return }
    noteMarks.append(
      NoteMark(
        kind: name == .footnoteReference ? .footnote : .endnote, id: id, anchor: anchor))
  }

  /// Where the reader is.
  var anchor: Anchor {
    Anchor(
      table: openTables.last?.slot,
      row: openTables.last.map { $0.table.rows.count },
      column: openTables.last.map { $0.row.before + $0.row.columns },
      paragraph: openTables.isEmpty ? max(0, paragraphCount - 1) : nil)
  }

  private mutating func beginNote(_ element: XMLElement) {
    // Separators between text and notes are notes of a type of their own.
    guard let id = element.text(.id), element.text(.type).map({ $0 == "normal" }) ?? true else {
      return filter.skip()
    }
    containers.append(Container(kind: .note(id: id)))
  }

  private mutating func finishNote() {
    flushCarriedText()
    guard case .note(let id)? = containers.last?.kind, let note = containers.popLast() else {
      return
    }
    noteTexts[id] = note.items.map { item in
      switch item {
      case .paragraph(let paragraph): paragraph.displayText
      case .table(let slot):
        (tables[slot]?.paragraphs ?? PackedParagraphs()).map(\.displayText)
          .joined(separator: "\n")
      }
    }.joined(separator: "\n")
  }
}
