import TestSupport
import Testing

@testable import VietnameseText

/// Text from before Unicode, as old files have it.
@Suite struct LegacyCharsetTests {
  @Test(arguments: [
    (
      LegacyCharset.tcvn3, "Céng hoµ x· héi chñ nghÜa ViÖt Nam",
      "Cộng hoà xã hội chủ nghĩa Việt Nam"
    ),
    (.tcvn3, "§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"),
    (.tcvn3, "Th\u{AD}¬ng", "Thương"),
    (.tcvn3, "Th\u{2212}¬ng, x\u{2219}", "Thương, xã"),
    (.tcvn3, "v\u{F0B5}", "và"),
    (.tcvn3, "CéNG HOµ", "CỘNG HOÀ"),
    (.tcvn3, "TØNH LµO CAI, ý KIÕN", "TỈNH LÀO CAI, Ý KIẾN"),
    (.tcvn3, "Bé TµI CHÝNH", "BỘ TÀI CHÍNH"),
    (.tcvn3, "Sè: 15/Q§-UB", "Số: 15/QĐ-UB"),
    (.tcvn3, "§ã UBND tØnh", "Đó UBND tỉnh"),
    (
      .vni, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"
    ),
    (.vni, "Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"),
    (.vni, "UÛY BAN, UûY BAN", "ỦY BAN, ỦY BAN"),
    (.viscii, "Việt Nam", "Việt Nam"),
    (.viscii, "Vi\u{AE}t Nam", "Việt Nam"),
  ]) func `old text is decoded`(charset: LegacyCharset, text: String, expected: String) {
    #expect(charset.decoded(text) == expected)
  }

  /// 67 small letters and 7 capitals in TCVN3, all in VNI; capitals in control codes are missing in
  /// the others.
  @Test(arguments: [(LegacyCharset.tcvn3, 74), (.vni, 134), (.viscii, 128), (.vps, 120)])
  func `every letter has one code`(charset: LegacyCharset, count: Int) {
    let letters =
      switch charset {
      case .tcvn3: LegacyLetters.tcvn3
      case .vni: LegacyLetters.vni
      case .viscii: LegacyLetters.viscii
      case .vps: LegacyLetters.vps
      }
    let entries = letters.split(separator: " ")
    #expect(entries.count == count)
    #expect(Set(entries.map { $0.dropLast() }).count == count)
    #expect(Set(entries.compactMap(\.last)).count == count)
  }

  @Test(arguments: LegacyCharset.allCases)
  func `sentences survive both directions`(charset: LegacyCharset) {
    let writing = LegacyWriting(charset)
    for sentence in Self.sentences {
      #expect(charset.decoded(writing.written(sentence)) == sentence)
    }
  }

  @Test(arguments: [LegacyCharset.tcvn3, .vni, .viscii])
  func `the words tell the charset`(charset: LegacyCharset) {
    let text = Self.sentences.map(LegacyWriting(charset).written).joined(separator: "\n")
    let found = LegacyPlainText(detecting: text)
    #expect(found.charset == charset)
    #expect(found.text == Self.sentences.joined(separator: "\n"))
  }

  @Test(arguments: [
    sentences.joined(separator: "\n"),
    "là, và, có, không, tôi, cho, quân, dân, cô, bác, ngân, hàng, sông, núi, tên, tháng, năm",
    "Le développement économique a été accéléré; les États membres sont déjà prêts à négocier.",
    "São Paulo é a maior cidade do país; não há informações sobre a situação da população.",
    "Größe, Übung, schöne Grüße, außerdem für über fünf Jahre möglich, größtenteils verfügbar",
    "§ 5, © 2004, 25 °C ± 2, £100, ¥200, «abc», ®", "",
  ]) func `other text stays as it is`(text: String) {
    let found = LegacyPlainText(detecting: text)
    #expect(found.charset == nil)
    #expect(found.text == text)
  }

  @Test func `bytes that are no UTF-8 are those of Windows-1252`() {
    #expect(LegacyPlainText.characters(of: [0x43, 0xE9, 0x6E, 0x67, 0x93, 0x81]) == "Céng“\u{81}")
    #expect(LegacyPlainText.characters(of: Array("Cộng".utf8)) == "Cộng")
  }

  @Test(arguments: [
    ("Khánh Hoà, HOÀ BÌNH", "Khánh Hòa, HÒA BÌNH", "Khánh Hoà, HOÀ BÌNH"),
    ("qúy cuả gía", "quý của giá", "quý của giá"),
    ("Thuỷ sản; thủy lợi", "Thủy sản; thủy lợi", "Thuỷ sản; thuỷ lợi"),
    ("người tuyển toàn huỳnh", "người tuyển toàn huỳnh", "người tuyển toàn huỳnh"),
    ("Đắk Lắk, Krông Pắc, résumé", "Đắk Lắk, Krông Pắc, résumé", "Đắk Lắk, Krông Pắc, résumé"),
  ]) func `tone marks go where a habit puts them`(text: String, old: String, new: String) {
    #expect(placingTones(in: text, .old) == old)
    #expect(placingTones(in: text, .new) == new)
    #expect(placingTones(in: placingTones(in: text, .new), .old) == old)
  }

  static let sentences = [
    "Triển khai áp dụng hệ thống quản lý chất lượng vào hoạt động của các cơ quan hành chính",
    "Căn cứ quyết định của chủ tịch nước, ủy ban nhân dân tỉnh ban hành kế hoạch này",
    "Giao sở khoa học và công nghệ chủ trì, phối hợp với các đơn vị liên quan tổ chức thực hiện",
    "những người dưới mười tám tuổi được miễn giảm; trường hợp vượt quá sẽ bị xử lý nghiêm",
  ]
}
