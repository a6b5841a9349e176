import Glibc
import VanBan

/// A result could not be written.
package struct OutputFailure: Error {
  let status: ExitStatus
  let path: String
  let message: BilingualText
  /// Nothing more can be written, whatever the document.
  let isFatal: Bool
  /// The reader of standard output has gone.
  let isBrokenPipe: Bool

  package init(
    _ status: ExitStatus, at path: String, message: BilingualText, isFatal: Bool = false
  ) {
    self.status = status
    self.path = path
    self.message = message
    self.isFatal = isFatal
    isBrokenPipe = false
  }

  /// What `errno` says of a path.
  init(_ status: ExitStatus, at path: String) {
    let number = errno
    self.status = status
    self.path = path
    message = BilingualText(
      vi: "không ghi được tệp kết quả\(Self.reason(number)).",
      en: "the result cannot be written (\(String(cString: strerror(number)))).")
    isFatal = Self.ofDisks.contains(number) || !Self.isWritable(Self.folder(of: path))
    isBrokenPipe = false
  }

  /// What `errno` says of standard output.
  static var standardOutput: OutputFailure { OutputFailure(ofStandardOutput: errno) }

  private init(ofStandardOutput number: Int32) {
    status = .inputOutput
    path = "stdout"
    message = BilingualText(
      vi: "không ghi được kết quả\(Self.reason(number)).",
      en: "the result cannot be written (\(String(cString: strerror(number)))).")
    isFatal = true
    isBrokenPipe = number == EPIPE
  }

  /// What is no failure of one file.
  private static let ofDisks: Set<Int32> = [ENOSPC, EDQUOT, EROFS, EIO]

  private static func folder(of path: String) -> String {
    guard let end = path.lastIndex(of: "/") else { return "." }
    return String(path[...end])
  }

  private static func isWritable(_ folder: String) -> Bool {
    Folder.isFolder(folder) && access(folder, W_OK | X_OK) == 0
  }

  private static func reason(_ number: Int32) -> String {
    reasons[number].map { " (\($0))" } ?? ""
  }

  private static let reasons: [Int32: String] = [
    ENOENT: "không có thư mục này", ENOTDIR: "đây không phải là thư mục", ENOSPC: "đĩa đã đầy",
    EACCES: "không có quyền ghi", EPERM: "không có quyền ghi", EROFS: "đĩa chỉ cho đọc",
    EDQUOT: "đã hết dung lượng cho phép", ENAMETOOLONG: "tên tệp quá dài",
    EISDIR: "ở đó đang có một thư mục cùng tên", EIO: "đĩa bị lỗi",
    EPIPE: "chương trình nhận kết quả đã dừng",
  ]
}

/// Runs what writes to standard output.
/// - Throws: where that fails, the exit status after a message; what else `body` throws.
func reportingOutput(in language: Language, _ body: () throws -> Void) throws {
  do { try body() } catch let error as OutputFailure {
    writeMessage("\(error.path): \(language(error.message))")
    throw error.status.code
  }
}
