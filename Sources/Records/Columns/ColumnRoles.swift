import TableGrid
import VietnameseText

/// Decides what each column of a table holds: the title first, most specific wording first, then the
/// cells.
struct ColumnRoles {
  /// One for every column of the grid.
  private(set) var columns: [TableRecord.Column]
  /// What the cells of each column look like.
  let evidence: [CellEvidence]
  /// How sure the roles are, 0 … 1.
  private(set) var confidence: Double

  /// A column holds hours of the day: the table is a schedule.
  var isSchedule: Bool { evidence.contains(where: \.isClockTimes) }

  /// Linear in the cells of the records; each is looked at once.
  init(of grid: GridTable, outline: TableOutline) {
    let evidence = Self.evidence(grid, outline)
    self.evidence = evidence
    columns = outline.titles.enumerated().map { index, titles in
      let (role, reason) =
        index == outline.ordinalColumn
        ? (.ordinal, Self.ordinalReason(titles)) : Self.role(of: titles, evidence[index])
      return TableRecord.Column(titles: titles, role: role, evidence: reason)
    }
    confidence = 0
    if outline.headerRowCount == 0, outline.titles.allSatisfy(\.isEmpty) { findTextColumn() }
    findLedColumn()
    let weights = columns.indices.filter { evidence[$0].filled > 0 }
      .map { columns[$0].evidence.weight }
    let average = weights.isEmpty ? 1 : weights.reduce(0, +) / Double(weights.count)
    confidence = (average * outline.headerConfidence * 100).rounded() / 100
  }

  /// Takes over the roles of the table that this one goes on.
  mutating func take(from known: [TableRecord.Column]) {
    for (column, known) in known.enumerated() { set(known.role, at: column, because: .tableBefore) }
  }

  /// Lays down the role of a column.
  mutating func set(_ role: ColumnRole, at column: Int, because evidence: RoleEvidence) {
    guard columns.indices.contains(column) else { return }
    columns[column].role = role
    columns[column].evidence = evidence
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
        for column in cell.columns { evidence[column].take(cell) }
      }
    }
    return evidence
  }

  private static func role(
    of titles: [String], _ cells: CellEvidence
  ) -> (ColumnRole, RoleEvidence) {
    if cells.isParts, !titles.isEmpty { return (.mark, .cells) }
    // The lowest title is the most specific; the ones above it lend it their words.
    for title in titles.reversed() {
      let core = ColumnTitles.core(of: title)
      if let choice = ColumnTitles.decidedByCells.exact(core) {
        if cells.isMarks { return (.mark, .cells) }
        if cells.isUnits { return (choice.bodies, .titleAndCells) }
        if cells.isNumbers, choice.text != .deadline || !cells.isYears {
          return (choice.figures, .titleAndCells)
        }
        return (choice.text, choice.text == .other ? .none : .title)
      }
      if let role = ColumnTitles.exact.exact(core) { return checked(role, cells) }
    }
    if cells.isMarks { return (.mark, .cells) }
    if let last = titles.last, ColumnTitles.core(of: last) == ColumnTitles.unitOrMeasure {
      if cells.isUnits { return (.unit, .titleAndCells) }
      return cells.isShort ? (.measure, .titleAndCells) : (.other, .none)
    }
    for title in titles.reversed() {
      if let (phrase, role) = ColumnTitles.phrase(in: title) {
        // "Nhiệm vụ trong Ban Chỉ đạo": Trưởng ban, Ủy viên.
        if role == .task, cells.isPosts { return (.other, .cells) }
        // "Hoạt động, thời gian thực hiện" over months.
        if role == .task, cells.isDeadlines { return (.deadline, .cells) }
        let isFigures = cells.isNumbers && !Self.figureRoles.contains(role)
        return isFigures ? (.value, .cells) : (role, .titleContains(phrase))
      }
    }
    return roleByCells(cells)
  }

  /// A title that its cells belie is overruled: figures under "Đơn vị thực hiện" name no body.
  private static func checked(
    _ role: ColumnRole, _ cells: CellEvidence
  ) -> (ColumnRole, RoleEvidence) {
    if cells.isMarks, Self.textRoles.contains(role) { return (.mark, .cells) }
    if cells.isNumbers, Self.textRoles.contains(role), role != .output || cells.isPlainNumbers {
      return (.value, .cells)
    }
    if role == .task, cells.isUnits { return (.unit, .cells) }
    if role == .task, cells.isPosts { return (.other, .cells) }
    return (role, .title)
  }

  private static let figureRoles: Set<ColumnRole> = [
    .budget, .quantity, .deadline, .value, .document, .note, .ordinal,
  ]
  private static let textRoles: Set<ColumnRole> = [
    .unit, .task, .lead, .coordinate, .implement, .monitor, .person, .output,
  ]

  private static func roleByCells(_ cells: CellEvidence) -> (ColumnRole, RoleEvidence) {
    if cells.isUnits { return (.unit, .cells) }
    if cells.isNumbers { return (.value, .cells) }
    if cells.isDeadlines { return (.deadline, .cells) }
    return (.other, .none)
  }

  /// Where bodies lead and no column says what, it is the first column of text: the documents to be
  /// drafted, the projects to be carried out.
  private mutating func findLedColumn() {
    let known: Set<ColumnRole> = [.task, .indicator]
    guard !columns.contains(where: { known.contains($0.role) }),
      columns.indices.contains(where: { columns[$0].role == .lead && evidence[$0].isUnits })
    else { return }
    let open: Set<ColumnRole> = [.document, .other, .output]
    let texts = columns.indices.filter {
      open.contains(columns[$0].role) && evidence[$0].averageLength > 12
    }
    // A law that is merged over the rows of its decrees heads them; "Quyết định" is but a form.
    let own = texts.filter { !evidence[$0].isMerged }
      .max { evidence[$0].averageLength < evidence[$1].averageLength }
    if let own = own ?? texts.first { set(.task, at: own, because: .cells) }
  }

  /// In a table without titles, the one column of sentences beside bodies or times holds the tasks.
  private mutating func findTextColumn() {
    let texts = columns.indices.filter {
      columns[$0].role == .other && evidence[$0].averageLength > 24
    }
    guard texts.count == 1, columns.contains(where: { $0.role == .unit || $0.role == .deadline })
    else { return }
    set(.task, at: texts[0], because: .cells)
  }
}

extension RoleEvidence {
  /// How sure a role with this reason is, 0 … 1.
  fileprivate var weight: Double {
    switch self {
    case .title, .profile, .correction: 1
    case .titleAndCells, .tableBefore: 0.97
    case .titleContains: 0.9
    case .cells: 0.95
    case .none: 0.6
    }
  }
}
