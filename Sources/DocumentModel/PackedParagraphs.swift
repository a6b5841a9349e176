/// The paragraphs of a table's cells, packed: all their text stands in one buffer, and a `Paragraph`
/// is made when it is asked for, so that a table of 100,000 rows costs a few allocations and some
/// tens of bytes a cell.
///
/// Appending is amortized linear in the text; the memory that it takes is that of the text as the
/// file has it, and of the tidied text only where that is no part of it.
public struct PackedParagraphs: Sendable {
  private var bytes: [UInt8] = []
  private var entries: [Entry] = []

  /// Where the text of one paragraph stands, and its traits. The label stands right before `raw`.
  private struct Entry: Sendable {
    var raw: UInt32
    var rawCount: UInt32
    var text: UInt32
    var textCount: UInt32
    var indent: Int32
    var labelCount: UInt32
    var labelLevel: Int8
    /// −1 for body text.
    var outlineLevel: Int8
    var traits: Paragraph.Traits
  }

  /// No paragraphs.
  public init() {}

  /// Most bytes of text that can be packed, 4 GB: whoever appends sees to it that there is room.
  public static let mostBytes = Int(UInt32.max)

  /// The bytes of text that are packed.
  public var byteCount: Int { bytes.count }

  /// Appends a paragraph. Its index is not kept: one inside a table has none.
  public mutating func append(_ paragraph: Paragraph) {
    var raw = paragraph.raw
    raw.withUTF8 { append(raw: $0, text: nil, tidied: paragraph.text, like: paragraph) }
  }

  /// Appends a paragraph whose tidied text is a part of the raw one, or `tidied` where it is none.
  /// Label, level and traits are those of `paragraph`, whose own texts are not looked at.
  public mutating func append(
    raw: UnsafeBufferPointer<UInt8>, text: Range<Int>?, tidied: String = "",
    like paragraph: Paragraph
  ) {
    let label = paragraph.label.utf8
    bytes.append(contentsOf: label)
    let start = bytes.count
    bytes.append(contentsOf: raw)
    // What tidying left as it was is not kept twice.
    let text = text ?? (tidied.utf8.elementsEqual(raw) ? raw.indices : nil)
    var textStart = start + (text?.lowerBound ?? raw.count)
    if text == nil {
      textStart = bytes.count
      bytes.append(contentsOf: tidied.utf8)
    }
    entries.append(
      Entry(
        raw: UInt32(start), rawCount: UInt32(raw.count), text: UInt32(textStart),
        textCount: UInt32(text?.count ?? bytes.count - textStart), indent: paragraph.indent,
        labelCount: UInt32(label.count), labelLevel: paragraph.labelLevel,
        outlineLevel: paragraph.outlineLevel ?? -1, traits: paragraph.traits))
  }

  // MARK: Parts of a paragraph

  /// The bytes of a paragraph's text, without a copy.
  public func withText<Result>(
    at index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    let entry = entries[index]
    return try bytes.withUnsafeBufferPointer { bytes in
      try body(
        UnsafeBufferPointer(
          rebasing: bytes[Int(entry.text)..<(Int(entry.text) + Int(entry.textCount))]))
    }
  }

  /// The text of a paragraph.
  public func text(at index: Int) -> String {
    string(entries[index].text, entries[index].textCount)
  }

  /// The text of a paragraph as the file has it.
  public func raw(at index: Int) -> String { string(entries[index].raw, entries[index].rawCount) }

  /// Whether the text of a paragraph is what the file has, byte for byte.
  public func isTidy(at index: Int) -> Bool {
    entries[index].text == entries[index].raw && entries[index].textCount == entries[index].rawCount
  }

  /// Whether a paragraph has a computed number or bullet.
  public func hasLabel(at index: Int) -> Bool { entries[index].labelCount > 0 }

  /// The traits of a paragraph.
  public func traits(at index: Int) -> Paragraph.Traits { entries[index].traits }

  private func string(_ start: UInt32, _ count: UInt32) -> String {
    guard count > 0 else { return "" }
    return bytes.withUnsafeBufferPointer {
      String(decoding: $0[Int(start)..<(Int(start) + Int(count))], as: UTF8.self)
    }
  }
}

extension PackedParagraphs: RandomAccessCollection, RangeReplaceableCollection {
  /// 0.
  public var startIndex: Int { 0 }

  /// The number of paragraphs.
  public var endIndex: Int { entries.count }

  /// The paragraph at an index. Linear in its text.
  public subscript(index: Int) -> Paragraph {
    let entry = entries[index]
    return Paragraph(
      text: text(at: index), raw: raw(at: index),
      label: string(entry.raw - entry.labelCount, entry.labelCount),
      labelLevel: entry.labelLevel, traits: entry.traits,
      outlineLevel: entry.outlineLevel < 0 ? nil : entry.outlineLevel, indent: entry.indent)
  }

  /// Replaces paragraphs: at no cost where the last ones go, linear in all text that follows
  /// otherwise.
  public mutating func replaceSubrange(
    _ range: Range<Int>, with new: some Collection<Paragraph>
  ) {
    let following = Array(self[range.upperBound...])
    if range.lowerBound < entries.count {
      let first = entries[range.lowerBound]
      bytes.removeSubrange((Int(first.raw) - Int(first.labelCount))...)
      entries.removeSubrange(range.lowerBound...)
    }
    for paragraph in new { append(paragraph) }
    for paragraph in following { append(paragraph) }
  }
}

extension PackedParagraphs: Hashable {
  /// Whether both hold the same paragraphs.
  public static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }

  /// Hashes the number of paragraphs alone: equal texts may be packed differently.
  public func hash(into hasher: inout Hasher) { hasher.combine(entries.count) }
}
