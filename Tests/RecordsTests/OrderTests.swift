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
      (
        "Sở Quy hoạch - Kiến trúc trình phương án.",
        "stated: Sở Quy hoạch - Kiến trúc → trình phương án"
      ),
      (
        "Sở Giao thông vận tải tỉnh Hà Nam tuần tra.",
        "stated: Sở Giao thông vận tải tỉnh Hà Nam → tuần tra"
      ),
      (
        "Ban Quản lý dự án đầu tư xây dựng tỉnh đôn đốc nhà thầu.",
        "stated: Ban Quản lý dự án đầu tư xây dựng tỉnh → đôn đốc nhà thầu"
      ),
      (
        "Đảng ủy các cơ quan Đảng tỉnh tổ chức hội nghị.",
        "stated: Đảng ủy các cơ quan Đảng tỉnh → tổ chức hội nghị"
      ),
      (
        "Thường trực Tỉnh ủy giao Ban cán sự đảng UBND tỉnh chuẩn bị báo cáo.",
        "ordered: Ban cán sự đảng Ủy ban nhân dân tỉnh → chuẩn bị báo cáo"
      ),
      (
        "Chủ tịch UBND các tỉnh: Hà Tĩnh, Quảng Trị tổ chức rà soát.",
        "stated: Ủy ban nhân dân tỉnh Hà Tĩnh, Ủy ban nhân dân tỉnh Quảng Trị → tổ chức rà soát"
      ),
      (
        "Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh vận động hội viên.",
        "stated: Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh → vận động hội viên"
      ),
      (
        "Cục Hải quan - Cơ quan Thường trực: kiểm tra kho hàng.",
        "stated: Cục Hải quan → kiểm tra kho hàng"
      ),
      (
        "Các chi bộ, đảng bộ cơ sở tổ chức kiểm điểm.",
        "stated: Các chi bộ, đảng bộ cơ sở → tổ chức kiểm điểm"
      ),
      ("Phòng Nội vụ tổng hợp báo cáo.", "stated: Phòng Nội vụ → tổng hợp báo cáo"),
      ("Tỉnh đoàn kiểm tra hoạt động hè.", "stated: Tỉnh đoàn → kiểm tra hoạt động hè"),
      ("Giao Ban Quản lý xây dựng phương án.", "ordered: Ban Quản lý → xây dựng phương án"),
      (
        "UBND các phường: Thường xuyên kiểm tra vỉa hè.",
        "stated: Ủy ban nhân dân các phường → Thường xuyên kiểm tra vỉa hè"
      ),
      (
        "Các dự án đã được phê duyệt, giao Sở Tài chính bố trí vốn.",
        "ordered: Sở Tài chính → bố trí vốn"
      ),
      (
        "Sở Nội vụ - Cơ quan thường trực của Ban Chỉ đạo tham mưu kế hoạch.",
        "stated: Sở Nội vụ → tham mưu kế hoạch"
      ),
      (
        "Chính phủ chưa thông qua đề nghị này; yêu cầu Bộ Tư pháp đánh giá kỹ tác động.",
        "ordered: Bộ Tư pháp → đánh giá kỹ tác động"
      ),
      (
        "BHXH các huyện, thị xã tổ chức thu nợ.",
        "stated: Bảo hiểm xã hội các huyện, thị xã → tổ chức thu nợ"
      ),
      ("Văn phòng chuẩn bị tài liệu.", "stated: Văn phòng → chuẩn bị tài liệu"),
      (
        "Các tổ chức thành viên vận động hội viên.",
        "stated: Các tổ chức thành viên → vận động hội viên"
      ),
      (
        "Trung tâm Dịch vụ tổng hợp xã tuyên truyền.",
        "stated: Trung tâm Dịch vụ tổng hợp xã → tuyên truyền"
      ),
      (
        "UBND các tỉnh được hỗ trợ quản lý kinh phí.",
        "stated: Ủy ban nhân dân các tỉnh được hỗ trợ → quản lý kinh phí"
      ),
      (
        "Giao Công an tỉnh (Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao) chủ trì.",
        "ordered: Công an tỉnh → chủ trì"
      ),
      (
        "Sở Xây dựng là cơ quan thường trực, có trách nhiệm tham mưu Tổ trưởng.",
        "bound: Sở Xây dựng → tham mưu Tổ trưởng"
      ),
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
      "Huyện đã di dời 09 hộ, giao Công an xã cắm biển cấm.",
      "Hội đồng nhân dân tỉnh cơ bản tán thành với báo cáo.",
      "UBND tỉnh biểu dương UBND huyện Vũ Thư.", "TỔ CHỨC THỰC HIỆN",
      "Nâng cao nhận thức của cán bộ.",
    ])
  func tellsWhatIsNoOrder(sentence: String) {
    #expect(Order.find(in: WordText(sentence)) == nil)
  }

  @Test(
    "Câu chỉ bảo thực hiện",
    arguments: [
      "Yêu cầu các đơn vị khẩn trương triển khai thực hiện các nội dung nêu trên.",
      "Yêu cầu các phòng, ban nghiêm túc tổ chức thực hiện kế hoạch này.",
      "Các khoa, phòng căn cứ kế hoạch triển khai thực hiện, nếu có vướng mắc báo về Sở Y tế.",
      "Sở Y tế là cơ quan thường trực của Ban Chỉ đạo.",
      "Chủ tịch UBND xã là chủ tài khoản.",
      "Nhận được Chỉ thị này, các ngành, các cấp nghiêm túc thực hiện, có gì vướng mắc báo về Sở Y tế.",
    ])
  func saysOnlyThatItBeDone(sentence: String) throws {
    let words = WordText(sentence)
    #expect(try #require(Order.find(in: words)).isClosing(in: words))
  }

  @Test(
    "Câu giao việc thật",
    arguments: [
      "Yêu cầu các đơn vị triển khai thực hiện Đề án trước ngày 15/5/2024.",
      "Giao Sở Tài chính hướng dẫn thực hiện Nghị quyết này.",
      "Sở Y tế là cơ quan thường trực của Ban Chỉ đạo, có nhiệm vụ tham mưu ban hành Quy chế hoạt động "
        + "trước ngày 30 tháng 6 năm 2022.",
    ])
  func saysWhatIsToBeDone(sentence: String) throws {
    let words = WordText(sentence)
    #expect(try !#require(Order.find(in: words)).isClosing(in: words))
  }

  @Test(
    "Đề mục của cơ quan",
    arguments: [
      ("Trách nhiệm của Khoa Dược", "Khoa Dược"),
      ("Đối với các phòng Tư pháp", "các phòng Tư pháp"),
      ("Vụ Kế hoạch, Tài chính", "Vụ Kế hoạch, Tài chính"),
      (
        "Sở Tư pháp các tỉnh, thành phố trực thuộc Trung ương",
        "Sở Tư pháp các tỉnh, thành phố trực thuộc Trung ương"
      ),
    ])
  func headingsNameBodies(heading: String, name: String) throws {
    let order = try #require(Order.find(inHeading: WordText(heading)))
    #expect(order.form == .named)
    #expect(order.body.units.map(\.name) == [name])
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
      ("Kiểm tra xong trước ngày 25/5/2023; chi trả trước ngày 10/6/2023.", "before …2023-06-10"),
      (
        "Rà soát hồ sơ tồn từ ngày 01/7/2025, báo cáo trong tháng 12 năm 2025.",
        "month 2025-12-01…2025-12-31"
      ),
      ("Hằng tháng, trước ngày 25 báo cáo kết quả.", "recurring … monthly-25"),
      ("Định kỳ hằng năm, trước ngày 15 tháng 12, gửi báo cáo.", "recurring … yearly-12-15"),
      ("Tổng hợp, báo cáo Chủ tịch định kỳ hằng quý.", "recurring … quarterly"),
      ("Hàng tháng, báo cáo tình hình giá cả về Sở trước ngày 20.", "recurring … monthly-20"),
      (
        "Gửi Sở Nội vụ trước ngày 15/6/2024 để tổng hợp, báo cáo UBND tỉnh trước ngày 30/6/2024.",
        "before …2024-06-15"
      ),
      ("Hằng tháng tổng hợp, hoàn thành báo cáo năm trước ngày 15 tháng 12.", "before …"),
      (
        "Quyết toán trước ngày 30/9/2024 các dự án khởi công trước năm 2015.", "before …2024-09-30"
      ),
      ("Tổng hợp; ngày 25 hàng tháng báo cáo Chủ tịch.", "recurring … monthly-25"),
      ("Báo cáo kết quả vào thứ Sáu hằng tuần.", "recurring … weekly"),
      ("Giải ngân hết vốn, thời hạn: 31/3/2026.", "date 2026-03-31…2026-03-31"),
      ("Tuần tra (cao điểm từ 09/3/2026 đến 29/3/2026).", "range 2026-03-09…2026-03-29"),
    ])
  func readsDeadlines(sentence: String, expected: String) throws {
    let deadline = try #require(Deadline(inSentence: WordText(sentence), issued: "2020-01-01"))
    let parts = ["\(deadline.kind) \(deadline.from ?? "")…\(deadline.to ?? "")"]
    #expect((parts + [deadline.recurrence].compactMap(\.self)).joined(separator: " ") == expected)
  }

  @Test(
    "Câu không có thời hạn",
    arguments: [
      "Lập dự toán kinh phí hằng năm.", "Hướng dẫn nội dung sinh hoạt hằng tháng.",
      "Thực hiện từ ngày 01/7/2025.", "Lưu mẫu trước khi bước vào năm học 2024 - 2025.",
      "Rà soát nhà chung cư được xây dựng trước năm 1994.",
      "Báo cáo kết quả tinh giản biên chế từ năm 2010 đến năm 2015.",
      "Kiểm tra việc thực hiện Kết luận số 15 hằng năm của Thanh tra.",
      "Theo dõi, định kỳ báo cáo Ban Thường vụ.",
    ])
  func tellsWhatIsNoDeadline(sentence: String) {
    #expect(Deadline(inSentence: WordText(sentence), issued: "2020-01-01") == nil)
  }

  @Test(
    "Ai làm, đứng sau việc",
    arguments: namings)
  func bodiesBehindTheWork(text: String, expected: String?) {
    let notes = WorkNotes(naming: text)
    let parts = notes.map { notes in
      notes.parts.map { "\($0.role) \($0.cell)" }
        + [notes.deadline.map { Deadline(reading: $0) }?.to].compactMap(\.self)
    }
    #expect(parts?.joined(separator: ", ") == expected)
  }

  private static let namings: [(String, String?)] = [
    (
      "Khoa Kế toán và Viện Công nghệ thực hiện, xong trước 15/8/2020.",
      "implement Khoa Kế toán và Viện Công nghệ thực hiện, 2020-08-15"
    ),
    ("Phòng Tổ chức - Hành chính.", "implement Phòng Tổ chức - Hành chính"),
    (
      "Phòng Đào tạo chủ trì; các khoa phối hợp; hoàn thành trong tháng 8/2020.",
      "lead Phòng Đào tạo chủ trì, coordinate các khoa phối hợp, 2020-08-31"
    ),
    ("(Trung tâm Y tế, tháng 9/2020)", "implement Trung tâm Y tế, 2020-09-30"),
    ("Sở Y tế chủ trì, phối hợp với Sở Tài chính thẩm định lại giá.", nil),
    ("Văn phòng Sở chuẩn bị tài liệu.", nil), ("Tháng 9/2020.", nil), ("Thanh tra, kiểm tra.", nil),
  ]

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
    #expect(WorkNotes(closing: "Kiểm tra tại 02 cơ quan (Sở Y tế, Sở Tài chính).") == nil)
    #expect(WorkNotes(closing: "Cấp nước (xã Tân Lập, xã Tân Phú, tháng 6/2024).") == nil)
  }
}
