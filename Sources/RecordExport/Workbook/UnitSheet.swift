import Records

/// The sheet "Đơn vị".
enum UnitSheet {
  static let columns: [SheetBook.Column] = [
    .init(title: "STT", width: 8, style: .centered),
    .init(title: "Cơ quan, đơn vị", width: 42, field: .name),
    .init(title: "Loại cơ quan", width: 20),
    .init(title: "Cấp", width: 13, style: .centered),
    .init(title: "Tên gọi chung", width: 10, style: .centered, isOptional: true),
    .init(title: "Thuộc nhóm", width: 28, isOptional: true),
    .init(title: "Mã ĐVHC", width: 10, style: .centered, isOptional: true),
    .init(title: "Đơn vị hành chính", width: 24, isOptional: true),
    .init(title: "Theo danh mục ngày", width: 13, style: .date, isOptional: true),
    .init(title: "Tỉnh", width: 18, isOptional: true),
    .init(title: "Sau sắp xếp", width: 32, isOptional: true),
    .init(title: "Nguyên văn", width: 36),
    .init(title: "Vị trí trong văn bản", width: 32),
    .corrected, .init(title: "Mã bản ghi", width: 20, style: .id),
  ]

  static func row(of unit: UnitRecord, _ names: RecordNames) -> [SheetCell] {
    let territory = unit.administrativeUnit
    return [
      SheetCell(ordinal: unit.ordinal), .text(unit.name), .text(unit.kind.vietnameseName),
      SheetCell(unit.level?.vietnameseName), unit.isCollective ? .text("Có") : .blank,
      SheetCell(unit.groupPath.line), SheetCell(territory?.unit.code),
      SheetCell(territory?.unit.name), SheetCell(iso: territory?.unit.snapshot.rawValue),
      SheetCell(territory?.province?.name), SheetCell(territory?.successorLine), .text(unit.raw),
      SheetCell(names.place(unit.place)), SheetCell(corrected: unit.corrected), .text(unit.id),
    ]
  }
}
