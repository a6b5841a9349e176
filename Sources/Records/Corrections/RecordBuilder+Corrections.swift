import DocumentModel
import TableGrid
import VietnameseText

extension TableReading.Cell {
  /// The bodies that a person says the cell names: one a line, or with semicolons between. A line that
  /// lists several or says their parts is read like the document's.
  var namesSaid: [UnitCell.Mention] {
    text.split { $0 == "\n" || $0 == ";" }.map { oneLine(String($0)) }.filter { !$0.isEmpty }
      .flatMap { line -> [UnitCell.Mention] in
        let read = UnitCell.read(line)
        let lists = line.contains { ",:(".contains($0) }
        return lists && read.isUnderstood
          ? read.mentions : [UnitCell.Mention(unit: UnitName.listed(line), part: nil)]
      }
      .map { mention in
        var mention = mention
        mention.unit.isCorrected = true
        return mention
      }
  }
}

extension RecordBuilder {
  /// The bodies that a name stands for: its own, unless a profile or a person says otherwise. What is
  /// said later is about the names that came of what was said before.
  mutating func bodies(meantBy name: UnitName) -> [UnitName] {
    guard !corrections.names.isEmpty else { return [name] }
    if let known = meanings[name.identity] { return known }
    var meant = [name]
    for (index, rule) in corrections.names.enumerated()
    where meant.contains(where: { $0.identity == rule.identity }) {
      meant = meant.flatMap { $0.identity == rule.identity ? rule.names : [$0] }.distinct
      guard usedNames.insert(index).inserted else { continue }
      if rule.correction == nil { reportProfile(rule) }
    }
    meanings[name.identity] = meant
    return meant
  }

  private mutating func reportProfile(_ rule: CorrectionIndex.NameRule) {
    let names = rule.names.map(\.name).joined(separator: "; ")
    report(
      Finding(
        .profileApplied, at: nil,
        [
          "detailVi": "“\(rule.name)” là \(names.isEmpty ? "không phải cơ quan, đơn vị" : names)",
          "detailEn": "“\(rule.name)” is \(names.isEmpty ? "no body" : names)",
        ]))
  }

  /// Gives a complete task the deadline that a person laid down. `year` is the one that the title of
  /// its column tells.
  mutating func correctDeadline(of task: inout TaskRecord, year: Int?) {
    guard let (words, used) = corrections.deadline(of: task) else { return }
    usedDeadlines.formUnion(used)
    task.deadline = oneLine(words).isEmpty ? nil : Deadline(reading: words, year: year)
    task.mark(.deadline)
  }

  /// Says which corrections fit nothing in the document: it is not the one that they were made for,
  /// or other corrections took away what they were about.
  mutating func reportUnusedCorrections() {
    guard !corrections.all.isEmpty else { return }
    let usedCorrections = Set(usedNames.compactMap { corrections.names[$0].correction })
      .union(usedDeadlines)
    for (index, correction) in corrections.all.enumerated() {
      guard let (vi, en) = unfit(correction, isUsed: usedCorrections.contains(index)) else {
        continue
      }
      report(Finding(.correctionUnused, at: nil, ["detailVi": vi, "detailEn": en]))
      sink.take(unused: correction)
    }
  }

  /// What a correction is about that the document does not have; `nil` where it has it.
  private func unfit(_ correction: Correction, isUsed: Bool) -> (vi: String, en: String)? {
    func table(_ id: String) -> TableRecord? { tables.first { $0.id == id } }
    func noTable(_ id: String) -> (vi: String, en: String)? {
      table(id) == nil ? ("không có bảng \(id)", "there is no table \(id)") : nil
    }
    func missing(_ id: String, _ vi: String, _ en: String) -> (vi: String, en: String) {
      noTable(id) ?? ("bảng \(id) không có \(vi)", "table \(id) has no \(en)")
    }
    switch correction {
    case .purpose(_, let id): return noTable(id)
    case .headerRowCount(let count, let id):
      let rows = table(id)?.rows ?? []
      guard rows.isEmpty || count > rows.count else { return nil }
      return missing(id, "\(count) dòng tiêu đề", "\(count) header rows")
    case .role(_, let id, let column):
      guard table(id)?.columns.indices.contains(column) != true else { return nil }
      return missing(id, "cột \(column + 1)", "column \(column + 1)")
    case .rowKind(_, let id, let row):
      guard let table = table(id), table.rows.indices.contains(row), row >= table.headerRowCount
      else {
        return missing(
          id, "dòng \(row + 1) ở dưới tiêu đề", "row \(row + 1) below the header")
      }
      return nil
    case .cell(_, let id, let row, let column):
      guard let grid = table(id)?.grid, (0..<grid.rowCount).contains(row),
        grid.cell(row: row, column: column) != nil
      else {
        return missing(
          id, "ô ở dòng \(row + 1), cột \(column + 1)",
          "cell at row \(row + 1), column \(column + 1)")
      }
      return nil
    case .unit(let name, _):
      return isUsed ? nil : ("không có đơn vị “\(name)”", "there is no unit “\(name)”")
    case .deadline(_, let task, _):
      return isUsed ? nil : ("không có nhiệm vụ \(task)", "there is no task \(task)")
    }
  }
}
