import DocumentModel
import VietnameseText

/// What an official document says it is: its head, bases, outline, appendixes and foot
/// (Nghị định 30/2020/NĐ-CP, Annex I). A value that the document does not state is `nil`.
public struct OfficialDocument: Hashable, Sendable {
  /// Name of the type (tên loại) as the decree writes it: "Kế hoạch", "Quyết định", "Công văn".
  public var typeName: String?
  /// Abbreviation of the type ("KH"); none for "Công văn".
  public var typeAbbreviation: String?
  /// Number and notation (số, ký hiệu).
  public var code: DocumentCode?
  /// Date of issue (ngày ban hành).
  public var issuedDate: PartialDate?
  /// Place of issue (địa danh).
  public var place: String?
  /// Issuing body (cơ quan ban hành), as printed, its lines joined.
  public var organName: String?
  /// Body above the issuing one (cơ quan chủ quản).
  public var parentOrganName: String?
  /// Subject (trích yếu), its lines joined, without "V/v"; "Về việc" stays.
  public var subject: String?
  /// Legal bases (căn cứ).
  public var legalBases: [Citation]
  /// Every document number cited anywhere but this document's own, each time it is cited.
  public var citations: [Citation]
  /// Stamp of secrecy (độ mật) as printed: "MẬT", "TỐI MẬT", "TUYỆT MẬT".
  public var secrecy: String?
  /// Stamp of urgency (độ khẩn) as printed: "KHẨN", "THƯỢNG KHẨN", "HỎA TỐC".
  public var urgency: String?
  /// Addressees (Kính gửi).
  public var addressees: [String]
  /// Signers (người ký).
  public var signers: [Signer]
  /// Recipients (Nơi nhận), without bullets and closing ";" and ".".
  public var recipients: [String]
  /// Text of the body that stands in no section: before the first one, or all of it where there is
  /// none. Head, bases and foot are not in it.
  public var paragraphs: [LooseParagraph]
  /// Outline of the body.
  public var sections: [Section]
  /// Appendixes (phụ lục).
  public var appendixes: [Appendix]
  /// Tables that only lay out the page (head, signature): their indexes in `Document.tables`.
  public var layoutTables: Set<Int>
  /// Appendix that a top-level table stands in: index of the table → id of the appendix.
  public var appendixOfTable: [Int: String]
  /// What was doubtful.
  public var findings: [Finding]

  /// An empty document, to be filled.
  public init() {
    legalBases = []
    citations = []
    addressees = []
    signers = []
    recipients = []
    paragraphs = []
    sections = []
    appendixes = []
    layoutTables = []
    appendixOfTable = [:]
    findings = []
  }
}

/// Number and notation of a document (số, ký hiệu): "19/2014/QĐ-TTg".
public struct DocumentCode: Hashable, Sendable {
  /// As the document has it.
  public var raw: String
  /// The number without its year, leading zeros kept ("19", "05", "30c"); `nil` where it is blank.
  public var number: String?
  /// The year inside the number, as normative documents have it.
  public var year: Int?
  /// The notation ("QĐ-TTg", "VPCP-KSTT", "QH15", "CV/TU").
  public var notation: String?

  /// A code from its parts.
  public init(raw: String, number: String?, year: Int?, notation: String?) {
    self.raw = raw
    self.number = number
    self.year = year
    self.notation = notation
  }

  /// The code for people, who see what it is from what stands before it: on one line, without the
  /// label "Số:". Linear in it.
  public var display: String {
    let parts = raw.split(separator: ":", maxSplits: 1)
    let code =
      parts.count == 2 && matchKey(String(parts[0])).hasSuffix(matchKey("số"))
      ? String(parts[1]) : raw
    return code.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// A date of which day or month may be blank.
public struct PartialDate: Hashable, Sendable {
  /// As the document has it.
  public var raw: String
  /// Year, four digits.
  public var year: Int
  /// Month, 1 … 12.
  public var month: Int?
  /// Day, 1 … 31, valid in its month.
  public var day: Int?

  /// A date from its parts.
  public init(raw: String, year: Int, month: Int?, day: Int?) {
    self.raw = raw
    self.year = year
    self.month = month
    self.day = day
  }

  /// ISO 8601 as far as it is known: "2022", "2022-02", "2022-02-15".
  public var iso: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    var result = padded(year, 4)
    guard let month else { return result }
    result += "-" + padded(month, 2)
    guard let day else { return result }
    return result + "-" + padded(day, 2)
  }
}

/// A document cited by this one; as a legal basis it carries its relation.
public struct Citation: Hashable, Sendable {
  /// "Căn cứ", "Thực hiện", "Theo đề nghị", "Xét" …; `nil` for a citation in running text.
  public var relation: String?
  /// The line of a basis, or the words of a citation, as the document has them.
  public var raw: String
  /// Type of the cited document.
  public var typeName: String?
  /// Its number; `nil` where it is cited by name only (a law, a request).
  public var code: DocumentCode?
  /// Its date.
  public var issuedDate: PartialDate?
  /// The body that issued it.
  public var organName: String?
  /// Its subject, as the line gives it.
  public var subject: String?
  /// Every number that the line cites, spaces removed; the fields beside it are the first one's.
  public var codes: [String]
  /// Where it stands.
  public var place: Place

