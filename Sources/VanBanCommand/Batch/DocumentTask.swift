/// A document of a batch and where its result goes, as a child is told.
struct DocumentTask {
  var path: String
  /// The result's file; `nil` for standard output and databases.
  var result: String?
  /// The file that becomes the result's.
  var temporary: String?
  /// The database that takes the records.
  var database: String?
  /// SHA-256 of the document whose result is there already.
  var knownSHA256: String?
  var format: ImportCommand.Format
  var isCompact: Bool
  var hasByteOrderMark: Bool
  /// How documents are read, as `RequestOptions` has it.
  var options: [UInt8]

  var json: [UInt8] {
    JSONText.object([
      "path": JSONText.string(path), "database": JSONText.string(database),
      "hasByteOrderMark": JSONText.bool(hasByteOrderMark),
      "result": JSONText.string(result),
      "temporary": JSONText.string(temporary), "knownSHA256": JSONText.string(knownSHA256),
      "format": JSONText.string(format.rawValue), "isCompact": JSONText.bool(isCompact),
      "options": options,
    ])
  }
}

extension DocumentTask {
  init(json bytes: [UInt8]) throws(Failure) {
    var members = try JSONMembers(text: bytes)
    guard let path = try members.text("path"),
      let format = try members.text("format").flatMap(ImportCommand.Format.init),
      let options = members.take("options")
    else { throw .crashed }
    self.init(
      path: path, result: try members.text("result"),
      temporary: try members.text("temporary"), database: try members.text("database"),
      knownSHA256: try members.text("knownSHA256"), format: format,
      isCompact: try members.flag("isCompact"),
      hasByteOrderMark: try members.flag("hasByteOrderMark"),
      options: Array(bytes[options.range]))
  }
}
