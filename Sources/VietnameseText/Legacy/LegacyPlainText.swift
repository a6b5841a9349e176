/// Plain text with the charset that its words were found to be in.
public struct LegacyPlainText: Sendable {
  /// The text in Unicode.
  public let text: String
  /// The charset of the lines that were decoded; `nil` where none was.
  public let charset: LegacyCharset?

  /// Decodes the lines that were typed in a charset from before Unicode. The words of all lines
  /// decide whether there is one and which; a line stays as it is where it has letters that only
  /// Unicode has, or reads better without decoding. Linear.
  public init(detecting text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var all = LegacyEvidence()
    let each = lines.map { line in
      var evidence = LegacyEvidence()
      evidence.take(line)
      all.add(evidence)
      return evidence
    }
    guard let charset = all.charset() else {
      self.text = text
      self.charset = nil
      return
    }
    self.charset = charset
    self.text = zip(lines, each).map { line, evidence in
      evidence.unicodeTexts == 0 && evidence.words > 0
        && evidence.count(as: charset) >= evidence.asUnicode ? charset.decoded(line) : line
    }.joined(separator: "\n")
  }

  /// The characters of bytes that are no UTF-8, as Windows-1252 has them. Linear.
  public static func characters(of bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(LegacyByte.character(of: byte)) }
    return String(text)
  }
}
