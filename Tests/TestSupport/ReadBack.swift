import Foundation

/// Reads exported files back with Python's csv, openpyxl and sqlite3, which know nothing of vanban
/// (Tests/VanBanTests/ReadBack/readback.py).
public enum ReadBack {
  /// The lines that the script prints: what differs from the JSON.
  /// - Throws: `SchemaValidator.Unusable` where Python or openpyxl is missing.
  public static func differences(_ arguments: [String]) throws -> [String] {
    let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "VanBanTests/ReadBack/readback.py").path(percentEncoded: false)
    return try python([script] + arguments)
  }

  /// The lines that a Python program prints. scripts/test names the Python that has the modules.
  public static func python(_ arguments: [String]) throws -> [String] {
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/env")
    let interpreter = ProcessInfo.processInfo.environment["VANBAN_PYTHON"] ?? "python3"
    python.arguments = [interpreter] + arguments
    let (output, errors) = (Pipe(), Pipe())
    python.standardOutput = output
    python.standardError = errors
    try python.run()
    let lines = try output.fileHandleForReading.readToEnd() ?? Data()
    let complaint = try errors.fileHandleForReading.readToEnd() ?? Data()
    python.waitUntilExit()
    guard python.terminationStatus == 0 else {
      throw SchemaValidator.Unusable(
        description: "these tests need python3 with jsonschema and openpyxl: "
          + String(decoding: complaint, as: UTF8.self))
    }
    return String(decoding: lines, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
