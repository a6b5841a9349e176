import ArgumentParser
import VanBan

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Reads documents and prints their records.",
    discussion: """
      Results go to standard output, one after the other, or with --output to a folder, a file for \
      each document (csv, xlsx and sqlite always need --output); messages to standard error. A \
      file that cannot be read is reported, and the others are read all the same, several at a time \
      (see docs/batch.md).
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// The records, as JSON.
    case json
    /// The records, one a line.
    case ndjson
    /// The whole document as plain text, in reading order.
    case text
    /// The records as tables: CSV files, a workbook, a database of all documents.
    case csv, xlsx, sqlite
  }

  @Argument(
    help: "Files (.docx), folders of them, and quoted patterns: \"van-ban/**/*.docx\".",
    completion: .file(extensions: ["docx"]))
  var files: [String]

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      """
      A folder for the results, each named for its document: \"Kế hoạch.docx.json\"; for sqlite, \
      the database.
      """,
      valueName: "folder"),
    completion: .directory)
  var output: String?

  @Option(
    help: """
      json: the records. ndjson: a record a line. text: the document as plain text, a table row a \
      line. csv: a file for each kind of record. xlsx: an Excel workbook. sqlite: a database for all.
      """
  )
  var format: Format = .json

  @Flag(name: .customLong("bom"), help: "Begin CSV files with a mark by which Excel knows UTF-8.")
  var hasByteOrderMark = false

  @Flag(help: "Print JSON on one line for each document.")
  var compact = false

  @Option(help: "Read tracked changes as accepted or as rejected.")
  var revisions: RevisionView = .accepted

  @OptionGroup var options: ReadingOptions

  @OptionGroup var messages: LanguageOption

  @Flag(
    help: """
      Leave results alone that are in the folder already, where document, options and program are \
      what they were.
      """)
  var resume = false

  @Option(
    help: ArgumentHelp(
      "A file that gets a line for each document: JSON, or CSV where its name ends in .csv.",
      valueName: "file"),
    completion: .file())
  var report: String?

  @OptionGroup var pool: PoolOptions

  func validate() throws {
    guard !resume || output != nil else { throw ValidationError("--resume needs --output.") }
    guard !resume || format != .sqlite else {
      throw ValidationError("--resume is for folders of results; a database is brought up to date.")
    }
  }

  func run() throws {
    let language = messages.language
    let place = try destination(in: language)
    let inputs = InputFiles(files)
    do {
      if inputs.files.count == 1, output == nil, report == nil, !pool.isAnySet {
        return try printResult(of: inputs.files[0])
      }
      let settings = BatchSettings(
        format: format, isCompact: compact, hasByteOrderMark: hasByteOrderMark,
        options: try options.json(in: language, revisions), destination: place,
        isResuming: resume, report: report, language: language)
      var batch = try BatchRun(inputs, settings, pool)
      try batch.run()
    } catch let error as OutputFailure {
      writeMessage("\(error.path): \(language(error.message))")
      throw error.status.code
    }
  }

  /// Where the results go.
  /// - Throws: an exit status, after a message: a format that needs a place has none.
  private func destination(in language: Language) throws -> BatchSettings.Destination {
    switch (format, output) {
    case (.sqlite, let path?):
      // This process comes back as the program that has databases.
      if openDatabase.withLock({ $0 == nil }) {
        throw OtherProgram.run("vanban-sqlite", in: language).code
      }
      return .database(path)
    case (let format, let folder?):
      // "-o ket-qua.xlsx" means a file, and would become a folder of that name.
      if folder.hasSuffix(".\(format.fileExtension)"), !Folder.isFolder(folder) {
        let words = BilingualText(
          vi: "“\(folder)” là tên tệp; sau -o xin ghi tên thư mục chứa kết quả.",
          en: "“\(folder)” names a file; -o wants the folder for the results.")
        writeMessage(language(words))
        throw ExitStatus.usage.code
      }
      return .folder(folder)
    case (.csv, nil), (.xlsx, nil), (.sqlite, nil):
      let isDatabase = format == .sqlite
      let words = BilingualText(
        vi: "định dạng \(format.rawValue) cần chỗ ghi kết quả: xin thêm "
          + (isDatabase ? "-o TỆP.sqlite." : "-o THƯ_MỤC."),
        en: "--format \(format.rawValue) needs a place for its results: please add "
          + (isDatabase ? "-o FILE.sqlite." : "-o FOLDER."))
      writeMessage(language(words))
      throw ExitStatus.usage.code
    case (_, nil): return .standardOutput
    }
  }

  /// One document alone is read in this process: it starts sooner.
  private func printResult(of file: String) throws {
    let importer = try options.importer(in: messages.language, revisions: revisions)
    let count = try forEachFile([file], in: messages.language) { file in
      let bytes = try FileBytes(reading: file, limit: importer.limits.fileBytes)
      _ = try ResultWriter(format: format, isCompact: compact).write(
        bytes, named: FileBytes.name(of: file), with: importer, to: .stream(StandardOutput()))
    }
    try count.check()
  }
}

extension RevisionView: ExpressibleByArgument {}
