import DocumentModel
import VietnameseText

/// Builds the outline (bố cục) of a body: every numbered paragraph and every heading that is set
/// like one opens a section, everything else goes into the section that is open.
///
/// A number that is in use further up closes what stands below it; a new kind of number opens a
/// level under the open section, unless the fixed order of phần, chương, mục, điều says otherwise;
/// a number that starts again from 1 under a section of another kind opens a level as well. A
/// heading without a number closes what is set less prominently. "-" and "+" open nothing. Linear
/// in the paragraphs.
struct Outline {
  private(set) var sections: [Section] = []
  /// What stands before the first section.
  private(set) var paragraphs: [LooseParagraph] = []
  /// Numbers that do not follow each other.
  private(set) var findings: [Finding] = []
  private let idPrefix: String
  private var open: [OpenSection] = []
  /// Title lines may follow a bare "Chương I".
  private var awaitsTitle = false
  private var isQuoting = false

  /// Numbers that restart under each other open no more levels than a decree has.
  private static let deepest = 8

  private struct OpenSection {
    var enumerator: Enumerator
    var section: Section
    var prominence: Int
  }

  /// The outline of the paragraphs of a range of blocks; ids of sections begin with `idPrefix`.
  init(of blocks: ArraySlice<Document.Block>, idPrefix: String = "") {
    self.idPrefix = idPrefix
    for block in blocks {
      guard case let .paragraph(paragraph) = block, !paragraph.isBlank else { continue }
      add(paragraph)
    }
    close(to: 0)
  }

  private mutating func add(_ paragraph: Paragraph) {
    if let enumerator = enumerator(of: paragraph) {
      openSection(enumerator, paragraph)
    } else if awaitsTitle, isTitle(paragraph), let last = open.indices.last {
      let heading = open[last].section.heading
      let line = withoutClosingColon(joinedLines(paragraph.text))
      open[last].section.heading = heading.isEmpty ? line : heading + " " + line
    } else if !isQuoting, let heading = UnnumberedHeading(paragraph, isFirst: open.isEmpty) {
      openSection(heading.enumerator, paragraph)
      awaitsTitle = heading.mayGoOn
    } else if let last = open.indices.last {
      awaitsTitle = false
      append(paragraph.displayText, paragraph, to: last)
    } else {
      let place = Place(paragraph: Int(paragraph.index))
      paragraphs.append(LooseParagraph(text: paragraph.displayText, place: place))
    }
  }

  /// The number of a paragraph, unless it belongs to words quoted from another document, as in laws
  /// that amend laws.
  private mutating func enumerator(of paragraph: Paragraph) -> Enumerator? {
    let opens = paragraph.text.unicodeScalars.first == "“"
    guard opens || isQuoting else { return Enumerator(paragraph) }
    let balance = quoteBalance(paragraph.text)
    if isQuoting {
      let found = Enumerator(paragraph)
      if let found, found.kind == .article,
        let article = open.first(where: { $0.enumerator.kind == .article }),
        found.value == article.enumerator.value + 1
      {
        isQuoting = false
        return found
      }
      if balance < 0 { isQuoting = false }
      return nil
    }
    let opensQuote = balance > 0 && opens
    if opensQuote, open.contains(where: { $0.enumerator.kind == .article }) {
      isQuoting = true
      return nil
    }
    return Enumerator(paragraph)
  }

  private func quoteBalance(_ text: String) -> Int {
    var balance = 0
    var before: UInt8 = 0
    var lead: UInt8 = 0
    for byte in text.utf8 {
      if lead == 0xE2, before == 0x80 {
        if byte == 0x9C { balance += 1 }
        if byte == 0x9D { balance -= 1 }
      }
      lead = before
      before = byte
    }
    return balance
  }

  /// Reports a number that does not follow the one before it in the same list. "đ" may be left out,
  /// as writers do whose program numbers in English.
  private mutating func compare(
    _ next: Enumerator, with previous: Enumerator, _ paragraph: Paragraph
  ) {
    guard previous.value > 0, next.value > 1, next.length > 0 else { return }
    let place = Place(paragraph: Int(paragraph.index))
    if next.kind != previous.kind {
      guard goesOn(next, previous) else { return }
      findings.append(
        Finding(
          .numberingMixed, at: place, ["previous": previous.displayed, "next": next.displayed]))
    } else if next.value == previous.value {
      findings.append(Finding(.sectionNumberRepeated, at: place, ["number": next.number]))
    } else if next.value > previous.value + 1, next.value <= previous.value + 3 {
      if case .letter = next.kind, previous.number == "d", next.number == "e" { return }
      findings.append(
        Finding(
          .sectionNumberGap, at: place, ["previous": previous.number, "next": next.number]))
    }
  }

  // MARK: Levels

