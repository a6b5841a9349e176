import DocumentModel
import Records

extension ImportResult {
  /// The result as an Excel workbook (.xlsx) in Vietnamese: the document, its bodies, tasks,
  /// assignments and findings, a sheet each. Texts are never formulas or links, whatever they say.
  /// The same result gives the same bytes.
  ///
  /// - Throws: `WorkbookError` where there is no room for temporary files.
  /// - Complexity: Linear in the records; the workbook as a whole lies in memory, zipped.
  public func workbook() throws(WorkbookError) -> [UInt8] { try workbook(within: .init()) }

  /// The same in sheets of given bounds.
  func workbook(within limits: SheetBook.Limits) throws(WorkbookError) -> [UInt8] {
    var book = try SheetBook(limits: limits)
    let names = RecordNames(of: self)
    HeadSheet(result: self, names: names).write(to: &book)
    var rows = RecordRows()
    rows.units = book.addTable(
      "Đơn vị", UnitSheet.columns, rowCount: units.count,
      row: { UnitSheet.row(of: units[$0], names) },
      style: { UnitSheet.columns.style(at: $1, corrected: units[$0].corrected) })
    rows.tasks = book.addTable(
      "Nhiệm vụ", TaskSheet.columns, rowCount: tasks.count,
      row: { TaskSheet.row(of: tasks[$0], names) },
      style: { TaskSheet.columns.style(at: $1, corrected: tasks[$0].corrected) })
    rows.assignments = book.addTable(
      "Phân công", AssignmentSheet.columns, rowCount: assignments.count,
      row: { AssignmentSheet.row(of: assignments[$0], names) },
      style: { AssignmentSheet.columns.style(at: $1, corrected: assignments[$0].corrected) })
    let targets = FindingTargets(of: self, at: rows)
    _ = book.addTable(
      "Cảnh báo", FindingSheet.columns, rowCount: findings.count,
      row: { FindingSheet.row(of: findings[$0], names, targets) },
      style: { row, column in
        column == 0 ? FindingSheet.style(of: findings[row].severity) : nil
      })
    return try book.bytes()
  }
}

/// Where the records of a result stand in its workbook, in their order.
struct RecordRows {
  var units: [SheetRow] = []
  var tasks: [SheetRow] = []
  var assignments: [SheetRow] = []
}
