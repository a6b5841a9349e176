import DocumentModel
import OfficialDocument
import Records

/// The `document` of a result: what the document says it is, with its footnotes.
struct DocumentJSON: JSONRepresentable {
  let document: OfficialDocument
  let notes: [Document.Note]

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("typeName", document.typeName)
      writer.field("typeAbbreviation", document.typeAbbreviation)
      writer.fields(of: document.code)
      writer.field("issuedDate", document.issuedDate)
      writer.field("place", document.place)
      writer.field("organName", document.organName)
      writer.field("parentOrganName", document.parentOrganName)
      writer.field("subject", document.subject)
      writer.field("language", "vi")
      writer.field("legalBases", document.legalBases)
      writer.field("citations", document.citations)
      writer.field("secrecy", document.secrecy)
      writer.field("urgency", document.urgency)
      writer.field("addressees", document.addressees)
      writer.field("signers", document.signers)
      writer.field("recipients", document.recipients)
      writer.field("paragraphs", document.paragraphs)
      writer.field("sections", document.sections)
      writer.field("appendixes", document.appendixes)
      writer.field("notes", notes)
    }
  }
}

extension JSONWriter {
  /// The four members that a number and notation make of any object.
  fileprivate mutating func fields(of code: DocumentCode?) {
    field("codeRaw", code?.raw)
    field("codeNumber", code?.number)
    field("codeYear", code?.year)
    field("codeNotation", code?.notation)
  }
}

extension PartialDate: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("raw", raw)
      writer.field("iso", iso)
      writer.field("year", year)
      writer.field("month", month)
      writer.field("day", day)
    }
  }
}

extension Citation: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("relation", relation)
      writer.field("raw", raw)
      writer.field("typeName", typeName)
      writer.fields(of: code)
      writer.field("issuedDate", issuedDate)
      writer.field("organName", organName)
      writer.field("subject", subject)
      writer.field("codes", codes)
      writer.field("location", place)
    }
  }
}

extension Signer: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("competence", competence)
      writer.field("position", position)
      writer.field("fullName", fullName)
    }
  }
}

extension LooseParagraph: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("text", text)
      writer.field("location", place)
    }
  }
}

extension Section: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("id", id)
      writer.field("kind", kind.rawValue)
      writer.field("number", number)
      writer.field("level", level)
      writer.field("heading", heading)
      writer.field("paragraphs", paragraphs)
      writer.field("children", children)
      writer.field("location", place)
    }
  }
}

extension Appendix: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("id", id)
      writer.field("label", label)
      writer.field("number", number)
      writer.field("title", title)
      writer.field("attachedTo", attachedTo.map(AttachmentJSON.init))
      writer.field("paragraphs", paragraphs)
      writer.field("sections", sections)
      writer.field("location", place)
    }
  }
}

/// The document that an appendix says it belongs to: the citation without what only a line of the
/// body has.
private struct AttachmentJSON: JSONRepresentable {
  let citation: Citation

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("typeName", citation.typeName)
      writer.fields(of: citation.code)
      writer.field("issuedDate", citation.issuedDate)
      writer.field("organName", citation.organName)
      writer.field("raw", citation.raw)
    }
  }
}

extension Document.Note: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("text", text)
      writer.field("location", place)
    }
  }
}

extension ImportResult {
  /// The member `document` of the JSON, on one line.
  package var documentJSON: String {
    var writer = JSONWriter(isPretty: false)
    DocumentJSON(document: document, notes: notes).write(to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
