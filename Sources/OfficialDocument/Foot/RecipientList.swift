import VietnameseText

/// Collects the recipients after "Nơi nhận:".
struct RecipientList {
  private var lines: [String] = []
  private(set) var isOpen = false
  private var hasBullets = false
  private var lastIsClosed = false

  /// The recipients; the Party's documents close an item with ",".
  var items: [String] { lines.map { $0.droppingLast { $0 == "," || $0 == " " } } }

  static func isLabel(_ line: Line) -> Bool {
    guard let phrase = Lexicon.recipients.prefix(of: line.key) else { return false }
    let next = line.key.slice(from: phrase.utf8Length).trimmed().utf8.first
    return next == UInt8(ascii: ":") || (next == nil && line.isBold)
  }

  /// Takes a line of the list. Returns whether it belongs to it.
  mutating func take(_ line: Line) -> Bool {
    if Self.isLabel(line) {
      isOpen = true
      let words = wordRanges(Array(line.text.utf8))
      let rest = words.count > 2 ? line.text.slice(from: words[1].upperBound) : ""
      add(rest.trimmed { $0 == ":" || $0 == " " }, label: "")
      return true
    }
    guard isOpen else { return false }
    if line.isBlank { return true }
    // "d:\\CV\\T5": where the writer keeps the file.
    if Lexicon.isRule(line.text) || line.text.utf8Offset(of: ":\\") == 1 { return true }
    if SignerList.isPower(line.text) || (SignerList.isPost(line) && isAllCapitals(line.text)) {
      return false
    }
    // "Lưu: VT, …" is the last item; a text that follows without a bullet is something else.
    let item = ListItem(line.text, label: line.label)
    let isOver = hasBullets && !item.hasBullet && lastIsClosed && lastIsFile
    if isOver || item.text.utf8.count > 300 {
      isOpen = false
      return false
    }
    add(line.text, label: line.label)
    return true
  }

  private mutating func add(_ text: String, label: String) {
    let item = ListItem(text, label: label)
    let words = withoutItemEnd(item.text)
    guard !words.isEmpty else { return }
    if let last = lines.indices.last, !item.hasBullet, hasBullets || goesOn(item.text) {
      lines[last] += " " + words
    } else {
      lines.append(words)
    }
    hasBullets = hasBullets || item.hasBullet
    lastIsClosed = item.text.hasSuffix(";") || item.text.hasSuffix(".")
  }

  private var lastIsFile: Bool { lines.last.map { matchKey($0).hasPrefix("lưu") } ?? false }

  private func goesOn(_ text: String) -> Bool { !lastIsClosed && text.startsWithSmallLetter }

  /// Only ";" and "." end an item: "Lưu: VT. ĐN" keeps what is inside.
  private func withoutItemEnd(_ text: String) -> String {
    text.trimmed().droppingLast { $0 == ";" || $0 == "." || $0 == " " }
  }
}
