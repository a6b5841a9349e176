import Foundation
import TestSupport
import Testing

/// A file that cannot be read, and the exit status that says why.
struct BadInput: CustomTestStringConvertible {
  let name: String
  let status: Int32
  /// A word of the Vietnamese sentence.
  let says: String
  let bytes: @Sendable () throws -> [UInt8]

  var testDescription: String { name }

  static let plan = "<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>"

  static let all: [BadInput] = [
    BadInput(name: "empty", status: 80, says: "rỗng") { [] },
    BadInput(name: "not a zip", status: 81, says: "không phải là tệp Word .docx") {
      Array("Kế hoạch".utf8)
    },
    BadInput(name: "pdf", status: 81, says: "PDF") { Array("%PDF-1.7".utf8) },
    BadInput(name: "broken old Word file", status: 89, says: "LibreOffice không mở được") {
      compoundFile(stream: "WordDocument")
    },
    BadInput(name: "password", status: 83, says: "mật khẩu") {
      compoundFile(stream: "EncryptedPackage")
    },
    BadInput(name: "no main part", status: 84, says: "không chứa văn bản Word") {
      try DocxFile(parts: [.init("readme.txt", "x")]).zipped()
    },
    BadInput(name: "truncated zip", status: 65, says: "hỏng") {
      Array(try DocxFile.word(body: plan).zipped().dropLast(200))
    },
    BadInput(name: "broken XML", status: 86, says: "bị lỗi") {
      var file = DocxFile.word(body: plan)
      file["word/document.xml"] = Array("<w:document><w:body>".utf8)
      return try file.zipped()
    },
    BadInput(name: "DOCTYPE", status: 87, says: "DOCTYPE") {
      var file = DocxFile.word(body: plan)
      let xml = "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"
      file["word/document.xml"] = Array(xml.utf8)
      return try file.zipped()
    },
    BadInput(name: "spreadsheet", status: 85, says: "bảng tính") { try spreadsheet() },
  ]

  private static func compoundFile(stream: String) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: 1024 - bytes.count)
    bytes += stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return bytes + [UInt8](repeating: 0, count: 512)
  }

  private static func spreadsheet() throws -> [UInt8] {
    let types = """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Override PartName="/xl/workbook.xml" ContentType=\
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
      """
    let relationships = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="r1" Target="xl/workbook.xml" Type=\
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>\
      </Relationships>
      """
    return try DocxFile(parts: [
      .init("[Content_Types].xml", types), .init("_rels/.rels", relationships),
      .init("xl/workbook.xml", "<workbook/>"),
    ]).zipped()
  }
}

@Suite struct BadInputTests {
  @Test(arguments: BadInput.all) func `says what is wrong in Vietnamese`(input: BadInput) throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("văn bản.docx", input.bytes())
    let command = try Command(["import", file, "--lang", "vi"])
    #expect(command.status == input.status)
    #expect(command.output == "")
    #expect(command.messages.hasPrefix("vanban: \(file): "))
    #expect(command.messages.contains(input.says))
    #expect(command.messages.split(separator: "\n").count == 1)
  }

  @Test(arguments: BadInput.all) func `says what is wrong in English`(input: BadInput) throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("plan.docx", input.bytes())
    let command = try Command(["inspect", file], environment: ["LANG": "en_GB.UTF-8"])
    #expect(command.status == input.status)
    #expect(command.output == "")
    #expect(command.messages.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `each failure has a status of its own`() {
    let statuses = Dictionary(grouping: BadInput.all.filter { $0.status != 81 }, by: \.status)
    #expect(statuses.allSatisfy { $0.value.count == 1 })
  }

  @Test func `a missing file`() throws {
    let command = try Command(["check", "/không/có.docx"])
    #expect(command.status == 66)
    #expect(command.messages.contains("không tìm thấy tệp"))
  }

  @Test func `a folder`() throws {
    let folder = try TemporaryFolder()
    let command = try Command(["import", folder.url.path(percentEncoded: false)])
    #expect(command.status == 66)
    #expect(command.messages.contains("thư mục"))
  }

  @Test func `the rest of the files is read all the same`() throws {
    let folder = try TemporaryFolder()
    let bad = try folder.file("hỏng.docx", Array("x".utf8))
    let command = try Command([
      "import", "--compact", Fixture.body.path, bad, Fixture.appendix.path,
    ])
    #expect(command.status == 81)
    #expect(command.output.split(separator: "\n").count == 2)
    #expect(command.messages.split(separator: "\n").count == 1)
  }
}
