import DocumentModel
import OpenPackaging
import TestSupport
import WordprocessingML

func read(_ bytes: [UInt8], limits: ImportLimits = ImportLimits()) throws -> Document {
  try bytes.withUnsafeBytes { try Document(reading: OfficePackage($0, limits: limits)) }
}

func read(_ file: DocxFile, limits: ImportLimits = ImportLimits()) throws -> Document {
  try read(file.zipped(), limits: limits)
}

extension Document {
  /// The text of the paragraphs and cells, joined by "|".
  var line: String {
    blocks.flatMap { block in
      switch block {
      case .paragraph(let paragraph): [paragraph.displayText]
      case .table(let index):
        tables[index].cells.indices.map { text(ofCell: $0, in: tables[index]) }
      }
    }
    .filter { !$0.isEmpty }.joined(separator: "|")
  }
}

/// A package in which every name and path can be chosen.
struct Layout {
  var mainPart = "word/document.xml"
  var mainTarget: String?
  var mainType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
  var relationshipBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  var main = Array(
    DocxFile.wordPart(root: "w:document", inner: "<w:body>\(P("a").xml)</w:body>").utf8)
  /// Relationships of the main part: type, target, further attributes.
  var related: [(type: String, target: String, more: String)] = []
  var parts: [DocxFile.Part] = []

  var file: DocxFile {
    let folder = mainPart.split(separator: "/").dropLast().joined(separator: "/")
    let name = mainPart.split(separator: "/").last.map(String.init) ?? ""
    let relationships = related.enumerated().map { index, one in
      relationship("r\(index)", one.type, one.target, one.more)
    }
    return DocxFile(
      parts: [
        .init(
          "[Content_Types].xml",
          #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#
            + #"<Default Extension="xml" ContentType="application/xml"/>"#
            + #"<Override PartName="/\#(mainPart)" ContentType="\#(mainType)"/></Types>"#),
        .init(
          "_rels/.rels",
          Self.relationshipsPart(relationship("r1", "officeDocument", mainTarget ?? mainPart, ""))),
        .init(mainPart, bytes: main),
        .init(
          "\(folder.isEmpty ? "" : folder + "/")_rels/\(name).rels",
          Self.relationshipsPart(relationships.joined())),
      ] + parts)
  }

  private func relationship(_ id: String, _ type: String, _ target: String, _ more: String)
    -> String
  {
    #"<Relationship Id="\#(id)" Type="\#(relationshipBase)/\#(type)" Target="\#(target)" \#(more)/>"#
  }

  static func relationshipsPart(_ entries: String) -> String {
    #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
      + entries + "</Relationships>"
  }
}
