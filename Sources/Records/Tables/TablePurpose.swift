import VietnameseText

extension TableRecord.Purpose {
  /// What a table with these columns is for.
  init(of roles: ColumnRoles) {
    let columns = roles.columns
    let has = Set(columns.map(\.role))
    let assigns: Set<ColumnRole> = [.lead, .coordinate, .implement, .monitor]
    // Who attends when is no assignment of work.
    if roles.isSchedule {
      self = .other
    } else if has.contains(.task) {
      let isAgenda =
        has.isDisjoint(with: assigns.union([.unit, .output]))
        && !has.isDisjoint(with: [.place, .person])
      let namesWork =
        !has.isDisjoint(with: assigns.union([.deadline, .output]))
        || columns.contains { column in
          column.role == .unit && !ColumnTitles.isPassive(column.titles)
            || column.role == .mark && TaskColumns.matrixBody(column.titles) != nil
        }
      self = namesWork && !isAgenda && !Self.isAboutListed(columns) ? .tasks : Self.list(roles)
    } else if has.contains(.indicator) {
      self = .indicators
    } else {
      self = Self.list(roles)
    }
  }

  /// A list of those who are inspected, heard or supported says what is done to them.
  private static func isAboutListed(_ columns: [TableRecord.Column]) -> Bool {
    let assigns: Set<ColumnRole> = [.lead, .coordinate, .implement, .monitor]
    return columns.contains { $0.role == .unit && ColumnTitles.isPassive($0.titles) }
      && !columns.contains { assigns.contains($0.role) }
  }

  /// A list of units, if a column of bodies stands out.
  private static func list(_ roles: ColumnRoles) -> Self {
    guard let unit = roles.columns.firstIndex(where: { $0.role == .unit }) else { return .other }
    let evidence = roles.columns[unit].evidence
    let isTitled = [.title, .titleAndCells, .profile, .correction].contains(evidence)
    // Where only the cells look like bodies, text in other columns makes it another table.
    var others: Set<ColumnRole> = [.note, .ordinal, .unit, .mark]
    if isTitled {
      others.formUnion([
        .place, .other, .person, .value, .quantity, .measure, .budget, .deadline, .document, .task,
      ])
    }
    let isList = roles.columns.indices.allSatisfy { column in
      others.contains(roles.columns[column].role)
        && (roles.columns[column].role != .other || !roles.evidence[column].isProse)
    }
    return isList ? .units : .other
  }
}
