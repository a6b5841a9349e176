/// Text as people and rules shall meet it.
///
/// - NFC, never NFKC, which would turn m² into m2; misordered marks (a + U+0301 + U+0302) mended;
/// - Ð, ð, Ɖ and ɖ that stand for Đ or đ replaced (`mendLetterD`);
/// - each run of Unicode spaces and tabs one space, none at either end of a line;
/// - line breaks as \n, whatever they were; U+2011 (no-break hyphen) as "-";
/// - no zero-width or direction characters, soft hyphens, or control characters.
///
/// Text with more than 30 marks on one letter is not composed. Idempotent. Returns `raw` itself,
/// without allocation, where nothing changes. Linear.
public func normalized(_ raw: String) -> String {
  normalized(raw, keepingToneMarks: false)
}

/// `keepingToneMarks` leaves U+0001…U+0005 alone, which stand for tones in a match key.
func normalized(_ raw: String, keepingToneMarks: Bool) -> String {
  let cleaned: [UInt8]? = withUTF8Bytes(of: raw) { bytes in
    if isNormal(bytes, allowingToneMarks: keepingToneMarks) { return nil }
    let cleaned = cleanedBytes(of: bytes, keepingToneMarks: keepingToneMarks)
    return bytes.elementsEqual(cleaned) ? nil : cleaned
  }
  guard let cleaned else { return raw }
  return String(decoding: cleaned, as: UTF8.self)
}

private func cleanedBytes(of bytes: UTF8Bytes, keepingToneMarks: Bool) -> [UInt8] {
  var cleaner = TextCleaner(keepsToneMarks: keepingToneMarks)
  cleaner.clean(bytes)
  var result = cleaner.output
  if cleaner.needsComposition, let composed = composed(result) { result = composed }
  if cleaner.hasEth { mendLetterD(&result) }
  return result
}

/// The part of a text that is the whole of it in normal form, without blank lines at its ends; `nil`
/// where more has to be done than to leave out spaces and breaks at the ends. Linear.
package func tidyRange(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
  var start = 0
  var end = bytes.count
  while start < end, isBlank(bytes[start]) { start += 1 }
  while end > start, isBlank(bytes[end - 1]) { end -= 1 }
  let inner = UTF8Bytes(rebasing: bytes[start..<end])
  return isNormal(inner, allowingToneMarks: false) ? start..<end : nil
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }
