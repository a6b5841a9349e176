import OfficialDocument
import VietnameseText

/// By what a document is known again, so that a corrected file takes the place of the first one.
enum DocumentKey {
  /// Issuing body, number, notation and date where the document has them, whatever its file is
  /// called; otherwise the name of the file. Case, spaces and the placing of tone marks in the name
  /// of the body make no difference, accents do. A document whose date is blank is known by the
  /// year inside its number, where it has one. `name` is for a document without a number.
  static func of(_ document: OfficialDocument, named name: String) -> String {
    guard let code = document.code, let number = code.number, let notation = code.notation,
      let organ = document.organName,
      let date = document.issuedDate?.iso ?? code.year.map(String.init)
    else { return "file:\(name)" }
    let year = code.year.map { "/\($0)" } ?? ""
    let body = placingTones(in: normalized(organ), .old).lowercased()
    return "number:\(body)|\(number)\(year)/\(notation)|\(date)"
  }
}
