import DocumentModel
import VietnameseText

/// The head of a document (phần đầu): quốc hiệu, bodies, number, place and date, type and subject,
/// in a table without borders, in paragraphs with or without tabs, in text boxes; or no head at all.
struct Head {
  var organs = OrganNames()
  var code: DocumentCode?
  var date: PartialDate?
  var place: String?
  var type: DocumentType?
  var subject: String?
  var addressees: [String] = []
  private(set) var secrecy: String?
  private(set) var urgency: String?
  var layoutTables: [Int] = []
  /// "V/v …" or "Kính gửi": a công văn unless a type line says otherwise.
  private(set) var hasLetterSubject = false
  private(set) var hasAddressees = false
  private(set) var hasMotto = false
  private(set) var hasNumberLine = false
  /// First block after the head.
  private(set) var end = 0

  private let document: Document
  private let layout: LayoutTables
  /// Lines that nothing explains; after a few of them there is no head to come.
  private var unexplained = 0
  private var lastOrganLine: (block: Int, side: Line.Side)?

  /// Reads the head at the start of a document. Linear in the head.
  init(of document: Document, layout: LayoutTables) {
    self.document = document
    self.layout = layout
    var block = 0
    reading: while block < document.blocks.count {
      switch document.blocks[block] {
      case let .table(index):
        let table = document.tables[index]
        if layout.isAddressees(index) {
          readAddressees(Line.lines(of: table, block: block))
          layoutTables.append(index)
          block += 1
          break reading
        }
        guard layout.isHead(index) else { break reading }
        layoutTables.append(index)
        end = block + 1
        if readLetterhead(Line.lines(of: table, block: block), block: block) { break reading }
      case let .paragraph(paragraph):
        if paragraph.isBlank { break }
        if AppendixHeading.mayBegin(paragraph) { break reading }
        let lines = Line.lines(of: paragraph, block: block, splitsColumns: true)
        if readLetterhead(lines, block: block) { break reading }
      }
      block += 1
    }
    end = max(end, min(block, document.blocks.count))
    if !hasEvidence {
      organs = OrganNames()
      end = 0
    }
    readAddresseesAfterSubject()
  }

  /// Whether the lines read were a head and not just the beginning of a text.
  var hasEvidence: Bool {
    hasMotto || hasNumberLine || type != nil || hasLetterSubject || hasAddressees
      || (date != nil && !organs.isEmpty)
  }

  /// The name of the type, told by its line, the letter's subject, or the notation.
  var resolvedType: DocumentType? {
    if let type { return type }
    if hasLetterSubject || hasAddressees { return DocumentType.byName.exact(matchKey("công văn")) }
    guard let notation = code?.notation else { return nil }
    let group = notation.utf8.prefix { $0 != .hyphen && $0 != .slash }
    return DocumentType.administrative(withAbbreviation: String(Substring(group)))
  }

  // MARK: Letterhead

  /// Reads lines up to the type or the first line of the body. Returns whether the head is over.
  private mutating func readLetterhead(_ lines: [Line], block: Int) -> Bool {
    var position = 0
    while position < lines.count {
      let line = lines[position]
      position += 1
      switch HeadLine(line) {
      case .blank, .rule: continue
      case let .stamp(stamp, words): take(stamp, words)
      case .motto: hasMotto = true
      case let .number(found, day): takeNumber(found, day)
      case let .date(found, name): take(found, name)
      case let .subject(words):
        hasLetterSubject = true
        position = readLetterSubject(words, lines, position, block: block)
      case let .type(found, rest):
        type = found
        // "CÔNG ĐIỆN KHẨN"
        let stamp = Lexicon.stamps.exact(matchKey(rest))
        if let stamp { take(stamp, rest) }
        readSubject(stamp == nil ? rest : "", lines, position, block: block)
        return true
      case .addressees:
        readAddressees(Array(lines[(position - 1)...]), block: block)
        return true
      case let .enactment(organ, found): takeEnactment(organ, found)
      case .body: return finish(before: block)
      case .other:
        if !hasLetterSubject, mayNameBody(line) {
          organs.add(line)
          lastOrganLine = (block, line.side)
          continue
        } else if line.side == .none, line.cell < 0, isText(line) {
          return finish(before: block)
        }
      }
    }
    return false
  }

  /// In the left column above the number every line names a body; elsewhere a line does that begins
  /// with a kind of body, or goes on directly below one.
  private func mayNameBody(_ line: Line) -> Bool {
    guard OrganNames.accepts(line) else { return false }
    switch line.side {
    case .left: return true
    case .right: return false
    case .none:
      guard !hasNumberLine, lastOrganLine.map({ $0.side == .none }) ?? true else { return false }
      if Lexicon.organStarts.prefix(of: line.key)?.value == true { return true }
      return lastOrganLine.map { line.block - $0.block <= 1 } ?? false
    }
  }

  private mutating func finish(before block: Int) -> Bool {
    end = max(end, block)
    return true
  }

  private mutating func isText(_ line: Line) -> Bool {
    unexplained += 1
    return unexplained > 6 || line.text.utf8.count > 120
  }

  private mutating func take(_ found: PartialDate?, _ name: String?) {
    if date == nil { date = found }
    if place == nil { place = name }
  }

  private mutating func take(_ stamp: Lexicon.Stamp, _ words: String) {
    switch stamp {
    case .secrecy where secrecy == nil: secrecy = words
    case .urgency where urgency == nil: urgency = words
    default: break
    }
  }

