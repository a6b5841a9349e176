import Foundation

/// What is known of a document without reading it again.
struct Summary: Encodable, Sendable {
  /// SHA-256 of the file.
  var id: String
  var fileName: String
  var byteCount: Int
  /// ISO 8601, UTC.
  var importedAt: String
  var facts: Facts
  var corrections: Int
  /// Rises with each correction made or taken back.
  var revision: Int
  var profile: String?

  /// What follows from reading the document with its corrections.
  struct Facts: Codable, Hashable, Sendable {
    var typeName: String?
    var codeRaw: String?
    var organName: String?
    var subject: String?
    var issuedDate: String?
    var counts: [String: Int]
    /// Findings that nobody has accepted, by severity.
    var openFindings: [String: Int]
  }

  private enum Key: String, CodingKey {
    case id, fileName, byteCount, importedAt, typeName, codeRaw, organName, subject, issuedDate
    case counts, openFindings, corrections, revision, profile
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(id, forKey: .id)
    try values.encode(fileName, forKey: .fileName)
    try values.encode(byteCount, forKey: .byteCount)
    try values.encode(importedAt, forKey: .importedAt)
    try values.encode(facts.typeName, forKey: .typeName)
    try values.encode(facts.codeRaw, forKey: .codeRaw)
    try values.encode(facts.organName, forKey: .organName)
    try values.encode(facts.subject, forKey: .subject)
    try values.encode(facts.issuedDate, forKey: .issuedDate)
    try values.encode(facts.counts, forKey: .counts)
    try values.encode(facts.openFindings, forKey: .openFindings)
    try values.encode(corrections, forKey: .corrections)
    try values.encode(revision, forKey: .revision)
    try values.encode(profile, forKey: .profile)
  }
}

/// A correction, who made it and when.
struct StoredCorrection: Encodable, Sendable {
  var id: Int
  var at: String
  var by: String
  var correction: CorrectionForm
  /// What stood there before, as the correction's value would say it.
  var was: String?

  private enum Key: String, CodingKey { case id, at, by, correction, was }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(id, forKey: .id)
    try values.encode(at, forKey: .at)
    try values.encode(by, forKey: .by)
    try values.encode(correction, forKey: .correction)
    try values.encode(was, forKey: .was)
  }
}

/// Who has looked at a finding, and when.
struct Acceptance: Encodable, Hashable, Sendable {
  var by: String
  var at: String
  var note: String?

  private enum Key: String, CodingKey { case by, at, note }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(by, forKey: .by)
    try values.encode(at, forKey: .at)
    try values.encode(note, forKey: .note)
  }
}

/// A profile that serves documents of one kind.
struct StoredProfile: Encodable, Sendable {
  var name: String
  var createdAt: String
  /// Name of the file whose corrections it was made of.
  var from: String
  var yaml: String

  private enum CodingKeys: String, CodingKey { case name, createdAt, from }
}

/// Points of time as the API has them.
enum Clock {
  /// ISO 8601, UTC, whole seconds.
  static func now() -> String { Date.now.formatted(.iso8601) }
}

/// Values as JSON in UTF-8.
enum JSONText {
  static func encode(_ value: some Encodable) throws -> String {
    String(decoding: try bytes(of: value), as: UTF8.self)
  }

  static func bytes(of value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }

  static func decode<Value: Decodable>(_ text: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }
}
