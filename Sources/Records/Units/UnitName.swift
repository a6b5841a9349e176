import VietnameseText

/// A name of a body, told by how it begins.
struct UnitName: Sendable {
  /// The name, normalized.
  let name: String
  let kind: UnitKind
  let level: GovernmentLevel?
  let isCollective: Bool
  /// Only a kind of body, with no word to tell which: "Thanh tra".
  let isBare: Bool
  /// What makes two names one body: its words in small letters without what joins them, so that
  /// "Lao động - Thương binh và Xã hội" and "Lao động, Thương binh và Xã hội" are one.
  let identity: String
  /// A person said that this name is meant.
  var isCorrected = false
  /// The territory that the name ends in ("xã Thành Hải"), for bodies that govern one.
  let territory: String?

  /// A name that begins with a known kind of body or is a collective; `nil` for any other text.
  /// Linear in the text.
  init?(_ text: String) {
    let key = matchKey(text)
    guard !key.isEmpty, key.utf8.count <= 200, BodyKinds.otherWords.prefix(of: key)?.value != true
    else {
      return nil
    }
    let beginning = BodyKinds.table.prefix(of: key)
    let isCollective = Self.isCollective(key, beginning)
    guard let (entry, length) = beginning else {
      guard isCollective else { return nil }
      self.init(
        name: text, kind: .other, level: nil, isCollective: true, isBare: false, territory: nil)
      return
    }
    let rest = String(
      decoding: Array(key.utf8.dropFirst(length).drop { $0 == 0x20 }), as: UTF8.self)
    if entry.isWhole, !rest.isEmpty { return nil }
    // "Ban hành …", "Hội nghị …", "Đoàn kết …" begin like bodies and are none.
    let isOneWord = !key.utf8.prefix(length).contains(0x20)
    let words = key.utf8.prefix(length).count { $0 == 0x20 } + 1
    let isSection = key.hasPrefix(Self.section)
    if isOneWord || isSection, BodyKinds.needsCapital.contains(entry.kind), !isCollective,
      !rest.isEmpty, !Self.startsUpper(text, afterWords: words),
      BodyKinds.levels.prefix(of: rest) == nil, entry.kind != .division || !Self.isNumber(rest)
    {
      return nil
    }
    let level = entry.level ?? Self.level(rest)
    let governs = entry.kind == .peoplesCommittee || entry.kind == .peoplesCouncil
    self.init(
      name: text, kind: entry.kind, level: level, isCollective: isCollective,
      isBare: rest.isEmpty && !entry.isWhole && BodyKinds.complete.exact(key) == nil
        && !Self.isProper(text),
      territory: governs && !isCollective && !rest.isEmpty
        ? rest
        : entry.kind == .territory && !isCollective ? key : nil)
  }

  /// "Bộ phận Một cửa" is a body, "bộ phận người dân" none.
  private static let section = matchKey("bộ phận")

  /// "Phòng 8", "Đội 2a".
  private static func isNumber(_ rest: String) -> Bool {
    let digits = rest.utf8.prefix { $0 &- 0x30 < 10 }.count
    return digits > 0 && digits <= 2 && rest.utf8.count <= digits + 1
  }

  /// A name that stands in a list of units, whatever it begins with, its abbreviations written out;
  /// remembered.
  static func listed(_ text: String) -> UnitName {
    memory.value(of: text) { text in
      let text = Abbreviations.expanded(text)
      return UnitName(text) ?? UnitName(unknown: text)
    }
  }

  private static let memory = Memory<UnitName>()

  /// A name that nothing is known of.
  private init(unknown name: String) {
    let key = matchKey(name)
    self.init(
      name: name, kind: .other, level: nil,
      isCollective: Self.isCollective(key, BodyKinds.table.prefix(of: key)), isBare: false,
      territory: nil)
  }

  private init(
    name: String, kind: UnitKind, level: GovernmentLevel?, isCollective: Bool, isBare: Bool,
    territory: String?
  ) {
    self.isBare = isBare
    self.name = name
    identity = Self.identity(of: name)
    self.kind = kind
    self.level = level
    self.isCollective = isCollective
    self.territory = territory
  }

  /// The first word of level in the rest of a name: "Công an tỉnh", "Văn phòng UBND tỉnh".
  private static func level(_ rest: String) -> GovernmentLevel? {
    BodyKinds.levels.matches(in: rest).first?.value
  }

