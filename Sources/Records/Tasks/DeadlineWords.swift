import VietnameseText

/// Words of deadlines and what they say of the dates beside them.
enum DeadlineWord: Equatable, Sendable {
  /// It comes again: "monthly".
  case every(String)
  /// It comes again, at times that the words do not tell.
  case again
  case ongoing, from, until
  /// It hangs on another document or event.
  case dependence
  /// The last day named is the last one.
  case before
  /// "Trước": of a month, quarter or year the day before its first.
  case exclusive
  /// It shifts or divides the dates beside it.
  case vague
  /// It goes on after the last date.
  case openEnd
  /// The whole year, which the words need not name.
  case wholeYear
  /// Days counted from something.
  case countedDays

  var period: String? { if case .every(let period) = self { period } else { nil } }

  static let table = PhraseTable<DeadlineWord>(
    periods
      + [
        ("định kỳ", .again), ("của tháng liền kề", .every("monthly")),
        ("tháng liền kề", .every("monthly")), ("năm liền kề", .every("yearly")),
        ("tháng sau liền kề", .every("monthly")), ("quý liền kề", .every("quarterly")),
        ("thường xuyên", .ongoing), ("liên tục", .ongoing), ("thường niên", .every("yearly")),
        ("trước", .exclusive), ("chậm nhất", .before), ("hết", .before), ("không quá", .before),
        ("muộn nhất", .before), ("hạn cuối", .before), ("hạn chót", .before),
        ("không muộn hơn", .before),
        ("không chậm hơn", .before),
        ("chậm nhất là", .before), ("trễ nhất", .before),
        ("sau", .vague), ("tuần", .vague), ("đầu", .vague), ("cuối", .vague),
        ("giữa", .vague), ("nửa", .vague), ("nửa đầu", .vague), ("nửa cuối", .vague),
        ("điều chỉnh", .vague), ("gia hạn", .vague), ("khoảng", .vague), ("tháng đầu", .vague),
        ("tháng cuối", .vague), ("hạ tuần", .vague), ("thượng tuần", .vague),
        ("trung tuần", .vague),
        ("những năm tiếp theo", .openEnd), ("các năm tiếp theo", .openEnd),
        ("những năm sau", .openEnd), ("các năm sau", .openEnd), ("năm tiếp theo", .openEnd),
        ("trở đi", .openEnd), ("trở về sau", .openEnd), ("giai đoạn tiếp theo", .openEnd),
        ("từ", .from), ("bắt đầu", .from), ("bắt đầu từ", .from), ("kể từ", .from),
        ("đến", .until), ("tới", .until), ("đến hết", .before), ("tới hết", .before),
        ("trong năm", .wholeYear), ("cả năm", .wholeYear),
        ("ngày làm việc", .countedDays), ("ngày kể từ", .countedDays), ("giờ kể từ", .countedDays),
        ("tháng kể từ", .countedDays), ("ngày sau khi", .countedDays),
      ]
      + [
        "theo", "sau khi", "ngay sau khi", "khi có", "ngay khi", "khi", "tùy theo", "căn cứ",
        "trên cơ sở", "phụ thuộc", "sau ngày ban hành", "kể từ khi", "ngay sau", "ngay khi có",
        "kể từ ngày ban hành", "kể từ ngày nhận", "kể từ ngày ký", "kể từ ngày có", "theo tiến độ",
        "sau khi có", "trước khi", "đồng thời với", "cùng với", "đến khi", "cho đến khi",
        "khi được",
        "từ khi", "kể từ ngày Quyết định", "kể từ ngày Kế hoạch",
      ].map { ($0, .dependence) })

  private static let periods: [(String, DeadlineWord)] = {
    var phrases: [(String, DeadlineWord)] = []
    let names = [
      ("năm", "yearly"), ("quý", "quarterly"), ("tháng", "monthly"), ("tuần", "weekly"),
      ("ngày", "daily"),
    ]
    for (name, period) in names {
      for word in ["hằng", "hàng", "mỗi", "từng"] {
        phrases.append(("\(word) \(name)", .every(period)))
      }
      for count in ["1", "01", "một"] {
        phrases.append(("\(count) lần/\(name)", .every(period)))
        phrases.append(("\(count) \(name)/lần", .every(period)))
        phrases.append(("\(count) \(name)/\(count) lần", .every(period)))
      }
      phrases.append(("định kỳ \(name)", .every(period)))
    }
    for count in ["2", "02", "3", "03", "4", "04", "6", "06"] {
      for name in ["năm", "tháng", "quý", "tuần"] {
        phrases.append(("\(count) lần/\(name)", .again))
        phrases.append(("\(count) \(name)/lần", .again))
        phrases.append(("\(count) \(name)/1 lần", .again))
        phrases.append(("định kỳ \(count) \(name)", .again))
      }
    }
    return phrases
  }()
}
