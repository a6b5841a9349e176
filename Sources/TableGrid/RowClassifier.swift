import VietnameseText

/// Tells what each row below the header is, and which group it stands in.
struct RowClassifier {
  let grid: GridTable
  let headerRowCount: Int
  let ordinalColumn: Int?
  private(set) var kinds: [RowKind]
  private(set) var ordinals: [Ordinal?]
  private(set) var groups: [TableOutline.RowGroup] = []
  private(set) var groupOfRow: [Int?]
  /// Open groups with the style of their ordinals, outermost first.
  private var open: [(style: Ordinal.Style?, group: Int)] = []
  /// Most records have bold text, so that bold says nothing.
  private var boldIsUsual = false

  init(grid: GridTable, headerRowCount: Int, ordinalColumn: Int?) {
    self.grid = grid
    self.headerRowCount = headerRowCount
    self.ordinalColumn = ordinalColumn
    kinds = Array(repeating: .header, count: grid.rowCount)
    ordinals = Array(repeating: nil, count: grid.rowCount)
    groupOfRow = Array(repeating: nil, count: grid.rowCount)
  }

  mutating func run() {
    for row in headerRowCount..<max(headerRowCount, grid.rowCount) {
      ordinals[row] = ordinal(row)
    }
    boldIsUsual = isBoldUsual()
    for row in headerRowCount..<max(headerRowCount, grid.rowCount) {
      kinds[row] = kind(row)
      if kinds[row] == .group { openGroup(row) } else if kinds[row] == .record { closeGroups(row) }
      groupOfRow[row] = open.last?.group
    }
  }

  // MARK: Ordinals

  private func ordinal(_ row: Int) -> Ordinal? {
    guard let ordinalColumn, let index = grid.cell(row: row, column: ordinalColumn) else {
      return nil
    }
    let cell = grid.cells[index]
    return cell.columns.count == 1 ? Ordinal(cell.text) : nil
  }

  // MARK: Kinds

  private func kind(_ row: Int) -> RowKind {
    let filled = filledCells(row)
    if filled.isEmpty { return .blank }
    if row == headerRowCount, headerRowCount > 0, isColumnNumbers(filled) { return .columnNumbers }
    if repeatsHeader(row) { return .header }
    if isTotal(grid.cells(covering: row), hasOrdinal: ordinals[row] != nil) { return .total }
    return isGroup(row, filled) ? .group : .record
  }

  /// Cells with text that cover the row, the ordinal's left out.
  private func filledCells(_ row: Int) -> [PlacedCell] {
    grid.cells(covering: row).map { grid.cells[Int($0)] }.filter { cell in
      !cell.text.isEmpty
        && !(cell.columns.count == 1 && cell.columns.lowerBound == ordinalColumn)
    }
  }

  /// (1) (2) (3), A B 1 2, (3)=(1)+(2): numbers that rise from 1, letters only before them.
  private func isColumnNumbers(_ filled: [PlacedCell]) -> Bool {
    let all = grid.cells(covering: headerRowCount).map { grid.cells[Int($0)] }
      .filter { !$0.text.isEmpty }
    guard all.count >= 2, all.count * 2 >= grid.columnCount else { return false }
    var previous = 0
    var letters = 0
    for cell in all {
      let head = cell.text.prefix { $0 != "=" }
      guard let ordinal = Ordinal(head) else { return false }
      switch ordinal.style {
      case .arabic:
        guard let number = Int(ordinal.text), number == previous + 1 else { return false }
        previous = number
      case .upperLetter, .lowerLetter, .roman:
        guard previous == 0 else { return false }
        letters += 1
      case .dotted: return false
      }
    }
    return previous >= 1 && previous + letters == all.count
  }

  private func repeatsHeader(_ row: Int) -> Bool {
    guard headerRowCount > 0 else { return false }
    return (0..<headerRowCount).contains { header in
      let titles = grid.cells(beginningIn: header)
      let cells = grid.cells(beginningIn: row)
      return titles.count == cells.count && titles.count > 1
        && zip(titles, cells).allSatisfy { grid.cells[$0].text == grid.cells[$1].text }
        && titles.contains { !grid.cells[$0].text.isEmpty }
    }
  }

  private func isTotal(_ cells: ArraySlice<Int32>, hasOrdinal: Bool) -> Bool {
    guard !hasOrdinal,
      let first = cells.lazy.map({ grid.cells[Int($0)].text }).first(where: { !$0.isEmpty })
    else { return false }
    let key = matchKey(first)
    guard let (rule, length) = Self.totalWords.prefix(of: key) else { return false }
    let next = key.utf8.dropFirst(length).first { $0 != UInt8(ascii: " ") }
    return rule == .always || next.map { $0 < UInt8(ascii: "A") } ?? true
  }

  /// Words that begin a total, and whether more words may follow ("Cộng đồng …" is no total).
  private enum TotalRule { case always, alone }
  private static let totalWords = PhraseTable<TotalRule>([
    ("Tổng cộng", .always), ("Tổng số", .alone), ("Tổng", .alone), ("Cộng", .alone),
    ("Trong đó", .alone), ("Tổng toàn tỉnh", .always), ("Toàn tỉnh", .alone),
  ])

  // MARK: Groups

  /// A row with one text only, set apart by its width, its number or its type.
  private func isGroup(_ row: Int, _ filled: [PlacedCell]) -> Bool {
    guard filled.count == 1, let cell = filled.first, grid.columnCount > 2,
      cell.rows.count == 1
    else { return false }
    if cell.columns.count > 1, cell.columns.count * 3 >= (grid.columnCount - 1) * 2 { return true }
    if let ordinal = ordinals[row] {
      switch ordinal.style {
      case .roman, .upperLetter: return true
      case .arabic, .dotted, .lowerLetter:
        if hasChild(ordinal, after: row) { return true }
      }
    }
    return cell.isBold && !boldIsUsual
  }

  private func hasChild(_ ordinal: Ordinal, after row: Int) -> Bool {
    guard row + 1 < grid.rowCount, let next = ordinals[row + 1] else { return false }
    return next.text.hasPrefix(ordinal.text + ".")
  }

  private func isBoldUsual() -> Bool {
    var filled = 0
    var bold = 0
    for row in headerRowCount..<max(headerRowCount, grid.rowCount) {
      guard let cell = filledCells(row).first else { continue }
      filled += 1
      if cell.isBold { bold += 1 }
    }
    return bold * 2 > filled
  }

  /// A record numbered as an open group is stands beside that group, not in it.
  private mutating func closeGroups(_ row: Int) {
    guard let style = ordinals[row]?.style,
      let level = open.firstIndex(where: { $0.style == style })
    else { return }
    open.removeSubrange(level...)
  }

  private mutating func openGroup(_ row: Int) {
    guard let cell = filledCells(row).first else { return }
    var ordinal = ordinals[row]
    var text = oneLine(cell.text)
    if ordinal == nil, let leading = Ordinal.leading(text) {
      ordinal = leading.ordinal
      ordinals[row] = leading.ordinal
      text = leading.rest
    }
    if let level = open.firstIndex(where: { $0.style == ordinal?.style }) {
      open.removeSubrange(level...)
    }
    groups.append(TableOutline.RowGroup(ordinal: ordinal, text: text, parent: open.last?.group))
    open.append((ordinal?.style, groups.count - 1))
  }
}
