// swift-tools-version: 6.2
import PackageDescription

/// Set where a change is checked before it lands: warnings are errors then.
let isStrict = Context.environment["VANBAN_STRICT"] != nil

/// The web page and HTTP API, in a package of its own: whoever only converts documents need not
/// fetch and build a web server.
let package = Package(
  name: "vanban-server",
  products: [.executable(name: "vanban-serve", targets: ["VanBanServe"])],
  dependencies: [
    .package(name: "vanban", path: ".."),
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
  ],
  targets: [
    .target(
      name: "VanBanServer",
      dependencies: [
        .product(name: "VanBan", package: "vanban"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      // In the program itself, so that it can be copied anywhere.
      resources: [.embedInCode("Assets")]),
    .executableTarget(
      name: "VanBanServe",
      dependencies: [
        "VanBanServer", .product(name: "VanBan", package: "vanban"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "VanBanServerTests",
      dependencies: [
        "VanBanServer", .product(name: "VanBan", package: "vanban"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where isStrict {
  target.swiftSettings = [.treatAllWarnings(as: .error)]
}
