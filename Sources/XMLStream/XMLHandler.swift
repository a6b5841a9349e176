/// Receives the events of one XML part, in order. An error that a method throws stops the parser
/// and is thrown on by `parseXML`.
public protocol XMLHandler: AnyObject {
  /// An element begins.
  func start(_ element: XMLElement) throws
  /// An element ends; `name` and `namespace` as in its `XMLElement`.
  func end(name: Int, namespace: UInt8) throws
  /// A piece of character data, UTF-8. One text node may come in several pieces.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws
}

extension XMLHandler {
  /// Ignores the text: for parts whose values are all attributes.
  public func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {}
}

/// An element's start tag. Valid only during the call that it is passed to.
public struct XMLElement {
  /// Index in the vocabulary's names, or `XMLVocabulary.unknownName`.
  public let name: Int
  /// Number of the namespace.
  public let namespace: UInt8
  let localName: UnsafePointer<UInt8>
  let prefix: UnsafePointer<UInt8>?
  let declarations: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let declarationCount: Int
  let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let attributeCount: Int
  let names: UnsafePointer<UnsafePointer<UInt8>>

  /// The local name as text, for messages.
  public var localNameText: String { String(cString: localName) }

  /// The name as it is written, with its prefix.
  public var qualifiedName: String { Self.qualified(prefix, localName) }

  /// The namespaces that the element declares: prefix ("" for the default one) and URI.
  public var namespaceDeclarations: [(prefix: String, uri: String)] {
    guard let declarations else { return [] }
    return (0..<declarationCount).map { index in
      (
        declarations[index * 2].map { String(cString: $0) } ?? "",
        declarations[index * 2 + 1].map { String(cString: $0) } ?? ""
      )
    }
  }

  /// All attributes as they are written: name with its prefix, and value.
  public var writtenAttributes: [(name: String, value: String)] {
    guard let attributes else { return [] }
    return (0..<attributeCount).compactMap { index in
      let attribute = attributes + index * 5
      guard let name = attribute[0], let value = attribute[3], let end = attribute[4] else {
        return nil
      }
      let bytes = UnsafeBufferPointer(start: value, count: end - value)
      return (Self.qualified(attribute[1], name), String(decoding: bytes, as: UTF8.self))
    }
  }

  private static func qualified(
    _ prefix: UnsafePointer<UInt8>?, _ name: UnsafePointer<UInt8>
  ) -> String {
    (prefix.map { String(cString: $0) + ":" } ?? "") + String(cString: name)
  }

  /// The bytes of an attribute's value, whatever its namespace; `nil` where it is absent. Linear in
  /// the number of attributes.
  public subscript(attribute: Int) -> UnsafeBufferPointer<UInt8>? {
    guard let attributes else { return nil }
    let wanted = names[attribute]
    for index in 0..<attributeCount {
      // libxml2 passes five pointers an attribute: local name, prefix, URI, value, end of value.
      let attribute = attributes + index * 5
      if attribute[0] == wanted, let value = attribute[3], let end = attribute[4] {
        return UnsafeBufferPointer(start: value, count: end - value)
      }
    }
    return nil
  }

  /// An attribute's value as text.
  public func text(_ attribute: Int) -> String? {
    self[attribute].map { String(decoding: $0, as: UTF8.self) }
  }

  /// An attribute's value as a decimal integer; `nil` where it is absent or is none. Values beyond
  /// 32 bits stop at the limit.
  public func integer(_ attribute: Int) -> Int? {
    guard let bytes = self[attribute], let first = bytes.first else { return nil }
    let isNegative = first == UInt8(ascii: "-")
    var value = 0
    var digits = 0
    for byte in bytes.dropFirst(isNegative ? 1 : 0) {
      // A fraction is cut off: some writers store measures as "12.5".
      if byte == UInt8(ascii: "."), digits > 0 { break }
      guard byte &- UInt8(ascii: "0") < 10 else { return nil }
      value = min(value * 10 + Int(byte &- UInt8(ascii: "0")), Int(Int32.max))
      digits += 1
    }
    guard digits > 0 else { return nil }
    return isNegative ? -value : value
  }
}
