/// The long way to normal text, first part: spaces, line breaks, invisible characters, hyphens.
/// It also finds out whether the parts that follow have anything to do.
struct TextCleaner {
  let keepsToneMarks: Bool
  private(set) var output: [UInt8] = []
  private var mayBeUncomposed = false
  private var markCount = 0
  private var hasEndlessMarks = false
  private(set) var hasEth = false
  private var spaceIsPending = false

  /// Whether NFC could change the text. Not where more than 30 marks stand on one letter, as in no
  /// language: utf8proc takes quadratic time to order them.
  var needsComposition: Bool { mayBeUncomposed && !hasEndlessMarks }

  init(keepsToneMarks: Bool) {
    self.keepsToneMarks = keepsToneMarks
  }

  mutating func clean(_ bytes: UTF8Bytes) {
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let (scalar, width) = bytes.scalar(at: index)
      let next = index + width
      switch cleaning(of: scalar) {
      case .keep:
        endSpace()
        for offset in index..<next { output.append(bytes[offset]) }
        note(scalar)
      case .space:
        spaceIsPending = true
      case .lineBreak:
        breakLine()
      case .carriageReturn:
        if next == bytes.count || bytes[next] != UInt8(ascii: "\n") { breakLine() }
      case .hyphen:
        endSpace()
        output.append(UInt8(ascii: "-"))
      case .drop:
        break
      }
      index = next
    }
  }

  /// Writes the space that was met, unless a line begins here.
  private mutating func endSpace() {
    guard spaceIsPending else { return }
    spaceIsPending = false
    if let last = output.last, last != UInt8(ascii: "\n") { output.append(0x20) }
  }

  private mutating func breakLine() {
    spaceIsPending = false
    output.append(UInt8(ascii: "\n"))
  }

  private mutating func note(_ scalar: UInt32) {
    switch scalar {
    case ..<0x0300:
      if isEth(scalar) { hasEth = true }
      markCount = 0
    case 0x1E00...0x1EFF, 0x2010...0x2027:
      markCount = 0
    default:
      mayBeUncomposed = true
      markCount = isMark(scalar) ? markCount + 1 : 0
      if markCount > 30 { hasEndlessMarks = true }
    }
  }

  private enum Cleaning {
    case keep, space, lineBreak, carriageReturn, hyphen, drop
  }

  private func cleaning(of scalar: UInt32) -> Cleaning {
    switch scalar {
    case 0x20, 0x09, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
    case 0x0A, 0x0B, 0x0C, 0x2028, 0x2029: .lineBreak  // U+000B is Word's line break
    case 0x0D: .carriageReturn
    case 0x01...0x05: keepsToneMarks ? .keep : .drop
    case 0x00...0x1F, 0x7F, 0xAD, 0x034F, 0x180E, 0x200B...0x200F, 0x202A...0x202E: .drop
    case 0x2060...0x2064, 0x2066...0x206F, 0xFEFF: .drop
    case 0x2011: .hyphen
    default: .keep
    }
  }
}
