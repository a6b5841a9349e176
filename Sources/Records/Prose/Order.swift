import OfficialDocument
import VietnameseText

/// Who is told to do what in a sentence: "Giao Sở Nội vụ chủ trì …", "Sở Tài chính bố trí …",
/// "Định kỳ hằng năm (15/10), các cơ quan … báo cáo …", "Sở Y tế được giao …".
struct Order {
  /// How the sentence says it.
  enum Form {
    /// The body alone, as in a heading.
    case named
    /// The body is the subject of what is done.
    case stated
    /// The body is the subject and bound to it: "có trách nhiệm …".
    case bound
    /// Another body, or the document, gives the order.
    case ordered
  }

  let form: Form
  let body: BodyMention
  /// Index of the first word of what is to be done; the number of words where nothing is said.
  let predicate: Int

  /// The order of a heading that stands over what is to be done: the name of a body in it may hold
  /// words that are verbs elsewhere.
  static func find(inHeading text: WordText) -> Order? {
    if let (_, end) = text.phrase(ofBodies, at: 0),
      let body = BodyMention(in: text, at: end, endingBefore: PredicateStarts.certain),
      body.end == text.words.count
    {
      return Order(form: .named, body: body, predicate: body.end)
    }
    if ProsePhrases.isHeadingOfWork(text) { return nil }
    if let body = BodyMention(in: text, at: 0, endingBefore: PredicateStarts.certain),
      body.end == text.words.count
    {
      return Order(form: .named, body: body, predicate: body.end)
    }
    return find(in: text)
  }

  /// Words of headings before the body whose work follows.
  private static let ofBodies = phrases([
    "Trách nhiệm của", "Nhiệm vụ của", "Đối với", "Về phía", "Trách nhiệm", "Phần việc của",
  ])

  /// Whether a heading says who is to do what stands below, body or not.
  static func addresses(_ heading: WordText) -> Bool {
    heading.phrase(ofBodies, at: 0) != nil || heading.phrase(persons, at: 0) != nil
      || heading.phrase(BodyHeads.table, at: 0) != nil || begins(heading)
  }

  /// Those who are no bodies.
  private static let persons = phrases([
    "Các đồng chí", "Đồng chí", "Các ông", "Các ông, bà", "Ông", "Bà", "Giáo viên", "Nhân viên",
    "Cán bộ", "Công chức", "Viên chức", "Học sinh", "Sinh viên", "Hộ gia đình", "Thành viên",
    "Các thành viên", "Tổ trưởng", "Trưởng nhóm", "Chuyên viên", "Người dân", "Phụ huynh",
    "Cha mẹ học sinh", "Ban đại diện cha mẹ học sinh", "Chủ đầu tư", "Nhà thầu",
  ])

  /// The order of a sentence; `nil` where it gives none. Linear in the sentence.
  static func find(in text: WordText) -> Order? {
    var start = 0
    if let (_, end) = text.phrase(connectors, at: 0), end < text.words.count { start = end }
    if let order = Order(in: text, at: start) { return order }
    let isOpened = text.phrase(openings, at: start) != nil
    let commas = text.words.indices.prefix(longestOpening).dropFirst(start + 1)
      .filter { !text.words[$0].gap.isDisjoint(with: [.comma, .semicolon]) }
    // "Theo dõi, đôn đốc, yêu cầu các đơn vị báo cáo …" is what somebody else is to do.
    let beginsWithWork = text.phrase(PredicateStarts.table, at: start) != nil
    if !isOpened, beginsWithWork, !cites(text, start..<(commas.last ?? start)) { return nil }
    for index in commas {
      // "Huyện đã kịp thời di dời 09 hộ, giao Công an xã …" tells what was done.
      if !isOpened, !beginsWithWork, text.phrase(BodyKinds.table, at: start) != nil,
        text.words.indices[start..<index].contains(where: { text.word($0, is: done) })
      {
        return nil
      }
      guard let order = Order(in: text, at: index), order.form != .named,
        order.form == .ordered || isOpened
      else { continue }
      return order
    }
    return nil
  }

  /// "Thực hiện Kế hoạch số 5/KH-UBND ngày …" names the grounds of the order.
  private static func cites(_ text: WordText, _ words: Range<Int>) -> Bool {
    words.contains { text.word($0, is: number) || text.word($0, is: day) }
  }

  private static let done = matchKey("đã")
  private static let number = matchKey("số")
  private static let day = matchKey("ngày")

  /// Words: a clause of grounds may stand before who orders.
  private static let longestOpening = 90

