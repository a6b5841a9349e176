import TestSupport
import Testing

@testable import VietnameseText

@Suite struct MatchKeyTests {
  @Test(arguments: [
    ("", ""),
    ("Sở Nội vụ", "sơ\u{3} nôi\u{5} vu\u{5}"),
    ("hoà", "hoa\u{1}"),
    ("HÒA BÌNH", "hoa\u{1} binh\u{1}"),
    ("Phan Rang – Tháp Chàm", "phan rang-thap\u{2} cham\u{1}"),
    ("a - b -c— d", "a-b-c-d"),
    ("- Sở Y tế;", "-sơ\u{3} y tê\u{2};"),
    ("dòng 1\ndòng\u{A0}2", "dong\u{1} 1 dong\u{1} 2"),
    ("Điều 5.", "điêu\u{1} 5."),
    ("quý II/2022", "quy\u{2} ii/2022"),
    ("Hộiđồng", "hôiđông\u{5}\u{1}"),
    ("ГОСТ ÆØ", "гост æø"),
    ("(Kế hoạch)", "(kê\u{2} hoach\u{5})"),
  ]) func keys(text: String, expected: String) {
    #expect(scalars(matchKey(text)) == scalars(expected))
  }

  @Test(arguments: [
    ("hòa", "hoà"), ("cuả", "của"), ("qúy", "quý"), ("gía", "giá"), ("Thuỷ lợi", "thủy lợi"),
    ("thuở", "thủơ"), ("KHÁNH HOÀ", "Khánh Hòa"), ("hoa\u{300}", "hòa"),
    ("Phan Rang-Tháp Chàm", "Phan Rang – Tháp Chàm"), ("QÐ", "qđ"),
  ]) func sameKey(one: String, other: String) {
    #expect(scalars(matchKey(one)) == scalars(matchKey(other)))
  }

  @Test(arguments: [
    ("Thành Hải", "Thanh Hải"), ("Tân", "Tấn"), ("đa", "da"), ("mà", "má"), ("bình an", "binh àn"),
    ("m2", "m²"), ("ho à", "hò a"),
  ]) func differentKeys(one: String, other: String) {
    #expect(scalars(matchKey(one)) != scalars(matchKey(other)))
  }

  @Test(arguments: UInt64(0)..<500) func keyIsIdempotent(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    // U+0001…U+0005 mean tones in keys and cannot be in a document.
    let text = randomText(using: &generator).unicodeScalars.filter { !(1...5).contains($0.value) }
    let key = matchKey(String(text))
    #expect(scalars(matchKey(key)) == scalars(key), "\(scalars(String(text)))")
    #expect(scalars(matchKey(normalized(String(text)))) == scalars(key))
  }

  @Test func manyTonesInOneWord() {
    let key = matchKey(String(repeating: "à", count: 100))
    #expect(key.utf8.count == 200)
    #expect(scalars(matchKey(key)) == scalars(key))
  }
}

@Suite struct LetterCaseTests {
  @Test(arguments: [
    ("ỦY BAN ĐƯỜNG", "ủy ban đường"), ("Ươ 12", "ươ 12"), ("đã nhỏ", "đã nhỏ"), ("ȺΣЖ", "ⱥσж"),
  ]) func small(text: String, expected: String) {
    #expect(lowercased(text) == expected)
  }

  @Test(arguments: [
    ("ủy ban đường", "ỦY BAN ĐƯỜNG"), ("Kế hoạch 5", "KẾ HOẠCH 5"), ("ɐж", "ⱯЖ"), ("A", "A"),
  ]) func capitals(text: String, expected: String) {
    #expect(uppercased(text) == expected)
  }

  @Test(arguments: [
    ("QUYẾT ĐỊNH", true), ("Quyết định", false), ("", false), ("12/2022", false),
    ("PHỤ LỤC 1", true),
    ("ĐIỀU Nº 5", true), ("ỦY BAN nhân dân", false), ("UBNDđ", false),
  ]) func allCapitals(text: String, expected: Bool) {
    #expect(isAllCapitals(text) == expected)
    #expect(isAllCapitals(Substring(text)) == expected)
  }
}
