import DocumentModel
import OpenPackaging
import XMLStream

extension Document {
  /// Reads the body of a word-processing package: paragraphs, tables, notes, as a reader of the
  /// printed pages sees them.
  ///
  /// Headers, footers, comments and everything on the list of `Word.leftOut` are not part of the
  /// body. A broken styles, numbering or notes part is a finding, not an error: the body stands
  /// without it. Linear in the sizes of the parts.
  /// - Throws: `PackageError`, and `XMLError` for the main part.
  public init(reading package: OfficePackage, revisions: RevisionView = .accepted) throws {
    var parts = SideParts(
      package: package, relationships: try package.relationships(of: package.mainPart))
    let styles = StyleSheet.Reader()
    parts.read("styles", with: styles)
    let numbering = NumberingDefinitions.Reader()
    parts.read("numbering", with: numbering)
    func makeReader(_ charsets: LegacyCharsets?) -> BodyReader {
      BodyReader(
        styles: styles.sheet, fonts: styles.fonts, charsets: charsets,
        numbering: numbering.definitions, revisions: revisions, limits: package.limits)
    }
    func readBody(_ charsets: LegacyCharsets?) throws -> BodyReader {
      guard let stream = try package.stream(of: package.mainPart) else {
        throw PackageError(.missingPart, part: package.mainPart)
      }
      let handler = BodyHandler(makeReader(charsets))
      try parseXML(
        from: stream, vocabulary: Word.vocabulary, maximumDepth: package.limits.xmlDepth,
        handler: handler)
      var body = handler.finished()
      body.flushCarriedText()
      return body
    }

    var body = try readBody(nil)
    // Only the whole text tells the charsets of a document from before Unicode: it is read again.
    let charsets = body.survey.charsets(of: styles.fonts)
    if let charsets { body = try readBody(charsets) }

    var noteTexts: [BodyReader.NoteKind: [String: String]] = [:]
    for kind in BodyReader.NoteKind.allCases
    where body.noteMarks.contains(where: { $0.kind == kind }) {
      let notes = BodyHandler(makeReader(charsets))
      // The notes of a part that cannot be read are not missed one by one.
      noteTexts[kind] = parts.read(kind.rawValue, with: notes) ? notes.finished().noteTexts : nil
    }
    let properties = ApplicationReader()
    parts.read(
      "extended-properties", of: package.relationships, vocabulary: ApplicationReader.vocabulary,
      with: properties)

    self.init(assembling: body, noteTexts: noteTexts)
    application = properties.application.isEmpty ? nil : properties.application
    findings += parts.findings + body.legacyFindings
  }
}

/// Reads the parts beside the main one. One that is broken becomes a finding.
private struct SideParts {
  let package: OfficePackage
  let relationships: Relationships
  private(set) var findings: [Finding] = []

  init(package: OfficePackage, relationships: Relationships) {
    self.package = package
    self.relationships = relationships
  }

  /// Reads the part of a type; false where there is one that cannot be read.
  @discardableResult
  mutating func read(_ type: String, with handler: any XMLHandler) -> Bool {
    read(type, of: relationships, with: handler)
  }

  @discardableResult
  mutating func read(
    _ type: String, of relationships: Relationships, vocabulary: XMLVocabulary = Word.vocabulary,
    with handler: any XMLHandler
  ) -> Bool {
    guard let part = relationships.part(type: type) else { return true }
    do {
      guard let stream = try package.stream(of: part) else {
        findings.append(Finding(.brokenReference, at: nil, ["name": part]))
        return false
      }
      try parseXML(
        from: stream, vocabulary: vocabulary, maximumDepth: package.limits.xmlDepth,
        handler: handler)
      return true
    } catch {
      let detail = (error as? XMLError)?.detail ?? "\(error)"
      findings.append(
        Finding(.partNotRead, at: Place(part: part), ["name": part, "detail": detail]))
      return false
    }
  }
}

/// Reads the name of the program that wrote the file (docProps/app.xml).
private final class ApplicationReader: XMLHandler {
  static let vocabulary = XMLVocabulary(names: ["Application"], namespaces: [])
  private(set) var application = ""
  private var isInside = false

  func start(_ element: XMLElement) {
    isInside = element.name == 0
  }

  func end(name: Int, namespace: UInt8) { isInside = false }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInside { application += String(decoding: bytes, as: UTF8.self) }
  }
}
