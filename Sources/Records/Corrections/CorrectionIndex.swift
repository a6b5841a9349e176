import TableGrid
import VietnameseText

/// The corrections of a document, found by what they are about. Of several about the same thing the
/// last one counts.
struct CorrectionIndex {
  private(set) var tables: [String: OfTable] = [:]
  /// Identity of a unit's name → the names that it stands for.
  private(set) var names: [String: NameRule] = [:]
  /// Id of a task → the words of its deadline.
  private(set) var deadlines: [String: String] = [:]

  /// What is put right in one table.
  struct OfTable {
    var purpose: TableRecord.Purpose?
    var headerRowCount: Int?
    var roles: [Int: ColumnRole] = [:]
    var rowKinds: [Int: RowKind] = [:]
    var cells: [GridTable.Position: String] = [:]
  }

  /// What a name stands for.
  struct NameRule {
    /// The name that is meant.
    let name: String
    var names: [UnitName]
    /// A person said it of this document; otherwise a profile does, of all.
    let isCorrection: Bool
    /// Other rules led to the name, so that the document need not have it itself.
    var isReached = false
  }

  init() {}

  /// Linear in the corrections, but for names that are put right several times.
  init(_ corrections: [Correction], names profile: [Profile.NameRule]) {
    for rule in profile { add(rule.name, rule.names, isCorrection: false) }
    for correction in corrections {
      switch correction {
      case .purpose(let purpose, let table): tables[table, default: OfTable()].purpose = purpose
      case .headerRowCount(let count, let table):
        tables[table, default: OfTable()].headerRowCount = count
      case .role(let role, let table, let column):
        tables[table, default: OfTable()].roles[column] = role
      case .rowKind(let kind, let table, let row):
        tables[table, default: OfTable()].rowKinds[row] = kind
      case .cell(let text, let table, let row, let column):
        tables[table, default: OfTable()].cells[.init(row: row, column: column)] = text
      case .unit(let name, let names): add(name, names, isCorrection: true)
      case .deadline(let words, let task): deadlines[task] = words
      }
    }
  }

  /// A name that earlier rules lead to is replaced in them: "A" is "B", and later "B" is "C".
  private mutating func add(_ name: String, _ names: [String], isCorrection: Bool) {
    let meant = UnitName.listed(name)
    let new = names.filter { !matchKey($0).isEmpty }.map { name in
      var unit = UnitName.listed(name)
      unit.isCorrected = isCorrection
      return unit
    }
    var rule = NameRule(name: name, names: new, isCorrection: isCorrection)
    for (key, earlier) in self.names
    where earlier.names.contains(where: { $0.identity == meant.identity }) {
      self.names[key]?.names = earlier.names.flatMap {
        $0.identity == meant.identity ? new : [$0]
      }
      rule.isReached = true
    }
    self.names[meant.identity] = rule
  }
}
