import Testing

@testable import VietnameseText

@Suite struct PhraseTableTests {
  let table = PhraseTable([
    ("Sở", 1), ("Sở Nội vụ", 2), ("Sở Nội vụ và Lao động", 3), ("KT.", 4), ("v/v", 5),
    ("Phan Rang - Tháp Chàm", 6), ("thanh", 7), ("đơn vị phối hợp", 8), ("đơn vị", 9), ("", 10),
    ("sở", 11),
  ])

  @Test(
    arguments: [
      ("SỞ NỘI VỤ", 2), ("sở", 1), ("Sở Nội", nil), ("Sở Nội vụ ", 2), ("kt.", 4), ("", nil),
      ("Phan Rang–Tháp Chàm", 6), ("thành", nil), ("Sở Nội vụ và", nil),
    ] as [(String, Int?)]) func exact(text: String, expected: Int?)
  {
    #expect(table.exact(matchKey(text)) == expected)
  }

  @Test(
    arguments: [
      ("Sở Nội vụ tỉnh", 2, "Sở Nội vụ"), ("Sở Nội vụ và Lao", 2, "Sở Nội vụ"), ("Sở: x", 1, "Sở"),
      ("Sởi", nil, ""), ("Thành Hải", nil, ""), ("thanh hải", 7, "thanh"),
      ("KT. CHỦ TỊCH", 4, "KT."),
      ("v/v: x", 5, "v/v"), ("v/vx", nil, ""), ("a sở", nil, ""), ("sở-x", 1, "sở"),
      ("sở2", nil, ""),
    ] as [(String, Int?, String)]) func prefix(text: String, expected: Int?, phrase: String)
  {
    let match = table.prefix(of: matchKey(text))
    #expect(match?.value == expected)
    #expect(match?.utf8Length ?? 0 == matchKey(phrase).utf8.count)
  }

  @Test(arguments: [
    ("Sở Nội vụ, Sở Y tế", [2, 1]), ("cơ quan, đơn vị phối hợp", [8]), ("đơn vị đơn vị", [9, 9]),
    ("“Sở Nội vụ”", [2]), ("xsở", []), ("", []), ("Sở sở Nội vụ và Lao động", [1, 3]),
    ("V/v: KT. Sở", [5, 4, 1]),
  ]) func matches(text: String, expected: [Int]) {
    #expect(table.matches(in: matchKey(text)).map(\.value) == expected)
  }

  @Test func rangesOfMatches() {
    let key = matchKey("các Sở, đơn vị")
    let ranges = table.matches(in: key).map { match in
      String(decoding: Array(key.utf8)[match.utf8Range], as: UTF8.self)
    }
    #expect(ranges == [matchKey("Sở"), matchKey("đơn vị")])
  }

  @Test func manyPhrases() {
    let entries = (0..<5000).map { ("xã số \($0)", $0) }
    let table = PhraseTable(entries)
    for (phrase, value) in entries { #expect(table.exact(matchKey(phrase)) == value) }
    #expect(table.exact(matchKey("xã số 5000")) == nil)
  }
}
