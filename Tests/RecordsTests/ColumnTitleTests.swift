import Testing

@testable import Records

/// What a column is by its title alone; "–" is a title that says nothing.
@Suite struct ColumnTitleTests {
  @Test(arguments: [
    ("Đơn vị chủ trì", "lead"),
    ("Cơ quan chủ trì soạn thảo", "lead"),
    ("Cơ quan trình", "–"),
    ("Nội dung giám sát", "task"),
    ("Nhiệm vụ được phân công", "task"),
    ("Cuộc thanh tra", "task"),
    ("Nội dung, kinh phí", "budget"),
    ("Cơ sở đào tạo", "implement"),
    ("Mã nhiệm vụ", "ordinal"),
    ("Hoàn thành trước ngày", "deadline"),
    ("Màu sắc", "–"),
  ])
  func `a title names its column`(title: String, role: String) {
    let whole = ColumnTitles.exact.exact(ColumnTitles.core(of: title))
    #expect((whole ?? ColumnTitles.phrase(in: title)?.role)?.rawValue ?? "–" == role)
  }
}
