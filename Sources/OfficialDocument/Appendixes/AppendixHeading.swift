import DocumentModel
import VietnameseText

/// The heading block of an appendix: label, title, and the line that names the document it is
/// attached to (Nghị định 30/2020/NĐ-CP, Annex I, part III).
struct AppendixHeading {
  let label: String
  let number: String?
  private(set) var title: String?
  private(set) var attachedTo: Citation?
  let place: Place
  /// Block of the label.
  let block: Int
  /// First block after the heading block.
  private(set) var end: Int

  private var titleLines: [String] = []

  /// Whether a paragraph looks like the label of an appendix, whatever stands around it.
  static func mayBegin(_ paragraph: Paragraph) -> Bool {
    guard paragraph.label.isEmpty, let label = AppendixLabel(paragraph.text) else { return false }
    return accepts(label, paragraph, afterFoot: false)
  }

  /// A label stands alone, or with its title in capitals or set like one; "Phụ lục 1 kèm theo" and
  /// "Phụ lục I: danh sách …;" inside a text do not.
  private static func accepts(
    _ label: AppendixLabel, _ paragraph: Paragraph, afterFoot: Bool
  ) -> Bool {
    if label.rest.isEmpty || label.restIsOwnLine { return !paragraph.text.hasSuffix(";") }
    if AttachmentLine.begins(matchKey(label.rest)), label.rest.hasPrefix("(") { return true }
    if isAllCapitals(label.rest) { return true }
    guard label.rest.startsWithCapital, !paragraph.text.hasSuffix(";"),
      !paragraph.text.hasSuffix("."), paragraph.text.utf8.count < 400
    else { return false }
    let traits = paragraph.traits
    return traits.contains(.centered) || traits.contains(.pageBreakBefore)
      || (traits.contains(.bold) && afterFoot)
  }

  /// Kinds of attachments that carry their kind as a label and need a "Kèm theo" line below.
  private static let attachedKinds = PhraseTable<Void>(
    [
      "danh mục", "danh sách", "quy chế", "quy định", "điều lệ", "chương trình", "kế hoạch",
      "đề án",
      "phương án", "dự án", "bảng", "bảng giá", "biểu", "quy trình", "hướng dẫn", "đề cương", "mẫu",
      "nội quy", "định mức", "đơn giá", "thể lệ", "bộ tiêu chí", "bộ chỉ số", "bản", "quy chuẩn",
      "báo cáo", "dự toán", "khung", "nội dung", "lịch", "sơ đồ", "tổng hợp", "phân công",
      "tiêu chí",
    ].map { ($0, ()) })

  /// The heading that begins at a block. Looks at a few lines below it.
  init?(at block: Int, in document: Document, afterFoot: Bool) {
    guard case let .paragraph(paragraph) = document.blocks[block], paragraph.label.isEmpty else {
      return nil
    }
    self.block = block
    place = Place(paragraph: Int(paragraph.index))
    end = block + 1
    if let label = AppendixLabel(paragraph.text),
      Self.accepts(label, paragraph, afterFoot: afterFoot)
    {
      self.label = label.text
      number = label.number
      read(document, below: label.rest, paragraph)
    } else {
      guard let kind = Self.attachedKind(paragraph),
        Self.attachmentFollows(block, document)
      else { return nil }
      label = kind
      number = nil
      let isAlone = kind.utf8.count == paragraph.text.utf8.count
      read(document, below: isAlone ? "" : paragraph.text, paragraph)
    }
    title = titleLines.isEmpty ? nil : titleLines.joined(separator: " ")
  }

  /// "DANH MỤC" or "QUY CHẾ …" in capitals: the words of the kind.
  private static func attachedKind(_ paragraph: Paragraph) -> String? {
    guard paragraph.text.startsWithCapital, paragraph.text.utf8.count < 400,
      let phrase = attachedKinds.prefix(of: openingKey(paragraph.text))
    else { return nil }
    let count = openingKey(paragraph.text).slice(to: phrase.utf8Length).utf8.count { $0 == .space }
    let words = wordRanges(Array(paragraph.text.utf8.prefix(60)))
    guard words.count > count else { return nil }
    let kind = paragraph.text.slice(to: words[count].upperBound)
    return isAllCapitals(kind) ? kind : nil
  }

