import DocumentModel
import VietnameseText

/// What stands around the tables of a document: which goes right after which, and the units of
/// measure that a line above gives for all of one ("Đơn vị tính: triệu đồng").
struct TableContext {
  /// Index of a top-level table → that of the one right before it, where no text stands between.
  private(set) var previous: [Int: Int] = [:]
  /// Index of a table → its unit of measure.
  private(set) var measures: [Int: String] = [:]

  /// Index of a table → the lines of text above it.
  private(set) var captions: [Int: String] = [:]

  /// Lines above a table in which its unit of measure may stand.
  private static let reach = 3

  /// Linear in the blocks.
  init(of document: Document) {
    var last: Int?
    var lines: [String] = []
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph):
        guard !paragraph.text.isEmpty else { continue }
        last = nil
        lines.append(paragraph.text)
        if lines.count > Self.reach { lines.removeFirst() }
      case .table(let table):
        if let last { previous[table] = last }
        if let measure = lines.lazy.reversed().compactMap(Self.measure).first {
          measures[table] = measure
        } else if let last {
          measures[table] = measures[last]
        }
        captions[table] = lines.joined(separator: " ")
        last = table
        lines.removeAll()
      }
    }
  }

  /// The unit behind "Đơn vị tính:", "ĐVT:", in a short line.
  static func measure(in line: String) -> String? {
    guard line.utf8.count <= 120 else { return nil }
    let words = WordText(line)
    guard
      let found = words.words.indices.lazy.compactMap({ words.phrase(labels, at: $0) }).first,
      found.end < words.words.count, words.words[found.end].gap.contains(.colon)
    else { return nil }
    return words.text(of: found.end..<words.words.count)
  }

  private static let labels = PhraseTable<Bool>(
    ["Đơn vị tính", "ĐVT", "Đơn vị", "Đ.V.T", "Đvt"].map { ($0, true) })
}
