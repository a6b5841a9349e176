import XMLStream

/// An office file (.docx, .docm, .dotx, .dotm) opened as a package of parts.
public final class OfficePackage {
  /// The limits that the file was opened with.
  public let limits: ImportLimits
  /// Name of the main part.
  public let mainPart: String
  /// The relationships of the package itself.
  public let relationships: Relationships
  private let archive: any PartStore
  private let isCancelled: @Sendable () -> Bool

  /// Opens a package whose main part is a word-processing document. `isCancelled` is asked every few
  /// kilobytes of a part; where it says so, reading ends with an error of that code.
  /// - Throws: `PackageError` if it is none or over a limit, `XMLError` if its relationships or
  ///   content types are not well-formed. Linear in the number of entries.
  public init(
    _ bytes: UnsafeRawBufferPointer, limits: ImportLimits = ImportLimits(),
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws {
    self.isCancelled = isCancelled
    guard !bytes.isEmpty else { throw PackageError(.empty) }
    guard bytes.count <= limits.fileBytes else {
      throw PackageError(.overLimit(.fileBytes), detail: "\(bytes.count) bytes")
    }
    self.limits = limits
    archive = try Self.open(bytes, limits)
    relationships = try Self.relationships(of: "", in: archive, limits: limits)
    mainPart = try Self.mainPart(relationships, archive.contentTypes(), archive)
  }

  /// The bytes of a part, or `nil` if the package has none of that name.
  /// - Throws: `PackageError`.
  public func stream(of part: String) throws -> (any XMLByteSource)? {
    try archive.stream(of: part).map { CancellableSource($0, isCancelled: isCancelled, part: part) }
  }

  /// The relationships of a part; none where it has no relationships part.
  /// - Throws: `PackageError`, `XMLError`.
  public func relationships(of part: String) throws -> Relationships {
    try Self.relationships(of: part, in: archive, limits: limits)
  }

  private static func relationships(
    of part: String, in archive: any PartStore, limits: ImportLimits
  ) throws -> Relationships {
    guard let stream = try archive.stream(of: PartName.relationships(of: part)) else {
      return Relationships()
    }
    return try .read(from: stream, source: part, limits: limits)
  }

  private static func open(
    _ bytes: UnsafeRawBufferPointer, _ limits: ImportLimits
  ) throws -> any PartStore {
    if bytes.starts(with: [0x50, 0x4B]) { return try ZipArchive(copying: bytes, limits: limits) }
    if FlatPackage.isOne(bytes) { return try FlatPackage(bytes, limits: limits) }
    throw PackageError(.notAnArchive(.sniffed(from: bytes)))
  }

  /// The main part by its relationship or, where a writer left that out, by its content type.
  private static func mainPart(
    _ relationships: Relationships, _ types: ContentTypes, _ archive: any PartStore
  ) throws -> String {
    if let part = relationships.part(type: "officeDocument"), archive.contains(part) {
      if let kind = types.type(of: part).flatMap(otherKind) {
        throw PackageError(.notWordprocessing(kind), part: part)
      }
      return part
    }
    if let part = types.parts(where: isWordprocessing).first(where: archive.contains) {
      return part
    }
    let mimeType = try archive.stream(of: "mimetype").map { try Self.start(of: $0) } ?? ""
    if let kind = FileKind.openDocument(mimeType: mimeType) {
      throw PackageError(.notWordprocessing(kind))
    }
    throw PackageError(.noMainPart)
  }

  private static func start(of stream: any XMLByteSource) throws -> String {
    let bytes = try [UInt8](unsafeUninitializedCapacity: 128) { buffer, count in
      count = try stream.read(into: UnsafeMutableRawBufferPointer(buffer))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isWordprocessing(_ type: String) -> Bool {
    type.contains("wordprocessingml") && type.hasSuffix(".main+xml")
      || type.hasPrefix("application/vnd.ms-word.") && type.hasSuffix(".main+xml")
  }

  /// What a main part is that is no word-processing document.
  private static func otherKind(_ type: String) -> FileKind? {
    // The usual type needs no search.
    if type.hasPrefix("application/vnd.openxmlformats-officedocument.wordprocessingml") {
      return nil
    }
    if type.contains("spreadsheetml") || type.contains("ms-excel") { return .spreadsheet }
    if type.contains("presentationml") || type.contains("ms-powerpoint") { return .presentation }
    return nil
  }
}
