/// What a word can be in a number written in words. Spellings that mean the same are one case.
enum NumberWord: Sendable, Equatable {
  /// 0…9, usable anywhere.
  case digit(UInt64)
  /// mốt (1), tư (4), lăm and nhăm (5): mainly after tens.
  case unitDigit(UInt64)
  /// mười: ten.
  case ten
  /// mươi: times ten.
  case tens
  /// trăm: times a hundred.
  case hundred
  /// linh, lẻ: no tens.
  case noTens
  /// nghìn, triệu.
  case scale(UInt64)
  /// tỷ.
  case billion
  /// rưỡi: and a half.
  case half
  /// âm.
  case minus
  case comma
  /// đồng, vnđ.
  case currency
  /// The words of "Việt Nam" after đồng.
  case viet, nam
  /// chẵn: exactly.
  case even

  static let table: [String: NumberWord] = {
    let spellings: [(String, NumberWord)] = [
      ("không", .digit(0)), ("một", .digit(1)), ("hai", .digit(2)), ("ba", .digit(3)),
      ("bốn", .digit(4)), ("năm", .digit(5)), ("sáu", .digit(6)), ("bảy", .digit(7)),
      ("bẩy", .digit(7)), ("tám", .digit(8)), ("chín", .digit(9)),
      ("mốt", .unitDigit(1)), ("tư", .unitDigit(4)), ("lăm", .unitDigit(5)),
      ("nhăm", .unitDigit(5)),
      ("mười", .ten), ("mươi", .tens), ("trăm", .hundred),
      ("linh", .noTens), ("lẻ", .noTens), ("lẽ", .noTens),
      ("nghìn", .scale(1000)), ("ngàn", .scale(1000)), ("triệu", .scale(1_000_000)),
      ("tỷ", .billion), ("tỉ", .billion),
      ("rưỡi", .half), ("rưởi", .half), ("âm", .minus),
      ("đồng", .currency), ("vnđ", .currency), ("việt", .viet), ("nam", .nam),
      ("chẵn", .even), ("chẳn", .even),
    ]
    return Dictionary(
      spellings.map { (matchKey($0.0), $0.1) }, uniquingKeysWith: { first, _ in first })
  }()
}

/// The words of a number; nil when another word is among them. Brackets, quotes and full stops
/// around the number are skipped. A comma is kept, as it may only stand after a scale.
func numberWords(in text: String) -> [NumberWord]? {
  let key = matchKey(text)
  let table = NumberWord.table
  return withUTF8Bytes(of: key) { bytes in
    var words: [NumberWord] = []
    var hasEnded = false
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, isWordScalar(bytes.scalar(at: index).value) {
        index += bytes.scalar(at: index).width
      }
      if index > start {
        guard !hasEnded, let word = table[String(decoding: bytes[start..<index], as: UTF8.self)]
        else { return nil }
        words.append(word)
        continue
      }
      let (sign, width) = bytes.scalar(at: index)
      index += width
      switch sign {
      case 0x20: break
      case 0x2C: words.append(.comma)
      case 0x22, 0x27, 0x28, 0x29, 0x2E, 0x2F, 0x3B, 0x201C, 0x201D:  // " ' ( ) . / ; “ ”
        hasEnded = !words.isEmpty
      default: return nil
      }
    }
    return words
  }
}
