import Testing

@testable import DocumentModel

/// What goes in comes out, however it is packed.
@Suite struct PackedParagraphsTests {
  private static let paragraphs = [
    Paragraph(text: "Sở Y tế", raw: "Sở Y tế "),
    Paragraph(text: ""),
    Paragraph(text: "tidied", raw: "ti\u{AD}died", label: "1.", labelLevel: 1, traits: [.bold]),
    Paragraph(text: "x", label: String(repeating: "đ", count: 70_000)),
    Paragraph(text: "đ", raw: " đ", traits: [.italic, .centered], outlineLevel: 3, indent: -720),
  ]

  @Test func `all parts come back`() {
    var packed = PackedParagraphs()
    for paragraph in Self.paragraphs { packed.append(paragraph) }
    #expect(Array(packed) == Self.paragraphs)
    #expect(packed.indices.map(packed.text(at:)) == Self.paragraphs.map(\.text))
    #expect(packed.indices.map(packed.raw(at:)) == Self.paragraphs.map(\.raw))
    #expect(packed.indices.map(packed.hasLabel(at:)) == [false, false, true, true, false])
    #expect(packed.indices.map(packed.isTidy(at:)) == [false, true, false, true, false])
  }

  @Test func `a part of the raw text is not kept twice`() {
    var packed = PackedParagraphs()
    let raw = Array("  Sở Y tế ".utf8)
    raw.withUnsafeBufferPointer { packed.append(raw: $0, text: 2..<13, like: Paragraph(text: "")) }
    #expect(packed[0] == Paragraph(text: "Sở Y tế", raw: "  Sở Y tế "))
    #expect(packed.byteCount == raw.count)
    Array("項目".utf8).withUnsafeBufferPointer {
      packed.append(raw: $0, text: nil, tidied: "項目", like: Paragraph(text: ""))
    }
    #expect(packed.isTidy(at: 1) && packed.byteCount == raw.count + 6)
  }

  @Test(arguments: [0..<0, 0..<2, 1..<3, 2..<5, 4..<5, 5..<5])
  func `a range is replaced as in an array`(range: Range<Int>) {
    var packed = PackedParagraphs()
    packed += Self.paragraphs
    var array = Self.paragraphs
    let new = [Paragraph(text: "mới", label: "a)")]
    packed.replaceSubrange(range, with: new)
    array.replaceSubrange(range, with: new)
    #expect(Array(packed) == array)
    packed.removeSubrange(1...)
    #expect(Array(packed) == Array(array[..<1]))
  }
}
