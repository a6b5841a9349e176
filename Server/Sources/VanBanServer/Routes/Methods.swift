import HTTPTypes
import Hummingbird
import NIOCore

extension RouterMethods where Context == BasicRequestContext {
  typealias Handler = @Sendable (Request, BasicRequestContext) async throws -> Response

  /// What a path answers to; to any other method it says which ones these are.
  func path(_ path: RouterPath, _ handlers: KeyValuePairs<HTTPRequest.Method, Handler>) {
    var allowed = handlers.map(\.key)
    for (method, handler) in handlers { on(path, method: method, use: handler) }
    if let get = handlers.first(where: { $0.key == .get }) {
      on(path, method: .head, use: get.value)
      allowed.append(.head)
    }
    for method in HTTPRequest.Method.known where !allowed.contains(method) {
      on(path, method: method) { [allowed] _, _ -> Response in
        throw Problem.wrongMethod(allowed)
      }
    }
  }
}

extension HTTPRequest.Method {
  /// Those that any address tells apart.
  static let known: [HTTPRequest.Method] = [
    .get, .head, .post, .put, .patch, .delete, .options, .trace, .init("QUERY"),
  ].compactMap { $0 }
}

extension Response {
  /// A value as JSON.
  static func json(
    _ value: some Encodable, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
  ) throws -> Response {
    .bytes(
      Array(try JSONText.bytes(of: value)), type: "application/json", status: status,
      headers: headers)
  }

  /// Bytes of a type.
  static func bytes(
    _ bytes: [UInt8], type: String, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
  ) -> Response {
    var headers = headers
    headers[.contentType] = type
    return Response(
      status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  static let noContent = Response(status: .noContent)
}

extension Request {
  /// The body, as JSON of a form.
  /// - Throws: `Problem` where it is something else.
  func form<Form: Decodable>(upTo limit: Int) async throws -> Form {
    guard MediaType(from: headers[.contentType] ?? "")?.isType(.applicationJson) == true else {
      throw Problem.wrongType("application/json")
    }
    let body = try await bytes(upTo: limit)
    do {
      return try JSONText.decode(String(decoding: body, as: UTF8.self))
    } catch let error as DecodingError {
      let what = error.sentence
      throw Problem.badRequest(vi: "Nội dung yêu cầu chưa đúng: \(what)", en: "The form: \(what)")
    }
  }

  /// The body as bytes.
  /// - Throws: `Problem.tooLarge`.
  func bytes(upTo limit: Int) async throws -> [UInt8] {
    do {
      return Array(buffer: try await body.collect(upTo: limit))
    } catch is NIOTooManyBytesError {
      throw Problem.tooLarge(limit)
    } catch {
      throw Problem.brokenOff
    }
  }
}

extension DecodingError {
  /// Which member is wrong.
  fileprivate var sentence: String {
    switch self {
    case .keyNotFound(let key, _): "“\(key.stringValue)”?"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "“\(context.codingPath.map(\.stringValue).joined(separator: "."))”"
    case .dataCorrupted(let context):
      "“\(context.codingPath.map(\.stringValue).joined(separator: "."))”: \(context.debugDescription)"
    @unknown default: "?"
    }
  }
}
