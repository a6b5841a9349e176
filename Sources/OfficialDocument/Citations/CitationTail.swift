import DocumentModel
import VietnameseText

/// What follows a number: its date, the body that issued it, its subject.
extension CitationScanner {
  /// Reads the date, the body and the subject that follow directly. Returns where the words end
  /// that name the document, its subject left out.
  func readTail(from start: Int, limit: Int?, into citation: inout Citation) -> Int {
    var end = start
    if let date = date(directlyAfter: start), let year = date.year {
      citation.issuedDate = PartialDate(
        raw: rawDate(date), year: year, month: date.month, day: date.day)
      end = date.utf8Range.upperBound
    }
    var position = end
    while position < bytes.count,
      bytes[position] == .space || bytes[position] == UInt8(ascii: ",")
        || bytes[position] == UInt8(ascii: ")") || bytes[position] == 0x0A
    {
      position += 1
    }
    if let organ = organ(at: position, limit: limit ?? bytes.count) {
      citation.organName = organ.name
      end = organ.end
    }
    if citation.subject == nil { citation.subject = subject(at: end) }
    return end
  }

  private func date(directlyAfter end: Int) -> WrittenDate? {
    let next = firstIndex(in: dates) { $0.utf8Range.lowerBound >= end }
    guard next < dates.count else { return nil }
    let date = dates[next]
    guard date.utf8Range.lowerBound - end < 40 else { return nil }
    let key = matchKey(text.slice(end..<date.utf8Range.lowerBound))
    let isNear = ["", ",", ", ngày", "ngày", "(", "(ngày", "ký ngày", "ban hành ngày", "đề ngày"]
      .contains { matchKey($0) == key }
    return isNear ? date : nil
  }

  /// The words of a date, with the "ngày" before it.
  func rawDate(_ date: WrittenDate) -> String {
    let lead = "ngày "
    let start = date.utf8Range.lowerBound - lead.utf8.count
    if start >= 0, bytes[start..<date.utf8Range.lowerBound].elementsEqual(lead.utf8) {
      return text.slice(start..<date.utf8Range.upperBound)
    }
    return text.slice(date.utf8Range)
  }

  /// "của Thủ tướng Chính phủ", up to the words that begin the subject.
  func organ(at start: Int, limit: Int) -> (name: String, end: Int)? {
    let first = firstWord(from: start)
    guard first < words.count, words[first].lowerBound == start, word(first) == "của" else {
      return nil
    }
    let takesAbout = isAboutSomething(at: first + 1)
    var end = -1
    var index = first + 1
    while index < words.count, words[index].lowerBound < limit, index - first <= 24 {
      let current = word(index)
      let ahead = key(ofWords: index, count: 3)
      if current.startsWithSmallLetter || current.startsWithDigit,
        let stop = Self.subjectStarts.prefix(of: ahead), stop.value != .name,
        !(takesAbout && stop.value == .about)
      {
        break
      }
      if Self.capitalSubjectStarts.prefix(of: ahead) != nil { break }
      if current.first == "(" || current.first == "“" || current.first == "\"" { break }
      let stripped = current.droppingLast { ";,.:)”\"/".unicodeScalars.contains($0) }
      end = words[index].lowerBound + stripped.utf8.count
      let closing = current.utf8.last
      if stripped.utf8.count < current.utf8.count {
        guard closing == UInt8(ascii: ","), nameGoesOn(at: index + 1) else { break }
      }
      index += 1
    }
    guard end > words[first].upperBound else { return nil }
    var name = text.slice(words[first + 1].lowerBound..<end)
    // "của Bộ Nội vụ số 15/…": the word belongs to the number that follows.
    if name.hasSuffix(" số"), limit < bytes.count, limit - end <= 2 {
      name = name.slice(to: name.utf8.count - " số".utf8.count)
    }
    guard name.startsWithCapital || Self.smallOrgans.prefix(of: matchKey(name)) != nil else {
      return nil
    }
    return (name, end)
  }

  /// Whether the name of the body at a word goes on with "về", its head aside: "Chủ tịch Ủy ban Quốc
  /// gia về chuyển đổi số".
  private func isAboutSomething(at word: Int) -> Bool {
    let ahead = key(ofWords: word, count: 6)
    if Self.bodiesAboutSomething.prefix(of: ahead) != nil { return true }
    guard let post = Lexicon.posts.prefix(of: ahead) else { return false }
    let count = ahead.slice(to: post.utf8Length).utf8.count { $0 == .space } + 1
    return Self.bodiesAboutSomething.prefix(of: key(ofWords: word + count, count: 4)) != nil
  }

  /// After a comma a name goes on with a capital that opens nothing of its own: "Bộ Văn hóa, Thể
  /// thao và Du lịch", not "…, Sở Y tế đề nghị".
  private func nameGoesOn(at index: Int) -> Bool {
    guard index < words.count, word(index).startsWithCapital else { return false }
    let ahead = key(ofWords: index, count: 4)
    return DocumentType.byName.prefix(of: ahead) == nil
      && Lexicon.organStarts.prefix(of: ahead)?.value != true
      && Lexicon.posts.prefix(of: ahead) == nil
  }

