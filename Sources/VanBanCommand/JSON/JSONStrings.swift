extension [UInt8] {
  /// The text of a JSON string whose content stands there; `nil` where it has half a surrogate pair,
  /// which no text can hold.
  func jsonString(at range: Range<Int>) -> String? {
    let content = self[range]
    guard content.contains(UInt8(ascii: "\\")) else {
      return String(decoding: content, as: UTF8.self)
    }
    var units: [UInt16] = []
    var rest = content
    while let byte = rest.first {
      guard byte == UInt8(ascii: "\\"), let kind = rest.dropFirst().first else {
        let plain = rest.prefix { $0 != UInt8(ascii: "\\") }
        units += String(decoding: plain, as: UTF8.self).utf16
        rest = rest.dropFirst(plain.count)
        continue
      }
      rest = rest.dropFirst(2)
      guard kind == UInt8(ascii: "u") else {
        units.append(UInt16(Self.escaped[kind] ?? kind))
        continue
      }
      units.append(rest.prefix(4).reduce(0) { $0 << 4 | UInt16($1.hexadecimalValue ?? 0) })
      rest = rest.dropFirst(4)
    }
    return String(validating: units, as: UTF16.self)
  }

  private static let escaped: [UInt8: UInt8] = [
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "t"): 0x09, UInt8(ascii: "n"): 0x0A,
    UInt8(ascii: "f"): 0x0C, UInt8(ascii: "r"): 0x0D,
  ]
}

extension UInt8 {
  /// The value of an ASCII hexadecimal digit.
  var hexadecimalValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }
}
