import Glibc

/// Why a document has no result, in a file beside the results: "NAME.error.json".
struct ErrorFile {
  let path: String

  init(in folder: String, of name: String) { path = "\(folder)/\(name).error.json" }

  /// - Throws: `OutputFailure`.
  func write(_ failure: Failure, of document: String, sha256: String?) throws(OutputFailure) {
    let bytes = JSONText.object([
      "path": JSONText.string(document), "sha256": JSONText.string(sha256), "error": failure.json,
    ])
    let file = try OutputFile(at: path, by: OutputFile.temporary(for: path))
    try file.write(bytes + [0x0A])
    try file.finish()
  }

  func remove() { unlink(path) }
}
