import ArgumentParser
import Synchronization
import VanBan

/// Where the records of documents go as tables. May be used by several threads at once.
package protocol RecordWriter: Sendable {
  /// Writes the records of a document, all of them or none.
  /// - Throws: `OutputFailure`, after a message.
  func write(_ result: ImportResult, named name: String) throws
}

/// CSV files or workbooks in a folder: each appears whole or not at all.
package struct RecordFiles: RecordWriter {
  private let folder: String
  private let isWorkbook: Bool
  private let hasByteOrderMark: Bool
  private let language: Language

  /// How databases are opened; `nil` in the program that is linked without them.
  package static let openDatabase = Mutex<
    (@Sendable (_ path: String, Language) throws -> any RecordWriter)?
  >(nil)

  /// The writer of a format; `nil` for those that are written one after the other.
  /// - Throws: an exit status, after a message: without a place to write to, or where the database
  ///   cannot be opened.
  static func writer(
    _ format: ImportCommand.Format, at output: String?, hasByteOrderMark: Bool,
    in language: Language
  ) throws -> (any RecordWriter)? {
    switch format {
    case .json, .ndjson, .text:
      return nil
    case .csv, .xlsx:
      let words = BilingualText(vi: "-o THƯ_MỤC", en: "-o FOLDER")
      return RecordFiles(
        folder: try place(output, for: format, words, in: language), isWorkbook: format == .xlsx,
        hasByteOrderMark: hasByteOrderMark, language: language)
    case .sqlite:
      let words = BilingualText(vi: "-o TỆP.sqlite", en: "-o FILE.sqlite")
      let path = try place(output, for: format, words, in: language)
      guard let open = openDatabase.withLock({ $0 }) else {
        throw OtherProgram.run("vanban-sqlite", in: language).code
      }
      return try open(path, language)
    }
  }

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

  package func write(_ result: ImportResult, named name: String) throws {
    if isWorkbook {
      try writeWorkbook(result, at: "\(folder)/\(name).xlsx")
    } else {
      try writeCSV(result, named: name)
    }
  }

  private func writeCSV(_ result: ImportResult, named name: String) throws {
    let files = try RecordKind.allCases.map { kind in
      let file = try OutputFile(at: "\(folder)/\(name).\(kind.rawValue).csv", in: language)
      var failure: (any Error)?
      result.writeCSV(of: kind, hasByteOrderMark: hasByteOrderMark) { piece in
        guard failure == nil else { return }
        do { try file.write(piece) } catch { failure = error }
      }
      if let failure { throw failure }
      return file
    }
    for file in files { try file.finish() }
  }

  private func writeWorkbook(_ result: ImportResult, at path: String) throws {
    let file = try OutputFile(at: path, in: language)
    do {
      try file.write(result.workbook())
    } catch let error as WorkbookError {
      writeMessage("\(path): \(language(error.message))")
      throw OutputFailure(status: .inputOutput)
    }
    try file.finish()
  }
}
