/// A list of numbering.xml.
public struct NumberedList: Sendable {
  let abstractXML: String
  let xml: String

  /// A level of a list.
  public struct Level: Sendable {
    let format: String
    let text: String
    let start: Int
    let extra: String

    /// A level that shows `text`, in which %1 … %9 stand for the numbers of the levels. `format` is
    /// the `w:numFmt` (decimal, lowerLetter, upperRoman, bullet, …), `extra` more inner XML of
    /// `w:lvl` after it (`<w:isLgl/>`, `<w:pStyle …/>`).
    public init(
      _ text: String, format: String = "decimal", start: Int = 1, extra: String = ""
    ) {
      self.text = text
      self.format = format
      self.start = start
      self.extra = extra
    }
  }

  /// A list of its own, its levels from 0 on.
  public init(_ id: Int, levels: [Level]) {
    var markup = #"<w:abstractNum w:abstractNumId="\#(id)">"#
    for (index, level) in levels.enumerated() {
      markup +=
        #"<w:lvl w:ilvl="\#(index)"><w:start w:val="\#(level.start)"/>"#
        + #"<w:numFmt w:val="\#(level.format)"/>\#(level.extra)<w:suff w:val="space"/>"#
        + #"<w:lvlText w:val="\#(escaped(level.text))"/></w:lvl>"#
    }
    abstractXML = markup + "</w:abstractNum>"
    xml = #"<w:num w:numId="\#(id)"><w:abstractNumId w:val="\#(id)"/></w:num>"#
  }

  /// List `id` with the levels of another one; `restartAt` sets the first number of level 0 anew,
  /// without it the count goes on.
  public init(_ id: Int, sharing other: Int, restartAt start: Int? = nil) {
    abstractXML = ""
    let override = start.map {
      #"<w:lvlOverride w:ilvl="0"><w:startOverride w:val="\#($0)"/></w:lvlOverride>"#
    }
    xml =
      #"<w:num w:numId="\#(id)"><w:abstractNumId w:val="\#(other)"/>\#(override ?? "")</w:num>"#
  }
}

extension [NumberedList] {
  /// Inner XML of `w:numbering`.
  public var xml: String { map(\.abstractXML).joined() + map(\.xml).joined() }
}

/// A `w:style` of the paragraph kind from the inner XML of its properties.
public func paragraphStyle(
  _ id: String, name: String? = nil, basedOn parent: String? = nil, isDefault: Bool = false,
  paragraph: String = "", run: String = ""
) -> String {
  let base = parent.map { #"<w:basedOn w:val="\#($0)"/>"# } ?? ""
  return #"<w:style w:type="paragraph"\#(isDefault ? #" w:default="1""# : "")"#
    + #" w:styleId="\#(id)"><w:name w:val="\#(escaped(name ?? id))"/>\#(base)"#
    + "<w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>"
}

/// Inner XML of `w:sectPr` for an A4 page with the margins of Nghị định 30/2020 Annex I.
public func a4Section(landscape: Bool = false) -> String {
  let size =
    landscape
    ? #"<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>"#
    : #"<w:pgSz w:w="11906" w:h="16838"/>"#
  return #"<w:type w:val="nextPage"/>\#(size)<w:pgMar w:top="1134" w:right="1134" w:bottom="1134""#
    + #" w:left="1701" w:header="720" w:footer="720" w:gutter="0"/>"#
}

extension DocxFile {
  /// A Word document of blocks on A4 pages. The other arguments are those of `word(body:…)`.
  public static func word(
    _ blocks: [any WordBlock], styles: String? = nil, lists: [NumberedList] = [],
    footnotes: String? = nil, extraParts: [ExtraPart] = [],
    application: String? = "Microsoft Office Word"
  ) -> DocxFile {
    .word(
      body: blocks.xml + "<w:sectPr>\(a4Section())</w:sectPr>", styles: styles,
      numbering: lists.isEmpty ? nil : lists.xml, footnotes: footnotes, extraParts: extraParts,
      application: application)
  }
}
