import DocumentModel
import OpenPackaging
import XMLStream

extension BodyReader {
  /// A table whose end has not been met.
  struct OpenTable {
    var table: Table
    /// Its place in `BodyReader.tables`.
    let slot: Int
    /// Id of its style.
    var style: String?
    var row = OpenRow()
    var cell = OpenCell()
    /// Rows and cells that stand where none may, inside an open cell; they are unwrapped.
    var strayRows = 0
    var strayCells = 0
  }

  struct OpenRow {
    var isOpen = false
    var before = 0
    var after = 0
    var columns = 0
    var firstCell = 0
    var isHeader = false
    var isRemoved = false
  }

  struct OpenCell {
    var isOpen = false
    var span = 1
    var merge = Table.VerticalMerge.none
    var continuesLeft = false
    var isRemoved = false
    var firstParagraph = 0
    var firstNested = 0
  }

  mutating func beginTable() {
    flushCarriedText()
    let container = containers[containers.count - 1].kind
    var table = Table(
      isInTextBox: container == .textBox || openTables.last?.table.isInTextBox == true,
      paragraphsBefore: paragraphCount)
    if container == .cell, let outer = openTables.last {
      table.parent = Table.Parent(table: outer.slot, cell: outer.table.cells.count)
    }
    openTables.append(OpenTable(table: table, slot: tables.count))
    tables.append(nil)
  }

  /// Whether a row or cell that the reader leaves out is open.
  var isInRemovedRow: Bool { openTables.contains { $0.row.isRemoved || $0.cell.isRemoved } }

  mutating func countGridColumn() {
    guard !openTables.isEmpty else { return }
    openTables[openTables.count - 1].table.declaredColumnCount += 1
  }

  mutating func readBorder(_ element: XMLElement) {
    guard !openTables.isEmpty else { return }
    let last = openTables.count - 1
    guard openTables[last].table.hasBorders != true else { return }
    openTables[last].table.hasBorders =
      element[.val].map { !$0.elementsEqual("none".utf8) && !$0.elementsEqual("nil".utf8) } ?? true
  }

  mutating func beginRow() throws {
    guard !openTables.isEmpty else { return }
    let last = openTables.count - 1
    guard !openTables[last].cell.isOpen else {
      openTables[last].strayRows += 1
      return
    }
    if openTables[last].row.isOpen { try finishRow() }
    guard openTables[last].table.rows.count < limits.rows else {
      throw PackageError(.overLimit(.rows), detail: "more than \(limits.rows) rows")
    }
    openTables[last].row = OpenRow(isOpen: true, firstCell: openTables[last].table.cells.count)
  }

  mutating func readRowProperty(_ name: Word.Name, _ element: XMLElement) {
    guard !openTables.isEmpty else { return }
    let last = openTables.count - 1
    switch name {
    case .gridBefore: openTables[last].row.before = max(0, element.integer(.val) ?? 0)
    case .gridAfter: openTables[last].row.after = max(0, element.integer(.val) ?? 0)
    case .tblHeader: openTables[last].row.isHeader = element.isOn
    default:
      if revisions.leavesOut(name) { openTables[last].row.isRemoved = true }
    }
  }

  mutating func beginCell() throws {
    guard !openTables.isEmpty else { return }
    cellCount += 1
    guard cellCount <= limits.cells else {
      throw PackageError(.overLimit(.cells), detail: "more than \(limits.cells) cells")
    }
    let last = openTables.count - 1
    guard !openTables[last].cell.isOpen else {
      openTables[last].strayCells += 1
      return
    }
    if !openTables[last].row.isOpen { try beginRow() }
    openTables[last].cell = OpenCell(
      isOpen: true, firstParagraph: openTables[last].table.paragraphs.count,
      firstNested: openTables[last].table.nested.count)
    containers.append(Container(kind: .cell))
  }

  mutating func readCellProperty(_ name: Word.Name, _ element: XMLElement) {
    guard !openTables.isEmpty else { return }
    let last = openTables.count - 1
    switch name {
    case .gridSpan: openTables[last].cell.span = max(1, element.integer(.val) ?? 1)
    case .vMerge: openTables[last].cell.merge = merge(element[.val])
    case .hMerge: openTables[last].cell.continuesLeft = merge(element[.val]) == .continues
    case .cellMerge:
      let value = revisions == .accepted ? element[.vMerge] : element[.vMergeOrig]
      openTables[last].cell.merge = value.map { merge($0) } ?? .none
    default:
      if revisions.leavesOut(name) { openTables[last].cell.isRemoved = true }
    }
  }

