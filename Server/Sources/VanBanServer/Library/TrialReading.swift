import Foundation
import VanBan

/// A first reading of a stranger's document in a process of its own: one that crashes, hangs or eats
/// memory there costs itself only, and not the server with what people have under way.
public struct TrialReading: Sendable {
  /// The program, which reads on trial where its first argument is `argument`.
  let program: String

  /// The first argument of the process.
  public static let argument = "read-on-trial"

  /// The process itself: reads the document on standard input, within bounds that the system keeps.
  /// What it says by ending well is only that it can be read.
  /// - Returns: The exit status: 0, whether the document gave records or an error.
  public static func read() -> Int32 {
    let arguments = CommandLine.arguments.dropFirst(2).compactMap(Int.init)
    guard arguments.count == 3 else { return 64 }
    limit(RLIMIT_AS, to: arguments[0])
    limit(RLIMIT_CPU, to: arguments[1])
    limit(RLIMIT_CORE, to: 0)
    var importer = DocumentImporter()
    importer.limits.fileBytes = arguments[2]
    importer.conversionSeconds = arguments[1]
    let bytes = Array(FileHandle.standardInput.readDataToEndOfFile())
    _ = try? importer.importBytes(bytes, fileName: "") as ImportResult
    return 0
  }

  private static func limit(_ resource: __rlimit_resource, to value: Int) {
    var limit = rlimit(rlim_cur: rlim_t(value), rlim_max: rlim_t(value))
    setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
  }

  /// Bytes of memory that a process may ask for.
  private static let memory = 4 << 30

  /// Reads a document on trial.
  /// - Throws: `Problem` where it took too long or the process did not end by itself.
  func run(_ file: FileBytes, _ limits: ServerLimits) async throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = [
      Self.argument, String(Self.memory), String(limits.seconds), String(limits.fileBytes),
    ]
    process.standardInput = try Self.unnamedFile(holding: file)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let ended = AsyncStream<Void>.makeStream()
    process.terminationHandler = { _ in ended.continuation.finish() }
    try process.run()
    let identifier = process.processIdentifier
    let timer = Task {
      try await Task.sleep(for: .seconds(limits.seconds))
      kill(identifier, SIGKILL)
    }
    await withTaskCancellationHandler {
      for await _ in ended.stream {}
    } onCancel: {
      kill(identifier, SIGKILL)
    }
    timer.cancel()
    process.waitUntilExit()
    guard process.terminationReason == .uncaughtSignal || process.terminationStatus != 0 else {
      return
    }
    let isSlow = [SIGKILL, SIGXCPU].contains(process.terminationStatus)
    throw isSlow ? Problem.tooSlow : Problem.crashed
  }

  /// A file without a name that holds the document, read from its start.
  private static func unnamedFile(holding file: FileBytes) throws -> FileHandle {
    var template = Array("\(NSTemporaryDirectory())/vanban-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw Problem.internalError }
    unlink(template)
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try file.withUnsafeBytes { try handle.write(contentsOf: Data($0)) }
    try handle.seek(toOffset: 0)
    return handle
  }
}
