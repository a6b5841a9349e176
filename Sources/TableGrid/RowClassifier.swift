import VietnameseText

/// Tells what each row below the header is, and which group it stands in.
struct RowClassifier {
  let grid: GridTable
  let headerRowCount: Int
  let ordinalColumn: Int?
  /// What rows are, as laid down from outside.
  let laidDown: [Int: RowKind]
  let titleKind: (String) -> TableOutline.TitleKind?
  private(set) var kinds: [RowKind]
  private(set) var ordinals: [Ordinal?]
  private(set) var groups: [TableOutline.RowGroup] = []
  private(set) var groupOfRow: [Int?]
  private(set) var heads: Set<Int> = []
  /// Open groups with the style of their ordinals, outermost first.
  private var open: [(style: Ordinal.Style?, group: Int)] = []
  /// Most records have bold text, so that bold says nothing.
  private var boldIsUsual = false
  /// How deep the deepest ordinal stands.
  private var deepest = 0
  /// A title begins with a digit, so that a row that does may be the titles again.
  private var hasNumberedTitles = false
  /// Most records are numbered, so that a row without a number stands out.
  private var numbersAreUsual = false

  init(
    grid: GridTable, headerRowCount: Int, ordinalColumn: Int?, laidDown: [Int: RowKind],
    titleKind: @escaping (String) -> TableOutline.TitleKind?
  ) {
    self.grid = grid
    self.headerRowCount = headerRowCount
    self.ordinalColumn = ordinalColumn
    self.laidDown = laidDown
    self.titleKind = titleKind
    kinds = Array(repeating: .header, count: grid.rowCount)
    ordinals = Array(repeating: nil, count: grid.rowCount)
    groupOfRow = Array(repeating: nil, count: grid.rowCount)
  }

  /// Opens the groups that go on from the table before.
  mutating func goOn(_ groups: [TableOutline.RowGroup]) {
    for group in groups { add(group) }
  }

  /// The groups that are open, outermost first.
  var openGroups: [TableOutline.RowGroup] { open.map { groups[$0.group] } }

  private var body: Range<Int> { headerRowCount..<max(headerRowCount, grid.rowCount) }

  mutating func run() {
    for row in body { ordinals[row] = ordinal(row) }
    measure()
    for row in body {
      kinds[row] = laidDown[row] ?? kind(row)
      if kinds[row] == .group { openGroup(row) } else if kinds[row] == .record { closeGroups(row) }
      groupOfRow[row] = open.last?.group
      if kinds[row] == .record, isHead(row) {
        heads.insert(row)
        openGroup(row)
      }
    }
  }

  private mutating func measure() {
    var filled = 0
    var bold = 0
    var numbered = 0
    for row in body {
      deepest = max(deepest, ordinals[row]?.depth ?? 0)
      guard let cell = firstText(row) else { continue }
      filled += 1
      if cell.isBold { bold += 1 }
      if ordinals[row] != nil { numbered += 1 }
    }
    hasNumberedTitles = (0..<headerRowCount).contains { row in
      grid.cells(beginningIn: row).contains { startsWithDigit(grid.cells[$0]) }
    }
    boldIsUsual = bold * 2 > filled
    numbersAreUsual = numbered * 2 > filled
  }

  // MARK: Ordinals

  private func ordinal(_ row: Int) -> Ordinal? {
    guard let ordinalColumn, let index = grid.cell(row: row, column: ordinalColumn) else {
      return nil
    }
    let cell = grid.cells[index]
    return cell.columns.count == 1 ? Ordinal(cell.text) : nil
  }

  /// The ordinal that begins in a row: that of a merged cell belongs to its first row.
  private func ownOrdinal(_ row: Int) -> Ordinal? {
    guard let ordinalColumn, let index = grid.cell(row: row, column: ordinalColumn),
      grid.cells[index].rows.lowerBound == row
    else { return nil }
    return ordinals[row]
  }

  // MARK: Kinds

