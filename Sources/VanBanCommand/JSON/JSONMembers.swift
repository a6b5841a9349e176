/// The members of an object, each taken once; what is left over at the end is not known.
struct JSONMembers {
  private var members: [JSONMember]
  private let bytes: [UInt8]
  /// What the object is called, with a point behind it.
  private let prefix: String

  init(_ members: [JSONMember], of bytes: [UInt8], named prefix: String) {
    self.members = members
    self.bytes = bytes
    self.prefix = prefix
  }

  /// The members of a value.
  /// - Throws: a bad request where it is no object.
  init(_ value: JSONValue, of bytes: [UInt8], named prefix: String) throws(Failure) {
    guard case .object(let members) = value else {
      throw Self.wrongKind(String(prefix.dropLast()), .object)
    }
    self.init(members, of: bytes, named: prefix)
  }

  /// The members of a text that is one object.
  init(text bytes: [UInt8]) throws(Failure) {
    var reader = JSONReader(bytes)
    let value: JSONValue
    do { value = try reader.read() } catch { throw Self.wrongKind("", .object) }
    try self.init(value, of: bytes, named: "")
  }

  /// A member that is there and not null.
  mutating func take(_ key: String) -> JSONMember? {
    guard let index = members.firstIndex(where: { $0.key == key }) else { return nil }
    let member = members.remove(at: index)
    if case .null = member.value { return nil }
    return member
  }

  /// The place of a string.
  mutating func string(_ key: String) throws(Failure) -> Range<Int>? {
    guard let member = take(key) else { return nil }
    guard case .string(let range) = member.value else { throw wrongKind(key, .string) }
    return range
  }

  mutating func text(_ key: String) throws(Failure) -> String? {
    guard let range = try string(key) else { return nil }
    guard let text = bytes.jsonString(at: range) else { throw wrongKind(key, .string) }
    return text
  }

  mutating func number(_ key: String) throws(Failure) -> Double? {
    guard let member = take(key) else { return nil }
    guard case .number(let range) = member.value,
      let number = Double(String(decoding: bytes[range], as: UTF8.self))
    else { throw wrongKind(key, .number) }
    return number
  }

  mutating func integer(_ key: String) throws(Failure) -> Int? {
    try number(key).flatMap { Int(exactly: $0) }
  }

  /// Whether a member is there and true.
  mutating func flag(_ key: String) throws(Failure) -> Bool {
    guard let member = take(key) else { return false }
    guard case .bool(let value) = member.value else { throw wrongKind(key, .boolean) }
    return value
  }

  mutating func texts(_ key: String) throws(Failure) -> [String] {
    guard let member = take(key) else { return [] }
    guard case .array(let values) = member.value else { throw wrongKind(key, .strings) }
    var texts: [String] = []
    for value in values {
      guard case .string(let range) = value, let text = bytes.jsonString(at: range) else {
        throw wrongKind(key, .strings)
      }
      texts.append(text)
    }
    return texts
  }

  /// - Throws: a bad request where a member was not asked for.
  func finish() throws(Failure) {
    guard let member = members.first else { return }
    throw .badRequest(
      vi: "không có “\(prefix)\(member.key)”", en: "“\(prefix)\(member.key)” is not known")
  }

  func wrongValue(_ key: String, _ value: String) -> Failure {
    .badRequest(
      vi: "“\(prefix)\(key)” không thể là “\(value)”",
      en: "“\(prefix)\(key)” cannot be “\(value)”")
  }

  private func wrongKind(_ key: String, _ kind: JSONKind) -> Failure {
    Self.wrongKind(prefix + key, kind)
  }

  private static func wrongKind(_ name: String, _ kind: JSONKind) -> Failure {
    .badRequest(
      vi: "“\(name)” phải là \(kind.words.vi)", en: "“\(name)” must be a JSON \(kind.words.en)")
  }
}
