import DocumentModel
import TestSupport
import Testing
import WordprocessingML

struct PictureCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let inline: String
  /// The sentences that are said.
  let findings: [BilingualText]
}

/// What is shown and not read is said; what holds no text is not worth a word.
@Suite struct PictureTests {
  @Test(arguments: [
    PictureCase(
      testDescription: "a scanned page", inline: picture(160, 230), findings: [pictures(1)]),
    PictureCase(testDescription: "an emblem", inline: picture(20, 20), findings: []),
    PictureCase(testDescription: "a signature", inline: picture(70, 40), findings: []),
    PictureCase(
      testDescription: "three pages",
      inline: picture(160, 230) + picture(160, 230) + picture(150, 90),
      findings: [pictures(3)]),
    PictureCase(
      testDescription: "pictures of one drawing", inline: picture(160, 230, times: 4),
      findings: [pictures(1)]),
    PictureCase(
      testDescription: "an old picture",
      inline: vml("width:453.5pt;height:16cm"), findings: [pictures(1)]),
    PictureCase(
      testDescription: "an old emblem", inline: vml("position:absolute; width:48pt;height:1in"),
      findings: []),
    PictureCase(
      testDescription: "of unknown size", inline: vml("position:absolute"),
      findings: [pictures(1)]),
    PictureCase(
      testDescription: "an emblem and one of unknown size",
      inline: picture(20, 20) + vml("position:absolute"), findings: [pictures(1)]),
    PictureCase(
      testDescription: "a page and one of unknown size",
      inline: picture(160, 230) + vml("position:absolute"), findings: [pictures(2)]),
    PictureCase(
      testDescription: "a sheet",
      inline: object(#"<o:OLEObject Type="Embed" ProgID="Excel.Sheet.12"/>"#),
      findings: [objects("Excel.Sheet.12", 1)]),
    PictureCase(
      testDescription: "a formula and a sheet, twice",
      inline: object(#"<o:OLEObject ProgID="Equation.3"/>"#)
        + object(#"<o:OLEObject ProgID="Excel.Sheet.12"/>"#)
        + object(#"<o:OLEObject ProgID="Equation.3"/>"#) + picture(160, 230),
      findings: [
        pictures(1), objects("Equation.3", 2), objects("Excel.Sheet.12", 1),
      ]),
    PictureCase(
      testDescription: "an object without a program", inline: object(""),
      findings: [objects("OLE", 1)]),
    PictureCase(
      testDescription: "a chart and a diagram",
      inline: drawing(
        #"<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>"#)
        + drawing(
          #"<d:relIds xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/diagram"/>"#),
      findings: [objects("Chart", 1), objects("SmartArt", 1)]),
    PictureCase(
      testDescription: "a deleted picture",
      inline: "<w:del>\(picture(160, 230))</w:del>", findings: []),
    PictureCase(
      testDescription: "one picture in two forms",
      inline: #"<w:r><mc:AlternateContent><mc:Choice Requires="wps">\#(picture(160, 230))"#
        + #"</mc:Choice><mc:Fallback>\#(vml("width:453pt;height:600pt"))</mc:Fallback>"#
        + "</mc:AlternateContent></w:r>", findings: [pictures(1)]),
  ])
  func whatIsNotReadIsSaid(_ item: PictureCase) throws {
    let document = try read(body: paragraph(item.inline))
    #expect(document.findings.map(\.message) == item.findings)
  }

  @Test func thePlaceIsThatOfTheFirst() throws {
    let cell = Cell([P(runs: [.xml(picture(160, 230))])])
    let inTable = try read(
      .word([P("a"), Tbl(rows: [Row(["b", "c"]), Row([Cell("d"), cell])])]))
    #expect(inTable.findings.map(\.place?.tableID) == ["t1"])
    #expect(inTable.findings.map(\.place?.row) == [1])
    #expect(inTable.findings.map(\.place?.column) == [1])
    let inText = try read(body: paragraph(run("a")) + paragraph(picture(160, 230)))
    #expect(inText.findings.map(\.place?.paragraph) == [1])
  }
}

private func pictures(_ count: Int) -> BilingualText {
  FindingCode.pictureNotRead.sentences.filled(with: ["count": String(count)])
}

private func objects(_ name: String, _ count: Int) -> BilingualText {
  FindingCode.objectNotRead.sentences.filled(with: ["name": name, "count": String(count)])
}

/// A run with a drawing of a size in millimetres, in which `times` pictures stand.
private func picture(_ width: Int, _ height: Int, times: Int = 1) -> String {
  let uri = "http://schemas.openxmlformats.org/drawingml/2006/picture"
  let pictures = String(repeating: #"<pic:pic xmlns:pic="\#(uri)"/>"#, count: times)
  return drawing(
    #"<wp:extent cx="\#(width * 36_000)" cy="\#(height * 36_000)"/>"#
      + "<a:graphic><a:graphicData>\(pictures)</a:graphicData></a:graphic>")
}

private func drawing(_ inner: String) -> String {
  "<w:r><w:drawing><wp:inline>\(inner)</wp:inline></w:drawing></w:r>"
}

private func vml(_ style: String) -> String { "<w:r><w:pict>\(shape(style))</w:pict></w:r>" }

private func shape(_ style: String) -> String {
  #"<v:shape style="\#(style)"><v:imagedata r:id="rId4"/></v:shape>"#
}

/// An embedded object with its picture, which says no more than the object.
private func object(_ inner: String) -> String {
  "<w:r><w:object>\(shape("width:453pt;height:600pt"))\(inner)</w:object></w:r>"
}
