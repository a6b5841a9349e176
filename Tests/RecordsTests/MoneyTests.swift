import Testing

@testable import Records

/// Sums of money: exact where one number and its unit are all there is, otherwise nothing.
@Suite struct MoneyTests {
  @Test(arguments: [
    ("725.960.000 đồng", "", "725960000"),
    ("1,5 tỷ", "Kinh phí (đồng)", "1500000000"),
    ("500 triệu", "Kinh phí (đồng)", "500000000"),
    ("1.250", "Kinh phí (triệu đồng)", "1250000000"),
    ("725.960", "Kinh phí", nil),
    ("500 USD", "Kinh phí (đồng)", nil),
    ("12,500", "Kinh phí (đồng)", nil),
    ("1 tỷ 200 triệu đồng", "", "1200000000"),
    ("2 x 50 triệu đồng", "", nil),
    ("50 - 100 triệu đồng", "", nil),
    ("Ngân sách tỉnh", "Kinh phí (triệu đồng)", nil),
  ])
  func `amounts in đồng`(cell: String, title: String, amount: String?) {
    let money = Quantity(readingMoney: cell, units: [title])
    #expect(money.amount == amount)
    #expect(money.currency == (amount == nil ? nil : "VND"))
    #expect(money.raw == cell)
  }
}
