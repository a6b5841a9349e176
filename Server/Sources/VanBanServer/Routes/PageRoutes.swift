import HTTPTypes
import Hummingbird

/// The page and its parts, which stand in the program itself.
struct PageRoutes {
  func add(to router: some RouterMethods<BasicRequestContext>) {
    router.path("/", [.get: { _, _ in try Self.asset("index.html") }])
    router.path("report", [.get: { _, _ in try Self.asset("report.html") }])
    router.path(
      "assets/:name", [.get: { _, context in try Self.asset(context.parameters.get("name") ?? "") }]
    )
  }

  private static func asset(_ name: String) throws -> Response {
    guard let asset = PageAssets.all[name] else { throw Problem.notFound }
    return .bytes(asset.bytes, type: asset.type, headers: [.cacheControl: "no-cache"])
  }
}
