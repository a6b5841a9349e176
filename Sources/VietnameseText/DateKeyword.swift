/// A word that belongs to a date, in small letters and capitals of the same length in UTF-8.
struct DateKeyword: Sendable {
  private let small: [UInt8]
  private let capital: [UInt8]

  static let day = DateKeyword("ngày")
  static let month = DateKeyword("tháng")
  static let year = DateKeyword("năm")
  static let and = DateKeyword("và")
  static let until = DateKeyword("đến")
  static let before = DateKeyword("trước")
  static let from = DateKeyword("từ")
  static let endOf = DateKeyword("hết")
  static let each = [DateKeyword("hằng"), DateKeyword("hàng"), DateKeyword("mỗi")]

  private init(_ word: String) {
    small = Array(word.utf8)
    capital = Array(uppercased(word).utf8)
  }

  /// The end of the word if it begins at `start` and no letter follows.
  func end(in bytes: UTF8Bytes, from start: Int) -> Int? {
    let end = start + small.count
    guard end <= bytes.count, matches(bytes, at: start) else { return nil }
    guard end < bytes.count else { return end }
    let next = bytes.scalar(at: end).value
    return isWordScalar(next) && !isDigitScalar(next) ? nil : end
  }

  /// The start of the word if it is the one that ends at `end`.
  func start(in bytes: UTF8Bytes, before end: Int) -> Int? {
    let start = end - small.count
    guard start >= 0, matches(bytes, at: start), bytes.isWordBoundary(start) else { return nil }
    return start
  }

  private func matches(_ bytes: UTF8Bytes, at start: Int) -> Bool {
    for (offset, byte) in small.enumerated() {
      let found = bytes[start + offset]
      if found != byte && found != capital[offset] { return false }
    }
    return true
  }

  private func isDigitScalar(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }
}
