import HTTPTypes
import Hummingbird

/// Under which names the server answers: where only this machine can reach it, under this machine's.
/// A name that another site has pointed here is none of them (DNS rebinding).
struct HostMiddleware: RouterMiddleware {
  typealias Context = BasicRequestContext

  let access: ServerAccess

  func handle(
    _ request: Request, context: BasicRequestContext,
    next: (Request, BasicRequestContext) async throws -> Response
  ) async throws -> Response {
    guard access.token != nil || Self.isLoopback(request.head.authority ?? "") else {
      throw Problem.wrongHost
    }
    return try await next(request, context)
  }

  private static let loopbackNames: Set<String> = ["127.0.0.1", "localhost", "[::1]"]

  private static func isLoopback(_ host: String) -> Bool {
    let end = host.last == "]" ? nil : host.lastIndex(of: ":")
    return loopbackNames.contains(host[..<(end ?? host.endIndex)].lowercased())
  }
}

/// Who may use the API: whoever has the token, where there is one; never another site's page. It
/// stands before the handlers of the API themselves, however their address was written.
struct AccessMiddleware: RouterMiddleware {
  typealias Context = BasicRequestContext

  let access: ServerAccess

  func handle(
    _ request: Request, context: BasicRequestContext,
    next: (Request, BasicRequestContext) async throws -> Response
  ) async throws -> Response {
    guard Self.isSameSite(request, host: request.head.authority ?? "") else {
      throw Problem.crossSite
    }
    guard access.allows(request.headers[.authorization]) else { throw Problem.noToken }
    return try await next(request, context)
  }

  /// Browsers say where a request comes from, in one of two headers; programs say nothing.
  private static func isSameSite(_ request: Request, host: String) -> Bool {
    if let site = request.headers[.named("Sec-Fetch-Site")] {
      return site == "same-origin" || site == "none"
    }
    guard let origin = request.headers[.origin] else { return true }
    return origin == "http://\(host)" || origin == "https://\(host)"
  }
}

/// Where the server listens, and who may use it.
public struct ServerAccess: Sendable {
  /// Whoever uses the API must show it; `nil` where only this machine can reach the server.
  public var token: String?

  /// Access with a token, or from this machine only.
  public init(token: String?) { self.token = token }

  func allows(_ authorization: String?) -> Bool {
    guard let token else { return true }
    let words = (authorization ?? "").split(separator: " ", maxSplits: 1)
    guard words.count == 2, words[0].lowercased() == "bearer" else { return false }
    let given = Array(words[1].utf8)
    let wanted = Array(token.utf8)
    // As long for a wrong beginning as for a wrong end.
    var difference = given.count ^ wanted.count
    for index in wanted.indices {
      difference |= Int(wanted[index] ^ (index < given.count ? given[index] : 0))
    }
    return difference == 0
  }
}
