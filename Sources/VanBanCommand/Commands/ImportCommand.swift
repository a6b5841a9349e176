import ArgumentParser
import Glibc
import VanBan

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Reads documents and prints their records.",
    discussion: """
      Results go to standard output, one after the other, or with --output to a folder, a file for \
      each document (csv, xlsx and sqlite always need --output); messages to standard error. A file that cannot be read is reported, and the \
      others are read all the same.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// The records, as JSON.
    case json
    /// The records, one a line.
    case ndjson
    /// The whole document as plain text, in reading order.
    case text
    /// The records as tables: see `RecordFiles`.
    case csv, xlsx, sqlite
  }

  @Argument(help: "Files (.docx) and folders of them.", completion: .file(extensions: ["docx"]))
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

  func run() throws {
    let importer = try options.importer(in: messages.language, revisions: revisions)
    let records = try RecordFiles.writer(
      format, at: output, hasByteOrderMark: hasByteOrderMark, in: messages.language)
    let inputs = InputFiles(files)
    // A folder that cannot be made is reported with the first result.
    if let output, format != .sqlite { mkdir(output, 0o777) }
    var names = inputs.names.makeIterator()
    let count = try forEachFile(inputs.files, in: messages.language) { file in
      let name = names.next() ?? file
      if let records { return try records.write(importer.importFile(at: file), named: name) }
      guard let output else {
        return try write(file, with: importer, to: StandardOutput())
      }
      let result = try OutputFile(
        at: "\(output)/\(name).\(format.fileExtension)", in: messages.language)
      try write(file, with: importer, to: result)
      try result.finish()
    }
    try summarize(count)
  }

  private func write(
    _ file: String, with importer: DocumentImporter, to sink: any ByteSink
  ) throws {
    if format == .text {
      try sink.write(plainText(of: importer.readFile(at: file)))
    } else {
      try write(importer.importFile(at: file), to: sink)
    }
  }

  private func write(_ result: ImportResult, to sink: any ByteSink) throws {
    var failure: (any Error)?
    func pass(_ piece: [UInt8]) {
      guard failure == nil else { return }
      do { try sink.write(piece) } catch { failure = error }
    }
    if format == .ndjson {
      result.writeNDJSON(to: pass)
    } else {
      result.writeJSON(pretty: !compact, to: pass)
      if compact { pass([0x0A]) }
    }
    if let failure { throw failure }
  }

  /// What became of a batch.
  private func summarize(_ count: FileCount) throws {
    if output != nil, count.all > 1 {
      let words = BilingualText(
        vi: "đã đọc \(count.all - count.failed)/\(count.all) văn bản.",
        en: "\(count.all - count.failed) of \(count.all) documents were read.")
      writeMessage(messages.language(words))
    }
    try count.check()
  }
}

extension ImportCommand.Format {
  fileprivate var fileExtension: String {
    self == .text ? "txt" : rawValue
  }
}

extension RevisionView: ExpressibleByArgument {}
