import TestSupport

/// The plan as Word writes it after much editing: head and signature as borderless tables, numbers
/// computed from numPr (of a paragraph, of a style, of empty cells), split runs, tracked changes,
/// content controls, smart tags, two sections.
struct PlanByWord {
  private let seed: SeedText
  private var noise = WordNoise(seed: 2022)

  private enum List: Int {
    case sections = 1
    case dashes, ordinals
  }

  init(_ seed: SeedText) {
    self.seed = seed
  }

  /// The file.
  mutating func file() -> DocxFile {
    let portrait =
      #"<w:headerReference w:type="default" r:id="rIdHeader1"/>"# + a4Section() + "<w:titlePg/>"
    var blocks: [any WordBlock] = [head(), P(""), typeAndSubject()]
    blocks += body()
    blocks += [P(""), signature(), noise.paragraph([], section: portrait)]
    blocks += appendix()
    return .word(
      body: blocks.xml + "<w:sectPr>\(a4Section(landscape: true))</w:sectPr>", styles: Self.styles,
      numbering: Self.lists.xml,
      extraParts: [
        .word(
          "header1.xml", kind: "header", root: "w:hdr", inner: Self.pageNumber.xml,
          id: "rIdHeader1")
      ])
  }

  private mutating func head() -> Tbl {
    var left: [any WordBlock] = Head.issuer.map {
      noise.paragraph(noise.runs($0, bold: true, size: 13), centered: true)
    }
    left.append(noise.paragraph([.xml(Drawings.rule)], centered: true))
    left.append(noise.paragraph(noise.runs(Head.code, size: 13), centered: true))
    var right: [any WordBlock] = Head.motto.map {
      noise.paragraph(noise.runs($0, bold: true, size: 13), centered: true)
    }
    right.append(noise.paragraph([.xml(Drawings.oldRule)], centered: true))
    let place = smartTag(noise.runs(Head.place, italic: true))
    right.append(
      noise.paragraph([place] + noise.runs(Head.date, italic: true), centered: true))
    return .layout([left, right], widths: [3200, 6200])
  }

  private mutating func typeAndSubject() -> Sdt {
    Sdt([
      noise.paragraph(noise.runs(seed.title, bold: true), centered: true),
      noise.paragraph(
        noise.runs(seed.subject.joined(separator: "\n"), bold: true), centered: true),
    ])
  }

  private mutating func body() -> [any WordBlock] {
    var sectionNumber = 0
    return seed.body.map { line in
      if let heading = line.dropping("\(sectionNumber + 1). ") {
        sectionNumber += 1
        return noise.paragraph(noise.runs(heading, bold: true), style: "MucLon")
      }
      if sectionNumber == 0 {
        return noise.paragraph(noise.runs(line, italic: !line.hasPrefix("Ủy ban")), style: "Than")
      }
      if sectionNumber < 3, let item = line.dropping("- ") {
        return dashItem(item)
      }
      return noise.paragraph(settledRuns(line), style: "Than")
    }
  }

