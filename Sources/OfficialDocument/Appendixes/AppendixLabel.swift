import DocumentModel
import VietnameseText

/// The label of an appendix (phụ lục): "Phụ lục 1", "PHỤ LỤC II", "Phụ lục số 3", "Biểu số 01".
struct AppendixLabel {
  /// As the document has it, without closing punctuation.
  let text: String
  /// The number alone; `nil` where there is none.
  let number: String?
  /// What follows on the same line or, after a line break, in the same paragraph.
  let rest: String
  /// `rest` begins a line of its own.
  let restIsOwnLine: Bool

  private static let kinds = PhraseTable<Bool>([
    ("phụ lục", false), ("phụ lục số", false), ("phụ biểu", false), ("phụ biểu số", false),
    ("biểu số", true), ("biểu mẫu số", true), ("phụ lục kèm theo", false),
  ])

  /// Reads a text that begins with a label in capitals or with a capital letter.
  init?(_ text: String) {
    guard let first = text.utf8.first, first == UInt8(ascii: "P") || first == UInt8(ascii: "B"),
      let phrase = Self.kinds.prefix(of: openingKey(text))
    else { return nil }
    let bytes = Array(text.utf8.prefix(120))
    let count = openingKey(text).slice(to: phrase.utf8Length).utf8.count { $0 == .space } + 1
    let words = wordRanges(bytes)
    guard words.count >= count else { return nil }
    var end = words[count - 1].upperBound
    var number: String?
    if words.count > count, !bytes[end..<words[count].lowerBound].contains(0x0A) {
      let token = text.slice(words[count])
      if let found = Self.number(token) {
        number = found
        end = words[count].lowerBound + found.utf8.count
      }
    }
    guard number != nil || !phrase.value else { return nil }
    self.number = number
    self.text = text.slice(to: end).trimmed { ":.-–— \n".unicodeScalars.contains($0) }
    let tail = text.slice(from: end)
    rest = tail.trimmed { ":.-–—/ \n".unicodeScalars.contains($0) }
    restIsOwnLine =
      tail.unicodeScalars.first { !":.-–— ".unicodeScalars.contains($0) } == "\n"
  }

  /// "1", "01", "II", "A", "1a", "I-A" with closing punctuation taken off.
  private static func number(_ token: String) -> String? {
    let core = token.droppingLast { ":.,;)-–—/".unicodeScalars.contains($0) }
    guard !core.isEmpty, core.utf8.count <= 8 else { return nil }
    let bytes = Array(core.utf8)
    guard
      bytes.allSatisfy({
        $0.isDigit || $0.isCapitalASCII || $0.isSmallASCII || $0 == .dot || $0 == .hyphen
      })
    else { return nil }
    let head = Array(bytes.prefix { $0 != .dot && $0 != .hyphen })
    let capitals = Array(head.prefix { $0.isCapitalASCII })
    let digits = head.prefix { $0.isDigit }
    let isNumber = !digits.isEmpty && head.count - digits.count <= 1
    let isRoman = Enumerator.roman(capitals) != nil && head.count - capitals.count <= 1
    let isLetter = head.count == 1 && capitals.count == 1
    return isNumber || isRoman || isLetter ? core : nil
  }
}
