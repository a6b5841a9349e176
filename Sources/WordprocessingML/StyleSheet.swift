import XMLStream

/// The styles of a document (§17.7), as far as text and structure need them.
struct StyleSheet {
  /// Formatting of runs; `nil` where nothing is said.
  struct RunFormat {
    var bold: Bool?
    var italic: Bool?
    var caps: Bool?
    var hidden: Bool?
    /// Number of the font of characters beyond ASCII; see `LegacyFonts`.
    var font: UInt16?

    /// What this says, and what `base` says where this says nothing.
    func over(_ base: RunFormat) -> RunFormat {
      RunFormat(
        bold: bold ?? base.bold, italic: italic ?? base.italic, caps: caps ?? base.caps,
        hidden: hidden ?? base.hidden, font: font ?? base.font)
    }
  }

  /// Formatting of paragraphs; `nil` where nothing is said.
  struct ParagraphFormat {
    var alignment: Alignment?
    var left: Int?
    var firstLine: Int?
    var outlineLevel: Int?
    var numbering: Int?
    var level: Int?

    func over(_ base: ParagraphFormat) -> ParagraphFormat {
      ParagraphFormat(
        alignment: alignment ?? base.alignment, left: left ?? base.left,
        firstLine: firstLine ?? base.firstLine, outlineLevel: outlineLevel ?? base.outlineLevel,
        numbering: numbering ?? base.numbering, level: level ?? base.level)
    }
  }

  enum Alignment { case left, centered, right }

  /// What a style says of both: numbers alone, so that a copy counts no references.
  struct Style {
    var run = RunFormat()
    var paragraph = ParagraphFormat()
  }

  /// A style as the part defines it.
  private struct Definition {
    var basedOn: String?
    var style = Style()
  }

  private var styles: [String: Definition] = [:]
  private var defaultParagraphStyle: String?
  private(set) var defaults = Style()
  private var resolved: [String: Style] = [:]

  /// A style with all that it inherits; the default paragraph style for `nil`, nothing for an id
  /// that the document does not define. Linear in the chain the first time, then constant.
  mutating func paragraphStyle(_ id: String?) -> Style {
    if let lastStyle, lastID == id { return lastStyle }
    let own = id.flatMap { styles[$0] == nil ? nil : $0 } ?? defaultParagraphStyle
    let found = own.map { style($0) } ?? Style()
    lastID = id
    lastStyle = found
    return found
  }

  /// The paragraph style asked for last: runs of one paragraph, and most paragraphs, ask again.
  private var lastID: String?
  private var lastStyle: Style?

  /// A style with all that it inherits.
  mutating func style(_ id: String) -> Style {
    if let known = resolved[id] { return known }
    var chain: [(id: String, style: Style)] = []
    var visited: Set<String> = []
    var next: String? = id
    // A chain that loops ends where it meets itself.
    while let id = next, resolved[id] == nil, visited.insert(id).inserted, let found = styles[id] {
      chain.append((id, found.style))
      next = found.basedOn
    }
    var result = next.flatMap { resolved[$0] } ?? Style()
    for (id, style) in chain.reversed() {
      result.run = style.run.over(result.run)
      result.paragraph = style.paragraph.over(result.paragraph)
      resolved[id] = result
    }
    return result
  }
}

extension StyleSheet {
  /// Reads the styles part.
  final class Reader: XMLHandler {
    private(set) var sheet = StyleSheet()
    let fonts = LegacyFonts()
    private var filter = ElementFilter()
    private var id: String?
    private var isDefault = false
    private var current = Definition()

    func start(_ element: XMLElement) {
      if let name = filter.definition(element) { start(name, element) }
    }

    private func start(_ name: Word.Name, _ element: XMLElement) {
      switch name {
      case .style:
        id = element.text(.styleId)
        isDefault =
          element.text(.type) == "paragraph"
          && element.text(.default).map { $0 == "1" || $0 == "true" } == true
        current = Definition()
      case .docDefaults:
        current = Definition()
      case .basedOn: current.basedOn = element.text(.val)
      case .tblPr, .trPr, .tcPr: filter.skip()
      default:
        current.style.run.read(name, element, fonts)
        current.style.paragraph.read(name, element)
      }
    }

    func end(name: Int, namespace: UInt8) {
      if filter.end(name: name, namespace: namespace) { return }
      switch Word.Name(number: name) {
      case .style:
        guard let id else { return }
        if sheet.styles[id] == nil { sheet.styles[id] = current }
        if isDefault { sheet.defaultParagraphStyle = id }
      case .docDefaults: sheet.defaults = current.style
      default: break
      }
    }
  }
}

extension StyleSheet.RunFormat {
  /// Takes one property element of `rPr`.
  mutating func read(_ name: Word.Name, _ element: XMLElement, _ fonts: LegacyFonts) {
    switch name {
    case .rFonts: font = Self.font(element, fonts) ?? font
    case .b: bold = element.isOn
    case .i: italic = element.isOn
    case .caps: caps = element.isOn
    case .vanish: hidden = element.isOn
    default: break
    }
  }
}

extension StyleSheet.RunFormat {
  /// The font of characters beyond ASCII (§17.3.2.26); a theme's font goes before a named one.
  private static func font(_ element: XMLElement, _ fonts: LegacyFonts) -> UInt16? {
    if element[.hAnsiTheme] != nil { return 0 }
    return fonts.fonts(ascii: element[.ascii], hAnsi: element[.hAnsi]).number
  }
}

extension StyleSheet.ParagraphFormat {
  /// Takes one property element of `pPr`.
  mutating func read(_ name: Word.Name, _ element: XMLElement) {
    switch name {
    case .jc:
      // "center"; "right" and "end".
      switch element[.val]?.first {
      case UInt8(ascii: "c"): alignment = .centered
      case UInt8(ascii: "r"), UInt8(ascii: "e"): alignment = .right
      default: alignment = .left
      }
    case .ind:
      left = element.integer(.left) ?? element.integer(.start) ?? left
      firstLine = element.integer(.firstLine) ?? element.integer(.hanging).map { -$0 } ?? firstLine
    case .outlineLvl: outlineLevel = element.integer(.val)
    case .numId: numbering = element.integer(.val)
    case .ilvl: level = element.integer(.val)
    default: break
    }
  }
}
