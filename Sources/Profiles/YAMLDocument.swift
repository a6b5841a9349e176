internal import CYAML

/// A YAML document as values with their places; the only user of libyaml.
struct YAMLDocument {
  /// The value of the document; `nil` where it is empty.
  let root: YAMLNode?

  /// More nested than any profile.
  private static let deepest = 16
  /// More values than any profile has: aliases can repeat a value without end.
  private static let mostValues = 100_000

  /// Reads one document. Linear in the text.
  /// - Throws: `ProfileError` where it is not YAML, or nested deeper or longer than any profile is.
  init(_ bytes: [UInt8]) throws(ProfileError) {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else {
      throw ProfileError(.notYAML("out of memory"), line: 1, column: 1)
    }
    defer { yaml_parser_delete(&parser) }
    var document = yaml_document_t()
    // libyaml reads the bytes while it loads, and keeps none.
    let loaded = bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      return yaml_parser_load(&parser, &document) == 1
    }
    guard loaded else { throw ProfileError(parser) }
    defer { yaml_document_delete(&document) }
    guard let node = yaml_document_get_root_node(&document) else {
      root = nil
      return
    }
    var count = 0
    root = try Self.value(of: node.pointee, in: &document, depth: 0, &count)
  }

  private static func value(
    of node: yaml_node_t, in document: inout yaml_document_t, depth: Int, _ count: inout Int
  ) throws(ProfileError) -> YAMLNode {
    let place = (line: Int(node.start_mark.line) + 1, column: Int(node.start_mark.column) + 1)
    count += 1
    guard depth < deepest, count <= mostValues else {
      throw ProfileError(
        .notYAML("nested too deep or too long"), line: place.line, column: place.column)
    }
    switch node.type {
    case YAML_SCALAR_NODE:
      let scalar = node.data.scalar
      let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return YAMLNode(
        .scalar(String(decoding: text, as: UTF8.self)), line: place.line, column: place.column)
    case YAML_SEQUENCE_NODE:
      var items: [YAMLNode] = []
      var item = node.data.sequence.items.start
      while let next = item, next < node.data.sequence.items.top {
        guard let child = yaml_document_get_node(&document, next.pointee) else { break }
        items.append(try value(of: child.pointee, in: &document, depth: depth + 1, &count))
        item = next + 1
      }
      return YAMLNode(.sequence(items), line: place.line, column: place.column)
    default:
      var pairs: [(key: YAMLNode, value: YAMLNode)] = []
      var pair = node.data.mapping.pairs.start
      while let next = pair, next < node.data.mapping.pairs.top {
        guard let key = yaml_document_get_node(&document, next.pointee.key),
          let child = yaml_document_get_node(&document, next.pointee.value)
        else { break }
        pairs.append(
          (
            try value(of: key.pointee, in: &document, depth: depth + 1, &count),
            try value(of: child.pointee, in: &document, depth: depth + 1, &count)
          ))
        pair = next + 1
      }
      return YAMLNode(.mapping(pairs), line: place.line, column: place.column)
    }
  }
}

/// A value of a YAML document and where it begins.
struct YAMLNode {
  enum Value {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([(key: YAMLNode, value: YAMLNode)])
  }

  let value: Value
  /// 1-based.
  let line: Int
  /// 1-based, in characters.
  let column: Int

  init(_ value: Value, line: Int, column: Int) {
    self.value = value
    self.line = line
    self.column = column
  }
}

extension ProfileError {
  fileprivate init(_ parser: yaml_parser_t) {
    self.init(
      .notYAML(parser.problem.map { String(cString: $0) } ?? "unreadable"),
      line: Int(parser.problem_mark.line) + 1, column: Int(parser.problem_mark.column) + 1)
  }
}
