import Foundation
import Hummingbird

/// Profiles: what of corrections serves the next document of the same kind.
struct ProfileRoutes {
  let library: Library
  let limits: ServerLimits

  func add(to api: some RouterMethods<BasicRequestContext>) {
    api.path("documents/:id/profile", [.get: profileOfDocument])
    api.path("profiles", [.get: list])
    api.path("profiles/:name", [.put: save, .delete: remove])
  }

  private struct List: Encodable { let profiles: [StoredProfile] }

  @Sendable private func list(_ request: Request, _: BasicRequestContext) async throws -> Response {
    try .json(List(profiles: try await library.profiles()))
  }

  @Sendable private func profileOfDocument(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    .bytes(
      Array(try await library.profile(of: context.document).utf8), type: "application/yaml")
  }

  private struct SaveRequest: Decodable { let documentId: String }

  @Sendable private func save(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    let form: SaveRequest = try await request.form(upTo: limits.formBytes)
    let isNew = try await library.saveProfile(named: try context.profileName, of: form.documentId)
    return Response(status: isNew ? .created : .ok)
  }

  @Sendable private func remove(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    try await library.removeProfile(named: try context.profileName)
    return .noContent
  }
}

extension BasicRequestContext {
  /// The profile that the path names.
  fileprivate var profileName: String {
    get throws {
      let name = parameters.get("name")?.removingPercentEncoding ?? ""
      guard !name.isEmpty, name.utf8.count <= 200, name.isShown else {
        throw Problem.badRequest(vi: "Tên mẫu không hợp lệ.", en: "The profile needs a name.")
      }
      return name
    }
  }
}
