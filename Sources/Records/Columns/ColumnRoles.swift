import TableGrid
import VietnameseText

/// Decides what each column of a table holds: the title first, most specific wording first, then the
/// cells.
struct ColumnRoles {
  /// One for every column of the grid.
  let columns: [TableRecord.Column]
  /// A column holds hours of the day: the table is a schedule.
  let isSchedule: Bool
  /// How sure the roles are, 0 … 1.
  let confidence: Double

  /// Linear in the cells of the records; each is looked at once.
  init(of grid: GridTable, outline: TableOutline) {
    let evidence = Self.evidence(grid, outline)
    columns = outline.titles.enumerated().map { index, titles in
      let (role, reason) =
        index == outline.ordinalColumn
        ? (.ordinal, Self.ordinalReason(titles)) : Self.role(of: titles, evidence[index])
      return TableRecord.Column(titles: titles, role: role, evidence: reason)
    }
    isSchedule = evidence.contains(where: \.isClockTimes)
    let weights = columns.map(\.evidence.weight)
    let average = weights.isEmpty ? 0 : weights.reduce(0, +) / Double(weights.count)
    confidence = (average * outline.headerConfidence * 100).rounded() / 100
  }

  private static func ordinalReason(_ titles: [String]) -> RoleEvidence {
    titles.contains { ColumnTitles.exact.exact(ColumnTitles.core(of: $0)) == .ordinal }
      ? .title : .cells
  }

  private static func evidence(_ grid: GridTable, _ outline: TableOutline) -> [CellEvidence] {
    var evidence = Array(repeating: CellEvidence(), count: grid.columnCount)
    for row in 0..<grid.rowCount where outline.kinds[row] == .record {
      for index in grid.cells(covering: row) {
        let cell = grid.cells[Int(index)]
        guard cell.rows.lowerBound == row else { continue }
        for column in cell.columns { evidence[column].take(cell.text) }
      }
    }
    return evidence
  }

  private static func role(
    of titles: [String], _ cells: CellEvidence
  ) -> (ColumnRole, RoleEvidence) {
    // The lowest title is the most specific; the ones above it lend it their words.
    for title in titles.reversed() {
      if let role = ColumnTitles.exact.exact(ColumnTitles.core(of: title)) {
        if role != .task || !cells.isUnits { return (role, .title) }
      }
    }
    if cells.isMarks { return (.mark, .cells) }
    if let last = titles.last, ColumnTitles.core(of: last) == ColumnTitles.unitOrMeasure {
      if cells.isUnits { return (.unit, .cells) }
      return (.other, .none)
    }
    for title in titles.reversed() {
      if let (phrase, role) = ColumnTitles.phrase(in: title) {
        return (role, .titleContains(phrase))
      }
    }
    if cells.isUnits { return (.unit, .cells) }
    if cells.isNumbers { return (.value, .cells) }
    return (.other, .none)
  }
}

extension RoleEvidence {
  /// How sure a role with this reason is, 0 … 1.
  fileprivate var weight: Double {
    switch self {
    case .title: 1
    case .titleContains: 0.9
    case .cells: 0.95
    case .none: 0.6
    }
  }
}
