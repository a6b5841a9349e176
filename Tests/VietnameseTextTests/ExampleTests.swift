import Testing
import VietnameseText

/// The examples of docs/vietnamese-text.md.
@Suite struct ExampleTests {
  @Test func `the page says what is true`() {
    #expect(normalized("Ðà  Nẵng") == "Đà Nẵng")
    #expect(matchKey("Hoà") == matchKey("hòa"))
    #expect(matchKey("Thành Hải") != matchKey("Thanh Hải"))
    let syllable = Syllable("qúy")
    #expect(syllable?.onset == "qu" && syllable?.rhyme == "y" && syllable?.tone == .sac)
    #expect(syllable?.spelled(placement: .old) == "quý")
    #expect(Syllable("thưc") == nil)
    #expect(placingTones(in: "Khánh Hoà", .old) == "Khánh Hòa")
    #expect(unlikelySyllables(in: "tổ chức thưc hiện").map(\.word) == ["thưc"])
    let words = "bảy trăm hai mươi lăm triệu, chín trăm sáu mươi nghìn"
    #expect(numberInWords(words)?.text == "725960000")
    #expect(numberInDigits("1.234,56")?.value.text == "1234.56")
    let date = dates(in: "ngày 05 tháng 3 năm 2014").first
    #expect(date?.day == 5 && date?.month == 3 && date?.year == 2014)
    #expect(LegacyCharset.tcvn3.decoded("Céng hoµ") == "Cộng hoà")
  }
}
