import DocumentModel
import Records

/// The sheet "Cảnh báo".
enum FindingSheet {
  static let columns: [SheetBook.Column] = [
    .init(title: "Mức độ", width: 12, style: .centered),
    .init(title: "Nội dung", width: 90),
    .init(title: "Vị trí trong văn bản", width: 32),
    .init(title: "Xem dòng liên quan", width: 26, style: .link),
    .init(title: "Mã cảnh báo", width: 26, style: .id),
  ]

  static func row(
    of finding: Finding, _ names: RecordNames, _ targets: FindingTargets
  ) -> [SheetCell] {
    let link = targets.row(of: finding).map {
      SheetCell.link("\($0.sheet), dòng \($0.row + 1)", to: $0)
    }
    return [
      .text(finding.severity.vietnameseName), .text(finding.message.vi),
      SheetCell(names.place(finding.place) ?? "Toàn văn bản"), link ?? .blank,
      .text(finding.code.rawValue),
    ]
  }

  static func style(of severity: Finding.Severity) -> CellStyle? {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .info: nil
    }
  }
}

/// Which record a finding is about: the one of its cell or paragraph, otherwise the one of its row.
/// Of several records of one place the task comes first, then the unit, then what is assigned.
struct FindingTargets {
  private var rows: [Place: SheetRow] = [:]

  /// Linear in the records.
  init(of result: ImportResult, at rows: RecordRows) {
    for (task, row) in zip(result.tasks, rows.tasks) { add(task.place, row) }
    for (unit, row) in zip(result.units, rows.units) { add(unit.place, row) }
    for (item, row) in zip(result.assignments, rows.assignments) { add(item.place, row) }
  }

  private mutating func add(_ place: Place, _ row: SheetRow) {
    for key in [place, Self.rowPlace(of: place)].compactMap({ $0 }) where rows[key] == nil {
      rows[key] = row
    }
  }

  /// The row of the sheet that a finding is about; `nil` where no record stands there.
  func row(of finding: Finding) -> SheetRow? {
    guard let place = finding.place, place != Place() else { return nil }
    return rows[place] ?? Self.rowPlace(of: place).flatMap { rows[$0] }
  }

  private static func rowPlace(of place: Place) -> Place? {
    guard place.row != nil else { return nil }
    var place = place
    place.column = nil
    return place
  }
}
