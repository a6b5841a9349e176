import DocumentModel

/// The placed cells of a table: their shapes, and the table and document that hold their texts. A
/// `PlacedCell` is made when it is asked for.
public struct PlacedCells: RandomAccessCollection, Sendable {
  private let storage: Storage

  /// Where a cell lies.
  struct Shape: Sendable {
    var rows: Range<Int32>
    var columns: Range<Int32>
    /// Index of the (first) raw cell in `Table.cells`.
    var source: Int32
  }

  /// Text of cells that were merged into the one above and hold text of their own.
  struct Continuation: Sendable {
    var text = ""
    var raw = ""
  }

  /// What the views of all cells share.
  final class Storage: Sendable {
    let shapes: [Shape]
    let continued: [Int: Continuation]
    /// Index of a cell → what a person says that it reads.
    let corrected: [Int: String]
    let table: Table
    let document: Document

    init(
      shapes: [Shape], continued: [Int: Continuation], corrected: [Int: String], table: Table,
      document: Document
    ) {
      self.shapes = shapes
      self.continued = continued
      self.corrected = corrected
      self.table = table
      self.document = document
    }
  }

  init(_ storage: Storage) { self.storage = storage }

  /// 0.
  public var startIndex: Int { 0 }

  /// The number of cells.
  public var endIndex: Int { storage.shapes.count }

  /// The cell at an index.
  public subscript(index: Int) -> PlacedCell { PlacedCell(storage: storage, index: index) }

  /// A person has said what some of them read.
  var hasCorrections: Bool { !storage.corrected.isEmpty }

  /// The rows and columns of a cell.
  @inline(__always)
  func shape(_ index: Int) -> Shape { storage.shapes[index] }
}

/// A cell on the grid: a view, whose text is made when it is asked for.
public struct PlacedCell: Sendable {
  private let storage: PlacedCells.Storage
  private let index: Int

  init(storage: PlacedCells.Storage, index: Int) {
    self.storage = storage
    self.index = index
  }

  private var shape: PlacedCells.Shape { storage.shapes[index] }

  /// The rows that it covers, 0-based, half open.
  public var rows: Range<Int> { Int(shape.rows.lowerBound)..<Int(shape.rows.upperBound) }

  /// The columns that it covers, 0-based, half open.
  public var columns: Range<Int> { Int(shape.columns.lowerBound)..<Int(shape.columns.upperBound) }

  /// Index of the (first) raw cell in `Table.cells`.
  public var source: Int { Int(shape.source) }

  /// The text as shown, tidied; lines separated by `\n`; what a person says, where the cell was
  /// corrected. Linear in it.
  public var text: String {
    if let corrected = storage.corrected[index] { return corrected }
    let own = storage.document.text(ofCell: source, in: storage.table)
    guard let more = storage.continued[index]?.text else { return own }
    return own.isEmpty ? more : own + "\n" + more
  }

  /// The text as the file has it. Linear in it.
  public var raw: String {
    let own = storage.document.rawText(ofCell: source, in: storage.table)
    guard let more = storage.continued[index]?.raw else { return own }
    return own + more
  }

  /// A person has said what the cell reads.
  public var isCorrected: Bool { storage.corrected[index] != nil }

  /// Whether text and raw text are the same bytes.
  public var isTidy: Bool {
    if isPlain,
      let only = storage.document.onlyParagraph(ofCell: source, in: storage.table)
    {
      return storage.table.paragraphs.isTidy(at: only)
    }
    return text.utf8.elementsEqual(raw.utf8)
  }

  /// Calls `body` with the bytes of the text, in most cells without a copy.
  public func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if isPlain,
      let only = storage.document.onlyParagraph(ofCell: source, in: storage.table)
    {
      return storage.table.paragraphs.withText(at: only, body)
    }
    var text = text
    return text.withUTF8(body)
  }

  /// No cell of the table has a text that does not stand in one piece in the file.
  private var isPlain: Bool { storage.continued.isEmpty && storage.corrected.isEmpty }

  /// The number of bytes of the text.
  public var byteCount: Int { withText(\.count) }

  /// Every character of it is bold; false where it has none.
  public var isBold: Bool { allParagraphs(have: .bold) }

  /// Every paragraph of it is centred; false where it has no text.
  public var isCentered: Bool { allParagraphs(have: .centered) }

  private func allParagraphs(have trait: Paragraph.Traits) -> Bool {
    let paragraphs = storage.table.paragraphs
    var isWritten = false
    for paragraph in storage.table.cells[source].paragraphs
    where paragraphs.withText(at: Int(paragraph), { !$0.isEmpty }) {
      guard paragraphs.traits(at: Int(paragraph)).contains(trait) else { return false }
      isWritten = true
    }
    return isWritten
  }

  /// Nothing, or only the dots and lines of a form that waits to be filled in.
  public var isUnfilled: Bool {
    withText { bytes in
      var index = 0
      while index < bytes.count {
        switch bytes[index] {
        case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: " "), UInt8(ascii: "\n"): index += 1
        // "…" and the no-break space.
        case 0xE2 where bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA6: index += 3
        case 0xC2 where bytes[index + 1] == 0xA0: index += 2
        default: return false
        }
      }
      return true
    }
  }
}
