import DocumentModel
import VietnameseText

/// What the text of a document says of its appendixes.
struct AppendixMentions {
  /// "Phụ lục II", "phụ lục số 3": the first mention of each number.
  private(set) var numbered: [(number: String, place: Place)] = []
  /// Appendixes are mentioned without a number: "phụ lục kèm theo", "danh sách kèm theo".
  private(set) var areGeneral = false

  /// Reads paragraphs. Linear in the text.
  init(in blocks: ArraySlice<Document.Block>) {
    var seen: Set<String> = []
    for case let .paragraph(paragraph) in blocks {
      let text = paragraph.text
      if text.utf8Offset(of: "kèm") != nil { areGeneral = true }
      guard text.utf8Offset(of: "hụ lục") != nil || text.utf8Offset(of: "HỤ LỤC") != nil else {
        continue
      }
      let words = WordText(text)
      for index in words.words.indices {
        guard let (_, end) = words.phrase(Self.labels, at: index) else { continue }
        guard let number = Self.number(in: words, at: end) else {
          areGeneral = areGeneral || !Self.isOfOther(words, index..<end)
          continue
        }
        guard !Self.isOfOther(words, index..<end + 1), seen.insert(number).inserted else {
          continue
        }
        numbered.append((number, Place(paragraph: Int(paragraph.index))))
      }
    }
  }

  private static let labels = PhraseTable<Bool>(
    ["phụ lục", "phụ lục số", "các phụ lục"].map { ($0, true) })

  /// A number of Roman or Arabic digits, perhaps with a letter.
  private static func number(in text: WordText, at word: Int) -> String? {
    guard word < text.words.count, text.words[word].gap == .space else { return nil }
    let token = text.text(of: word..<word + 1)
    let bytes = Array(token.utf8)
    let isRoman = Enumerator.roman(bytes) != nil
    let isArabic = bytes.count <= 3 && bytes.first?.isDigit == true
    return isRoman || isArabic ? token : nil
  }

  /// "Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP", "sửa đổi Phụ lục II của Luật Đầu tư":
  /// of another document than this one.
  private static func isOfOther(_ text: WordText, _ mention: Range<Int>) -> Bool {
    let before = text.words.indices[..<mention.lowerBound].suffix(wordsAround)
    if before.contains(where: { text.phrase(changes, at: $0) != nil }) { return true }
    for index in text.words.indices[mention.upperBound...].prefix(wordsAround) {
      guard let (_, end) = text.phrase(owners, at: index) else { continue }
      return end >= text.words.count || !text.word(end, is: this)
    }
    return false
  }

  private static let wordsAround = 40
  private static let this = matchKey("này")

  /// Words that name the document that an appendix belongs to.
  private static let owners: PhraseTable<Bool> = {
    let types = [
      "Nghị định", "Thông tư", "Quyết định", "Luật", "Công văn", "Nghị quyết", "Kế hoạch",
      "Bộ luật", "Pháp lệnh", "Chỉ thị", "Hướng dẫn", "Thông tư liên tịch",
    ]
    return PhraseTable(
      types.flatMap { type in
        ["kèm theo", "của", "tại", "theo", ""].map { ("\($0) \(type)", true) }
      })
  }()

  private static let changes = PhraseTable<Bool>(
    ["sửa đổi", "thay thế", "bãi bỏ", "thay cụm từ", "bổ sung một số"].map { ($0, true) })
}
