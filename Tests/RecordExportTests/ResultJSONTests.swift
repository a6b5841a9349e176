import DocumentModel
import Foundation
import OfficialDocument
import TableGrid
import Testing

@testable import RecordExport
@testable import Records

@Suite struct ResultJSONTests {
  @Test func everyKeyIsThereWhereNothingWasFound() {
    let expected =
      #"{"schemaVersion":"1.0.0","source":{"fileName":"a.docx","byteCount":0,"#
      + #""sha256":"0000000000000000000000000000000000000000000000000000000000000000","#
      + #""format":"docx","application":null},"#
      + #""document":{"typeName":null,"typeAbbreviation":null,"codeRaw":null,"#
      + #""codeNumber":null,"codeYear":null,"codeNotation":null,"issuedDate":null,"#
      + #""place":null,"organName":null,"parentOrganName":null,"subject":null,"#
      + #""language":"vi","legalBases":[],"citations":[],"secrecy":null,"urgency":null,"addressees":[],"signers":[],"#
      + #""recipients":[],"paragraphs":[],"sections":[],"appendixes":[],"notes":[]},"#
      + #""tables":[],"units":[],"tasks":[],"assignments":[],"statements":[],"findings":[]}"#
    #expect(text(ImportResult.empty) == expected)
  }

  @Test func theSameResultGivesTheSameBytes() {
    #expect(ImportResult.complete.json(pretty: true) == ImportResult.complete.json(pretty: true))
  }

  @Test func onlyPrettyResultsEndInALineBreak() {
    #expect(ImportResult.empty.json(pretty: true).suffix(2) == Array("}\n".utf8)[...])
    #expect(ImportResult.empty.json(pretty: false).last == UInt8(ascii: "}"))
  }

  @Test(arguments: [false, true]) func piecesMakeTheSameBytes(pretty: Bool) {
    var result = ImportResult.complete
    result.units = (0..<100).flatMap { _ in result.units }
    var pieces: [[UInt8]] = []
    result.writeJSON(pretty: pretty) { pieces.append($0) }
    #expect(Array(pieces.joined()) == result.json(pretty: pretty))
    #expect(pieces.count > 5)
    #expect(pieces.allSatisfy { $0.count < 80_000 })
  }

