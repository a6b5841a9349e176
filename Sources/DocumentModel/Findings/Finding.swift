/// Something doubtful or noteworthy (cảnh báo), with its place and a plain sentence in Vietnamese
/// and English.
public struct Finding: Hashable, Sendable {
  /// What kind of thing was found.
  public var code: FindingCode
  /// The sentence in both languages.
  public var message: BilingualText
  /// Where, `nil` where it concerns the whole document.
  public var place: Place?

  /// A finding; `values` fill the `{name}` fields of the code's sentences.
  public init(_ code: FindingCode, at place: Place?, _ values: KeyValuePairs<String, String> = [:])
  {
    self.code = code
    self.place = place
    self.message = code.sentences.filled(with: values)
  }

  /// How serious it is.
  public var severity: Severity { code.severity }

  /// How serious a finding is.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// Something of the document could not be read.
    case error
    /// The document or its reading is probably wrong here: a person should look.
    case warning
    /// Worth knowing; nothing needs to be done.
    case info
  }
}

/// The same sentence in Vietnamese and English.
public struct BilingualText: Hashable, Sendable {
  /// Vietnamese.
  public var vi: String
  /// English.
  public var en: String

  /// From the two sentences.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// Both sentences with each `{name}` replaced by its value. Linear in their length.
  public func filled(with values: KeyValuePairs<String, String>) -> BilingualText {
    BilingualText(vi: Self.fill(vi, values), en: Self.fill(en, values))
  }

  private static func fill(_ template: String, _ values: KeyValuePairs<String, String>) -> String {
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      result += rest[..<open]
      result += values.first { $0.key == name }?.value ?? "…"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
