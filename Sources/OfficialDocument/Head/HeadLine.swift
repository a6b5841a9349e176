import DocumentModel
import VietnameseText

/// What a line of a head is (Nghị định 30/2020/NĐ-CP, Annex I: boxes 1 to 5, 9a, 10).
enum HeadLine {
  case blank
  /// The country's name, the motto, the Party's name.
  case motto
  /// A rule of underscores, dashes or stars.
  case rule
  /// "Số: 15/QĐ-BNV", blank numbers included, perhaps with the date on the same line.
  case number(DocumentCode?, PartialDate?)
  /// "Ninh Thuận, ngày … tháng … năm …".
  case date(PartialDate?, place: String?)
  /// Secrecy, urgency, draft, with its words.
  case stamp(Lexicon.Stamp, String)
  /// "V/v …", with its own words.
  case subject(String)
  /// "KẾ HOẠCH", with the words that follow on the same line.
  case type(DocumentType, rest: String)
  /// "Kính gửi".
  case addressees
  /// A basis, a numbered heading or an appendix: the head is over.
  case body
  /// "CỦA QUỐC HỘI KHÓA XII, KỲ HỌP THỨ 2, SỐ 03/2007/QH12": how laws carried their number.
  case enactment(organ: String, DocumentCode?)
  case other

  init(_ line: Line) {
    let key = line.key
    if line.isBlank {
      self = .blank
    } else if Lexicon.isRule(line.text), !line.text.contains(ascii: .slash) {
      self = .rule
    } else if Lexicon.mottos.prefix(of: key) != nil {
      self = .motto
    } else if let phrase = Lexicon.subjectMarks.prefix(of: key) {
      self = .subject(Self.afterColon(line.text.slice(from: phrase.utf8Length)))
    } else if Lexicon.addressees.prefix(of: key) != nil {
      self = .addressees
    } else if let number = Self.number(of: line) {
      self = number
    } else if let date = Self.date(of: line) {
      self = date
    } else if line.text.utf8.count < 60,
      let stamp = Lexicon.stamps.prefix(of: Self.opened(key))
    {
      self = .stamp(stamp.value, Self.stampWords(line.text))
    } else if let enactment = Self.enactment(line) {
      self = enactment
    } else if let type = Self.type(of: line) {
      self = type
    } else if Self.beginsBody(line) {
      self = .body
    } else {
      self = .other
    }
  }

  private static func opened(_ key: String) -> String {
    key.trimmed { $0 == "(" || $0 == "[" || $0 == "*" || $0 == " " }
  }

  /// "Độ mật: Mật" says "Mật"; brackets and stars around a stamp are drawn.
  private static func stampWords(_ text: String) -> String {
    let colon = text.utf8Offset(of: ":")
    return text.slice(from: colon.map { $0 + 1 } ?? 0)
      .trimmed { "()[]* .".unicodeScalars.contains($0) }
  }

  private static func afterColon(_ text: String) -> String {
    text.trimmed { $0 == ":" || $0 == " " || $0 == "." }
  }

  // MARK: Number

  private static let numberWords = PhraseTable<Void>(
    [
      "số", "luật số", "pháp lệnh số", "nghị quyết số", "nghị định số", "lệnh số", "thông tư số",
      "bộ luật số", "quyết định số", "sô", "số và ký hiệu",
    ].map { ($0, ()) })

  /// The number line: "số" and a code or a colon, or a code alone on its line.
  private static func number(of line: Line) -> HeadLine? {
    guard line.text.utf8.count < 160 else { return nil }
    if let phrase = numberWords.prefix(of: line.key) {
      let code = DocumentCode(line: line.text, raw: line.raw)
      let next = line.key.slice(from: phrase.utf8Length).trimmed().utf8.first
      let isLabel = next == nil || next == UInt8(ascii: ":")
      return code != nil || isLabel ? .number(code, Self.dateBehind(line)) : nil
    }
    guard let match = CodeScanner.matches(in: line.text).first,
      match.range == 0..<line.text.utf8.count
    else { return nil }
    return .number(DocumentCode(line: line.text, raw: line.raw), nil)
  }

  private static func dateBehind(_ line: Line) -> PartialDate? {
    guard let found = dates(in: line.text).last, let year = found.year,
      found.utf8Range.upperBound + 1 >= line.text.utf8.count
    else { return nil }
    return PartialDate(
      raw: rawDate(line, found), year: year, month: found.month, day: found.day)
  }

  // MARK: Date

  /// "Hà Nội, ngày 24 tháng 11 năm 2017": nothing after the date, at most a place before it.
  private static func date(of line: Line) -> HeadLine? {
    guard line.text.utf8.count < 160 else { return nil }
    let found = dates(in: line.text).last
    guard let found else {
      // "Hà Nội, ngày    tháng    năm": a form that nobody filled in.
      guard line.text.utf8.count < 80 else { return nil }
      let words = line.key.parts(between: .space)
      guard words.contains(day), words.contains(month) else { return nil }
      return .date(nil, place: placeName(before: line.text, line))
    }
    let after = line.text.slice(from: found.utf8Range.upperBound).trimmed()
    let before = line.text.slice(to: found.utf8Range.lowerBound).trimmed()
    guard after.isEmpty || after == ".", isPlace(before) else { return nil }
    // "PHIÊN HỌP THƯỜNG KỲ THÁNG 8 NĂM 2019" tells of a month.
    if found.day == nil, !before.isEmpty, !before.hasSuffix(","),
      !line.key.parts(between: .space).contains(day)
    {
      return nil
    }
    let date = found.year.map {
      PartialDate(
        raw: rawDate(line, found), year: $0, month: found.month, day: found.day)
    }
    return .date(date, place: placeName(before: before, line))
  }

