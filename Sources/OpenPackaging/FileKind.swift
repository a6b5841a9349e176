/// What a file seems to be, told from its first bytes and, for an office file, from the type of its
/// main part; never from its name.
public enum FileKind: String, Hashable, Sendable, CaseIterable {
  /// A Word document of 1997–2003 (.doc).
  case legacyWord
  /// An Excel workbook of 1997–2003 (.xls).
  case legacyExcel
  /// A password-protected Office file.
  case encryptedOffice
  /// Another compound file.
  case compoundFile
  /// Rich Text Format (.rtf).
  case rtf
  /// PDF.
  case pdf
  /// A web page.
  case html
  /// A spreadsheet (.xlsx, .ods).
  case spreadsheet
  /// A presentation (.pptx, .odp).
  case presentation
  /// An OpenDocument text (.odt).
  case openDocumentText
  /// Nothing that is known here.
  case unknown

  /// The kind of a file that is no zip archive. Linear in the file for compound files, whose
  /// directory may stand anywhere.
  static func sniffed(from bytes: UnsafeRawBufferPointer) -> FileKind {
    for (magic, kind) in magics where bytes.starts(with: magic) { return kind }
    guard bytes.starts(with: compoundMagic) else {
      return looksLikeHTML(bytes) ? .html : .unknown
    }
    for (stream, kind) in compoundStreams where contains(bytes, utf16(stream)) { return kind }
    return .compoundFile
  }

  /// The kind that the first entry "mimetype" of an OpenDocument file names.
  static func openDocument(mimeType: String) -> FileKind? {
    let prefix = "application/vnd.oasis.opendocument."
    guard mimeType.hasPrefix(prefix) else { return nil }
    let rest = mimeType.dropFirst(prefix.count)
    if rest.hasPrefix("spreadsheet") { return .spreadsheet }
    if rest.hasPrefix("presentation") { return .presentation }
    return rest.hasPrefix("text") ? .openDocumentText : .unknown
  }

  private static let magics: [([UInt8], FileKind)] = [
    (Array("{\\rtf".utf8), .rtf),
    (Array("%PDF".utf8), .pdf),
  ]

  /// Microsoft's compound file format, [MS-CFB] 2.2.
  private static let compoundMagic: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Stream names of the compound file's directory, most telling first.
  private static let compoundStreams: [(String, FileKind)] = [
    ("EncryptedPackage", .encryptedOffice),
    ("WordDocument", .legacyWord),
    ("Workbook", .legacyExcel),
  ]

  private static func utf16(_ text: String) -> [UInt8] {
    text.lowercased().utf16.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
    }
  }

  private static func contains(_ bytes: UnsafeRawBufferPointer, _ pattern: [UInt8]) -> Bool {
    // Directory entries are aligned to 128 bytes, their names compared without regard to case
    // ([MS-CFB] 2.6.1, 2.6.4).
    stride(from: 0, to: bytes.count - pattern.count, by: 128).contains {
      bytes[$0..<($0 + pattern.count)].elementsEqual(pattern) { byte, letter in
        byte == letter || (0x41...0x5A).contains(byte) && byte + 32 == letter
      }
    }
  }

  private static func looksLikeHTML(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let start = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
    return start.contains("<html") || start.contains("<!doctype html")
  }
}
