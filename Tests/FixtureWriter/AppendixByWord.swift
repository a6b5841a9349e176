import TestSupport

/// The style of body text: Times New Roman, 14 points.
let wordNormalStyle = paragraphStyle(
  "Normal", isDefault: true,
  run: #"<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>"#
    + #"<w:sz w:val="28"/><w:szCs w:val="28"/>"#)

/// The appendix in a file of its own, as Word writes it in one go: everything typed, plain runs.
func appendixByWord(_ seed: SeedText) -> DocxFile {
  var blocks: [any WordBlock] = [
    P(seed.appendixLabel, bold: true, centered: true),
    P(seed.appendixTitle.joined(separator: "\n"), bold: true, centered: true),
  ]
  blocks += seed.attachment.map { P($0, italic: true, centered: true) }
  blocks.append(P(" "))
  let rows = seed.rows.enumerated().map { index, row in
    Row(
      row.enumerated().map { column, text in
        Cell(text, bold: index == 0, centered: index == 0 || column != 1)
      }, isHeader: index == 0)
  }
  blocks.append(Tbl(columns: [700, 5500, 1500, 1500], rows: rows))
  blocks += [P(""), P("")]
  blocks += seed.closing.map { P($0) }
  return .word(blocks, styles: wordNormalStyle)
}
