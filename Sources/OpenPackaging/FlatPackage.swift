import XMLStream

/// A package in one XML file (flat OPC, Word's "Word XML Document"): the XML of each part stands
/// inside `pkg:part`. Binary parts are not read; nothing that is read here is one.
final class FlatPackage: PartStore {
  private let parts: [String: [UInt8]]
  private let types: ContentTypes

  private static let namespace = "http://schemas.microsoft.com/office/2006/xmlPackage"

  /// Whether XML declares the namespace of flat packages where its root element begins.
  static func isOne(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let start = String(decoding: bytes.prefix(2048), as: UTF8.self)
    return start.utf8.contains(UInt8(ascii: "<")) && start.contains(namespace)
  }

  /// Takes the parts apart. Linear in the file.
  /// - Throws: `XMLError`, `PackageError` over a limit.
  init(_ bytes: UnsafeRawBufferPointer, limits: ImportLimits) throws {
    let reader = Reader(limits: limits, fileBytes: bytes.count)
    // The wrapper adds two levels to every part.
    try parseXML(
      from: ByteArraySource(Array(bytes)), vocabulary: Reader.vocabulary,
      maximumDepth: min(255, limits.xmlDepth + 2), handler: reader)
    parts = reader.parts
    types = reader.types
  }

  func contains(_ part: String) -> Bool { parts[PartName.normalized(part)] != nil }

  func stream(of part: String) -> (any XMLByteSource)? {
    parts[PartName.normalized(part)].map(ByteArraySource.init)
  }

  func contentTypes() -> ContentTypes { types }

  /// Writes the XML of each part out again, with the namespaces that it was written under.
  private final class Reader: XMLHandler {
    static let vocabulary = XMLVocabulary(
      names: ["part", "xmlData", "name", "contentType"], namespaces: [(namespace, 1)])
    private enum Name { static let part = 0, data = 1, name = 2, contentType = 3 }

    private(set) var parts: [String: [UInt8]] = [:]
    private(set) var types = ContentTypes()
    private let limits: ImportLimits
    private var name: String?
    private var content: [UInt8] = []
    /// Names of the open elements of the part's XML; `nil` outside of it.
    private var open: [String]?
    /// Prefix → URI, as declared around the parts.
    private var inherited: [String: String] = [:]

    /// Bytes of the parts that are complete.
    private var written = 0
    private let mostWritten: Int

    init(limits: ImportLimits, fileBytes: Int) {
      self.limits = limits
      mostWritten = min(limits.totalBytes, Self.mostExpansion * fileBytes + 1 << 20)
    }

    /// Parts repeat the namespaces around them; in real files they take no more room than the file.
    private static let mostExpansion = 4

    func start(_ element: XMLElement) throws {
      guard let depth = open?.count else {
        inherited.merge(element.namespaceDeclarations.map { ($0.prefix, $0.uri) }) { $1 }
        if element.namespace == 1, element.name == Name.part {
          name = element.text(Name.name)
          if let name, let type = element.text(Name.contentType) { types.declare(type, of: name) }
        } else if element.namespace == 1, element.name == Name.data {
          content = []
          open = []
        }
        return
      }
      append("<" + element.qualifiedName)
      var declared = depth == 0 ? inherited : [:]
      declared.merge(element.namespaceDeclarations.map { ($0.prefix, $0.uri) }) { $1 }
      for (prefix, uri) in declared where !uri.isEmpty || prefix.isEmpty {
        append(prefix.isEmpty ? " xmlns=\"" : " xmlns:\(prefix)=\"")
        append(escaping: uri.utf8)
        append("\"")
      }
      for (name, value) in element.writtenAttributes {
        append(" \(name)=\"")
        append(escaping: value.utf8)
        append("\"")
      }
      append(">")
      open?.append(element.qualifiedName)
      guard content.count <= limits.partBytes else {
        throw PackageError(.overLimit(.partBytes), part: name)
      }
      guard written + content.count <= mostWritten else {
        throw PackageError(.overLimit(.totalBytes), part: name)
      }
      guard parts.count < limits.entries else { throw PackageError(.overLimit(.entries)) }
    }

    func end(name number: Int, namespace: UInt8) {
      if let element = open?.popLast() {
        append("</\(element)>")
      } else if namespace == 1, number == Name.data, open != nil {
        open = nil
        written += content.count
        if let name { parts[PartName.normalized(name)] = content }
        content = []
      }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
      if open?.isEmpty == false { append(escaping: bytes) }
    }

    private func append(_ text: String) { content.append(contentsOf: text.utf8) }

    private func append(escaping bytes: some Sequence<UInt8>) {
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "&"): append("&amp;")
        case UInt8(ascii: "<"): append("&lt;")
        case UInt8(ascii: ">"): append("&gt;")
        case UInt8(ascii: "\""): append("&quot;")
        case 0x09, 0x0A, 0x0D: append("&#\(byte);")
        default: content.append(byte)
        }
      }
    }
  }
}
