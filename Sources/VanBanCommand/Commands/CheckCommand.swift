import ArgumentParser
import VanBan

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Prints the findings of documents only.",
    discussion: "Exit status 1 where a document has a warning or an error, 0 where none has.")

  @Argument(help: "Files (.docx) and folders of them.", completion: .file(extensions: ["docx"]))
  var files: [String]

  @OptionGroup var options: ReadingOptions

  @OptionGroup var messages: LanguageOption

  func run() throws { try reportingOutput(in: messages.language, print) }

  private func print() throws {
    let importer = try options.importer(in: messages.language)
    var hasWarnings = false
    let count = try forEachFile(InputFiles(files).files, in: messages.language) { file in
      let result = try importer.importFile(at: file)
      for finding in result.findings {
        hasWarnings = hasWarnings || finding.severity != .info
        let line = FindingLine(finding, of: result, in: messages.language)
        try writeLine("\(file): \(line.text)")
      }
      if result.findings.isEmpty {
        let nothing = BilingualText(vi: "không có cảnh báo.", en: "no findings.")
        writeMessage("\(file): \(messages.language(nothing))")
      }
    }
    try count.check()
    if hasWarnings { throw ExitStatus.hasWarnings.code }
  }
}