  /// Whether a text begins like the name of a body or of several at a word.
  static func begins(_ text: WordText, at word: Int) -> Bool {
    text.phrase(BodyKinds.otherWords, at: word)?.value != true
      && (text.phrase(BodyKinds.table, at: word) != nil
        || text.phrase(collectiveStarts, at: word) != nil)
  }

  /// "Văn phòng Hội đồng nhân dân", whose name may go on with "và Ủy ban nhân dân".
  var isOfficeOfAssembly: Bool {
    kind == .office && Self.assemblies.contains { identity.hasSuffix($0) }
  }

  private static let assemblies = ["Hội đồng nhân dân", "Quốc hội", "HĐND"].map(matchKey)

  private static func identity(of name: String) -> String {
    let words = WordText(name)
    var identity = ""
    for index in words.words.indices {
      if words.word(index, is: BodyFields.and) { continue }
      if words.word(index, is: having), words.phrase(concerned, at: index) != nil { continue }
      if !identity.isEmpty { identity += " " }
      identity += words.key(of: index)
    }
    return identity.isEmpty ? words.key : identity
  }

  /// "có liên quan" and "liên quan" say the same.
  private static let concerned = PhraseTable<Bool>([("có liên quan", true)])
  private static let having = matchKey("có")

  private static func isCollective(
    _ key: String, _ beginning: (value: BodyKinds.Entry, utf8Length: Int)?
  ) -> Bool {
    if collectiveStarts.prefix(of: key) != nil { return true }
    if !partyOfMany.matches(in: key).isEmpty { return false }
    if let (entry, length) = beginning,
      BodyKinds.multiplied.contains(entry.kind),
      several.prefix(of: String(decoding: Array(key.utf8.dropFirst(length + 1)), as: UTF8.self))
        != nil
    {
      return true
    }
    return !collectiveWords.matches(in: key).isEmpty || countsTerritories(key)
  }

  private static let numbered = Substring(matchKey("số"))

  /// "UBND 14 phường", "Công an 03 xã": a number before a level counts; "số 2 xã …" is a name.
  private static func countsTerritories(_ key: String) -> Bool {
    guard key.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return false }
    let words = key.split(separator: " ")
    return words.indices.dropLast().contains { index in
      Int(words[index]).map { $0 > 1 } == true && (index == 0 || words[index - 1] != numbered)
        && BodyKinds.levels.prefix(of: words[(index + 1)...].prefix(2).joined(separator: " "))
          != nil
    }
  }

  /// "Đảng ủy các cơ quan tỉnh" is one committee.
  private static let partyOfMany = PhraseTable<Bool>(
    ["Đảng ủy các cơ quan", "Đảng ủy Khối các cơ quan", "Đảng bộ các cơ quan", "Đảng ủy Khối các"]
      .map { ($0, true) })

  private static let several = PhraseTable<Bool>([("các", true)])

  private static let collectiveStarts = PhraseTable<Bool>(
    ["các", "những", "tất cả", "toàn thể", "mọi", "sở, ban, ngành", "sở, ngành"]
      .map { ($0, true) })

  /// Words inside a name that tell of several bodies.
  private static let collectiveWords = PhraseTable<Bool>(
    [
      "liên quan", "xã, phường", "xã, thị trấn", "xã, đặc khu", "phường, xã", "phường, thị trấn",
      "quận, huyện", "thị xã, thành phố", "huyện, thành phố", "huyện, thị xã", "các huyện",
      "các xã",
      "các phường", "các quận", "các tỉnh", "các cấp", "các địa phương", "các sở", "các ngành",
      "các cơ quan", "các đơn vị", "các khu dân cư", "các thôn", "các tổ dân phố", "các trường",
      "cấp huyện",
      "cấp xã", "cơ quan ngang bộ",
      "cơ quan thuộc Chính phủ",
    ].map { ($0, true) })

  /// "Trạm Y tế", "Đoàn Thanh niên": not only a kind, but the name of one.
  private static func isProper(_ text: String) -> Bool {
    text.utf8.contains(0x20) && startsUpper(text, afterWords: 1) && !isAllCapitals(text)
  }

  /// Whether the word after the first `count` ones begins with a capital.
  private static func startsUpper(_ text: String, afterWords count: Int) -> Bool {
    let words = text.split(separator: " ", maxSplits: count)
    guard words.count > count, let first = words[count].unicodeScalars.first else { return false }
    return first.properties.isUppercase
  }
}
