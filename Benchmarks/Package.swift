// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "vanban-benchmarks",
  dependencies: [
    .package(name: "vanban", path: ".."),
    // Without its own malloc: what is measured is what users run.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Stages",
      dependencies: [
        .product(name: "VanBan", package: "vanban"),
        .product(name: "VietnameseText", package: "vanban"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Stages",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ]
)
