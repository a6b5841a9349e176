import Foundation
import Records
import Testing

/// Every label of every made document holds, and nothing else was made.
struct LabelledTests {
  @Test(arguments: labelledDocuments + Drawn.documents, Field.allCases)
  func labelsHold(document: LabelledDocument, field: Field) throws {
    guard let comparison = Comparison(field, of: document, try document.read()) else { return }
    #expect(comparison.missing == [], "\(document.name), \(field): not read")
    #expect(comparison.extra == [], "\(document.name), \(field): read but not there")
  }

  @Test func documentsHaveNamesOfTheirOwn() {
    let names =
      (labelledDocuments + hardCases + Drawn.documents + Drawn.realTables + Drawn.wholeDocuments)
      .map(\.name)
    #expect(Set(names).count == names.count)
  }

  /// The hard cases are counted, not held to their labels.
  @Test func precisionAndRecall() throws {
    print(try scores(of: labelledDocuments, title: "labelled documents"))
    print(try scores(of: hardCases, title: "hard cases"))
    print(try scores(of: Drawn.documents, title: "drawn documents"))
    if ProcessInfo.processInfo.environment["DIFFERENCES"] != nil {
      for document in Drawn.documents { try printDifferences(document) }
    }
  }

  @Test func realTables() throws {
    print(try scores(of: Drawn.realTables, title: "tables drawn after real ones"))
    if ProcessInfo.processInfo.environment["DIFFERENCES"] != nil {
      for document in Drawn.realTables { try printDifferences(document) }
    }
  }

  @Test func wholeDocuments() throws {
    print(try scores(of: Drawn.wholeDocuments, title: "whole documents"))
    if ProcessInfo.processInfo.environment["DIFFERENCES"] != nil {
      for document in Drawn.wholeDocuments { try printDifferences(document) }
    }
  }
}

private func printDifferences(_ document: LabelledDocument) throws {
  let result = try document.read()
  for field in Field.allCases {
    guard let comparison = Comparison(field, of: document, result) else { continue }
    for item in comparison.missing { print("\(document.name), \(field): - \(item)") }
    for item in comparison.extra { print("\(document.name), \(field): + \(item)") }
  }
}

private func scores(of documents: [LabelledDocument], title: String) throws -> String {
  let read = try documents.map { ($0, try $0.read()) }
  var lines = ["\(title): field, matched, missing, extra, precision, recall"]
  for field in Field.allCases {
    let all = read.compactMap { Comparison(field, of: $0.0, $0.1) }
    let matched = all.reduce(0) { $0 + $1.matched }
    let missing = all.reduce(0) { $0 + $1.missing.count }
    let extra = all.reduce(0) { $0 + $1.extra.count }
    lines.append(
      "\(field.rawValue)\t\(matched)\t\(missing)\t\(extra)\t\(percent(matched, extra))"
        + "\t\(percent(matched, missing))")
  }
  return lines.joined(separator: "\n")
}

private func percent(_ good: Int, _ bad: Int) -> String {
  good + bad == 0 ? "-" : "\((100 * good) / (good + bad)) %"
}
