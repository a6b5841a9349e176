import Records

/// The sheet "Nhiệm vụ".
enum TaskSheet {
  static let columns: [SheetBook.Column] = [
    .init(title: "STT", width: 8, style: .centered),
    .init(title: "Nhiệm vụ", width: 56, field: .text),
    .init(title: "Thuộc nhóm, mục", width: 30, isOptional: true),
    .init(title: "Chủ trì", width: 26),
    .init(title: "Phối hợp", width: 26, isOptional: true),
    .init(title: "Thực hiện", width: 26),
    .init(title: "Theo dõi", width: 20, isOptional: true),
    .init(title: "Thời hạn", width: 18, field: .deadline),
    .init(title: "Từ ngày", width: 12, style: .date, isOptional: true, field: .deadline),
    .init(title: "Đến ngày", width: 12, style: .date, field: .deadline),
    .init(title: "Định kỳ", width: 14, style: .centered, isOptional: true),
    .init(title: "Sản phẩm", width: 26, field: .output),
    .init(title: "Kinh phí", width: 20, isOptional: true, field: .budget),
    .init(title: "Số tiền", width: 18, style: .amount, isOptional: true),
    .init(title: "Loại tiền", width: 8, style: .centered, isOptional: true),
    .init(title: "Khối lượng", width: 16, isOptional: true, field: .quantity),
    .init(title: "Số lượng", width: 12, style: .amount, isOptional: true),
    .init(title: "Đơn vị tính", width: 12, style: .centered, isOptional: true),
    .init(title: "Ghi chú", width: 22, isOptional: true, field: .note),
    .init(title: "Nguồn", width: 14),
    .init(title: "Vị trí trong văn bản", width: 32),
    .corrected, .init(title: "Mã bản ghi", width: 20, style: .id),
  ]

  static func row(of task: TaskRecord, _ names: RecordNames) -> [SheetCell] {
    [
      SheetCell(ordinal: task.ordinal), .text(task.text), SheetCell(task.groupPath.line),
      SheetCell(names.units(of: task.id, as: .lead)),
      SheetCell(names.units(of: task.id, as: .coordinate)),
      SheetCell(names.units(of: task.id, as: .implement)),
      SheetCell(names.units(of: task.id, as: .monitor)),
      SheetCell(task.deadline?.raw), SheetCell(iso: task.deadline?.from),
      SheetCell(iso: task.deadline?.to), SheetCell(task.deadline?.vietnameseRecurrence),
      SheetCell(task.output), SheetCell(task.budget?.raw),
      SheetCell(decimal: task.budget?.amount), SheetCell(task.budget?.currency),
      SheetCell(task.quantity?.raw), SheetCell(decimal: task.quantity?.amount),
      SheetCell(task.quantity?.unit), SheetCell(task.note),
      .text(task.origin.vietnameseName), SheetCell(names.place(task.place)),
      SheetCell(corrected: task.corrected), .text(task.id),
    ]
  }
}

/// The sheet "Phân công".
enum AssignmentSheet {
  static let columns: [SheetBook.Column] = [
    .init(title: "STT nhiệm vụ", width: 11, style: .centered),
    .init(title: "Nhiệm vụ", width: 60),
    .init(title: "Cơ quan, đơn vị", width: 42, field: .unitID),
    .init(title: "Vai trò", width: 12, style: .centered),
    .init(title: "Thời hạn", width: 20, isOptional: true),
    .init(title: "Đến ngày", width: 12, style: .date, isOptional: true),
    .init(title: "Nguyên văn phân công", width: 36),
    .init(title: "Vị trí trong văn bản", width: 32),
    .corrected, .init(title: "Mã nhiệm vụ", width: 20, style: .id),
    .init(title: "Mã đơn vị", width: 20, style: .id),
  ]

  static func row(of item: AssignmentRecord, _ names: RecordNames) -> [SheetCell] {
    let task = names.task(item.taskID)
    return [
      SheetCell(ordinal: task?.ordinal), SheetCell(task?.text), .text(names.unit(item.unitID)),
      .text(item.role.vietnameseName), SheetCell(task?.deadline?.raw),
      SheetCell(iso: task?.deadline?.to), .text(item.raw), SheetCell(names.place(item.place)),
      SheetCell(corrected: item.corrected),
      .text(item.taskID), .text(item.unitID),
    ]
  }
}
