import ArgumentParser
import VanBan

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Reads documents and prints their records.",
    discussion: """
      Results go to standard output, one after the other; messages to standard error. A file that \
      cannot be read is reported, and the others are read all the same.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// The records, as JSON.
    case json
    /// The whole document as plain text, in reading order.
    case text
  }

  @Argument(help: "Files (.docx).", completion: .file(extensions: ["docx"]))
  var files: [String]

  @Option(help: "json: the records. text: the document as plain text, a table row a line.")
  var format: Format = .json

  @Flag(help: "Print JSON on one line for each document.")
  var compact = false

  @Option(help: "Read tracked changes as accepted or as rejected.")
  var revisions: RevisionView = .accepted

  @OptionGroup var options: ReadingOptions

  @OptionGroup var messages: LanguageOption

  func run() throws {
    let importer = try options.importer(in: messages.language, revisions: revisions)
    try forEachFile(files, in: messages.language) { file in
      switch format {
      case .json: try write(importer.importFile(at: file))
      case .text: try writeOutput(plainText(of: importer.readFile(at: file)))
      }
    }
  }

  private func write(_ result: ImportResult) throws {
    var failure: (any Error)?
    result.writeJSON(pretty: !compact) { piece in
      guard failure == nil else { return }
      do { try writeOutput(piece) } catch { failure = error }
    }
    if let failure { throw failure }
    if compact { try writeOutput([0x0A]) }
  }
}

extension RevisionView: ExpressibleByArgument {}
