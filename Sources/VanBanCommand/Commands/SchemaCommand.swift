import ArgumentParser
import VanBan

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints the JSON Schema (2020-12) of the result.")

  func run() throws {
    try reportingOutput(in: .ofLocale) { try writeOutput(ImportResult.jsonSchema()) }
  }
}
