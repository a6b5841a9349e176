/// A document of a batch and where its result goes, as a child is told.
struct DocumentTask {
  var path: String
  /// The result's file; `nil` for standard output.
  var result: String?
  /// The file that becomes the result's.
  var temporary: String?
  /// SHA-256 of the document whose result is there already.
  var knownSHA256: String?
  var format: ImportCommand.Format
  var isCompact: Bool
  /// How documents are read, as `RequestOptions` has it.
  var options: [UInt8]

  var json: [UInt8] {
    JSONText.object([
      "path": JSONText.string(path), "result": JSONText.string(result),
      "temporary": JSONText.string(temporary), "knownSHA256": JSONText.string(knownSHA256),
      "format": JSONText.string(format.rawValue), "isCompact": JSONText.bool(isCompact),
      "options": options,
    ])
  }
}

extension DocumentTask {
  init(json bytes: [UInt8]) throws(Failure) {
    var members = try JSONMembers(text: bytes)
    guard let path = try members.text("path"), let name = try members.text("format"),
      let format = ImportCommand.Format(rawValue: name), let options = members.take("options")
    else { throw .crashed }
    self.init(
      path: path, result: try members.text("result"), temporary: try members.text("temporary"),
      knownSHA256: try members.text("knownSHA256"), format: format,
      isCompact: try members.flag("isCompact"), options: Array(bytes[options.range]))
  }
}
