extension SchemaObject: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in writeMembers(to: &writer) }
  }

  /// Writes the keywords without the braces around them.
  func writeMembers(to writer: inout JSONWriter) {
    writer.field("description", description)
    writer.field("type", "object")
    let required = members.filter(\.isRequired).map(\.key.description)
    if !required.isEmpty { writer.field("required", required) }
    if isNeverEmpty { writer.field("minProperties", 1) }
    writer.key("properties")
    writer.object { writer in
      for member in members { writer.field(member.key, member) }
    }
    guard !dependencies.isEmpty else { return }
    writer.key("dependentRequired")
    writer.object { writer in
      for (member, needs) in dependencies { writer.field(member, [needs]) }
    }
  }
}

extension SchemaMember: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("description", description)
      shape.write(isNullable: isNullable, to: &writer)
    }
  }
}

extension SchemaShape {
  /// Writes the keywords that describe the shape.
  fileprivate func write(isNullable: Bool, to writer: inout JSONWriter) {
    switch self {
    case .text(let form):
      writer.type("string", isNullable: isNullable)
      if let form { writer.field("pattern", form.rawValue) }
    case .integer(let from, let to):
      writer.type("integer", isNullable: isNullable)
      writer.field("minimum", from)
      if let to { writer.field("maximum", to) }
    case .fraction:
      writer.type("number", isNullable: isNullable)
      writer.field("minimum", 0)
      writer.field("maximum", 1)
    case .boolean:
      writer.type("boolean", isNullable: isNullable)
    case .constant(let value):
      writer.field("const", value)
    case .word(let words):
      let missing: [String?] = isNullable ? [nil] : []
      writer.field("enum", words + missing)
    case .figure:
      writer.field("type", ["integer", "string"] + (isNullable ? ["null"] : []))
      writer.field("pattern", TextForm.decimal.rawValue)
    case .list(let element):
      writer.type("array", isNullable: isNullable)
      writer.key("items")
      writer.object { writer in element.write(isNullable: false, to: &writer) }
    case .reference(let name):
      writeReference(to: "#/$defs/" + name.description, isNullable: isNullable, &writer)
    }
  }

  private func writeReference(
    to target: String, isNullable: Bool, _ writer: inout JSONWriter
  ) {
    guard isNullable else { return writer.field("$ref", target) }
    writer.key("anyOf")
    writer.array { writer in
      writer.object { $0.field("$ref", target) }
      writer.object { $0.field("type", "null") }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func type(_ name: String, isNullable: Bool) {
    if isNullable { field("type", [name, "null"]) } else { field("type", name) }
  }
}
