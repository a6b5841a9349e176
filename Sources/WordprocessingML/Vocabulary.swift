import XMLStream

/// What the readers of this layer know of WordprocessingML (ECMA-376 Part 1 §17): which elements and
/// attributes are read, which are unwrapped, and which are left out on purpose. An element of the
/// Word namespace that stands in none of the three lists is unwrapped and reported
/// (`FindingCode.unknownElement`); inside properties (`pPr`, `rPr` …) it is formatting and left out.
enum Word {
  /// Elements and attributes whose meaning is read. The raw value is the number of the name.
  enum Name: UInt8, CaseIterable {
    // Text
    case p, r, t, tab, ptab, br, cr, noBreakHyphen, softHyphen, sym, delText
    case fldChar, checkBox, checked, `default`, ddList, listEntry, result
    case footnoteReference, endnoteReference, footnote, endnote, txbxContent, altChunk
    // Revisions
    case ins, del, moveFrom, moveTo, cellIns, cellDel, cellMerge, vMergeOrig
    // Paragraph and run properties
    case pPr, pStyle, numPr, ilvl, numId, jc, ind, outlineLvl, pageBreakBefore, framePr
    case rPr, rStyle, b, i, caps, vanish, rFonts
    // Tables
    case tbl, tblPr, tblBorders, tcBorders, tblGrid, gridCol, tr, trPr, gridBefore, gridAfter
    case tblStyle, tblHeader, tc, tcPr, gridSpan, vMerge, hMerge
    // Styles
    case style, basedOn, docDefaults, rPrDefault, pPrDefault
    // Numbering
    case abstractNum, num, abstractNumId, lvl, lvlOverride, startOverride, start, numFmt, lvlText
    case lvlRestart, isLgl, numStyleLink, styleLink
    // Borders of a table
    case top, left, bottom, right, insideH, insideV, end
    // mc:AlternateContent
    case AlternateContent, Choice, Fallback, Requires
    // What is shown and not read
    case drawing, pict, object, OLEObject, pic, imagedata, chart, relIds, extent
    // Attributes
    case ProgID, cx, cy
    case val, id, type, font, char, fldCharType, firstLine, hanging, ascii, hAnsi
    case hAnsiTheme, styleId, format
  }

  /// Wrappers: what is inside counts, they themselves do not.
  static let unwrapped = [
    "document", "body", "sdt", "sdtContent", "smartTag", "customXml", "hyperlink", "fldSimple",
    "bdo", "dir", "ruby", "rubyBase", "ffData", "footnotes",
    "endnotes", "styles", "numbering",
  ]

  /// Left out on purpose, with everything inside.
  static let leftOut = [
    // Formatting and properties that carry no text
    "sectPr", "sdtPr", "sdtEndPr", "tblPrEx", "tabs", "smartTagPr", "customXmlPr", "rubyPr",
    "background", "latentStyles", "numPicBullet", "docPartObj", "paperSrc",
    // What the formatting was before a tracked change
    "pPrChange", "rPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange",
    "tblPrExChange", "tblGridChange", "numberingChange",
    // Marks of places
    "bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd", "lastRenderedPageBreak",
    "commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef",
    "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
    "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart",
    "customXmlDelRangeEnd", "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd",
    "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd", "footnoteRef", "endnoteRef",
    "separator", "continuationSeparator",
    // Field codes, and the data and phonetic guides that Word does not print in the line
    "instrText", "delInstrText", "fldData", "rt",
    // Page numbers and dates that only exist when a page is drawn
    "pgNum", "dayShort", "monthShort", "yearShort", "dayLong", "monthLong", "yearLong",
    // Form fields: all but their state
    "name", "label", "tabIndex", "enabled", "calcOnExit", "entryMacro", "exitMacro", "helpText",
    "statusText", "textInput", "size", "sizeAuto",
    // Embedded programs
    "control", "movie", "objectEmbed", "objectLink", "contentPart",
  ]

  /// Numbers of the namespaces.
  enum Namespace {
    static let word: UInt8 = 1
    static let markupCompatibility: UInt8 = 2
    static let math: UInt8 = 3
    static let drawing: UInt8 = 4
    static let picture: UInt8 = 5
    static let chart: UInt8 = 6
    static let diagram: UInt8 = 7
    static let vml: UInt8 = 8
    static let office: UInt8 = 9
  }

  /// How an element of the Word namespace is treated.
  enum Handling {
    case read(Name)
    case unwrapped
    case leftOut
    case unknown
  }

  static func handling(of name: Int) -> Handling {
    if let name = Name(number: name) { return .read(name) }
    if name == XMLVocabulary.unknownName { return .unknown }
    return name < Name.allCases.count + unwrapped.count ? .unwrapped : .leftOut
  }

  static let vocabulary = XMLVocabulary(
    names: Name.allCases.map(\.spelling) + unwrapped + leftOut,
    namespaces: [
      ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", Namespace.word),
      ("http://purl.oclc.org/ooxml/wordprocessingml/main", Namespace.word),
      (
        "http://schemas.openxmlformats.org/markup-compatibility/2006",
        Namespace.markupCompatibility
      ),
      ("http://schemas.openxmlformats.org/officeDocument/2006/math", Namespace.math),
      ("http://purl.oclc.org/ooxml/officeDocument/math", Namespace.math),
      (
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", Namespace.drawing
      ),
      ("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", Namespace.drawing),
      ("http://schemas.openxmlformats.org/drawingml/2006/picture", Namespace.picture),
      ("http://purl.oclc.org/ooxml/drawingml/picture", Namespace.picture),
      ("http://schemas.openxmlformats.org/drawingml/2006/chart", Namespace.chart),
      ("http://purl.oclc.org/ooxml/drawingml/chart", Namespace.chart),
      ("http://schemas.openxmlformats.org/drawingml/2006/diagram", Namespace.diagram),
      ("http://purl.oclc.org/ooxml/drawingml/diagram", Namespace.diagram),
      ("urn:schemas-microsoft-com:vml", Namespace.vml),
      ("urn:schemas-microsoft-com:office:office", Namespace.office),
    ])
}

extension Word.Name {
  /// The name of a number, `nil` for names that are not read.
  init?(number: Int) {
    guard let value = UInt8(exactly: number) else { return nil }
    self.init(rawValue: value)
  }

  fileprivate var spelling: String { "\(self)" }
}

extension XMLElement {
  subscript(name: Word.Name) -> UnsafeBufferPointer<UInt8>? { self[Int(name.rawValue)] }
  func text(_ name: Word.Name) -> String? { text(Int(name.rawValue)) }
  func integer(_ name: Word.Name) -> Int? { integer(Int(name.rawValue)) }

  /// The value of an on/off property (§17.17.4): on where `val` is absent.
  var isOn: Bool {
    guard let value = self[.val], let first = value.first else { return true }
    switch first {
    case UInt8(ascii: "0"), UInt8(ascii: "f"), UInt8(ascii: "n"): return false
    case UInt8(ascii: "o"): return value.count == 2
    default: return true
    }
  }
}
