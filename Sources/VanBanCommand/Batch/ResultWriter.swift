import VanBan

/// Where the result of one document goes.
enum ResultPlace {
  /// To whatever takes bytes.
  case stream(any ByteSink)
  /// To a file, which appears whole or not at all, by way of a temporary one.
  case file(String, temporary: String)
}

/// Writes what was read from one document in one format to one place. The one place that calls the
/// writers of the formats; whoever reads the document calls it, a child as well as the command.
struct ResultWriter {
  let format: ImportCommand.Format
  /// JSON on one line.
  let isCompact: Bool

  /// Reads a document and writes its result.
  /// - Returns: The counts of its records; `nil` where the format makes none.
  /// - Throws: `ImportError`, before anything is written; `OutputFailure`.
  func write(
    _ file: FileBytes, named name: String, with importer: DocumentImporter, to place: ResultPlace
  ) throws -> RecordCounts? {
    switch format {
    case .json:
      let result = try importer.importFile(file, named: name)
      try put(to: place) { output in
        result.writeJSON(pretty: !isCompact, to: output.take)
        if isCompact { output.take([0x0A]) }
      }
      return RecordCounts(of: result)
    case .ndjson:
      var counts: RecordCounts?
      try put(to: place) { output in
        let writer = NDJSONWriter(output: output.take)
        try importer.importFile(file, named: name, into: writer)
        counts = RecordCounts(writer.counts)
      }
      return counts
    case .text:
      let document = try importer.readFile(file, named: name)
      try put(to: place) { output in output.take(plainText(of: document)) }
      return nil
    }
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
    }
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
