internal import CNettle

/// Base64 (RFC 4648, section 4), as documents come in JSON.
package enum Base64 {
  /// The bytes that a text in base64 stands for; `nil` where it is none or breaks off. Spaces and
  /// line breaks between the letters are left out. Linear in the text.
  package static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var context = base64_decode_ctx()
    nettle_base64_decode_init(&context)
    var isRight = false
    let bytes = [UInt8](unsafeUninitializedCapacity: text.count / 4 * 3 + 3) { buffer, count in
      text.withUnsafeBytes { text in
        var length = buffer.count
        isRight =
          nettle_base64_decode_update(
            &context, &length, buffer.baseAddress, text.count,
            text.assumingMemoryBound(to: CChar.self).baseAddress) == 1
        count = isRight ? length : 0
      }
    }
    return isRight && nettle_base64_decode_final(&context) == 1 ? bytes : nil
  }
}
