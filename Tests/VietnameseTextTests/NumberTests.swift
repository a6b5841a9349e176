import TestSupport
import Testing

@testable import VietnameseText

@Suite struct NumberInDigitsTests {
  @Test(arguments: [
    ("725.960.000", "725960000", false), ("1.234,56", "1234.56", false), ("12 500", "12500", false),
    ("03", "3", false), ("0", "0", false), ("12.500", "12500", false), ("12.50", "12.5", true),
    ("12,5", "12.5", false), ("12,500", "12.5", true), ("1,234,567", "1234567", false),
    ("1,234.56", "1234.56", false), ("1\u{A0}234\u{202F}567,8", "1234567.8", false),
    ("-5", "-5", false), ("−1.000", "-1000", false), ("0,5", "0.5", false), ("0.5", "0.5", true),
    (" 106 ", "106", false), ("2022", "2022", false), ("1234567", "1234567", false),
    ("0,500", "0.5", false), ("-0", "0", false), ("1.000,00", "1000", false),
    ("12.345.678.901.234.567.890", "12345678901234567890", false),
  ]) func numbers(text: String, value: String, isAmbiguous: Bool) throws {
    let number = try #require(numberInDigits(text))
    #expect(number.value.text == value)
    #expect(number.isAmbiguous == isAmbiguous)
  }

  @Test(arguments: [
    "", "-", "x", "1.", "1,", ".5", "1.2.3", "1.234.56", "12.5.000", "0912345678", "0912 345 678",
    "5%", "12 đồng", "1..000", "2021 2022", "12 50", "15/10", "1.234.567.89", "1,2,3", "(1)",
    "1 234.567", "- 5", "02593.822.683", "１２", "1.234,567,8", "1234.567.890",
  ]) func notNumbers(text: String) {
    #expect(numberInDigits(text) == nil)
  }
}

@Suite struct NumberInWordsTests {
  @Test(
    arguments: [
      ("Bảy trăm hai mươi lăm triệu, chín trăm sáu mươi nghìn", "725960000"),
      ("Bảy trăm hai mươi lăm triệu, chín trăm sáu mươi nghìn đồng", "725960000"),
      ("(Bảy trăm hai mươi lăm triệu đồng chẵn./.)", "725000000"),
      ("không", "0"), ("không đồng", "0"), ("mười", "10"), ("mười một", "11"), ("mười lăm", "15"),
      ("hai mươi mốt", "21"), ("hai mươi tư", "24"), ("hai mươi bốn", "24"),
      ("hai mươi nhăm", "25"),
      ("một trăm linh một", "101"), ("một trăm lẻ năm", "105"), ("một trăm mười", "110"),
      ("một nghìn không trăm linh một", "1001"), ("một ngàn lẻ một", "1001"), ("hai mươi", "20"),
      ("một tỷ không triệu không nghìn không trăm linh một", "1000000001"),
      ("một tỷ không trăm linh một", "1000000001"), ("hai tỉ", "2000000000"),
      ("Năm nghìn tỷ đồng Việt Nam", "5000000000000"), ("ba trăm nghìn tỷ", "300000000000000"),
      ("một nghìn hai trăm tỷ, ba triệu", "1200003000000"), ("hai triệu rưỡi", "2500000"),
      ("một tỷ rưỡi đồng", "1500000000"), ("năm rưỡi", "5.5"), ("một trăm rưỡi", "150"),
      ("hai mươi năm triệu đồng", "25000000"), ("hai mốt", "21"), ("ba lăm triệu", "35000000"),
      ("MỘT TRĂM HAI MƯƠI NGHÌN ĐỒNG", "120000"), ("tỷ tỷ", nil), ("âm năm mươi", "-50"),
      ("bẩy mươi bẩy", "77"), ("hai triệu lẻ năm nghìn", "2005000"),
      ("một triệu tỷ", "1000000000000000"),
      ("hai trăm triệu đồng chẵn", "200000000"), ("ba nghìn vnđ", "3000"),
    ] as [(String, String?)]) func readings(text: String, expected: String?)
  {
    #expect(numberInWords(text)?.text == expected)
    #expect(numberInWords(matchKey(text))?.text == expected)
  }

  @Test(
    "What is no number, or more than one",
    arguments: [
      "", "đồng", "một nghìn hai", "hai, ba triệu", "hai mươi năm", "mười năm", "một trăm hai",
      "hai ba", "trăm", "linh năm", "mươi", "hai nam", "hai việt nam", "năm 2022", "ba xã",
      "hai tỷ ba tỷ",
      "một nghìn hai triệu", "một mươi", "mười mốt", "hai mươi không", "một tỷ hai", "hai triệu,",
      "rưỡi", "hai mươi rưỡi", "hai triệu rưỡi ba", "(hai) ba", "hai - ba", "không mươi", "mốt",
      "âm",
      "ba trăm triệu tỷ tỷ tỷ", "hai %", "triệu", "một triệu một triệu", "tư",
    ]) func noReading(text: String)
  {
    #expect(numberInWords(text) == nil)
  }

  @Test(
    arguments: [
      (0, "không"), (1, "một"), (10, "mười"), (15, "mười lăm"), (21, "hai mươi mốt"),
      (24, "hai mươi tư"), (101, "một trăm linh một"), (110, "một trăm mười"),
      (1005, "một nghìn không trăm linh năm"), (1_000_000_001, "một tỷ không trăm linh một"),
      (725_960_000, "bảy trăm hai mươi lăm triệu chín trăm sáu mươi nghìn"), (-5, "âm năm"),
      (5_000_000_000_000, "năm nghìn tỷ"), (1_000_050, "một triệu không trăm năm mươi"),
      (2_005_000, "hai triệu không trăm linh năm nghìn"), (14, "mười bốn"),
      (104, "một trăm linh bốn"),
    ] as [(Int64, String)]) func spelling(number: Int64, expected: String)
  {
    #expect(words(for: number) == expected)
  }

  @Test(arguments: UInt64(0)..<400) func wordsAreReadBack(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let digits = Int64.random(in: 0...15, using: &generator)
    var bound: Int64 = 1
    for _ in 0..<digits { bound *= 10 }
    // Half of the numbers get groups of zeros.
    var number = Int64.random(in: 0...bound, using: &generator)
    if seed % 2 == 0 { number -= number % 1_000_000 }
    if seed % 3 == 0 { number = number / 1000 * 1000 + seed.isMultiple(of: 4).intValue }
    #expect(numberInWords(words(for: number))?.text == String(number))
  }

  @Test(arguments: [Int64.max, .min, 1_000_000_000_000_000_000, 1_000_000_001_000_000_000])
  func extremes(number: Int64) {
    #expect(numberInWords(words(for: number))?.text == String(number))
  }

  @Test func smallNumbersAreReadBack() {
    for number in Int64(0)..<3000 {
      #expect(numberInWords(words(for: number))?.text == String(number))
    }
  }
}

extension Bool {
  fileprivate var intValue: Int64 { self ? 1 : 0 }
}
