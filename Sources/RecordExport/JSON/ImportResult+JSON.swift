import DocumentModel
import Records

extension ImportResult {
  /// The result as JSON in UTF-8, version 1 of the schema (docs/schema): every key of the contract
  /// is there, `null` or `[]` where the document has nothing. The same result gives the same bytes.
  ///
  /// - Parameter pretty: Two spaces a level and a line break at the end, for people; otherwise one
  ///   line without spaces and without a line break.
  /// - Returns: One JSON object.
  /// - Complexity: Linear in the result.
  public func json(pretty: Bool) -> [UInt8] {
    var writer = JSONWriter(isPretty: pretty)
    write(to: &writer)
    writer.finish()
    return writer.bytes
  }

  /// Writes the bytes of `json(pretty:)` piece by piece, so that a large result never lies in
  /// memory as a whole.
  ///
  /// - Parameters:
  ///   - pretty: For people or for machines.
  ///   - output: Is called with each piece in turn, some tens of kilobytes.
  /// - Complexity: Linear in the result.
  public func writeJSON(pretty: Bool, to output: ([UInt8]) -> Void) {
    withoutActuallyEscaping(output) { output in
      var writer = JSONWriter(isPretty: pretty, output: output)
      write(to: &writer)
      writer.finish()
    }
  }
}

extension ImportResult: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("schemaVersion", Self.schemaVersion)
      writer.field("source", source)
      writer.field("document", DocumentJSON(document: document, notes: notes))
      writer.field("tables", tables)
      writer.field("units", units)
      writer.field("tasks", tasks)
      writer.field("assignments", assignments)
      writer.field("statements", statements)
      writer.field("findings", findings)
    }
  }
}

extension ImportResult.Source: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("fileName", fileName)
      writer.field("byteCount", byteCount)
      writer.field("sha256", sha256)
      writer.field("format", format)
      writer.field("application", application)
    }
  }
}

extension Finding: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("code", code.rawValue)
      writer.field("severity", severity.rawValue)
      writer.field("message", message)
      writer.field("location", place)
    }
  }
}

extension BilingualText: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("vi", vi)
      writer.field("en", en)
    }
  }
}

extension Place: JSONRepresentable {
  /// Only the coordinates that there are; `null` without any.
  func write(to writer: inout JSONWriter) {
    guard self != Place() else { return writer.literal("null") }
    writer.object { writer in
      if let tableID { writer.field("tableId", tableID) }
      if let row { writer.field("row", row) }
      if let column { writer.field("column", column) }
      if let paragraph { writer.field("paragraph", paragraph) }
      if let part { writer.field("part", part) }
    }
  }
}
