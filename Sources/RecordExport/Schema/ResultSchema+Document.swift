import OfficialDocument

extension ResultSchema {
  static let document = SchemaObject(
    description: "What the document says it is (Nghị định 30/2020/NĐ-CP, Annex I).",
    members: [
      .nullable("typeName", .text(), "Name of its type (tên loại): \"Kế hoạch\", \"Công văn\"."),
      .nullable(
        "typeAbbreviation", .text(),
        "Abbreviation of the type (chữ viết tắt tên loại): \"KH\"; \"Công văn\" has none."),
    ] + codeMembers + [
      .nullable("issuedDate", .reference("date"), "Date of issue (ngày ban hành)."),
      .nullable("place", .text(), "Place of issue (địa danh)."),
      .nullable("organName", .text(), "Issuing body (cơ quan ban hành), as printed."),
      .nullable("parentOrganName", .text(), "The body above it (cơ quan chủ quản), as printed."),
      .nullable("subject", .text(), "Subject (trích yếu nội dung), without \"V/v\"."),
      .value("language", .constant("vi"), "Language (ngôn ngữ)."),
      .value(
        "legalBases", .list(.reference("citation")),
        "Bases of the document (căn cứ ban hành), a line each."),
      .value(
        "citations", .list(.reference("citation")),
        "Every document number cited anywhere (văn bản được viện dẫn)."),
      .nullable("secrecy", .text(), "Stamp of secrecy (độ mật) as printed: \"MẬT\"."),
      .nullable("urgency", .text(), "Stamp of urgency (độ khẩn) as printed: \"HỎA TỐC\"."),
      .value("addressees", .list(.text()), "Addressees (Kính gửi)."),
      .value("signers", .list(.reference("signer")), "Signers (người ký)."),
      .value(
        "recipients", .list(.text()),
        "Recipients (Nơi nhận), without bullets and closing \";\" and \".\"."),
      .value(
        "paragraphs", .list(.reference("looseParagraph")),
        "Text of the body that stands in no section, head, bases and foot aside."),
      .value("sections", .list(.reference("section")), "Outline of the body (bố cục)."),
      .value("appendixes", .list(.reference("appendix")), "Appendixes (phụ lục)."),
      .value("notes", .list(.reference("note")), "Footnotes and endnotes (cước chú)."),
    ])

  /// Number and notation, of the document itself or of a cited one.
  private static let codeMembers: [SchemaMember] = [
    .nullable("codeRaw", .text(), "Number and notation (số, ký hiệu) as the document has them."),
    .nullable(
      "codeNumber", .text(),
      "Number (số), leading zeros kept: \"19\", \"05\", \"30c\"; null where it is blank."),
    .nullable(
      "codeYear", .integer(from: 1900, to: 2999),
      "Year inside the number, as normative documents have it: 19/2014/QĐ-TTg."),
    .nullable("codeNotation", .text(), "Notation (ký hiệu): \"QĐ-TTg\", \"KH-UBND\", \"QH15\"."),
  ]

  static let date = SchemaObject(
    description: "A date (ngày, tháng, năm) of which day or month may be blank.",
    members: [
      .value("raw", .text(), "As the document has it."),
      .value(
        "iso", .text(.partialDate), "ISO 8601 as far as it is known: 2022, 2022-02, 2022-02-15."),
      .value("year", .integer(from: 0, to: 9999), "Year (năm)."),
      .nullable("month", .integer(from: 1, to: 12), "Month (tháng)."),
      .nullable("day", .integer(from: 1, to: 31), "Day (ngày)."),
    ])

  static let citation = SchemaObject(
    description: "A document cited by this one (văn bản được viện dẫn), as a basis or in the text.",
    members: [
      .nullable(
        "relation", .text(),
        "How a basis relates: \"Căn cứ\", \"Thực hiện\", \"Theo đề nghị\"; null in the text."),
      .value("raw", .text(), "The line of a basis, or the words of a citation."),
      .nullable("typeName", .text(), "Type (tên loại) of the cited document."),
    ] + codeMembers + [
      .nullable("issuedDate", .reference("date"), "Its date of issue (ngày ban hành)."),
      .nullable("organName", .text(), "The body that issued it (cơ quan ban hành)."),
      .nullable("subject", .text(), "Its subject (trích yếu), as the line gives it."),
      .value(
        "codes", .list(.text()),
        "Every number that the line cites; the members beside this one are the first one's."),
      .nullable("location", .reference("location"), "Where it is cited."),
    ])

  static let signer = SchemaObject(
    description: "One signature (chữ ký).",
    members: [
      .nullable("competence", .text(), "Power to sign (thẩm quyền ký): \"KT. CHỦ TỊCH\"."),
      .nullable("position", .text(), "Post (chức vụ): \"PHÓ CHỦ TỊCH\"."),
      .nullable("fullName", .text(), "Full name (họ và tên)."),
    ])

  static let looseParagraph = SchemaObject(
    description: "A paragraph (đoạn văn) that stands in no section.",
    members: [
      .value("text", .text(), "Its text."),
      .value("location", .reference("location"), "Where it stands."),
    ])

  static let section = SchemaObject(
    description: "A section of the body (phần, chương, mục, điều, khoản, điểm).",
    members: [
      .value(
        "id", .text(.sectionID),
        "\"s1\", \"s1.2\", in an appendix \"a1.s1\": unique in the document."),
      .value(
        "kind", .word(Section.Kind.allCases.map(\.rawValue)),
        "Phần, chương, mục, tiểu mục, điều, khoản, điểm; a heading or an item of a list."),
      .nullable(
        "number", .text(), "Number (số) as displayed, without punctuation: \"1\", \"a\", \"II\"."),
      .value("level", .integer(from: 0), "Depth, 0 for the outermost."),
      .value("heading", .text(), "Heading (tiêu đề), without number and closing \":\"."),
      .value("paragraphs", .list(.text()), "The text under the heading, a string a paragraph."),
      .value("children", .list(.reference("section")), "Sections inside this one."),
      .value("location", .reference("location"), "Where the heading stands."),
    ])

  static let appendix = SchemaObject(
    description: "An appendix (phụ lục).",
    members: [
      .value("id", .text(.appendixID), "\"a1\", \"a2\", …, in document order."),
      .value("label", .text(), "Its label as the document has it: \"Phụ lục 1\"."),
      .nullable("number", .text(), "The number alone: \"1\", \"II\"."),
      .nullable("title", .text(), "Its title (tên phụ lục), lines joined."),
      .nullable(
        "attachedTo", .reference("attachment"),
        "The document that the line \"(Kèm theo …)\" names."),
      .value(
        "paragraphs", .list(.reference("looseParagraph")),
        "Its text that stands in no section, its tables aside."),
      .value("sections", .list(.reference("section")), "Outline of its text."),
      .value("location", .reference("location"), "Where the label stands."),
    ])

  static let attachment = SchemaObject(
    description: "The document that an appendix says it belongs to (Kèm theo …).",
    members: [
      .nullable("typeName", .text(), "Its type (tên loại).")
    ] + codeMembers + [
      .nullable("issuedDate", .reference("date"), "Its date of issue (ngày ban hành)."),
      .nullable("organName", .text(), "The body that issued it (cơ quan ban hành)."),
      .value("raw", .text(), "The line as the document has it."),
    ])

  static let note = SchemaObject(
    description: "A footnote or endnote (cước chú).",
    members: [
      .value("text", .text(), "Its text."),
      .nullable("location", .reference("location"), "Where its mark stands."),
    ])
}
