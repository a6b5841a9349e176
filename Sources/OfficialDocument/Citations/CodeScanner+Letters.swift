import VietnameseText

/// The letters of notations, and what may stand around a number.
extension CodeScanner {
  struct Group {
    var range: Range<Int>
    var hasDigitEnd: Bool
    var isCapital: Bool
  }

  /// A group of a notation: a capital first, at most two small letters ("TTg", "TTr", "QyĐ"),
  /// letters without tone marks; parts after "." are capitals or digits.
  func group(at start: Int) -> Group? {
    var index = start
    var small = 0
    var capital = 0
    var hasDigitEnd = false
    loop: while index < bytes.count {
      let length = letterLength(index)
      switch length {
      case let .capital(count):
        capital += 1
        hasDigitEnd = false
        index += count
      case let .small(count):
        if capital == 0 { return nil }
        small += 1
        hasDigitEnd = false
        index += count
      case .digit:
        if capital == 0 { return nil }
        hasDigitEnd = true
        index += 1
      case .dot:
        guard capital > 0, index + 1 < bytes.count, isCapitalPart(index + 1) else { break loop }
        index += 1
      case .foreignLetter: return nil
      case .end: break loop
      }
    }
    guard capital > 0, small <= 2, index - start <= 40 else { return nil }
    return Group(range: start..<index, hasDigitEnd: hasDigitEnd, isCapital: small == 0)
  }

  enum LetterKind {
    case capital(Int)
    case small(Int)
    case digit
    case dot
    case foreignLetter
    case end
  }

  /// Kind of the scalar at an offset; only letters that occur in notations are letters of one.
  func letterLength(_ index: Int) -> LetterKind {
    let byte = bytes[index]
    if byte.isCapitalASCII { return .capital(1) }
    if byte.isSmallASCII { return .small(1) }
    if byte.isDigit { return .digit }
    // "NN&PTNT" joins like a full stop.
    if byte == .dot || byte == UInt8(ascii: "&") { return .dot }
    guard byte >= 0x80, index + 1 < bytes.count else { return .end }
    switch (byte, bytes[index + 1]) {
    case (0xC4, 0x90), (0xC4, 0x82), (0xC3, 0x82), (0xC3, 0x8A), (0xC3, 0x94), (0xC6, 0xA0),
      (0xC6, 0xAF):
      return .capital(2)  // Đ Ă Â Ê Ô Ơ Ư
    case (0xC4, 0x91), (0xC4, 0x83), (0xC3, 0xA2), (0xC3, 0xAA), (0xC3, 0xB4), (0xC6, 0xA1),
      (0xC6, 0xB0):
      return .small(2)
    case (0xC3...0xC9, _), (0xE1, _), (0xCC...0xDF, _): return .foreignLetter
    default: return .end
    }
  }

  func isCapitalPart(_ start: Int) -> Bool {
    var index = start
    while index < bytes.count {
      switch letterLength(index) {
      case let .capital(count): index += count
      case .digit: index += 1
      case .small, .foreignLetter: return false
      case .dot, .end: return index > start
      }
    }
    return index > start
  }

  // MARK: Surroundings

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].filter { $0 != .space }, as: UTF8.self)
  }

  func skipSpaces(_ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] == .space, index - start < 2 { index += 1 }
    return index
  }

  func isLetter(_ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    switch letterLength(index) {
    case .capital, .small, .foreignLetter: return true
    case .digit, .dot, .end: return false
    }
  }

  /// Whether a number may begin here: not inside a word, a decimal, a date or "9001:2015".
  func startsToken(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = bytes[index - 1]
    if before.isDigit || before == .slash || before == UInt8(ascii: ",") || before == .hyphen {
      return false
    }
    if before == .dot || before == UInt8(ascii: ":") {
      return index < 2 || !bytes[index - 2].isDigit
    }
    if before < 0x80 { return !before.isLetterLike }
    // A longer scalar: letters are two bytes (C3 … DF) or begin with E1; quotes and dashes with E2.
    var lead = index - 1
    while lead > 0, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
    return bytes[lead] == 0xE2 || bytes[lead] == 0xC2
  }

  /// Whether "số" stands before the offset, with ":" and, if allowed, blanks to be filled in.
  func followsNumberWord(_ end: Int, allowingFill: Bool) -> Bool {
    var index = end
    while index > 0 {
      let byte = bytes[index - 1]
      if byte == .space || byte == UInt8(ascii: ":") || byte == .dot {
        index -= 1
      } else if allowingFill, byte == UInt8(ascii: "_") {
        index -= 1
      } else if index >= 3, bytes[index - 3] == 0xE2, bytes[index - 2] == 0x80, byte == 0xA6 {
        index -= 3  // …
      } else {
        break
      }
    }
    // "số" or "Số", NFC.
    guard index >= 4, bytes[index - 3] == 0xE1, bytes[index - 2] == 0xBB,
      bytes[index - 1] == 0x91 || bytes[index - 1] == 0x90
    else { return false }
    return bytes[index - 4] | 0x20 == UInt8(ascii: "s")
  }
}