  @Test(
    arguments: [
      (nil, "null"), (Place(), "null"), (Place(paragraph: 0), #"{"paragraph":0}"#),
      (
        Place(tableID: "t3", row: 4, column: 1, paragraph: 2, part: "word/footnotes.xml"),
        #"{"tableId":"t3","row":4,"column":1,"paragraph":2,"part":"word/footnotes.xml"}"#
      ),
    ] as [(Place?, String)])
  func locationsLeaveOutWhatIsAbsent(place: Place?, expected: String) {
    #expect(text(place) == expected)
  }

  @Test(arguments: [
    (PartialDate(raw: "", year: 2022, month: nil, day: nil), "2022", "null", "null"),
    (PartialDate(raw: "", year: 2022, month: 2, day: nil), "2022-02", "2", "null"),
    (PartialDate(raw: "", year: 2022, month: 2, day: 5), "2022-02-05", "2", "5"),
  ])
  func datesKeepTheirBlanks(date: PartialDate, iso: String, month: String, day: String) {
    let expected = #"{"raw":"","iso":"\#(iso)","year":2022,"month":\#(month),"day":\#(day)}"#
    #expect(text(date) == expected)
  }

  @Test(arguments: [
    (StatementRecord.Subject.task(id: "x"), #"{"taskId":"x"}"#),
    (.table(id: "t1"), #"{"tableId":"t1"}"#), (.amount, #"{"amount":true}"#),
    (.parts, #"{"parts":true}"#),
  ])
  func subjects(subject: StatementRecord.Subject, expected: String) {
    #expect(text(subject) == expected)
  }

  @Test func statedCountsAreNumbersAndAmountsAreText() {
    let json = ImportResult.complete.statements.map { text($0) }
    #expect(json[0].contains(#""stated":106,"counted":105,"agrees":false"#))
    #expect(json[1].contains(#""stated":3,"counted":null,"agrees":null"#))
    #expect(json[2].contains(#""stated":"725960000","counted":"725960000","agrees":true"#))
    #expect(json[3].contains(#""stated":"1.5""#))
  }

  @Test func rawTextOfACellIsThereWhereItDiffers() {
    let table = record(
      [["1", MadeCell("X", raw: "X "), MadeCell("phí", raw: "phi\u{301}")]], kinds: [.record])
    let rows =
      #""rows":[{"index":0,"kind":"record","ordinal":null,"cells":["#
      + #"{"column":0,"columnSpan":1,"rowSpan":1,"text":"1"},"#
      + #"{"column":1,"columnSpan":1,"rowSpan":1,"text":"X","raw":"X "},"#
      + #"{"column":2,"columnSpan":1,"rowSpan":1,"text":"phí","raw":"phi"# + "\u{301}\"}]}]}"
    #expect(Array(text(table).utf8.suffix(rows.utf8.count)) == Array(rows.utf8))
  }

  @Test func mergedCellsAreListedOnceAtTheirFirstRow() {
    let table = record(
      [
        [MadeCell("a", merge: .starts), MadeCell("b", span: 2)],
        [MadeCell("", merge: .continues), "c", "d"],
      ], kinds: [.header, .header])
    let rows =
      #""rows":[{"index":0,"kind":"header","ordinal":null,"cells":["#
      + #"{"column":0,"columnSpan":1,"rowSpan":2,"text":"a"},"#
      + #"{"column":1,"columnSpan":2,"rowSpan":1,"text":"b"}]},"#
      + #"{"index":1,"kind":"header","ordinal":null,"cells":["#
      + #"{"column":1,"columnSpan":1,"rowSpan":1,"text":"c"},"#
      + #"{"column":2,"columnSpan":1,"rowSpan":1,"text":"d"}]}]}"#
    #expect(text(table).hasSuffix(rows), "\(text(table))")
  }

  @Test func layoutTablesHaveNoRows() {
    let table = record([["Nơi nhận:", "KT. CHỦ TỊCH"]], kinds: [.record], purpose: .layout)
    #expect(text(table).hasSuffix(#""rows":[]}"#))
  }

  @Test func administrativeUnitsCarryTheDateOfTheirCode() throws {
    let commune = try #require(ImportResult.complete.units[0].administrativeUnit)
    #expect(
      text(commune).hasPrefix(
        #"{"code":"22855","name":"Xã Tân Hải","kind":"xa","system":"GSO","asOf":"2021-11-01","#
          + #""province":{"code":"58","name":"Tỉnh Ninh Thuận"},"successors":[{"code":""#))
    #expect(text(commune).hasSuffix(#","asOf":"2025-07-01"}]}"#))
    let province = try #require(ImportResult.complete.units[1].administrativeUnit)
    #expect(text(province).contains(#""kind":"tinh","#))
    #expect(text(province).contains(#""province":null,"#))
  }

  private func record(
    _ rows: [[MadeCell]], kinds: [RowKind], purpose: TableRecord.Purpose = .other
  ) -> TableRecord {
    TableRecord(
      id: "t1", index: 0, parentID: nil, appendixID: nil, purpose: purpose, confidence: 1,
      headerRowCount: 0, columns: [], rows: kinds.map { TableRecord.Row(kind: $0) },
      grid: Table(rows).grid)
  }

  private func text(_ value: some JSONRepresentable) -> String {
    var writer = JSONWriter(isPretty: false)
    value.write(to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// The lines of NDJSON hold the records of the JSON, each with what it is and where it comes from.
@Test func linesHoldTheSameRecords() throws {
  let result = ImportResult.complete
  var bytes: [UInt8] = []
  result.writeNDJSON { bytes += $0 }
  let lines = try bytes.split(separator: 0x0A).map {
    try #require(JSONSerialization.jsonObject(with: Data($0)) as? [String: Any])
  }
  let whole = try #require(
    JSONSerialization.jsonObject(with: Data(result.json(pretty: false))) as? [String: Any])
  #expect(lines.first?["record"] as? String == "document")
  #expect(lines.last?["record"] as? String == "summary")
  #expect(lines.allSatisfy { $0["source"] as? String == result.source.sha256 })
  for (key, record) in [
    ("tables", "table"), ("units", "unit"), ("tasks", "task"), ("assignments", "assignment"),
    ("statements", "statement"), ("findings", "finding"),
  ] {
    let own = lines.filter { $0["record"] as? String == record }.map { line in
      line.filter { $0.key != "record" && $0.key != "source" } as NSDictionary
    }
    #expect(own == (whole[key] as? [NSDictionary]))
    #expect(lines.last?[key] as? Int == own.count)
  }
}
