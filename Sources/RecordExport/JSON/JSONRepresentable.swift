/// A value that has one JSON form.
protocol JSONRepresentable {
  /// Writes the value: one JSON value, neither more nor less.
  func write(to writer: inout JSONWriter)
}

extension String: JSONRepresentable {
  func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension Int: JSONRepresentable {
  func write(to writer: inout JSONWriter) { writer.literal(String(self)) }
}

extension Bool: JSONRepresentable {
  func write(to writer: inout JSONWriter) { writer.literal(self ? "true" : "false") }
}

extension Double: JSONRepresentable {
  /// The shortest digits that read back as the same number; `null` for what is no number, as JSON
  /// has no form for it.
  func write(to writer: inout JSONWriter) { writer.literal(isFinite ? description : "null") }
}

extension Optional: JSONRepresentable where Wrapped: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    if let self { self.write(to: &writer) } else { writer.literal("null") }
  }
}

extension Array: JSONRepresentable where Element: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.array { writer in
      for element in self { element.write(to: &writer) }
    }
  }
}