  private init?(in text: WordText, at start: Int, depth: Int = 3) {
    guard depth > 0 else { return nil }
    if let (_, end) = text.phrase(Self.orders, at: start) {
      guard let body = BodyMention(in: text, at: end) else { return nil }
      self.init(form: .ordered, body: body, predicate: body.end)
      return
    }
    guard let body = BodyMention(in: text, at: start) else { return nil }
    if let (form, end) = text.phrase(Self.passives, at: body.end) {
      self.init(form: form, body: body, predicate: end)
    } else if let (form, end) = Self.passive(in: text, behindStanding: body.end) {
      self.init(form: form, body: body, predicate: end)
    } else if text.phrase(Self.orders, at: body.end) != nil {
      // "Ủy ban nhân dân tỉnh yêu cầu các sở …": who gives the order does not do the work.
      self.init(in: text, at: body.end, depth: depth - 1)
    } else {
      let isNamed = body.end == text.words.count
      self.init(form: isNamed ? .named : .stated, body: body, predicate: body.end)
    }
  }

  /// "Sở Xây dựng là cơ quan thường trực, *có trách nhiệm* …": what it is stands before its duty.
  private static func passive(
    in text: WordText, behindStanding word: Int
  ) -> (Form, end: Int)? {
    guard word < text.words.count, text.word(word, is: being) else { return nil }
    let clause = text.words.indices[word...].prefix(longestStanding)
    guard let comma = clause.first(where: { text.words[$0].gap.contains(.comma) }) else {
      return nil
    }
    return text.phrase(passives, at: comma).map { ($0.value, $0.end) }
  }

  private static let being = matchKey("là")

  /// Words: "là cơ quan thường trực của Ban Chỉ đạo tỉnh".
  private static let longestStanding = 14

  private init(form: Form, body: BodyMention, predicate: Int) {
    self.form = form
    self.body = body
    self.predicate = predicate
  }

  /// Whether a sentence begins like an order, to whomever it is.
  static func begins(_ text: WordText) -> Bool { text.phrase(orders, at: 0) != nil }

  // MARK: What it says

  /// Nothing is said but who: "Giao Sở Tài chính:".
  func isOnlyNamed(in text: WordText) -> Bool { predicate >= text.words.count }

  /// What is to be done follows below: "… thực hiện các nhiệm vụ sau:".
  func introduces(in text: WordText) -> Bool {
    guard let last = text.words.last, !isOnlyNamed(in: text) else { return true }
    let key = text.key.slice(to: last.keyRange.upperBound)
    return Self.introductions.contains { key.hasSuffix($0) }
  }

  /// It says no more than a word or two of what is to be done: "Đề nghị các sở phối hợp".
  func isBrief(in text: WordText) -> Bool { text.words.count - predicate <= 2 }

  /// It says that the document is to be carried out, and no work of its own: "chịu trách nhiệm thi
  /// hành Quyết định này".
  func isClosing(in text: WordText) -> Bool {
    if text.phrase(Self.liabilities, at: predicate) != nil { return true }
    if isFormula(in: text) { return true }
    guard text.words.count - predicate <= Self.longestClosing else { return false }
    if text.phrase(Self.standings, at: predicate) != nil { return true }
    let words = predicate..<max(predicate, text.words.count)
    if words.contains(where: { text.phrase(Self.closings, at: $0) != nil }) { return true }
    return text.phrase(Self.generalDuties, at: predicate) != nil
      && words.contains { text.phrase(Self.executions, at: $0) != nil }
  }

  /// What is to be done says no more than that it be done: "khẩn trương triển khai thực hiện các nội
  /// dung trên".
  private func isFormula(in text: WordText) -> Bool {
    // To guide and to announce is work.
    if text.phrase(Self.telling, at: predicate) != nil { return false }
    var isCarriedOut = false
    for index in predicate..<max(predicate, text.words.count) {
      // "…, nếu có vướng mắc báo về …"
      if text.words[index].gap.contains(.comma), text.phrase(Self.conditions, at: index) != nil {
        break
      }
      if text.phrase(Self.carryingOut, at: index) != nil { isCarriedOut = true }
      guard Self.formulaWords.contains(text.key(of: index)) else { return false }
    }
    return isCarriedOut
  }

  /// Whether what is to be done begins with words that tell a duty, not a story.
  func isDuty(in text: WordText) -> Bool { text.phrase(Self.duties, at: predicate) != nil }

  /// Whether the body is in charge: "Sở Nội vụ chủ trì …".
  func leads(in text: WordText) -> Bool { text.phrase(ProsePhrases.leads, at: predicate) != nil }

  // MARK: Words

  /// Words by which one body orders another: the one after them does the work.
  private static let orders = phrases([
    "Giao", "Giao cho", "Giao nhiệm vụ cho", "Giao trách nhiệm cho", "Đề nghị", "Phân công",
    "yêu cầu", "Chỉ đạo giao", "Ủy quyền cho", "Ủy quyền", "Thống nhất giao", "Đồng ý giao",
  ])

  private static let passives = PhraseTable<Form>([
    ("được giao", .ordered), ("được giao nhiệm vụ", .ordered), ("được phân công", .ordered),
    ("có trách nhiệm", .bound), ("có nhiệm vụ", .bound),
  ])

  /// Words that join a sentence to the one before.
  private static let connectors = phrases([
    "Đồng thời", "Ngoài ra", "Bên cạnh đó", "Mặt khác", "Trước mắt", "Riêng", "Tiếp tục giao",
  ])

