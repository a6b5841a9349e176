import Testing

@testable import Records

/// Deadline cells and what they bound; "–" is no bound.
@Suite struct DeadlineTests {
  @Test(arguments: [
    ("30/6/2022", "date 2022-06-30 2022-06-30"),
    ("Tháng 02/2022", "month 2022-02-01 2022-02-28"),
    ("Tháng 2/2024", "month 2024-02-01 2024-02-29"),
    ("Quý II/2022", "quarter 2022-04-01 2022-06-30"),
    ("Quí II/2022", "quarter 2022-04-01 2022-06-30"),
    ("Trong quý I năm 2022", "quarter 2022-01-01 2022-03-31"),
    ("Trong năm 2022", "year 2022-01-01 2022-12-31"),
    ("Trước ngày 15/10/2022", "before – 2022-10-15"),
    ("Không quá 30/6/2024", "before – 2024-06-30"),
    ("Trước tháng 6/2024", "before – 2024-05-31"),
    ("Trước quý I/2024", "before – 2023-12-31"),
    ("Từ tháng 3 đến tháng 6/2022", "range 2022-03-01 2022-06-30"),
    ("Từ ngày 05 đến ngày 10/3/2014", "range 2014-03-05 2014-03-10"),
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
    ("6 tháng đầu năm 2024", "range 2024-01-01 2024-06-30"),
    ("6 tháng cuối năm 2024", "range 2024-07-01 2024-12-31"),
    ("6 tháng đầu năm", "range – –"),
    ("Cuối năm 2024", "unknown – –"),
    ("Quý I, II năm 2022", "quarter 2022-04-01 2022-06-30"),
    ("Quý I - II/2022", "range 2022-01-01 2022-06-30"),
    ("Quý II", "quarter – –"),
    ("Quý IV/2024 - Quý I/2025", "range 2024-10-01 2025-03-31"),
    ("Năm 2022 - 2023", "range 2022-01-01 2023-12-31"),
    ("Giai đoạn 2021-2025", "range 2021-01-01 2025-12-31"),
    ("2024 - 2025", "range 2024-01-01 2025-12-31"),
    ("2025", "year 2025-01-01 2025-12-31"),
    ("Năm 2024 và 2025", "year 2025-01-01 2025-12-31"),
    ("Từ năm 2024 đến năm 2026", "range 2024-01-01 2026-12-31"),
    ("Năm 2022 và các năm tiếp theo", "range 2022-01-01 –"),
    ("15-20/3/2022", "range 2022-03-15 2022-03-20"),
    ("Tuần 19 (05/5/2025 - 11/5/2025)", "range 2025-05-05 2025-05-11"),
    ("T6/2025", "month 2025-06-01 2025-06-30"),
    ("Tháng 3, 4/2025", "month 2025-04-01 2025-04-30"),
    ("Từ nay đến hết năm 2025", "range – 2025-12-31"),
    ("Đến hết tháng 6/2025", "before – 2025-06-30"),
    ("Từ tháng 11 đến tháng 2/2023", "range – 2023-02-28"),
    ("Trước ngày 05 của tháng liền kề", "recurring – – monthly-05"),
    ("Ngày 20 hằng tháng", "recurring – – monthly-20"),
    ("Tháng 12 hằng năm", "recurring – – yearly-12"),
    ("Hằng tháng, quý, năm", "recurring – – monthly"),
    ("Hằng quý, hằng năm", "recurring – –"),
    ("06 tháng/lần", "recurring – –"),
    ("Trong năm", "year – –"),
    ("Thường xuyên trong năm 2025", "ongoing 2025-01-01 2025-12-31"),
    ("Theo Kế hoạch số 12/KH-UBND ngày 05/3/2014", "conditional – –"),
    ("Sau khi Luật có hiệu lực", "conditional – –"),
    ("05 ngày làm việc kể từ ngày nhận đủ hồ sơ", "conditional – –"),
    ("Theo tiến độ, xong trước 30/6/2025", "before – 2025-06-30"),
    ("Từ tháng 11/2022 đến tháng 2", "range 2022-11-01 –"),
    ("31/4/2024", "unknown – –"),
    ("Ngày 15/10", "date – –"),
    ("Theo Phụ lục", "conditional – –"),
    ("Năm 2025: Quý II; Năm 2026: Quý I", "quarter 2026-01-01 2026-03-31"),
    ("Quý II; năm 2026", "year 2026-01-01 2026-12-31"),
    ("Quý II (2025)", "quarter 2025-04-01 2025-06-30"),
    ("Hằng năm, bắt đầu từ năm 2025", "recurring 2025-01-01 – yearly"),
    ("Thường xuyên; báo cáo trước 15/12/2025", "ongoing – 2025-12-15"),
    ("6 tháng, 01 năm", "unknown – –"),
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
