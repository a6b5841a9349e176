/// Whether a scalar is a Latin letter or a mark on one.
@inline(__always)
func isLatin(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x036F, 0x1E00...0x1EFF: true
  default: false
  }
}

/// Whether a scalar of normalized text or of a match key belongs to a word: letters, marks, digits
/// and the tone marks of match keys.
@inline(__always)
func isWordScalar(_ scalar: UInt32) -> Bool {
  if scalar < 0x80 { return isWordByte(UInt8(truncatingIfNeeded: scalar)) }
  if scalar >= 0xC0 && scalar < 0x2000 { return scalar != 0xD7 && scalar != 0xF7 }
  switch scalar {
  case 0x80...0xBF: return scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA  // ª µ º
  case 0x2000...0x215F, 0x2190...0x2BFF, 0x3000...0x303F, 0xE000...0xF8FF:
    return false
  default: return true
  }
}

/// The same for ASCII: a bit for each of 0-9, A-Z, a-z and 1 to 5.
@inline(__always)
private func isWordByte(_ byte: UInt8) -> Bool {
  let bits: UInt64 = byte < 64 ? 0x03FF_0000_0000_003E : 0x07FF_FFFE_07FF_FFFE
  return bits >> UInt64(byte & 63) & 1 != 0
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether no word goes on across `index`, which is at the start of a scalar or the end.
  func isWordBoundary(_ index: Int) -> Bool {
    guard index > 0, index < count else { return true }
    return !isWordScalar(scalar(before: index)) || !isWordScalar(scalar(at: index).value)
  }
}
