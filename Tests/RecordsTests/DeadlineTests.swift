import Testing

@testable import Records

/// Deadline cells and what they bound; "–" is no bound.
@Suite struct DeadlineTests {
  @Test(arguments: [
    ("30/6/2022", "date 2022-06-30 2022-06-30"),
    ("Tháng 02/2022", "month 2022-02-01 2022-02-28"),
    ("Tháng 2/2024", "month 2024-02-01 2024-02-29"),
    ("Quý II/2022", "quarter 2022-04-01 2022-06-30"),
    ("Trong quý I năm 2022", "quarter 2022-01-01 2022-03-31"),
    ("Trong năm 2022", "year 2022-01-01 2022-12-31"),
    ("Trước ngày 15/10/2022", "before – 2022-10-15"),
    ("Không quá 30/6/2024", "before – 2024-06-30"),
    ("Trước tháng 6/2024", "before – 2024-05-31"),
    ("Trước quý I/2024", "before – 2023-12-31"),
    ("Từ tháng 3 đến tháng 6/2022", "range 2022-03-01 2022-06-30"),
    ("Từ ngày 05 đến ngày 10/3/2014", "range – 2014-03-10"),
    ("Tháng 9-12/2022", "range 2022-09-01 2022-12-31"),
    ("15/6/2024 và 15/12/2024", "date 2024-12-15 2024-12-15"),
    ("Thường xuyên", "ongoing – –"),
    ("Hằng năm", "recurring – – yearly"),
    ("Định kỳ hàng năm (15/10)", "recurring – – yearly-10-15"),
    ("Trước 30/6 và 31/12 hằng năm", "recurring – – yearly"),
    ("Định kỳ hằng tháng", "recurring – – monthly"),
    ("Theo hướng dẫn của Trung ương", "conditional – –"),
    ("Sau ngày 30/6/2024", "unknown – –"),
    ("Tuần 2 tháng 5/2024", "unknown – –"),
    ("6 tháng đầu năm 2024", "unknown – –"),
    ("Cuối năm 2024", "unknown – –"),
    ("Quý I, II năm 2022", "unknown – –"),
    ("Năm 2022 - 2023", "unknown – –"),
    ("Năm 2022 và các năm tiếp theo", "unknown – –"),
    ("15-20/3/2022", "unknown – –"),
    ("Từ tháng 11/2022 đến tháng 2", "range 2022-11-01 –"),
    ("31/4/2024", "unknown – –"),
    ("Ngày 15/10", "date – –"),
    ("Theo Phụ lục", "unknown – –"),
  ])
  func `bounds are those of the words`(text: String, expected: String) {
    let deadline = Deadline(reading: text)
    let parts = [
      deadline.kind.rawValue, deadline.from ?? "–", deadline.to ?? "–", deadline.recurrence,
    ]
    #expect(parts.compactMap { $0 }.joined(separator: " ") == expected)
    #expect(deadline.raw == text)
  }
}
