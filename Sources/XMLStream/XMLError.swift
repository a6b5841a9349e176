/// Why a part could not be parsed.
public struct XMLError: Error, Hashable, Sendable {
  /// What is wrong.
  public var code: Code
  /// 1-based line, 0 where it is not known.
  public var line: Int
  /// The parser's own words, in English.
  public var detail: String

  /// What is wrong.
  public enum Code: Hashable, Sendable {
    /// The XML is not well-formed or not in its declared encoding.
    case malformed
    /// The part declares a document type, which office files never need and attackers do.
    case hasDocumentType
    /// Elements are nested deeper than the limit.
    case tooDeep
    /// A start tag has more attributes than the limit.
    case tooManyAttributes
    /// The parser could not get memory.
    case outOfMemory
  }

  init(_ code: Code, line: Int, detail: String) {
    self.code = code
    self.line = line
    self.detail = detail
  }
}
