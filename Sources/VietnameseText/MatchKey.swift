/// The form in which spellings are compared.
///
/// Normalized text in small letters, with accents, but without the choice where a tone mark stands:
/// the tone of each word is taken off its vowel and follows the word as U+0001 (huyền), U+0002
/// (sắc), U+0003 (hỏi), U+0004 (ngã) or U+0005 (nặng). So hòa and hoà have one key, and Thành and
/// Thanh two. Dashes are "-" without spaces around them; line breaks are spaces. Idempotent.
/// Linear; one allocation where the text is normal.
public func matchKey(_ text: String) -> String {
  matchKey(ofNormalized: normalized(text, keepingToneMarks: true))
}

/// The key of a text that is known to be normal.
func matchKey(ofNormalized text: String) -> String {
  withUTF8Bytes(of: text) { bytes in
    // No step makes text longer: a tone taken off saves the byte that it takes at the word's end.
    String(unsafeUninitializedCapacity: bytes.count) { out in
      var builder = KeyBuilder(out: UTF8Writer(out: out))
      builder.add(bytes)
      return builder.out.count
    }
  }
}

private struct KeyBuilder {
  var out: UTF8Writer
  private let letters = VietnameseLetters.table
  private var tones = PendingTones()
  private var spaceIsPending = false

  init(out: UTF8Writer) {
    self.out = out
  }

  mutating func add(_ bytes: UTF8Bytes) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        addASCII(byte)
        index += 1
      } else {
        let (scalar, width) = bytes.scalar(at: index)
        index += width
        let isMarked = index < bytes.count && (bytes[index] == 0xCC || bytes[index] == 0xCD)
        add(scalar, isMarked: isMarked)
      }
    }
    endWord()
  }

  @inline(__always)
  private mutating func addASCII(_ byte: UInt8) {
    switch byte {
    case 0x61...0x7A:
      writeSpace()
      out.write(byte: byte)
    case 0x41...0x5A:
      writeSpace()
      out.write(byte: byte | 0x20)
    case 0x20, 0x0A:
      endWord()
      spaceIsPending = out.count > 0 && out.out[out.count - 1] != UInt8(ascii: "-")
    case UInt8(ascii: "-"):
      writeDash()
    case 1...5:
      writeSpace()
      addTone(byte)
    default:
      endWord()
      writeSpace()
      out.write(byte: byte)
    }
  }

  private mutating func add(_ scalar: UInt32, isMarked: Bool) {
    if let letter = letters.letter(of: scalar) {
      writeSpace()
      // A bare letter could compose with a mark that follows, so that one keeps its tone.
      if isMarked { return out.write(scalar: simpleLowercase(scalar)) }
      out.write(scalar: letter.base)
      if letter.tone != 0 { addTone(letter.tone) }
      return
    }
    switch scalar {
    case 0x2010...0x2015, 0x2212:
      writeDash()
    default:
      if !isLatin(scalar) { endWord() }
      writeSpace()
      writeLowercase(scalar)
    }
  }

  private mutating func writeLowercase(_ scalar: UInt32) {
    let small = simpleLowercase(scalar)
    // The few foreign letters whose small form has another length stay: there may be no room for
    // Ⱥ, and the i of İ could compose with a mark that follows.
    out.write(scalar: utf8Width(of: small) == utf8Width(of: scalar) ? small : scalar)
  }

  private mutating func writeDash() {
    endWord()
    spaceIsPending = false
    out.write(byte: UInt8(ascii: "-"))
  }

  @inline(__always)
  private mutating func writeSpace() {
    guard spaceIsPending else { return }
    spaceIsPending = false
    out.write(byte: 0x20)
  }

  private mutating func addTone(_ tone: UInt8) {
    tones.append(tone)
    if tones.isFull { endWord() }
  }

  @inline(__always)
  private mutating func endWord() {
    while let tone = tones.removeFirst() { out.write(byte: tone) }
  }
}

/// The tones of the word that is being written, three bits each. A Vietnamese word has one at
/// most; words that are glued together or foreign have more.
private struct PendingTones {
  private var bits: UInt64 = 0
  private var count: UInt64 = 0

  var isFull: Bool { count == 21 }

  mutating func append(_ tone: UInt8) {
    bits |= UInt64(tone) << (3 * count)
    count += 1
  }

  @inline(__always)
  mutating func removeFirst() -> UInt8? {
    guard count > 0 else { return nil }
    let tone = UInt8(truncatingIfNeeded: bits & 0x7)
    bits >>= 3
    count -= 1
    return tone
  }
}
