import VietnameseText

/// The bodies that the words of a sentence name from a word on: "Sở Khoa học và Công nghệ tổ chức
/// thẩm định" names one and goes on with a verb. Heads of bodies stand for them.
struct BodyMention {
  let units: [UnitName]
  /// The words that name them.
  let raw: String
  /// Index of the word after them.
  let end: Int

  /// `nil` where no known kind of body or collective begins at the word, or where the end of its
  /// name cannot be told. Linear in the name.
  init?(
    in text: WordText, at start: Int, endingBefore verbs: PhraseTable<Bool> = PredicateStarts.table
  ) {
    guard Self.begins(in: text, at: start), !Self.isVague(text, at: start),
      let end = Self.end(in: text, from: start, verbs),
      // "Các tổ công tác dự và …" is cut in the middle.
      !text.word(end - 1, is: BodyFields.and)
    else { return nil }
    let cell = UnitCell.read(Self.name(in: text, start..<end))
    // "Thanh tra, kiểm tra …" begins like a body and is what is to be done.
    guard cell.unclear.isEmpty, cell.persons.isEmpty, !cell.mentions.isEmpty,
      !cell.mentions.contains(where: { $0.unit.isBare && $0.unit.kind != .office })
    else { return nil }
    units = cell.mentions.map(\.unit)
    raw = text.text(of: start..<end)
    self.end = end
  }

  /// Whether a body, or the head of one, begins at a word.
  static func begins(in text: WordText, at word: Int) -> Bool {
    guard word < text.words.count else { return false }
    if let (_, end) = text.phrase(BodyHeads.table, at: word) {
      return end < text.words.count && begins(in: text, at: end)
        || text.phrase(PredicateStarts.table, at: end) == nil && isHeadOfMany(text, word)
    }
    return UnitName.begins(text, at: word)
  }

  /// "Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ": many heads, their bodies not repeated.
  private static func isHeadOfMany(_ text: WordText, _ word: Int) -> Bool {
    text.phrase(BodyHeads.table, at: word).map { !$0.value.isEmpty && $0.end < text.words.count }
      ?? false
  }

  // MARK: Where the name ends

  /// Words; collectives are described at length ("Các cơ quan, đơn vị đang áp dụng …").
  private static let longestName = 60

  /// A name ends before a verb in small letters, at closing punctuation, or with the text; one that
  /// goes on for longer than any name does, or tells a story, is none.
  private static func end(
    in text: WordText, from start: Int, _ verbs: PhraseTable<Bool>
  ) -> Int? {
    var verbs = verbs
    let isCollective = text.phrase(collectives, at: start) != nil
    var index = afterKind(text, start)
    let fieldEnd = fieldEnd(in: text, from: start)
    while index < text.words.count, index - start <= longestName {
      if !text.isCapitalized(index), text.phrase(PredicateStarts.narrative, at: index) != nil {
        guard isCollective, text.phrase(PredicateStarts.describing, at: index) != nil else {
          return nil
        }
        // "Các cơ quan đang áp dụng, duy trì …": what they do describes them.
        verbs = PredicateStarts.duties
      }
      if index == fieldEnd, endsWithField(text, at: index) { return index }
      switch step(in: text, from: start, at: index, verbs) {
      case .goesOn: index += 1
      case .goesOnAt(let next): index = max(next, index + 1)
      case .ends: return index
      case .endsAt(let next): return next
      }
    }
    return index == text.words.count ? index : nil
  }

  /// The end of "Sở Giao thông vận tải", whatever small letters follow: the field closes the name.
  private static func fieldEnd(in text: WordText, from start: Int) -> Int? {
    let kind = kindStart(text, start)
    guard let (named, end) = text.phrase(BodyFields.named, at: kind), named == .body else {
      return nil
    }
    return BodyFields.field(in: text, at: end)?.end
  }

  /// Whether the word behind a field is no part of the name: a territory and another body would be.
  private static func endsWithField(_ text: WordText, at word: Int) -> Bool {
    word < text.words.count && text.words[word].gap == .space && !text.isCapitalized(word)
      && text.phrase(connectors, at: word) == nil && text.phrase(BodyKinds.levels, at: word) == nil
      && text.phrase(furtherNouns, at: word) == nil
  }

  private enum Step { case goesOn, goesOnAt(Int), ends, endsAt(Int) }

