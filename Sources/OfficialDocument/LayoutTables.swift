import DocumentModel
import VietnameseText

/// Tells tables that lay out the page (head, "Kính gửi", signatures) from tables of data: few rows
/// without lines, and in their cells what only a head or a foot holds. A table with a column "STT"
/// is data.
struct LayoutTables {
  /// Kinds by the table's index; tables of data are not in it.
  private var kinds: [Int: Kind] = [:]

  private enum Kind {
    /// Quốc hiệu, or number and date beside each other.
    case head
    /// "Kính gửi:" in the first cell.
    case addressees
    /// "Nơi nhận:", a power to sign, or posts above names.
    case foot
  }

  /// A larger table is never layout, and is not looked into.
  private static let mostRows = 12
  private static let mostCells = 36

  /// Looks into the small tables of the body once. Linear in their text.
  init(of document: Document) {
    for case let .table(index) in document.blocks {
      let table = document.tables[index]
      guard Self.isSmall(table) else { continue }
      let lines = Line.lines(of: table, block: 0).filter { !$0.isBlank }
      if Self.isHead(table, lines) {
        kinds[index] = .head
      } else if Self.isAddressees(table, lines) {
        kinds[index] = .addressees
      } else if Self.isFoot(table, lines) {
        kinds[index] = .foot
      }
    }
  }

  func isHead(_ index: Int) -> Bool { kinds[index] == .head }
  func isAddressees(_ index: Int) -> Bool { kinds[index] == .addressees }
  func isFoot(_ index: Int) -> Bool { kinds[index] == .foot }

  /// Heads and feet, those of attachments included.
  var headsAndFeet: [Int] { kinds.filter { $0.value != .addressees }.map(\.key) }

  // MARK: Evidence

  private static func isSmall(_ table: Table) -> Bool {
    guard let first = table.rows.first, table.rows.count <= mostRows,
      table.cells.count <= mostCells, table.rows.allSatisfy({ $0.cells.count <= 5 })
    else { return false }
    return !first.cells.contains { cell in
      let text = table.paragraphs(ofCell: Int(cell)).first?.text ?? ""
      return text.utf8.count < 12 && ordinalTitles.exact(matchKey(text)) != nil
    }
  }

  private static let ordinalTitles = PhraseTable<Void>(
    ["stt", "tt", "số tt", "số thứ tự"].map { ($0, ()) })

  private static func isHead(_ table: Table, _ lines: [Line]) -> Bool {
    var hasNumber = false
    var hasDate = false
    // A frame around the type and the subject.
    let isOneColumn =
      table.hasBorders != true && table.rows.count <= 3
      && table.rows.allSatisfy { $0.cells.count == 1 }
    for line in lines {
      switch HeadLine(line) {
      case .motto: return table.hasBorders != true || table.rows.count <= 3
      case .number: hasNumber = hasNumber || line.side == .left
      case .date: hasDate = hasDate || line.side == .right
      case .type where isOneColumn: return true
      default: break
      }
    }
    return hasNumber && hasDate && table.hasBorders != true && table.rows.count <= 4
  }

  private static func isAddressees(_ table: Table, _ lines: [Line]) -> Bool {
    guard table.hasBorders != true, let first = lines.first else { return false }
    return Lexicon.addressees.prefix(of: first.key) != nil
  }

  private static func isFoot(_ table: Table, _ lines: [Line]) -> Bool {
    var hasRecipients = false
    var hasPower = false
    var opened = -1
    for line in lines where line.cell != opened {
      opened = line.cell
      // Without the colon it may be the title of a column.
      if RecipientList.isLabel(line), line.text.contains(ascii: UInt8(ascii: ":")) {
        hasRecipients = true
      }
      if SignerList.isPower(line.text) { hasPower = true }
    }
    // "(Ký, ghi rõ họ tên)" stands where a name will be written.
    hasPower =
      hasPower
      || lines.contains {
        signatureNotes.prefix(of: matchKey(String($0.text.drop { $0 == "(" }))) != nil
      }
    let hasSignature = hasSignature(table, lines)
    // A table of data has a header and a row below it.
    if table.rows.count == 1 { return hasRecipients || hasPower || hasSignature }
    if table.hasBorders == true {
      return hasRecipients && (hasPower || hasSignature) && table.rows.count <= 4
    }
    return hasRecipients || hasPower || (hasSignature && table.rows.count <= 6)
  }

  private static let signatureNotes = PhraseTable<Void>(
    ["ký, ghi rõ họ tên", "ký và ghi rõ họ tên", "ký tên", "ký, đóng dấu", "đã ký"]
      .map { ($0, ()) })

  /// Whether names stand below posts in capitals, in the same cell or in a row further down. A post
  /// beside a name is a line of a list.
  private static func hasSignature(_ table: Table, _ lines: [Line]) -> Bool {
    var rowOfCell = [Int](repeating: 0, count: table.cells.count)
    for (row, content) in table.rows.enumerated() {
      for cell in content.cells { rowOfCell[Int(cell)] = row }
    }
    var posts: [Int] = []
    for line in lines {
      if SignerList.isPost(line) {
        guard isAllCapitals(line.text) else { return false }
        posts.append(line.cell)
      } else if SignerList.name(in: line.text) != nil, let last = posts.last {
        if posts.contains(line.cell) { return true }
        return rowOfCell[last] < rowOfCell[line.cell]
      }
    }
    return false
  }
}
