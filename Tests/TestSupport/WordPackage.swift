extension DocxFile {
  /// A part beside the usual ones, with the relationship that leads to it from the main part.
  public struct ExtraPart: Sendable {
    /// File name inside `word/`: "header1.xml".
    public var name: String
    /// The whole content.
    public var content: String
    /// Last component of the relationship type: "header".
    public var relationship: String
    /// Id of the relationship: "rIdHeader1".
    public var id: String
    /// MIME type of the content.
    public var contentType: String

    /// A part that is not WordprocessingML.
    public init(
      _ name: String, _ content: String, relationship: String, id: String, contentType: String
    ) {
      self.name = name
      self.content = content
      self.relationship = relationship
      self.id = id
      self.contentType = contentType
    }

    /// A header, footer, endnotes or comments part: `kind` ("header", "footer", …) with the inner
    /// XML of `root` ("w:hdr", "w:ftr", …).
    public static func word(
      _ name: String, kind: String, root: String, inner: String, id: String
    ) -> ExtraPart {
      ExtraPart(
        name, wordPart(root: root, inner: inner), relationship: kind, id: id,
        contentType: wordType(kind))
    }
  }

  /// A Word document from the inner XML of its parts. The prefixes w, r, mc, wp, wps, v, o, w14 and
  /// a are declared on every root. `body`, `styles`, `numbering` and `footnotes` are the inner XML of
  /// `w:body`, `w:styles` and so on, `application` is what docProps/app.xml names as the writer; a
  /// part whose argument is `nil` is left out.
  public static func word(
    body: String, styles: String? = nil, numbering: String? = nil, footnotes: String? = nil,
    extraParts: [ExtraPart] = [], application: String? = "Microsoft Office Word"
  ) -> DocxFile {
    var related: [ExtraPart] = []
    for (kind, inner) in [("styles", styles), ("numbering", numbering), ("footnotes", footnotes)] {
      guard let inner else { continue }
      related.append(
        .word("\(kind).xml", kind: kind, root: "w:\(kind)", inner: inner, id: "rId\(kind)"))
    }
    related += extraParts

    let officeDocument = Relationship("word/document.xml", "officeDocument", id: "rId1")
    var packageRelationships = [officeDocument]
    var types = [("/word/document.xml", wordType("document.main"))]
    types += related.map { ("/word/\($0.name)", $0.contentType) }
    if application != nil {
      packageRelationships.append(
        Relationship("docProps/app.xml", "extended-properties", id: "rId2"))
      types.append(
        (
          "/docProps/app.xml",
          "application/vnd.openxmlformats-officedocument.extended-properties+xml"
        ))
    }

    var parts = [
      Part("[Content_Types].xml", contentTypes(types)),
      Part("_rels/.rels", relationships(packageRelationships)),
      Part("word/document.xml", wordPart(root: "w:document", inner: "<w:body>\(body)</w:body>")),
      Part(
        "word/_rels/document.xml.rels",
        relationships(related.map { Relationship($0.name, $0.relationship, id: $0.id) })),
    ]
    parts += related.map { Part("word/\($0.name)", $0.content) }
    if let application {
      parts.append(Part("docProps/app.xml", applicationProperties(application)))
    }
    return DocxFile(parts: parts)
  }

  /// A whole WordprocessingML part: the declaration and `root` with all prefixes around `inner`.
  public static func wordPart(root: String, inner: String) -> String {
    let prefixes = namespaces.map { " xmlns:\($0)=\"\($1)\"" }.joined()
    return "\(declaration)<\(root)\(prefixes) mc:Ignorable=\"w14\">\(inner)</\(root)>"
  }
}

private struct Relationship {
  let target: String
  let type: String
  let id: String
  init(_ target: String, _ type: String, id: String) {
    self.target = target
    self.type = type
    self.id = id
  }
}

private let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
private let officeRelationships =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

private let namespaces = [
  ("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
  ("r", officeRelationships),
  ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
  ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
  ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
  ("v", "urn:schemas-microsoft-com:vml"),
  ("o", "urn:schemas-microsoft-com:office:office"),
  ("w14", "http://schemas.microsoft.com/office/word/2010/wordml"),
  ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
]

private func wordType(_ kind: String) -> String {
  "application/vnd.openxmlformats-officedocument.wordprocessingml.\(kind)+xml"
}

private func contentTypes(_ overrides: [(name: String, type: String)]) -> String {
  let entries = overrides.map { #"<Override PartName="\#($0.name)" ContentType="\#($0.type)"/>"# }
  return declaration
    + #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#
    + #"<Default Extension="rels""#
    + #" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
    + #"<Default Extension="xml" ContentType="application/xml"/>"#
    + entries.joined() + "</Types>"
}

private func relationships(_ all: [Relationship]) -> String {
  let entries = all.map {
    #"<Relationship Id="\#($0.id)" Type="\#(officeRelationships)/\#($0.type)""#
      + #" Target="\#($0.target)"/>"#
  }
  return declaration
    + #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
    + entries.joined() + "</Relationships>"
}

private func applicationProperties(_ application: String) -> String {
  let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
  return declaration
    + "<Properties xmlns=\"\(namespace)\"><Application>\(escaped(application))</Application>"
    + "<AppVersion>16.0000</AppVersion></Properties>"
}
