import TableGrid
import VietnameseText

/// What a cell that names bodies says, read as a careful clerk would: the bodies in the cell's
/// order with the parts that the cell gives them, and what was not understood.
///
/// Semicolons and line breaks divide; commas, "và", "/" and "&" only before a known kind of body or
/// another field of the same kind ("Sở Y tế, Nội vụ"), so that "Sở Văn hóa, Thể thao và Du lịch"
/// stays whole. A collective or generic list stays whole. Persons are no bodies.
struct UnitCell: Sendable {
  /// A body that the cell names.
  struct Mention: Sendable {
    var unit: UnitName
    /// The part that the cell itself tells; `nil` where it leaves that to its column.
    var part: AssignmentRecord.Role?
  }

  /// The bodies, in the cell's order.
  private(set) var mentions: [Mention] = []
  /// Pieces in which no body was recognized.
  private(set) var unclear: [String] = []
  /// Pieces that name persons by title, office or name.
  private(set) var persons: [String] = []

  /// Cells longer than this name no bodies: they are prose.
  private static let longest = 4000

  /// Linear in the text.
  init(_ text: String) {
    guard text.utf8.count <= Self.longest else {
      unclear = [text]
      return
    }
    var reader = UnitCellReader(WordText(Abbreviations.expanded(text)))
    reader.run()
    mentions = reader.mentions
    unclear = reader.unclear
    persons = reader.persons
  }

  /// The same as `UnitCell(text)`, remembered.
  static func read(_ text: String) -> UnitCell { memory.value(of: text) { UnitCell($0) } }

  private static let memory = Memory<UnitCell>()

  /// Every part of the cell is the name of a body.
  var isUnderstood: Bool { !mentions.isEmpty && unclear.isEmpty && persons.isEmpty }
}

/// Goes through the words of a cell once.
struct UnitCellReader {
  let text: WordText
  private(set) var mentions: [UnitCell.Mention] = []
  private(set) var unclear: [String] = []
  private(set) var persons: [String] = []
  private var index = 0
  /// The part that a label before the bodies gives to all that follow: "Phối hợp: …".
  private var part: AssignmentRecord.Role?
  /// Kind word and entry of the body before, where more fields of that kind may follow.
  private var kindBefore: String?

  init(_ text: WordText) { self.text = text }

  private var count: Int { text.words.count }

  mutating func run() {
    while index < count {
      let start = index
      skipNumber()
      guard index < count else { break }
      if isDivided(at: index) { kindBefore = nil }
      takePiece()
      assert(index > start)
      if index == start { index += 1 }
    }
  }

  // MARK: Pieces

  private mutating func takePiece() {
    if takeLabel() { return }
    if let (_, end) = text.phrase(PartPhrases.requests, at: index), end < count,
      UnitName.begins(text, at: end)
    {
      index = end
    }
    if text.phrase(PartPhrases.persons, at: index)?.value == true {
      return persons.append(takeRest(until: Self.dividing))
    }
    if let places = PlaceList(in: text, at: index) {
      index = places.end
      mentions += places.units.dropLast().map { UnitCell.Mention(unit: $0, part: part) }
      kindBefore = nil
      if let last = places.units.last { add(last) }
      return
    }
    if let body = body(at: index) {
      index = body.end
      kindBefore = body.kindWord
      return add(body.unit)
    }
    if let name = fieldName(at: index) {
      index = name.end
      return add(name.unit)
    }
    kindBefore = nil
    unclear.append(takeUnclear())
  }

  private mutating func add(_ unit: UnitName) {
    var own: AssignmentRecord.Role?
    if let remark = bracket(at: index) {
      own = remark.part
      index = remark.end
    } else if let (next, end) = trailingPart(at: index) {
      own = next
      index = end
    }
    mentions.append(UnitCell.Mention(unit: unit, part: own ?? part))
  }

  /// "Chủ trì:", "Phối hợp với": the part of those that follow.
  private mutating func takeLabel() -> Bool {
    guard let (label, end) = text.phrase(PartPhrases.table, at: index), end < count else {
      return false
    }
    if let (_, both) = text.phrase(PartPhrases.leadsWith, at: index), both < count, both > end {
      part = .coordinate
      index = both
      return true
    }
    part = label
    index = end
    return true
  }

  /// "Sở Y tế chủ trì", "Sở Y tế chủ trì, phối hợp với Sở Nội vụ", "Sở Y tế: chủ trì".
  private func trailingPart(at word: Int) -> (AssignmentRecord.Role, Int)? {
    guard word < count, text.words[word].gap.isDisjoint(with: [.line, .semicolon, .comma, .slash])
    else { return nil }
    if let both = text.phrase(PartPhrases.leadsWith, at: word), both.end < count {
      // The second half is the label of those behind.
      guard let (_, half) = text.phrase(PartPhrases.table, at: word) else { return nil }
      return (.lead, half)
    }
    guard let (part, end) = text.phrase(PartPhrases.table, at: word),
      end == count || isDivided(at: end) || !text.words[end].gap.isDisjoint(with: .comma)
    else { return nil }
    return (part, end)
  }

