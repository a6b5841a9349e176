import TestSupport
import Testing

@testable import VietnameseText

/// Compares scalars: `==` on strings does not tell NFC from NFD.
func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

@Suite struct NormalizationTests {
  @Test(arguments: [
    ("", ""),
    ("Kế hoạch", "Kế hoạch"),
    ("  Sở  Nội vụ ", "Sở Nội vụ"),
    ("Sở\u{A0}\u{A0}Nội\tvụ", "Sở Nội vụ"),
    ("\u{3000}a\u{2009}b\u{202F}", "a b"),
    ("a \n b", "a\nb"),
    ("a\n\n b\n", "a\n\nb\n"),
    ("a\r\nb\rc", "a\nb\nc"),
    ("a\u{2028}b\u{B}c", "a\nb\nc"),
    ("QĐ\u{2011}UBND", "QĐ-UBND"),
    ("Khô\u{AD}ng", "Không"),
    ("\u{FEFF}xã\u{200B} Hộ\u{200D} Hải\u{200E}", "xã Hộ Hải"),
    ("a \u{200B} b", "a b"),
    ("a\u{1}b\u{7F}", "ab"),
    ("phi\u{301}", "phí"),
    ("thư\u{323}c hiê\u{323}n", "thực hiện"),
    ("la\u{300}", "là"),
    ("a\u{200B}\u{301}", "á"),
    ("m² ½ ① ﬁ Ⅲ", "m² ½ ① ﬁ Ⅲ"),
    ("25 ℃ №5 – — “x” … ₫", "25 ℃ №5 – — “x” … ₫"),
    ("Ω\u{2126} K\u{212A}", "ΩΩ KK"),
  ]) func normalForms(raw: String, expected: String) {
    #expect(scalars(normalized(raw)) == scalars(expected))
  }

  @Test(
    "A tone typed before the mark of the vowel",
    arguments: [
      ("a\u{301}\u{302}", "ấ"), ("A\u{300}\u{302}", "Ầ"), ("á\u{302}", "ấ"),
      ("a\u{309}\u{306}", "ẳ"), ("ẽ\u{302}", "ễ"), ("o\u{301}\u{31B}", "ớ"),
      ("ạ\u{302}", "ậ"), ("ò\u{302}", "ồ"), ("e\u{301}\u{302}n", "ến"),
    ]) func misorderedMarks(raw: String, expected: String)
  {
    #expect(scalars(normalized(raw)) == scalars(expected))
  }

  @Test(
    "Marks that do not make a Vietnamese vowel stay in their order",
    arguments: [
      "u\u{303}\u{302}", "e\u{300}\u{306}", "n\u{301}\u{302}",
    ]) func otherMarks(raw: String)
  {
    let kept = normalized(raw).unicodeScalars.last?.value
    #expect(kept == raw.unicodeScalars.last?.value)
  }

  @Test(
    "Ð for Đ",
    arguments: [
      ("QUYẾT ÐỊNH", "QUYẾT ĐỊNH"), ("Ðà Nẵng", "Đà Nẵng"), ("ðiều", "điều"),
      ("Ðak Doa", "Đak Doa"),
      ("15/QÐ-UBND", "15/QĐ-UBND"), ("21/NÐ-CP", "21/NĐ-CP"), ("HÐND", "HĐND"), ("TTÐT", "TTĐT"),
      ("QyÐ", "QyĐ"), ("Hộiðồng", "Hộiđồng"), ("ƉỒNG ɖồng", "ĐỒNG đồng"),
      ("Ð/c Bí thư: ð) Điểm", "Đ/c Bí thư: đ) Điểm"), ("UBNDÐ tỉnh Sơn La", "UBNDĐ tỉnh Sơn La"),
    ]) func lettersD(raw: String, expected: String)
  {
    #expect(scalars(normalized(raw)) == scalars(expected))
  }

  @Test(
    "Ð of other languages",
    arguments: [
      "Norðurland eystra", "með", "SIGURÐSSON", "Hafnarfjörður", "FRIÐRIK ÞÓR", "[ðɪs]", "ð",
      "ông Sigurðsson đến Hà Nội",
    ]) func otherEths(text: String)
  {
    #expect(scalars(normalized(text)) == scalars(text))
  }

  @Test("Endless marks are left as they are", arguments: [31, 100_000])
  func endlessMarks(count: Int) {
    let text = "hoa\u{300} e" + String(repeating: "\u{301}\u{323}", count: count)
    #expect(scalars(normalized(text + " ")) == scalars(text))
  }

  /// All scalars that the quick check accepts must be normal also by the long way.
  @Test func quickCheckAgreesWithLongWay() {
    for value in UInt32(1)...0x1_1000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(Character(scalar))b"
      let isQuick = withUTF8Bytes(of: text) { isNormal($0, allowingToneMarks: false) }
      guard isQuick else { continue }
      // The trailing space forces the long way.
      #expect(scalars(normalized(text + " ")) == scalars(text), "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: UInt64(0)..<300) func normalizationIsIdempotent(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let text = randomText(using: &generator)
    let once = normalized(text)
    #expect(scalars(normalized(once)) == scalars(once))
  }
}

private let pieces: [UInt32] = [
  0x20, 0x0A, 0x0D, 0x09, 0xA0, 0xAD, 0x61, 0x41, 0x65, 0x6F, 0x75, 0x62, 0xE1, 0xEA, 0xF4, 0x1EA1,
  0x1ED9, 0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31B, 0x323, 0x328, 0x30A, 0xD0, 0xF0, 0x189,
  0x110, 0x2D, 0x2013, 0x2011, 0x200B, 0xFEFF, 0x01, 0x05, 0x30, 0x2E, 0x212A, 0x130, 0xDE, 0x439,
  0x3B1, 0x2028, 0xAC00, 0x11A8, 0x1F600, 0x1AB0, 0x20D7, 0x4E00, 0x23A, 0x1E9E, 0x149,
]

/// Short texts of letters, marks, spaces and oddities that meet in all ways.
func randomText(using generator: inout SplitMix64) -> String {
  var text = String.UnicodeScalarView()
  for _ in 0..<Int.random(in: 0...24, using: &generator) {
    if let piece = pieces.randomElement(using: &generator).flatMap(Unicode.Scalar.init) {
      text.append(piece)
    }
  }
  return String(text)
}
