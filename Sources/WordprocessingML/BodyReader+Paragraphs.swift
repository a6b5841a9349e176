import DocumentModel
import VietnameseText
import XMLStream

extension BodyReader {
  /// A run's formatting, its own and what it comes to.
  struct OpenRun {
    var style: String?
    var format = StyleSheet.RunFormat()
    var symbolFont: String?
    var font: UInt16 = 0
    var isResolved = false
    var bold = false
    var italic = false
    var hidden = false
    var caps = false
  }

  /// A paragraph whose end has not been met.
  struct OpenParagraph {
    /// Where its bytes begin in `BodyReader.text`.
    let start: Int
    /// Where those bytes begin that no paragraph with a removed mark has left behind.
    let ownStart: Int
    let index: Int32
    var style: String?
    var format = StyleSheet.ParagraphFormat()
    var run = OpenRun()
    var isMarkRemoved = false
    var isMarkHidden = false
    var isFramed = false
    var opensPage = false
    var visible = 0
    var visibleBold = 0
    var visibleItalic = 0
    var startsBold = false
    /// Bytes that are shown in capitals.
    var capitals: [Range<Int>] = []
    /// Where the font changes; text before the first is in a font of any name.
    var fonts: [FontChange] = []
    /// What its text boxes hold.
    var anchored: [Item] = []

    mutating func countVisible(_ count: Int) {
      if visible == 0 { startsBold = run.bold }
      visible += count
      if run.bold { visibleBold += count }
      if run.italic { visibleItalic += count }
    }
  }

  mutating func beginParagraph() {
    let container = containers[containers.count - 1]
    var index: Int32 = -1
    switch container.kind {
    case .body:
      index = Int32(clamping: paragraphCount)
      paragraphCount += 1
    case .textBox: index = paragraphs.last?.index ?? -1
    case .cell, .note: break
    }
    let start = container.carriedStart ?? text.count
    paragraphs.append(OpenParagraph(start: start, ownStart: text.count, index: index))
    containers[containers.count - 1].carriedStart = nil
  }

  mutating func readParagraphProperty(_ name: Word.Name, _ element: XMLElement) {
    guard !paragraphs.isEmpty else { return }
    let last = paragraphs.count - 1
    switch name {
    case .pStyle: paragraphs[last].style = element.text(.val)
    case .framePr: paragraphs[last].isFramed = true
    case .pageBreakBefore: paragraphs[last].opensPage = element.isOn
    default: paragraphs[last].format.read(name, element)
    }
  }

  mutating func readMarkProperty(_ name: Word.Name, _ element: XMLElement) {
    guard !paragraphs.isEmpty else { return }
    let last = paragraphs.count - 1
    if revisions.leavesOut(name) { paragraphs[last].isMarkRemoved = true }
    if name == .vanish { paragraphs[last].isMarkHidden = element.isOn }
  }

  mutating func finishParagraph() {
    closeFieldCodes()
    guard var open = paragraphs.popLast() else { return }
    settleLegacyText(of: &open)
    let isEmpty = text.count == open.start
    if isInRemovedRow {
      // Nothing of a removed row is shown, and its numbers do not count.
    } else if open.isMarkRemoved {
      // It goes on in the next paragraph.
      if !isEmpty { containers[containers.count - 1].carriedStart = open.start }
      for item in open.anchored { deliver(item) }
      return
    } else if !(open.isMarkHidden && isEmpty) {
      deliver(open)
    }
    text.removeSubrange(open.start...)
    for item in open.anchored { deliver(item) }
  }

