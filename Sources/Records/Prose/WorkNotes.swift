import VietnameseText

/// What notes beside an item say of it, in the words of columns: "(Chủ trì: Vụ A; phối hợp: Cục B;
/// thời gian: Quý II/2024)", "- Cơ quan chủ trì: Sở Y tế.".
struct WorkNotes {
  private(set) var parts: [(role: AssignmentRecord.Role, cell: String)] = []
  private(set) var deadline: String?
  private(set) var output: String?

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
    self.init(String(words[open...]))
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
    guard key.utf8.count <= 60, let role = ColumnTitles.exact.exact(key),
      role == .deadline || role == .output || Self.role(role) != nil
    else { return nil }
    let words = value.trimmed { $0 == " " || $0 == "." }
    return words.isEmpty ? nil : (role, words)
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
