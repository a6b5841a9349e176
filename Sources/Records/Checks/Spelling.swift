import DocumentModel
import VietnameseText

extension RecordBuilder {
  /// Reports words that are no Vietnamese syllables and that a slip explains, each once with how
  /// often it stands in the text and the tables. Nothing is rewritten. Linear in the text.
  mutating func checkSpelling(of document: Document) {
    var found = Misspellings()
    for block in document.blocks {
      guard case .paragraph(let paragraph) = block else { continue }
      var text = paragraph.text
      text.withUTF8 { found.take($0, at: Place(paragraph: Int(paragraph.index))) }
    }
    for table in tables {
      let id = table.id
      for cell in table.grid.cells {
        cell.withText { text in
          found.take(
            text,
            at: Place(
              tableID: id, row: cell.rows.lowerBound, column: cell.columns.lowerBound))
        }
      }
    }
    for (word, place, count) in found.words {
      report(
        Finding(.syllableUnlikely, at: place, ["word": word, "count": String(count)]))
    }
  }
}

/// The words found, in their order.
private struct Misspellings {
  private(set) var words: [(word: String, place: Place, count: Int)] = []
  private var indices: [ExactText: Int] = [:]

  /// More different ones are no slips: the text is in another language.
  private static let most = 50

  mutating func take(_ text: UnsafeBufferPointer<UInt8>, at place: @autoclosure () -> Place) {
    for (word, _) in unlikelySyllables(in: text) {
      if let index = indices[ExactText(word)] {
        words[index].count += 1
      } else if words.count < Self.most {
        indices[ExactText(word)] = words.count
        words.append((word, place(), 1))
      }
    }
  }
}
