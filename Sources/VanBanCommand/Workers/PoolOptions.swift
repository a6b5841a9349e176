import ArgumentParser
import Glibc

/// How many processes read documents, and what each may take.
struct PoolOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many documents are read at the same time (default: one for each core).",
      valueName: "number"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp("How long one document may take.", valueName: "seconds"))
  var timeout: Double = 600

  @Option(
    help: ArgumentHelp("How much memory one process may take, in MB.", valueName: "megabytes"))
  var memory: Int = 4096

  var milliseconds: Int { Int(timeout * 1000) }

  static var cores: Int { min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), mostJobs) }

  private static let mostJobs = 64

  func validate() throws {
    guard (1...Self.mostJobs).contains(jobs ?? 1) else {
      throw ValidationError("--jobs is a number from 1 to \(Self.mostJobs).")
    }
    guard timeout >= 0.001, timeout <= 86_400 else {
      throw ValidationError("--timeout is a number of seconds, 86400 at most.")
    }
    guard (64...(1 << 20)).contains(memory) else {
      throw ValidationError("--memory is a number of megabytes, 64 at least.")
    }
  }
}
