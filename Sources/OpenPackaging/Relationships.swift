import XMLStream

/// The relationships of one part (ECMA-376 Part 2 §6.5): the only way in which parts are found.
public struct Relationships: Sendable {
  private var targets: [(id: String, type: String, part: String)] = []

  /// The part that a relationship id points to.
  public func part(id: String) -> String? { targets.first { $0.id == id }?.part }

  /// The first part of a type, named by the last segment of its URI ("styles"); Strict and
  /// Transitional differ only before it.
  public func part(type: String) -> String? { targets.first { $0.type == type }?.part }

  /// Relationships of `source` as read from `stream`.
  static func read(
    from stream: any XMLByteSource, source: String, limits: ImportLimits
  ) throws -> Relationships {
    let handler = Handler(source: source)
    try parseXML(
      from: stream, vocabulary: Handler.vocabulary, maximumDepth: limits.xmlDepth, handler: handler)
    return handler.relationships
  }

  private final class Handler: XMLHandler {
    static let vocabulary = XMLVocabulary(
      names: ["Relationship", "Id", "Type", "Target", "TargetMode"], namespaces: [])
    let source: String
    var relationships = Relationships()

    init(source: String) { self.source = source }

    func start(_ element: XMLElement) {
      // What stands outside the package is never read.
      guard element.name == 0, element.text(4) != "External", let id = element.text(1),
        let type = element.text(2)?.utf8.split(separator: UInt8(ascii: "/")).last,
        let target = element.text(3),
        let part = PartName.resolved(target, from: source)
      else { return }
      relationships.targets.append((id, String(Substring(type)), part))
    }

    func end(name: Int, namespace: UInt8) {}
  }
}
