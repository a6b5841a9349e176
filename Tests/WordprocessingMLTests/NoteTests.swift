import DocumentModel
import TestSupport
import Testing
import WordprocessingML

/// Footnotes and endnotes: out of the text, kept with their place.
@Suite struct NoteTests {
  @Test func markIsNotGluedToTheTitle() throws {
    let document = try read(
      .word(
        [
          P("x"), P(runs: [Run("Ghi chú"), Self.mark(2)]),
          Tbl(rows: [Row(["a", Cell([P(runs: [Run("Đơn vị"), Self.mark(3), Run(" tính")])])])]),
        ], footnotes: Self.separators + Self.note(2, "Nguồn một") + Self.note(3, "Nguồn hai")))
    #expect(document.line == "x ¶ Ghi chú ¶ [a|Đơn vị tính]")
    #expect(document.notes.map(\.text) == ["Nguồn một", "Nguồn hai"])
    #expect(document.notes.map(\.place.paragraph) == [1, nil])
    #expect(document.notes.last?.place.tableID == "t1")
    #expect(document.notes.last?.place.row == 0)
    #expect(document.notes.last?.place.column == 1)
  }

  @Test func placeCountsColumnsOfTheGrid() throws {
    let document = try read(
      .word(
        [
          Tbl(rows: [
            Row(["a", "b", "c", "d"]),
            Row([Cell("e", span: 2), Cell([P(runs: [Self.mark(1)])])], before: 1),
          ])
        ], footnotes: Self.note(1, "n")))
    #expect(document.notes.map(\.place.row) == [1])
    #expect(document.notes.map(\.place.column) == [3])
  }

  @Test func aTableInsideANoteIsPartOfIt() throws {
    let note =
      "<w:footnote w:id=\"1\">\(P("Chú").xml)\(Tbl(rows: [Row(["a", "b"])]).xml)</w:footnote>"
    let document = try read(.word([P(runs: [Run("x"), Self.mark(1)])], footnotes: note))
    #expect(document.notes.map(\.text) == ["Chú\na\nb"])
    #expect(document.tables.isEmpty)
  }

  @Test func notesFollowTheirMarks() throws {
    let document = try read(
      .word(
        [P(runs: [Run("a"), Self.mark(7), Run("b"), Self.mark(5)])],
        footnotes: Self.separators + Self.note(5, "năm") + Self.note(7, "bảy")))
    #expect(document.notes.map(\.text) == ["bảy", "năm"])
  }

  @Test func endnotesAreNotes() throws {
    let document = try read(
      .word(
        [P(runs: [Run("a"), .xml(#"<w:r><w:endnoteReference w:id="2"/></w:r>"#)])],
        extraParts: [
          .word(
            "endnotes.xml", kind: "endnotes", root: "w:endnotes",
            inner: #"<w:endnote w:id="2">\#(P("cuối").xml)</w:endnote>"#, id: "rIdE")
        ]))
    #expect(document.line == "a")
    #expect(document.notes.map(\.text) == ["cuối"])
  }

  @Test func noteOfSeveralParagraphsWithCustomMark() throws {
    let document = try read(
      .word(
        [
          P(runs: [
            Run("a"),
            .xml(
              #"<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>"#),
          ])
        ],
        footnotes: #"<w:footnote w:id="2">"#
          + paragraph("<w:r><w:footnoteRef/></w:r>" + run(" một")) + P("hai").xml
          + "</w:footnote>"))
    #expect(document.notes.map(\.text) == ["một\nhai"])
  }

  @Test func markOfADeletedRunHasNoNote() throws {
    let body = paragraph(
      run("a")
        + "<w:del \(RevisionTests.who)><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:del>")
    let notes = Self.note(2, "n")
    #expect(try read(body: body, footnotes: notes).notes.isEmpty)
    #expect(try read(body: body, footnotes: notes, revisions: .rejected).notes.map(\.text) == ["n"])
  }

  @Test func missingNoteIsAFinding() throws {
    let document = try read(
      .word([P(runs: [Run("a"), Self.mark(9)])], footnotes: Self.note(2, "n")))
    #expect(document.line == "a")
    #expect(document.findings.map(\.code) == [.brokenReference])
  }

  @Test func headersFootersAndCommentsAreNotInTheBody() throws {
    let document = try read(
      .word(
        [P("a")],
        extraParts: [
          .word("header1.xml", kind: "header", root: "w:hdr", inner: P("h").xml, id: "rIdH"),
          .word("footer1.xml", kind: "footer", root: "w:ftr", inner: P("f").xml, id: "rIdF"),
          .word(
            "comments.xml", kind: "comments", root: "w:comments",
            inner: #"<w:comment w:id="1">\#(P("c").xml)</w:comment>"#, id: "rIdC"),
        ]))
    #expect(document.line == "a")
    #expect(document.notes.isEmpty)
  }

  static let separators =
    #"<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"#
    + #"<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/>"#
    + "</w:r></w:p></w:footnote>"

  static func mark(_ id: Int) -> Run { .xml(#"<w:r><w:footnoteReference w:id="\#(id)"/></w:r>"#) }

  static func note(_ id: Int, _ text: String) -> String {
    #"<w:footnote w:id="\#(id)">"# + paragraph("<w:r><w:footnoteRef/></w:r>" + run(" " + text))
      + "</w:footnote>"
  }
}
