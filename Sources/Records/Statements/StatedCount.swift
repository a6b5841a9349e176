import VietnameseText

/// A count that a sentence states: "106 cơ quan, đơn vị", "03 lớp".
struct StatedCount {
  let amount: String
  /// The noun that is counted, as it is listed in `nouns`.
  let noun: String
  let countsBodies: Bool
  /// It counts tasks, so that the rows of a table of tasks can be held against it.
  var countsTasks: Bool { noun == "nhiệm vụ" }
  /// Where number and noun stand in the match key.
  let utf8Range: Range<Int>

  /// All counts in a match key, in order. Linear in the key.
  static func all(in key: String) -> [StatedCount] {
    var counts: [StatedCount] = []
    let bytes = Array(key.utf8)
    var index = 0
    while index < bytes.count {
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, isDigit(bytes[end]) || bytes[end] == UInt8(ascii: ".") { end += 1 }
      let nounStart = Self.skippingWords(bytes, from: end)
      let startsWord =
        index == 0 || bytes[index - 1] == 0x20 || bytes[index - 1] == UInt8(ascii: "(")
      if startsWord, nounStart > end, !Self.isNumbered(bytes[..<index]),
        let number = numberInDigits(String(decoding: bytes[index..<end], as: UTF8.self)),
        !number.isAmbiguous,
        let (noun, length) = nouns.prefix(
          of: String(decoding: bytes[nounStart...].prefix(80), as: UTF8.self))
      {
        counts.append(
          StatedCount(
            amount: number.value.text, noun: noun.text, countsBodies: noun.isBody,
            utf8Range: index..<(nounStart + length)))
      }
      index = end
    }
    return counts
  }

  /// "năm 2022 huyện …", "khoản 3 đơn vị …": the number belongs to the word before it.
  private static func isNumbered(_ before: ArraySlice<UInt8>) -> Bool {
    guard let word = before.suffix(16).split(separator: 0x20).last else { return false }
    return numbered.exact(String(decoding: word, as: UTF8.self)) != nil
  }

  private static let numbered = PhraseTable<Bool>(
    ["năm", "tháng", "quý", "tuần", "ngày", "điều", "khoản", "số", "mục", "phụ lục", "lần"]
      .map { ($0, true) })

  /// Where the noun begins after a number: behind a space, and behind the number in words that may
  /// stand in brackets, "04 (bốn) cơ quan".
  private static func skippingWords(_ bytes: [UInt8], from end: Int) -> Int {
    guard end + 1 < bytes.count, bytes[end] == 0x20 else { return end }
    guard bytes[end + 1] == UInt8(ascii: "("),
      let close = bytes[end...].prefix(60).firstIndex(of: UInt8(ascii: ")")),
      close + 2 < bytes.count, bytes[close + 1] == 0x20
    else { return end + 1 }
    return close + 2
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private struct Noun: Sendable {
    let text: String
    /// It counts bodies of any kind, so that the units of a list can be held against it.
    let isBody: Bool
  }

  private static let nouns = PhraseTable<Noun>(
    ["cơ quan", "đơn vị", "cơ quan, đơn vị", "cơ quan đơn vị", "cơ quan, tổ chức", "tổ chức"]
      .map { ($0, Noun(text: $0, isBody: true)) }
      + [
        "lớp", "khóa", "hội nghị", "hội thảo", "cuộc", "đợt",
        "buổi", "đoàn", "chương trình", "mô hình", "dự án", "nhiệm vụ", "chỉ tiêu", "văn bản",
        "xã", "phường", "thị trấn", "huyện", "thôn", "hộ", "người", "học viên", "bộ", "cái",
        "chiếc",
        "thủ tục", "hồ sơ", "lượt", "ha", "km", "phóng sự", "tờ rơi", "tờ gấp", "chốt", "tiết mục",
        "camera", "tin, bài", "tin bài", "bài viết", "bài", "pano", "áp phích", "cuốn", "video",
        "video clip", "clip", "chuyên đề", "cuộc thi", "hội thi", "câu lạc bộ", "trạm",
        "công trình", "căn", "điểm", "cụm", "chuyên mục", "chuyên trang", "tổ", "đội", "phòng học",
        "tài liệu", "ấn phẩm", "băng rôn", "khẩu hiệu",
      ].map { ($0, Noun(text: $0, isBody: false)) })
}
