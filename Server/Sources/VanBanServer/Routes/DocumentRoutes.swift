import HTTPTypes
import Hummingbird
import HummingbirdCore
import VanBan

/// Documents: in, seen, out.
struct DocumentRoutes {
  let library: Library
  let limits: ServerLimits

  func add(to api: some RouterMethods<BasicRequestContext>) {
    api.path("documents", [.get: list, .post: upload])
    api.path("documents/:id", [.get: summary, .delete: remove])
    api.path("documents/:id/result", [.get: result])
    api.path("documents/:id/content", [.get: content])
    api.path("documents/:id/records/:kind", [.get: records])
    api.path("documents/:id/export/:name", [.get: export])
  }

  private struct List: Encodable { let documents: [Summary] }

  @Sendable private func list(_ request: Request, _: BasicRequestContext) async throws -> Response {
    try .json(List(documents: try await library.summaries()))
  }

  @Sendable private func summary(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    try .json(try await library.summary(of: context.document))
  }

  @Sendable private func remove(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    try await library.remove(context.document)
    return .noContent
  }

  // MARK: In

  @Sendable private func upload(_ request: Request, _: BasicRequestContext) async throws -> Response
  {
    let (name, bytes) = try await file(of: request)
    guard bytes.count <= limits.fileBytes else { throw Problem.tooLarge(limits.fileBytes) }
    let profile = request.parameter("profile")
    let (summary, isNew) = try await library.add(bytes, named: name, profile: profile)
    return try .json(
      summary, status: isNew ? .created : .ok,
      headers: [.location: "/api/v1/documents/\(summary.id)"])
  }

  /// The file of a form, or of the body as it is.
  private func file(of request: Request) async throws -> (name: String, bytes: [UInt8]) {
    let header = request.headers[.contentType] ?? ""
    guard let type = MediaType(from: header) else {
      throw Problem.wrongType("multipart/form-data, application/octet-stream")
    }
    if type.isType(.multipartForm) {
      guard let boundary = MultipartForm.parameter("boundary", in: header[...]) else {
        throw Problem.badRequest(vi: "Yêu cầu thiếu “boundary”.", en: "There is no boundary.")
      }
      let form = try MultipartForm(
        try await request.bytes(upTo: limits.uploadBytes), boundary: boundary)
      return (try Self.checked(form.file.name), Array(form.file.bytes))
    }
    guard type.isType(.applicationBinary) || type.isType(.applicationDocx) else {
      throw Problem.wrongType("multipart/form-data, application/octet-stream")
    }
    guard let name = request.parameter("fileName") else {
      throw Problem.badRequest(vi: "Yêu cầu thiếu “fileName”.", en: "fileName is missing.")
    }
    return (
      try Self.checked(name), try await request.bytes(upTo: limits.fileBytes)
    )
  }

  /// A name is shown and written back, and leads nowhere: the last part of it, without what does not
  /// show.
  private static func checked(_ name: String) throws -> String {
    let last = name.unicodeScalars.split { $0 == "/" || $0 == "\\" }.last ?? .init()
    let shown = String(
      String.UnicodeScalarView(
        last.filter {
          $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
        }))
    guard !shown.allSatisfy({ $0 == "." }), shown.utf8.count <= 1024 else {
      throw Problem.badRequest(vi: "Tên tệp không hợp lệ.", en: "The file needs a name.")
    }
    return shown
  }

  // MARK: Seen

  @Sendable private func result(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    let review = try await library.review(of: context.document)
    return .bytes(
      review.result.json(pretty: false), type: "application/json",
      headers: [.eTag: "\"\(review.revision)\""])
  }

  @Sendable private func content(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    try .json(ContentForm(try await library.review(of: context.document)))
  }

  @Sendable private func records(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    guard let part = ResultPart(rawValue: context.parameters.get("kind") ?? "") else {
      throw Problem.notFound
    }
    let result = try await library.review(of: context.document).result
    guard request.headers[.accept]?.contains("application/x-ndjson") == true else {
      return .bytes(result.json(of: part), type: "application/json")
    }
    return Response(
      status: .ok, headers: [.contentType: "application/x-ndjson"],
      body: ResponseBody { writer in
        var start = 0
        let count = result.count(of: part)
        while start < count {
          let end = min(start + 256, count)
          try await writer.write(ByteBuffer(bytes: result.lines(of: part, start..<end)))
          start = end
        }
        try await writer.finish(nil)
      })
  }

  // MARK: Out

  @Sendable private func export(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    guard let format = ExportFormat(name: context.parameters.get("name") ?? "") else {
      throw Problem.notFound
    }
    let result = try await library.review(of: context.document).result
    return .bytes(
      try format.bytes(of: result), type: format.type,
      headers: [.contentDisposition: format.disposition(of: result.source.fileName)])
  }
}

extension Request {
  /// A parameter of the query, in which programs write spaces as "+".
  fileprivate func parameter(_ name: String) -> String? {
    URI("/?\((uri.query ?? "").replacing("+", with: "%20"))").queryParameters[Substring(name)]
      .map(String.init)
  }
}

extension BasicRequestContext {
  /// The document that the path names.
  var document: String { parameters.get("id") ?? "" }
}
