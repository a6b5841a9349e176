import ArgumentParser

struct WorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker",
    abstract: "Answers requests: a line of JSON in, a line of JSON out.",
    discussion: """
      For programs (see docs/worker.md): {"id": 1, "path": "/a/b.docx"} on standard input, \
      {"id": 1, "result": …} or {"id": 1, "error": …} on standard output. A document that fails, \
      crashes or takes too long costs its own answer only.
      """)

  @Flag(help: "Answer in the order of the requests; otherwise as they are done.")
  var ordered = false

  @OptionGroup var pool: PoolOptions

  @OptionGroup var messages: LanguageOption

  func run() throws {
    var server = try WorkerServer(pool, isOrdered: ordered, in: messages.language)
    try reportingOutput(in: messages.language) { try server.run() }
  }
}