  private static let day = matchKey("ngày")
  private static let month = matchKey("tháng")

  /// "Hà Nội," or "Hà Nội" or nothing; a sentence that ends with a date has more.
  private static func isPlace(_ text: String) -> Bool {
    guard text.utf8.count < 60, !text.utf8.contains(UInt8(ascii: ":")) else { return false }
    if text.hasSuffix(",") { return text.startsWithCapital }
    return text.split(separator: " ").allSatisfy { $0.startsWithCapital }
  }

  /// The date with the blanks that the file has: "ngày      tháng 02 năm 2022".
  private static func rawDate(_ line: Line, _ date: WrittenDate) -> String {
    for marker in ["ngày", "Ngày", "NGÀY"] {
      if let start = line.raw.utf8Offset(of: marker) {
        return line.raw.slice(from: start).trimmed { " \t\u{A0}.;,".unicodeScalars.contains($0) }
      }
    }
    return line.text.slice(date.utf8Range)
  }

  private static func placeName(before text: String, _ line: Line) -> String? {
    let start =
      text.utf8Offset(of: ", ngày") ?? text.utf8Offset(of: ",ngày") ?? text.utf8Offset(of: " ngày")
    let hasWord = text.utf8Offset(of: "ngày") == 0
    if hasWord { return nil }
    let name = (start.map { text.slice(to: $0) } ?? text).trimmed { $0 == "," || $0 == " " }
    guard name.startsWithCapital, !name.utf8.contains(where: \.isDigit) || start != nil,
      !name.utf8.contains(.slash)
    else { return nil }
    return name
  }

  // MARK: Type

  /// A type in capitals, alone or before its subject, or a type alone that is set like a title.
  private static func type(of line: Line) -> HeadLine? {
    guard line.side == .none || line.cell < 0,
      let phrase = DocumentType.byName.prefix(of: line.key)
    else { return nil }
    let count = line.key.slice(to: phrase.utf8Length).utf8.count { $0 == .space } + 1
    let words = wordRanges(Array(line.text.utf8))
    guard words.count >= count else { return nil }
    let end = words[count - 1].upperBound
    let rest = line.text.slice(from: end).trimmed()
    let isCapital = isAllCapitals(line.text.slice(to: end))
    // "QUYẾT ĐỊNH:" enacts; the type stands without a colon.
    if line.text.slice(to: end).hasSuffix(":") || rest == ":" { return nil }
    let isTitle = rest.isEmpty && line.isProminent && line.text.startsWithCapital
    guard isCapital || isTitle else { return nil }
    return .type(phrase.value, rest: jointWords.exact(matchKey(rest)) == nil ? rest : "")
  }

  /// Words that go on with a type whose issuers are several.
  private static let jointWords = PhraseTable<Void>(
    ["liên tịch", "phối hợp", "liên ngành", "liên cơ quan"].map { ($0, ()) })

  private static func enactment(_ line: Line) -> HeadLine? {
    guard line.text.utf8.count < 200, isAllCapitals(line.text),
      let phrase = lawmakers.prefix(of: line.key)
    else { return nil }
    let organ = line.text.slice(to: min(phrase.value, line.text.utf8.count))
    let code = CodeScanner.matches(in: line.text).first?.code
    guard code != nil || line.key.utf8.count > phrase.utf8Length else { return nil }
    return .enactment(organ: organ.slice(from: "CỦA ".utf8.count).trimmed(), code)
  }

  /// Those who make laws, and the length in UTF-8 of the words in capitals.
  private static let lawmakers = PhraseTable<Int>(
    ["CỦA QUỐC HỘI", "CỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI", "CỦA CHỦ TỊCH NƯỚC"].map {
      ($0, $0.utf8.count)
    })

  // MARK: Body

  private static func beginsBody(_ line: Line) -> Bool {
    if let relation = Lexicon.relations.prefix(of: line.key), line.side == .none,
      line.text.startsWithCapital, !isAllCapitals(line.text),
      relation.utf8Length < line.key.utf8.count
    {
      return true
    }
    let paragraph = Paragraph(text: line.text, label: line.label)
    return line.side == .none && Enumerator(paragraph) != nil
  }
}

extension String {
  /// UTF-8 offset of the first occurrence of a text. Linear for the short texts searched here.
  func utf8Offset(of needle: String) -> Int? {
    var text = self
    var needle = needle
    return text.withUTF8 { bytes in
      needle.withUTF8 { wanted in
        guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
        for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
          if bytes[start..<start + wanted.count].elementsEqual(wanted) { return start }
        }
        return nil
      }
    }
  }
}
