import ArgumentParser
import Synchronization
import VanBan

/// Results as tables: CSV files and workbooks in a folder, or one database. May be used by several
/// threads at once.
final class RecordFiles: Sendable {
  private enum Target {
    case csv(folder: String, hasByteOrderMark: Bool)
    case xlsx(folder: String)
    case sqlite(path: String, RecordDatabase)
  }

  private let target: Target
  private let language: Language
  /// Keys of the documents that this run has put into the database → the names of their files.
  private let written = Mutex<[String: String]>([:])

  /// `nil` for the formats that are written one after the other.
  /// - Throws: an exit status, after a message: without a place to write to, or where the database
  ///   cannot be opened.
  init?(
    _ format: ImportCommand.Format, at output: String?, hasByteOrderMark: Bool,
    in language: Language
  ) throws {
    self.language = language
    switch format {
    case .json, .ndjson, .text:
      return nil
    case .csv:
      let folder = try Self.place(output, for: format, Self.folderWords, in: language)
      target = .csv(folder: folder, hasByteOrderMark: hasByteOrderMark)
    case .xlsx:
      target = .xlsx(folder: try Self.place(output, for: format, Self.folderWords, in: language))
    case .sqlite:
      let path = try Self.place(output, for: format, Self.fileWords, in: language)
      do {
        target = .sqlite(path: path, try RecordDatabase(at: path))
      } catch {
        throw Self.failure(error, at: path, in: language).status.code
      }
    }
  }

  private static let folderWords = BilingualText(vi: "-o THƯ_MỤC", en: "-o FOLDER")
  private static let fileWords = BilingualText(vi: "-o TỆP.sqlite", en: "-o FILE.sqlite")

  private static func place(
    _ output: String?, for format: ImportCommand.Format, _ option: BilingualText,
    in language: Language
  ) throws -> String {
    if let output { return output }
    let words = BilingualText(
      vi: "định dạng \(format.rawValue) cần chỗ ghi kết quả: xin thêm \(option.vi).",
      en: "--format \(format.rawValue) needs a place for its results: please add \(option.en).")
    writeMessage(language(words))
    throw ExitStatus.usage.code
  }

  /// Writes the records of a document: files that appear whole or not at all, or rows in one
  /// transaction.
  /// - Throws: `OutputFailure`, after a message.
  func write(_ result: ImportResult, named name: String) throws {
    switch target {
    case .csv(let folder, let hasByteOrderMark):
      let files = try RecordKind.allCases.map { kind in
        let file = try OutputFile(at: "\(folder)/\(name).\(kind.rawValue).csv", in: language)
        try file.writeAll { pass in
          result.writeCSV(of: kind, hasByteOrderMark: hasByteOrderMark, to: pass)
        }
        return file
      }
      for file in files { try file.finish() }
    case .xlsx(let folder):
      let path = "\(folder)/\(name).xlsx"
      let file = try OutputFile(at: path, in: language)
      do {
        try file.write(result.workbook())
      } catch let error as WorkbookError {
        writeMessage("\(path): \(language(error.message))")
        throw OutputFailure(status: .inputOutput)
      }
      try file.finish()
    case .sqlite(let path, let database):
      do {
        reportReplacement(try database.update(with: result, named: name), by: name, in: path)
      } catch {
        throw Self.failure(error, at: path, in: language)
      }
    }
  }

  /// Two files of one run that say they are the same document: the rows are those of the last one.
  private func reportReplacement(_ update: RecordDatabase.Update, by name: String, in path: String)
  {
    let earlier = written.withLock { written in
      defer { written[update.documentKey] = name }
      return written[update.documentKey]
    }
    guard let earlier, update.changeCount > 0 else { return }
    let words = BilingualText(
      vi: "“\(name)” có cùng số, ngày và cơ quan ban hành với “\(earlier)” nên đã thay thế bản ghi.",
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

extension ByteSink {
  /// Writes what `source` passes on, piece by piece.
  fileprivate func writeAll(_ source: (([UInt8]) -> Void) -> Void) throws {
    var failure: (any Error)?
    source { piece in
      guard failure == nil else { return }
      do { try write(piece) } catch { failure = error }
    }
    if let failure { throw failure }
  }
}
