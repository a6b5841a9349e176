/// Why a file could not be opened or one of its parts not be read.
public struct PackageError: Error, Hashable, Sendable {
  /// What is wrong.
  public var code: Code
  /// Name of the part that is concerned.
  public var part: String?
  /// More, in English, for people who look into it.
  public var detail: String

  /// What is wrong.
  public enum Code: Hashable, Sendable {
    /// The file has no bytes.
    case empty
    /// The file is not a zip archive, and `FileKind` says what it may be instead.
    case notAnArchive(FileKind)
    /// The archive is cut off or damaged.
    case damaged
    /// The archive or a part of it is encrypted.
    case encrypted
    /// The archive holds no office document.
    case noMainPart
    /// The archive holds an office document of another kind.
    case notWordprocessing(FileKind)
    /// A part that is referred to is missing.
    case missingPart
    /// Over one of the `ImportLimits`.
    case overLimit(Limit)
    /// Whoever asked for the file wants it no longer.
    case cancelled
  }

  /// The bounds of `ImportLimits`.
  public enum Limit: String, Hashable, Sendable {
    /// Bytes of the file.
    case fileBytes
    /// Entries of the archive.
    case entries
    /// Bytes of a part.
    case partBytes
    /// Bytes of all parts.
    case totalBytes
    /// Expanded over zipped size.
    case expansionRatio
    /// Rows of a table.
    case rows
    /// Columns of a table.
    case columns
    /// Cells of the document.
    case cells
  }

  /// An error from its parts.
  public init(_ code: Code, part: String? = nil, detail: String = "") {
    self.code = code
    self.part = part
    self.detail = detail
  }
}