  /// "restart" or "rest" begins a merged block; anything else, and no value, goes on with one.
  private func merge(_ value: UnsafeBufferPointer<UInt8>?) -> Table.VerticalMerge {
    value?.first == UInt8(ascii: "r") ? .starts : .continues
  }

  /// Bounds the text of a table far below what can be packed: numbers of lists may make it many times
  /// the file's.
  func checkText() throws {
    guard let last = openTables.indices.last,
      openTables[last].table.paragraphs.byteCount >= PackedParagraphs.mostBytes / 4
    else { return }
    throw PackageError(.overLimit(.partBytes), detail: "a table of more than a gigabyte of text")
  }

  mutating func finishCell() throws {
    guard let last = openTables.indices.last else { return }
    guard openTables[last].strayCells == 0 else {
      openTables[last].strayCells -= 1
      return
    }
    flushCarriedText()
    guard containers.last?.kind == .cell else { return }
    containers.removeLast()
    let cell = openTables[last].cell
    let columns = openTables[last].row.before + openTables[last].row.columns + cell.span
    guard columns <= limits.columns else {
      throw PackageError(.overLimit(.columns), detail: "\(columns) columns")
    }
    openTables[last].cell = OpenCell()
    if openTables[last].row.isRemoved || cell.isRemoved {
      openTables[last].table.paragraphs.removeSubrange(cell.firstParagraph...)
      openTables[last].table.nested.removeSubrange(cell.firstNested...)
      return
    }
    let end = Int32(clamping: openTables[last].table.paragraphs.count)
    if cell.continuesLeft, openTables[last].table.cells.count > openTables[last].row.firstCell {
      // The older horizontal merge: this cell is the right-hand part of the one before it.
      let left = openTables[last].table.cells.count - 1
      let begin = openTables[last].table.cells[left].paragraphs.lowerBound
      openTables[last].table.cells[left].columnSpan += Int32(clamping: cell.span)
      openTables[last].table.cells[left].paragraphs = begin..<end
      for nested in openTables[last].table.nested.indices.dropFirst(cell.firstNested) {
        openTables[last].table.nested[nested].cell = left
      }
    } else {
      openTables[last].table.cells.append(
        Table.Cell(
          columnSpan: Int32(clamping: cell.span), merge: cell.merge,
          paragraphs: Int32(clamping: cell.firstParagraph)..<end))
    }
    openTables[last].row.columns += cell.span
  }

  mutating func finishRow() throws {
    guard let last = openTables.indices.last else { return }
    guard openTables[last].strayRows == 0 else {
      openTables[last].strayRows -= 1
      return
    }
    guard openTables[last].row.isOpen else { return }
    let row = openTables[last].row
    openTables[last].row = OpenRow()
    guard !row.isRemoved else { return }
    guard row.before + row.columns + row.after <= limits.columns else {
      throw PackageError(
        .overLimit(.columns), detail: "\(row.before + row.columns + row.after) columns")
    }
    let cells = openTables[last].table.cells.count
    openTables[last].table.rows.append(
      Table.Row(
        columnsBefore: Int32(clamping: row.before), columnsAfter: Int32(clamping: row.after),
        cells: Int32(clamping: row.firstCell)..<Int32(clamping: cells),
        repeatsAsHeader: row.isHeader))
  }

  mutating func finishTable() throws {
    if openTables.last?.row.isOpen == true { try finishRow() }
    guard let open = openTables.popLast() else { return }
    // A table whose rows were all deleted is gone.
    guard !open.table.rows.isEmpty, !isInRemovedRow else { return }
    tables[open.slot] = open.table
    deliver(.table(open.slot))
  }

  mutating func deliverToCell(_ paragraph: Paragraph) {
    guard !openTables.isEmpty else { return }
    openTables[openTables.count - 1].table.paragraphs.append(paragraph)
  }

  mutating func deliverToCell(table slot: Int) {
    guard !openTables.isEmpty else { return }
    let last = openTables.count - 1
    openTables[last].table.nested.append(
      Table.Nested(
        cell: openTables[last].table.cells.count,
        paragraph: openTables[last].table.paragraphs.count, table: slot))
  }
}
