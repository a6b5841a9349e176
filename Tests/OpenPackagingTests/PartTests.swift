import DocumentModel
import OpenPackaging
import TestSupport
import Testing
import WordprocessingML

/// Parts are found by relationships, whatever they are called (ECMA-376 Part 2 §6.5).
@Suite struct PartTests {
  @Test(arguments: [
    ("word/document.xml", "word/document.xml"), ("word/document2.xml", "word/document2.xml"),
    ("document.xml", "document.xml"), ("a/b/c.xml", "a/b/c.xml"),
    ("word/document.xml", "/word/document.xml"), ("word/document.xml", "./word/document.xml"),
    ("word/document.xml", "x/../word/document.xml"), ("word/document.xml", #"word\document.xml"#),
    ("word/document.xml", #"\word\document.xml"#), ("word/document.xml", "/word//document.xml"),
    ("word/document.xml", "word/Document.xml"), ("word/v b.xml", "word/v%20b.xml"),
  ])
  func mainPartIsFound(_ name: String, _ target: String) throws {
    var layout = Layout()
    layout.mainPart = name
    layout.mainTarget = target
    #expect(try read(layout.file).line == "a")
  }

  @Test(arguments: [
    "styles.xml", "/word/styles.xml", "../word/styles.xml", "./styles.xml",
    #"..\word\styles.xml"#, "x/../styles.xml", "Styles.xml",
  ])
  func stylesAreFound(_ target: String) throws {
    let file = styled(target: target, part: "word/styles.xml")
    #expect(try read(file).line == "a")
  }

  @Test(arguments: [("kiểu.xml", "word/kiểu.xml"), ("../s/1.xml", "s/1.xml"), ("/s.xml", "s.xml")])
  func stylesMayStandAnywhere(_ target: String, _ part: String) throws {
    #expect(try read(styled(target: target, part: part)).line == "a")
  }

  /// Numbers and hidden text show whether the part was read.
  private func styled(target: String, part: String, more: String = "") -> DocxFile {
    var layout = Layout()
    layout.main = Array(
      DocxFile.wordPart(
        root: "w:document",
        inner: "<w:body>\(P("x", style: "Hidden").xml)\(P("a").xml)</w:body>"
      ).utf8)
    layout.related = [("styles", target, more)]
    layout.parts = [
      .init(
        part,
        DocxFile.wordPart(
          root: "w:styles", inner: paragraphStyle("Hidden", run: "<w:vanish/>")))
    ]
    return layout.file
  }

  @Test func externalTargetsAreNeverRead() throws {
    let external = styled(
      target: "styles.xml", part: "word/styles.xml", more: #"TargetMode="External""#)
    #expect(try read(external).line == "x|a")
    var layout = Layout()
    layout.related = [
      ("styles", "file:///etc/passwd", #"TargetMode="External""#),
      ("numbering", "http://127.0.0.1:1/numbering.xml", #"TargetMode="External""#),
      ("footnotes", "file:///etc/passwd", ""),
      ("attachedTemplate", "file:///C:/x.dotm", #"TargetMode="External""#),
    ]
    #expect(try read(layout.file).line == "a")
  }

  @Test(arguments: ["../../../etc/passwd", "/../../etc/passwd", "..", "", "/", "%00", "word/"])
  func targetsOutsideThePackageAreHarmless(_ target: String) throws {
    var layout = Layout()
    layout.related = [("styles", target, ""), ("numbering", target, "")]
    #expect(try read(layout.file).line == "a")
  }

  @Test(arguments: [
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    "Application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+XML",
  ])
  func kindsOfWordFilesAreRead(_ type: String) throws {
    var layout = Layout()
    layout.mainType = type
    #expect(try read(layout.file).line == "a")
  }

  @Test func mainPartWithoutPackageRelationshipsIsFoundByItsType() throws {
    var file = Layout().file
    file["_rels/.rels"] = nil
    #expect(try read(file).line == "a")
  }

  @Test func mainPartNeedsNoRelationships() throws {
    var file = Layout().file
    file["word/_rels/document.xml.rels"] = nil
    #expect(try read(file).line == "a")
  }

  @Test func mainPartNeedsNoContentTypes() throws {
    var file = Layout().file
    file["[Content_Types].xml"] = nil
    #expect(try read(file).line == "a")
  }

  @Test func strictNamespacesAreRead() throws {
    let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    var layout = Layout()
    layout.relationshipBase = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    layout.main = Array(
      ("<w:document xmlns:w=\"\(strict)\"><w:body>"
        + #"<w:p><w:pPr><w:pStyle w:val="Hidden"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>"#
        + #"<w:p><w:pPr><w:jc w:val="end"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"#
        + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>b</w:t></w:r>"
        + "</w:p></w:tc></w:tr></w:tbl></w:body></w:document>").utf8)
    layout.related = [("styles", "styles.xml", "")]
    layout.parts = [
      .init(
        "word/styles.xml",
        "<w:styles xmlns:w=\"\(strict)\">\(paragraphStyle("Hidden", run: "<w:vanish/>"))</w:styles>"
      )
    ]
    let document = try read(layout.file)
    #expect(document.line == "a|b")
    #expect(document.tables.first?.cells.first?.columnSpan == 2)
  }

  static let transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  @Test(arguments: [
    "<x:document xmlns:x=\"\(transitional)\"><x:body><x:p><x:pPr><x:jc x:val=\"center\"/></x:pPr>"
      + "<x:r><x:t>a</x:t></x:r></x:p></x:body></x:document>",
    "<document xmlns=\"\(transitional)\" xmlns:w=\"\(transitional)\"><body><p><pPr>"
      + "<jc w:val=\"center\"/></pPr><r><t>a</t></r></p></body></document>",
    "<w:document xmlns:w=\"\(transitional)\"><w:body><p xmlns=\"\(transitional)\"><pPr>"
      + "<jc w:val=\"center\"/></pPr><y:r xmlns:y=\"\(transitional)\"><y:t>a</y:t></y:r></p>"
      + "</w:body></w:document>",
  ])
  func otherPrefixesAreRead(_ main: String) throws {
    var layout = Layout()
    layout.main = Array(main.utf8)
    let document = try read(layout.file)
    #expect(document.line == "a")
    guard case .paragraph(let first) = document.blocks[0] else { Issue.record("no text"); return }
    #expect(first.traits == .centered)
  }

  @Test func prefixWOfAnotherNamespaceIsNotWord() throws {
    var layout = Layout()
    layout.main = Array(
      ("<d:document xmlns:d=\"\(Self.transitional)\" xmlns:w=\"urn:other\"><d:body><d:p>"
        + "<w:r><w:t>x</w:t></w:r><d:r><d:t>a</d:t></d:r></d:p></d:body></d:document>").utf8)
    #expect(try read(layout.file).line == "a")
  }

  @Test(arguments: Encoding.allCases) func encodings(_ encoding: Encoding) throws {
    let text =
      "<w:document xmlns:w=\"\(Self.transitional)\"><w:body>\(P("Điều 1. Sở Y tế").xml)"
      + "</w:body></w:document>"
    var layout = Layout()
    layout.main = encoding.bytes(text)
    layout.related = [("styles", "styles.xml", "")]
    #expect(try read(layout.file).line == "Điều 1. Sở Y tế")
  }

  @Test(arguments: Encoding.allCases) func encodingsOfOtherParts(_ encoding: Encoding) throws {
    var file = styled(target: "styles.xml", part: "word/styles.xml")
    for name in [
      "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml",
    ] {
      let bytes = try #require(file[name])
      let text = String(decoding: bytes, as: UTF8.self)
      let content = text.split(separator: "?>", maxSplits: 1).dropFirst().first
      file[name] = encoding.bytes(String(content ?? text[...]))
    }
    #expect(try read(file).line == "a")
  }

  enum Encoding: String, CaseIterable {
    case utf8, utf8Marked, utf16Little, utf16Big, undeclared

    func bytes(_ text: String) -> [UInt8] {
      let name = self == .utf16Little || self == .utf16Big ? "UTF-16" : "UTF-8"
      let whole = (self == .undeclared ? "" : #"<?xml version="1.0" encoding="\#(name)"?>"#) + text
      switch self {
      case .utf8, .undeclared: return Array(whole.utf8)
      case .utf8Marked: return [0xEF, 0xBB, 0xBF] + whole.utf8
      case .utf16Little:
        return [0xFF, 0xFE] + whole.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
      case .utf16Big:
        return [0xFE, 0xFF] + whole.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
      }
    }
  }

  @Test(arguments: ["styles", "numbering", "footnotes", "endnotes"])
  func brokenPartsAreFindings(_ kind: String) throws {
    let marks = ["footnotes": "footnote", "endnotes": "endnote"]
    let mark = marks[kind].map { "<w:r><w:\($0)Reference w:id=\"2\"/></w:r>" } ?? ""
    let item = P(runs: [Run("a"), .xml(mark)], style: "S", numbering: .list(1))
    for content in ["<w:styles", "", "không phải XML", "<!DOCTYPE a><a/>", "<a></b>"] {
      var layout = Layout()
      layout.main = Array(
        DocxFile.wordPart(root: "w:document", inner: "<w:body>\(item.xml)</w:body>").utf8)
      layout.related = [(kind, "\(kind).xml", "")]
      layout.parts = [.init("word/\(kind).xml", content)]
      let document = try read(layout.file)
      #expect(document.line == "a")
      #expect(document.findings.map(\.code) == [.partNotRead], "\(content)")
      #expect(document.findings.first?.message.en.contains("word/\(kind).xml") == true)
    }
  }

  @Test(arguments: ["styles", "numbering", "footnotes", "endnotes"])
  func missingPartsDoNotStopTheBody(_ kind: String) throws {
    var layout = Layout()
    layout.related = [(kind, "\(kind).xml", "")]
    #expect(try read(layout.file).line == "a")
  }

  @Test func applicationIsTheWritersName() throws {
    #expect(
      try read(.word([P("a")], application: "LibreOffice/7.4")).application == "LibreOffice/7.4")
    #expect(try read(.word([P("a")], application: nil)).application == nil)
  }
}
