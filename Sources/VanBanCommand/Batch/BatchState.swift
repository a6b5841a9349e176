import Glibc
import VanBan

/// What earlier runs left in a folder of results: `.vanban-state`, a line of JSON for each result,
/// the last one of a name holding. A line that a kill cut off is passed over, and its document is
/// done again.
final class BatchState {
  /// What is known of one result.
  struct Entry {
    /// What documents are read with, and by which version.
    var options: String
    /// Name of the document, which stands in the result.
    var fileName: String
    /// Size and time of each of the result's files.
    var written: String
    var sha256: String
    var byteCount: Int
    var counts: RecordCounts?
  }

  static let fileName = ".vanban-state"

  private let path: String
  private let options: String
  private var entries: [String: Entry] = [:]
  private var descriptor: Int32

  /// - Parameters:
  ///   - folder: The folder of the results.
  ///   - options: What tells runs with other options or another version apart.
  ///   - isResuming: Whether what earlier runs did is wanted.
  /// - Throws: `OutputFailure`.
  init(in folder: String, options: String, isResuming: Bool) throws {
    path = "\(folder)/\(Self.fileName)"
    self.options = options
    if isResuming { try Self.compact(path, &entries) }
    descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw OutputFailure(.cannotCreate, at: path) }
    // A line that was cut off is ended, so that the next one is whole.
    if lseek(descriptor, 0, SEEK_END) > 0 { _ = writeAll([0x0A], to: descriptor) }
  }

  deinit { close(descriptor) }

  /// What is known of a result that is there as it was written, with these options.
  func entry(of name: String, at results: [String], fileName: String) -> Entry? {
    guard let entry = entries[name], entry.options == options, entry.fileName == fileName,
      entry.written == Self.written(results)
    else { return nil }
    return entry
  }

  /// Notes a result that has just been written.
  func add(_ end: DocumentEnd, of name: String, at results: [String], fileName: String) {
    guard let sha256 = end.sha256, let byteCount = end.byteCount,
      let written = Self.written(results)
    else { return }
    let entry = Entry(
      options: options, fileName: fileName, written: written, sha256: sha256,
      byteCount: byteCount, counts: end.counts)
    // Without the line the document is done again: no reason to stop.
    _ = writeAll(entry.line(name), to: descriptor)
  }

  /// `nil` where one is missing.
  private static func written(_ paths: [String]) -> String? {
    var parts: [String] = []
    for path in paths {
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
      parts.append("\(status.st_size):\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)")
    }
    return parts.joined(separator: " ")
  }

  /// Reads a state, and writes it anew where it has more than two lines a result.
  private static func compact(_ path: String, _ entries: inout [String: Entry]) throws {
    guard let file = try? FileBytes(reading: path, limit: 1 << 30) else { return }
    var count = 0
    file.withUnsafeBytes { bytes in
      for line in bytes.split(separator: 0x0A) {
        count += 1
        guard let (name, entry) = try? Entry.named(Array(line)) else { continue }
        entries[name] = entry
      }
    }
    guard count > 2 * entries.count + 16 else { return }
    let anew = try OutputFile(at: path, by: OutputFile.temporary(for: path))
    for (name, entry) in entries { try anew.write(entry.line(name)) }
    try anew.finish()
  }
}

extension BatchState.Entry {
  fileprivate func line(_ name: String) -> [UInt8] {
    var members: [(StaticString, [UInt8])] = [
      ("result", JSONText.string(name)), ("options", JSONText.string(options)),
      ("fileName", JSONText.string(fileName)), ("written", JSONText.string(written)),
      ("sha256", JSONText.string(sha256)), ("byteCount", JSONText.number(byteCount)),
    ]
    members += RecordCounts.members.map { ($0, JSONText.number(counts?[keyPath: $1])) }
    return JSONText.object(members) + [0x0A]
  }

  fileprivate static func named(_ line: [UInt8]) throws(Failure) -> (String, Self)? {
    var members = try JSONMembers(text: line)
    guard let name = try members.text("result"), let options = try members.text("options"),
      let fileName = try members.text("fileName"), let written = try members.text("written"),
      let sha256 = try members.text("sha256"), let byteCount = try members.integer("byteCount")
    else { return nil }
    let entry = Self(
      options: options, fileName: fileName, written: written, sha256: sha256,
      byteCount: byteCount, counts: try RecordCounts(&members))
    return (name, entry)
  }
}
