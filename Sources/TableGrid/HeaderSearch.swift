import VietnameseText

/// Finds the header rows of a table, from known titles, merged shapes, marked rows and bold type.
struct HeaderSearch {
  let grid: GridTable
  let titleKind: (String) -> TableOutline.TitleKind?

  struct Header {
    var height: Int
    var confidence: Double
  }

  /// Headers are looked for in this many rows from the top, and are no higher.
  private static let reach = 6

  func header() -> Header {
    if let row = (0..<min(Self.reach, grid.rowCount)).first(where: hasKnownTitles) {
      return Header(height: height(from: row), confidence: 0.98)
    }
    let marked = grid.repeatingRowCount
    if marked > 0, marked < grid.rowCount, marked <= Self.reach {
      return Header(height: marked, confidence: 0.8)
    }
    if grid.rowCount > 1, looksLikeTitles(0), !looksLikeTitles(1) {
      return Header(height: height(from: 0), confidence: 0.6)
    }
    return Header(height: 0, confidence: 0.4)
  }

  /// Two known titles, or one where the row is set like titles or what stands below fits it.
  private func hasKnownTitles(_ row: Int) -> Bool {
    let filled = filledCells(row)
    let known = filled.filter { titleKind(matchKey(oneLine($0.text))) != nil }
    guard let title = known.first, filled.count >= 2 else { return false }
    return known.count >= 2 || looksLikeTitles(row) || fits(title, below: row, filled)
  }

  /// Whether a row with one known title is a header: "STT" over an ordinal, any other in a row
  /// without numbers, above which there are only captions.
  private func fits(_ title: PlacedCell, below row: Int, _ filled: [PlacedCell]) -> Bool {
    switch titleKind(matchKey(oneLine(title.text))) {
    case .ordinal:
      let column = title.columns.lowerBound
      return (title.rows.upperBound..<min(title.rows.upperBound + 3, grid.rowCount)).contains {
        grid.cell(row: $0, column: column).map { Ordinal(grid.cells[$0].text) != nil } ?? false
      }
    case .other:
      return (0..<row).allSatisfy { filledCells($0).count <= 1 }
        && filled.allSatisfy { $0.text.utf8.count > 2 && Ordinal($0.text) == nil }
    case nil: return false
    }
  }

  /// All cells bold, or all centred with none that is only a number.
  private func looksLikeTitles(_ row: Int) -> Bool {
    let filled = filledCells(row)
    guard filled.count >= 2 else { return false }
    return filled.allSatisfy { $0.isBold }
      || filled.allSatisfy { $0.isCentered && Ordinal($0.text) == nil }
  }

  private func filledCells(_ row: Int) -> [PlacedCell] {
    grid.cells(covering: row).map { grid.cells[Int($0)] }.filter { !$0.text.isEmpty }
  }

  /// The end of the header that has titles in `row`: as far down as its merged cells reach, and
  /// one row more where a title over several columns has its own titles below.
  private func height(from row: Int) -> Int {
    let cells = grid.cells(covering: row).map { grid.cells[Int($0)] }
    let merged = cells.map(\.rows.upperBound).max() ?? row + 1
    if merged > row + 1 { return min(merged, row + Self.reach, grid.rowCount) }
    let next = row + 1
    guard next < grid.rowCount, cells.contains(where: { $0.columns.count > 1 && !$0.text.isEmpty })
    else { return next }
    let below = filledCells(next)
    // Columns without sub-titles stay empty in the second row of a header.
    let fillsOnlyBelow = below.allSatisfy { sub in
      cells.contains { title in
        title.columns.count > 1 && title.columns.contains(sub.columns.lowerBound)
      }
    }
    return !below.isEmpty && (fillsOnlyBelow || looksLikeTitles(next)) ? next + 1 : next
  }
}
