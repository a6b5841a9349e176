import VanBan

/// Where the result of one document goes.
enum ResultPlace {
  /// To whatever takes bytes.
  case stream(any ByteSink)
  /// To a file, or to several whose names begin alike, which appear whole or not at all, by way of
  /// temporary ones.
  case file(String, temporary: String)
  /// To a database, under the document's name.
  case database(any DatabaseWriter, name: String)
}

/// What became of a result.
struct WrittenResult {
  /// The counts of its records; `nil` where the format makes none.
  var counts: RecordCounts?
  /// What people should know of it.
  var note: BilingualText?
}

/// Writes what was read from one document in one format to one place. The one place that calls the
/// writers of the formats; whoever reads the document calls it, a child as well as the command.
struct ResultWriter {
  let format: ImportCommand.Format
  /// JSON on one line.
  var isCompact = false
  /// CSV begins with U+FEFF.
  var hasByteOrderMark = false

  /// Reads a document and writes its result.
  /// - Throws: `ImportError`, before anything is written; `OutputFailure`.
  func write(
    _ file: FileBytes, named name: String, with importer: DocumentImporter, to place: ResultPlace
  ) throws -> WrittenResult {
    switch format {
    case .ndjson:
      var written = WrittenResult()
      try put(to: place) { output in
        let writer = NDJSONWriter(output: output.take)
        try importer.importFile(file, named: name, into: writer)
        written.counts = RecordCounts(writer.counts)
      }
      return written
    case .text:
      let document = try importer.readFile(file, named: name)
      try put(to: place) { $0.take(plainText(of: document)) }
      return WrittenResult()
    case .json, .csv, .xlsx, .sqlite:
      let result = try importer.importFile(file, named: name)
      return WrittenResult(
        counts: RecordCounts(of: result), note: try write(result, to: place))
    }
  }

  private func write(_ result: ImportResult, to place: ResultPlace) throws -> BilingualText? {
    switch (format, place) {
    case (.sqlite, .database(let database, let name)):
      return try database.write(result, named: name)
    case (.csv, .file(let path, let temporary)):
      try writeCSV(result, at: path, by: temporary)
    case (.xlsx, .file(let path, _)):
      let bytes: [UInt8]
      do { bytes = try result.workbook() } catch {
        throw OutputFailure(.inputOutput, at: path, message: error.message)
      }
      try put(to: place) { $0.take(bytes) }
    default:
      try put(to: place) { output in
        result.writeJSON(pretty: !isCompact, to: output.take)
        if isCompact { output.take([0x0A]) }
      }
    }
    return nil
  }

  /// A file for each kind of record; none takes its place before all are written.
  private func writeCSV(_ result: ImportResult, at path: String, by temporary: String) throws {
    let files = try zip(
      ImportCommand.Format.csv.paths(path), ImportCommand.Format.csv.paths(temporary)
    ).map { try OutputFile(at: $0, by: $1) }
    for (kind, file) in zip(RecordKind.allCases, files) {
      let pieces = Pieces(file)
      result.writeCSV(of: kind, hasByteOrderMark: hasByteOrderMark, to: pieces.take)
      if let failure = pieces.failure { throw failure }
    }
    for file in files { try file.finish() }
  }

  /// Passes on what `body` writes, and tells of the first piece that could not be written.
  private func put(to place: ResultPlace, _ body: (Pieces) throws -> Void) throws {
    switch place {
    case .stream(let sink):
      let pieces = Pieces(sink)
      try body(pieces)
      if let failure = pieces.failure { throw failure }
    case .file(let path, let temporary):
      let file = try OutputFile(at: path, by: temporary)
      let pieces = Pieces(file)
      try body(pieces)
      if let failure = pieces.failure { throw failure }
      try file.finish()
    case .database: preconditionFailure("only --format sqlite writes to a database")
    }
  }
}

extension ImportCommand.Format {
  var fileExtension: String { self == .text ? "txt" : rawValue }

  /// The files of a result whose path is `path`: CSV has one for each kind of record, "NAME.csv"
  /// standing for "NAME.units.csv" and the others.
  func paths(_ path: String) -> [String] {
    guard self == .csv else { return [path] }
    let ending = path.hasSuffix(".csv") ? ".csv" : ""
    return RecordKind.allCases.map { "\(path.dropLast(ending.count)).\($0.rawValue)\(ending)" }
  }
}

/// Takes the pieces of a result from writers that cannot fail, until one cannot be written.
private final class Pieces {
  private let sink: any ByteSink
  private(set) var failure: (any Error)?

  init(_ sink: any ByteSink) { self.sink = sink }

  func take(_ piece: [UInt8]) {
    guard failure == nil else { return }
    do { try sink.write(piece) } catch { failure = error }
  }
}
