import OfficialDocument
import VietnameseText

extension Profile {
  /// What of corrections serves other documents of the same kind: purposes, header rows and roles
  /// of columns, and what names stand for. Rows, single cells and deadlines are of one document only.
  ///
  /// Tables are named by the title of their appendix where that tells them apart, otherwise by their
  /// number; columns by their titles likewise. The document itself, read with this profile, has the
  /// same purposes, headers, roles and names as with the corrections.
  ///
  /// - Parameters:
  ///   - corrections: What a person put right, oldest first.
  ///   - result: The document's records with these corrections.
  ///   - base: The profile that the document was read with; what it says and nobody corrected stays.
  public init(
    generalizing corrections: [Correction], of result: ImportResult, over base: Profile = Profile()
  ) {
    self = base
    for table in result.tables {
      var rule = table.profileRule.map { base.tables[$0] } ?? TableRule()
      let before = rule
      for correction in corrections {
        switch correction {
        case .purpose(let purpose, table.id): rule.purpose = purpose
        case .headerRowCount(let count, table.id) where count <= table.rows.count:
          rule.headerRows = count
        case .role(let role, table.id, let column) where table.columns.indices.contains(column):
          rule.columns.removeAll { table.column($0.column) == column }
          rule.columns.append(ColumnRule(column: table.selector(of: column), role: role))
        default: break
        }
      }
      guard rule != before else { continue }
      if let index = table.profileRule {
        tables[index] = rule
      } else {
        rule.title = Self.title(of: table, in: result)
        if rule.title == nil { rule.position = table.index + 1 }
        tables.append(rule)
      }
    }
    addNames(of: corrections)
  }

  /// Adds what names came to stand for in the end, each once: the first rule of a name is the one that
  /// it meets in the document.
  private mutating func addNames(of corrections: [Correction]) {
    let said = CorrectionIndex(corrections, names: names).names
    var known: Set<String> = []
    names = []
    for (index, rule) in said.enumerated() where known.insert(rule.identity).inserted {
      var meant = rule.names
      for later in said[(index + 1)...] {
        meant = meant.flatMap { $0.identity == later.identity ? later.names : [$0] }.distinct
      }
      names.append(NameRule(name: rule.name, names: meant.map(\.name)))
    }
  }

  /// The title of a table's appendix, where no other appendix has its words and no other table stands
  /// in it.
  private static func title(of table: TableRecord, in result: ImportResult) -> String? {
    guard let id = table.appendixID,
      result.tables.count(where: { $0.appendixID == id }) == 1,
      let title = result.document.appendixes.first(where: { $0.id == id })?.title,
      case let words = matchKey(title), !words.isEmpty
    else { return nil }
    let others = result.document.appendixes.filter { $0.id != id }
    let isOwn = others.allSatisfy { !matchKey("\($0.label) \($0.title ?? "")").contains(words) }
    return isOwn ? title : nil
  }
}

extension TableRecord {
  /// The column that a selector names; `nil` where there is none. Linear in the columns.
  func column(_ selector: Profile.ColumnRule.Selector) -> Int? {
    selector.column(in: columns.map(\.titles))
  }

  /// Names a column by its titles where no other has the same, otherwise by its number.
  fileprivate func selector(of column: Int) -> Profile.ColumnRule.Selector {
    let title = columns[column].titles.joined(separator: " / ")
    let selector = Profile.ColumnRule.Selector.title(title)
    guard !title.isEmpty, Int(title) == nil,
      columns.indices.filter({ self.columns[$0].titles.joined(separator: " / ") == title }).count
        == 1, self.column(selector) == column
    else { return .number(column + 1) }
    return selector
  }
}

extension Profile.ColumnRule.Selector {
  /// The column that is meant, of those with these titles; `nil` where there is none. Linear in the
  /// columns.
  func column(in titles: [[String]]) -> Int? {
    switch self {
    case .number(let number): return titles.indices.contains(number - 1) ? number - 1 : nil
    case .title(let title):
      let key = matchKey(title)
      return titles.firstIndex { titles in
        matchKey(titles.joined(separator: " / ")) == key || titles.contains { matchKey($0) == key }
      }
    }
  }
}
