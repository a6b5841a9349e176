import VanBan

/// A document as it reads with its corrections.
final class Review: Sendable {
  let read: DocumentImporter.ReadDocument
  let result: ImportResult
  /// The revision of the document that it shows.
  let revision: Int
  /// What findings are known by as long as they say the same of the same place.
  let findingKeys: [String]

  init(_ read: DocumentImporter.ReadDocument, _ result: ImportResult, revision: Int) {
    self.read = read
    self.result = result
    self.revision = revision
    findingKeys = result.findings.map(Self.key)
  }

  /// 64 bits (FNV-1a) of code, place and sentence.
  private static func key(_ finding: Finding) -> String {
    let place = finding.place ?? Place()
    let parts: [String] = [
      finding.code.rawValue, place.tableID ?? "", place.row.map(String.init) ?? "",
      place.column.map(String.init) ?? "", place.paragraph.map(String.init) ?? "",
      place.part ?? "", finding.message.vi,
    ]
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in parts.joined(separator: "\u{1F}").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return "f" + String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// What the list of documents shows of it.
  func facts(accepted: Set<String>) -> Summary.Facts {
    var open: [String: Int] = [:]
    for severity in Finding.Severity.allCases { open[severity.rawValue] = 0 }
    for (finding, key) in zip(result.findings, findingKeys) where !accepted.contains(key) {
      open[finding.severity.rawValue, default: 0] += 1
    }
    let document = result.document
    return Summary.Facts(
      typeName: document.typeName, codeRaw: document.code?.raw, organName: document.organName,
      subject: document.subject, issuedDate: document.issuedDate?.iso,
      counts: Dictionary(
        uniqueKeysWithValues: ResultPart.allCases.map { ($0.rawValue, result.count(of: $0)) }),
      openFindings: open)
  }
}