  /// The subject after the body: from "về việc", "quy định" … to the end of the clause; `nil` where
  /// a sentence of the body goes on behind it and nothing tells where it ends.
  private func subject(at start: Int) -> String? {
    let first = firstWord(from: start)
    guard first < words.count,
      let stop = Self.subjectStarts.prefix(of: key(ofWords: first, count: 3)),
      stop.value == .about || stop.value == .subject
    else { return nil }
    var index = words[first].lowerBound
    let farthest = min(bytes.count, index + Self.longestSubject)
    var end = bytes.count
    var openQuotes = 0
    while index < bytes.count {
      if index >= farthest { return nil }
      let byte = bytes[index]
      if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
        if bytes[index + 2] == 0x9C { openQuotes += 1 }
        if bytes[index + 2] == 0x9D { openQuotes -= 1 }
      }
      if openQuotes <= 0, byte == UInt8(ascii: ";") || byte == 0x0A {
        end = index
        break
      }
      index += 1
    }
    if !isBasis, goesOnBehind(first, &end) { return nil }
    let words = withoutClosing(text.slice(words[first].lowerBound..<end))
    return words.isEmpty ? nil : words
  }

  /// Whether the clause goes on with another body ("…, Sở Y tế đề nghị …") or a colon; a full stop
  /// ends it.
  private func goesOnBehind(_ first: Int, _ end: inout Int) -> Bool {
    for index in first..<words.count {
      let word = words[index]
      if word.upperBound > end { break }
      let isLast = index + 1 >= words.count || words[index + 1].lowerBound >= end
      switch bytes[word.upperBound - 1] {
      case UInt8(ascii: ","):
        if !isLast, self.word(index + 1).startsWithCapital,
          Lexicon.organStarts.prefix(of: key(ofWords: index + 1, count: 3))?.value == true
        {
          return true
        }
      case UInt8(ascii: ":"): return true
      case .dot where !isLast && self.word(index + 1).startsWithCapital && word.count > 4:
        end = word.upperBound
        return false
      default: break
      }
    }
    return false
  }
}

extension CitationScanner {
  enum SubjectStart {
    /// "về": also part of some names of bodies.
    case about
    case subject
    /// Ends the body's name, opens no subject.
    case other
    /// Part of a name.
    case name
  }

  static let subjectStarts = PhraseTable<SubjectStart>(
    [("về", .about)]
      + [
        "về việc", "v/v", "quy định", "hướng dẫn", "ban hành", "phê duyệt", "sửa đổi", "bổ sung",
        "công bố", "triển khai", "thực hiện", "giao", "phân công", "phân cấp", "thành lập",
        "quy hoạch", "bãi bỏ", "điều chỉnh", "kiện toàn", "tổ chức", "tăng cường", "thông qua",
        "đẩy mạnh", "phát động", "cho phép", "chấp thuận", "chấn chỉnh", "đề nghị", "xin",
        "yêu cầu", "ủy quyền", "báo cáo", "thông báo", "kết luận", "tiếp tục", "thi hành",
      ].map { ($0, .subject) }
      + [
        "tại", "khóa", "kỳ họp", "ngày", "năm", "và các", "và được", "đã", "được", "có", "là",
        "trên", "theo", "để", "như", "nhiệm kỳ", "đối với", "cho", "từ", "trong", "do", "thì",
        "còn", "hết", "và quyết định", "và nghị", "và thông tư", "và luật", "và công văn",
        "và kế hoạch", "và chỉ thị", "và văn bản", "và ý kiến", "giai đoạn", "nêu", "sẽ", "không",
        "gồm", "bao gồm", "phải", "với", "nhằm", "sau", "trước", "kèm",
      ].map { ($0, .other) } + [("giao thông", .name), ("giao dịch", .name)])

  /// The same with a capital, as some writers begin a subject; none of them occurs in a name.
  static let capitalSubjectStarts = PhraseTable<Void>(
    ["quy định", "ban hành", "phê duyệt", "sửa đổi", "về việc", "công bố", "v/v", "hướng dẫn"].map {
      ($0, ())
    })

  /// Longest subject in bytes; a longer clause is no subject.
  static let longestSubject = 4_000

  /// Bodies whose name goes on with "về".
  static let bodiesAboutSomething = PhraseTable<Void>(
    ["ban chỉ đạo", "ủy ban quốc gia", "hội đồng quốc gia", "tổ công tác", "ban chủ nhiệm"].map {
      ($0, ())
    })

  /// Bodies that some writers begin with a small letter.
  static let smallOrgans = PhraseTable<Void>(
    ["ủy ban", "hội đồng", "thủ tướng", "chủ tịch", "bộ", "chính phủ", "quốc hội", "sở"].map {
      ($0, ())
    })
}