  /// A citation of which only the words are known.
  public init(relation: String? = nil, raw: String, place: Place) {
    self.relation = relation
    self.raw = raw
    self.codes = []
    self.place = place
  }
}

/// One signature.
public struct Signer: Hashable, Sendable {
  /// Power to sign (thẩm quyền ký): "KT. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", "Q. GIÁM ĐỐC"; several
  /// lines joined: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH".
  public var competence: String?
  /// Post (chức vụ): "PHÓ CHỦ TỊCH".
  public var position: String?
  /// Full name (họ và tên).
  public var fullName: String?

  /// A signer from the parts that are known.
  public init(competence: String?, position: String?, fullName: String?) {
    self.competence = competence
    self.position = position
    self.fullName = fullName
  }
}

/// A paragraph that stands in no section.
public struct LooseParagraph: Hashable, Sendable {
  /// Its text, a computed bullet included.
  public var text: String
  /// Where it stands.
  public var place: Place

  /// A paragraph of a text.
  public init(text: String, place: Place) {
    self.text = text
    self.place = place
  }
}

/// A section of the body (mục, điều, khoản, điểm): heading, paragraphs, sections inside it.
public struct Section: Hashable, Sendable {
  /// "s1", "s1.2", in an appendix "a1.s1": unique in the document.
  public var id: String
  /// What it is by its number and its place.
  public var kind: Kind
  /// Number as displayed without its punctuation: "1", "a", "II", "3"; `nil` where it has none.
  public var number: String?
  /// Depth, 0 for the outermost.
  public var level: Int
  /// Heading, without number and closing ":": the first line or sentence of the numbered paragraph,
  /// or its short lead before ":"; what follows in the same paragraph is the first of `paragraphs`.
  public var heading: String
  /// Text under the heading, one string a paragraph, computed bullets included.
  public var paragraphs: [String]
  /// 0-based body indexes of `paragraphs`.
  public var paragraphIndexes: [Int]
  /// Sections inside this one.
  public var children: [Section]
  /// Where the heading stands.
  public var place: Place

  /// What a section is (Nghị định 78/2025/NĐ-CP, Điều 63; Nghị định 30/2020/NĐ-CP, Annex I).
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Phần.
    case part
    /// Chương.
    case chapter
    /// Mục.
    case division
    /// Tiểu mục.
    case subdivision
    /// Điều.
    case article
    /// Khoản: a number under an article.
    case clause
    /// Điểm: a letter under an article or a clause.
    case point
    /// A heading of a document that has no articles, with or without a number.
    case heading
    /// A numbered item of a list: nothing stands under it.
    case item
  }

  /// A section without text yet.
  public init(
    id: String, kind: Kind = .heading, number: String?, level: Int, heading: String, place: Place
  ) {
    self.id = id
    self.kind = kind
    self.number = number
    self.level = level
    self.heading = heading
    self.paragraphs = []
    self.paragraphIndexes = []
    self.children = []
    self.place = place
  }
}

/// An appendix (phụ lục, phụ biểu, danh mục kèm theo).
public struct Appendix: Hashable, Sendable {
  /// "a1", "a2", … in document order.
  public var id: String
  /// The label as the document has it: "Phụ lục 1".
  public var label: String
  /// The number alone: "1", "II"; `nil` where it has none.
  public var number: String?
  /// Title, its lines joined.
  public var title: String?
  /// The document that the line "(Kèm theo …)" names.
  public var attachedTo: Citation?
  /// Where the label stands.
  public var place: Place
  /// 0-based body index of the first paragraph after the heading block (label, title, "Kèm theo").
  public var contentStart: Int
  /// Its text that stands in no section.
  public var paragraphs: [LooseParagraph]
  /// Outline of its text.
  public var sections: [Section]

  /// An appendix of which only the label is known.
  public init(id: String, label: String, number: String?, place: Place, contentStart: Int) {
    self.id = id
    self.label = label
    self.number = number
    self.place = place
    self.contentStart = contentStart
    paragraphs = []
    sections = []
  }
}
