import XMLStream

extension BodyReader {
  /// A field (§17.16): its code is not shown, its result is.
  struct Field {
    var isInCode = true
    /// Number of open paragraphs where the field began.
    let depth: Int
    /// State of a legacy checkbox.
    var checkbox: Bool?
    var choices: [String] = []
    var choice: Int?
  }

  // MARK: Runs

  mutating func beginRun() {
    guard !paragraphs.isEmpty else { return }
    paragraphs[paragraphs.count - 1].run = OpenRun()
  }

  mutating func readRunProperty(_ name: Word.Name, _ element: XMLElement) {
    guard !paragraphs.isEmpty else { return }
    let last = paragraphs.count - 1
    switch name {
    case .rStyle: paragraphs[last].run.style = element.text(.val)
    case .rFonts:
      paragraphs[last].run.symbolFont =
        legacyFonts.fonts(ascii: element[.ascii], hAnsi: element[.hAnsi]).symbolFont
      paragraphs[last].run.format.read(name, element, legacyFonts)
    default: paragraphs[last].run.format.read(name, element, legacyFonts)
    }
  }

  /// What a run's formatting comes to: its own word, otherwise its style's against the paragraph
  /// style's (toggle properties, §17.7.3), otherwise the defaults'.
  private mutating func resolveRun() {
    let last = paragraphs.count - 1
    let base = styles.paragraphStyle(paragraphs[last].style).run
    let character = paragraphs[last].run.style.map { styles.style($0).run } ?? .init()
    let defaults = styles.defaults.run
    let own = paragraphs[last].run.format
    func toggle(_ property: (StyleSheet.RunFormat) -> Bool?) -> Bool {
      if let own = property(own) { return own }
      let (ofParagraph, ofCharacter) = (property(base), property(character))
      if ofParagraph == nil && ofCharacter == nil { return property(defaults) ?? false }
      return (ofParagraph ?? false) != (ofCharacter ?? false)
    }
    paragraphs[last].run.bold = toggle { $0.bold }
    paragraphs[last].run.italic = toggle { $0.italic }
    paragraphs[last].run.hidden = toggle { $0.hidden }
    paragraphs[last].run.caps = toggle { $0.caps }
    let ofTable = openTables.last?.style.flatMap { styles.style($0).run.font }
    paragraphs[last].run.font =
      own.font ?? character.font ?? base.font ?? ofTable ?? defaults.font
      ?? 0
    paragraphs[last].run.isResolved = true
  }

  // MARK: Text

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append($0) }
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !paragraphs.isEmpty, openFieldCodes == 0 else { return }
    let last = paragraphs.count - 1
    if !paragraphs[last].run.isResolved { resolveRun() }
    guard !paragraphs[last].run.hidden else { return }
    if let font = paragraphs[last].run.symbolFont {
      appendSymbols(bytes, font: font)
      return
    }
    let start = text.count
    noteFont(paragraphs[last].run.font)
    text.append(contentsOf: bytes)
    if paragraphs[last].run.caps { paragraphs[last].capitals.append(start..<text.count) }
    if bytes.contains(where: { $0 > 0x20 }) { paragraphs[last].countVisible(bytes.count) }
  }

  /// Notes that text in a font begins here.
  private mutating func noteFont(_ font: UInt16) {
    let last = paragraphs.count - 1
    guard paragraphs[last].fonts.last?.font ?? 0 != font else { return }
    paragraphs[last].fonts.append(FontChange(start: text.count, font: font))
  }

  private mutating func appendSymbols(_ bytes: UnsafeBufferPointer<UInt8>, font: String) {
    noteFont(0)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let shown =
        scalar.value < 0x100 || (0xF000...0xF0FF).contains(scalar.value)
        ? Symbols.character(scalar.value, font: font) : nil
      text.append(contentsOf: String(shown ?? scalar).utf8)
    }
    paragraphs[paragraphs.count - 1].countVisible(bytes.count)
  }

  mutating func appendSymbol(_ element: XMLElement) {
    guard let code = element.text(.char).flatMap({ UInt32($0, radix: 16) }) else { return }
    let shown =
      Symbols.character(code, font: element.text(.font) ?? "") ?? Unicode.Scalar(code) ?? "\u{FFFD}"
    var utf8 = String(shown)
    utf8.withUTF8 { append($0) }
  }

  // MARK: Fields

  mutating func fieldCharacter(_ type: String?) {
    switch type {
    case "begin":
      fields.append(Field(depth: paragraphs.count))
      openFieldCodes += 1
    case "separate":
      guard let last = fields.indices.last, fields[last].isInCode else { return }
      fields[last].isInCode = false
      openFieldCodes -= 1
    case "end":
      guard let field = fields.popLast() else { return }
      if field.isInCode { openFieldCodes -= 1 }
      if let checkbox = field.checkbox { checkbox ? append("☒") : append("☐") }
      if let choice = field.choice, field.choices.indices.contains(choice) {
        var utf8 = field.choices[choice]
        utf8.withUTF8 { append($0) }
      }
    default: break
    }
  }

  mutating func readFormField(_ name: Word.Name, _ element: XMLElement) {
    guard !fields.isEmpty else { return }
    let last = fields.count - 1
    switch name {
    case .checkBox: fields[last].checkbox = false
    case .default, .checked:
      if fields[last].checkbox != nil { fields[last].checkbox = element.isOn }
    case .ddList: fields[last].choice = 0
    case .result: fields[last].choice = element.integer(.val)
    case .listEntry: fields[last].choices.append(element.text(.val) ?? "")
    default: break
    }
  }

  /// Forgets field codes that were not closed in the paragraph that ends: a field without its end
  /// must not swallow the rest of the document.
  mutating func closeFieldCodes() {
    guard openFieldCodes > 0 else { return }
    let before = fields.count
    fields.removeAll { $0.isInCode && $0.depth >= paragraphs.count }
    openFieldCodes -= before - fields.count
  }
}
