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
    case .json, .ndjson:
      let result = try importer.importFile(file, named: name)
      try put(to: place) { sink in try write(result, to: sink) }
      return RecordCounts(of: result)
    case .text:
      let document = try importer.readFile(file, named: name)
      try put(to: place) { sink in try sink.write(plainText(of: document)) }
      return nil
    }
  }

  private func put(to place: ResultPlace, _ body: (any ByteSink) throws -> Void) throws {
    switch place {
    case .stream(let sink): try body(sink)
    case .file(let path, let temporary):
      let file = try OutputFile(at: path, by: temporary)
      try body(file)
      try file.finish()
    }
  }

  private func write(_ result: ImportResult, to sink: any ByteSink) throws {
    var failure: (any Error)?
    func pass(_ piece: [UInt8]) {
      guard failure == nil else { return }
      do { try sink.write(piece) } catch { failure = error }
    }
    if format == .ndjson {
      result.writeNDJSON(to: pass)
    } else {
      result.writeJSON(pretty: !isCompact, to: pass)
      if isCompact { pass([0x0A]) }
    }
    if let failure { throw failure }
  }
}
