import TestSupport

/// A flat OpenDocument text (.fodt), from which LibreOffice makes a .docx of its own kind.
struct FlatOpenDocument {
  private var body = ""
  private var tableCount = 0

  /// The paragraph styles of the document.
  enum Style: String, CaseIterable {
    case text, basis, heading, title, appendix, attachment, cell, centered, label

    fileprivate var xml: String {
      let paragraph: String
      let run: String
      switch self {
      case .text: (paragraph, run) = (Self.justified, "")
      case .basis: (paragraph, run) = (Self.justified, Self.italic)
      case .heading: (paragraph, run) = (Self.justified, Self.bold)
      case .title: (paragraph, run) = (Self.center, Self.bold)
      case .appendix: (paragraph, run) = (Self.center + #" fo:break-before="page""#, Self.bold)
      case .attachment: (paragraph, run) = (Self.center, Self.italic)
      case .cell: (paragraph, run) = ("", "")
      case .centered: (paragraph, run) = (Self.center, "")
      case .label: (paragraph, run) = ("", Self.bold + " " + Self.italic)
      }
      return #"<style:style style:name="\#(rawValue)" style:family="paragraph""#
        + #" style:parent-style-name="Standard"><style:paragraph-properties \#(paragraph)/>"#
        + "<style:text-properties \(run)/></style:style>"
    }

    private static let justified =
      #"fo:text-align="justify" fo:text-indent="1.27cm" fo:margin-bottom="0.2cm""#
    private static let center = #"fo:text-align="center""#
    private static let bold = #"fo:font-weight="bold" style:font-weight-complex="bold""#
    private static let italic = #"fo:font-style="italic" style:font-style-complex="italic""#
  }

  /// A paragraph of a cell.
  struct Line {
    let text: String
    let style: Style
    init(_ text: String, _ style: Style = .cell) {
      self.text = text
      self.style = style
    }
  }

  mutating func paragraph(_ text: String, _ style: Style = .text) {
    body += Self.paragraph(text, style)
  }

  /// A table of cells of lines; column widths in centimetres.
  mutating func table(widths: [Double], hasBorders: Bool, headerRows: Int = 0, rows: [[[Line]]]) {
    tableCount += 1
    let cellStyle = hasBorders ? "lined" : "plain"
    body += #"<table:table table:name="Bảng\#(tableCount)" table:style-name="table">"#
    body += widths.map {
      #"<table:table-column table:style-name="w\#(Int($0 * 10))"/>"#
    }.joined()
    for (index, row) in rows.enumerated() {
      if index == 0 && headerRows > 0 { body += "<table:table-header-rows>" }
      body += "<table:table-row>"
      for cell in row {
        body += #"<table:table-cell table:style-name="\#(cellStyle)" office:value-type="string">"#
        body += cell.map { Self.paragraph($0.text, $0.style) }.joined() + "</table:table-cell>"
      }
      body += "</table:table-row>"
      if index + 1 == headerRows { body += "</table:table-header-rows>" }
    }
    body += "</table:table>"
    widthsUsed.formUnion(widths)
  }
  private var widthsUsed: Set<Double> = []

  /// The whole file.
  var xml: String {
    let columns = widthsUsed.sorted().map {
      #"<style:style style:name="w\#(Int($0 * 10))" style:family="table-column">"#
        + #"<style:table-column-properties style:column-width="\#($0)cm"/></style:style>"#
    }
    return Self.head + "<office:automatic-styles>" + columns.joined()
      + Style.allCases.map(\.xml).joined() + Self.automaticStyles
      + "</office:automatic-styles>" + Self.masterStyles
      + "<office:body><office:text>\(body)</office:text></office:body></office:document>"
  }

  private static func paragraph(_ text: String, _ style: Style) -> String {
    #"<text:p text:style-name="\#(style.rawValue)">\#(inline(text))</text:p>"#
  }

  /// OpenDocument collapses white space: every space that is not between two words is `text:s`.
  private static func inline(_ text: String) -> String {
    let pieces = text.lines.map { line in
      var result = ""
      var spaces = 0
      for scalar in line.unicodeScalars {
        if scalar == " " {
          spaces += 1
          continue
        }
        result += spaces == 1 && !result.isEmpty ? " " : spaceMarkup(spaces)
        spaces = 0
        result += escaped(String(scalar))
      }
      return result + spaceMarkup(spaces)
    }
    return pieces.joined(separator: "<text:line-break/>")
  }

  private static func spaceMarkup(_ count: Int) -> String {
    count == 0 ? "" : #"<text:s text:c="\#(count)"/>"#
  }

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
      xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
      xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
      xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
      xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"
      office:mimetype="application/vnd.oasis.opendocument.text"><office:meta>\
    <meta:creation-date>2022-02-14T08:00:00</meta:creation-date>\
    <dc:date>2022-02-14T08:30:00</dc:date><dc:language>vi-VN</dc:language></office:meta>\
    <office:styles><style:default-style style:family="paragraph">\
    <style:text-properties style:font-name="Times New Roman" fo:font-family="'Times New Roman'"
      fo:font-size="14pt" fo:language="vi" fo:country="VN"/></style:default-style>\
    <style:style style:name="Standard" style:family="paragraph" style:class="text"/>\
    </office:styles>
    """

  private static let automaticStyles = """
    <style:style style:name="table" style:family="table"><style:table-properties \
    table:align="margins" style:width="16.5cm"/></style:style>\
    <style:style style:name="plain" style:family="table-cell"><style:table-cell-properties \
    fo:border="none" fo:padding="0.1cm"/></style:style>\
    <style:style style:name="lined" style:family="table-cell"><style:table-cell-properties \
    fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>\
    <style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21cm" \
    fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="3cm" \
    fo:margin-right="1.5cm"/></style:page-layout>
    """

  private static let masterStyles = """
    <office:master-styles><style:master-page style:name="Standard" \
    style:page-layout-name="page"/></office:master-styles>
    """
}