  /// Openings of sentences that go on with who does it: when, what for, on what grounds.
  private static let openings = phrases([
    "Trước ngày", "Chậm nhất", "Định kỳ", "Hằng năm", "Hàng năm", "Hằng tháng", "Hàng tháng",
    "Hằng quý", "Hàng quý", "Trong tháng", "Trong quý", "Trong năm", "Để", "Nhằm", "Căn cứ",
    "Trên cơ sở", "Theo chức năng", "Từ nay", "Ngay sau", "Sau khi", "Từ ngày", "Từ tháng",
    "Nhận được", "Hằng tuần", "Hàng tuần", "Mỗi năm", "Mỗi quý", "Mỗi tháng", "Hằng ngày",
    "Hàng ngày",
  ])

  private static let introductions = [
    "sau", "sau đây", "như sau", "dưới đây", "cụ thể", "các nội dung", "các nhiệm vụ",
    "một số nội dung", "một số nhiệm vụ", "cụ thể như", "các công việc",
  ].map { " " + matchKey($0) }

  /// Words: a closing order is short.
  private static let longestClosing = 16

  private static func ofThisDocument(_ verbs: [String]) -> [String] {
    verbs.flatMap { verb in
      [
        "Quyết định", "Nghị quyết", "Chỉ thị", "Kế hoạch", "Công điện", "Thông báo", "Hướng dẫn",
        "Quy chế", "Quy định", "Nghị định", "Thông tư", "Chương trình", "Phương án", "Đề án",
      ].map { "\(verb) \($0) này" }
    }
  }

  private static let executions = phrases(
    ofThisDocument(["thực hiện", "triển khai", "thực hiện nghiêm túc", "thực hiện nghiêm"]))

  /// Beginnings of what everybody has to do.
  private static let generalDuties = phrases([
    "chịu trách nhiệm", "tổ chức", "triển khai", "thực hiện", "nghiêm túc", "căn cứ", "giám sát",
    "phối hợp",
  ])

  private static let closings = phrases(
    ofThisDocument(["thi hành"])
      + [
        "nghiêm túc thực hiện", "nghiêm túc triển khai thực hiện", "biết, thực hiện",
        "biết và thực hiện", "nghiêm túc triển khai, thực hiện", "thực hiện tốt nội dung này",
        "biết, phối hợp thực hiện", "triển khai thực hiện nghiêm túc",
      ])

  private static let conditions = phrases(["nếu", "có gì", "trong quá trình", "quá trình", "mọi"])

  private static let telling = phrases(["hướng dẫn", "thông báo", "kết luận"])

  private static let carryingOut = phrases(["thực hiện", "triển khai", "thi hành", "chấp hành"])

  /// The words of orders that say nothing of their own.
  private static let formulaWords = Set(
    """
    nghiêm túc khẩn trương kịp thời chủ động tích cực đầy đủ tốt có hiệu quả tổ chức triển khai thực \
    hiện thi hành chấp hành phối hợp căn cứ theo đúng quy định và các nội dung nhiệm vụ nêu trên này \
    của tại kế hoạch chỉ thị công điện công văn thông báo nghị quyết quyết định hướng dẫn chương trình \
    văn bản kết luận ý kiến chỉ đạo để biết cùng chặt chẽ đồng bộ quyết liệt ngay
    """.split(separator: " ").map { Substring(matchKey(String($0))) })

  /// Who answers for what may happen, and how a body works.
  private static let liabilities = phrases([
    "làm việc theo", "hoạt động theo", "sử dụng con dấu", "chịu sự",
    "chịu trách nhiệm trước", "chịu hoàn toàn trách nhiệm", "hoàn toàn chịu trách nhiệm",
    "chịu trách nhiệm toàn diện", "chịu trách nhiệm về tính",
    "chịu trách nhiệm toàn diện trước", "chịu trách nhiệm nếu",
  ])

  /// What a body is, where nothing follows that it does.
  private static let standings = phrases([
    "là cơ quan thường trực của", "là thành viên", "là thường trực", "là chủ tài khoản",
    "là chủ đầu tư", "là ủy viên", "là trưởng ban", "là trưởng đoàn", "là tổ trưởng", "là thư ký",
    "là nơi", "là một",
  ])

  private static let duties = phrases([
    "chủ trì", "phối hợp", "chịu trách nhiệm", "khẩn trương", "tăng cường", "chủ động",
    "nghiêm túc", "tiếp tục", "tập trung", "trực tiếp", "cần", "phải", "rà soát", "chỉ đạo",
    "hoàn chỉnh",
    "hoàn thiện",
    "làm đầu mối", "theo dõi", "hướng dẫn", "tham mưu", "kịp thời", "nghiên cứu",
  ])

  private static func phrases(_ list: [String]) -> PhraseTable<Bool> {
    PhraseTable(list.map { ($0, true) })
  }
}
