import DocumentModel
import Testing

@testable import OfficialDocument

/// Which line breaks only wrap a sentence.
@Suite struct SoftBreakTests {
  @Test(arguments: [
    ("trước ngày 19", "tháng 4 năm 2023", true),
    ("Hà Nội,", "ngày 19 tháng 4 năm 2023", true),
    ("báo cáo kết quả trước", "ngày 15/6/2024", true),
    ("Số: 125/UBND-NC", "v/v rà soát thủ tục", false),
    ("Số: 12/QĐ-UBND", "ngày 05 tháng 3 năm 2024", false),
    ("- Phòng Tổ chức", "lưu VT, NVY.", false),
    ("Nội dung:", "rà soát thủ tục", false),
    ("Sở Y tế", "a) Rà soát", false),
  ])
  func `a line goes on the one before, or does not`(before: String, after: String, isSoft: Bool) {
    #expect(Paragraph.isSoft(between: before, after) == isSoft)
  }
}
