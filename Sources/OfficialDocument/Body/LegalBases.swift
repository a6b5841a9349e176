import DocumentModel
import VietnameseText

/// Reads the legal bases (căn cứ) of a preamble: whole paragraphs that begin with "Căn cứ", "Thực
/// hiện", "Theo đề nghị" … and stand before the sentence that enacts (Nghị định 30/2020/NĐ-CP,
/// Annex I: a line each, ended by ";").
struct LegalBases {
  private(set) var bases: [Citation] = []
  /// Lines that stand before and among them: who enacts, rules, titles.
  private(set) var between: [LooseParagraph] = []
  /// First block after the last basis.
  private(set) var end: Int

  /// Reads from a block on. Linear in the preamble.
  init(in blocks: ArraySlice<Document.Block>) {
    end = blocks.startIndex
    var passed: [LooseParagraph] = []
    var told = 0
    for index in blocks.indices {
      guard case let .paragraph(paragraph) = blocks[index] else {
        // A layout table may stand between the head and the bases, a data table may not.
        if bases.isEmpty && index == blocks.startIndex { continue }
        break
      }
      if paragraph.text.isEmpty { continue }
      if told == 0 || Self.isComplete(paragraph.text), read(paragraph) {
        end = index + 1
        between += passed
        passed = []
      } else if readOpening(of: paragraph) {
        break
      } else if Self.mayStandInPreamble(paragraph) {
        passed.append(
          LooseParagraph(
            text: paragraph.displayText, place: Place(paragraph: Int(paragraph.index))))
      } else if bases.isEmpty, told < Self.longestStory, Self.mayTell(paragraph) {
        // A letter may tell what happened before it says on what grounds it orders.
        told += 1
        passed.append(
          LooseParagraph(
            text: paragraph.displayText, place: Place(paragraph: Int(paragraph.index))))
      } else {
        break
      }
    }
  }

  /// A sentence that hands out work, an item or a heading is no story.
  private static func mayTell(_ paragraph: Paragraph) -> Bool {
    Enumerator(paragraph) == nil && !ListItem(paragraph.text, label: paragraph.label).hasBullet
      && paragraph.text.utf8.last != UInt8(ascii: ":")
      && orders.prefix(of: openingKey(paragraph.text)) == nil
  }

  private static let orders = PhraseTable<Void>(
    ["giao", "yêu cầu", "đề nghị", "phân công"].map { ($0, ()) })

  /// Paragraphs that may stand before the sentence that names the grounds of a letter.
  private static let longestStory = 3

  private mutating func read(_ paragraph: Paragraph) -> Bool {
    let text = ListItem(paragraph.text, label: "").text
    guard let relation = Lexicon.relations.prefix(of: openingKey(text))?.value,
      !paragraph.traits.contains(.centered), text.startsWithCapital,
      !Self.goesOnWithMainClause(text, relation: relation),
      !Self.isNarrative(text, relation: relation)
    else { return false }
    add(text, raw: paragraph.raw.trimmed(), relation: relation, paragraph)
    return true
  }

  /// The bases that the first sentence of the body names before its main clause: "Thực hiện Kế hoạch
  /// số 5/KH-UBND ngày …, Sở Y tế ban hành …". The sentence stays part of the body.
  private mutating func readOpening(of paragraph: Paragraph) -> Bool {
    let sentence = sentences(of: paragraph.text).first.map(String.init) ?? ""
    guard let relation = Lexicon.relations.prefix(of: openingKey(sentence))?.value,
      sentence.startsWithCapital, !paragraph.traits.contains(.centered)
    else { return false }
    let scanner = CitationScanner(sentence, isBasis: true)
    let cited = CodeScanner.matches(in: sentence).filter { $0.code.number != nil }
    guard let last = cited.last,
      let end = scanner.mainClause(after: last.range.upperBound)
    else { return false }
    let clause = withoutClosing(sentence.slice(to: end))
    add(clause, raw: clause, relation: relation, paragraph)
    return true
  }

  private mutating func add(
    _ text: String, raw: String, relation: String, _ paragraph: Paragraph
  ) {
    let place = Place(paragraph: Int(paragraph.index))
    let parts = Self.parts(of: text)
    var current = relation
    for part in parts {
      if let own = Lexicon.relations.prefix(of: openingKey(part))?.value { current = own }
      bases.append(
        Self.basis(part, raw: parts.count == 1 ? raw : part, relation: current, place: place))
    }
  }

