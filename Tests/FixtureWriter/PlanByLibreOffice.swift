/// The plan as LibreOffice writes it.
extension FlatOpenDocument {
  /// Exactly the text of the dump: no head, everything typed.
  static func wholePlan(_ seed: SeedText) -> FlatOpenDocument {
    var document = FlatOpenDocument()
    document.writeBody(seed)
    document.writeAppendix(seed)
    return document
  }

  /// The plan without its appendix, with the two-column head that it is issued with.
  static func planBody(_ seed: SeedText) -> FlatOpenDocument {
    var document = FlatOpenDocument()
    document.table(
      widths: [5.5, 11], hasBorders: false,
      rows: [
        [
          Head.issuer.map { Line($0, .title) } + [Line("_______", .centered)],
          Head.motto.map { Line($0, .title) } + [Line("_______________", .centered)],
        ],
        [[Line(Head.code, .centered)], [Line(Head.placeAndDate, .attachment)]],
      ])
    document.paragraph("")
    document.writeBody(seed)
    return document
  }

  private mutating func writeBody(_ seed: SeedText) {
    paragraph(seed.title, .title)
    for line in seed.subject { paragraph(line, .title) }
    paragraph("")
    paragraph("")
    var isPreamble = true
    for line in seed.body {
      if line.hasPrefix("Ủy ban") { isPreamble = false }
      paragraph(line, isPreamble ? .basis : Self.startsNumbered(line) ? .heading : .text)
    }
    paragraph("")
    table(
      widths: [7, 1.5, 8], hasBorders: false,
      rows: seed.signature.map { row in
        row.enumerated().map { column, cell in
          cell.lines.map { line in
            let style: Style = line == "Nơi nhận:" ? .label : column == 2 ? .title : .cell
            return Line(line, style)
          }
        }
      })
  }

  private mutating func writeAppendix(_ seed: SeedText) {
    paragraph(seed.appendixLabel, .appendix)
    // The break before the last line is a break inside the paragraph.
    paragraph(seed.appendixTitle[0], .title)
    paragraph(seed.appendixTitle[1...].joined(separator: "\n"), .title)
    for line in seed.attachment { paragraph(line, .attachment) }
    paragraph(" ")
    table(
      widths: [1.5, 9, 3, 3], hasBorders: true, headerRows: 1,
      rows: seed.rows.enumerated().map { index, row in
        row.enumerated().map { column, cell in
          [Line(cell, index == 0 ? .title : column == 1 ? .cell : .centered)]
        }
      })
    paragraph("")
    paragraph("")
    for line in seed.closing { paragraph(line) }
  }

  private static func startsNumbered(_ line: String) -> Bool {
    guard let dot = line.firstIndex(of: ".") else { return false }
    return line[..<dot].allSatisfy(\.isNumber)
  }
}
