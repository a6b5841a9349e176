/// Text in the bounds of a cell: Excel takes 32,767 UTF-16 units. What is longer is cut in pieces,
/// none of them lost.
struct CellText {
  /// The pieces, each within the bounds; one for all but the longest texts.
  let pieces: [String]

  /// Linear in the text.
  init(_ text: String, limit: Int) {
    let text = Self.escaped(text)
    guard text.utf8.count > limit, text.utf16.count > limit else {
      pieces = [text]
      return
    }
    var pieces: [String] = []
    var piece = ""
    var units = 0
    for scalar in text.unicodeScalars {
      let width = UTF16.width(scalar)
      if units + width > limit {
        pieces.append(piece)
        piece = ""
        units = 0
      }
      piece.unicodeScalars.append(scalar)
      units += width
    }
    self.pieces = pieces + [piece]
  }

  /// Excel reads `_x0041_` as "A": what a document has of that form is escaped itself.
  private static func escaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "_x") {
      result += rest[..<start.lowerBound]
      let hex = rest[start.upperBound...].prefix(5)
      let isEscape = hex.count == 5 && hex.last == "_" && hex.dropLast().allSatisfy(\.isHexDigit)
      result += isEscape ? "_x005F_x" : "_x"
      rest = rest[start.upperBound...]
    }
    return result + rest
  }
}
