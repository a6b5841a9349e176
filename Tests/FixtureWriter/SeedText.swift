/// The text of a plan (kế hoạch) with its appendix, as a dump of its .docx file gives it: a line for
/// every paragraph or line break, a tab before every cell, an empty line after every row.
struct SeedText {
  /// The type line, "KẾ HOẠCH".
  let title: String
  /// What the plan is about, line by line.
  let subject: [String]
  /// The paragraphs from the first legal basis to "./.".
  let body: [String]
  /// The signature table: two rows of three cells, the lines of a cell joined by `\n`.
  let signature: [[String]]
  /// "Phụ lục 1".
  let appendixLabel: String
  /// The title of the appendix, line by line.
  let appendixTitle: [String]
  /// The two lines "(Kèm theo … của …)".
  let attachment: [String]
  /// The rows of the appendix's table, its head first.
  let rows: [[String]]
  /// The sentences after the table.
  let closing: [String]

  struct Unreadable: Error {}

  init(dump: String) throws {
    var lines = dump.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    guard
      let signatureStart = lines.firstIndex(where: { $0.hasPrefix("\t") }),
      let appendixStart = lines.firstIndex(where: { $0.trimmed == "Phụ lục 1" }),
      let tableStart = lines[appendixStart...].firstIndex(where: { $0.hasPrefix("\t") }),
      let closingStart = lines[tableStart...].firstIndex(where: { $0.hasPrefix("Tổng cộng") }),
      let bodyStart = lines.firstIndex(where: { $0.hasPrefix("Căn cứ") }),
      let attachmentStart = lines.firstIndex(where: { $0.hasPrefix("(Kèm theo") })
    else { throw Unreadable() }
    title = lines[0]
    subject = lines[1..<bodyStart].filter { !$0.isEmpty }
    body = lines[bodyStart..<signatureStart].filter { !$0.isEmpty }
    signature = Self.table(lines[signatureStart..<appendixStart], columns: 3, closesLastRow: false)
    appendixLabel = lines[appendixStart]
    appendixTitle = Array(lines[appendixStart + 1..<attachmentStart])
    attachment = Array(lines[attachmentStart..<attachmentStart + 2])
    // The table is followed by two empty paragraphs.
    rows = Self.table(lines[tableStart..<closingStart - 2], columns: 4, closesLastRow: true)
    closing = Array(lines[closingStart...])
  }

  private static func table(
    _ lines: ArraySlice<String>, columns: Int, closesLastRow: Bool
  ) -> [[String]] {
    var cells: [[String]] = []
    for line in lines {
      if line.hasPrefix("\t") {
        cells.append([String(line.dropFirst())])
      } else {
        cells[cells.count - 1].append(line)
      }
    }
    return stride(from: 0, to: cells.count, by: columns).map { start in
      var row = cells[start..<start + columns]
      if closesLastRow || row.endIndex < cells.count { row[row.endIndex - 1].removeLast() }
      return row.map { $0.joined(separator: "\n") }
    }
  }
}

extension StringProtocol {
  /// Without spaces at its ends.
  var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension String {
  /// The lines between the `\n`.
  var lines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// What follows `prefix`, `nil` where the text does not begin with it.
  func dropping(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