  /// One basis: its number if it cites one, else the law that it names.
  static func basis(_ text: String, raw: String, relation: String, place: Place) -> Citation {
    let matches = CodeScanner.matches(in: text)
    let scanner = CitationScanner(text, isBasis: true)
    var basis: Citation
    if let first = matches.first, !scanner.namesLaw(before: first.range.lowerBound) {
      let limit = matches.count > 1 ? matches[1].range.lowerBound : nil
      basis = scanner.found(first, limit: limit, place: place).citation
      basis.codes = matches.filter { $0.code.number != nil }.map(\.code.raw)
    } else {
      basis = Citation(raw: raw, place: place)
      scanner.readNamedLaw(into: &basis)
      basis.codes = matches.filter { $0.code.number != nil }.map(\.code.raw)
    }
    basis.relation = relation
    basis.raw = raw
    if basis.organName == nil { basis.organName = scanner.proposer }
    return basis
  }

  /// Bases that share a paragraph, divided at ";" and line breaks: where the next words open a
  /// basis, or name a document after one that is already complete with number or date. A ";" inside
  /// the name of a law ("sửa đổi Luật A; Luật B ngày …") divides nothing.
  private static func parts(of text: String) -> [String] {
    var result: [String] = []
    var current = ""
    for piece in text.utf8.split(whereSeparator: { $0 == UInt8(ascii: ";") || $0 == 0x0A }) {
      let piece = String(Substring(piece)).trimmed()
      if piece.isEmpty || piece == "." { continue }
      if current.isEmpty {
        current = piece
        continue
      }
      let key = openingKey(piece)
      let opensBasis =
        Lexicon.relations.prefix(of: key) != nil
        && (piece.startsWithCapital || Self.furtherRelations.prefix(of: key) != nil)
        || (DocumentType.byName.prefix(of: key) != nil && isComplete(current))
      if opensBasis {
        result.append(current)
        current = piece
      } else {
        current += "; " + piece
      }
    }
    if !current.isEmpty { result.append(current) }
    if result.count == 1 { return [text] }
    return result
  }

  /// "Theo bản tin của Trung tâm …, tâm bão cách …": words that open stories as well are a basis only
  /// with a document, or closed like one.
  private static func isNarrative(_ text: String, relation: String) -> Bool {
    guard !["Căn cứ", "Thực hiện", "Theo đề nghị", "Xét", "Xét đề nghị"].contains(relation),
      text.utf8.last != UInt8(ascii: ";")
    else { return false }
    return CodeScanner.matches(in: text).isEmpty
  }

  /// Relations that open a basis behind a semicolon in small letters as well.
  private static let furtherRelations = PhraseTable<Void>(
    ["theo đề nghị", "căn cứ", "xét đề nghị", "thực hiện"].map { ($0, ()) })

  private static func isComplete(_ text: String) -> Bool {
    !CodeScanner.matches(in: text).isEmpty || !dates(in: text).isEmpty
  }

  /// "Thực hiện Công văn số …, Sở Y tế báo cáo như sau:" is a sentence of the body.
  private static func goesOnWithMainClause(_ text: String, relation: String) -> Bool {
    guard let last = text.utf8.last, last != UInt8(ascii: ":") else { return true }
    // A closing ";" marks a basis; those who propose are bodies with verbs by nature.
    if last == UInt8(ascii: ";") || ["Xét", "Xét đề nghị", "Theo đề nghị"].contains(relation) {
      return false
    }
    let bytes = Array(text.utf8)
    let words = wordRanges(bytes)
    func key(_ first: Int, _ count: Int) -> String {
      let last = min(first + count, words.count) - 1
      return matchKey(text.slice(words[first].lowerBound..<words[last].upperBound))
    }
    var afterComma = -1
    for (index, word) in words.enumerated() {
      let isAfterComma = index > 0 && bytes[words[index - 1].upperBound - 1] == UInt8(ascii: ",")
      if isAfterComma, text.slice(word).startsWithCapital,
        Lexicon.organStarts.prefix(of: key(index, 3))?.value == true
      {
        afterComma = index
      }
      if afterComma >= 0, index > afterComma, index - afterComma <= 12,
        mainVerbs.prefix(of: key(index, 3)) != nil,
        !subordinators.contains(text.slice(words[index - 1]))
      {
        return true
      }
    }
    return false
  }

