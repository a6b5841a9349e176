import VanBan

/// How a document of a request is to be read.
struct RequestOptions {
  var importer = DocumentImporter()

  /// The options of a text of JSON: `{"revisions": "rejected", …}`.
  init(_ bytes: [UInt8]) throws(Failure) {
    var reader = JSONReader(bytes)
    guard let value = try? reader.read() else { return }
    var members = try JSONMembers(value, of: bytes, named: "options.")
    importer.revisions = try members.choice("revisions") ?? .accepted
    importer.territories = try Self.territories(&members)
    for code in try members.texts("ignore") {
      guard let finding = FindingCode(rawValue: code) else {
        throw members.wrongValue("ignore", code)
      }
      importer.ignoredFindings.insert(finding)
    }
    if let yaml = try members.text("profile") { importer.profile = try Self.profile(yaml) }
    if let limits = members.take("limits") {
      importer.limits = try ImportLimits(
        JSONMembers(limits.value, of: bytes, named: "options.limits."))
    }
    _ = members.take("timeoutSeconds")
    try members.finish()
  }

  /// The time limit among the options, from a millisecond to a day.
  static func milliseconds(
    _ value: JSONValue, of bytes: [UInt8]
  ) throws(Failure) -> Int? {
    var members = try JSONMembers(value, of: bytes, named: "options.")
    guard let seconds = try members.number("timeoutSeconds") else { return nil }
    guard seconds >= 0.001, seconds <= 86_400 else {
      throw members.wrongValue("timeoutSeconds", "\(seconds)")
    }
    return Int(seconds * 1000)
  }

  private static func territories(
    _ members: inout JSONMembers
  ) throws(Failure) -> TerritoryOptions {
    var snapshot: Snapshot?
    if let day = try members.text("asOf") {
      guard let known = Snapshot(argument: day) else { throw members.wrongValue("asOf", day) }
      snapshot = known
    }
    let province = try members.text("province")
    if let province, !ReadingOptions.isProvince(province, asOf: snapshot) {
      throw members.wrongValue("province", province)
    }
    return TerritoryOptions(asOf: snapshot, province: province)
  }

  private static func profile(_ yaml: String) throws(Failure) -> Profile {
    do {
      return try Profile(yaml: Array(yaml.utf8))
    } catch {
      let place = "options.profile:\(error.line):\(error.column): "
      throw Failure(
        code: "badRequest", status: .usage,
        message: BilingualText(vi: place + error.message.vi, en: place + error.message.en))
    }
  }
}

extension JSONMembers {
  fileprivate mutating func choice<Choice: RawRepresentable>(
    _ key: String
  ) throws(Failure) -> Choice? where Choice.RawValue == String {
    guard let text = try text(key) else { return nil }
    guard let choice = Choice(rawValue: text) else { throw wrongValue(key, text) }
    return choice
  }
}

extension ImportLimits {
  private static let members:
    [(name: String, path: WritableKeyPath<ImportLimits, Int> & Sendable)] =
      [
        ("fileBytes", \.fileBytes), ("entries", \.entries), ("partBytes", \.partBytes),
        ("totalBytes", \.totalBytes), ("expansionRatio", \.expansionRatio),
        ("xmlDepth", \.xmlDepth), ("rows", \.rows), ("columns", \.columns), ("cells", \.cells),
      ]

  /// The defaults, lowered where an object says so.
  fileprivate init(_ members: consuming JSONMembers) throws(Failure) {
    self.init()
    for (name, path) in Self.members {
      guard let number = try members.number(name) else { continue }
      guard let limit = Int(exactly: number), (0...self[keyPath: path]).contains(limit) else {
        throw members.wrongValue(name, "\(number)")
      }
      self[keyPath: path] = limit
    }
    try members.finish()
  }
}
