import DocumentModel
import OpenPackaging
import TableGrid
import TestSupport
import WordprocessingML

func read(_ file: DocxFile, limits: ImportLimits = ImportLimits()) throws -> Document {
  try file.zipped().withUnsafeBytes { try Document(reading: OfficePackage($0, limits: limits)) }
}

/// The first table of a document of these blocks, placed.
func grid(_ blocks: any WordBlock...) throws -> GridTable {
  let document = try read(.word(blocks))
  return GridTable(placing: document.tables[0], in: document)
}

extension GridTable {
  /// Every placed cell on one line: "rows×columns text", rows and columns as "first" or
  /// "first-last".
  var line: String {
    cells.map { "\(Self.span($0.rows))×\(Self.span($0.columns)) \($0.text)" }
      .joined(separator: ", ")
  }

  /// The codes of the findings with their rows and columns.
  var findingLines: [String] {
    findings.map { finding in
      let place = finding.place
      let row = place?.row.map { String($0) } ?? "?"
      return "\(finding.code.rawValue) @ \(row)"
    }
  }

  private static func span(_ range: Range<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound - 1)"
  }
}
