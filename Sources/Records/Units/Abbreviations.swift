import VietnameseText

/// Abbreviations in the names of bodies, written out. Only what every clerk reads in one way.
enum Abbreviations {
  private static let table = PhraseTable<String>([
    ("UBND", "Ủy ban nhân dân"), ("HĐND", "Hội đồng nhân dân"),
    ("HĐND và UBND", "Hội đồng nhân dân và Ủy ban nhân dân"),
    ("MTTQ", "Mặt trận Tổ quốc"), ("MTTQVN", "Mặt trận Tổ quốc Việt Nam"),
    ("UBMTTQ", "Ủy ban Mặt trận Tổ quốc"), ("UB MTTQ", "Ủy ban Mặt trận Tổ quốc"),
    ("UBMTTQVN", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
    ("UBMT Tổ quốc", "Ủy ban Mặt trận Tổ quốc"), ("MTTQ VN", "Mặt trận Tổ quốc Việt Nam"),
    ("UBMTTQ VN", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
    ("VP", "Văn phòng"), ("VPCP", "Văn phòng Chính phủ"), ("VP CP", "Văn phòng Chính phủ"),
    ("VPUB", "Văn phòng Ủy ban nhân dân"), ("VPUBND", "Văn phòng Ủy ban nhân dân"),
    ("VPQH", "Văn phòng Quốc hội"), ("ĐBQH", "đại biểu Quốc hội"),
    ("TTCP", "Thanh tra Chính phủ"), ("NHNN", "Ngân hàng Nhà nước"),
    ("KBNN", "Kho bạc Nhà nước"), ("BHXH", "Bảo hiểm xã hội"), ("KTNN", "Kiểm toán nhà nước"),
    ("TTXVN", "Thông tấn xã Việt Nam"), ("VTV", "Đài Truyền hình Việt Nam"),
    ("VOV", "Đài Tiếng nói Việt Nam"),
    ("TAND", "Tòa án nhân dân"), ("TANDTC", "Tòa án nhân dân tối cao"),
    ("VKSND", "Viện kiểm sát nhân dân"), ("VKSNDTC", "Viện kiểm sát nhân dân tối cao"),
    ("BQL", "Ban Quản lý"), ("BCĐ", "Ban Chỉ đạo"), ("BTV", "Ban Thường vụ"),
    ("BCH Quân sự", "Ban Chỉ huy Quân sự"), ("BCHQS", "Ban Chỉ huy Quân sự"),
    ("Ban CHQS", "Ban Chỉ huy Quân sự"), ("Bộ CHQS", "Bộ Chỉ huy Quân sự"),
    ("Bộ CH Quân sự", "Bộ Chỉ huy Quân sự"), ("BCH QS", "Ban Chỉ huy Quân sự"),
    ("Bộ CHBĐBP", "Bộ Chỉ huy Bộ đội Biên phòng"),
    ("Bộ CH BĐBP", "Bộ Chỉ huy Bộ đội Biên phòng"), ("BĐBP", "Bộ đội Biên phòng"),
    ("CA tỉnh", "Công an tỉnh"), ("CA huyện", "Công an huyện"), ("CA xã", "Công an xã"),
    ("CA thành phố", "Công an thành phố"), ("CA phường", "Công an phường"),
    ("QLTT", "Quản lý thị trường"), ("PTTH", "Phát thanh và Truyền hình"),
    ("PT-TH", "Phát thanh - Truyền hình"), ("PT&TH", "Phát thanh và Truyền hình"),
    ("PTTH tỉnh", "Phát thanh và Truyền hình tỉnh"),
    ("LĐLĐ", "Liên đoàn Lao động"), ("LHPN", "Liên hiệp Phụ nữ"), ("CCB", "Cựu chiến binh"),
    ("TNCS", "Thanh niên Cộng sản"), ("TNCSHCM", "Thanh niên Cộng sản Hồ Chí Minh"),
    ("TNCS HCM", "Thanh niên Cộng sản Hồ Chí Minh"), ("Hội ND", "Hội Nông dân"),
    ("Hội PN", "Hội Phụ nữ"), ("KCN", "khu công nghiệp"), ("KKT", "khu kinh tế"),
    ("HTX", "Hợp tác xã"), ("TW", "Trung ương"), ("TƯ", "Trung ương"),
    ("THADS", "Thi hành án dân sự"), ("KTXH", "kinh tế - xã hội"),
    ("TP", "thành phố"), ("TX", "thị xã"), ("TP.", "thành phố"), ("TX.", "thị xã"),
    ("TDP", "tổ dân phố"), ("TTYT", "Trung tâm Y tế"), ("BVĐK", "Bệnh viện đa khoa"),
    ("GDTX", "Giáo dục thường xuyên"), ("TTPVHCC", "Trung tâm Phục vụ hành chính công"),
    ("BCH BĐBP", "Bộ Chỉ huy Bộ đội Biên phòng"), ("BCH Đoàn", "Ban Chấp hành Đoàn"),
    ("QLDA", "Quản lý dự án"), ("BVTV", "Bảo vệ thực vật"), ("KSBT", "Kiểm soát bệnh tật"),
    ("PTNT", "Phát triển nông thôn"), ("TBXH", "Thương binh và Xã hội"),
    ("TB&XH", "Thương binh và Xã hội"), ("TB và XH", "Thương binh và Xã hội"),
    ("PCTN", "phòng, chống tham nhũng"), ("TTĐT", "thông tin điện tử"),
    ("Đài TT-TH", "Đài Truyền thanh - Truyền hình"), ("Đài TTTH", "Đài Truyền thanh - Truyền hình"),
    ("VPĐKĐĐ", "Văn phòng Đăng ký đất đai"), ("VPĐK đất đai", "Văn phòng Đăng ký đất đai"),
    ("PTQĐ", "Phát triển quỹ đất"), ("TTPTQĐ", "Trung tâm Phát triển quỹ đất"),
    ("Kho bạc NN", "Kho bạc Nhà nước"), ("Ngân hàng NN", "Ngân hàng Nhà nước"),
    ("UBKT", "Ủy ban Kiểm tra"), ("Ban XDĐ", "Ban Xây dựng Đảng"), ("VPĐU", "Văn phòng Đảng ủy"),
    ("VP ĐU", "Văn phòng Đảng ủy"), ("VPHU", "Văn phòng Huyện ủy"), ("VPTU", "Văn phòng Tỉnh ủy"),
    ("Đoàn TN", "Đoàn Thanh niên"), ("ĐTN", "Đoàn Thanh niên"),
    ("Hội LHTN", "Hội Liên hiệp Thanh niên"),
    ("HĐNVQS", "Hội đồng nghĩa vụ quân sự"), ("NVQS", "nghĩa vụ quân sự"),
    ("QLVH", "Quản lý vận hành"), ("DVC", "dịch vụ công"),
    ("Trung tâm DVC", "Trung tâm Dịch vụ công"), ("Đồn BP", "Đồn Biên phòng"),
    ("Trung tâm HCC", "Trung tâm Hành chính công"), ("HCC", "hành chính công"),
    ("PVHCC", "Phục vụ hành chính công"), ("CUDVC", "Cung ứng dịch vụ công"),
    ("GDNN", "Giáo dục nghề nghiệp"), ("Công ty CP", "Công ty Cổ phần"),
    ("CTCP", "Công ty Cổ phần"), ("CNTT", "Công nghệ thông tin"), ("GDPL", "giáo dục pháp luật"),
    ("LHH", "Liên hiệp các hội"),
  ])

  /// Short words that stand for a kind of body where the name goes on like one of that kind: "P. Quản
  /// lý nhà" is a division, "P. Bến Nghé" a ward.
  private static let kinds: [Substring: (name: String, continuations: PhraseTable<Void>)] = [
    Substring(matchKey("P")): ("Phòng", divisionNames),
    Substring(matchKey("TT")): ("Trung tâm", centreNames),
  ]

  private static let divisionNames = PhraseTable<Void>(
    BodyFields.names.map { ($0, ()) }
      + [
        "quản lý", "tổ chức", "hành chính", "kế hoạch", "tài chính", "kỹ thuật", "công nghệ",
        "đào tạo", "nghiệp vụ", "thanh tra", "pháp chế", "tổng hợp", "kinh doanh", "vật tư",
        "khảo thí", "công tác", "chính trị", "điều dưỡng", "khoa học", "hợp tác", "nội chính",
        "giáo dục", "lao động", "nông nghiệp", "tài nguyên", "dân tộc", "thông tin", "an toàn",
        "đầu tư", "kiểm tra", "giám định", "chế độ", "quy hoạch", "thẩm định", "đô thị",
        "thị trường", "dự án", "bảo vệ", "kế toán", "nhân sự", "truyền thông", "nghiên cứu",
        "chăn nuôi", "trồng trọt", "bảo trợ", "người có công", "việc làm", "tuyên truyền",
      ].map { ($0, ()) })

  private static let centreNames = PhraseTable<Void>(
    [
      "cung ứng", "y tế", "phát triển", "phục vụ", "văn hóa", "dịch vụ", "giáo dục", "công nghệ",
      "khuyến nông", "kỹ thuật", "quan trắc", "kiểm soát", "xúc tiến", "hành chính", "chính trị",
      "bồi dưỡng", "giới thiệu", "quản lý", "kiểm nghiệm", "pháp y", "trợ giúp", "tin học",
      "đào tạo", "nghiên cứu", "lưu trữ", "ứng dụng", "nước sạch", "cứu hộ", "điều hành",
    ].map { ($0, ()) })

  /// Names that need more words: a full stop behind their abbreviation is no end.
  private static let unfinished: Set<String> = [
    "thành phố", "thị xã", "Văn phòng", "Ban Quản lý", "Ban Chỉ đạo", "Trung tâm Y tế",
  ]

  /// The text with its abbreviations written out, remembered; the same text where it has none.
  static func expanded(_ text: String) -> String { memory.value(of: text, written) }

  private static let memory = Memory<String>()

  /// Linear in the text.
  private static func written(_ text: String) -> String {
    let words = WordText(text)
    guard
      words.words.indices.contains(where: { isCode(words, $0) || kind(in: words, at: $0) != nil })
    else { return words.text }
    var result = ""
    var copied = 0
    var index = 0
    var follows: BodyFields.Kind?
    let bytes = Array(words.text.utf8)
    func copy(upTo end: Int) {
      // "HĐND&UBND", "HĐND-UBND" are one office of two.
      let joint = copied > 0 && end == copied + 1 ? bytes[copied] : 0
      switch joint {
      case UInt8(ascii: "&"): result += " và "
      case UInt8(ascii: "-"): result += " - "
      default: result += String(decoding: bytes[copied..<end], as: UTF8.self)
      }
      copied = end
    }
    func replace(_ range: Range<Int>, by name: String) {
      copy(upTo: words.words[range.lowerBound].range.lowerBound)
      result += name
      copied = words.words[range.upperBound - 1].range.upperBound
      index = range.upperBound
    }
    while index < words.words.count {
      if let follows, let (name, end) = field(in: words, at: index, of: follows) {
        replace(index..<end, by: name)
        continue
      }
      if let name = kind(in: words, at: index) {
        replace(index..<(index + 1), by: name + " ")
        copied = words.words[index].range.lowerBound
        follows = name == "Phòng" ? .division : nil
        continue
      }
      if let (name, end) = words.phrase(table, at: index),
        (index..<end).contains(where: { isCode(words, $0) })
      {
        replace(index..<end, by: name)
        // The full stop of "TP." or "VP." goes with the abbreviation.
        if words.words.indices.contains(end),
          words.words[end].gap == [.stop, .space] || words.words[end].gap == .stop,
          unfinished.contains(name)
        {
          result += " "
          copied = words.words[end].range.lowerBound
        }
        follows = nil
        continue
      }
      // Codes of fields stand behind "Sở", "Bộ" …, and behind one another.
      if let (kind, _) = words.phrase(BodyFields.named, at: index) {
        follows = kind
      } else if words.words[index].gap.isDisjoint(with: [.comma, .ampersand, .slash, .semicolon])
        && !words.word(index, is: BodyFields.and)
      {
        follows = nil
      }
      index += 1
    }
    copy(upTo: bytes.count)
    return result
  }

  /// The field that a code stands for, its letters joined by "&", "-", "," or "và": "LĐ-TB&XH".
  private static func field(
    in text: WordText, at start: Int, of kind: BodyFields.Kind
  ) -> (name: String, end: Int)? {
    var letters = ""
    var found: (String, Int)?
    var index = start
    while index < text.words.count, index - start < 8 {
      let gap = text.words[index].gap
      if index > start,
        !gap.isDisjoint(with: [.line, .semicolon, .colon, .opening, .closing, .slash])
      {
        break
      }
      if text.word(index, is: BodyFields.and) {
        guard index > start else { return nil }
        index += 1
        continue
      }
      guard isCode(text, index) else { break }
      letters += text.text(of: index..<(index + 1))
      index += 1
      if let name = kind.field(byCode: letters) { found = (name, index) }
    }
    return found
  }

  /// The kind of body that a short word stands for: "P. Quản lý nhà", "P. KH-TC", "TT Y tế".
  private static func kind(in text: WordText, at index: Int) -> String? {
    guard index + 1 < text.words.count, text.isCapitalized(index),
      let (name, continuations) = kinds[text.key(of: index)],
      text.words[index + 1].gap.isSubset(of: [.stop, .space, .colon]),
      text.phrase(continuations, at: index + 1) != nil
        || name == "Phòng" && field(in: text, at: index + 1, of: .division) != nil
        || name == "Trung tâm" && isCode(text, index + 1)
          && text.phrase(table, at: index + 1) != nil
    else { return nil }
    return name
  }

  /// A word of capitals (with perhaps "g" in "NgV").
  private static func isCode(_ text: WordText, _ index: Int) -> Bool {
    let word = text.text(of: index..<(index + 1))
    var capitals = 0
    for scalar in word.unicodeScalars {
      if scalar.properties.isUppercase { capitals += 1 } else if scalar != "g" { return false }
    }
    return capitals >= 2
  }
}
