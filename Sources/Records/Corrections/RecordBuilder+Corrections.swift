import DocumentModel
import TableGrid
import VietnameseText

extension TableReading.Cell {
  /// The bodies that a person says the cell names: one a line, or with semicolons between.
  var namesSaid: [UnitName] {
    text.split { $0 == "\n" || $0 == ";" }.map { oneLine(String($0)) }.filter { !$0.isEmpty }
      .map { name in
        var name = UnitName.listed(name)
        name.isCorrected = true
        return name
      }
  }
}

extension RecordBuilder {
  /// The bodies that a name stands for: its own, unless a person or a profile says otherwise.
  mutating func bodies(meantBy name: UnitName) -> [UnitName] {
    guard !corrections.names.isEmpty, let rule = corrections.names[name.identity] else {
      return [name]
    }
    if usedNames.insert(name.identity).inserted, !rule.isCorrection {
      let meant = rule.names.map(\.name).joined(separator: "; ")
      report(
        Finding(
          .profileApplied, at: nil,
          [
            "detailVi": "“\(rule.name)” là \(meant.isEmpty ? "không phải cơ quan, đơn vị" : meant)",
            "detailEn": "“\(rule.name)” is \(meant.isEmpty ? "no body" : meant)",
          ]))
    }
    return rule.names
  }

  /// Gives a complete task the deadline that a person laid down.
  mutating func correctDeadline(of task: inout TaskRecord) {
    guard let words = corrections.deadlines[task.id] else { return }
    usedDeadlines.insert(task.id)
    if oneLine(words).isEmpty {
      task.deadline = nil
    } else {
      var deadline = Deadline(reading: words)
      // The words of the document stay.
      if let raw = task.deadline?.raw { deadline.raw = raw }
      task.deadline = deadline
    }
    task.mark(.deadline)
  }

  /// Says which corrections fit nothing in the document: it is not the one that they were made for,
  /// or other corrections took away what they were about.
  mutating func reportUnusedCorrections() {
    for (id, of) in corrections.tables.sorted(by: { $0.key < $1.key }) {
      guard let grid = tables.first(where: { $0.id == id })?.grid else {
        reportUnused("không có bảng \(id)", "there is no table \(id)")
        continue
      }
      if let count = of.headerRowCount, count > grid.rowCount {
        reportUnused(
          "bảng \(id) không có \(count) dòng tiêu đề", "table \(id) has no \(count) header rows")
      }
      for row in Set(of.rowKinds.keys).union(of.cells.keys.map(\.row)).sorted()
      where !(0..<grid.rowCount).contains(row) {
        reportUnused("bảng \(id) không có dòng \(row + 1)", "table \(id) has no row \(row + 1)")
      }
      for column in Set(of.roles.keys).union(of.cells.keys.map(\.column)).sorted()
      where !(0..<grid.columnCount).contains(column) {
        reportUnused(
          "bảng \(id) không có cột \(column + 1)", "table \(id) has no column \(column + 1)")
      }
    }
    for (identity, rule) in corrections.names.sorted(by: { $0.key < $1.key })
    where rule.isCorrection && !rule.isReached && !usedNames.contains(identity) {
      reportUnused("không có đơn vị “\(rule.name)”", "there is no unit “\(rule.name)”")
    }
    for task in corrections.deadlines.keys.sorted() where !usedDeadlines.contains(task) {
      reportUnused("không có nhiệm vụ \(task)", "there is no task \(task)")
    }
  }

  private mutating func reportUnused(_ vi: String, _ en: String) {
    report(Finding(.correctionUnused, at: nil, ["detailVi": vi, "detailEn": en]))
  }
}
