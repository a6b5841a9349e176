/// A stretch of text inside a paragraph, or any other inline markup.
public struct Run: Sendable {
  /// The markup that stands inside `w:p`.
  public var xml: String

  /// A run of text; `\n` becomes a line break and `\t` a tab. `font` is a name such as ".VnTime",
  /// `properties` more inner XML of `w:rPr`, `attributes` those of `w:r` (`w:rsidR="00A27C11"`).
  public init(
    _ text: String, bold: Bool = false, italic: Bool = false, font: String? = nil,
    properties: String = "", attributes: String = ""
  ) {
    let inner =
      (font.map { #"<w:rFonts w:ascii="\#(escaped($0))" w:hAnsi="\#(escaped($0))"/>"# } ?? "")
      + (bold ? "<w:b/>" : "") + (italic ? "<w:i/>" : "") + properties
    xml =
      startTag("w:r", attributes) + (inner.isEmpty ? "" : "<w:rPr>\(inner)</w:rPr>")
      + textMarkup(text, element: "w:t") + "</w:r>"
  }

  private init(markup: String) {
    xml = markup
  }

  /// Markup as it is: a bookmark, a field, a drawing.
  public static func xml(_ markup: String) -> Run {
    Run(markup: markup)
  }

  /// A break to the next page.
  public static let pageBreak = Run.xml(#"<w:r><w:br w:type="page"/></w:r>"#)

  /// A tracked insertion of runs; `id` is the revision's number.
  public static func inserted(_ runs: [Run], id: Int = 1) -> Run {
    .xml("<w:ins \(revisionAttributes(id))>\(runs.map(\.xml).joined())</w:ins>")
  }

  /// A tracked deletion of text; `id` is the revision's number.
  public static func deleted(_ text: String, id: Int = 2) -> Run {
    let run = "<w:r>\(textMarkup(text, element: "w:delText"))</w:r>"
    return .xml("<w:del \(revisionAttributes(id))>\(run)</w:del>")
  }
}

/// The attributes of a tracked change, with a fixed author and date.
func revisionAttributes(_ id: Int) -> String {
  #"w:id="\#(id)" w:author="Văn thư" w:date="2022-02-14T08:30:00Z""#
}

/// `text` with the characters that XML keeps for itself written as references. Linear.
public func escaped(_ text: String) -> String {
  var result = ""
  result.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

func startTag(_ name: String, _ attributes: String) -> String {
  attributes.isEmpty ? "<\(name)>" : "<\(name) \(attributes)>"
}

private func textMarkup(_ text: String, element: String) -> String {
  var result = ""
  var piece = String.UnicodeScalarView()
  func close() {
    guard !piece.isEmpty else { return }
    result += "<\(element) xml:space=\"preserve\">\(escaped(String(piece)))</\(element)>"
    piece.removeAll(keepingCapacity: true)
  }
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\n":
      close()
      result += "<w:br/>"
    case "\t":
      close()
      result += "<w:tab/>"
    default: piece.append(scalar)
    }
  }
  close()
  return result
}
