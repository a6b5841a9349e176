import Synchronization
import VanBan

/// The database of `--format sqlite`.
package protocol DatabaseWriter: Sendable {
  /// Brings the rows of a document up to date, all of them or none.
  /// - Returns: What people should know: the document took the place of one in another file.
  /// - Throws: `OutputFailure`.
  func write(_ result: ImportResult, named name: String) throws -> BilingualText?
}

/// How databases are opened; `nil` in the program that is linked without them.
package let openDatabase = Mutex<(@Sendable (_ path: String) throws -> any DatabaseWriter)?>(nil)

/// The databases that this process has open.
struct OpenDatabases {
  private var known: [String: any DatabaseWriter] = [:]

  /// - Throws: `OutputFailure`.
  mutating func database(at path: String) throws -> any DatabaseWriter {
    if let known = known[path] { return known }
    guard let open = openDatabase.withLock({ $0 }) else {
      throw OutputFailure(
        .unavailable, at: path, message: OtherProgram.missing("vanban-sqlite"), isFatal: true)
    }
    let database = try open(path)
    known[path] = database
    return database
  }
}