  private func kind(_ row: Int) -> RowKind {
    let filled = grid.filledCells(row)
    let count = filled.count { !isOrdinalCell($0) }
    if count == 0 { return .blank }
    if headerRowCount > 0 || row > 0, row == headerRowCount || kinds[row - 1] == .header,
      isColumnNumbers(filled)
    {
      return .columnNumbers
    }
    if repeatsHeader(row, filled) { return .header }
    if isTotal(row, filled) { return .total }
    let texts = filled.filter { !isOrdinalCell($0) }
    return isGroup(row, texts) || isCountedGroup(row, texts) ? .group : .record
  }

  /// Cells with text that cover the row, the ordinal's left out.
  private func texts(_ row: Int) -> [PlacedCell] {
    grid.filledCells(row).filter { !isOrdinalCell($0) }
  }

  /// The first of them.
  private func firstText(_ row: Int) -> PlacedCell? {
    for index in grid.cells(covering: row) {
      let cell = grid.cells[Int(index)]
      if !isOrdinalCell(cell), !cell.isUnfilled { return cell }
    }
    return nil
  }

  private func isOrdinalCell(_ cell: PlacedCell) -> Bool {
    let columns = cell.columns
    return columns.count == 1 && columns.lowerBound == ordinalColumn
  }

  /// (1) (2) (3), A B 1 2, (3)=(1)+(2): numbers that rise from 1, letters only before them.
  private func isColumnNumbers(_ all: [PlacedCell]) -> Bool {
    guard all.count >= 2, all.count * 2 >= grid.columnCount else { return false }
    var previous = 0
    var letters: [String] = []
    for (index, cell) in all.enumerated() {
      let head = cell.text.prefix { $0 != "=" }
      // "MS" stands over the codes of the rows.
      if index == 0, Self.rowCodes.contains(cell.text), all.count > 2 {
        letters.append(cell.text)
        continue
      }
      guard let ordinal = Ordinal(head) else { return false }
      switch ordinal.style {
      case .arabic:
        guard let number = Int(ordinal.text), number == previous + 1 else { return false }
        previous = number
      case .upperLetter, .lowerLetter, .roman:
        // Behind the numbers letters go on: A, B, 1, 2, C.
        guard previous == 0 || letters.last.map({ Self.follows(ordinal.text, $0) }) == true
        else { return false }
        letters.append(ordinal.text)
      case .dotted: return false
      }
    }
    return previous >= 1 && previous + letters.count == all.count
  }

  private static let rowCodes: Set<String> = ["MS", "Mã số", "Mã"]

  private static func follows(_ letter: String, _ before: String) -> Bool {
    guard let next = letter.utf8.first, let last = before.utf8.first else { return false }
    return letter.utf8.count == 1 && before.utf8.count == 1 && next == last + 1
  }

  /// The titles again, as on a new page, or other titles: at least two known ones and "STT".
  private func repeatsHeader(_ row: Int, _ filled: [PlacedCell]) -> Bool {
    guard headerRowCount > 0, let first = filled.first,
      hasNumberedTitles || !startsWithDigit(first)
    else { return false }
    let cells = grid.cells(beginningIn: row)
    let isSame = (0..<headerRowCount).contains { header in
      let titles = grid.cells(beginningIn: header)
      return titles.count == cells.count && titles.count > 1
        && zip(titles, cells).allSatisfy { matches(grid.cells[$0].text, grid.cells[$1].text) }
        && titles.contains { !grid.cells[$0].text.isEmpty }
    }
    if isSame { return true }
    guard filled.count > 2, !startsWithDigit(first), filled.allSatisfy({ $0.byteCount <= 80 }),
      titleKind(oneLine(first.text)) == .ordinal
    else { return false }
    let kinds = filled.dropFirst().map { titleKind(oneLine($0.text)) }
    return kinds.contains(.other) && kinds.allSatisfy { $0 != nil }
  }

  private func matches(_ title: String, _ text: String) -> Bool {
    if title == text { return true }
    return !startsWithDigit(text) && max(title.utf8.count, text.utf8.count) <= 80
      && abs(title.utf8.count - text.utf8.count) <= 8 && matchKey(title) == matchKey(text)
  }

