/// A text as a key: equal where the bytes are. `String` itself would compare and hash by canonical
/// equivalence, which for texts beyond ASCII takes many times as long.
package struct ExactText: Hashable, Sendable {
  /// The text.
  package let text: String

  /// A key of a text.
  package init(_ text: String) { self.text = text }

  package static func == (left: Self, right: Self) -> Bool {
    left.text.utf8.count == right.text.utf8.count
      && withUTF8Bytes(of: left.text) { left in
        withUTF8Bytes(of: right.text) { right in
          left.baseAddress == right.baseAddress || left.elementsEqual(right)
        }
      }
  }

  package func hash(into hasher: inout Hasher) {
    withUTF8Bytes(of: text) { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
