import VietnameseText

/// Finds the header rows of a table: from known titles, merged shapes, marked rows, bold type, and
/// from how the rows below differ.
struct HeaderSearch {
  let grid: GridTable
  let titleKind: (String) -> TableOutline.TitleKind?

  struct Header {
    var height: Int
    var confidence: Double
  }

  /// Headers begin in this many rows from the top.
  private static let reach = 6
  /// Rows of titles, captions above them left out.
  private static let highest = 4
  /// Titles are short (bytes).
  private static let longestTitle = 160

  func header() -> Header {
    let reach = min(Self.reach, grid.rowCount)
    for row in 0..<reach where rowsAboveAreTitles(row) {
      if let confidence = knownTitles(row) {
        return Header(height: height(from: row), confidence: confidence)
      }
    }
    let marked = grid.repeatingRowCount
    if marked > 0, marked < grid.rowCount, marked <= reach, !holdsOrdinal(filled(marked - 1)) {
      return Header(height: marked, confidence: 0.8)
    }
    guard let first = (0..<reach).first(where: { filled($0).count > 1 }), first + 1 < grid.rowCount
    else { return Header(height: 0, confidence: 0.4) }
    let height = height(from: first)
    if looksLikeTitles(first), height < grid.rowCount, !looksLikeTitles(height) {
      return Header(height: height, confidence: 0.65)
    }
    if contrasts(first) { return Header(height: height, confidence: 0.5) }
    return Header(height: 0, confidence: 0.4)
  }

  // MARK: Known titles

  /// How sure a row is one of titles by their words; `nil` where they say nothing.
  private func knownTitles(_ row: Int) -> Double? {
    let filled = filled(row)
    guard filled.count >= 2 else { return nil }
    let kinds = filled.map { titleKind(oneLine($0.text)) }
    let exact = kinds.count { $0 == .ordinal || $0 == .other }
    let likely = kinds.count { $0 == .likely }
    if exact >= 2 { return 0.98 }
    let areTitles = filled.allSatisfy(isTitle)
    if exact == 1 {
      let index = kinds.firstIndex { $0 == .ordinal || $0 == .other } ?? 0
      if looksLikeTitles(row) || fits(filled[index], kinds[index], below: row, filled) {
        return 0.95
      }
      return likely > 0 && areTitles ? 0.9 : nil
    }
    return likely >= 2 && areTitles && likely * 2 >= filled.count ? 0.8 : nil
  }

  /// Whether a row with one known title is a header: "STT" over an ordinal, any other in a row
  /// without numbers.
  private func fits(
    _ title: PlacedCell, _ kind: TableOutline.TitleKind?, below row: Int, _ filled: [PlacedCell]
  ) -> Bool {
    switch kind {
    case .ordinal:
      let column = title.columns.lowerBound
      let below = title.rows.upperBound..<min(title.rows.upperBound + 4, grid.rowCount)
      return below.contains {
        grid.cell(row: $0, column: column).map { Ordinal(grid.cells[$0].text) != nil } ?? false
      }
    case .other: return filled.allSatisfy { isTitle($0) && $0.text.utf8.count > 2 }
    case .likely, nil: return false
    }
  }

  private func isTitle(_ cell: PlacedCell) -> Bool {
    cell.text.utf8.count <= Self.longestTitle && Ordinal(cell.text) == nil
      && numberInDigits(cell.text) == nil
  }

  /// Rows above a header hold a caption each, or titles over several columns.
  private func rowsAboveAreTitles(_ row: Int) -> Bool {
    (0..<row).allSatisfy { above in
      let filled = filled(above)
      return filled.count <= 1
        || filled.allSatisfy(isTitle)
          && filled.contains { $0.columns.count > 1 || $0.rows.count > 1 }
    }
  }

  // MARK: Shape

  /// All cells bold, or all centred with none that is only a number.
  private func looksLikeTitles(_ row: Int) -> Bool {
    let filled = filled(row)
    guard filled.count >= 2, filled.allSatisfy({ $0.text.utf8.count <= Self.longestTitle }),
      !holdsOrdinal(filled)
    else { return false }
    return filled.allSatisfy { $0.isBold } || filled.allSatisfy { $0.isCentered }
  }

  private func holdsOrdinal(_ filled: [PlacedCell]) -> Bool {
    filled.contains { Ordinal($0.text)?.isNumber == true }
  }

  /// Short texts without numbers, above rows that are numbered.
  private func contrasts(_ row: Int) -> Bool {
    let titles = filled(row)
    guard titles.count * 2 > grid.columnCount, titles.allSatisfy(isTitle),
      titles.allSatisfy({ $0.text.utf8.count <= 60 && !$0.text.hasSuffix(".") })
    else { return false }
    let below = (row + 1)..<min(row + 4, grid.rowCount)
    return below.count >= 2
      && below.allSatisfy { row in
        grid.cell(row: row, column: 0).map { Ordinal(grid.cells[$0].text)?.isNumber == true }
          ?? false
      }
  }

  private func filled(_ row: Int) -> [PlacedCell] { grid.filledCells(row) }

  /// The end of the header that has titles in `row`: as far down as its merged cells reach, and
  /// one row more as long as a title over several columns has its own titles below.
  private func height(from row: Int) -> Int {
    let limit = min(row + Self.highest, grid.rowCount)
    var end = row + 1
    var checked = row
    while checked < end {
      let cells = grid.cells(covering: checked).map { grid.cells[Int($0)] }
      end = max(end, min(cells.map(\.rows.upperBound).max() ?? end, limit))
      if checked == end - 1, end < limit, hasTitlesBelow(cells, end) { end += 1 }
      checked += 1
    }
    return end
  }

  /// Whether the row after spanning titles holds their own titles: it is filled only below them,
  /// or set like titles.
  private func hasTitlesBelow(_ cells: [PlacedCell], _ next: Int) -> Bool {
    let spanning = cells.filter { $0.columns.count > 1 && !$0.text.isEmpty }
    let below = filled(next)
    guard !spanning.isEmpty, !below.isEmpty, below.allSatisfy(isTitle) else { return false }
    let fillsOnlyBelow = below.allSatisfy { sub in
      spanning.contains { $0.columns.contains(sub.columns.lowerBound) }
    }
    let known = below.count { titleKind(oneLine($0.text)) != nil }
    return fillsOnlyBelow || looksLikeTitles(next) || known * 2 > below.count
  }
}
