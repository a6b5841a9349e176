import Glibc
import XMLStream

/// Why a file gave no result, with a plain sentence in Vietnamese and English.
public struct ImportError: Error, Hashable, Sendable {
  /// What is wrong.
  public var code: Code
  /// Name of the file, without folders.
  public var file: String
  /// More, in English, for people who look into it; empty where there is no more.
  public var detail: String

  /// What is wrong.
  public enum Code: Hashable, Sendable {
    /// There is no such file.
    case notFound
    /// The file may not be read.
    case notPermitted
    /// The path is a folder.
    case isFolder
    /// Reading failed.
    case unreadable
    /// The file has no bytes.
    case empty
    /// Not a .docx; the kind is what it seems to be.
    case notADocx(FileKind)
    /// A document that LibreOffice has to convert first, and there is no LibreOffice.
    case converterMissing(FileKind)
    /// LibreOffice could not convert the document.
    case conversionFailed
    /// LibreOffice took longer than it may.
    case conversionTimedOut
    /// Protected by a password.
    case encrypted
    /// The archive or its XML is cut off or damaged.
    case damaged
    /// A zip archive without a document.
    case noMainPart
    /// An office file of another kind, a spreadsheet for example.
    case otherOfficeFile(FileKind)
    /// The XML of the document is not well-formed.
    case brokenXML
    /// The XML declares a document type.
    case hasDocumentType
    /// The file asks for more than `ImportLimits` allow.
    case overLimit(PackageError.Limit)
    /// XML elements nested deeper than `ImportLimits` allow.
    case tooDeep
    /// An XML element with more attributes than any office file has.
    case tooManyAttributes
    /// Whoever asked for the file wants it no longer.
    case cancelled
  }

  /// An error from its parts.
  public init(_ code: Code, file: String, detail: String = "") {
    self.code = code
    self.file = file
    self.detail = detail
  }

  /// What the file seems to be, where that is why it was not read.
  var kind: FileKind? {
    switch code {
    case .notADocx(let kind), .otherOfficeFile(let kind): kind
    default: nil
    }
  }

  init(errno number: Int32, file: String) {
    let code: Code =
      switch number {
      case ENOENT, ENOTDIR, ENAMETOOLONG: .notFound
      case EACCES, EPERM: .notPermitted
      case EISDIR: .isFolder
      default: .unreadable
      }
    self.init(code, file: file, detail: String(cString: strerror(number)))
  }

  init(_ error: PackageError, file: String) {
    let code: Code =
      switch error.code {
      case .empty: .empty
      case .notAnArchive(.encryptedOffice), .encrypted: .encrypted
      case .notAnArchive(let kind): .notADocx(kind)
      case .notWordprocessing(let kind): .otherOfficeFile(kind)
      case .damaged, .missingPart: .damaged
      case .noMainPart: .noMainPart
      case .overLimit(let limit): .overLimit(limit)
      case .cancelled: .cancelled
      }
    let detail = [error.part, error.detail.isEmpty ? nil : error.detail].compactMap { $0 }
    self.init(code, file: file, detail: detail.joined(separator: ": "))
  }

  init(_ error: XMLError, file: String) {
    let code: Code =
      switch error.code {
      case .malformed: .brokenXML
      case .hasDocumentType: .hasDocumentType
      case .tooDeep: .tooDeep
      case .tooManyAttributes: .tooManyAttributes
      case .outOfMemory: .unreadable
      }
    let line = error.line > 0 ? "line \(error.line): " : ""
    self.init(code, file: file, detail: line + error.detail)
  }
}
