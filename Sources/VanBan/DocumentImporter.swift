import XMLStream

/// Reads an official document (.docx; .doc, .rtf and .odt where LibreOffice is installed) and makes
/// its records.
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
  /// Seconds that LibreOffice may take to convert a .doc, .rtf or .odt.
  public var conversionSeconds = 60
  /// What is laid down about the tables of these documents; empty where nothing is.
  public var profile: Profile
  /// What is said of the territories that these documents name; empty where they say it themselves.
  public var territories: TerritoryOptions

  /// Findings that are not wanted.
  public var ignoredFindings: Set<FindingCode> = []

  /// What a person put right in the document, oldest first; it is for one document only.
  public var corrections: [Correction] = []

  /// Asked every few kilobytes while a file is read and every few hundred rows while records are made,
  /// on the thread that does so: true ends the import with `ImportError.Code.cancelled`. What
  /// LibreOffice converts is converted to its end.
  public var isCancelled: @Sendable () -> Bool = { false }

  /// An importer; the defaults read changes as accepted and recognize every table.
  public init(
    limits: ImportLimits = ImportLimits(), revisions: RevisionView = .accepted,
    profile: Profile = Profile(), territories: TerritoryOptions = TerritoryOptions()
  ) {
    self.limits = limits
    self.revisions = revisions
    self.profile = profile
    self.territories = territories
  }

  /// Reads a file and makes its records. Blocks while it reads; linear in the file.
  /// - Throws: `ImportError`.
  public func importFile(at path: String) throws(ImportError) -> ImportResult {
    let bytes = try FileBytes(reading: path, limit: limits.fileBytes)
    return try importFile(bytes, named: FileBytes.name(of: path))
  }

  /// Makes the records of a file that is in memory. The result carries `fileName`; no file of that
  /// name is touched.
  /// - Throws: `ImportError`.
  public func importBytes(
    _ bytes: [UInt8], fileName: String
  ) throws(ImportError) -> ImportResult {
    try importFile(FileBytes(copying: bytes), named: fileName)
  }

  /// Reads a file and passes its records to `sink` as they become known; the whole of them is never
  /// in memory. Blocks while it reads; linear in the file.
  /// - Throws: `ImportError`, before anything was passed on, unless it was cancelled.
  public func importFile(at path: String, into sink: any RecordSink) throws(ImportError) {
    let bytes = try FileBytes(reading: path, limit: limits.fileBytes)
    try importFile(bytes, named: FileBytes.name(of: path), into: sink)
  }

  /// Passes the records of a file whose bytes are there already to `sink`, as they become known.
  /// - Throws: `ImportError`, before anything was passed on, unless it was cancelled.
  public func importFile(
    _ bytes: FileBytes, named name: String, into sink: any RecordSink
  ) throws(ImportError) {
    let (document, source) = try readDocument(bytes, named: name)
    makeRecords(of: document, from: source, following: recordOptions, into: sink)
    try checkCancellation(of: name)
  }

  /// Reads a file's document alone, without making records: what stands on its pages.
  /// - Throws: `ImportError`.
  public func readFile(at path: String) throws(ImportError) -> Document {
    try readFile(
      FileBytes(reading: path, limit: limits.fileBytes), named: FileBytes.name(of: path))
  }

  /// Reads the document alone of a file whose bytes are there already.
  /// - Throws: `ImportError`.
  public func readFile(_ bytes: FileBytes, named name: String) throws(ImportError) -> Document {
    try readOrConvert(bytes, named: name).0
  }

  /// Makes the records of a file whose bytes are there already. The result carries `name`.
  /// - Throws: `ImportError`.
  public func importFile(
    _ bytes: FileBytes, named name: String
  ) throws(ImportError) -> ImportResult {
    try records(of: readForRecords(bytes, named: name))
  }

  /// Reads a file whose bytes are there already, so that its records can be made several times: after
  /// each correction.
  /// - Throws: `ImportError`.
  public func readForRecords(
    _ bytes: FileBytes, named name: String
  ) throws(ImportError) -> ReadDocument {
    let (document, source) = try readDocument(bytes, named: name)
    return ReadDocument(document: document, source: source)
  }

  /// Makes the records of a document that has been read. Linear in it.
  /// - Throws: `ImportError` where it was cancelled.
  public func records(of read: ReadDocument) throws(ImportError) -> ImportResult {
    let result = ImportResult(
      source: read.source, reading: read.document, following: recordOptions)
    try checkCancellation(of: read.source.fileName)
    return result
  }

  /// Records that were made while nobody wanted them any longer are not whole.
  private func checkCancellation(of name: String) throws(ImportError) {
    if isCancelled() { throw ImportError(.cancelled, file: name) }
  }

  /// A document that has been read, and what is known of its file.
  public struct ReadDocument: Sendable {
    /// What stands on its pages.
    public let document: Document
    /// The file.
    public let source: ImportResult.Source
  }

  private var recordOptions: RecordOptions {
    RecordOptions(
      profile: profile, territories: territories, ignoredFindings: ignoredFindings,
      corrections: corrections, isCancelled: isCancelled)
  }

  private func readDocument(
    _ bytes: FileBytes, named name: String
  ) throws(ImportError) -> (Document, ImportResult.Source) {
    let (document, format) = try readOrConvert(bytes, named: name)
    let source = ImportResult.Source(
      fileName: name, byteCount: bytes.count, sha256: bytes.sha256, format: format,
      application: format == "docx" ? document.application : nil)
    return (document, source)
  }

  /// Reads a document, by way of LibreOffice where it is of an older kind, and tells its format.
  private func readOrConvert(
    _ bytes: FileBytes, named name: String
  ) throws(ImportError) -> (Document, format: String) {
    do {
      return (try read(bytes, named: name), "docx")
    } catch {
      guard let kind = error.kind, let format = OfficeConverter.fileExtension(of: kind) else {
        throw error
      }
      let converter = OfficeConverter(timeLimit: conversionSeconds)
      let converted = try converter.converted(
        bytes, kind: kind, named: name, limit: limits.fileBytes)
      return (try read(converted, named: name), format)
    }
  }

  private func read(_ bytes: FileBytes, named name: String) throws(ImportError) -> Document {
    do {
      return try bytes.withUnsafeBytes { bytes in
        let package = try OfficePackage(bytes, limits: limits, isCancelled: isCancelled)
        let document = try Document(reading: package, revisions: revisions)
        // What was cut off in a part beside the main one is no document either.
        if isCancelled() { throw PackageError(.cancelled) }
        return document
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
