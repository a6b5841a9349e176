import TableGrid
import VietnameseText

/// A sign that a cell says what the one above says (dấu lặp: ", -nt-, //, như trên). A dash alone
/// means "none" and is no such sign.
struct Ditto {
  init?(_ text: String) {
    var text = text
    guard text.withUTF8(Self.isSign) else { return nil }
  }

  /// Whether the bytes of a text are such a sign.
  private static func isSign(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count <= 24, let first = bytes.first(where: { !isAround($0) }), mayBegin(first)
    else { return false }
    let text = lowercased(String(decoding: bytes, as: UTF8.self))
    let core = text.unicodeScalars.filter { !around.contains($0) }
    return signs.contains(String(String.UnicodeScalarView(core)))
  }

  /// Words and figures are most of what cells hold.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "N"), 0xE2, 0xE3: true
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: false
    default: true
    }
  }

  /// Those of the signs around it that are one byte.
  private static func isAround(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "\n"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static let around: Set<Unicode.Scalar> = [" ", "-", "–", ".", "(", ")", "\n", "_"]
  private static let signs: Set<String> = [
    "\"", "''", "“", "”", "″", "〃", "nt", "//", "nhưtrên", "n/t", "\"\"", "'", "“”", "\\\\",
  ]

  /// For every cell of a record row that is such a sign, the index of the cell above that it
  /// repeats. Linear in the cells of the records.
  static func sources(in grid: GridTable, records: [Int]) -> [Int: Int] {
    var sources: [Int: Int] = [:]
    var above: [Int: Int] = [:]
    for row in records {
      for index in grid.cells(covering: row).lazy.map(Int.init) {
        let cell = grid.cells[index]
        guard cell.rows.lowerBound == row || above[cell.columns.lowerBound] != index else {
          continue
        }
        let isDitto = cell.withText(isSign)
        for column in cell.columns {
          if isDitto, let source = above[column], sources[index] == nil {
            if !grid.cells[source].isUnfilled { sources[index] = source }
          } else if !isDitto {
            above[column] = index
          }
        }
      }
    }
    return sources
  }
}
