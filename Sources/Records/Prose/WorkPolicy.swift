/// What the sentences of a type of document may do (measured on real documents: laws lay down
/// duties, reports tell what was done, directives order).
enum WorkPolicy {
  /// It lays down rules and assigns no work.
  case none
  /// It reports or proposes: only sections that list work, or say who does it, do.
  case reports
  /// Sections that list work do, and sentences that order.
  case plans
  /// Sentences whose subject is a body do as well.
  case orders

  init(ofType type: String?) { self = Self.table[type ?? ""] ?? .plans }

  private static let table: [String: WorkPolicy] = {
    var table: [String: WorkPolicy] = [:]
    for type in [
      "Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh", "Lệnh", "Nghị định", "Thông tư",
      "Thông tư liên tịch", "Văn bản hợp nhất", "Sắc lệnh", "Điều lệ", "Hợp đồng", "Quy chế",
      "Quy định",
    ] { table[type] = WorkPolicy.none }
    for type in [
      "Báo cáo", "Tờ trình", "Thông cáo", "Giấy giới thiệu", "Giấy ủy quyền",
      "Giấy nghỉ phép", "Bản ghi nhớ", "Bản thỏa thuận", "Phiếu gửi", "Phiếu chuyển", "Phiếu báo",
      "Thư công",
    ] { table[type] = .reports }
    for type in ["Chỉ thị", "Công điện", "Công văn", "Thông báo", "Nghị quyết", "Kết luận"] {
      table[type] = .orders
    }
    return table
  }()
}
