import VanBan

/// A line for each document of a batch, as JSON or as comma-separated values.
final class BatchReport {
  /// What became of a document, for people who look after a batch.
  struct Line {
    enum Outcome: String { case done, skipped, failed }

    var path: String
    /// Name of the result's file; `nil` for standard output.
    var result: String?
    var outcome: Outcome
    var end: DocumentEnd
  }

  private let file: OutputFile
  private let isCSV: Bool

  /// A report at a path; CSV where its name ends so. It appears when it is finished.
  /// - Throws: `OutputFailure`.
  init(at path: String) throws {
    file = try OutputFile(at: path, by: OutputFile.temporary(for: path))
    isCSV = path.lowercased().hasSuffix(".csv")
    // Spreadsheets take a file for UTF-8 only where it begins so.
    if isCSV { try file.write(Array("\u{FEFF}\(Self.titles.joined(separator: ","))\r\n".utf8)) }
  }

  func add(_ line: Line) throws { try file.write(isCSV ? line.csv : line.json) }

  func finish() throws { try file.finish() }

  private static let titles = [
    "path", "result", "outcome", "status", "code", "sha256", "byteCount", "units", "tasks",
    "assignments", "errors", "warnings", "infos", "seconds", "messageVi", "messageEn",
  ]
}

extension BatchReport.Line {
  private var seconds: String {
    let part = String(end.milliseconds % 1000)
    return "\(end.milliseconds / 1000)." + String(repeating: "0", count: 3 - part.count) + part
  }

  fileprivate var json: [UInt8] {
    var members: [(StaticString, [UInt8])] = [
      ("path", JSONText.string(path)), ("result", JSONText.string(result)),
      ("outcome", JSONText.string(outcome.rawValue)),
      ("status", JSONText.number(Int(end.failure?.status.rawValue ?? 0))),
      ("code", JSONText.string(end.failure?.code)), ("sha256", JSONText.string(end.sha256)),
      ("byteCount", JSONText.number(end.byteCount)),
    ]
    members += RecordCounts.members.map { ($0, JSONText.number(end.counts?[keyPath: $1])) }
    members.append(("seconds", Array(seconds.utf8)))
    let message = end.failure?.message
    members.append(
      (
        "message",
        message.map {
          JSONText.object(["vi": JSONText.string($0.vi), "en": JSONText.string($0.en)])
        } ?? JSONText.null
      ))
    return JSONText.object(members) + [0x0A]
  }

  fileprivate var csv: [UInt8] {
    var fields: [String?] = [
      path, result, outcome.rawValue, String(end.failure?.status.rawValue ?? 0),
      end.failure?.code, end.sha256, end.byteCount.map { String($0) },
    ]
    fields += RecordCounts.members.map { member in
      end.counts.map { String($0[keyPath: member.path]) }
    }
    fields += [seconds, end.failure?.message.vi, end.failure?.message.en]
    let line = fields.map { Self.quoted($0 ?? "") }.joined(separator: ",")
    return Array("\(line)\r\n".utf8)
  }

  /// A field by RFC 4180. What a spreadsheet would take for a formula gets an apostrophe.
  private static func quoted(_ field: String) -> String {
    let isFormula = field.first.map { "=+-@\t".contains($0) } ?? false
    let text = isFormula ? "'" + field : field
    guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
    var doubled = ""
    for character in text.unicodeScalars {
      doubled.unicodeScalars.append(character)
      if character == "\"" { doubled.unicodeScalars.append(character) }
    }
    return "\"\(doubled)\""
  }
}
