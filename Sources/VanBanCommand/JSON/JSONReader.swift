/// Reads JSON as RFC 8259 lays it down, neither more nor less: UTF-8, no commas at the end, no key
/// twice in one object. It knows where each value stands, so that a value can be handed back byte by
/// byte as it came, which no decoder of Foundation does. Linear in the text.
struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0
  private static let depthLimit = 64

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The one value of the text. `member` is told of each member of the outermost object as soon as
  /// it has been read, so that a text that breaks off later has said something.
  mutating func read(
    member: (JSONMember) -> Void = { _ in }
  ) throws(JSONError) -> JSONValue {
    skipSpaces()
    let value =
      next == UInt8(ascii: "{") ? try object(depth: 1, member: member) : try self.value(depth: 0)
    skipSpaces()
    guard position == bytes.count else { throw mistake }
    return value
  }

  private var mistake: JSONError { JSONError(position: position) }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpaces() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth + 1) { _ in }
    case UInt8(ascii: "["): return try array(depth: depth + 1)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    default: return .number(try number())
    }
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONError) -> JSONValue {
    let count = word.utf8CodeUnitCount
    let isThere = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
    guard isThere else { throw mistake }
    position += count
    return value
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    guard depth <= Self.depthLimit else { throw mistake }
    position += 1
    skipSpaces()
    var values: [JSONValue] = []
    if skip(UInt8(ascii: "]")) { return .array(values) }
    while true {
      skipSpaces()
      values.append(try value(depth: depth))
      skipSpaces()
      if skip(UInt8(ascii: "]")) { return .array(values) }
      guard skip(UInt8(ascii: ",")) else { throw mistake }
    }
  }

  private mutating func object(
    depth: Int, member: (JSONMember) -> Void
  ) throws(JSONError) -> JSONValue {
    guard depth <= Self.depthLimit else { throw mistake }
    position += 1
    skipSpaces()
    var members: [JSONMember] = []
    var keys: Set<String> = []
    if skip(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipSpaces()
      let start = position
      guard next == UInt8(ascii: "\""), let key = bytes.jsonString(at: try string()),
        keys.insert(key).inserted
      else { throw JSONError(position: start) }
      skipSpaces()
      guard skip(UInt8(ascii: ":")) else { throw mistake }
      skipSpaces()
      let valueStart = position
      let value = try value(depth: depth)
      members.append(JSONMember(key: key, value: value, range: valueStart..<position))
      skipSpaces()
      let isLast = skip(UInt8(ascii: "}"))
      guard isLast || skip(UInt8(ascii: ",")) else { throw mistake }
      member(members[members.count - 1])
      if isLast { return .object(members) }
    }
  }

  /// Goes over a string and tells where its content stands.
  private mutating func string() throws(JSONError) -> Range<Int> {
    position += 1
    let start = position
    var isASCII = true
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        let range = start..<position
        guard isASCII || String(validating: bytes[range], as: UTF8.self) != nil else {
          throw JSONError(position: start)
        }
        position += 1
        return range
      case UInt8(ascii: "\\"): try escape()
      case ..<0x20: throw mistake
      default:
        isASCII = isASCII && byte < 0x80
        position += 1
      }
    }
    throw mistake
  }

  private mutating func escape() throws(JSONError) {
    position += 1
    guard let byte = next else { throw mistake }
    switch byte {
    case UInt8(ascii: "u"):
      position += 1
      for _ in 0..<4 {
        guard next?.hexadecimalValue != nil else { throw mistake }
        position += 1
      }
    case _ where "\"\\/bfnrt".utf8.contains(byte): position += 1
    default: throw mistake
    }
  }

  private mutating func number() throws(JSONError) -> Range<Int> {
    let start = position
    _ = skip(UInt8(ascii: "-"))
    if !skip(UInt8(ascii: "0")) { try digits() }
    if skip(UInt8(ascii: ".")) { try digits() }
    if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
      if !skip(UInt8(ascii: "+")) { _ = skip(UInt8(ascii: "-")) }
      try digits()
    }
    return start..<position
  }

  private mutating func digits() throws(JSONError) {
    let start = position
    while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
    guard position > start else { throw mistake }
  }
}