  /// Words after which a verb belongs to a subject: "về việc đề nghị".
  private static let subordinators: Set<String> = ["việc", "về", "để", "và", "của", "các"]

  /// Verbs of the main clause of a letter or plan.
  fileprivate static let mainVerbs = PhraseTable<Void>(
    [
      "ban hành", "báo cáo", "xây dựng kế hoạch", "đề nghị", "kính đề nghị", "yêu cầu",
      "kính trình", "thông báo", "có ý kiến", "trân trọng", "xin", "trình", "kính mời", "tổ chức",
      "triển khai", "hướng dẫn", "giao",
    ].map { ($0, ()) })

  /// Lines that stand among the bases: the name of the body that enacts, rules, titles.
  private static func mayStandInPreamble(_ paragraph: Paragraph) -> Bool {
    let text = paragraph.text
    if text.utf8.last == UInt8(ascii: ":") || Enumerator(paragraph) != nil { return false }
    return isAllCapitals(text) || Lexicon.isRule(text)
      || (paragraph.traits.contains(.centered) && text.utf8.count < 200)
      || paragraph.traits.contains(.inTextBox)
  }
}

extension CitationScanner {
  /// Where a sentence goes on with its main clause behind the documents that it cites: at a comma
  /// before a body or a post, else at the last comma before a colon that ends it.
  func mainClause(after start: Int) -> Int? {
    var last: Int?
    for index in words.indices.dropLast() where words[index].upperBound > start {
      let closing = bytes[words[index].upperBound - 1]
      guard closing == UInt8(ascii: ",") || closing == UInt8(ascii: ";") else { continue }
      last = words[index].upperBound
      let ahead = key(ofWords: index + 1, count: 4)
      let isBody =
        word(index + 1).startsWithCapital && Lexicon.organStarts.prefix(of: ahead)?.value == true
      // "… của Sở A, Sở B về việc …" goes on; a main clause has a verb soon.
      if isBody || Lexicon.posts.prefix(of: ahead) != nil, hasVerb(behind: index + 1) {
        return last
      }
    }
    return last
  }

  private func hasVerb(behind index: Int) -> Bool {
    (index + 1..<min(index + 14, words.count)).contains {
      LegalBases.mainVerbs.prefix(of: key(ofWords: $0, count: 3)) != nil
    }
  }

  /// Who proposed: "Theo đề nghị của Bộ trưởng Bộ Nội vụ", "Xét đề nghị của Giám đốc Sở Y tế tại Tờ
  /// trình …".
  var proposer: String? {
    guard Self.proposals.prefix(of: key(ofWords: 0, count: 4)) != nil,
      let of = words.indices.prefix(6).first(where: { word($0) == "của" })
    else { return nil }
    return organ(at: words[of].lowerBound, limit: bytes.count)?.name
  }

  private static let proposals = PhraseTable<Void>(
    ["theo đề nghị", "xét đề nghị", "xét", "trên cơ sở đề nghị"].map { ($0, ()) })

  /// The law that the words of a basis name: "Luật Tổ chức chính quyền địa phương ngày 19/6/2015".
  func readNamedLaw(into citation: inout Citation) {
    let relation = Lexicon.relations.prefix(of: key(ofWords: 0, count: 4))
    let opening =
      relation.map { phrase in
        key(ofWords: 0, count: 4).slice(to: phrase.utf8Length).utf8.count { $0 == .space } + 1
      } ?? 0
    let start = lawBehindProvisions(from: opening)
    guard let type = DocumentType.byName.prefix(of: key(ofWords: start, count: 4))?.value
    else { return }
    citation.typeName = type.name
    guard let (range, nameStart) = nameRange(after: start, type: type) else { return }
    let date = VietnameseText.dates(in: text).first {
      $0.utf8Range.lowerBound >= nameStart && $0.year != nil
    }
    let end = min(range.upperBound, date.map { leadStart(of: $0) } ?? range.upperBound)
    // The constitution has no title besides its type.
    if type.isCitedByName, type.name != "Hiến pháp", nameStart < end {
      let name = withoutClosing(text.slice(nameStart..<end))
      citation.subject = name.isEmpty ? nil : name
    }
    if let date, let year = date.year, leadStart(of: date) <= range.upperBound + 2 {
      citation.issuedDate = PartialDate(
        raw: rawDate(date), year: year, month: date.month, day: date.day)
      if let organ = organ(at: min(date.utf8Range.upperBound + 1, text.utf8.count), limit: .max) {
        citation.organName = organ.name
      }
    }
  }

