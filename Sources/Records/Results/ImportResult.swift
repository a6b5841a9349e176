import AdministrativeUnits
import DocumentModel
import OfficialDocument
import TableGrid

/// Everything that was read from one file: what the document says of itself, its tables, and the
/// records made of them. Each record leads back to its place in the file.
public struct ImportResult: Sendable {
  /// The file.
  public var source: Source
  /// What the document says it is.
  public var document: OfficialDocument
  /// Footnotes and endnotes.
  public var notes: [Document.Note]
  /// The tables, in the order of `Document.tables`.
  public var tables: [TableRecord]
  /// The bodies and organisations, in document order.
  public var units: [UnitRecord]
  /// The tasks, in document order.
  public var tasks: [TaskRecord]
  /// Who does what.
  public var assignments: [AssignmentRecord]
  /// What the document states about its own figures, and what was counted.
  public var statements: [StatementRecord]
  /// What is doubtful, in the order in which it was found.
  public var findings: [Finding]
  /// Corrections that fit nothing in the document; the findings say so as well.
  public var unusedCorrections: [Correction] = []

  /// Version of the JSON form of this value.
  public static let schemaVersion = "1.0.0"

  /// The file that a result was read from.
  public struct Source: Hashable, Sendable {
    /// Its name without folders.
    public var fileName: String
    /// Its size in bytes.
    public var byteCount: Int
    /// SHA-256 of its bytes, 64 lower-case hexadecimal digits.
    public var sha256: String
    /// The format: "docx".
    public var format: String
    /// The program that wrote it, as it says itself.
    public var application: String?

    /// A file from what is known of it.
    public init(
      fileName: String, byteCount: Int, sha256: String, format: String, application: String?
    ) {
      self.fileName = fileName
      self.byteCount = byteCount
      self.sha256 = sha256
      self.format = format
      self.application = application
    }
  }
}
