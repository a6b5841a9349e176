import DocumentModel
internal import GRDB

/// Why a database of records cannot be opened or written.
public struct RecordDatabaseError: Error, Hashable, Sendable {
  /// What is wrong.
  public var code: Code
  /// More, in English, for people who look into it.
  public var detail: String

  /// What is wrong.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// The file cannot be opened or made.
    case cannotOpen
    /// The file is no database, or one of another program; it was not touched.
    case notRecords
    /// A later version of the program has written the database; it was not touched.
    case newer
    /// Other processes have kept the database busy all the time that was allowed.
    case busy
    /// Nothing more can be written: the disk is full or fails, the file is damaged.
    case unwritable
    /// Reading or writing this document failed.
    case failed
  }

  init(_ code: Code, detail: String = "") {
    self.code = code
    self.detail = detail
  }

  init(_ error: any Error) {
    if let error = error as? RecordDatabaseError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self.init(.failed, detail: "\(error)")
      return
    }
    let code: Code =
      switch error.resultCode {
      case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM: .cannotOpen
      case .SQLITE_NOTADB: .notRecords
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CORRUPT: .unwritable
      default: .failed
      }
    self.init(code, detail: error.message ?? "SQLite \(error.resultCode.rawValue)")
  }

  /// What is wrong and what to do, for people.
  public var message: BilingualText {
    switch code {
    case .cannotOpen:
      BilingualText(
        vi: "không mở hoặc không tạo được tệp cơ sở dữ liệu. Xin kiểm tra thư mục và quyền ghi.",
        en: "the database cannot be opened or made. Please check the folder and your permissions.")
    case .notRecords:
      BilingualText(
        vi: "đây không phải là cơ sở dữ liệu của vanban nên được giữ nguyên."
          + " Xin chọn tên tệp khác.",
        en: "this is no database of vanban and was left as it is. Please name another file.")
    case .newer:
      BilingualText(
        vi: "cơ sở dữ liệu do phiên bản mới hơn ghi nên được giữ nguyên."
          + " Xin cập nhật chương trình.",
        en: "a later version has written this database, which was left as it is. Please update.")
    case .busy:
      BilingualText(
        vi: "cơ sở dữ liệu đang được chương trình khác dùng. Xin thử lại sau.",
        en: "another program keeps the database busy. Please try again later.")
    case .unwritable, .failed:
      BilingualText(
        vi: "không ghi được cơ sở dữ liệu (\(detail)).",
        en: "the database cannot be written (\(detail)).")
    }
  }
}