  /// Whether a "(Kèm theo …)" line stands below, titles alone between.
  private static func attachmentFollows(_ block: Int, _ document: Document) -> Bool {
    var seen = 0
    for next in block..<min(block + 10, document.blocks.count) {
      guard case let .paragraph(paragraph) = document.blocks[next] else { return false }
      if paragraph.isBlank { continue }
      for line in Line.lines(of: paragraph, block: next, splitsColumns: false) {
        if AttachmentLine(line) != nil { return true }
        guard line.isProminent || isAllCapitals(line.text), line.text.utf8.count < 400 else {
          return false
        }
      }
      seen += 1
      if seen > 6 { return false }
    }
    return false
  }

  // MARK: Title and attachment

  /// Reads the lines of the heading block, the rest of the label's own paragraph first.
  private mutating func read(_ document: Document, below rest: String, _ first: Paragraph) {
    var attachment: AttachmentLine?
    var own = first
    own.text = rest
    own.raw = rest
    if !rest.isEmpty {
      for line in Line.lines(of: own, block: block, splitsColumns: false) {
        if take(line, &attachment, isOwn: true) == false { break }
      }
    }
    var hasGap = false
    reading: while end < document.blocks.count,
      case let .paragraph(paragraph) = document.blocks[end]
    {
      if paragraph.isBlank {
        // A blank line may stand between label, title and attachment, not after all of them.
        hasGap = true
        if attachment != nil, !titleLines.isEmpty { break }
        end += 1
        continue
      }
      if Self.beginsNext(paragraph) { break }
      let lines = Line.lines(of: paragraph, block: end, splitsColumns: false)
      for line in lines {
        if hasGap, !titleLines.isEmpty, attachment == nil, AttachmentLine(line) == nil {
          guard isAllCapitals(line.text) else { break reading }
        }
        if !take(line, &attachment, isOwn: false) { break reading }
      }
      hasGap = false
      end += 1
    }
    attachedTo = attachment?.citation
  }

  /// Whether the next appendix begins; "PHỤ BIỂU CHI TIẾT …" below a label is a title.
  private static func beginsNext(_ paragraph: Paragraph) -> Bool {
    guard mayBegin(paragraph), let label = AppendixLabel(paragraph.text) else { return false }
    return label.number != nil || label.rest.isEmpty
  }

  private mutating func take(
    _ line: Line, _ attachment: inout AttachmentLine?, isOwn: Bool
  ) -> Bool {
    if line.isBlank || Lexicon.isRule(line.text) { return true }
    if attachment != nil {
      if attachment?.take(line) == true { return true }
      // A title below the attachment line, where none stood above.
      guard titleLines.isEmpty || hasTitleBelow else { return false }
      guard isTitle(line) else { return false }
      hasTitleBelow = true
      titleLines.append(line.text)
      return true
    }
    if let found = AttachmentLine(line) {
      attachment = found
      return true
    }
    guard isOwn || isTitle(line) else { return false }
    titleLines.append(line.text)
    return titleLines.count < 8
  }

  private var hasTitleBelow = false

  private func isTitle(_ line: Line) -> Bool {
    guard line.label.isEmpty, line.text.utf8.count < 400 else { return false }
    let isNumbered = Enumerator(text: line.text) != nil
    if isNumbered || line.text.hasSuffix(";") || line.text.hasSuffix("./.") { return false }
    // A unit of measure or a note in brackets stands above a table, not in a title.
    if line.text.hasPrefix("("), !titleLines.isEmpty { return false }
    if Self.captions.prefix(of: line.key) != nil { return false }
    return isAllCapitals(line.text) || line.isProminent
  }

  /// Words of a line that belongs to the table below.
  private static let captions = PhraseTable<Void>(
    ["đơn vị tính", "đvt", "đơn vị", "đv tính"].map { ($0, ()) })
}
