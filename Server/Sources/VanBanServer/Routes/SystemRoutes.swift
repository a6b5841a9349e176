import Hummingbird
import VanBan

/// What programs ask before anything else.
struct SystemRoutes {
  func add(to api: some RouterMethods<BasicRequestContext>) {
    api.path("health", [.get: { _, _ in try .json(Health()) }])
    api.path("version", [.get: { _, _ in try .json(Version()) }])
    api.path(
      "openapi.json",
      [.get: { _, _ in .bytes(PageAssets.openAPI, type: "application/json") }])
  }

  private struct Health: Encodable { let status = "ok" }

  private struct Version: Encodable {
    let version = programVersion
    let schemaVersion = ImportResult.schemaVersion
  }
}
