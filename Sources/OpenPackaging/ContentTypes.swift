import XMLStream

/// The content types of a package's parts (ECMA-376 Part 2 §6.2.3).
struct ContentTypes {
  private var overrides: [String: String] = [:]
  private var defaults: [String: String] = [:]
  private var parts: [String] = []

  /// The content type of a part, `nil` where none is declared.
  func type(of part: String) -> String? {
    let name = PartName.normalized(part)
    if let type = overrides[name] { return type }
    let fileExtension = name.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
    return defaults[String(fileExtension)]
  }

  /// Declared parts whose type meets a condition, in the order of their declaration.
  func parts(where matches: (String) -> Bool) -> [String] {
    parts.filter { overrides[$0].map(matches) ?? false }
  }

  /// Declares the type of one part.
  mutating func declare(_ type: String, of part: String) {
    let name = PartName.normalized(part)
    overrides[name] = type
    parts.append(name)
  }

  static func read(from stream: any XMLByteSource, limits: ImportLimits) throws -> ContentTypes {
    let handler = Handler()
    try parseXML(
      from: stream, vocabulary: Handler.vocabulary, maximumDepth: limits.xmlDepth, handler: handler)
    return handler.types
  }

  private final class Handler: XMLHandler {
    static let vocabulary = XMLVocabulary(
      names: ["Default", "Override", "Extension", "PartName", "ContentType"], namespaces: [])
    var types = ContentTypes()

    func start(_ element: XMLElement) {
      guard let type = element.text(4) else { return }
      switch element.name {
      case 0:
        if let fileExtension = element.text(2) {
          types.defaults[PartName.normalized(fileExtension)] = type
        }
      case 1:
        if let part = element.text(3) { types.declare(type, of: part) }
      default: break
      }
    }

    func end(name: Int, namespace: UInt8) {}
  }
}
