/// A JSON value by where it stands in the bytes of its text. Strings are decoded when they are asked
/// for, so that a document in base64 is not copied on the way.
indirect enum JSONValue {
  case null
  case bool(Bool)
  /// The place of its digits.
  case number(Range<Int>)
  /// The place of what stands between the quotes.
  case string(Range<Int>)
  case array([JSONValue])
  case object([JSONMember])

  /// What people call its kind.
  var kind: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}

/// A key and its value.
struct JSONMember {
  let key: String
  let value: JSONValue
  /// The place of the value's text.
  let range: Range<Int>
}

/// Why a text is no JSON.
struct JSONError: Error, Hashable {
  /// Number of bytes before the mistake.
  let position: Int
}
