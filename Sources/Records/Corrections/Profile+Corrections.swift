import OfficialDocument

extension Profile {
  /// What of corrections serves other documents of the same kind: purposes, header rows and roles
  /// of columns, and what names stand for. Rows, single cells and deadlines are of one document only.
  ///
  /// Tables are named by the title of their appendix where no other one stands in it, otherwise by
  /// their number; columns by their titles where no other column has the same.
  ///
  /// - Parameters:
  ///   - corrections: What a person put right, oldest first.
  ///   - result: The document's records with these corrections.
  public init(generalizing corrections: [Correction], of result: ImportResult) {
    self.init()
    for table in result.tables {
      var rule = TableRule()
      for correction in corrections {
        switch correction {
        case .purpose(let purpose, table.id): rule.purpose = purpose
        case .headerRowCount(let count, table.id): rule.headerRows = count
        case .role(let role, table.id, let column) where table.columns.indices.contains(column):
          let selector = Self.selector(of: column, in: table)
          rule.columns.removeAll { $0.column == selector }
          rule.columns.append(ColumnRule(column: selector, role: role))
        default: break
        }
      }
      guard rule != TableRule() else { continue }
      rule.title = Self.title(of: table, in: result)
      if rule.title == nil { rule.position = table.index + 1 }
      tables.append(rule)
    }
    for case .unit(let name, let meant) in corrections {
      names.removeAll { $0.name == name }
      names.append(NameRule(name: name, names: meant))
    }
  }

  private static func selector(
    of column: Int, in table: TableRecord
  ) -> ColumnRule.Selector {
    let titles = table.columns.map { $0.titles.joined(separator: " / ") }
    let isPlain = !titles[column].isEmpty && Int(titles[column]) == nil
    guard isPlain, titles.count(where: { $0 == titles[column] }) == 1 else {
      return .number(column + 1)
    }
    return .title(titles[column])
  }

  private static func title(of table: TableRecord, in result: ImportResult) -> String? {
    guard let id = table.appendixID,
      result.tables.count(where: { $0.appendixID == id }) == 1
    else { return nil }
    return result.document.appendixes.first { $0.id == id }?.title
  }
}