  private func startsWithDigit(_ text: String) -> Bool {
    text.utf8.first.map { $0 &- 0x30 < 10 } ?? false
  }

  private func startsWithDigit(_ cell: PlacedCell) -> Bool {
    cell.withText { $0.first.map { $0 &- 0x30 < 10 } ?? false }
  }

  // MARK: Totals

  /// A row that begins with the word of a total and goes on with figures only.
  private func isTotal(_ row: Int, _ filled: [PlacedCell]) -> Bool {
    guard ownOrdinal(row) == nil, let first = filled.first else { return false }
    let key = matchKey(first.text)
    guard let (rule, length) = Self.totalWords.prefix(of: key) else { return false }
    let next = key.utf8.dropFirst(length).first { $0 != UInt8(ascii: " ") }
    guard rule == .always || next.map({ $0 < UInt8(ascii: "A") }) ?? true else { return false }
    return filled.dropFirst().allSatisfy(isFigure)
  }

  /// A number with its unit, a mark or another short sign.
  private func isFigure(_ cell: PlacedCell) -> Bool {
    cell.byteCount <= 12 || startsWithDigit(cell)
  }

  /// Words that begin a total, and whether more words may follow ("Cộng đồng …" is no total).
  private enum TotalRule { case always, alone }
  private static let totalWords = PhraseTable<TotalRule>([
    ("Tổng cộng", .always), ("Tổng số", .always), ("Tổng", .alone), ("Cộng", .alone),
    ("Trong đó", .alone), ("Tổng toàn tỉnh", .always), ("Toàn tỉnh", .alone),
    ("Cả nước", .alone), ("Toàn quốc", .alone), ("Toàn huyện", .alone), ("Toàn xã", .alone),
    ("Toàn thành phố", .alone), ("Toàn ngành", .alone), ("Tổng kinh phí", .always),
    ("Làm tròn", .alone),
    ("Tổng điểm", .alone), ("Cộng khoản", .always), ("Cộng mục", .always), ("Cộng nhóm", .always),
    ("Cộng phần", .always), ("Tổng cộng:", .always), ("Cộng tổng", .alone),
    ("Tổng nhu cầu", .always), ("Tổng dự toán", .always), ("Tổng giá trị", .alone),
    ("Cộng toàn", .always), ("Tổng toàn", .always), ("Cộng chung", .always),
    ("Tổng hợp chung", .alone), ("Cộng lũy kế", .always), ("Tổng thời gian", .always),
  ])

  // MARK: Groups

  /// A row with one text only, set apart by its width, its number, its type or what follows.
  private func isGroup(_ row: Int, _ texts: [PlacedCell]) -> Bool {
    guard texts.count == 1, let cell = texts.first, cell.rows.count == 1, grid.columnCount > 1
    else { return false }
    if let ordinal = ownOrdinal(row) { return isParent(ordinal, row) }
    guard grid.columnCount > 2 else { return false }
    if cell.columns.count > 1, cell.columns.count * 3 >= (grid.columnCount - 1) * 2 { return true }
    guard ordinals[row] == nil else { return false }
    if let leading = Ordinal.leading(oneLine(cell.text)), leading.ordinal.isNumber,
      !numbersAreUsual || isParent(leading.ordinal, row)
    {
      return cell.isBold || isParent(leading.ordinal, row)
    }
    if cell.isBold, !boldIsUsual { return true }
    guard numbersAreUsual else { return false }
    return isAllCapitals(cell.text) || nextOrdinal(after: row)?.isFirst == true
  }

  /// "I | Sở, ngành | 03 cơ quan": the head of numbered rows, with their count beside it.
  private func isCountedGroup(_ row: Int, _ texts: [PlacedCell]) -> Bool {
    guard texts.count == 2, let ordinal = ownOrdinal(row), !ordinal.isArabic,
      let child = nextOrdinal(after: row), child.isArabic, ordinal.isParent(of: child)
    else { return false }
    return !startsWithDigit(texts[0]) && Self.isCount(texts[1].text)
  }

