import DocumentModel
import Foundation
import OpenPackaging
import Testing
import WordprocessingML
import XMLStream

/// Every visible letter of real documents is read, and read once. The documents are not part of the
/// project: `VANBAN_CORPUS` names a folder of them.
@Suite(.enabled(if: corpusFolder != nil)) struct AccountingTests {
  @Test(arguments: corpusFiles) func lettersAreAllThere(_ file: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: file))
    try data.withUnsafeBytes { bytes in
      guard let package = try? OfficePackage(bytes), let document = try? Document(reading: package)
      else { return }
      let source = try #require(try package.stream(of: package.mainPart))
      var expected = LetterCount()
      expected.add(visibleText(in: try allBytes(of: source)))
      var shown = LetterCount()
      for paragraph in document.bodyParagraphs { shown.add(paragraph.raw) }
      for table in document.tables { table.paragraphs.forEach { shown.add($0.raw) } }
      let main = try utf8Text(of: package.mainPart, in: package)
      // Formulas, symbols and drop-down lists show more than their w:t, symbol fonts other letters.
      let hasSymbols = ["\"Symbol\"", "Wingdings", "Webdings"].contains { main.contains($0) }
      let showsMore = ["<m:t", ":sym ", ":ddList"].contains { main.contains($0) }
      let isReported = document.findings.contains { $0.code == .unknownElement }
      let styles = try package.relationships(of: package.mainPart).part(type: "styles")
      let hides = try styles.map { try utf8Text(of: $0, in: package).contains(":vanish") } ?? false
      let difference = shown.difference(from: expected)
      #expect(hides || hasSymbols || isReported || difference.missing == "")
      #expect(showsMore || hasSymbols || difference.surplus == "")
    }
  }

  private func utf8Text(of part: String, in package: OfficePackage) throws -> String {
    guard let source = try package.stream(of: part) else { return "" }
    return String(decoding: try allBytes(of: source), as: UTF8.self)
  }

  private func allBytes(of source: any XMLByteSource) throws -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try buffer.withUnsafeMutableBytes { try source.read(into: $0) }
      if count == 0 { return all }
      all += buffer[..<count]
    }
  }
}

private let corpusFolder = ProcessInfo.processInfo.environment["VANBAN_CORPUS"]

private let corpusFiles: [String] = {
  guard let corpusFolder, let names = FileManager.default.enumerator(atPath: corpusFolder) else {
    return []
  }
  return names.compactMap { $0 as? String }.filter { $0.hasSuffix(".docx") }.sorted()
    .map { corpusFolder + "/" + $0 }
}()

/// How often every letter and digit occurs; order does not count, since text boxes move.
private struct LetterCount {
  private var counts: [Unicode.Scalar: Int] = [:]

  mutating func add(_ text: String) {
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic || scalar.isDigit {
      counts[scalar, default: 0] += 1
    }
  }

  /// What is there too often, and what is missing: "a2 b1".
  func difference(from expected: LetterCount) -> (missing: String, surplus: String) {
    var missing: [String] = []
    var surplus: [String] = []
    for scalar in Set(counts.keys).union(expected.counts.keys).sorted() {
      let change = counts[scalar, default: 0] - expected.counts[scalar, default: 0]
      if change < 0 { missing.append("\(scalar)\(-change)") }
      if change > 0 { surplus.append("\(scalar)\(change)") }
    }
    return (missing.joined(separator: " "), surplus.joined(separator: " "))
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

/// The content of every `w:t` outside deletions, moved-away text, fallbacks, ruby and hidden runs: a
/// plain scan that knows nothing of what the reader does.
private func visibleText(in xml: [UInt8]) -> String {
  var prefixes = Set<String>()
  let text = String(decoding: xml, as: UTF8.self)
  for namespace in [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
  ] {
    for piece in text.components(separatedBy: "=\"\(namespace)\"").dropLast() {
      guard let name = piece.split(whereSeparator: \.isWhitespace).last else { continue }
      prefixes.insert(name.hasPrefix("xmlns:") ? name.dropFirst(6) + ":" : "")
    }
  }
  var result = ""
  var runText = ""
  var runIsHidden = false
  var outside = 0
  var isText = false
  for bytes in xml.split(separator: UInt8(ascii: "<")) {
    // Bytes, not characters: a combining mark after ">" would belong to it.
    guard let close = bytes.firstIndex(of: UInt8(ascii: ">")) else { continue }
    let tag = String(decoding: bytes[..<close], as: UTF8.self)
    let name = tag.prefix { !$0.isWhitespace && $0 != "/" }
    let isEnd = tag.first == "/"
    let isEmpty = tag.last == "/"
    let full = isEnd ? tag.dropFirst().prefix { !$0.isWhitespace } : name
    let prefix = prefixes.first { full.hasPrefix($0) && (!$0.isEmpty || !full.contains(":")) }
    let local = prefix.map { String(full.dropFirst($0.count)) } ?? String(full)
    let isOutside = ["del", "moveFrom", "mc:Fallback", "rt"].contains(local)
    if isOutside, !isEmpty {
      outside += isEnd ? -1 : 1
    }
    if prefix != nil {
      switch (local, isEnd) {
      case ("r", _):
        if !runIsHidden { result += runText }
        runText = ""
        runIsHidden = false
      case ("vanish", false): runIsHidden = !tag.contains("\"0\"") && !tag.contains("\"false\"")
      case ("t", false): isText = !isEmpty
      case ("t", true): isText = false
      default: break
      }
    }
    if isText, outside == 0 {
      runText += unescaped(String(decoding: bytes[(close + 1)...], as: UTF8.self))
    }
  }
  return result + runText
}

private func unescaped(_ text: String) -> String {
  guard text.contains("&") else { return text }
  var result = ""
  for (index, piece) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated() {
    guard index > 0, let end = piece.firstIndex(of: ";") else {
      result += piece
      continue
    }
    let name = piece[..<end]
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      if let value, let scalar = Unicode.Scalar(value) { result.unicodeScalars.append(scalar) }
    } else {
      result += ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"][String(name)] ?? ""
    }
    result += piece[piece.index(after: end)...]
  }
  return result
}
