import DocumentModel
import Glibc

/// Why no workbook could be made: the disk for temporary files, or memory.
public struct WorkbookError: Error, Hashable, Sendable {
  /// More, in English, for people who look into it.
  public var detail: String

  /// What is wrong and what to do, for people.
  public var message: BilingualText {
    BilingualText(
      vi: "không tạo được tệp Excel (\(detail)). Xin kiểm tra chỗ trống của thư mục tạm.",
      en: "the workbook cannot be made (\(detail)). Please check the room for temporary files.")
  }

  init(detail: String) { self.detail = detail }

  init(errno number: Int32) { detail = String(cString: strerror(number)) }
}
