import DocumentModel
import TableGrid
import VietnameseText

/// The corrections of a document, found by what they are about.
struct CorrectionIndex {
  /// All of them, oldest first.
  let all: [Correction]
  private(set) var tables: [String: OfTable] = [:]
  /// What names stand for, in the order in which it was said.
  private(set) var names: [NameRule] = []
  /// Id of a task, without what tells equal ones apart → what was said of its deadline.
  private var deadlines: [Substring: [DeadlineRule]] = [:]

  /// What is put right in one table.
  struct OfTable {
    var purpose: TableRecord.Purpose?
    var headerRowCount: Int?
    var roles: [Int: ColumnRole] = [:]
    var rowKinds: [Int: RowKind] = [:]
    /// In the order in which it was said: positions of a merged cell are one cell's.
    var cells: [(position: GridTable.Position, text: String)] = []
  }

  /// What a name stands for.
  struct NameRule {
    /// The name that is meant.
    let name: String
    let identity: String
    let names: [UnitName]
    /// Its index in `all`; `nil` where a profile says it, of all documents.
    let correction: Int?
  }

  private struct DeadlineRule {
    let words: String
    let id: String
    let place: Place?
    let correction: Int
  }

  /// Linear in the corrections.
  init(_ corrections: [Correction], names profile: [Profile.NameRule]) {
    all = corrections
    for rule in profile { add(rule.name, rule.names, nil) }
    for (index, correction) in corrections.enumerated() {
      switch correction {
      case .purpose(let purpose, let table): tables[table, default: OfTable()].purpose = purpose
      case .headerRowCount(let count, let table):
        tables[table, default: OfTable()].headerRowCount = count
      case .role(let role, let table, let column):
        tables[table, default: OfTable()].roles[column] = role
      case .rowKind(let kind, let table, let row):
        tables[table, default: OfTable()].rowKinds[row] = kind
      case .cell(let text, let table, let row, let column):
        tables[table, default: OfTable()].cells.append((.init(row: row, column: column), text))
      case .unit(let name, let names): add(name, names, index)
      case .deadline(let words, let task, let place):
        deadlines[Self.base(of: task), default: []].append(
          DeadlineRule(words: words, id: task, place: place, correction: index))
      }
    }
  }

  private mutating func add(_ name: String, _ names: [String], _ correction: Int?) {
    let meant = names.filter { !matchKey($0).isEmpty }.map { name in
      var unit = UnitName.listed(name)
      unit.isCorrected = correction != nil
      return unit
    }
    self.names.append(
      NameRule(
        name: name, identity: UnitName.listed(name).identity, names: meant.distinct,
        correction: correction))
  }

  /// What was said last of a task's deadline, and the indexes of all that was said of it.
  func deadline(of task: TaskRecord) -> (words: String, corrections: [Int])? {
    guard !deadlines.isEmpty, let rules = deadlines[Self.base(of: task.id)] else { return nil }
    let own = rules.filter { $0.place.map { $0 == task.place } ?? ($0.id == task.id) }
    return own.last.map { ($0.words, own.map(\.correction)) }
  }

  /// An id without the number that tells equal tasks apart (`StableIDs`).
  private static func base(of id: String) -> Substring { id.prefix { $0 != "-" } }
}

extension [UnitName] {
  /// Each body once, where it stands first.
  var distinct: [UnitName] {
    guard count > 1 else { return self }
    var known: Set<String> = []
    return filter { known.insert($0.identity).inserted }
  }
}
