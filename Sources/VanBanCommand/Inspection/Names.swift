import VanBan

// What people call the values of a result.

extension TableRecord.Purpose {
  var name: BilingualText {
    switch self {
    case .units: BilingualText(vi: "danh sách đơn vị", en: "list of units")
    case .tasks: BilingualText(vi: "bảng nhiệm vụ", en: "tasks")
    case .indicators: BilingualText(vi: "bảng chỉ tiêu", en: "indicators")
    case .other: BilingualText(vi: "bảng khác", en: "other table")
    case .layout: BilingualText(vi: "bảng trình bày", en: "layout")
    }
  }
}

extension Section.Kind {
  /// The word before its number; items of lists have none.
  var name: String? {
    switch self {
    case .part: "Phần"
    case .chapter: "Chương"
    case .division: "Mục"
    case .subdivision: "Tiểu mục"
    case .article: "Điều"
    case .clause, .point, .heading, .item: nil
    }
  }
}

extension RowKind {
  var name: BilingualText {
    switch self {
    case .header: BilingualText(vi: "dòng tiêu đề", en: "header")
    case .columnNumbers: BilingualText(vi: "dòng số cột", en: "column numbers")
    case .group: BilingualText(vi: "dòng tên nhóm", en: "group")
    case .record: BilingualText(vi: "dòng nội dung", en: "records")
    case .total: BilingualText(vi: "dòng tổng", en: "total")
    case .blank: BilingualText(vi: "dòng trống", en: "blank")
    }
  }
}

extension ColumnRole {
  var name: BilingualText {
    switch self {
    case .ordinal: BilingualText(vi: "số thứ tự", en: "ordinal")
    case .unit: BilingualText(vi: "cơ quan, đơn vị", en: "unit")
    case .task: BilingualText(vi: "nhiệm vụ", en: "task")
    case .lead: BilingualText(vi: "chủ trì", en: "lead")
    case .coordinate: BilingualText(vi: "phối hợp", en: "coordinate")
    case .implement: BilingualText(vi: "thực hiện", en: "implement")
    case .monitor: BilingualText(vi: "theo dõi", en: "monitor")
    case .deadline: BilingualText(vi: "thời hạn", en: "deadline")
    case .output: BilingualText(vi: "sản phẩm", en: "output")
    case .budget: BilingualText(vi: "kinh phí", en: "budget")
    case .quantity: BilingualText(vi: "số lượng", en: "quantity")
    case .measure: BilingualText(vi: "đơn vị tính", en: "unit of measure")
    case .note: BilingualText(vi: "ghi chú", en: "note")
    case .mark: BilingualText(vi: "đánh dấu", en: "mark")
    case .legalBasis: BilingualText(vi: "căn cứ", en: "legal basis")
    case .document: BilingualText(vi: "văn bản", en: "document")
    case .person: BilingualText(vi: "người", en: "person")
    case .place: BilingualText(vi: "địa điểm", en: "place")
    case .indicator: BilingualText(vi: "chỉ tiêu", en: "indicator")
    case .value: BilingualText(vi: "số liệu", en: "value")
    case .other: BilingualText(vi: "khác", en: "other")
    }
  }
}

extension AssignmentRecord.Role {
  var name: BilingualText {
    switch self {
    case .lead: ColumnRole.lead.name
    case .coordinate: ColumnRole.coordinate.name
    case .implement: ColumnRole.implement.name
    case .monitor: ColumnRole.monitor.name
    }
  }
}

extension RoleEvidence {
  var reason: BilingualText {
    switch self {
    case .title: BilingualText(vi: "theo tiêu đề cột", en: "by its title")
    case .titleContains(let phrase):
      BilingualText(vi: "tiêu đề có “\(phrase)”", en: "its title contains “\(phrase)”")
    case .titleAndCells:
      BilingualText(vi: "theo tiêu đề và nội dung các ô", en: "by its title and cells")
    case .cells: BilingualText(vi: "theo nội dung các ô", en: "by its cells")
    case .tableBefore:
      BilingualText(vi: "tiếp theo bảng liền trước", en: "goes on from the table before")
    case .profile: BilingualText(vi: "theo tệp hướng dẫn đọc bảng", en: "by the profile")
    case .correction: BilingualText(vi: "do người dùng sửa", en: "put right by hand")
    case .none: BilingualText(vi: "chưa xác định", en: "nothing tells its role")
    }
  }
}
