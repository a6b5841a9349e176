import VanBan

/// Reads the documents of a worker's requests, in a child.
struct RequestReader {
  private var importers = ImporterCache()

  /// Writes the answer to a request.
  /// - Returns: Its length, for the parent.
  mutating func answer(_ line: [UInt8], to sink: SpoolSink) -> [UInt8] {
    let parsed = RequestLine(line)
    do {
      let result = try result(of: parsed.request.get(), in: line)
      try sink.write(Array("{\"id\":".utf8) + parsed.id + Array(",\"result\":".utf8))
      var failure: (any Error)?
      result.writeJSON(pretty: false) { piece in
        guard failure == nil else { return }
        do { try sink.write(piece) } catch { failure = error }
      }
      if let failure { throw failure }
      try sink.write(Array("}\n".utf8))
      return JSONText.number(sink.length)
    } catch let failure as Failure {
      return failure.answer(to: parsed.id)
    } catch {
      // There was no room for the answer.
      return Failure.crashed.answer(to: parsed.id)
    }
  }

  private mutating func result(
    of request: WorkerRequest, in line: [UInt8]
  ) throws(Failure) -> ImportResult {
    let options = request.options.map { Array(line[$0]) } ?? Array("{}".utf8)
    let importer = try importers.importer(options)
    do {
      switch request.source {
      case .path(let path): return try importer.importFile(at: path)
      case .bytes(let range, let name):
        guard let bytes = Self.decoded(line, range) else {
          throw Failure.badRequest(vi: "“bytes” không phải là base64", en: "“bytes” is no base64")
        }
        guard bytes.count <= importer.limits.fileBytes else {
          throw ImportError(.overLimit(.fileBytes), file: name)
        }
        return try importer.importBytes(bytes, fileName: name)
      }
    } catch let error as ImportError {
      throw Failure(error)
    } catch let error as Failure {
      throw error
    } catch {
      throw .crashed
    }
  }

  /// Some writers of JSON put a stroke before "/", which base64 uses.
  private static func decoded(_ line: [UInt8], _ range: Range<Int>) -> [UInt8]? {
    guard line[range].contains(UInt8(ascii: "\\")) else { return Base64.decoded(line[range]) }
    return line.jsonString(at: range).flatMap { Base64.decoded(Array($0.utf8)[...]) }
  }
}

extension Failure {
  /// The answer to a request that gave no result, with its line break.
  func answer(to id: [UInt8]) -> [UInt8] {
    JSONText.object(["id": id, "error": json]) + [0x0A]
  }
}
