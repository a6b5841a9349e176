import TestSupport

let labelledDocuments =
  markColumns + groupedUnitLists + closingTotals + taskTables + sharedTaskTables + otherTables
  + layouts + proseAssignments + statedFigures

/// A table of plain cells; its first row is in bold and repeats on every page, or looks like the
/// others.
func grid(_ rows: [[String]], headerIsMarked: Bool = true) -> Tbl {
  let width = rows.map(\.count).max() ?? 0
  return table(
    width,
    rows.enumerated().map { index, row in
      let isMarked = headerIsMarked && index == 0
      return Row(
        row.map { Cell($0, bold: isMarked, centered: isMarked) }, isHeader: isMarked)
    })
}

/// A table of rows that are written out.
func table(_ columnCount: Int, _ rows: [Row]) -> Tbl {
  Tbl(columns: widths(columnCount), rows: rows)
}

private func widths(_ count: Int) -> [Int] { Array(repeating: 1500, count: count) }

func bold(_ texts: [String]) -> Row {
  Row(texts.map { Cell($0, bold: true, centered: true) })
}

func plain(_ texts: String...) -> Row { Row(texts) }

/// A row of one bold cell over the whole width.
func across(_ count: Int, _ text: String) -> Row {
  Row([Cell(text, bold: true, span: count)])
}

/// Head of an administrative document, Nghị định 30/2020 Annex I.
func head(_ issuer: [String], code: String, place: String) -> Tbl {
  .layout([
    issuer.map { P($0, bold: true, centered: true) } + [P(code, centered: true)],
    [
      P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold: true, centered: true),
      P("Độc lập - Tự do - Hạnh phúc", bold: true, centered: true),
      P(place, italic: true, centered: true),
    ],
  ])
}

/// Recipients and signature.
func foot(_ recipients: [String], _ signature: [String]) -> Tbl {
  .layout([
    [P("Nơi nhận:", bold: true, italic: true)] + recipients.map { P($0) },
    signature.map { P($0, bold: true, centered: true) },
  ])
}
