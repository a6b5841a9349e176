import HTTPTypes
import Hummingbird
import VanBan

/// What people say of a document: corrections and accepted findings.
struct ReviewRoutes {
  let library: Library
  let limits: ServerLimits

  func add(to api: some RouterMethods<BasicRequestContext>) {
    api.path("documents/:id/review", [.get: review])
    api.path("documents/:id/corrections", [.post: correct])
    api.path("documents/:id/corrections/:number", [.delete: takeBack])
    api.path("documents/:id/findings/:key/acceptance", [.put: accept, .delete: withdraw])
  }

  private struct ReviewForm: Encodable {
    let revision: Int
    let findings: [FindingForm]
    let corrections: [StoredCorrection]
  }

  private struct FindingForm: Encodable {
    let key: String
    let accepted: Acceptance?

    private enum Key: String, CodingKey { case key, accepted }

    func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: Key.self)
      try values.encode(key, forKey: .key)
      try values.encode(accepted, forKey: .accepted)
    }
  }

  @Sendable private func review(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    let (review, corrections, accepted) = try await library.reviewed(context.document)
    return try .json(
      ReviewForm(
        revision: review.revision,
        findings: review.findingKeys.map { FindingForm(key: $0, accepted: accepted[$0]) },
        corrections: corrections))
  }

  private struct CorrectionRequest: Decodable {
    let by: Person
    let correction: CorrectionForm
  }

  private struct CorrectionAnswer: Encodable {
    let id: Int
    let revision: Int
  }

  @Sendable private func correct(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    let form: CorrectionRequest = try await request.form(upTo: limits.formBytes)
    let (id, revision) = try await library.add(
      form.correction, by: form.by.name, to: context.document)
    return try .json(CorrectionAnswer(id: id, revision: revision), status: .created)
  }

  @Sendable private func takeBack(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    guard let number = Int(context.parameters.get("number") ?? "") else {
      throw Problem.noCorrection
    }
    try await library.removeCorrection(number, of: context.document)
    return .noContent
  }

  private struct AcceptanceRequest: Decodable {
    let by: Person
    let note: Note?
  }

  @Sendable private func accept(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    let form: AcceptanceRequest = try await request.form(upTo: limits.formBytes)
    let acceptance = Acceptance(by: form.by.name, at: Clock.now(), note: form.note?.text)
    try await library.accept(
      context.parameters.get("key") ?? "", of: context.document, acceptance)
    return try .json(acceptance)
  }

  @Sendable private func withdraw(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    try await library.withdrawAcceptance(
      of: context.parameters.get("key") ?? "", of: context.document)
    return .noContent
  }
}

/// Who says something: a name that can be shown.
struct Person: Decodable {
  let name: String

  init(from decoder: any Decoder) throws {
    name = try decoder.singleValueContainer().text(upTo: 200)
    guard name.isShown else { throw Problem.noPerson }
    guard !name.allSatisfy(\.isWhitespace) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "a name"))
    }
  }
}

/// A remark of a few lines.
struct Note: Decodable {
  let text: String

  init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().text(upTo: 4000)
  }
}

extension String {
  /// Every character shows and none turns the others about: for names.
  var isShown: Bool {
    unicodeScalars.allSatisfy {
      $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
    }
  }
}

extension SingleValueDecodingContainer {
  /// Text of bounded length without NUL, which the store would end it at.
  fileprivate func text(upTo limit: Int) throws -> String {
    let text = try decode(String.self)
    guard text.utf8.count <= limit, !text.unicodeScalars.contains("\0") else {
      throw DecodingError.dataCorruptedError(
        in: self, debugDescription: "text of at most \(limit) bytes without NUL")
    }
    return text
  }
}
