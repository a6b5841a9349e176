import Testing

@testable import Records

/// Cells that name bodies: the bodies with the parts that the cell gives them, and after "?" what
/// was not understood.
@Suite struct UnitCellTests {
  @Test(arguments: [
    ("Sở Nội vụ", "Sở Nội vụ"),
    ("Sở Nội vụ; Sở Y tế.", "Sở Nội vụ | Sở Y tế"),
    ("- Sở Nội vụ\n- Sở Y tế", "Sở Nội vụ | Sở Y tế"),
    (
      "Sở Tư pháp, Văn phòng UBND tỉnh, Công an tỉnh",
      "Sở Tư pháp | Văn phòng Ủy ban nhân dân tỉnh | Công an tỉnh"
    ),
    ("Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch"),
    ("Sở Văn hóa và Thể thao, Du lịch", "Sở Văn hóa và Thể thao | Sở Du lịch"),
    (
      "Sở Văn hóa, Thể thao và Du lịch, Công an tỉnh và các đơn vị liên quan",
      "Sở Văn hóa, Thể thao và Du lịch | Công an tỉnh | các đơn vị liên quan"
    ),
    ("Sở Nông nghiệp\nvà Phát triển nông thôn", "Sở Nông nghiệp và Phát triển nông thôn"),
    ("Các sở, ban, ngành", "Các sở, ban, ngành"),
    ("Các Sở Giáo dục và Đào tạo", "Các Sở Giáo dục và Đào tạo"),
    (
      "Báo Lào Cai, Đài Phát thanh - Truyền hình tỉnh",
      "Báo Lào Cai | Đài Phát thanh - Truyền hình tỉnh"
    ),
    ("UBND các huyện, thành phố", "Ủy ban nhân dân các huyện, thành phố"),
    ("UBND xã Tân Lập, huyện Mộc Châu", "Ủy ban nhân dân xã Tân Lập, huyện Mộc Châu"),
    (
      "Văn phòng HĐND và UBND huyện; Sở Y tế",
      "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện | Sở Y tế"
    ),
    ("Sở Y tế, Nội vụ", "Sở Y tế | Sở Nội vụ"),
    ("Các Sở: Y tế, Nội vụ và Tài chính", "Sở Y tế | Sở Nội vụ | Sở Tài chính"),
    ("Sở Y tế, Thống kê", "Sở Y tế | ? Thống kê"),
    ("UBND huyện Nam Đàn, Đô Lương", "? Ủy ban nhân dân huyện Nam Đàn, Đô Lương"),
    ("Sở Y tế/Sở Nội vụ", "Sở Y tế | Sở Nội vụ"),
    ("Sở Y tế (chủ trì)", "lead: Sở Y tế"),
    ("Sở Y tế (chủ trì), Sở Nội vụ (phối hợp)", "lead: Sở Y tế | coordinate: Sở Nội vụ"),
    (
      "Chủ trì: Sở Y tế; Phối hợp: Sở Nội vụ, Công an tỉnh",
      "lead: Sở Y tế | coordinate: Sở Nội vụ | coordinate: Công an tỉnh"
    ),
    ("Sở Y tế chủ trì, phối hợp với Sở Nội vụ", "lead: Sở Y tế | coordinate: Sở Nội vụ"),
    ("Sở KH&CN, TN&MT", "Sở Khoa học và Công nghệ | Sở Tài nguyên và Môi trường"),
    ("Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội"),
    ("Đồng chí Nguyễn Văn A", ""),
    ("Giám đốc Sở Y tế", ""),
    (
      "các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",
      "các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ"
    ),
    (
      "Đề nghị Tòa án nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh",
      "Tòa án nhân dân tỉnh | Viện kiểm sát nhân dân tỉnh"
    ),
    (
      "Tổ Cảnh sát phòng, chống tội phạm; Tổ Tổng hợp",
      "Tổ Cảnh sát phòng, chống tội phạm | Tổ Tổng hợp"
    ),
    ("h) Sở Tài chính\np) Sở Tư pháp", "Sở Tài chính | Sở Tư pháp"),
    ("Đoàn xã, thị trấn", "Đoàn xã, thị trấn"),
    ("Phòng 8; Phòng 2a", "Phòng 8 | Phòng 2a"),
    ("Bộ phận Một cửa", "Bộ phận Một cửa"),
    ("bộ phận người dân", "? bộ phận người dân"),
    (
      "Ban Dân chủ, Giám sát và Phản biện xã hội; Văn phòng",
      "Ban Dân chủ, Giám sát và Phản biện xã hội | Văn phòng"
    ),
    (
      "Ngân hàng Chính sách xã hội - Chi nhánh tỉnh Sơn La",
      "Ngân hàng Chính sách xã hội - Chi nhánh tỉnh Sơn La"
    ),
    ("Thuế cơ sở 3, Tòa án nhân dân khu vực 2", "Thuế cơ sở 3 | Tòa án nhân dân khu vực 2"),
    ("VP. UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh"),
    (
      "P. Quản lý nhà; UBND thị xã Sơn Tây",
      "Phòng Quản lý nhà | Ủy ban nhân dân thị xã Sơn Tây"
    ),
    (
      "P.KH-TC, P. VH&TT + UBND 14 phường",
      "Phòng Kế hoạch - Tài chính | Phòng Văn hóa và Thông tin | Ủy ban nhân dân 14 phường"
    ),
    ("P. Bến Nghé", "? P. Bến Nghé"),
    ("TT Y tế; TT. PVHCC", "Trung tâm Y tế | Trung tâm Phục vụ hành chính công"),
    ("Sở VH-TT, Phòng VH-TT", "Sở Văn hóa và Thể thao | Phòng Văn hóa và Thông tin"),
    ("Phòng CTXH; Khoa KSNK", "Phòng Công tác xã hội | Khoa Kiểm soát nhiễm khuẩn"),
    (
      "Các Sở: Tài chính, Kế hoạch và Đầu tư", "Sở Tài chính | Sở Kế hoạch và Đầu tư"
    ),
    ("Phòng: TC-KH, QLĐT", "Phòng Tài chính - Kế hoạch | Phòng Quản lý đô thị"),
    ("Các sở, ngành liên quan; UBND xã", "Các sở, ngành liên quan | Ủy ban nhân dân xã"),
    ("VP HĐND-UBND xã", "Văn phòng Hội đồng nhân dân - Ủy ban nhân dân xã"),
    (
      "- Chủ trì: Sở Văn hóa, Thể thao và Du lịch\n- Phối hợp: Sở NN&PTNT, UBND huyện Bắc Hà",
      "lead: Sở Văn hóa, Thể thao và Du lịch | coordinate: Sở Nông nghiệp và Phát triển nông thôn"
        + " | coordinate: Ủy ban nhân dân huyện Bắc Hà"
    ),
    ("Ban CHQS, Đồn BP 416", "Ban Chỉ huy Quân sự | Đồn Biên phòng 416"),
    ("Văn phòng HĐND&UBND thị xã", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân thị xã"),
    ("Ban giám hiệu, tổ trưởng chuyên môn", "Ban giám hiệu"),
    ("Khoa Khám bệnh, Phòng Kế hoạch tổng hợp", "Khoa Khám bệnh | Phòng Kế hoạch tổng hợp"),
    ("Đ/c Nguyễn Văn Hùng - Phó Chủ tịch UBND huyện", ""),
    ("Ban QLDA đầu tư xây dựng tỉnh", "Ban Quản lý dự án đầu tư xây dựng tỉnh"),
    (
      "Tổ Công nghệ số cộng đồng các thôn, tổ dân phố",
      "Tổ Công nghệ số cộng đồng các thôn, tổ dân phố"
    ),
    (
      "UBND các huyện: Sơn Dương, Yên Sơn, Hàm Yên",
      "Ủy ban nhân dân huyện Sơn Dương | Ủy ban nhân dân huyện Yên Sơn | "
        + "Ủy ban nhân dân huyện Hàm Yên"
    ),
    ("Thôn, tổ dân phố", "? Thôn, tổ dân phố"),
    ("Trường hợp cần thiết", "? Trường hợp cần thiết"),
    ("Sở Y tế tham mưu UBND tỉnh ban hành", "? Sở Y tế tham mưu Ủy ban nhân dân tỉnh ban hành"),
  ])
  func `bodies are told apart as a clerk would`(cell: String, expected: String) {
    #expect(label(UnitCell(cell)) == expected)
  }
}

private func label(_ cell: UnitCell) -> String {
  let names = cell.mentions.map { mention in
    (mention.part.map { "\($0.rawValue): " } ?? "") + mention.unit.name
  }
  return (names + cell.unclear.map { "? " + $0 }).joined(separator: " | ")
}
