import DocumentModel
import VietnameseText

/// A line of the page: a paragraph, the part of one up to a line break, or one side of a line that
/// a tab splits in two, as heads and signature blocks without a table are typed.
struct Line {
  /// Normalized text, list bullets not included.
  var text: String
  /// The same as the file has it, trimmed.
  var raw: String
  /// Match key of `text`.
  var key: String
  /// Computed bullet or number of the paragraph, on its first line only.
  var label: String
  var traits: Paragraph.Traits
  var side: Side
  /// Index of the block in `Document.blocks`.
  var block: Int
  /// 0-based index of the body paragraph, -1 inside tables.
  var paragraph: Int
  /// Number of the cell that the line stands in, counted through its table; -1 outside tables.
  var cell: Int

  /// Where on the page the line stands.
  enum Side {
    /// Across the page, or not known.
    case none
    case left
    case right
  }

  var isBlank: Bool { text.isEmpty && label.isEmpty }
  var isBold: Bool { traits.contains(.bold) }
  /// Set like a title: bold or centred.
  var isProminent: Bool { traits.contains(.bold) || traits.contains(.centered) }

  var place: Place { paragraph < 0 ? Place() : Place(paragraph: paragraph) }
}

extension Line {
  /// The lines of a body paragraph, tabs and wide gaps read as two columns. Linear.
  static func lines(of paragraph: Paragraph, block: Int, splitsColumns: Bool) -> [Line] {
    lines(
      of: paragraph, block: block, side: .none, cell: -1, splitsColumns: splitsColumns)
  }

  /// The lines of a layout table, row by row; the first column is the left side, the last one the
  /// right side. Linear.
  static func lines(of table: Table, block: Int) -> [Line] {
    var result: [Line] = []
    /// Lines of a sentence that wraps over paragraphs.
    var open: [Line] = []
    func close() {
      if !open.isEmpty { result.append(joined(open)) }
      open = []
    }
    for row in table.rows {
      let count = row.cells.count
      for (position, cell) in row.cells.enumerated() {
        let side: Side = count == 1 ? .none : position == 0 ? .left : .right
        for paragraph in table.paragraphs(ofCell: Int(cell)) {
          for line in lines(
            of: paragraph.withoutSoftBreaks, block: block, side: side, cell: Int(cell),
            splitsColumns: count == 1)
          {
            if let last = open.last,
              last.cell != line.cell || last.side != line.side
                || !line.label.isEmpty || !Paragraph.isSoft(between: last.text, line.text)
            {
              close()
            }
            open.append(line)
          }
        }
      }
    }
    close()
    return result
  }

  /// The first of several lines with the text of all. Linear.
  private static func joined(_ lines: [Line]) -> Line {
    guard var line = lines.first, lines.count > 1 else { return lines[0] }
    line.text = lines.map(\.text).joined(separator: " ")
    line.raw = lines.map(\.raw).joined(separator: " ")
    line.key = matchKey(line.text)
    return line
  }

  private static func lines(
    of paragraph: Paragraph, block: Int, side: Side, cell: Int, splitsColumns: Bool
  ) -> [Line] {
    let index = cell < 0 ? Int(paragraph.index) : -1
    func line(_ text: String, _ raw: String, _ label: String, _ side: Side) -> Line {
      Line(
        text: text, raw: raw, key: matchKey(text), label: label, traits: paragraph.traits,
        side: side, block: block, paragraph: index, cell: cell)
    }
    if !splitsColumns, !paragraph.text.contains(ascii: 0x0A) {
      return [line(paragraph.text.trimmed(), paragraph.raw.trimmed(), paragraph.label, side)]
    }
    let texts = paragraph.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    let raws = paragraph.raw.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    var result: [Line] = []
    for (position, part) in texts.enumerated() {
      let text = String(Substring(part)).trimmed()
      let raw = texts.count == raws.count ? String(Substring(raws[position])) : text
      let label = position == 0 ? paragraph.label : ""
      if splitsColumns, let columns = columns(of: raw) {
        if !columns.left.isEmpty {
          result.append(line(normalized(columns.left), columns.left, label, .left))
        }
        result.append(line(normalized(columns.right), columns.right, "", .right))
      } else {
        result.append(line(text, raw.trimmed(), label, side))
      }
    }
    return result
  }

  /// The two columns of a line that a tab or a gap of three spaces before a capital letter divides:
  /// "Số: 12/KH-UBND⇥Ninh Thuận, ngày …". A blank inside "Số:      /KH-UBND" or "ngày      tháng"
  /// is followed by no capital.
  private static func columns(of raw: String) -> (left: String, right: String)? {
    let scalars = raw.unicodeScalars
    var gap: (start: String.Index, width: Int, hasTab: Bool)?
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if scalar == " " || scalar == "\t" || scalar == "\u{A0}" {
        let isTab = scalar == "\t"
        gap = (gap?.start ?? index, (gap?.width ?? 0) + 1, (gap?.hasTab ?? false) || isTab)
      } else {
        if let found = gap, found.hasTab || found.width >= 3, startsColumn(scalar, found.hasTab) {
          let left = raw[..<found.start].trimmed()
          let right = raw[index...].trimmed()
          // A tab or spaces before the whole line only indent it.
          if !left.isEmpty || found.width >= 6 { return (left, right) }
        }
        gap = nil
      }
      index = scalars.index(after: index)
    }
    return nil
  }

  private static func startsColumn(_ scalar: Unicode.Scalar, _ afterTab: Bool) -> Bool {
    scalar.properties.isUppercase || (afterTab && (scalar == "(" || scalar == "_"))
  }
}
