/// Whether the text is surely normal, in one pass over its bytes: ASCII, precomposed letters and
/// common signs with single inner spaces. False only means that the long way must decide.
func isNormal(_ bytes: UTF8Bytes, allowingToneMarks: Bool) -> Bool {
  let firstToneMark: UInt8 = 1
  let lastToneMark: UInt8 = allowingToneMarks ? 5 : 0
  var previous = UInt8(ascii: "\n")
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    if byte > 0x20 && byte < 0x7F {
      index += 1
    } else if byte == 0x20 {
      if previous == 0x20 || previous == 0x0A { return false }
      index += 1
    } else if byte == 0x0A {
      if previous == 0x20 { return false }
      index += 1
    } else if byte < 0x80 {
      if byte < firstToneMark || byte > lastToneMark { return false }
      index += 1
    } else if byte < 0xE0 {
      if !isStable(byte, bytes[index + 1]) { return false }
      index += 2
    } else if byte < 0xF0 {
      if !isStable(byte, bytes[index + 1], bytes[index + 2]) { return false }
      index += 3
    } else {
      return false
    }
    previous = byte
  }
  return previous != 0x20
}

/// U+0080…U+07FF: starters that are NFC, no spaces, not to be removed, no look-alikes of Đ.
@inline(__always)
private func isStable(_ lead: UInt8, _ second: UInt8) -> Bool {
  switch lead {
  case 0xC2: second != 0x85 && second != 0xA0 && second != 0xAD  // NEL, NBSP, soft hyphen
  case 0xC3: second != 0x90 && second != 0xB0  // Ð ð
  case 0xC4, 0xC5, 0xC7, 0xC8, 0xCA, 0xCB, 0xCF, 0xD0, 0xD1: true
  case 0xC6: second != 0x89  // Ɖ
  case 0xC9: second != 0x96  // ɖ
  case 0xCE: second != 0x87  // U+0387, which is not NFC
  default: false
  }
}

/// The same for U+0800…U+FFFF.
@inline(__always)
private func isStable(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
  switch lead {
  case 0xE1: second >= 0xB8 && second <= 0xBB  // U+1E00…U+1EFF
  case 0xE2:
    switch second {
    case 0x80: third == 0x90 || third >= 0x92 && third <= 0xA7 || third >= 0xB0
    case 0x81: third < 0x9F || third > 0xAF
    case 0x82, 0x85...0x8B, 0x8D...0xAA: true
    case 0x84: third != 0xA6 && third != 0xAA && third != 0xAB  // Ohm, Kelvin, Ångström signs
    default: false
    }
  case 0xEE: true  // private use: symbol fonts
  case 0xEF: second <= 0xA3
  default: false
  }
}