  /// A remark in brackets behind a name, with the part that it may tell.
  private func bracket(at word: Int) -> (part: AssignmentRecord.Role?, end: Int)? {
    guard word < count, text.words[word].gap.contains(.opening) else { return nil }
    var end = word + 1
    while end < count, !text.words[end].gap.contains(.closing) { end += 1 }
    let part = text.phrase(PartPhrases.table, at: word).flatMap { $0.end == end ? $0.value : nil }
    return (part, end)
  }

  // MARK: Where pieces end

  private static let dividing: WordText.Gap = [.line, .semicolon]

  private func isDivided(at word: Int) -> Bool {
    word >= count || !text.words[word].gap.isDisjoint(with: Self.dividing)
  }

  private func line(_ range: Range<Int>) -> String { oneLine(text.text(of: range)) }

  private mutating func takeRest(until gaps: WordText.Gap) -> String {
    let start = index
    repeat { index += 1 } while index < count && text.words[index].gap.isDisjoint(with: gaps)
    return text.text(of: start..<index)
  }

  /// Up to the next body behind a sign, or the end of the piece.
  private mutating func takeUnclear() -> String {
    let start = index
    repeat {
      index += 1
    } while index < count && !isDivided(at: index)
      && !(isJoint(at: index) && body(at: wordAfterAnd(index)) != nil)
    let end = index
    return text.text(of: start..<end)
  }

  /// "1.", "a)", "-": a number or letter in front of a line.
  private mutating func skipNumber() {
    // The letters of "Đ/c" are no enumerator.
    if text.phrase(PartPhrases.persons, at: index) != nil { return }
    guard index == 0 || isDivided(at: index), index + 1 < count else {
      if index < count, text.word(index, is: BodyFields.and) { index += 1 }
      return
    }
    let next = text.words[index + 1].gap
    let key = text.key(of: index)
    let isShort = key.utf8.count <= 2 && !next.isDisjoint(with: [.stop, .closing, .slash])
    let isLevel = next.contains(.stop) && Self.levels.contains(key)
    if isShort, next.isDisjoint(with: [.line, .semicolon, .comma]), !isLevel {
      index += 1
    }
    if index < count, text.word(index, is: BodyFields.and) { index += 1 }
  }

  /// "Phòng, chống" is one word.
  private static func isAgainst(_ text: WordText, at word: Int) -> Bool {
    word > 0 && text.word(word, is: against) && text.word(word - 1, is: prevent)
  }

  private static let prevent = matchKey("phòng")
  private static let against = matchKey("chống")
  /// Short words for territories before a stop, which number no line: "P. Nguyễn Trãi".
  private static let levels: Set<Substring> = ["tp", "tx", "p", "q", "h"]

  private func isJoint(at word: Int) -> Bool {
    if Self.isAgainst(text, at: word) { return false }
    return !text.words[word].gap.isDisjoint(with: [
      .comma, .slash, .ampersand, .dash, .other, .stop, .colon,
    ])
      || text.word(word, is: BodyFields.and)
  }

  private func wordAfterAnd(_ word: Int) -> Int {
    text.word(word, is: BodyFields.and) ? word + 1 : word
  }

  // MARK: Bodies

  /// Words; collectives are described at length.
  private static let longestName = 40

  private struct Body {
    let unit: UnitName
    let end: Int
    /// "Sở", where more names of fields may follow.
    let kindWord: String?
  }

  /// The body whose name begins at a word.
  private func body(at word: Int) -> Body? {
    guard word < count, UnitName.begins(text, at: word) else { return nil }
    if let listed = namedForField(at: word) { return listed }
    var end = text.phrase(BodyKinds.compounds, at: word)?.end ?? word + 1
    while end < count, end - word <= Self.longestName, !endsName(before: end, from: word) {
      end += 1
    }
    let name = oneLine(text.text(of: word..<end))
    guard end - word <= Self.longestName, let unit = UnitName(name), Self.isOne(unit, name),
      !(unit.isBare && unit.kind == .territory)
    else { return nil }
    return Body(unit: unit, end: end, kindWord: nil)
  }

