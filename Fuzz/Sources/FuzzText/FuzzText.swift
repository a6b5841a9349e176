import VietnameseText

/// Any bytes as text: what normalizes stays as it is, keys are keys of themselves, and what was found
/// in a text lies in it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzText(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  // Keys hold tones as U+0001 … U+0005, which no cleaned text has.
  guard !text.utf8.contains(where: { (1...5).contains($0) }) else { return 0 }
  let normal = normalized(text)
  precondition(normalized(normal) == normal)
  precondition(matchKey(normal) == matchKey(text))
  let words = WordText(text)
  precondition(words.words.allSatisfy { $0.range.upperBound <= words.text.utf8.count })
  precondition(words.words.allSatisfy { $0.keyRange.upperBound <= words.key.utf8.count })
  for date in dates(in: text) { precondition(date.utf8Range.upperBound <= text.utf8.count) }
  precondition(sentences(of: text).reduce(0) { $0 + $1.utf8.count } <= text.utf8.count)
  _ = numberInWords(text)
  _ = numberInDigits(text)
  // Whether ð or ɖ is meant for đ is told by the letters around it, which placing may change.
  for placement in TonePlacement.allCases where !text.unicodeScalars.contains(where: isEth) {
    let placed = placingTones(in: normal, placement)
    precondition(matchKey(placed) == matchKey(normal))
  }
  for charset in LegacyCharset.allCases { _ = charset.decoded(text) }
  _ = unlikelySyllables(in: text)
  return 0
}

private func isEth(_ scalar: Unicode.Scalar) -> Bool { "ðÐɖƉ".unicodeScalars.contains(scalar) }