  private static func step(
    in text: WordText, from start: Int, at index: Int, _ verbs: PhraseTable<Bool>
  ) -> Step {
    let gap = text.words[index].gap
    if gap.contains(.opening) {
      // "Ủy ban nhân dân (UBND) các huyện": what stands in brackets is no part of the name.
      let close = text.words.indices[index...].prefix(longestAside).dropFirst()
        .first { text.words[$0].gap.contains(.closing) }
      return close.map { text.phrase(verbs, at: $0) != nil ? .endsAt($0) : .goesOnAt($0) } ?? .ends
    }
    if gap.contains(.colon) {
      // "Các Sở: Y tế, Nội vụ", but "UBND các huyện: Chỉ đạo …".
      return text.isCapitalized(index) && text.phrase(manyKinds, at: index - 1) != nil
        && text.phrase(PredicateStarts.table, at: index) == nil ? .goesOn : .ends
    }
    if gap.contains(.stop), text.words[index - 1].range.count > 2 { return .ends }
    if !gap.isDisjoint(with: [.semicolon, .line]) {
      return begins(in: text, at: afterAnd(text, index)) ? .goesOn : .ends
    }
    // "Văn phòng Tỉnh ủy, các ban xây dựng Đảng": the words of a kind are no verbs.
    if gap.contains(.comma), begins(in: text, at: index) {
      return .goesOnAt(afterKind(text, index))
    }
    // "Các tổ chức thành viên": what several of are meant is no verb.
    if text.isCapitalized(index) || text.phrase(collectives, at: index - 1) != nil {
      return .goesOn
    }
    if text.phrase(BodyKinds.otherWords, at: index)?.value == false { return .goesOn }
    if index >= start + 2,
      text.phrase(PredicateStarts.compounds, at: index - 2) != nil
        || index - 1 == kindStart(text, start)
          && text.phrase(PredicateStarts.kinds, at: index - 1) != nil
        || text.phrase(PredicateStarts.partyBoards, at: index - 1) != nil
    {
      return .goesOn
    }
    if let (_, end) = text.phrase(verbs, at: index) {
      // "Các tỉnh được hỗ trợ" are those that are.
      if text.word(index - 1, is: passive),
        (start..<index).contains(where: { text.word($0, is: many) })
      {
        return .endsAt(end)
      }
      return isBareKind(text, start..<index) && !endsOffice(text, start, at: index)
        ? .goesOnAt(end) : .ends
    }
    // "Các xã Thạch Lâm, Thạch Quảng cắm biển …": names of places have no small letters.
    let followsPlace =
      text.isCapitalized(index - 1) || text.phrase(levels, at: index - 1) != nil
    if followsPlace, isTerritory(text, at: start), !gap.contains(.comma),
      text.phrase(furtherNouns, at: index) == nil,
      text.phrase(connectors, at: index) == nil
    {
      return .ends
    }
    return .goesOn
  }

  private static let passive = matchKey("được")
  private static let many = matchKey("các")

  /// Words in brackets within a name: "(Phòng Cảnh sát phòng, chống tội phạm công nghệ cao)".
  private static let longestAside = 24

  /// The word after the words that begin a name.
  private static func afterKind(_ text: WordText, _ start: Int) -> Int {
    let kind = kindStart(text, start)
    return text.phrase(BodyKinds.table, at: kind)?.end ?? max(kind, start + 1)
  }

  /// The word at which the kind of body stands: behind its head and "các".
  private static func kindStart(_ text: WordText, _ start: Int) -> Int {
    var kind = start
    if let (_, end) = text.phrase(BodyHeads.table, at: kind) { kind = end }
    if let (_, end) = text.phrase(collectives, at: kind) { kind = end }
    return kind
  }

  /// Whether the name begins with a territory or its committee: "UBND xã", "các huyện".
  private static func isTerritory(_ text: WordText, at start: Int) -> Bool {
    let kind = kindStart(text, start)
    guard let (entry, kindEnd) = text.phrase(BodyKinds.table, at: kind) else { return false }
    var end = kindEnd
    if let (_, next) = text.phrase(collectives, at: end) { end = next }
    return entry.kind == .territory
      || entry.kind == .peoplesCommittee && text.phrase(BodyKinds.levels, at: end) != nil
  }

  /// Words in small letters between and behind names of places.
  private static let connectors = PhraseTable<Bool>(
    [
      "và", "trực thuộc", "thuộc", "có", "liên quan", "của", "các", "trên", "nơi", "ven", "biên",
      "vùng", "miền", "phía", "còn", "trong", "được", "khu vực", "giáp", "tự", "nông thôn", "đảo",
      "ương",
    ].map { ($0, true) })

  private static let levels = PhraseTable<Bool>(
    ["tỉnh", "huyện", "xã", "phường", "trấn", "quận", "phố", "khu"].map { ($0, true) })

  /// "Mọi vướng mắc", "các bước": several of what is no body.
  private static func isVague(_ text: WordText, at start: Int) -> Bool {
    guard let (_, end) = text.phrase(collectives, at: start) else { return false }
    return text.phrase(furtherNouns, at: end) == nil && text.phrase(BodyKinds.table, at: end) == nil
      && text.phrase(BodyHeads.table, at: end) == nil
  }

  private static func afterAnd(_ text: WordText, _ word: Int) -> Int {
    text.word(word, is: BodyFields.and) ? word + 1 : word
  }

  /// "Văn phòng *chuẩn bị* …": every body has but one.
  private static func endsOffice(_ text: WordText, _ start: Int, at verb: Int) -> Bool {
    UnitName(text.text(of: start..<verb))?.kind == .office
      && (text.phrase(PredicateStarts.certain, at: verb) != nil
        || text.phrase(PredicateStarts.overseeing, at: verb) != nil)
  }

