import DocumentModel
import OpenPackaging
import TestSupport
import Testing
import WordprocessingML

/// A small document and what must be read from it, as one line.
struct Case: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let markup: String
  let expected: String

  init(_ name: String, _ markup: String, _ expected: String) {
    testDescription = name
    self.markup = markup
    self.expected = expected
  }
}

/// A small document with tracked changes, and what each side of them must be read as.
struct RevisionCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let markup: String
  let accepted: String
  let rejected: String

  init(_ name: String, _ markup: String, accepted: String, rejected: String) {
    testDescription = name
    self.markup = markup
    self.accepted = accepted
    self.rejected = rejected
  }
}

func read(_ file: DocxFile, revisions: RevisionView = .accepted) throws -> Document {
  try file.zipped().withUnsafeBytes {
    try Document(reading: OfficePackage($0), revisions: revisions)
  }
}

/// The document of the inner markup of `w:body`.
func read(
  body: String, styles: String? = nil, numbering: String? = nil, footnotes: String? = nil,
  revisions: RevisionView = .accepted
) throws -> Document {
  try read(
    .word(body: body, styles: styles, numbering: numbering, footnotes: footnotes),
    revisions: revisions)
}

/// A paragraph around inline markup.
func paragraph(_ inline: String, properties: String = "") -> String {
  "<w:p>" + (properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>") + inline + "</w:p>"
}

/// A run of text; `properties` is the inner markup of `w:rPr`.
func run(_ text: String, properties: String = "") -> String {
  Run(text, properties: properties).xml
}

extension Document {
  /// The paragraphs of the body that are not tables.
  var bodyParagraphs: [Paragraph] {
    blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph } else { nil }
    }
  }

  /// All that is shown, on one line: blocks are joined by " ¶ " and blank paragraphs left out, a
  /// table is "[a|b / c|d]", a line break "⏎".
  var line: String {
    let shown = blocks.map { block in
      switch block {
      case .paragraph(let paragraph): paragraph.displayText
      case .table(let index): line(of: tables[index])
      }
    }
    return shown.filter { !$0.isEmpty }.joined(separator: " ¶ ").replacing("\n", with: "⏎")
  }

  /// The rows of a table as they are written, on one line.
  func line(of table: Table) -> String {
    let rows = table.rows.map { row in
      row.cells.map { text(ofCell: Int($0), in: table) }.joined(separator: "|")
    }
    return "[" + rows.joined(separator: " / ").replacing("\n", with: "⏎") + "]"
  }
}
