// swift-tools-version: 6.2
import PackageDescription

/// Fuzz targets; `scripts/fuzz` builds and runs them.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "vanban", path: "..")],
  targets: [
    .executableTarget(
      name: "FuzzContainer", dependencies: [.product(name: "VanBan", package: "vanban")],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    .executableTarget(
      name: "FuzzDocument", dependencies: [.product(name: "VanBan", package: "vanban")],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    .executableTarget(
      name: "FuzzText", dependencies: [.product(name: "VietnameseText", package: "vanban")],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
  ]
)