  private mutating func dashItem(_ text: String) -> P {
    var runs = noise.runs(text)
    if text.hasPrefix("Tổ chức đào tạo") {
      runs.insert(.xml(#"<w:bookmarkStart w:id="0" w:name="_GoBack"/>"#), at: 0)
      runs.append(.xml(#"<w:bookmarkEnd w:id="0"/>"#))
    }
    return noise.paragraph(
      runs, style: "Than", numbering: .list(List.dashes.rawValue))
  }

  /// The runs of a line in which the budget is a tracked change and a word a tracked deletion.
  private mutating func settledRuns(_ line: String) -> [Run] {
    let amount = "725.960.000"
    if let start = line.firstRange(of: amount) {
      return noise.runs(String(line[..<start.lowerBound]))
        + [.deleted("719.500.000", id: 101), .inserted(noise.runs(amount), id: 102)]
        + noise.runs(String(line[start.upperBound...]))
    }
    if line.hasPrefix("Nguồn kinh phí") {
      return [.deleted("Dự kiến ", id: 103)] + noise.runs(line)
    }
    return noise.runs(line)
  }

  /// One row of two cells; the signer's name stands below the empty lines.
  private mutating func signature() -> Tbl {
    let recipients = seed.signature[0][0].lines.filter { !$0.isEmpty }
    let signer = seed.signature[0][2].lines + [seed.signature[1][2]]
    return .layout([
      recipients.map { line in
        let isLabel = line == "Nơi nhận:"
        return noise.paragraph(noise.runs(line, bold: isLabel, italic: isLabel))
      },
      signer.map { noise.paragraph(noise.runs($0, bold: true), centered: true) },
    ])
  }

  private mutating func appendix() -> [any WordBlock] {
    var blocks: [any WordBlock] = [
      noise.paragraph(noise.runs(seed.appendixLabel, bold: true), centered: true)
    ]
    blocks += seed.appendixTitle.map {
      noise.paragraph(noise.runs($0, bold: true), centered: true)
    }
    blocks.append(
      noise.paragraph(
        noise.runs(seed.attachment.joined(separator: "\n"), italic: true), centered: true))
    blocks += [P(""), table(), P(""), P("")]
    blocks += seed.closing.map { noise.paragraph(noise.runs($0), style: "Than") }
    return blocks
  }

  private mutating func table() -> Tbl {
    let header = Row(
      seed.rows[0].map { Cell([noise.paragraph(noise.runs($0, bold: true), centered: true)]) },
      isHeader: true)
    let rows = seed.rows.dropFirst().map { row in
      // STT stands in no text: every cell is an empty paragraph of a list.
      let ordinal = noise.paragraph([], numbering: .list(List.ordinals.rawValue), centered: true)
      let name = Cell([noise.paragraph(noise.runs(row[1]))])
      let isControlled = row[0].trimmed == "2"
      let marks = row[2...].map { Cell([noise.paragraph(noise.runs($0), centered: true)]) }
      return Row([Cell([ordinal]), isControlled ? .xml(contentControl(name)) : name] + marks)
    }
    return Tbl(
      columns: [900, 7800, 2600, 2600], borders: .unsaid, style: "TableGrid",
      properties: #"<w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0"/>"#,
      rows: [header] + rows)
  }

  private func smartTag(_ runs: [Run]) -> Run {
    let uri = "urn:schemas-microsoft-com:office:smarttags"
    return .xml(
      #"<w:smartTag w:uri="\#(uri)" w:element="place">"# + runs.map(\.xml).joined()
        + "</w:smartTag>")
  }

  private func contentControl(_ cell: Cell) -> String {
    #"<w:sdt><w:sdtPr><w:alias w:val="Cơ quan"/></w:sdtPr><w:sdtContent>"# + cell.xml
      + "</w:sdtContent></w:sdt>"
  }

  private static let lists = [
    NumberedList(
      List.sections.rawValue, levels: [.init("%1.", extra: #"<w:pStyle w:val="MucLon"/>"#)]),
    NumberedList(List.dashes.rawValue, levels: [.init("-", format: "bullet")]),
    NumberedList(List.ordinals.rawValue, levels: [.init("%1")]),
  ]

  private static let styles =
    wordNormalStyle
    + paragraphStyle(
      "Than", name: "Thân văn bản", basedOn: "Normal",
      paragraph: #"<w:spacing w:before="60" w:after="60"/><w:jc w:val="both"/>"#)
    + paragraphStyle(
      "MucLon", name: "Mục lớn", basedOn: "Than",
      paragraph: #"<w:numPr><w:numId w:val="\#(List.sections.rawValue)"/></w:numPr>"#,
      run: "<w:b/>")
    + #"<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr>"#
    + "<w:tblBorders>" + tableGridLines + "</w:tblBorders></w:tblPr></w:style>"

  private static let tableGridLines = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
    #"<w:\#($0) w:val="single" w:sz="4" w:space="0" w:color="auto"/>"#
  }.joined()

  private static let pageNumber = P(
    runs: [
      .xml(#"<w:r><w:fldChar w:fldCharType="begin"/></w:r>"#),
      .xml(#"<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>"#),
      .xml(#"<w:r><w:fldChar w:fldCharType="separate"/></w:r>"#), Run("2"),
      .xml(#"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#),
    ], centered: true)
}
