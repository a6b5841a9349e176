import ArgumentParser

struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Opens a page where documents go in and checked records come out.",
    discussion: "It is a program of its own, vanban-serve, which tells its options itself.")

  @Argument(parsing: .captureForPassthrough, help: "What vanban-serve is told; --help lists it.")
  var arguments: [String] = []

  func run() throws {
    throw OtherProgram.run("vanban-serve", in: .ofLocale).code
  }
}
