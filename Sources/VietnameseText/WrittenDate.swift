/// A date as it is written, the day first; parts that are left blank or out are nil.
///
/// At least a month or a year is there. Parts that are there make a possible date.
public struct WrittenDate: Hashable, Sendable {
  /// 1…31.
  public var day: Int?
  /// 1…12.
  public var month: Int?
  /// 1900…2100.
  public var year: Int?
  /// Where it stands in the text searched, in UTF-8, with "ngày" or "tháng" directly before it.
  public var utf8Range: Range<Int>

  /// A date made of its parts, which are taken as they are.
  public init(day: Int?, month: Int?, year: Int?, utf8Range: Range<Int>) {
    self.day = day
    self.month = month
    self.year = year
    self.utf8Range = utf8Range
  }
}

/// All dates in normalized text, in order, none overlapping.
///
/// - In words: "ngày 05 tháng 3 năm 2014", "tháng 2 năm 2022", "tháng 02/2022"; blanks are spaces,
///   dots or underscores ("ngày … tháng 02 năm 2022").
/// - In digits with one of "/", "-" and ".": "05/3/2014", "ngày /02/2022" (day blank).
/// - Day and month ("15/10") after "ngày", "trước" or "đến", in brackets, or before the other end of
///   a range ("15/10 - 20/10/2022"), unless it could be a fraction ("đến 2/3 số đại biểu").
/// - Month and year ("10/2022") after "ngày", "trước", "đến", "từ" or "hết", in brackets, as one end
///   of a range, or alone on its line; elsewhere it may be the number of a document.
///
/// Years have four digits. Not dates: what no calendar has (31/02/2022), document numbers
/// (19/2014/QĐ-TTg), a year or a quarter alone. Where several months share a year ("từ tháng 9 đến
/// tháng 12/2022"), each is a date, and only the last has the year. Linear.
public func dates(in text: String) -> [WrittenDate] {
  withUTF8Bytes(of: text) { bytes in
    guard bytes.contains(where: isASCIIDigit) else { return [] }
    var scanner = DateScanner(bytes)
    return scanner.scan()
  }
}