  /// The law behind "Điều 103 và Điều 106 của", "khoản 2 Điều 5"; the word itself where no law
  /// stands behind them.
  private func lawBehindProvisions(from start: Int) -> Int {
    var index = start
    while index < words.count, index - start < Self.longestProvisions {
      let isNumber = word(index).startsWithDigit || word(index).utf8.count <= 2
      guard isNumber || Self.provisions.exact(key(ofWords: index, count: 1)) != nil else { break }
      index += 1
    }
    let type = DocumentType.byName.prefix(of: key(ofWords: index, count: 4))?.value
    return type?.isCitedByName == true ? index : start
  }

  /// Words.
  private static let longestProvisions = 24

  private static let provisions = PhraseTable<Void>(
    ["điều", "khoản", "điểm", "chương", "mục", "phần", "và", "các", "của", "vào", "đến", "tại"]
      .map { ($0, ()) })

  /// Whether a basis names a law by its words, and the number behind it is that of a document which
  /// amended it: "Điều 84 của Hiến pháp … đã được sửa đổi theo Nghị quyết số 51/2001/QH10".
  func namesLaw(before code: Int) -> Bool {
    var law: Int?
    var last: Int?
    for index in words.indices where words[index].upperBound <= code {
      guard word(index).startsWithCapital,
        let type = DocumentType.byName.prefix(of: key(ofWords: index, count: 4))?.value
      else { continue }
      // "… về việc triển khai Luật Hộ tịch tại Tờ trình số 25" names no law as the basis.
      if law == nil, last == nil, type.isCitedByName {
        if words[..<index].indices.contains(where: { key(ofWords: $0, count: 2) == Self.about }) {
          return false
        }
        law = index
      }
      last = index
    }
    guard let law, let last, last > law else { return false }
    return Self.amending.exact(key(ofWords: last - 1, count: 1)) != nil
  }

  private static let about = matchKey("về việc")
  private static let amending = PhraseTable<Void>(
    ["theo", "bởi", "bằng", "tại"].map { ($0, ()) })

  private func leadStart(of date: WrittenDate) -> Int {
    date.utf8Range.upperBound - rawDate(date).utf8.count
  }

  /// The words between the type of a law and what ends its name.
  private func nameRange(after word: Int, type: DocumentType) -> (Range<Int>, Int)? {
    let bytes = Array(text.utf8)
    let words = wordRanges(bytes)
    let first = word + type.name.utf8.count { $0 == .space } + 1
    guard first < words.count else { return nil }
    var index = first
    while index < words.count {
      if Self.nameEnds.prefix(of: key(ofWords: index, count: 2)) != nil { break }
      index += 1
      if [UInt8(ascii: ";"), UInt8(ascii: ".")].contains(bytes[words[index - 1].upperBound - 1]),
        index == words.count
      {
        break
      }
    }
    guard index > first else { return nil }
    let upper = words[index - 1].upperBound
    return (words[first].lowerBound..<upper, words[first].lowerBound)
  }

  private static let nameEnds = PhraseTable<Void>(
    ["ngày", "được", "đã được", "năm", "do", "khóa", "của quốc hội"].map { ($0, ()) })
}

/// Match key of the first words of a text: enough for every phrase that opens a line, however long
/// the line is.
func openingKey(_ text: String) -> String {
  let limit = 72
  guard text.utf8.count > limit else { return matchKey(text) }
  let prefix = text.utf8.prefix(limit)
  guard let cut = prefix.lastIndex(where: { $0 == .space || $0 == 0x0A }) else {
    return matchKey(text)
  }
  return matchKey(String(text[..<cut]))
}