  /// "Sở Y tế", "Các Sở: Y tế, Nội vụ": a kind and one of its fields.
  private func namedForField(at word: Int) -> Body? {
    var kind = word
    if let (isMany, end) = text.phrase(Self.several, at: word), isMany { kind = end }
    guard let (named, end) = text.phrase(BodyFields.named, at: kind),
      named == .body || kind == word,
      let field = BodyFields.field(in: text, at: end, ofOne: named == .division)
    else { return nil }
    let endsThere = named == .body
    let kindWord = Self.capitalized(text.text(of: kind..<end))
    // "Các Sở Y tế" are many of one field, "các Sở Y tế, Nội vụ" one of each.
    if kind > word, !nextIsField(at: field.end) { return nil }
    let tail = territory(at: field.end)
    let unit = UnitName(
      kind == word && !text.words[end].gap.contains(.colon)
        ? line(word..<tail) : kindWord + " " + line(end..<tail))
    guard let unit, endsThere || isDivided(at: tail) || isJoint(at: tail) else { return nil }
    // "Phòng Kế hoạch - Tài chính - Tổng hợp" is named for more than that.
    if !isDivided(at: tail), text.words[tail].gap.contains(.dash), self.field(at: tail) == nil,
      !UnitName.begins(text, at: tail)
    {
      return nil
    }
    guard
      tail >= count || isDivided(at: tail) || isJoint(at: tail)
        || text.words[tail].gap.contains(.opening)
        || text.phrase(PartPhrases.table, at: tail) != nil
    else { return nil }
    return Body(unit: unit, end: tail, kindWord: kindWord)
  }

  /// Another field of the kind before: "Sở Y tế, *Nội vụ*".
  private func fieldName(at word: Int) -> (unit: UnitName, end: Int)? {
    guard let kindBefore, let field = field(at: word), listGoesOn(at: field.end),
      let unit = UnitName(kindBefore + " " + line(word..<field.end))
    else { return nil }
    return (unit, field.end)
  }

  /// Whether another field follows behind a joint.
  private func nextIsField(at word: Int) -> Bool {
    word < count && isJoint(at: word) && !isDivided(at: word)
      && field(at: wordAfterAnd(word)) != nil
  }

  private func listGoesOn(at word: Int) -> Bool {
    word >= count || isDivided(at: word) || isJoint(at: word)
      || text.words[word].gap.contains(.opening) || text.phrase(PartPhrases.table, at: word) != nil
  }

  private func field(at word: Int) -> (name: String, end: Int)? {
    BodyFields.field(in: text, at: word)
  }

  /// The end of the words of a territory behind a name: "tỉnh Khánh Hòa", "thành phố".
  private func territory(at word: Int) -> Int {
    guard word < count, !isDivided(at: word), text.words[word].gap == .space else { return word }
    let isLevel = text.phrase(BodyKinds.levels, at: word) != nil || text.word(word, is: "thành2")
    guard isLevel || text.isCapitalized(word) || text.phrase(Self.ofSeveral, at: word) != nil else {
      return word
    }
    var end = word + 1
    while end < count, !isDivided(at: end), !isJoint(at: end) || isFurtherLevel(at: end),
      !text.words[end].gap.contains(.opening), text.phrase(PartPhrases.table, at: end) == nil
    {
      end += 1
    }
    return end
  }

  /// "các tỉnh, *thành phố* trực thuộc Trung ương".
  private func isFurtherLevel(at word: Int) -> Bool {
    text.words[word].gap.contains(.comma) && !text.isCapitalized(word)
      && (text.phrase(BodyKinds.levels, at: word) != nil || text.word(word, is: Self.city))
  }

  /// Whether a name that began at `start` ends before a word.
  private func endsName(before word: Int, from start: Int) -> Bool {
    let gap = text.words[word].gap
    if gap.contains(.semicolon) || gap.contains(.opening) { return true }
    // "UBND các huyện: Sơn Dương, Yên Sơn" names them all.
    if gap.contains(.colon) {
      return
        !(text.phrase(BodyKinds.levels, at: word - 1) != nil && word >= start + 2
        && text.word(word - 2, is: Self.many))
    }
    if let (_, end) = text.phrase(PartPhrases.table, at: word),
      !text.isCapitalized(word) || gap != .space, !text.word(word - 1, is: Self.many)
    {
      // "Ban Dân chủ, Giám sát và Phản biện xã hội" names no part.
      let isName =
        text.isCapitalized(word) && gap.contains(.comma) && end < count && !isDivided(at: end)
        && !text.words[end].gap.contains(.colon)
      if !isName { return true }
    }
    if gap.contains(.line) { return !goesOn(at: word, from: start) }
    if gap.contains(.closing) { return true }
    guard isJoint(at: word) else { return false }
    return beginsAnother(at: wordAfterAnd(word), after: start, by: word)
  }

