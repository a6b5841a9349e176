import VietnameseText

/// Posts of those who head a body, before its name: an order to them is one to the body.
enum BodyHeads {
  /// The post, and what remains of it in the name of the body: "Chánh Văn phòng Bộ" heads "Văn phòng
  /// Bộ".
  static let table = PhraseTable<String>([
    ("Giám đốc", ""), ("Tổng Giám đốc", ""), ("Chủ tịch", ""), ("Thủ trưởng", ""),
    ("Người đứng đầu", ""), ("Lãnh đạo", ""), ("Thống đốc", ""), ("Tổng cục trưởng", ""),
    ("Cục trưởng", ""), ("Chi cục trưởng", ""), ("Vụ trưởng", ""), ("Viện trưởng", ""),
    ("Hiệu trưởng", ""), ("Hạt trưởng", ""), ("Trạm trưởng", ""), ("Đội trưởng", ""),
    ("Chỉ huy trưởng", ""), ("Tư lệnh", ""), ("Chánh án", ""), ("Bí thư", ""), ("Trưởng", ""),
    ("Bộ trưởng", ""), ("Các Bộ trưởng", "Các bộ"), ("Chủ nhiệm", ""), ("Tổng Biên tập", ""),
    ("Chánh Văn phòng", "Văn phòng"), ("Chánh Thanh tra", "Thanh tra"),
    ("Tổng Thanh tra Chính phủ", "Thanh tra Chính phủ"), ("Trưởng Công an", "Công an"),
    ("Xóm trưởng", ""), ("Trưởng Ban", "Ban"), ("Trưởng phòng", "Phòng"),
    ("Trưởng các phòng", "Các phòng"),
  ])
}