  private mutating func openSection(_ found: Enumerator, _ paragraph: Paragraph) {
    let enumerator = resolved(found)
    let prominence = UnnumberedHeading.prominence(of: paragraph)
    let level = level(of: enumerator, prominence)
    if level < open.count { compare(enumerator, with: open[level].enumerator, paragraph) }
    close(to: level)
    let parent = open.last?.section
    let siblings = parent?.children.count ?? sections.count
    let id = parent.map { "\($0.id).\(siblings + 1)" } ?? "\(idPrefix)s\(siblings + 1)"
    let text =
      enumerator.length == 0
      ? paragraph.text
      : paragraph.text.slice(from: min(enumerator.length, paragraph.text.utf8.count))
    let parts = HeadingText(text, kind: enumerator.kind)
    let section = Section(
      id: id, number: enumerator.number.isEmpty ? nil : enumerator.number, level: open.count,
      heading: parts.heading, place: Place(paragraph: Int(paragraph.index)))
    open.append(
      OpenSection(enumerator: enumerator, section: section, prominence: prominence))
    awaitsTitle = enumerator.kind.hasTitleBelow
    if let rest = parts.rest { append(rest, paragraph, to: open.count - 1) }
  }

  /// Tells "i)" from "(i)" in sequence, and the letters C, D, I, V, X from Roman numbers.
  private func resolved(_ enumerator: Enumerator) -> Enumerator {
    var result = enumerator
    switch enumerator.kind {
    case .roman where enumerator.number.utf8.count == 1:
      let letter = Int(enumerator.number.utf8.first ?? 0) - 0x40
      let continuesLetters = open.contains {
        $0.enumerator.kind == .capital && $0.enumerator.value == letter - 1
      }
      let continuesRoman = open.contains {
        $0.enumerator.kind == .roman && $0.enumerator.value == enumerator.value - 1
      }
      let isCommon = ["I", "V", "X"].contains(enumerator.number)
      if continuesLetters || (!continuesRoman && !isCommon) {
        result.kind = .capital
        result.value = letter
      }
    case let .letter(closing) where ["i", "v", "x"].contains(enumerator.number):
      let continuesLetters = open.contains {
        $0.enumerator.kind == enumerator.kind
          && (enumerator.value - 2...enumerator.value - 1).contains($0.enumerator.value)
      }
      let values = ["i": 1, "v": 5, "x": 10]
      if !continuesLetters, let value = values[enumerator.number] {
        result.kind = .smallRoman(closing: closing)
        result.value = value
      }
    default: break
    }
    return result
  }

  /// Number of open sections that stay open when a section with this number begins.
  private func level(of enumerator: Enumerator, _ prominence: Int) -> Int {
    if case .unnumbered = enumerator.kind { return level(ofUnnumbered: enumerator, prominence) }
    if case let .dotted(depth) = enumerator.kind, let level = dottedLevel(enumerator, depth) {
      return level
    }
    if let own = open.lastIndex(where: { $0.enumerator.kind == enumerator.kind }) {
      let isTop = own == open.count - 1
      let restarts =
        enumerator.kind.rank == 6 && enumerator.value == 1 && !isTop
        && open[own].enumerator.value >= 1
      return restarts && open.count < Self.deepest ? open.count : own
    }
    // "Điều 1. Phê duyệt Đề án với các nội dung sau:" and below it I, II, III.
    if enumerator.value == 1, enumerator.kind == .roman || enumerator.kind == .capital,
      let article = open.lastIndex(where: { $0.enumerator.kind == .article }),
      // "A", and below it I, II.
      !open[article...].contains(where: {
        [.roman, .capital].contains($0.enumerator.kind) && $0.enumerator.kind != enumerator.kind
      })
    {
      return article + 1
    }
    if enumerator.value > 1, let own = open.lastIndex(where: { goesOn(enumerator, $0.enumerator) })
    {
      return own
    }
    var level = open.count
    while level > 0, open[level - 1].enumerator.kind.rank > enumerator.kind.rank { level -= 1 }
    return level
  }

  /// A heading without a number stands beside one that is set alike, and above what is set less
  /// prominently; what has a fixed order stays open above it.
  private func level(ofUnnumbered enumerator: Enumerator, _ prominence: Int) -> Int {
    if let own = open.lastIndex(where: { $0.enumerator.kind == enumerator.kind }) { return own }
    var level = open.count
    while level > 0, open[level - 1].prominence <= prominence,
      open[level - 1].enumerator.kind.rank == 6 || open[level - 1].prominence < prominence
    {
      level -= 1
    }
    return level
  }

  /// "1." and then "2/": the same list, its punctuation aside.
  private func goesOn(_ next: Enumerator, _ previous: Enumerator) -> Bool {
    guard next.value == previous.value + 1 else { return false }
    switch (next.kind, previous.kind) {
    case (.arabic, .arabic), (.letter, .letter): return true
    default: return false
    }
  }

  /// "2.1" goes under "2." or beside "2.0", whatever stands open below.
  private func dottedLevel(_ enumerator: Enumerator, _ depth: Int) -> Int? {
    let cut = enumerator.number.utf8.lastIndex(of: .dot) ?? enumerator.number.utf8.endIndex
    let prefix = String(enumerator.number[..<cut])
    if let parent = open.lastIndex(where: {
      $0.enumerator.number == prefix
        || Enumerator.roman(Array($0.enumerator.number.utf8)).map(String.init) == prefix
    }) {
      return parent + 1
    }
    return nil
  }

