import DocumentModel
import OfficialDocument
import Testing

/// Fragments that the readers look for, whole and broken.
private let fragments = [
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập", "Số:", "Số: …/", "số", "/KH-UBND", "15", "12/",
  "19/2014/QĐ-TTg", "45-NQ/", "ĐU", "-", "–", "“", "”", "(", ")", ":", ";", ".", "./.", "…", "của",
  "của Thủ tướng Chính phủ", "ngày", "ngày 5/3/2022", "tháng", "năm", "V/v", "Về việc", "KẾ HOẠCH",
  "Kế hoạch", "LUẬT", "Luật", "QUYẾT ĐỊNH:", "Kính gửi:", "Căn cứ", "Căn cứ Luật", "Theo đề nghị",
  "Điều 1.", "Điều", "Chương", "Chương I", "Phần thứ nhất", "Phần", "Mục 1", "I.", "I.1", "a)",
  "đ)",
  "(i)", "(", "1.", "1.1", "1.1.", "99999999999999999999", "Phụ lục", "PHỤ LỤC 1", "Biểu số",
  "Biểu số 01", "(Kèm theo", "Ban hành kèm theo", "DANH MỤC", "Nơi nhận:", "Nơi nhận", "- Lưu: VT.",
  "TM.", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "CHỦ TỊCH", "Q.", "(Đã ký)", "Đã ký:", "Lê Huyền",
  "TS.", "UBND", "SỞ Y TẾ", "TỈNH X", "và", "STT", "é", "e\u{301}", "\u{1F600}", "___", "số:/",
  "CỦA QUỐC HỘI", "SỐ 5/2008/QH12",
]

private struct Generator {
  var state: UInt64
  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func text() -> String {
    let joins = [" ", " ", " ", "", "⏎", "→", "      ", ", "]
    let marks = ["", "", "", "**", "><", "**><", "▢", "[-]", "[a)]"]
    var result = marks[next(marks.count)]
    for _ in 0..<next(6) { result += fragments[next(fragments.count)] + joins[next(joins.count)] }
    return result
  }

  mutating func document() -> Document {
    var pieces: [Piece] = []
    for _ in 0..<(4 + next(30)) {
      if next(6) == 0 {
        let columns = 1 + next(3)
        var rows: [[String]] = []
        for _ in 0..<(1 + next(3)) {
          rows.append((0..<columns).map { _ in text() + "\n" + text() })
        }
        pieces.append(.table(rows, borders: [nil, true, false][next(3)]))
      } else {
        pieces.append(.text(text()))
      }
    }
    return Document(pieces)
  }
}

private func ids(_ sections: [Section]) -> [String] {
  sections.flatMap { [$0.id] + ids($0.children) }
}

/// Whatever the pieces, the reading ends, twice alike, with ids that never repeat and places that
/// exist.
@Test("Văn bản bất kỳ", arguments: UInt64(0)..<200)
func readsAnything(seed: UInt64) {
  var generator = Generator(state: seed &+ 77)
  let document = generator.document()
  let reading = OfficialDocument(reading: document)
  #expect(reading == OfficialDocument(reading: document))
  let all = ids(reading.sections) + reading.appendixes.map(\.id)
  #expect(Set(all).count == all.count)
  #expect(reading.layoutTables.allSatisfy(document.tables.indices.contains))
  #expect(reading.appendixOfTable.keys.allSatisfy(document.tables.indices.contains))
  let known = Set(reading.appendixes.map(\.id))
  #expect(reading.appendixOfTable.values.allSatisfy(known.contains))
}
