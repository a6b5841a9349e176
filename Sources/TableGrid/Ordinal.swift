/// A row's number (số thứ tự) as a form: what style it is written in decides what it groups.
public struct Ordinal: Hashable, Sendable {
  /// As displayed, without brackets and closing punctuation: "1", "1.2", "IV", "a".
  public let text: String
  /// How it is written.
  public let style: Style

  /// How an ordinal is written.
  public enum Style: Hashable, Sendable {
    /// A, B, C.
    case upperLetter
    /// I, II, III.
    case roman
    /// 1, 2, 3, or 01, 02.
    case arabic
    /// 1.1, 2.3.1, 1a: the number of parts, 2 or more.
    case dotted(depth: Int)
    /// a, b, c, d, đ.
    case lowerLetter
  }

  /// Whether digits stand in the row.
  public var isArabic: Bool { style == .arabic }

  /// Whether it counts with digits or Roman numbers, where a letter alone may be a word.
  public var isNumber: Bool { style != .lowerLetter && style != .upperLetter }

  /// Whether it is the first of its kind: 1, I, A, a.
  var isFirst: Bool { ["1", "01", "I", "A", "a"].contains(text) }

  /// Whether a letter closes its number: "1a".
  var isLettered: Bool {
    guard case .dotted = style, let last = text.utf8.last else { return false }
    return last >= UInt8(ascii: "a")
  }

  /// Whether a dotted one goes on this number: "1.1" and "1a" behind "1".
  func goesOn(in other: Ordinal) -> Bool {
    guard other.text.hasPrefix(text), let next = other.text.utf8.dropFirst(text.utf8.count).first
    else { return false }
    return next == UInt8(ascii: ".") || next >= UInt8(ascii: "a")
  }

  /// Whether another one stands one level below: "1.1" below "1", "a" below "1", "1" below "I".
  func isParent(of other: Ordinal) -> Bool {
    if case .dotted = other.style { return goesOn(in: other) || other.depth > depth }
    return other.depth > depth && other.style != style
  }

  /// How deep its style usually stands.
  var depth: Int {
    switch style {
    case .upperLetter: 0
    case .roman: 1
    case .arabic: 2
    case .dotted(let parts): 2 + parts
    case .lowerLetter: 12
    }
  }

  /// An ordinal that is the whole text, brackets and closing punctuation aside; `nil` where the
  /// text is more or something else.
  public init?(_ text: some StringProtocol) {
    var bytes = Array(text.utf8)[...]
    while let last = bytes.last, Self.closing.contains(last) { bytes = bytes.dropLast() }
    while let first = bytes.first, first == UInt8(ascii: "(") || first == UInt8(ascii: " ") {
      bytes = bytes.dropFirst()
    }
    guard !bytes.isEmpty, bytes.count <= 12, let style = Self.style(of: bytes) else { return nil }
    self.text = String(decoding: bytes, as: UTF8.self)
    self.style = style
  }

  /// An ordinal that begins a text ("I. Nhóm nhiệm vụ", "a) Sở Tài chính"), and the rest.
  public static func leading(_ text: String) -> (ordinal: Ordinal, rest: String)? {
    guard let end = text.utf8.firstIndex(of: UInt8(ascii: " ")) else { return nil }
    let head = text[..<end]
    // Without punctuation "A" or "1" may be a word of the text itself.
    guard let last = head.utf8.last, Self.closing.contains(last), let ordinal = Ordinal(head) else {
      return nil
    }
    let rest = text[text.index(after: end)...]
    return rest.isEmpty ? nil : (ordinal, String(rest))
  }

  private static let closing: Set<UInt8> = [
    UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: " "),
    UInt8(ascii: "\n"),
  ]

  private static func style(of bytes: ArraySlice<UInt8>) -> Style? {
    let isDigit = { (byte: UInt8) in byte &- UInt8(ascii: "0") < 10 }
    if bytes.allSatisfy(isDigit) { return .arabic }
    if bytes.allSatisfy({ "IVXL".utf8.contains($0) }), Self.isRoman(bytes) { return .roman }
    // "đ" is a letter of its own in Vietnamese lists (Nghị định 30/2020 Annex I).
    if bytes.elementsEqual("đ".utf8) { return .lowerLetter }
    if bytes.elementsEqual("Đ".utf8) { return .upperLetter }
    if bytes.count == 1, let byte = bytes.first {
      if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) { return .lowerLetter }
      if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) { return .upperLetter }
    }
    // "1a": the first under 1.
    if let last = bytes.last, (2...3).contains(bytes.count), bytes.dropLast().allSatisfy(isDigit),
      (UInt8(ascii: "a")...UInt8(ascii: "e")).contains(last)
    {
      return .dotted(depth: 2)
    }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if parts.count > 1, parts.dropFirst().allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }),
      let first = parts.first, !first.isEmpty,
      first.allSatisfy(isDigit) || Self.isRoman(first)
    {
      return .dotted(depth: parts.count)
    }
    return nil
  }

  /// Whether letters are a Roman number in its usual form, below 90.
  private static func isRoman(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    func skip(_ digits: StaticString) -> Bool {
      digits.withUTF8Buffer { digits in
        guard rest.starts(with: digits) else { return false }
        rest = rest.dropFirst(digits.count)
        return true
      }
    }
    if !skip("XL") {
      _ = skip("L")
      for _ in 0..<3 where !skip("X") { break }
    }
    if !skip("IX"), !skip("IV") {
      _ = skip("V")
      for _ in 0..<3 where !skip("I") { break }
    }
    return rest.isEmpty && !bytes.isEmpty
  }
}
