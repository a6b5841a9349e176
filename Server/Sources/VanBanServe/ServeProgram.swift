import ArgumentParser
import Foundation
import VanBanServer

/// `vanban serve`, as `vanban` runs it: what follows `serve` are its arguments.
@main
struct ServeProgram {
  static func main() async {
    if CommandLine.arguments.dropFirst().first == TrialReading.argument {
      exit(TrialReading.read())
    }
    let arguments = CommandLine.arguments.dropFirst()
    await ServeCommand.main(
      Array(arguments.first == "serve" ? arguments.dropFirst() : arguments))
  }
}
