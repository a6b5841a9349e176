import VanBan

/// A place of a document in the words of a reader: the number of the table, the row by its STT, the
/// column by its title; rows, columns and paragraphs counted from 1.
struct PlaceText {
  let text: String

  init(_ place: Place, of result: ImportResult, in language: Language) {
    var parts: [String] = []
    func add(_ vi: String, _ en: String, _ number: Int, _ remark: String?) {
      let remark = remark.map { " (\($0))" } ?? ""
      parts.append("\(language(BilingualText(vi: vi, en: en))) \(number + 1)\(remark)")
    }
    let table = place.tableID.flatMap { id in result.tables.first { $0.id == id } }
    if let table {
      let appendix = result.document.appendixes.first { $0.id == table.appendixID }
      add("bảng", "table", table.index, appendix?.label)
    }
    if let row = place.row {
      let ordinal = table.flatMap { $0.rows.indices.contains(row) ? $0.rows[row].ordinal : nil }
      add("dòng", "row", row, ordinal.map { "STT \($0)" })
    }
    if let column = place.column {
      let title = table.flatMap {
        $0.columns.indices.contains(column) ? $0.columns[column].title : nil
      }
      add("cột", "column", column, title.map { "“\($0)”" })
    }
    if let paragraph = place.paragraph { add("đoạn", "paragraph", paragraph, nil) }
    if let part = place.part { parts.append(part) }
    text = parts.joined(separator: ", ")
  }
}

extension TableRecord.Column {
  /// The titles of all header rows on one line; `nil` where the column has none.
  var title: String? {
    let words = titles.joined(separator: " / ").split(whereSeparator: \.isNewline)
      .joined(separator: " ")
    return words.isEmpty ? nil : words
  }
}
