import DocumentModel
import RecordExport
import Testing

@Suite struct PlainTextTests {
  @Test func paragraphsAreLines() {
    let document = Document(blocks: [
      .paragraph(Paragraph(text: "KẾ HOẠCH")), .paragraph(Paragraph(text: "")),
      .paragraph(Paragraph(text: "Mục tiêu", label: "1.")),
      .paragraph(Paragraph(text: "TRÊN ĐỊA BÀN\nTỈNH NINH THUẬN")),
    ])
    #expect(text(document) == "KẾ HOẠCH\n\n1. Mục tiêu\nTRÊN ĐỊA BÀN⏎TỈNH NINH THUẬN\n")
  }

  @Test func anEmptyDocumentHasNoLine() {
    #expect(text(Document()) == "")
  }

  @Test(
    arguments: [
      ([["STT", "Tên"], ["1", "Sở Y tế"]], [], "STT\tTên\n1\tSở Y tế\n"),
      ([[MadeCell("", label: "1."), "a\nb"]], [], "1.\ta⏎b\n"),
      ([["a", "b", "c"], [MadeCell("x", span: 2), "y"]], [], "a\tb\tc\nx\t\ty\n"),
      (
        [
          [MadeCell("x", merge: .starts), "1"], [MadeCell("", merge: .continues), "2"],
        ], [], "x\t1\n\t2\n"
      ),
      ([["a", "b"], ["c"]], [0, 1], "a\tb\n\tc\n"),
      ([["a", "b", "c"], ["d"]], [], "a\tb\tc\nd\t\t\n"),
      ([["", ""]], [], "\t\n"),
      ([[]], [], "\n"),
      ([["a\tb"]], [], "a b\n"),
    ] as [([[MadeCell]], [Int32], String)])
  func rowsAreLinesOfColumns(rows: [[MadeCell]], before: [Int32], expected: String) {
    let document = Document(blocks: [.table(0)], tables: [Table(rows, before: before)])
    #expect(text(document) == expected)
  }

  @Test func nestedTablesStandInTheirCell() {
    let outer = Table([["a", MadeCell(paragraphs: ["vor", "nach"], nested: (1, 1))], ["b", "c"]])
    let inner = Table(index: 1, [["1", "x"], ["2", ""]])
    let document = Document(blocks: [.table(0)], tables: [outer, inner])
    #expect(text(document) == "a\tvor⏎1 | x⏎2 | ⏎nach\nb\tc\n")
  }

  @Test func nestedTablesNest() {
    let outer = Table([[MadeCell(paragraphs: [""], nested: (1, 0))]])
    let middle = Table(index: 1, [["m", MadeCell(paragraphs: [""], nested: (2, 0))]])
    let inner = Table(index: 2, [["1", "2"]])
    let document = Document(blocks: [.table(0)], tables: [outer, middle, inner])
    #expect(text(document) == "m | 1 | 2\n")
  }

  @Test func textOfMergedCellsFollowsNestedTables() {
    var first = MadeCell(paragraphs: ["x"], nested: (1, 1))
    first.merge = .starts
    let outer = Table([[first], [MadeCell("kept", merge: .continues)]])
    let inner = Table(index: 1, [["1", "2"]])
    let document = Document(blocks: [.table(0)], tables: [outer, inner])
    #expect(text(document) == "x⏎1 | 2⏎kept\n\n")
  }

  @Test func blocksComeInOrderAndNotesLast() {
    let document = Document(
      blocks: [
        .paragraph(Paragraph(text: "before")), .table(0), .paragraph(Paragraph(text: "after")),
      ],
      tables: [Table([["a"]])],
      notes: [Document.Note(text: "a note", place: Place(paragraph: 0))])
    #expect(text(document) == "before\na\nafter\na note\n")
  }
}

private func text(_ document: Document) -> String {
  String(decoding: plainText(of: document), as: UTF8.self)
}
