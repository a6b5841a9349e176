import Testing

@testable import Records

/// Cells that name bodies: the bodies, and after "?" what was not understood.
@Suite struct UnitSplitterTests {
  @Test(arguments: [
    ("Sở Nội vụ", "Sở Nội vụ"),
    ("Sở Nội vụ; Sở Y tế.", "Sở Nội vụ | Sở Y tế"),
    ("- Sở Nội vụ\n- Sở Y tế", "Sở Nội vụ | Sở Y tế"),
    (
      "Sở Tư pháp, Văn phòng UBND tỉnh, Công an tỉnh",
      "Sở Tư pháp | Văn phòng UBND tỉnh | Công an tỉnh"
    ),
    ("Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch"),
    (
      "Sở Văn hóa, Thể thao và Du lịch, Công an tỉnh và các đơn vị liên quan",
      "Sở Văn hóa, Thể thao và Du lịch | Công an tỉnh | các đơn vị liên quan"
    ),
    ("Sở Nông nghiệp\nvà Phát triển nông thôn", "Sở Nông nghiệp và Phát triển nông thôn"),
    ("Các sở, ban, ngành", "Các sở, ban, ngành"),
    ("UBND các huyện, thành phố", "UBND các huyện, thành phố"),
    ("UBND xã Tân Lập, huyện Mộc Châu", "UBND xã Tân Lập, huyện Mộc Châu"),
    ("Văn phòng HĐND và UBND huyện; Sở Y tế", "Văn phòng HĐND và UBND huyện | Sở Y tế"),
    ("Sở Y tế, Nội vụ", "? Sở Y tế, Nội vụ"),
    ("UBND huyện Nam Đàn, Đô Lương", "? UBND huyện Nam Đàn, Đô Lương"),
    ("Sở Y tế/Sở Nội vụ", "? Sở Y tế/Sở Nội vụ"),
    ("Sở Y tế (chủ trì)", "? Sở Y tế (chủ trì)"),
    ("Đồng chí Nguyễn Văn A", ""),
    ("Trường hợp cần thiết", "? Trường hợp cần thiết"),
  ])
  func `bodies are told apart as a clerk would`(cell: String, expected: String) {
    let split = UnitSplitter(cell)
    let parts = split.units.map(\.name) + split.unclear.map { "? " + $0 }
    #expect(parts.joined(separator: " | ") == expected)
  }
}
