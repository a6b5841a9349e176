import VanBan

/// How a batch is done.
struct BatchSettings {
  var format: ImportCommand.Format
  var isCompact: Bool
  /// Options for reading, as `RequestOptions` has them.
  var options: [UInt8]
  /// Folder of the results; `nil` for standard output.
  var folder: String?
  var isResuming: Bool
  var report: String?
  var language: Language

  /// What must be the same for a result to be left alone: everything that makes its bytes.
  var signature: String {
    let parts = [
      Array(VanBanCommand.configuration.version.utf8), Array(ImportResult.schemaVersion.utf8),
      Array(format.rawValue.utf8), JSONText.bool(isCompact), options,
    ]
    return FileBytes(copying: Array(parts.joined(separator: [0x0A]))).sha256
  }

  /// Name of a document's result.
  func resultName(_ name: String) -> String { "\(name).\(format.fileExtension)" }
}
