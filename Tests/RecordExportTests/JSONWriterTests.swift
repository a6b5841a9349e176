import Foundation
import TestSupport
import Testing

@testable import RecordExport

@Suite struct JSONWriterTests {
  @Test(arguments: [
    ("", #""""#),
    ("Ủy ban nhân dân", #""Ủy ban nhân dân""#),
    (#"say "X""#, #""say \"X\"""#),
    (#"a\b"#, #""a\\b""#),
    ("a/b", #""a/b""#),
    ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
    ("\0\u{1}\u{B}\u{1F}", #""\u0000\u0001\u000b\u001f""#),
    ("\u{7F}\u{85}\u{A0}", "\"\u{7F}\u{85}\u{A0}\""),
    ("a\u{2028}b\u{2029}c", #""a\u2028b\u2029c""#),
    ("\u{2027}\u{202A}–—…☒", "\"\u{2027}\u{202A}–—…☒\""),
    ("phi\u{301}", "\"phi\u{301}\""),
    ("\u{1F600}", "\"\u{1F600}\""),
    ("\u{2028}", #""\u2028""#),
    (String(decoding: [0xE2, 0x80] as [UInt8], as: UTF8.self), "\"\u{FFFD}\""),
    (String(decoding: [0xD800, 0x41] as [UInt16], as: UTF16.self), "\"\u{FFFD}A\""),
  ])
  func stringsAreEscaped(text: String, expected: String) {
    #expect(written { text.write(to: &$0) } == Array(expected.utf8))
  }

  @Test(arguments: [
    (0, "0"), (-1, "-1"), (106, "106"), (Int.max, "9223372036854775807"),
    (Int.min, "-9223372036854775808"),
  ])
  func integers(number: Int, expected: String) {
    #expect(writtenText { number.write(to: &$0) } == expected)
  }

  @Test(
    arguments: [
      (0, "0.0"), (0.98, "0.98"), (1, "1.0"), (0.1 + 0.2, "0.30000000000000004"),
      (1e-7, "1e-07"), (.nan, "null"), (.infinity, "null"), (-.infinity, "null"),
    ] as [(Double, String)])
  func doubles(number: Double, expected: String) {
    #expect(writtenText { number.write(to: &$0) } == expected)
  }

  @Test(arguments: [
    ("106", false, "106"), ("03", false, "3"), ("-7", false, "-7"), ("0", false, "0"),
    ("9007199254740991", false, "9007199254740991"),
    ("9007199254740992", false, "\"9007199254740992\""),
    ("-9007199254740992", false, "\"-9007199254740992\""),
    ("99999999999999999999", false, "\"99999999999999999999\""),
    ("1234.56", false, "\"1234.56\""), ("725960000", true, "\"725960000\""),
  ])
  func figures(decimal: String, isAmount: Bool, expected: String) {
    let figure = Figure(decimal: decimal, isAmount: isAmount)
    #expect(writtenText { figure.write(to: &$0) } == expected)
  }

  @Test func containersNest() {
    let expected = #"{"a":null,"b":[],"c":{},"d":[1,[true,{"e":"x"}],[]],"f":false}"#
    #expect(writtenText(nested) == expected)
  }

  @Test func prettyContainersNest() {
    let expected = """
      {
        "a": null,
        "b": [],
        "c": {},
        "d": [
          1,
          [
            true,
            {
              "e": "x"
            }
          ],
          []
        ],
        "f": false
      }
      """
    #expect(writtenText(isPretty: true, nested) == expected)
  }

  @Test func elementsOfAnArrayMayBeMissing() {
    #expect(writtenText { ["a", nil, "b"].write(to: &$0) } == #"["a",null,"b"]"#)
  }

  @Test(arguments: UInt64(0)..<100) func anotherReaderGetsTheSameText(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let texts = (0..<20).map { _ in randomText(&random) }
    for isPretty in [false, true] {
      let bytes = written(isPretty: isPretty) { texts.write(to: &$0) }
      let read = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String]
      #expect(try #require(read).map { Array($0.utf8) } == texts.map { Array($0.utf8) })
    }
  }
}

private func nested(_ writer: inout JSONWriter) {
  writer.object { writer in
    writer.field("a", String?.none)
    writer.field("b", [Int]())
    writer.key("c")
    writer.object { _ in }
    writer.key("d")
    writer.array { writer in
      1.write(to: &writer)
      writer.array { writer in
        true.write(to: &writer)
        writer.object { $0.field("e", "x") }
      }
      writer.array { _ in }
    }
    writer.field("f", false)
  }
}

private func written(isPretty: Bool = false, _ body: (inout JSONWriter) -> Void) -> [UInt8] {
  var writer = JSONWriter(isPretty: isPretty)
  body(&writer)
  return writer.bytes
}

private func writtenText(isPretty: Bool = false, _ body: (inout JSONWriter) -> Void) -> String {
  String(decoding: written(isPretty: isPretty, body), as: UTF8.self)
}

/// Text of the kinds of scalars that matter to a writer of JSON.
private func randomText(_ random: inout SplitMix64) -> String {
  let ranges: [ClosedRange<UInt32>] = [
    0x00...0x7F, 0x20...0x7E, 0x80...0x17F, 0x300...0x323, 0x1EA0...0x1EF9, 0x2010...0x2030,
    0x1F600...0x1F610,
  ]
  var scalars = String.UnicodeScalarView()
  for _ in 0..<Int.random(in: 0..<30, using: &random) {
    let range = ranges[Int.random(in: ranges.indices, using: &random)]
    Unicode.Scalar(UInt32.random(in: range, using: &random)).map { scalars.append($0) }
  }
  return String(scalars)
}
