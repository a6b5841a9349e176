import VanBan

/// How a batch is done.
struct BatchSettings {
  var format: ImportCommand.Format
  var isCompact: Bool
  var hasByteOrderMark: Bool
  /// Options for reading, as `RequestOptions` has them.
  var options: [UInt8]
  var destination: Destination
  var isResuming: Bool
  var report: String?
  var language: Language

  /// Where the results go.
  enum Destination: Equatable {
    case standardOutput
    /// A file, or several, for each document.
    case folder(String)
    /// One database for all.
    case database(String)
  }

  /// Folder of the results, where they are files.
  var folder: String? {
    if case .folder(let folder) = destination { folder } else { nil }
  }

  /// Results go to standard output.
  var isStream: Bool { destination == .standardOutput }

  /// What must be the same for a result to be left alone: everything that makes its bytes.
  var signature: String {
    let parts = [
      Array(VanBanCommand.configuration.version.utf8), Array(ImportResult.schemaVersion.utf8),
      Array(format.rawValue.utf8), JSONText.bool(isCompact),
      JSONText.bool(hasByteOrderMark), options,
    ]
    return FileBytes(copying: Array(parts.joined(separator: [0x0A]))).sha256
  }

  /// Name of a document's result.
  func resultName(_ name: String) -> String { "\(name).\(format.fileExtension)" }

  /// What the files of a document's result are called: "NAME.*.csv" stands for all five.
  func resultPattern(_ name: String) -> String {
    format == .csv ? "\(name).*.csv" : resultName(name)
  }
}
