import DocumentModel
import VietnameseText

/// The foot of a document: signers and recipients, in a table without borders or in paragraphs.
struct Foot {
  private(set) var signers: [Signer] = []
  private(set) var recipients: [String] = []
  private(set) var layoutTables: [Int] = []
  /// First block of the foot.
  let start: Int

  /// The first foot in a range of blocks, `nil` where there is none. Linear in the blocks.
  init?(in document: Document, blocks: Range<Int>, layout: LayoutTables) {
    guard
      let start = blocks.first(where: {
        Self.begins(at: $0, in: document, before: blocks.upperBound, layout: layout)
      })
    else { return nil }
    self.start = start
    read(document, start..<blocks.upperBound, layout)
  }

  // MARK: Where it begins

  private static func begins(
    at block: Int, in document: Document, before end: Int, layout: LayoutTables
  ) -> Bool {
    switch document.blocks[block] {
    case let .table(index): return layout.isFoot(index)
    case let .paragraph(paragraph):
      guard paragraph.label.isEmpty, mayBegin(paragraph.text) else { return false }
      let lines = Line.lines(of: paragraph, block: block, splitsColumns: true)
      guard let first = lines.first else { return false }
      if lines.contains(where: { RecipientList.isLabel($0) || SignerList.isPower($0.text) }) {
        return true
      }
      return SignerList.isPost(first) && isAllCapitals(first.text)
        && nameFollows(lines, block, document, before: end)
    }
  }

  /// A cheap look at the first letters, for every paragraph of the body.
  private static func mayBegin(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, text.utf8.count < 400 else { return false }
    if first == "N" { return true }
    return first.properties.isUppercase
      && text.unicodeScalars.dropFirst().first.map {
        $0.properties.isUppercase || !$0.properties.isAlphabetic
      } ?? false
  }

  /// A post is a signature where a name stands below it and no text between.
  private static func nameFollows(
    _ lines: [Line], _ block: Int, _ document: Document, before end: Int
  ) -> Bool {
    var list = SignerList()
    for line in lines { guard list.take(line) else { return false } }
    var next = block + 1
    while list.signers.isEmpty, next < end, next - block < 16,
      case let .paragraph(paragraph) = document.blocks[next]
    {
      for line in Line.lines(of: paragraph, block: next, splitsColumns: true) {
        guard list.take(line) else { return false }
      }
      next += 1
    }
    return !list.signers.isEmpty
  }

  // MARK: Reading

  private mutating func read(
    _ document: Document, _ blocks: Range<Int>, _ layout: LayoutTables
  ) {
    var list = SignerList()
    var receivers = RecipientList()
    reading: for block in blocks {
      switch document.blocks[block] {
      case let .table(index):
        let table = document.tables[index]
        guard layout.isFoot(index) else { break reading }
        layoutTables.append(index)
        let columns = FootColumns(table, block: block)
        for line in columns.recipientLines { _ = receivers.take(line) }
        for lines in columns.signerLines {
          var own = SignerList()
          for line in lines { _ = own.take(line) }
          own.finish()
          signers += own.signers
        }
      case let .paragraph(paragraph):
        for line in Line.lines(of: paragraph, block: block, splitsColumns: true) {
          guard Self.take(line, &list, &receivers) else { break reading }
        }
      }
    }
    list.finish()
    signers += list.signers
    recipients = receivers.items
  }

  private static func take(
    _ line: Line, _ list: inout SignerList, _ receivers: inout RecipientList
  ) -> Bool {
    if line.isBlank { return true }
    switch line.side {
    case .left: return receivers.take(line) || list.take(line)
    case .right: return list.take(line) || receivers.take(line) || line.text.utf8.count < 80
    case .none:
      let isName = !list.isComplete && SignerList.name(in: line.text) != nil
      if isName || !receivers.isOpen || SignerList.isPower(line.text) {
        return list.take(line) || receivers.take(line)
      }
      return receivers.take(line) || list.take(line)
    }
  }
}

/// The columns of a signature table: recipients on one side, a signer in each of the others, names
/// perhaps in a row of their own far below.
struct FootColumns {
  private(set) var recipientLines: [Line] = []
  private(set) var signerLines: [[Line]] = []

  init(_ table: Table, block: Int) {
    let columns = Self.columns(of: table)
    let lines = Line.lines(of: table, block: block).filter { !$0.isBlank }
    let recipientCell = lines.first(where: RecipientList.isLabel)?.cell
    let recipientColumn = recipientCell.map { columns[$0] }
    var anchors: [Int] = []
    var others: [Line] = []
    var listIsOver = false
    for line in lines {
      let isSignature = SignerList.isPower(line.text) || SignerList.isPost(line)
      if line.cell == recipientCell, isSignature { listIsOver = true }
      let isBelow = recipientColumn == columns[line.cell] && line.cell > (recipientCell ?? 0)
      let isListed = line.cell == recipientCell && !listIsOver
      if isListed || (isBelow && !isSignature && ListItem(line.text, label: line.label).hasBullet) {
        recipientLines.append(line)
        continue
      }
      others.append(line)
      if isSignature, !anchors.contains(columns[line.cell]) { anchors.append(columns[line.cell]) }
    }
    signerLines = Self.grouped(others, by: anchors.sorted(), columns)
  }

  /// Every line goes to the signature whose column is nearest.
  private static func grouped(_ lines: [Line], by anchors: [Int], _ columns: [Int]) -> [[Line]] {
    var groups = [[Line]](repeating: [], count: anchors.count)
    for line in lines {
      let column = columns[line.cell]
      let nearest = anchors.indices.min { abs(anchors[$0] - column) < abs(anchors[$1] - column) }
      if let nearest { groups[nearest].append(line) }
    }
    return groups
  }

  /// Grid column in which each cell begins.
  private static func columns(of table: Table) -> [Int] {
    var result = [Int](repeating: 0, count: table.cells.count)
    for row in table.rows {
      var column = Int(row.columnsBefore)
      for cell in row.cells {
        result[Int(cell)] = column
        column += Int(table.cells[Int(cell)].columnSpan)
      }
    }
    return result
  }
}
