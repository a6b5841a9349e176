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
    help: ArgumentHelp("How long one document may take (default: 600).", valueName: "seconds"))
  var timeout: Double?

  @Option(
    help: ArgumentHelp(
      "How much memory one process may take, in MB (default: 4096).", valueName: "megabytes"))
  var memory: Int?

  /// Whether anything is asked of the processes: one document alone is read without any otherwise.
  var isAnySet: Bool { jobs != nil || timeout != nil || memory != nil }

  var milliseconds: Int { Int((timeout ?? 600) * 1000) }

  var megabytes: Int { memory ?? 4096 }

  static var cores: Int { min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), mostJobs) }

  private static let mostJobs = 64

  func validate() throws {
    guard (1...Self.mostJobs).contains(jobs ?? 1) else {
      throw ValidationError("--jobs is a number from 1 to \(Self.mostJobs).")
    }
    guard (0.001...86_400).contains(timeout ?? 600) else {
      throw ValidationError("--timeout is a number of seconds, 86400 at most.")
    }
    guard (64...(1 << 20)).contains(megabytes) else {
      throw ValidationError("--memory is a number of megabytes, 64 at least.")
    }
  }
}
