import ArgumentParser
import VanBan

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows what was recognized in documents, for people.",
    discussion: "Head, outline, tables with the roles of their columns and samples, findings.")

  @Argument(help: "Files (.docx).", completion: .file(extensions: ["docx"]))
  var files: [String]

  @OptionGroup var messages: LanguageOption

  func run() throws {
    try forEachFile(files, in: messages.language) { file in
      let result = try DocumentImporter().importFile(at: file)
      try writeOutput(Array(Inspection(of: result, in: messages.language).text.utf8))
    }
  }
}
