import ArgumentParser
import VanBan

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows what was recognized in documents, for people.",
    discussion: "Head, outline, tables with the roles of their columns and samples, findings.")

  @Argument(help: "Files (.docx) and folders of them.", completion: .file(extensions: ["docx"]))
  var files: [String]

  @Flag(help: "Print a profile of what was recognized in one document, to put right by hand.")
  var writeProfile = false

  @OptionGroup var options: ReadingOptions

  @OptionGroup var messages: LanguageOption

  func validate() throws {
    guard !writeProfile || files.count == 1 else {
      throw ValidationError("--write-profile takes one file.")
    }
  }

  func run() throws { try reportingOutput(in: messages.language, print) }

  private func print() throws {
    let importer = try options.importer(in: messages.language)
    let count = try forEachFile(InputFiles(files).files, in: messages.language) { file in
      let result = try importer.importFile(at: file)
      let text =
        writeProfile ? profile(of: result) : Inspection(of: result, in: messages.language).text
      try writeOutput(Array(text.utf8))
    }
    try count.check()
  }

  private func profile(of result: ImportResult) -> String {
    Profile(startingFrom: result).yaml { table, column in
      result.tables[table - 1].columns[column - 1].titles.joined(separator: " / ")
    }
  }
}