  /// Delivers a paragraph that has ended: into its cell as bytes, elsewhere as strings.
  private mutating func deliver(_ open: OpenParagraph) {
    var paragraph = formatted(open)
    let bytes = text
    bytes.withUnsafeBufferPointer { bytes in
      let raw = UnsafeBufferPointer(rebasing: bytes[open.start...])
      let range = open.capitals.isEmpty ? tidyRange(in: raw) : nil
      if containers[containers.count - 1].kind == .cell, !openTables.isEmpty {
        openTables[openTables.count - 1].table.paragraphs.append(
          raw: raw, text: range,
          tidied: range == nil ? Self.tidied(shown(raw, open)) : "", like: paragraph)
        return
      }
      paragraph.raw = String(decoding: raw, as: UTF8.self)
      if let range {
        paragraph.text =
          range.count == raw.count ? paragraph.raw : String(decoding: raw[range], as: UTF8.self)
      } else {
        paragraph.text = Self.tidied(shown(raw, open))
      }
      deliver(.paragraph(paragraph))
    }
  }

  /// Text that waited for a next paragraph where none came becomes a paragraph of its own.
  mutating func flushCarriedText() {
    guard let start = containers[containers.count - 1].carriedStart else { return }
    containers[containers.count - 1].carriedStart = nil
    let raw = String(decoding: text[start...], as: UTF8.self)
    text.removeSubrange(start...)
    let index = containers.last?.kind == .body ? Int32(clamping: paragraphCount - 1) : -1
    deliver(.paragraph(Paragraph(text: Self.tidied(raw), raw: raw, index: index)))
  }

  /// All of a paragraph but its text.
  private mutating func formatted(_ open: OpenParagraph) -> Paragraph {
    let style = styles.paragraphStyle(open.style).paragraph
    var format = open.format.over(style)
    var label = ""
    if let list = format.numbering, list != 0 {
      let level =
        open.format.level ?? open.style.flatMap { numbering.level(ofStyle: $0, numbering: list) }
        ?? style.level ?? 0
      if let item = numbering.next(numbering: list, level: level) {
        label = decodedLabel(item.label)
        format = open.format.over(item.format).over(style)
      }
      format.level = level
    }
    return Paragraph(
      text: "", raw: "", label: label,
      labelLevel: Int8(clamping: label.isEmpty ? 0 : format.level ?? 0),
      traits: traits(open, format),
      outlineLevel: format.outlineLevel.flatMap { (0...8).contains($0) ? Int8($0) : nil },
      indent: Int32(clamping: (format.left ?? 0) + (format.firstLine ?? 0)), index: open.index)
  }

  private func traits(
    _ open: OpenParagraph, _ format: StyleSheet.ParagraphFormat
  ) -> Paragraph.Traits {
    var traits: Paragraph.Traits = []
    if open.visible > 0 {
      if open.visibleBold == open.visible { traits.insert(.bold) }
      if open.visibleItalic == open.visible { traits.insert(.italic) }
      if open.startsBold, open.visibleBold < open.visible { traits.insert(.startsBold) }
    }
    switch format.alignment {
    case .centered: traits.insert(.centered)
    case .right: traits.insert(.rightAligned)
    case .left, nil: break
    }
    if open.isFramed || containers.last?.kind == .textBox { traits.insert(.inTextBox) }
    if open.opensPage { traits.insert(.pageBreakBefore) }
    return traits
  }

  /// The text as it is shown: capitals where the formatting asks for them.
  private func shown(_ raw: UnsafeBufferPointer<UInt8>, _ open: OpenParagraph) -> String {
    var result = ""
    var position = 0
    for range in open.capitals {
      let range = (range.lowerBound - open.start)..<(range.upperBound - open.start)
      result += String(decoding: raw[position..<range.lowerBound], as: UTF8.self)
      result += uppercased(String(decoding: raw[range], as: UTF8.self))
      position = range.upperBound
    }
    return result + String(decoding: raw[position...], as: UTF8.self)
  }

  /// Normalized text without the line breaks at its ends, which only lay out the page.
  private static func tidied(_ raw: String) -> String {
    let text = normalized(raw)
    let newline = UInt8(ascii: "\n")
    guard text.utf8.first == newline || text.utf8.last == newline else { return text }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
