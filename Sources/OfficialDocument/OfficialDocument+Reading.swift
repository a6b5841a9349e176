import DocumentModel
import VietnameseText

extension OfficialDocument {
  /// Reads what a document says it is: head, bases, outline, foot and appendixes, wherever they
  /// stand and as far as they are there.
  ///
  /// A value that the document does not state stays `nil`; type and issuer that could not be told
  /// are reported. Linear in the document.
  public init(reading document: Document) {
    self.init()
    let document = document.withoutSoftBreaks
    let layout = LayoutTables(of: document)
    layoutTables.formUnion(layout.headsAndFeet)
    let head = Head(of: document, layout: layout)
    take(head)
    let headings = Self.headings(in: document, after: head.end, layout)
    let bodyEnd = headings.first?.block ?? document.blocks.count
    let foot = Foot(in: document, blocks: head.end..<max(head.end, bodyEnd), layout: layout)
    if let foot {
      signers = foot.signers
      recipients = foot.recipients
      layoutTables.formUnion(foot.layoutTables)
    }
    let textEnd = foot?.start ?? bodyEnd
    if issuedDate == nil {
      issuedDate = AdoptionLine.date(in: document.blocks[head.end..<max(head.end, textEnd)])
    }
    let bases = LegalBases(in: document.blocks[head.end..<max(head.end, textEnd)])
    legalBases = bases.bases
    let textStart = min(max(bases.end, head.end), textEnd)
    let outline = Outline(of: document.blocks[textStart..<textEnd])
    paragraphs = bases.between + outline.paragraphs
    sections = outline.sections
    findings += outline.findings
    take(headings, of: document)
    fillFromAppendix(head)
    citations = CitedDocuments(in: document, without: code).citations
    check(document, textEnd: bodyEnd, hasNumberLine: head.hasNumberLine)
  }

  private mutating func take(_ head: Head) {
    typeName = head.resolvedType?.name
    typeAbbreviation = head.resolvedType?.abbreviation
    code = head.code
    issuedDate = head.date
    place = head.place
    let isJoint = head.code?.notation?.hasPrefix("TTLT") == true
    organName = isJoint ? head.organs.all.joined(separator: " - ") : head.organs.issuer
    if organName?.isEmpty == true { organName = nil }
    parentOrganName = isJoint ? nil : head.organs.parent
    subject = head.subject
    secrecy = head.secrecy
    urgency = head.urgency
    addressees = head.addressees
    layoutTables.formUnion(head.layoutTables)
  }

  // MARK: Appendixes

  private static func headings(
    in document: Document, after start: Int, _ layout: LayoutTables
  ) -> [AppendixHeading] {
    var result: [AppendixHeading] = []
    var block = start
    var afterFoot = false
    while block < document.blocks.count {
      if let heading = AppendixHeading(at: block, in: document, afterFoot: afterFoot) {
        result.append(heading)
        block = max(heading.end, block + 1)
        afterFoot = true
        continue
      }
      if !afterFoot { afterFoot = Foot.isPart(block, of: document, layout) }
      block += 1
    }
    return result
  }

  private mutating func take(_ headings: [AppendixHeading], of document: Document) {
    for (position, heading) in headings.enumerated() {
      let id = "a\(position + 1)"
      var appendix = Appendix(
        id: id, label: heading.label, number: heading.number, place: heading.place,
        contentStart: Self.paragraphIndex(of: heading.end, in: document))
      appendix.title = heading.title
      appendix.attachedTo = heading.attachedTo
      let end = position + 1 < headings.count ? headings[position + 1].block : document.blocks.count
      let content = heading.end..<max(heading.end, end)
      for block in content {
        if case let .table(index) = document.blocks[block] { appendixOfTable[index] = id }
      }
      let outline = Outline(of: document.blocks[content], idPrefix: "\(id).")
      appendix.paragraphs = outline.paragraphs
      appendix.sections = outline.sections
      appendixes.append(appendix)
    }
  }

  /// Index of the first body paragraph at or after a block.
  private static func paragraphIndex(of block: Int, in document: Document) -> Int {
    for next in block..<max(block, document.blocks.count) {
      switch document.blocks[next] {
      case let .paragraph(paragraph): return Int(paragraph.index)
      case let .table(index): return document.tables[index].paragraphsBefore
      }
    }
    guard
      case let .paragraph(last)? = document.blocks.last(where: {
        if case .paragraph = $0 { true } else { false }
      })
    else { return 0 }
    return Int(last.index) + 1
  }

  /// Without a head, number and date come from the "Kèm theo" line that names this document; a file
  /// that holds an appendix alone takes its type from there as well.
  private mutating func fillFromAppendix(_ head: Head) {
    guard code == nil, !head.hasNumberLine,
      let attachment = appendixes.first(where: { $0.attachedTo != nil })?.attachedTo
    else { return }
    if typeName == nil, sections.isEmpty, signers.isEmpty, legalBases.isEmpty {
      let type = attachment.typeName.flatMap { DocumentType.byName.exact(matchKey($0)) }
      typeName = type?.name
      typeAbbreviation = type?.abbreviation
    }
    guard let typeName, attachment.typeName == typeName else { return }
    code = attachment.code
    if issuedDate == nil { issuedDate = attachment.issuedDate }
    if organName == nil { organName = attachment.organName }
  }

}

extension Foot {
  /// Whether a block is plainly part of a foot: a signature table, "Nơi nhận:", a power to sign.
  static func isPart(_ block: Int, of document: Document, _ layout: LayoutTables) -> Bool {
    switch document.blocks[block] {
    case let .table(index): layout.isFoot(index)
    case let .paragraph(paragraph):
      paragraph.text.hasPrefix("Nơi nhận") || SignerList.isPower(paragraph.text)
    }
  }
}
