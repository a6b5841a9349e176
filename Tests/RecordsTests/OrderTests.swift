import Testing
import VietnameseText

@testable import Records

/// Who is told to do what, sentence by sentence: "form: bodies → what is to be done".
struct OrderTests {
  @Test(
    "Câu giao việc",
    arguments: [
      ("Giao Sở Nội vụ chủ trì rà soát.", "ordered: Sở Nội vụ → chủ trì rà soát"),
      ("Sở Tài chính bố trí kinh phí.", "stated: Sở Tài chính → bố trí kinh phí"),
      ("Sở Y tế:", "named: Sở Y tế → "),
      ("Công an tỉnh được giao theo dõi.", "ordered: Công an tỉnh → theo dõi"),
      (
        "Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành báo cáo.",
        "ordered: các sở, ban, ngành → báo cáo"
      ),
      (
        "Thực hiện Kế hoạch số 5/KH-UBND, Sở Nội vụ đề nghị Ủy ban nhân dân (UBND) các huyện gửi báo cáo.",
        "ordered: Ủy ban nhân dân các huyện → gửi báo cáo"
      ),
      (
        "Giám đốc các Sở: Y tế, Tài chính rà soát.",
        "stated: Sở Y tế, Sở Tài chính → rà soát"
      ),
      (
        "Chánh Văn phòng UBND tỉnh theo dõi, đôn đốc.",
        "stated: Văn phòng Ủy ban nhân dân tỉnh → theo dõi, đôn đốc"
      ),
      (
        "Chủ tịch UBND huyện Vũ Thư tổ chức đối thoại.",
        "stated: Ủy ban nhân dân huyện Vũ Thư → tổ chức đối thoại"
      ),
      (
        "Các xã Thạch Lâm, Thạch Quảng cắm biển cảnh báo.",
        "stated: Các xã Thạch Lâm, Thạch Quảng → cắm biển cảnh báo"
      ),
      (
        "Bộ Nông nghiệp và Phát triển nông thôn hướng dẫn địa phương.",
        "stated: Bộ Nông nghiệp và Phát triển nông thôn → hướng dẫn địa phương"
      ),
      (
        "Định kỳ hằng tháng, Phòng Nội vụ báo cáo.", "stated: Phòng Nội vụ → báo cáo"
      ),
      ("Đồng thời, giao Bộ Tài chính chỉ đạo.", "ordered: Bộ Tài chính → chỉ đạo"),
    ])
  func readsOrders(sentence: String, expected: String) throws {
    let words = WordText(sentence)
    let order = try #require(Order.find(in: words))
    let bodies = order.body.units.map(\.name).joined(separator: ", ")
    let predicate = words.text(of: order.predicate..<words.words.count)
    #expect("\(order.form): \(bodies) → \(predicate)" == expected)
  }

  @Test(
    "Câu không giao việc",
    arguments: [
      "Sở Tài chính đã bố trí kinh phí.", "Sở Nội vụ sẽ tổ chức tập huấn.",
      "UBND tỉnh đã giao Sở Y tế thực hiện.", "Sở Y tế kính đề nghị UBND tỉnh xem xét.",
      "Mọi vướng mắc liên hệ Sở Nội vụ.", "Tổ chức điểm Đại hội cấp huyện.",
      "Theo dõi, đôn đốc, yêu cầu các đơn vị báo cáo.", "Thanh tra, kiểm tra việc thực hiện.",
      "Biểu dương Bộ Công Thương.", "Các bước kiểm điểm thực hiện như sau.",
      "TỔ CHỨC THỰC HIỆN", "Nâng cao nhận thức của cán bộ.",
    ])
  func tellsWhatIsNoOrder(sentence: String) {
    #expect(Order.find(in: WordText(sentence)) == nil)
  }

  @Test(
    "Thời hạn trong câu",
    arguments: [
      ("Báo cáo trước ngày 15/12/2025.", "before …2025-12-15"),
      ("Hoàn thành trong quý III năm 2022, gửi Sở.", "quarter 2022-07-01…2022-09-30"),
      ("Gửi từ ngày 01/01/2023, chậm nhất ngày 15/11/2023.", "before …2023-11-15"),
      ("Trực từ ngày 15/01/2024 đến hết ngày 30/4/2024.", "range 2024-01-15…2024-04-30"),
      ("Định kỳ hằng năm (15/10), các cơ quan báo cáo.", "recurring … yearly-10-15"),
      ("Thẩm định trong thời hạn 15 ngày làm việc kể từ ngày nhận hồ sơ.", "conditional …"),
      ("Không chậm hơn ngày 31 tháng 10 năm 2023.", "before …2023-10-31"),
    ])
  func readsDeadlines(sentence: String, expected: String) throws {
    let deadline = try #require(Deadline(inSentence: WordText(sentence)))
    let parts = ["\(deadline.kind) \(deadline.from ?? "")…\(deadline.to ?? "")"]
    #expect((parts + [deadline.recurrence].compactMap(\.self)).joined(separator: " ") == expected)
  }

  @Test func notesTellWhoAndWhen() throws {
    let notes = try #require(
      WorkNotes(
        closing: "In tờ rơi (Chủ trì: Cục A; Cục B; phối hợp: Vụ C; thời gian: Quý II/2024)."))
    #expect(
      notes.parts.map { "\($0.role) \($0.cell)" } == ["lead Cục A; Cục B", "coordinate Vụ C"])
    #expect(notes.deadline == "Quý II/2024")
    #expect(WorkNotes("- Cơ quan chủ trì: Sở Y tế.")?.parts.first?.cell == "Sở Y tế")
    #expect(WorkNotes("Nội dung: Sở Y tế kiểm tra.") == nil)
    #expect(WorkNotes(closing: "Tổ chức họp (trực tuyến).") == nil)
  }
}
