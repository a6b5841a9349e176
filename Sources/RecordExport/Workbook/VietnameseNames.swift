import DocumentModel
import Records

// What people call the values of records.

extension UnitKind {
  var vietnameseName: String {
    switch self {
    case .government: "Chính phủ"
    case .ministry: "Bộ, cơ quan ngang bộ"
    case .peoplesCommittee: "Ủy ban nhân dân"
    case .peoplesCouncil: "Hội đồng nhân dân"
    case .department: "Sở"
    case .subDepartment: "Chi cục"
    case .agency: "Cục, tổng cục"
    case .division: "Vụ, phòng"
    case .board: "Ban"
    case .office: "Văn phòng"
    case .inspectorate: "Thanh tra"
    case .police: "Công an"
    case .military: "Quân sự, biên phòng"
    case .bank: "Ngân hàng, kho bạc"
    case .centre: "Trung tâm"
    case .institution: "Trường, viện"
    case .hospital: "Bệnh viện, trạm y tế"
    case .party: "Cơ quan Đảng"
    case .association: "Mặt trận, đoàn thể, hội"
    case .enterprise: "Doanh nghiệp"
    case .court: "Tòa án, viện kiểm sát"
    case .territory: "Đơn vị hành chính"
    case .other: "Khác"
    }
  }
}

extension GovernmentLevel {
  var vietnameseName: String {
    switch self {
    case .central: "Trung ương"
    case .province: "Tỉnh"
    case .district: "Huyện"
    case .commune: "Xã"
    }
  }
}

extension AssignmentRecord.Role {
  var vietnameseName: String {
    switch self {
    case .lead: "Chủ trì"
    case .coordinate: "Phối hợp"
    case .implement: "Thực hiện"
    case .monitor: "Theo dõi"
    }
  }
}

extension TaskRecord.Origin {
  var vietnameseName: String {
    switch self {
    case .markColumn: "Cột đánh dấu"
    case .tableRow: "Dòng của bảng"
    case .body: "Lời văn"
    }
  }
}

extension Finding.Severity {
  var vietnameseName: String {
    switch self {
    case .error: "Lỗi"
    case .warning: "Cảnh báo"
    case .info: "Ghi nhận"
    }
  }
}

extension Deadline {
  /// How it comes again: "hằng năm, ngày 15/10".
  var vietnameseRecurrence: String? {
    guard let parts = recurrence?.split(separator: "-"), let period = parts.first else {
      return nil
    }
    let name =
      switch period {
      case "daily": "hằng ngày"
      case "weekly": "hằng tuần"
      case "monthly": "hằng tháng"
      case "quarterly": "hằng quý"
      default: "hằng năm"
      }
    switch (period, parts.count) {
    case ("monthly", 2): return "\(name), ngày \(parts[1])"
    case (_, 2): return "\(name), tháng \(parts[1])"
    case (_, 3): return "\(name), ngày \(parts[2])/\(parts[1])"
    default: return name
    }
  }
}
