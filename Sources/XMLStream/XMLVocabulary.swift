/// The names that a handler knows. Names and namespaces are told apart by small numbers from here
/// on: the parser finds them by the address of libxml2's interned string, never by comparing text.
public struct XMLVocabulary: Sendable {
  /// Local names of elements and attributes; the number of a name is its index.
  public let names: [String]
  /// Namespace URI → number, 1 or more. Several URIs may share a number (Strict and Transitional).
  public let namespaces: [(uri: String, number: UInt8)]

  /// The number of a name that is not in `names`.
  public static let unknownName = -1
  /// The number of a namespace that is not in `namespaces`.
  public static let unknownNamespace: UInt8 = 0

  /// A vocabulary of names and namespaces.
  public init(names: [String], namespaces: [(uri: String, number: UInt8)]) {
    self.names = names
    self.namespaces = namespaces
  }
}
