import XMLStream

/// Reads an official document (.docx) and makes its records.
///
/// ```swift
/// let result = try DocumentImporter().importFile(at: "ke-hoach.docx")
/// print(result.units.count, result.findings.count)
/// ```
public struct DocumentImporter: Sendable {
  /// Bounds for files that come from anyone.
  public var limits: ImportLimits
  /// The side of tracked changes that is read.
  public var revisions: RevisionView
  /// What is laid down about the tables of these documents; empty where nothing is.
  public var profile: Profile

  /// An importer; the defaults read changes as accepted and recognize every table.
  public init(
    limits: ImportLimits = ImportLimits(), revisions: RevisionView = .accepted,
    profile: Profile = Profile()
  ) {
    self.limits = limits
    self.revisions = revisions
    self.profile = profile
  }

  /// Reads a file and makes its records. Blocks while it reads; linear in the file.
  /// - Throws: `ImportError`.
  public func importFile(at path: String) throws(ImportError) -> ImportResult {
    let bytes = try FileBytes(reading: path, limit: limits.fileBytes)
    return try importDocument(bytes, named: FileBytes.name(of: path))
  }

  /// Makes the records of a file that is in memory. The result carries `fileName`; no file of that
  /// name is touched.
  /// - Throws: `ImportError`.
  public func importBytes(
    _ bytes: [UInt8], fileName: String
  ) throws(ImportError) -> ImportResult {
    try importDocument(FileBytes(copying: bytes), named: fileName)
  }

  /// Reads a file's document alone, without making records: what stands on its pages.
  /// - Throws: `ImportError`.
  public func readFile(at path: String) throws(ImportError) -> Document {
    try read(FileBytes(reading: path, limit: limits.fileBytes), named: FileBytes.name(of: path))
  }

  private func importDocument(
    _ bytes: FileBytes, named name: String
  ) throws(ImportError) -> ImportResult {
    let document = try read(bytes, named: name)
    let source = ImportResult.Source(
      fileName: name, byteCount: bytes.count, sha256: bytes.sha256, format: "docx",
      application: document.application)
    return ImportResult(source: source, reading: document, following: profile)
  }

  private func read(_ bytes: FileBytes, named name: String) throws(ImportError) -> Document {
    do {
      return try bytes.withUnsafeBytes { bytes in
        try Document(reading: OfficePackage(bytes, limits: limits), revisions: revisions)
      }
    } catch let error as PackageError {
      throw ImportError(error, file: name)
    } catch let error as XMLError {
      throw ImportError(error, file: name)
    } catch {
      throw ImportError(.damaged, file: name, detail: "\(error)")
    }
  }
}
