import Foundation
import Testing
import VanBan

/// The plan of Ninh Thuận province in the dialects that stand in fixtures/.
enum Fixture: String, CaseIterable, CustomTestStringConvertible {
  /// Written by LibreOffice, without a head.
  case libreOffice = "ke-hoach-iso-ninh-thuan-2022.docx"
  /// As Word writes: a head, split runs, auto-numbered STT, tracked changes.
  case word = "ke-hoach-iso-ninh-thuan-2022.word.docx"
  /// The body alone.
  case body = "ke-hoach-iso-ninh-thuan-2022.than-van-ban.docx"
  /// The appendix alone.
  case appendix = "ke-hoach-iso-ninh-thuan-2022.phu-luc.docx"

  var path: String {
    Repository.root.appending(path: "fixtures/\(rawValue)").path(percentEncoded: false)
  }
  var testDescription: String { rawValue }

  /// Those that hold the whole plan.
  static let whole: [Fixture] = [.libreOffice, .word]
  static let withBody: [Fixture] = [.libreOffice, .word, .body]
  static let withAppendix: [Fixture] = [.libreOffice, .word, .appendix]

  func imported() throws -> ImportResult { try DocumentImporter().importFile(at: path) }
}

enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}
