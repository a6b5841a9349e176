import VanBan

/// A line for each document of a batch, as JSON or as comma-separated values.
final class BatchReport {
  /// What became of a document, for people who look after a batch.
  struct Line {
    enum Outcome: String { case done, skipped, failed }

    var path: String
    /// Name of the result's file, or of several, "NAME.*.csv"; `nil` for standard output.
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
    if isCSV { try file.write(Self.row(Self.titles.map { .text($0) }, hasByteOrderMark: true)) }
  }

  func add(_ line: Line) throws { try file.write(isCSV ? line.csv : line.json) }

  func finish() throws { try file.finish() }

  /// A row as the results have theirs, guarded against formulas.
  fileprivate static func row(_ cells: [FlatValue], hasByteOrderMark: Bool = false) -> [UInt8] {
    var bytes: [UInt8] = []
    var writer = CSVWriter { bytes += $0 }
    if hasByteOrderMark { writer.byteOrderMark() }
    for cell in cells { writer.cell(cell) }
    writer.endRow()
    writer.finish()
    return bytes
  }

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
    var cells: [FlatValue] = [
      .text(path), FlatValue(result), .text(outcome.rawValue),
      .integer(Int(end.failure?.status.rawValue ?? 0)), FlatValue(end.failure?.code),
      FlatValue(end.sha256), FlatValue(end.byteCount),
    ]
    cells += RecordCounts.members.map { FlatValue(end.counts?[keyPath: $0.path]) }
    let message = end.failure?.message
    cells += [.text(seconds), FlatValue(message?.vi), FlatValue(message?.en)]
    return BatchReport.row(cells)
  }
}
