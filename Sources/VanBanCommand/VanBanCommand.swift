import ArgumentParser
import VanBan

/// The command `vanban`; its `main()` runs it.
package struct VanBanCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "vanban",
    abstract: "Turns official Vietnamese documents (.docx) into records.",
    version: programVersion,
    subcommands: [
      ImportCommand.self, InspectCommand.self, CheckCommand.self, NormalizeCommand.self,
      SchemaCommand.self, WorkerCommand.self, ServeCommand.self, ChildCommand.self,
    ])

  package init() {}
}
