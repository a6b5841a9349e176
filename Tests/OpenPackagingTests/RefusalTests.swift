import DocumentModel
import OpenPackaging
import TestSupport
import Testing
import WordprocessingML
import XMLStream

/// Files that cannot be read say why.
@Suite struct RefusalTests {
  private func refusal(_ bytes: [UInt8], limits: ImportLimits = ImportLimits()) -> PackageError
    .Code?
  {
    do {
      _ = try read(bytes, limits: limits)
      return nil
    } catch let error as PackageError {
      return error.code
    } catch {
      return nil
    }
  }

  struct KindCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let kind: FileKind
  }

  @Test func emptyFile() {
    #expect(refusal([]) == .empty)
  }

  @Test(arguments: kinds) func otherKindsOfFiles(_ example: KindCase) {
    #expect(refusal(example.bytes) == .notAnArchive(example.kind))
  }

  static let kinds = [
    KindCase(testDescription: "một byte", bytes: [65], kind: .unknown),
    KindCase(testDescription: "chữ", bytes: Array("Kế hoạch".utf8), kind: .unknown),
    KindCase(testDescription: "số không", bytes: Array(repeating: 0, count: 5000), kind: .unknown),
    KindCase(testDescription: "rtf", bytes: Array(#"{\rtf1\ansi a}"#.utf8), kind: .rtf),
    KindCase(testDescription: "pdf", bytes: Array("%PDF-1.7\n".utf8), kind: .pdf),
    KindCase(
      testDescription: "html", bytes: Array("<html><body>a</body></html>".utf8), kind: .html),
    KindCase(
      testDescription: "html có BOM",
      bytes: [0xEF, 0xBB, 0xBF] + Array("<!DOCTYPE html>\n<HTML>".utf8), kind: .html),
    KindCase(testDescription: "doc", bytes: compound("WordDocument"), kind: .legacyWord),
    KindCase(testDescription: "xls", bytes: compound("Workbook"), kind: .legacyExcel),
    KindCase(
      testDescription: "docx có mật khẩu", bytes: compound("EncryptedPackage"),
      kind: .encryptedOffice),
    KindCase(
      testDescription: "docx có mật khẩu, tên viết hoa ([MS-CFB] 2.6.4)",
      bytes: compound("ENCRYPTEDPACKAGE"), kind: .encryptedOffice),
    KindCase(testDescription: "OLE khác", bytes: compound("Contents"), kind: .compoundFile),
    KindCase(testDescription: "OLE chỉ có đầu", bytes: magic, kind: .compoundFile),
  ]

  static let magic: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// A compound file's header sector and a directory sector with one stream ([MS-CFB] 2.6.1).
  static func compound(_ stream: String) -> [UInt8] {
    var bytes = magic + Array(repeating: 0, count: 504)
    for name in ["Root Entry", stream] {
      let units = name.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
      bytes += units + Array(repeating: 0, count: 64 - units.count)
      bytes += [UInt8(units.count + 2), 0, 5, 1] + Array(repeating: 0, count: 60)
    }
    return bytes + Array(repeating: 0, count: 256)
  }

  @Test func archiveWithoutADocument() throws {
    #expect(refusal(try DocxFile(parts: [.init("a.txt", "a")]).zipped()) == .noMainPart)
    var file = Layout().file
    file["word/document.xml"] = nil
    let code = refusal(try file.zipped())
    #expect(code == .missingPart || code == .noMainPart)
  }

  @Test(arguments: [
    ("xl/workbook.xml", "spreadsheetml.sheet", FileKind.spreadsheet),
    ("ppt/presentation.xml", "presentationml.presentation", .presentation),
  ])
  func otherOfficeFiles(_ part: String, _ type: String, _ kind: FileKind) throws {
    var layout = Layout()
    layout.mainPart = part
    layout.mainType = "application/vnd.openxmlformats-officedocument.\(type).main+xml"
    layout.main = Array("<workbook/>".utf8)
    #expect(refusal(try layout.file.zipped()) == .notWordprocessing(kind))
  }

  @Test(arguments: [
    ("text", FileKind.openDocumentText), ("spreadsheet", .spreadsheet),
    ("presentation", .presentation),
  ])
  func openDocumentFiles(_ name: String, _ kind: FileKind) throws {
    let file = DocxFile(parts: [
      .init("mimetype", "application/vnd.oasis.opendocument.\(name)"), .init("content.xml", "<a/>"),
    ])
    #expect(refusal(try file.zipped()) == .notWordprocessing(kind))
  }

  @Test(arguments: [0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) func cutOffArchives(_ part: Double) throws
  {
    let bytes = try DocxFile.word((0..<200).map { P("Đoạn số \($0)") }).zipped()
    let cut = Array(bytes.prefix(max(5, Int(Double(bytes.count) * part))))
    #expect(refusal(cut) == .damaged)
  }

  @Test func cutOffByOneByte() throws {
    let bytes = try DocxFile.word([P("a")]).zipped()
    #expect(refusal(Array(bytes.dropLast())) == .damaged)
  }

  /// Runs in a process of its own: a parser that falls over takes nothing else with it.
  @Test func damageAtTheStartOfAPartIsReported() async {
    await #expect(processExitsWith: .success) {
      var file = Layout().file
      let main = try #require(file["word/document.xml"])
      file["word/document.xml"] = nil
      file.parts.insert(.init("word/document.xml", bytes: main), at: 0)
      var bytes = try file.zipped()
      let firstByteOfData = 30 + "word/document.xml".utf8.count
      bytes[firstByteOfData] = 0xFF
      let error = #expect(throws: PackageError.self) { try read(bytes) }
      #expect(error?.code == .damaged)
    }
  }

  @Test func changedBytesNeverGoUnseen() async {
    await #expect(processExitsWith: .success) {
      let text = (0..<40).map { "Đoạn số \($0 &* 7919)" }
      let bytes = try DocxFile.word(text.map { P($0) }).zipped()
      for index in stride(from: 0, to: bytes.count, by: 7) {
        var changed = bytes
        changed[index] ^= 0x55
        guard let document = try? read(changed) else { continue }
        #expect(document.line == text.joined(separator: "|"), "byte \(index)")
      }
    }
  }

  @Test func bytesBeforeAndAfterTheArchive() throws {
    let bytes = try DocxFile.word([P("a")]).zipped()
    #expect([nil, .damaged].contains(refusal(bytes + Array("rác".utf8))))
    #expect([nil, .damaged, .notAnArchive(.unknown)].contains(refusal(Array("rác".utf8) + bytes)))
  }

  @Test(arguments: [
    ("<w:document", XMLError.Code.malformed), ("", .malformed), ("a", .malformed),
    ("<a></b>", .malformed), ("<a>&nbsp;</a>", .malformed), ("<a>\u{1}</a>", .malformed),
    ("<a b='1' b='2'/>", .malformed), ("<a/><b/>", .malformed),
    ("<!DOCTYPE a><a/>", .hasDocumentType),
    (#"<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>"#, .hasDocumentType),
    (#"<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>"#, .hasDocumentType),
    (String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300), .tooDeep),
  ])
  func brokenMainPart(_ main: String, _ code: XMLError.Code) throws {
    var layout = Layout()
    layout.main = Array(main.utf8)
    let error = #expect(throws: XMLError.self) { try read(layout.file) }
    #expect(error?.code == code)
  }

  @Test func textBeforeABreakIsNotReturned() throws {
    var layout = Layout()
    layout.main = Array(
      DocxFile.wordPart(root: "w:document", inner: "<w:body>\(P("a").xml)</w:body>").utf8
        .dropLast(5))
    #expect(throws: XMLError.self) { try read(layout.file) }
  }

  @Test func wrongEncodingIsRefused() throws {
    var layout = Layout()
    layout.main =
      Array(DocxFile.wordPart(root: "w:document", inner: "<w:body>").utf8) + [0xC3, 0x28]
    let error = #expect(throws: XMLError.self) { try read(layout.file) }
    #expect(error?.code == .malformed)
  }
}
