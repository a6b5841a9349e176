import RecordDatabase
import VanBan
import VanBanCommand

/// The database of `--format sqlite`.
final class DatabaseFile: DatabaseWriter {
  private let path: String
  private let database: RecordDatabase

  /// Opens or makes the database.
  /// - Throws: `OutputFailure`.
  init(at path: String) throws {
    self.path = path
    do {
      database = try RecordDatabase(at: path)
    } catch {
      throw Self.failure(error, at: path)
    }
  }

  func write(_ result: ImportResult, named name: String) throws -> BilingualText? {
    let update: RecordDatabase.Update
    do {
      update = try database.update(with: result, named: name)
    } catch {
      throw Self.failure(error, at: path)
    }
    guard let earlier = update.previousFileName, update.previousSHA256 != result.source.sha256
    else { return nil }
    return BilingualText(
      vi: "đã thay thế nội dung đọc từ tệp “\(earlier)” của cùng văn bản này.",
      en: "has taken the place of what was read from “\(earlier)”, the same document.")
  }

  private static func failure(_ error: RecordDatabaseError, at path: String) -> OutputFailure {
    let status: ExitStatus =
      switch error.code {
      case .cannotOpen, .notRecords, .newer: .cannotCreate
      case .busy: .busy
      case .unwritable, .failed: .inputOutput
      }
    let isFatal =
      switch error.code {
      case .cannotOpen, .notRecords, .newer, .unwritable: true
      case .busy, .failed: false
      }
    return OutputFailure(status, at: path, message: error.message, isFatal: isFatal)
  }
}