  private mutating func takeNumber(_ found: DocumentCode?, _ day: PartialDate?) {
    hasNumberLine = true
    if code == nil { code = found }
    if date == nil { date = day }
  }

  private mutating func takeEnactment(_ organ: String, _ found: DocumentCode?) {
    if organs.isEmpty {
      organs.add(
        Line(
          text: organ, raw: organ, key: matchKey(organ), label: "", traits: [], side: .none,
          block: 0, paragraph: -1, cell: -1))
    }
    if code == nil { code = found }
  }

  // MARK: Subject

  /// The lines of "V/v …" in the same cell, or the lines that go on in small letters.
  private mutating func readLetterSubject(
    _ words: String, _ lines: [Line], _ start: Int, block: Int
  ) -> Int {
    var parts = [words]
    var position = start
    let first = lines[start - 1]
    while position < lines.count {
      let line = lines[position]
      guard line.side == first.side, line.cell == first.cell,
        case .other = HeadLine(line), !line.text.isEmpty
      else { break }
      parts.append(line.text)
      position += 1
    }
    if first.cell < 0, first.side == .none {
      var next = block + 1
      while next < document.blocks.count, case let .paragraph(paragraph) = document.blocks[next],
        paragraph.text.startsWithSmallLetter, paragraph.text.utf8.count < 120,
        paragraph.label.isEmpty
      {
        parts.append(joinedLines(paragraph.text))
        next += 1
      }
      end = next
    }
    let joined = parts.filter { !$0.isEmpty }.joined(separator: " ")
    subject = joined.isEmpty ? nil : joined
    return position
  }

  /// The subject under the type: the lines set like its first one, up to the body.
  private mutating func readSubject(
    _ rest: String, _ lines: [Line], _ start: Int, block: Int
  ) {
    var reader = SubjectReader(rest: rest, issuer: organs.issuer)
    var below = Array(lines[start...])
    var next = block
    while takeSubject(below, &reader, isBelow: next > block) {
      next += 1
      guard next < document.blocks.count, case let .paragraph(paragraph) = document.blocks[next],
        !AppendixHeading.mayBegin(paragraph)
      else { break }
      below = Line.lines(of: paragraph, block: next, splitsColumns: false)
    }
    end = max(next, block + 1)
    subject = reader.subject
  }

  /// Takes lines under the type. Returns whether the subject may go on below them.
  private mutating func takeSubject(
    _ lines: [Line], _ reader: inout SubjectReader, isBelow: Bool
  ) -> Bool {
    for line in lines {
      if line.side != .none || (isBelow && line.traits.contains(.inTextBox)) {
        readMargin(line)
        continue
      }
      switch reader.take(line) {
      case .taken: break
      case let .date(found, name): take(found, name)
      case let .enactment(organ, found): takeEnactment(organ, found)
      case let .number(found, day): takeNumber(found, day)
      case let .stamp(stamp, words): take(stamp, words)
      case .ended: return false
      }
    }
    return true
  }

  /// A line of the head in a text box that is anchored below the type.
  private mutating func readMargin(_ line: Line) {
    switch HeadLine(line) {
    case .motto: hasMotto = true
    case let .number(found, day): takeNumber(found, day)
    case let .date(found, name): take(found, name)
    case let .stamp(stamp, words): take(stamp, words)
    case .other where OrganNames.accepts(line): organs.add(line)
    default: break
    }
  }

  // MARK: Addressees

  private mutating func readAddresseesAfterSubject() {
    guard !hasAddressees else { return }
    var block = end
    while block < document.blocks.count {
      switch document.blocks[block] {
      case let .paragraph(paragraph):
        if paragraph.isBlank || Lexicon.isRule(paragraph.text) { break }
        let lines = Line.lines(of: paragraph, block: block, splitsColumns: false)
        guard let first = lines.first,
          Lexicon.addressees.prefix(of: first.key) != nil || opensTelegram(first)
        else { return }
        readAddressees(lines, block: block)
        return
      case let .table(index):
        guard layout.isAddressees(index) else { return }
        readAddressees(Line.lines(of: document.tables[index], block: block))
        layoutTables.append(index)
        end = block + 1
        return
      }
      block += 1
    }
  }

  /// "THỦ TƯỚNG CHÍNH PHỦ điện:" opens the addressees of a công điện.
  private func opensTelegram(_ line: Line) -> Bool {
    type?.abbreviation == "CĐ"
      && line.key.droppingLast { $0 == ":" || $0 == " " }.hasSuffix(matchKey("điện"))
      && line.text.utf8.count < 120
  }

  private mutating func readAddressees(_ lines: [Line]) {
    hasAddressees = true
    var list = AddresseeList()
    for line in lines { _ = list.take(line) }
    addressees = list.items
  }

  /// Addressees of paragraphs: those of the first one, and of those below that go on.
  private mutating func readAddressees(_ lines: [Line], block: Int) {
    hasAddressees = true
    var list = AddresseeList()
    for line in lines where !opensTelegram(line) { _ = list.take(line) }
    var next = block + 1
    while next < document.blocks.count, case let .paragraph(paragraph) = document.blocks[next] {
      if paragraph.isBlank {
        if !list.items.isEmpty && !list.isOpen { break }
      } else {
        let more = Line.lines(of: paragraph, block: next, splitsColumns: false)
        guard more.allSatisfy({ list.take($0) }) else { break }
      }
      next += 1
    }
    addressees = list.items
    end = max(end, next)
  }
}
