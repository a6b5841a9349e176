/// The text in small letters, scalar by scalar (simple case mapping). Linear.
public func lowercased(_ text: String) -> String {
  mapped(text, simpleLowercase)
}

/// The text in capitals, scalar by scalar (simple case mapping). Linear.
public func uppercased(_ text: String) -> String {
  mapped(text, simpleUppercase)
}

/// Whether the text has letters and none is small. Digits and signs do not count. Linear.
public func isAllCapitals(_ text: some StringProtocol) -> Bool {
  withUTF8Bytes(of: text) { bytes in
    var hasLetter = false
    var index = 0
    while index < bytes.count {
      let (scalar, width) = bytes.scalar(at: index)
      switch letterKind(of: scalar) {
      case .lowercase: return false
      case .otherLetter: hasLetter = true
      case .notALetter: break
      }
      index += width
    }
    return hasLetter
  }
}

private func mapped(_ text: String, _ map: (UInt32) -> UInt32) -> String {
  withUTF8Bytes(of: text) { bytes in
    guard let first = firstChange(in: bytes, map) else { return text }
    // A scalar of two bytes may become one of three.
    return String(unsafeUninitializedCapacity: bytes.count + bytes.count / 2) { out in
      var writer = UTF8Writer(out: out)
      for byte in bytes[..<first] { writer.write(byte: byte) }
      var index = first
      while index < bytes.count {
        let (scalar, width) = bytes.scalar(at: index)
        writer.write(scalar: map(scalar))
        index += width
      }
      return writer.count
    }
  }
}

private func firstChange(in bytes: UTF8Bytes, _ map: (UInt32) -> UInt32) -> Int? {
  var index = 0
  while index < bytes.count {
    let (scalar, width) = bytes.scalar(at: index)
    if map(scalar) != scalar { return index }
    index += width
  }
  return nil
}
