import DocumentModel
import VietnameseText

/// The bodies named above the number of a document: lines that belong together joined, the last
/// one the issuer (Annex I: the parent in capitals, the issuer in bold capitals).
struct OrganNames {
  private var bodies: [Body] = []

  private struct Body {
    var name: String
    var isBold: Bool
    /// The last line alone: what it lacks tells whether the next one goes on.
    var lastLine: String
  }

  /// The issuing body.
  var issuer: String? { bodies.last?.name }
  /// The body above it.
  var parent: String? { bodies.count > 1 ? bodies[bodies.count - 2].name : nil }
  /// All of them, as joint documents carry them.
  var all: [String] { bodies.map(\.name) }
  var isEmpty: Bool { bodies.isEmpty }

  /// Whether a line can be (part of) the name of a body.
  static func accepts(_ line: Line) -> Bool {
    guard line.text.utf8.count < 160, line.label.isEmpty else { return false }
    if Lexicon.organStarts.prefix(of: line.key)?.value == true {
      return line.text.startsWithCapital
    }
    return isAllCapitals(line.text) && CodeScanner.matches(in: line.text).isEmpty
  }

  /// Adds a line of the head. Constant time.
  mutating func add(_ line: Line) {
    let text = withoutRule(line.text)
    guard !text.isEmpty else { return }
    if var last = bodies.last, goesOn(line, after: last) {
      let isHyphenated = last.name.hasSuffix("-") && !last.name.hasSuffix(" -")
      last.name += isHyphenated ? text : " " + text
      last.lastLine = text
      bodies[bodies.count - 1] = last
    } else {
      bodies.append(Body(name: text, isBold: line.isBold, lastLine: text))
    }
  }

  private func goesOn(_ line: Line, after last: Body) -> Bool {
    let opensBody = Lexicon.organStarts.prefix(of: line.key)?.value == true
    let lastKey = matchKey(last.lastLine)
    if Self.cannotEnd.contains(where: { lastKey == $0 || lastKey.hasSuffix(" " + $0) })
      || last.lastLine.hasSuffix(",") || last.lastLine.hasSuffix("-")
      || last.lastLine.hasSuffix("–")
    {
      return true
    }
    if opensBody { return false }
    if Lexicon.areaStarts.prefix(of: line.key) != nil || line.text.hasPrefix("-") { return true }
    return line.isBold == last.isBold
  }

  /// Words that leave a name open.
  private static let cannotEnd = [
    "và", "các", "của", "tỉnh", "huyện", "thành phố", "xã", "phường", "quận", "thị trấn", "thị xã",
    "ủy ban", "hội đồng", "chủ tịch", "ủy ban thường vụ", "ủy ban trung ương", "thường trực",
    "ban chấp hành", "thường trực ban chấp hành",
  ].map(matchKey)

  /// "QUỐC HỘI_______": a rule typed behind the name. A dash alone joins it to the next line.
  private func withoutRule(_ text: String) -> String {
    let name = text.droppingLast { "_-–—*=. ".unicodeScalars.contains($0) }
    let rest = text.slice(from: name.utf8.count)
    return ["-", "–"].contains(rest.trimmed()) ? name + rest : name
  }
}
