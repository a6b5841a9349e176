import Foundation
import Testing
import VanBan
import VietnameseText

/// The seeds of the fuzz targets and all that they have found, once more.
@Suite struct FuzzReplayTests {
  @Test(arguments: files("container")) func containers(_ file: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: file))
    _ = try? DocumentImporter().importBytes(bytes, fileName: "a.docx").json(pretty: false)
  }

  @Test(arguments: files("document")) func documents(_ file: URL) throws {
    let flat = try Data(contentsOf: Self.folder("Seeds/container").appending(path: "flat.xml"))
    let markup = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let package = String(decoding: flat, as: UTF8.self)
      .replacing("</w:body>", with: markup + "</w:body>")
    let result = try? DocumentImporter().importBytes(Array(package.utf8), fileName: "a.xml")
    #expect(Set(result?.units.map(\.id) ?? []).count == result?.units.count ?? 0)
  }

  @Test(arguments: files("text")) func texts(_ file: URL) throws {
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let normal = normalized(text)
    #expect(normalized(normal) == normal)
    for placement in TonePlacement.allCases {
      #expect(matchKey(placingTones(in: normal, placement)) == matchKey(normal))
    }
  }

  static func files(_ target: String) -> [URL] {
    ["Seeds", "Finds"].flatMap { kind in
      let folder = folder("\(kind)/\(target)")
      let names = try? FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)
      return (names ?? []).filter { !$0.lastPathComponent.hasPrefix(".") }
        .sorted { $0.lastPathComponent < $1.lastPathComponent }
    }
  }

  private static func folder(_ path: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fuzz").appending(path: path)
  }
}
