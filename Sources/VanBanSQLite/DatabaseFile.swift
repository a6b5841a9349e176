import RecordDatabase
import Synchronization
import VanBan
import VanBanCommand

/// The database of `--format sqlite`. May be used by several threads at once.
final class DatabaseFile: RecordWriter {
  private let path: String
  private let database: RecordDatabase
  private let language: Language
  /// Keys of the documents that this run has put into the database → the names of their files.
  private let written = Mutex<[String: String]>([:])

  /// Opens or makes the database.
  /// - Throws: an exit status, after a message.
  init(at path: String, in language: Language) throws {
    self.path = path
    self.language = language
    do {
      database = try RecordDatabase(at: path)
    } catch {
      throw Self.failure(error, at: path, in: language).status.code
    }
  }

  /// Brings the rows of a document up to date, in one transaction.
  /// - Throws: `OutputFailure`, after a message.
  func write(_ result: ImportResult, named name: String) throws {
    do {
      reportReplacement(try database.update(with: result, named: name), by: name)
    } catch {
      throw Self.failure(error, at: path, in: language)
    }
  }

  /// Two files of one run that say they are the same document: the rows are those of the last one.
  private func reportReplacement(_ update: RecordDatabase.Update, by name: String) {
    let earlier = written.withLock { written in
      defer { written[update.documentKey] = name }
      return written[update.documentKey]
    }
    guard let earlier, update.changeCount > 0 else { return }
    let words = BilingualText(
      vi: "“\(name)” có cùng số, ngày và cơ quan ban hành với “\(earlier)” nên đã thay thế.",
      en: "“\(name)” has the number, date and issuer of “\(earlier)” and has taken its place.")
    writeMessage("\(path): \(language(words))")
  }

  private static func failure(
    _ error: RecordDatabaseError, at path: String, in language: Language
  ) -> OutputFailure {
    writeMessage("\(path): \(language(error.message))")
    let status: ExitStatus =
      switch error.code {
      case .cannotOpen, .notRecords, .newer: .cannotCreate
      case .busy: .busy
      case .failed: .inputOutput
      }
    return OutputFailure(status: status)
  }
}