  private mutating func close(to level: Int) {
    while open.count > level {
      let closed = open.removeLast()
      var last = closed.section
      last.kind = kind(of: closed)
      if open.isEmpty {
        sections.append(last)
      } else {
        open[open.count - 1].section.children.append(last)
      }
    }
  }

  /// What a section is, now that all that stands in it is known.
  private func kind(of closed: OpenSection) -> Section.Kind {
    switch closed.enumerator.kind {
    case .part: return .part
    case .chapter: return .chapter
    case .division: return .division
    case .subdivision: return .subdivision
    case .article: return .article
    case .unnumbered: return .heading
    case .arabic, .dotted, .letter, .smallRoman, .capital, .roman: break
    }
    let parent = open.last?.enumerator.kind
    if parent == .article {
      if case .letter = closed.enumerator.kind { return .point }
      return .clause
    }
    if open.contains(where: { $0.enumerator.kind == .article }) { return .point }
    let isList = closed.section.children.isEmpty && closed.section.paragraphs.isEmpty
    return isList && closed.prominence == 0 ? .item : .heading
  }

  // MARK: Text

  private mutating func append(_ text: String, _ paragraph: Paragraph, to index: Int) {
    open[index].section.paragraphs.append(text)
    open[index].section.paragraphIndexes.append(Int(paragraph.index))
  }

  private func isTitle(_ paragraph: Paragraph) -> Bool {
    isAllCapitals(paragraph.text)
      || (!paragraph.traits.isDisjoint(with: [.bold, .centered]) && paragraph.text.utf8.count < 300)
  }
}

/// The heading of a numbered paragraph and what follows it in the same paragraph.
///
/// A line is the heading whole; of several sentences the first one is; a short lead before ":" is
/// ("Sở Tài chính: Chủ trì …"). What remains is the section's first paragraph.
struct HeadingText {
  let heading: String
  let rest: String?

  init(_ text: String, kind: Enumerator.Kind) {
    if kind.hasTitleBelow {
      heading = withoutClosingColon(joinedLines(text))
      rest = nil
      return
    }
    // "Điều 3. Giám đốc các Sở: Tài chính, … chịu trách nhiệm": an article has no lead.
    let cut = Self.headingEnd(text, hasLead: kind != .article)
    let remainder = cut < text.utf8.count ? text.slice(from: cut).trimmed() : ""
    heading = withoutClosingColon(text.slice(to: cut).trimmed())
    rest = remainder.isEmpty || remainder == "./." || remainder == "." ? nil : remainder
  }

  /// Longest lead before ":" that is a heading, in bytes: about a line of capitals.
  private static let longestLead = 120

  private static func headingEnd(_ text: String, hasLead: Bool) -> Int {
    let sentence = sentences(of: text).first?.utf8.count ?? 0
    guard hasLead else { return sentence }
    let bytes = Array(text.utf8.prefix(min(sentence, longestLead + 2)))
    let lead = bytes.indices.dropLast().first {
      bytes[$0] == UInt8(ascii: ":") && bytes[$0 + 1] == .space
    }
    guard let lead, !listsNames(text, after: lead) else { return sentence }
    return lead + 1
  }

  /// "Bộ trưởng các Bộ: Công Thương, …": the names behind the colon, several of them and short, belong
  /// to the words before it.
  private static func listsNames(_ text: String, after colon: Int) -> Bool {
    let names = text.slice(from: colon + 1).prefix(longestNames).split(separator: ",")
    guard names.count > 1, names.prefix(2).allSatisfy({ $0.trimmed().startsWithCapital }),
      names[0].split(separator: " ").count <= 5
    else { return false }
    let words = text.slice(to: colon).split(separator: " ").suffix(3).map { matchKey(String($0)) }
    let many = matchKey("các")
    return (1...2).contains {
      words.count > $0 && words[words.count - 1 - $0] == many
        && kinds.exact(words.suffix($0).joined(separator: " ")) != nil
    }
  }

  /// Characters that are looked at for names.
  private static let longestNames = 160

  private static let kinds = PhraseTable<Void>(
    [
      "bộ", "sở", "tỉnh", "huyện", "quận", "xã", "phường", "thành phố", "thị xã", "ban", "ngành",
      "vụ", "cục", "phòng", "viện", "trường",
    ].map { ($0, ()) })
}

func joinedLines(_ text: String) -> String {
  text.utf8.contains(0x0A)
    ? text.split(separator: "\n").map { $0.trimmed() }.joined(separator: " ") : text
}

/// A heading without its closing ":" and without the "./." that ends a document.
func withoutClosingColon(_ text: String) -> String {
  if text.hasSuffix("./.") { return text.slice(to: text.utf8.count - 3).trimmed() }
  return text.droppingLast { $0 == ":" || $0 == " " }
}
