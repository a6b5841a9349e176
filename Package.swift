// swift-tools-version: 6.2
import PackageDescription

/// Set where a change is checked before it lands: warnings are errors then.
let isStrict = Context.environment["VANBAN_STRICT"] != nil

/// Set by scripts/docs: the plugin that makes the library's pages is needed for nothing else.
let hasDocumentation = Context.environment["VANBAN_DOCS"] != nil

/// The layers stand in the order in which data flows through them; each imports only what stands
/// before it (docs/architecture.md).
let package = Package(
  name: "vanban",
  products: [
    .library(name: "VanBan", targets: ["VanBan"]),
    .library(name: "VietnameseText", targets: ["VietnameseText"]),
    .library(name: "RecordDatabase", targets: ["RecordDatabase"]),
    .executable(name: "vanban", targets: ["VanBanMain"]),
    .executable(name: "vanban-sqlite", targets: ["VanBanSQLite"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CUTF8Proc", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(
      name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),

    .target(name: "VietnameseText", dependencies: ["CUTF8Proc"]),
    .target(name: "DocumentModel"),
    .target(name: "XMLStream", dependencies: ["CLibXML2"]),
    .target(name: "OpenPackaging", dependencies: ["CLibZip", "XMLStream"]),
    .target(
      name: "WordprocessingML",
      dependencies: ["OpenPackaging", "XMLStream", "DocumentModel", "VietnameseText"]),
    .target(name: "TableGrid", dependencies: ["DocumentModel", "VietnameseText"]),
    .target(
      name: "OfficialDocument", dependencies: ["DocumentModel", "VietnameseText"]),
    .target(name: "AdministrativeUnits", dependencies: ["VietnameseText"]),
    .target(
      name: "Records",
      dependencies: [
        "OfficialDocument", "AdministrativeUnits", "TableGrid", "DocumentModel", "VietnameseText",
      ]),
    .target(name: "Profiles", dependencies: ["Records", "DocumentModel", "CYAML"]),
    .target(
      name: "RecordExport",
      dependencies: [
        "Records", "OfficialDocument", "AdministrativeUnits", "TableGrid", "DocumentModel",
        "CXLSXWriter",
      ]),
    .target(
      name: "RecordDatabase",
      dependencies: [
        "RecordExport", "Records", "OfficialDocument", "TableGrid", "DocumentModel",
        "VietnameseText", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(
      name: "VanBan",
      dependencies: [
        "XMLStream", "OpenPackaging", "WordprocessingML", "DocumentModel", "TableGrid",
        "OfficialDocument", "AdministrativeUnits", "Records", "Profiles", "RecordExport",
        "CNettle",
      ]),
    .target(
      name: "VanBanCommand",
      dependencies: [
        "VanBan", "VietnameseText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "VanBanMain",
      dependencies: [
        "VanBanCommand", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // The same command with GRDB and so Foundation, which would slow the start of every other one.
    .executableTarget(
      name: "VanBanSQLite",
      dependencies: [
        "VanBanCommand", "VanBan", "RecordDatabase",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .target(
      name: "TestSupport", dependencies: ["CLibZip", "VietnameseText"], path: "Tests/TestSupport"),
    .executableTarget(
      name: "FixtureWriter", dependencies: ["TestSupport"], path: "Tests/FixtureWriter"),
    .testTarget(name: "VietnameseTextTests", dependencies: ["VietnameseText", "TestSupport"]),
    .testTarget(name: "DocumentModelTests", dependencies: ["DocumentModel"]),
    .testTarget(name: "AdministrativeUnitsTests", dependencies: ["AdministrativeUnits"]),
    .testTarget(
      name: "OpenPackagingTests",
      dependencies: [
        "OpenPackaging", "XMLStream", "WordprocessingML", "DocumentModel", "TestSupport",
      ]),
    .testTarget(
      name: "WordprocessingMLTests",
      dependencies: [
        "WordprocessingML", "OpenPackaging", "DocumentModel", "VietnameseText", "TestSupport",
      ]),
    .testTarget(
      name: "TableGridTests",
      dependencies: [
        "TableGrid", "WordprocessingML", "OpenPackaging", "DocumentModel", "TestSupport",
      ]),
    .testTarget(
      name: "OfficialDocumentTests",
      dependencies: ["OfficialDocument", "DocumentModel", "VietnameseText"]),
    .testTarget(
      name: "RecordsTests",
      dependencies: [
        "Records", "OfficialDocument", "AdministrativeUnits", "TableGrid", "WordprocessingML",
        "OpenPackaging", "DocumentModel", "TestSupport",
      ],
      exclude: ["Drawn"]),
    .testTarget(name: "ProfilesTests", dependencies: ["Profiles", "Records"]),
    .testTarget(
      name: "RecordExportTests",
      dependencies: [
        "RecordExport", "Records", "OfficialDocument", "AdministrativeUnits", "TableGrid",
        "DocumentModel", "TestSupport",
      ],
      exclude: ["Published"]),
    .testTarget(
      name: "RecordDatabaseTests",
      dependencies: [
        "RecordDatabase", "RecordExport", "Records", "OfficialDocument", "DocumentModel",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "VanBanTests", dependencies: ["VanBan", "VanBanMain", "VanBanSQLite", "TestSupport"],
      exclude: ["Goldens", "ReadBack"]),
  ],
  swiftLanguageModes: [.v6]
)

if hasDocumentation {
  package.dependencies.append(
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}

for target in package.targets where isStrict && target.type != .system {
  target.swiftSettings = [.treatAllWarnings(as: .error)]
}
