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
