import HTTPTypes
import Hummingbird
import NIOCore
import VanBan

/// Turns whatever is thrown into a problem, so that nothing of the inside shows.
struct ProblemMiddleware: RouterMiddleware {
  typealias Context = BasicRequestContext

  func handle(
    _ request: Request, context: BasicRequestContext,
    next: (Request, BasicRequestContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch {
      return Self.problem(error, of: request, in: context).response
    }
  }

  private static func problem(
    _ error: any Error, of request: Request, in context: BasicRequestContext
  ) -> Problem {
    switch error {
    case let problem as Problem: return problem
    case let error as ImportError: return Problem(error)
    case let error as HTTPError where error.status == .notFound:
      return HTTPRequest.Method.known.contains(request.method) ? .notFound : .unknownMethod
    case let error as HTTPError:
      return Problem(
        error.status, "badRequest", vi: "Yêu cầu không hợp lệ.",
        en: error.body ?? "The request is not valid.", headers: error.headers)
    default:
      context.logger.error("\(String(reflecting: error))")
      return .internalError
    }
  }
}
