import VietnameseText

/// What notes beside an item say of it, in the words of columns: "(Chủ trì: Vụ A; phối hợp: Cục B;
/// thời gian: Quý II/2024)", "- Cơ quan chủ trì: Sở Y tế.".
struct WorkNotes {
  private(set) var parts: [(role: AssignmentRecord.Role, cell: String)] = []
  private(set) var deadline: String?
  private(set) var output: String?
  /// Only bodies are named, and nothing is said of their part or of the time.
  private(set) var isBare = false

  /// The notes that an item is made of; `nil` where it is anything else. Linear in the text.
  init?(_ text: String) {
    let words = text.trimmed { " ().;-–+•*".unicodeScalars.contains($0) }
    guard words.contains(ascii: UInt8(ascii: ":")) else { return nil }
    var notes: [(label: ColumnRole, value: String)] = []
    for piece in words.parts(between: UInt8(ascii: ";")) {
      let piece = piece.trimmed()
      if let (role, value) = Self.note(piece) {
        notes.append((role, value))
      } else if let last = notes.indices.last {
        notes[last].value += "; " + piece
      } else {
        return nil
      }
    }
    guard !notes.isEmpty else { return nil }
    for note in notes { take(note.label, note.value) }
  }

  /// The notes in brackets that close an item.
  init?(closing text: String) {
    let words = text.trimmed { $0 == "." || $0 == ";" || $0 == " " }
    guard words.utf8.last == UInt8(ascii: ")"),
      let open = words.utf8.lastIndex(of: UInt8(ascii: "(")), open > words.startIndex
    else { return nil }
    let inside = String(words[open...])
    guard let notes = WorkNotes(inside) ?? WorkNotes(naming: inside) else { return nil }
    // "Kiểm tra tại 03 cơ quan (Sở Y tế, Sở Tài chính, …)" says where.
    if notes.isBare { return nil }
    self = notes
  }

  /// Who does it and by when, without labels: "Khoa A và Viện B thực hiện, xong trước 15/8/2020";
  /// "Phòng A chủ trì; các khoa phối hợp; hoàn thành trong tháng 8/2020". `nil` where no body is
  /// named or anything else is said.
  init?(naming text: String) {
    let words = text.trimmed { " ().;-–+•*".unicodeScalars.contains($0) }
    guard words.utf8.count <= Self.longestNaming else { return nil }
    isBare = true
    for piece in words.parts(between: UInt8(ascii: ";")) {
      guard takeNaming(piece.trimmed()) else { return nil }
    }
    if parts.isEmpty { return nil }
    if deadline != nil { isBare = false }
  }

  /// Bytes: who does it is said shortly.
  private static let longestNaming = 240

  /// Bodies with their part, a time, or bodies and a time behind a comma.
  private mutating func takeNaming(_ piece: String) -> Bool {
    let isFirst = parts.isEmpty
    if let (role, isSaid) = Self.bodies(piece) {
      parts.append((role, piece))
      if isSaid { isBare = false }
      return true
    }
    if !isFirst, Self.isTime(piece) {
      deadline = deadline ?? piece
      return true
    }
    guard let comma = piece.utf8.lastIndex(of: UInt8(ascii: ",")) else { return false }
    let time = String(piece[piece.utf8.index(after: comma)...]).trimmed()
    let before = String(piece[..<comma]).trimmed()
    guard Self.isTime(time), let (role, _) = Self.bodies(before) else { return false }
    parts.append((role, before))
    deadline = deadline ?? time
    return true
  }

  /// The part of the bodies that a piece consists of, and whether it says so: nothing else is said of
  /// them.
  private static func bodies(_ piece: String) -> (AssignmentRecord.Role, isSaid: Bool)? {
    let words = WordText(piece)
    // "(xã Tân Lập, xã Tân Phú, tháng 6/2024)" says where.
    guard let body = BodyMention(in: words, at: 0),
      !body.units.allSatisfy({ $0.kind == .territory })
    else { return nil }
    var end = body.end
    if let (_, next) = words.phrase(PartPhrases.leadsWith, at: end) {
      guard let partner = BodyMention(in: words, at: next) else { return nil }
      end = partner.end
    } else if let (_, next) = words.phrase(PartPhrases.table, at: end) {
      end = next
    }
    guard end == words.words.count else { return nil }
    return (UnitCell.read(piece).mentions.last?.part ?? .implement, end > body.end)
  }

  private static func isTime(_ piece: String) -> Bool {
    let deadline = Deadline(reading: piece)
    return deadline.to != nil || deadline.kind == .recurring
  }

  /// Adds the notes of another item.
  mutating func add(_ other: WorkNotes) {
    parts += other.parts
    deadline = deadline ?? other.deadline
    output = output ?? other.output
  }

  /// It tells who works on it.
  var namesBodies: Bool { !parts.isEmpty }

  private mutating func take(_ label: ColumnRole, _ value: String) {
    switch label {
    case .deadline: deadline = deadline ?? value
    case .output: output = output ?? value
    default: if let role = Self.role(label) { parts.append((role, value)) }
    }
  }

  private static func note(_ piece: String) -> (ColumnRole, String)? {
    guard let (label, value) = piece.divided(at: UInt8(ascii: ":")) else { return nil }
    let key = matchKey(label)
    guard key.utf8.count <= 60, let role = ColumnTitles.exact.exact(key) ?? times.exact(key),
      role == .deadline || role == .output || Self.role(role) != nil
    else { return nil }
    let words = value.trimmed { $0 == " " || $0 == "." }
    return words.isEmpty ? nil : (role, words)
  }

  /// Labels of the time that are no titles of columns of times alone.
  private static let times = PhraseTable<ColumnRole>([
    ("hoàn thành", .deadline), ("xong", .deadline),
  ])

  /// The notes that stand behind semicolons at the end of a text, and the text before them: "…; đơn vị
  /// thực hiện: Phòng A; hoàn thành: tháng 4/2024." Linear in the text.
  static func trailing(_ text: String) -> (text: String, notes: WorkNotes)? {
    var pieces = text.parts(between: UInt8(ascii: ";")).map { $0.trimmed() }
    if pieces.last == "" { pieces.removeLast() }
    var notes: WorkNotes?
    while pieces.count > 1, let last = pieces.last, let more = WorkNotes(last) {
      pieces.removeLast()
      if notes == nil { notes = more } else { notes?.add(more) }
    }
    return notes.map { (pieces.joined(separator: "; "), $0) }
  }

  private static func role(_ column: ColumnRole) -> AssignmentRecord.Role? {
    switch column {
    case .lead: .lead
    case .coordinate: .coordinate
    case .implement: .implement
    case .monitor: .monitor
    default: nil
    }
  }
}