  /// Whether a line goes on the name of the line before.
  private func goesOn(at word: Int, from start: Int) -> Bool {
    if text.words[word].gap.contains(.dash) || text.words[word].gap.contains(.other) {
      return false
    }
    if text.word(word, is: BodyFields.and) {
      return !beginsAnother(at: word + 1, after: start, by: word)
    }
    let before = text.key(of: word - 1)
    let isOpen =
      before == BodyFields.and || text.words[word].gap.contains(.comma)
      || UnitName(line(start..<word))?.isBare == true
    if isOpen, !beginsAnother(at: word, after: start, by: word) { return true }
    guard !text.isCapitalized(word) else { return false }
    if text.phrase(BodyKinds.levels, at: word) != nil
      || Self.tails.contains(String(text.key(of: word)))
    {
      return true
    }
    return !UnitName.begins(text, at: word)
  }

  /// Whether another body begins at a word behind a joint: a known kind with more than its kind, or
  /// a collective. Territories go on a list of territories only: "UBND các huyện, thành phố X" is
  /// one.
  private func beginsAnother(at word: Int, after start: Int, by joint: Int) -> Bool {
    guard word < count, UnitName.begins(text, at: word) else { return false }
    if text.phrase(PartPhrases.persons, at: word)?.value == true { return true }
    let before = UnitName(line(start..<joint))
    var end = word + 1
    while end < count, !isDivided(at: end), !isJoint(at: end),
      !text.words[end].gap.contains(.opening)
    {
      end += 1
    }
    guard let unit = UnitName(line(word..<end)) else { return false }
    // "Ngân hàng Chính sách xã hội - Chi nhánh tỉnh" is one.
    if text.words[joint].gap.contains(.dash), text.phrase(Self.branches, at: word) != nil {
      return false
    }
    if unit.isBare,
      !text.isCapitalized(word)
        || end == word + 1 && BodyKinds.needsCapital.contains(unit.kind)
    {
      return false
    }
    if unit.isBare, before?.isCollective == true { return false }
    // "các bộ, cơ quan ngang bộ" is one list; so is "các sở, ban, ngành, đơn vị".
    if before?.isCollective == true, !text.isCapitalized(word),
      text.phrase(Self.furtherKinds, at: word) != nil
    {
      return false
    }
    // "Văn phòng HĐND và UBND huyện" is one office.
    if before?.isOfficeOfAssembly == true,
      unit.kind == .peoplesCommittee || unit.kind == .peoplesCouncil
    {
      return false
    }
    if unit.kind == .territory { return before?.kind == .territory }
    return true
  }

  /// Whether a name is that of one body, or a collective.
  private static func isOne(_ unit: UnitName, _ name: String) -> Bool {
    let words = WordText(name)
    if words.phrase(BodyKinds.compounds, at: 0) != nil { return true }
    for index in words.words.indices.dropFirst() where !words.isCapitalized(index) {
      if words.phrase(PredicateStarts.certain, at: index) != nil, !unit.isCollective {
        return false
      }
    }
    if unit.isCollective { return true }
    guard
      let comma = words.words.indices.first(where: {
        words.words[$0].gap.contains(.comma) && !isAgainst(words, at: $0)
      })
    else { return !words.words.contains { $0.gap.contains(.slash) } }
    // "UBND xã Tân Lập, huyện Mộc Châu": where the territory lies.
    let rest = words.text(of: comma..<words.words.count)
    if let outer = UnitName(rest), outer.kind == .territory { return outer.level != unit.level }
    return unit.kind != .peoplesCommittee && unit.kind != .peoplesCouncil
      && unit.kind != .department && unit.kind != .ministry
      && words.words.indices.dropFirst(comma).contains { words.word($0, is: BodyFields.and) }
  }

  private static let several = PhraseTable<Bool>([("các", true)])
  private static let branches = PhraseTable<Bool>(
    ["chi nhánh", "phòng giao dịch", "cơ sở", "phân hiệu"].map { ($0, true) })
  private static let many = matchKey("các")
  private static let city = matchKey("thành")
  private static let furtherKinds = PhraseTable<Bool>(
    [
      "cơ quan", "tổ chức", "ngành", "ban", "hội", "đoàn thể", "đơn vị", "địa phương", "chi bộ",
      "đảng bộ", "cấp ủy", "chi hội", "trường", "doanh nghiệp", "hợp tác xã", "huyện ủy",
      "thành ủy", "thị ủy", "quận ủy", "đảng ủy", "huyện đoàn", "thành đoàn", "thị đoàn",
      "xí nghiệp", "phân xưởng", "nhà máy",
    ]
    .map { ($0, true) })
  private static let ofSeveral = PhraseTable<Bool>([("các", true), ("của", true), ("thuộc", true)])
  /// Words that begin the tail of a name on a new line.
  private static let tails: Set<String> = Set(["tỉnh", "thành", "thị", "các"].map(matchKey))

  private static func capitalized(_ word: String) -> String {
    let first = word.unicodeScalars.first.map { $0.properties.titlecaseMapping } ?? ""
    return isAllCapitals(word) ? word : first + String(word.unicodeScalars.dropFirst())
  }
}
