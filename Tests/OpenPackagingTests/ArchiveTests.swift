import DocumentModel
import OpenPackaging
import TestSupport
import Testing
import WordprocessingML

/// Archives as other programs write them, and as attackers do.
@Suite struct ArchiveTests {
  /// Two entries of one name: which one is meant is not known, and different readers differ.
  @Test func repeatedNamesAreNotChosenSilently() throws {
    var parts = Layout().file.parts
    parts.append(
      .init(
        "word/documenX.xml",
        DocxFile.wordPart(root: "w:document", inner: "<w:body>\(P("khác").xml)</w:body>")))
    let bytes = try DocxFile(parts: parts).zipped()
    let renamed = bytes.replacing(
      Array("word/documenX.xml".utf8), with: Array("word/document.xml".utf8))
    #expect(renamed.count == bytes.count && renamed != bytes)
    do {
      #expect(try read(renamed).line == "a")
    } catch let error as PackageError {
      #expect(error.code == .damaged)
    }
  }

  @Test func encryptedEntriesAreReported() throws {
    var bytes = try Layout().file.zipped()
    // Bit 0 of the general purpose flags: local headers at +6, the central directory at +8.
    for index in 0..<(bytes.count - 10) where bytes[index] == 0x50 && bytes[index + 1] == 0x4B {
      if bytes[index + 2] == 3 && bytes[index + 3] == 4 { bytes[index + 6] |= 1 }
      if bytes[index + 2] == 1 && bytes[index + 3] == 2 { bytes[index + 8] |= 1 }
    }
    let error = #expect(throws: PackageError.self) { try read(bytes) }
    #expect(error?.code == .encrypted)
  }

  @Test func entriesWithBackslashesAreRead() throws {
    let file = Layout().file
    let renamed = DocxFile(
      parts: file.parts.map { .init($0.name.replacing("/", with: #"\"#), bytes: $0.bytes) })
    #expect(try read(renamed).line == "a")
  }

  @Test func partNamesDoNotCareForCase() throws {
    let file = Layout().file
    let renamed = DocxFile(
      parts: file.parts.map {
        .init($0.name.replacing("document.xml", with: "Document.XML"), bytes: $0.bytes)
      })
    #expect(try read(renamed).line == "a")
  }

  @Test func theLastPartMayComeFirst() throws {
    #expect(try read(DocxFile(parts: Layout().file.parts.reversed())).line == "a")
  }

  @Test func foldersAndOtherEntriesDoNotMatter() throws {
    var file = Layout().file
    file.parts.append(.init("word/", ""))
    file.parts.append(.init("../../x.xml", "<a/>"))
    file.parts.append(.init("word/media/image1.png", bytes: [0x89, 0x50]))
    #expect(try read(file).line == "a")
  }

  /// A whole package in one XML file (flat OPC, "Word XML Document").
  @Test func flatPackagesAreRead() throws {
    let part =
      #"<pkg:part pkg:name="\#("/_rels/.rels")" pkg:contentType="#
      + #""application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData>"#
      + Layout.relationshipsPart(
        #"<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/"#
          + #"relationships/officeDocument" Target="word/document.xml"/>"#)
      + "</pkg:xmlData></pkg:part>"
    let main =
      #"<pkg:part pkg:name="/word/document.xml" pkg:contentType="application/"#
      + #"vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"><pkg:xmlData>"#
      + "<w:document xmlns:w=\"\(PartTests.transitional)\"><w:body>\(P("a").xml)</w:body>"
      + "</w:document></pkg:xmlData></pkg:part>"
    let flat =
      #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
      + #"<?mso-application progid="Word.Document"?>"#
      + #"<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">"#
      + part + main + "</pkg:package>"
    #expect(try read(Array(flat.utf8)).line == "a")
  }
}
