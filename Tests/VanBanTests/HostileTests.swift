import Foundation
import TestSupport
import Testing
import VanBan

/// Files made to do harm: each ends soon, with an error of its own or with what can be read of it.
/// Those that would take the whole process down with them run in one of their own.
@Suite struct HostileTests {
  // MARK: Archives

  @Test(arguments: [1, 8] as [UInt16]) func `flags of entries`(_ flag: UInt16) throws {
    var zip = RawZip(.word([P("a")]))
    for index in zip.entries.indices { zip.entries[index].flags = flag }
    switch flag {
    case 1: #expect(error(zip.bytes) == .encrypted)
    default: #expect(try imported(zip.bytes).document.paragraphs.map(\.text) == ["a"])
    }
  }

  @Test func `sizes that lie`() {
    for size in [0, 5, 1 << 20, UInt32.max - 1] as [UInt32] {
      var zip = RawZip(.word([P("a")]))
      for index in zip.entries.indices { zip.entries[index].statedSize = size }
      #expect(error(zip.bytes) != nil)
    }
  }

  @Test func `checksums that lie`() throws {
    var zip = RawZip(.word([P("a")]))
    let main = try #require(
      zip.entries.firstIndex { $0.name == Array("word/document.xml".utf8) })
    zip.entries[main].statedChecksum = 1
    #expect(error(zip.bytes) == .damaged)
  }

  @Test func `many names for the same bytes`() {
    var zip = RawZip(.word([P("a")]))
    for index in 0..<50_000 {
      var entry = RawZip.Entry("word/\(index).xml", [])
      entry.sharedOffset = 0
      zip.entries.append(entry)
    }
    #expect(error(zip.bytes) == .overLimit(.entries))
  }

  @Test(arguments: ["", "/", "../../x", "C:\\x", "word\\document.xml", "a\u{0}b", "word/"])
  func `names that lead astray`(name: String) throws {
    var zip = RawZip(.word([P("a")]))
    zip.entries.append(RawZip.Entry(name, Array("x".utf8)))
    #expect(try imported(zip.bytes).document.paragraphs.map(\.text) == ["a"])
  }

  @Test func `a count that lies`() {
    var zip = RawZip(.word([P("a")]))
    zip.statedCount = 60_000
    #expect(error(zip.bytes) == .damaged)
  }

  @Test func `flat packages that repeat their namespaces`() throws {
    func flat(_ namespaces: Int, parts: Int) throws -> [UInt8] {
      let declarations = (0..<namespaces).map { " xmlns:n\($0)='urn:\($0)'" }.joined()
      let part =
        "<pkg:part pkg:name='/x.xml' pkg:contentType='application/xml'><pkg:xmlData><a/></pkg:xmlData>"
        + "</pkg:part>"
      return Array(
        ("<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'"
          + declarations + ">" + String(repeating: part, count: parts) + "</pkg:package>").utf8)
    }
    #expect(error(try flat(5000, parts: 5000)) == .overLimit(.totalBytes))
    #expect(error(try flat(10, parts: 10)) == .noMainPart)
  }

  @Test func `archives in archives are not opened`() throws {
    let inner = try DocxFile.word([P("a")]).zipped()
    var file = DocxFile.word([P("b")])
    file["word/embeddings/a.docx"] = inner
    #expect(try imported(file.zipped()).document.paragraphs.map(\.text) == ["b"])
    #expect(error(RawZip([.init("a.docx", inner)]).bytes) == .noMainPart)
  }

  // MARK: XML

  @Test(
    arguments: [
      (
        #"<w:p w:rsidR="\#(String(repeating: "a", count: 20 << 20))"/>"#, ImportError.Code.brokenXML
      ),
      (
        "<w:p \((0..<200_000).map { #"a\#($0)="1""# }.joined(separator: " "))/>",
        .tooManyAttributes
      ),
      (
        "<w:p \((0..<200_000).map { #"xmlns:a\#($0)="u""# }.joined(separator: " "))/>",
        .tooManyAttributes
      ),
      (String(repeating: "<w:x>", count: 100_000), .tooDeep),
      ("<w:p><w:r><w:t>\u{1}</w:t></w:r></w:p>", .brokenXML),
      ("<w:p><w:r><w:t>&lol;</w:t></w:r></w:p>", .brokenXML),
      ("<w:p></w:q>", .brokenXML),
    ])
  func `markup that does not end well`(markup: String, code: ImportError.Code) throws {
    var limits = ImportLimits()
    limits.expansionRatio = .max
    #expect(error(try DocxFile.word([XML(markup)]).zipped(), limits) == code)
  }

  @Test func `a million columns, spans without measure`() throws {
    let cells = String(repeating: "<w:tc><w:p/></w:tc>", count: 100_000)
    let row = XML("<w:tbl><w:tr>\(cells)</w:tr></w:tbl>")
    var limits = ImportLimits()
    limits.expansionRatio = .max
    #expect(error(try DocxFile.word([row]).zipped(), limits) == .overLimit(.columns))
  }

  @Test func `styles and lists that go in circles`() throws {
    let styles = (0..<500).map { paragraphStyle("s\($0)", basedOn: "s\(($0 + 1) % 500)") }
    let file = DocxFile.word([P("a", style: "s7")], styles: styles.joined())
    #expect(try imported(file.zipped()).document.paragraphs.map(\.text) == ["a"])
  }

  @Test func `long chains of styles`() throws {
    let count = 20_000
    let styles = (0..<count).map { paragraphStyle("s\($0)", basedOn: "s\($0 - 1)") }
    let blocks = (0..<count).map { P("a", style: "s\($0)") }
    let file = DocxFile.word(blocks, styles: styles.joined())
    #expect(try imported(file.zipped()).document.paragraphs.count == count)
  }

  @Test func `paragraphs whose marks were all deleted`() throws {
    let mark = #"<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>"#
    let blocks = (0..<50_000).map { P("đoạn \($0) ", properties: mark) }
    let result = try imported(DocxFile.word(blocks + [P("cuối")]).zipped())
    #expect(result.document.paragraphs.count == 1)
    #expect(result.document.paragraphs[0].text.hasSuffix("đoạn 49999 cuối"))
  }

  @Test func `fields that are never closed`() throws {
    let begin = #"<w:r><w:fldChar w:fldCharType="begin"/></w:r>"#
    let separate = #"<w:r><w:fldChar w:fldCharType="separate"/></w:r>"#
    let text = "<w:r><w:t>a</w:t></w:r>"
    let many = String(repeating: begin + separate + text, count: 50_000)
    let file = DocxFile.word([XML("<w:p>\(many)</w:p>"), P("b")])
    var limits = ImportLimits()
    limits.expansionRatio = .max
    let paragraphs = try imported(file.zipped(), limits).document.paragraphs
    #expect(paragraphs.map(\.text.utf8.count) == [50_000, 1])
  }

  // MARK: What comes out is bounded by what goes in

  @Test func `tables deep in tables`() throws {
    var block: any WordBlock = P("trong cùng")
    for depth in 0..<50 {
      block = Tbl(rows: [
        Row([Cell([P("tầng \(depth) " + String(repeating: "x", count: 500)), block])])
      ])
    }
    let json = try imported(DocxFile.word([block]).zipped()).json(pretty: false)
    #expect(json.count < 50 * 5000)
    let error = error(
      try DocxFile.word([XML(String(repeating: "<w:tbl><w:tr><w:tc>", count: 1000))]).zipped())
    #expect(error == .tooDeep)
  }

  @Test func `cells that name hundreds of bodies`() throws {
    let bodies = (0..<300).map { "Sở A\($0)" }.joined(separator: "; ")
    let rows = [["Nhiệm vụ", "Chủ trì"]] + (0..<20).map { ["Báo cáo \($0)", bodies] }
    let result = try imported(DocxFile.word([Tbl(rows: rows.map { Row($0) })]).zipped())
    #expect(result.assignments.count == 6000)
    #expect(result.json(pretty: false).count < 6000 * 500)
  }

  private func imported(
    _ bytes: [UInt8], _ limits: ImportLimits = ImportLimits()
  ) throws -> ImportResult {
    try DocumentImporter(limits: limits).importBytes(bytes, fileName: "a.docx")
  }

  private func error(
    _ bytes: [UInt8], _ limits: ImportLimits = ImportLimits()
  ) -> ImportError.Code? {
    do {
      _ = try DocumentImporter(limits: limits).importBytes(bytes, fileName: "a.docx")
      return nil
    } catch {
      return error.code
    }
  }
}