  /// "I | Dự án công trình | | 5.700": the sums of the rows below make it a record; they stand in it
  /// all the same, and have more words of their own.
  private func isHead(_ row: Int) -> Bool {
    let texts = texts(row)
    guard texts.count >= 2, let ordinal = ownOrdinal(row), !ordinal.isArabic,
      let next = nextFilledRow(after: row), let child = ownOrdinal(next), child.isArabic,
      ordinal.isParent(of: child), !startsWithDigit(texts[0])
    else { return false }
    return texts.dropFirst().allSatisfy { numberInDigits($0.text) != nil }
      && self.texts(next).count { !startsWithDigit($0) } >= 3
  }

  /// A number and what it counts: "03 cơ quan", "(12 đơn vị)".
  private static func isCount(_ text: String) -> Bool {
    let words = text.drop { $0 == "(" }.split(separator: " ")
    guard (2...4).contains(words.count) else { return false }
    return words[0].utf8.allSatisfy { $0 &- 0x30 < 10 }
      && words.dropFirst().allSatisfy { $0.unicodeScalars.first?.properties.isLowercase == true }
  }

  /// Whether rows below a numbered row with one text are its children: numbered one level deeper,
  /// or not numbered and with values of their own.
  private func isParent(_ ordinal: Ordinal, _ row: Int) -> Bool {
    // A form that waits to be filled in has numbers and no texts.
    if row + 1 < grid.rowCount, texts(row + 1).isEmpty, let child = ownOrdinal(row + 1),
      ordinal.isParent(of: child)
    {
      return true
    }
    guard let next = nextFilledRow(after: row) else { return false }
    if let child = ownOrdinal(next) {
      if ordinal.isParent(of: child) { return true }
      // "a)" right before "1": letters may stand above numbers that begin anew.
      if ordinal.style == .lowerLetter, child.isArabic, child.isFirst { return true }
      // An empty group among others: "I" right before "II".
      return child.style == ordinal.style && !ordinal.isArabic && ordinal.style != .lowerLetter
        && deepest > ordinal.depth
    }
    guard ordinals[next] == nil else { return false }
    let texts = texts(next)
    return texts.count > 1
      || texts.count == 1 && texts[0].columns.count * 3 < grid.columnCount * 2
        && grid.columnCount > 2 && !ordinal.isArabic && ordinal.style != .lowerLetter
  }

  private func nextFilledRow(after row: Int) -> Int? {
    ((row + 1)..<grid.rowCount).first { !texts($0).isEmpty }
  }

  private func nextOrdinal(after row: Int) -> Ordinal? {
    nextFilledRow(after: row).flatMap(ownOrdinal)
  }

  /// A record numbered as an open group is stands beside that group, not in it; so does one whose
  /// number does not go on the group's ("2.1" after the group "1").
  private mutating func closeGroups(_ row: Int) {
    guard let ordinal = ordinals[row] else { return }
    let level = open.firstIndex { style, group in
      if style == ordinal.style { return true }
      guard case .dotted = ordinal.style, let parent = groups[group].ordinal, parent.isArabic
      else { return false }
      return !parent.goesOn(in: ordinal)
    }
    if let level { open.removeSubrange(level...) }
  }

  private mutating func openGroup(_ row: Int) {
    guard let cell = texts(row).first else { return }
    var ordinal = ordinals[row]
    var text = oneLine(cell.text)
    if ordinal == nil, let leading = Ordinal.leading(text) {
      ordinal = leading.ordinal
      ordinals[row] = leading.ordinal
      text = leading.rest
    }
    add(TableOutline.RowGroup(ordinal: ordinal, text: text, parent: nil))
  }

  private mutating func add(_ group: TableOutline.RowGroup) {
    let style = group.ordinal?.style
    if let level = open.firstIndex(where: { $0.style == style }) { open.removeSubrange(level...) }
    groups.append(
      TableOutline.RowGroup(ordinal: group.ordinal, text: group.text, parent: open.last?.group))
    open.append((style, groups.count - 1))
  }
}