  /// "Ban Chỉ đạo" thực hiện …, "Văn phòng" đăng ký …: the verb is part of the name.
  private static func isBareKind(_ text: WordText, _ words: Range<Int>) -> Bool {
    guard let unit = UnitName(text.text(of: words)), unit.isBare else { return false }
    return [.board, .centre, .office, .agency].contains(unit.kind)
  }

  private static let collectives = PhraseTable<Bool>(
    ["các", "những", "toàn thể", "tất cả", "tất cả các", "mọi"].map { ($0, true) })

  /// Kinds of bodies of which several follow a colon: "các Sở: Y tế, Tài chính".
  private static let manyKinds = PhraseTable<Bool>(
    [
      "sở", "bộ", "ban", "ngành", "huyện", "phòng", "thành phố", "thị xã", "xã", "phường", "đơn vị",
      "tỉnh", "quận", "thôn", "khu phố", "cục", "vụ", "viện", "khoa", "trường",
    ].map { ($0, true) })

  /// Nouns in small letters that go on with a list of bodies behind a comma.
  private static let furtherNouns = PhraseTable<Bool>(
    [
      "ban", "ngành", "đơn vị", "địa phương", "cơ quan", "tổ chức", "đoàn thể", "thị xã",
      "thành phố", "phường", "đặc khu", "xã", "thị trấn", "quận", "huyện", "tỉnh", "doanh nghiệp",
      "huyện ủy", "thành ủy", "thị ủy", "quận ủy", "đảng ủy", "huyện đoàn", "thành đoàn",
      "thị đoàn", "cá nhân", "cán bộ", "công chức", "viên chức", "người lao động", "hội",
      "hợp tác xã",
      "chi cục", "trung tâm", "phòng", "thôn", "buôn", "bản", "tổ dân phố", "khu phố", "chủ rừng",
      "chủ đầu tư", "chủ hồ", "chủ đập", "chủ cơ sở", "chủ hộ", "nhà đầu tư", "nhà thầu", "ấp",
      "cấp", "cấp ủy", "chi bộ", "đảng bộ", "tổ",
      "trường học", "khoa", "cơ sở", "bộ phận", "sở", "bộ", "hộ gia đình",
      "Nhân dân", "cơ sở giáo dục",
    ].map { ($0, true) })

  // MARK: The name

  /// The name in words, heads of bodies and brackets left out.
  private static func name(in text: WordText, _ words: Range<Int>) -> String {
    var name = ""
    var isInBrackets = false
    var isJoined = true
    var index = words.lowerBound
    while index < words.upperBound {
      let gap = text.words[index].gap
      if gap.contains(.closing) { isInBrackets = false }
      if gap.contains(.opening), index > words.lowerBound { isInBrackets = true }
      if isInBrackets {
        index += 1
        continue
      }
      // "Cục Quản lý thị trường - Cơ quan Thường trực": what the body is, not its name.
      if gap.contains(.dash), index > words.lowerBound,
        text.phrase(appositions, at: index) != nil
      {
        index =
          words[index...].dropFirst().first {
            !text.words[$0].gap.isDisjoint(with: [.comma, .semicolon, .line])
          } ?? words.upperBound
        continue
      }
      if !isJoined { name += separator(in: text, before: index) }
      if let head = head(in: text, at: index, of: words) {
        name += head.rest
        isJoined = head.rest.isEmpty
        index = head.end
      } else {
        name += text.text(of: index..<index + 1)
        isJoined = false
        index += 1
      }
    }
    return name
  }

  private static let appositions = PhraseTable<Bool>(
    [
      "cơ quan thường trực", "cơ quan chủ trì", "đơn vị thường trực", "cơ quan đầu mối",
      "đơn vị đầu mối", "cơ quan tham mưu", "đơn vị chủ trì", "cơ quan chủ quản",
    ].map { ($0, true) })

  /// The head of a body that begins a piece of the name.
  private static func head(
    in text: WordText, at index: Int, of words: Range<Int>
  ) -> (rest: String, end: Int)? {
    let beginsPiece =
      index == words.lowerBound
      || !text.words[index].gap.isDisjoint(with: [.comma, .semicolon, .line])
      || text.word(index - 1, is: BodyFields.and)
    guard beginsPiece, let (rest, end) = text.phrase(BodyHeads.table, at: index),
      end < words.upperBound, !rest.isEmpty || begins(in: text, at: end)
    else { return nil }
    return (rest, end)
  }

  /// What stands between a word and the one before.
  private static func separator(in text: WordText, before word: Int) -> String {
    let start = text.words[word - 1].range.upperBound
    let count = text.words[word].range.lowerBound - start
    let between = String(
      decoding: Array(text.text.utf8.dropFirst(start).prefix(count)), as: UTF8.self)
    return between.utf8.contains(0x28) || between.utf8.contains(0x29) ? " " : between
  }
}
