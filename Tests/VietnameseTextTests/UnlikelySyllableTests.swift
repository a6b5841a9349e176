import Testing
import VietnameseText

/// Slips of the keys, and words that are none.
@Suite struct UnlikelySyllableTests {
  @Test(arguments: [
    ("tổ chức thưc hiện", ["thưc"]), ("Thưc hiện các nghành", ["Thưc", "nghành"]),
    ("ngiên cứu, gê gớm", ["ngiên", "gê"]), ("bảo đảm chât lượng", ["chât"]),
    ("Sở Tư pháp, mức phí, thích hợp, lịch sử, nghề nghiệp", []),
    ("huyện Đắk Glei, Đăk Lắk, Krông Pắc, xã Ea Súp, Kông Chro", []),
    ("ôtô, ăngten, bôxít, cơxơ, résumé, déjà, Größe, protéine", []),
    ("ĐBQH, QĐ-UBND, TTĐT, m3/ngđ, UBMTTQ", []), ("Học sinh gương mẫu nghĩ về ghế", []),
  ]) func `slips are found`(text: String, words: [String]) {
    #expect(unlikelySyllables(in: text).map(\.word) == words)
  }

  @Test func `places are those of the words`() {
    let text = "tổ chức thưc hiện"
    for (word, range) in unlikelySyllables(in: text) {
      #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == word)
    }
  }
}
