import DocumentModel
import OfficialDocument
import Testing

/// The outline as lines: id, number, heading, and the paragraphs in brackets.
func outline(_ sections: [Section]) -> [String] {
  sections.flatMap { section in
    let text =
      section.paragraphs.isEmpty ? "" : " {" + section.paragraphs.joined(separator: "|") + "}"
    return ["\(section.id) [\(section.number ?? "")] \(section.heading)\(text)"]
      + outline(section.children)
  }
}

struct OutlineCase: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  let expected: [String]
  var testDescription: String { name }
}

private let cases = [
  OutlineCase(
    name: "kế hoạch",
    text: "1. Mục tiêu:\nA:\n- b\n2. Tổ chức:\na) Sở Tài chính: Chủ trì.\nđ) Sở Nội vụ\nx",
    expected: [
      "s1 [1] Mục tiêu {A:|- b}", "s2 [2] Tổ chức", "s2.1 [a] Sở Tài chính {Chủ trì.}",
      "s2.2 [đ] Sở Nội vụ {x}",
    ]),
  OutlineCase(
    name: "I, 1, a", text: "I. MỘT\n1. Hai\na) ba\nb) bốn\n2. Năm\nII. SÁU\n1. Bảy",
    expected: [
      "s1 [I] MỘT", "s1.1 [1] Hai", "s1.1.1 [a] ba", "s1.1.2 [b] bốn", "s1.2 [2] Năm",
      "s2 [II] SÁU",
      "s2.1 [1] Bảy",
    ]),
  OutlineCase(
    name: "1.1, 1.1.1", text: "1. Một\n1.1. Hai\n1.1.1. Ba\n1.2 Bốn\n2. Năm\n2.1. Sáu",
    expected: [
      "s1 [1] Một", "s1.1 [1.1] Hai", "s1.1.1 [1.1.1] Ba", "s1.2 [1.2] Bốn", "s2 [2] Năm",
      "s2.1 [2.1] Sáu",
    ]),
  OutlineCase(
    name: "số tự động", text: "[1.]Một\n[-]hai\n[a)]Ba\n[2.]Bốn",
    expected: ["s1 [1] Một {- hai}", "s1.1 [a] Ba", "s2 [2] Bốn"]),
  OutlineCase(
    name: "Chương, Mục, Điều",
    text:
      "Chương I\nQUY ĐỊNH CHUNG\nMục 1. MỤC MỘT\nĐiều 1. Phạm vi\nx\nĐiều 2. Từ ngữ\n1. A\na) b\n"
      + "Chương II⏎HIỆU LỰC\nĐiều 3. C",
    expected: [
      "s1 [I] QUY ĐỊNH CHUNG", "s1.1 [1] MỤC MỘT", "s1.1.1 [1] Phạm vi {x}", "s1.1.2 [2] Từ ngữ",
      "s1.1.2.1 [1] A", "s1.1.2.1.1 [a] b", "s2 [II] HIỆU LỰC", "s2.1 [3] C",
    ]),
  OutlineCase(
    name: "I, II trong Điều",
    text: "Điều 1. Phê duyệt Đề án như sau:\nI. MỤC TIÊU\n1. a\nII. KINH PHÍ\nx\nĐiều 2. Hiệu lực",
    expected: [
      "s1 [1] Phê duyệt Đề án như sau", "s1.1 [I] MỤC TIÊU", "s1.1.1 [1] a",
      "s1.2 [II] KINH PHÍ {x}",
      "s2 [2] Hiệu lực",
    ]),
  OutlineCase(
    name: "a-", text: "1/ Hội Phụ nữ\na- Chủ trì.\nb- Xây dựng.",
    expected: ["s1 [1] Hội Phụ nữ", "s1.1 [a] Chủ trì.", "s1.2 [b] Xây dựng."]),
  OutlineCase(
    name: "đánh số lại", text: "1. Một\na) hai\n1. ba\n2. bốn\nb) năm\n2. Sáu",
    expected: [
      "s1 [1] Một", "s1.1 [a] hai", "s1.1.1 [1] ba", "s1.1.2 [2] bốn", "s1.2 [b] năm", "s2 [2] Sáu",
    ]),
  OutlineCase(
    name: "A, I và chữ C, D", text: "A. Một\nI. hai\nB. Ba\nC. Bốn\nD. Năm",
    expected: ["s1 [A] Một", "s1.1 [I] hai", "s2 [B] Ba", "s3 [C] Bốn", "s4 [D] Năm"]),
  OutlineCase(
    name: "điểm i sau điểm h", text: "1. A\ng) a\nh) b\ni) c\nk) d",
    expected: ["s1 [1] A", "s1.1 [g] a", "s1.2 [h] b", "s1.3 [i] c", "s1.4 [k] d"]),
  OutlineCase(
    name: "không phải đề mục",
    text:
      "1. A\n15.10.2022 là hạn.\n1.5 triệu đồng\n2022 là năm.\nĐiều 5 Luật này.\nTP. Hồ Chí Minh",
    expected: [
      "s1 [1] A {15.10.2022 là hạn.|1.5 triệu đồng|2022 là năm.|Điều 5 Luật này.|TP. Hồ Chí Minh}"
    ]),
  OutlineCase(
    name: "câu đầu là đề mục", text: "1. Tăng cường giám sát tại TP. Huế. Báo cáo hằng tuần.",
    expected: ["s1 [1] Tăng cường giám sát tại TP. Huế. {Báo cáo hằng tuần.}"]),
  OutlineCase(
    name: "gạch, gạch chéo, I.1",
    text: "I- MỘT\nI.1. Hai\nI.2. Ba\nII – BỐN\n1/ Năm\n1.1 Sáu\n2- Bảy",
    expected: [
      "s1 [I] MỘT", "s1.1 [I.1] Hai", "s1.2 [I.2] Ba", "s2 [II] BỐN", "s2.1 [1] Năm",
      "s2.1.1 [1.1] Sáu", "s2.2 [2] Bảy",
    ]),
  OutlineCase(
    name: "A, I, II, B trong Điều",
    text: "Điều 1. Phê duyệt như sau:\nA. MỘT\nI. Hai\nII. Ba\nB. BỐN\nĐiều 2. Hiệu lực",
    expected: [
      "s1 [1] Phê duyệt như sau", "s1.1 [A] MỘT", "s1.1.1 [I] Hai", "s1.1.2 [II] Ba",
      "s1.2 [B] BỐN", "s2 [2] Hiệu lực",
    ]),
  OutlineCase(
    name: "tên sau dấu hai chấm",
    text: "1. Các sở: Y tế, Nội vụ rà soát.\n2. Các phòng: Báo cáo kết quả.",
    expected: ["s1 [1] Các sở: Y tế, Nội vụ rà soát.", "s2 [2] Các phòng {Báo cáo kết quả.}"]),
  OutlineCase(
    name: "a,", text: "1. Một\na, Ban Tài chính\nb, Văn phòng\na, b là số.",
    expected: ["s1 [1] Một", "s1.1 [a] Ban Tài chính", "s1.2 [b] Văn phòng {a, b là số.}"]),
  OutlineCase(
    name: "hai dấu", text: "I/. MỘT\n1/- Hai\n2/- Ba\nII/. BỐN\na.) Năm",
    expected: ["s1 [I] MỘT", "s1.1 [1] Hai", "s1.2 [2] Ba", "s2 [II] BỐN", "s2.1 [a] Năm"]),
  OutlineCase(
    name: "câu kết thúc bằng chữ tắt", text: "1. Tổ chức thi THPT. Báo cáo hằng tuần.",
    expected: ["s1 [1] Tổ chức thi THPT. {Báo cáo hằng tuần.}"]),
  OutlineCase(
    name: "đề mục không số",
    text: "**Mục tiêu\nA.\n**Nhiệm vụ, giải pháp\n**1. Báo chí\n- b\n**2. Cơ sở\n**Kinh phí\nx",
    expected: [
      "s1 [] Mục tiêu {A.}", "s2 [] Nhiệm vụ, giải pháp", "s2.1 [1] Báo chí {- b}",
      "s2.2 [2] Cơ sở", "s3 [] Kinh phí {x}",
    ]),
  OutlineCase(
    name: "đề mục không số dưới số La Mã",
    text: "**I. NHIỆM VỤ\n**Về thể chế\n- a\n**Về tài chính\n- b\n**II. TỔ CHỨC\nc",
    expected: [
      "s1 [I] NHIỆM VỤ", "s1.1 [] Về thể chế {- a}", "s1.2 [] Về tài chính {- b}",
      "s2 [II] TỔ CHỨC {c}",
    ]),
  OutlineCase(
    name: "chữ hoa giữa dòng là một đề mục",
    text: "1. A\n**><NHIỆM VỤ TRỌNG TÂM\n**><CỦA CÁC ĐƠN VỊ\n1. B",
    expected: ["s1 [1] A", "s2 [] NHIỆM VỤ TRỌNG TÂM CỦA CÁC ĐƠN VỊ", "s2.1 [1] B"]),
  OutlineCase(
    name: "câu in đậm không phải đề mục", text: "1. A\n**Câu này in đậm.\n**TỔNG",
    expected: ["s1 [1] A {Câu này in đậm.|TỔNG}"]),
  OutlineCase(
    name: "lời trích",
    text: "Điều 1. Sửa đổi Điều 5 như sau:\n“Điều 5. Mới\n1. Một;\n2. Hai.”.\nĐiều 2. Hiệu lực",
    expected: ["s1 [1] Sửa đổi Điều 5 như sau {“Điều 5. Mới|1. Một;|2. Hai.”.}", "s2 [2] Hiệu lực"]),
]

@Test("Bố cục", arguments: cases)
func readsOutline(outlineCase: OutlineCase) {
  let document = Document(Piece.lines("**><KẾ HOẠCH\n**><Kiểm tra\n\n" + outlineCase.text))
  #expect(outline(OfficialDocument(reading: document).sections) == outlineCase.expected)
}

@Test func outlineOfThePlan() {
  let plan = OfficialDocument(reading: Samples.plan)
  #expect(
    plan.sections.map(\.heading) == [
      "Mục tiêu", "Nhiệm vụ trọng tâm năm 2022", "Kinh phí thực hiện", "Tổ chức thực hiện",
    ])
  #expect(plan.sections[3].children.map(\.number) == ["a", "b", "e"])
  #expect(
    plan.sections[3].children[1].paragraphs == [
      "Chủ trì, phối hợp với Sở Khoa học và Công nghệ tổ chức thẩm định."
    ])
  #expect(plan.sections[3].children[2].paragraphs.count == 2)
}

@Test func outlineOfTheDecisionEndsAtTheSignature() {
  let decision = OfficialDocument(reading: Samples.decision)
  #expect(decision.sections.map(\.number) == ["1", "2", "3"])
  #expect(decision.sections[1].children.map(\.number) == ["1", "2"])
  #expect(decision.sections[1].children[1].children.map(\.heading) == ["Theo dõi;", "Báo cáo."])
}

@Test(
  "Loại mục",
  arguments: [
    (
      "Phần thứ nhất:\nMỘT\nChương I\nHAI\nMục 1. BA\nTiểu mục 1. BỐN\nĐiều 1. X\n1. y\na) z",
      "part chapter division subdivision article clause point"
    ),
    ("Điều 1. X\na) y", "article point"),
    ("I. MỘT\n1. Hai\na) ba;\nb) bốn.", "heading heading item item"),
    ("**Mục tiêu\na\n1. Một\n- b\n2. Hai", "heading heading item"),
  ])
func tellsTheKindOfASection(text: String, kinds: String) {
  func all(_ sections: [Section]) -> [Section] { sections.flatMap { [$0] + all($0.children) } }
  let document = Document(Piece.lines("**><KẾ HOẠCH\n**><Kiểm tra\n\n" + text))
  let found = all(OfficialDocument(reading: document).sections).map(\.kind.rawValue)
  #expect(found.joined(separator: " ") == kinds)
}

@Test func textOutsideSectionsIsKept() {
  let document = Document(
    Piece.lines(
      "**><QUYẾT ĐỊNH\n**><Về việc A\n\n**><GIÁM ĐỐC SỞ B\nCăn cứ Luật C;\n**><QUYẾT ĐỊNH:\nLời dẫn."
        + "\nĐiều 1. D\n\n**><PHỤ LỤC\n**><DANH SÁCH\nMở đầu.\n1. E\nf"))
  let official = OfficialDocument(reading: document)
  #expect(official.paragraphs.map(\.text) == ["GIÁM ĐỐC SỞ B", "QUYẾT ĐỊNH:", "Lời dẫn."])
  #expect(official.appendixes[0].paragraphs.map(\.text) == ["Mở đầu."])
  #expect(outline(official.appendixes[0].sections) == ["a1.s1 [1] E {f}"])
}

/// Every paragraph of the body stands in the outline once: as a heading or as a paragraph.
@Test("Không mất, không lặp", arguments: UInt64(0)..<60)
func outlineKeepsEveryParagraph(seed: UInt64) {
  var state = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
  func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
  let starts = [
    "1.", "2.", "3.", "a)", "b)", "đ)", "I.", "II.", "A.", "1.1.", "2.3", "(1)", "i)", "Điều 1.",
    "Điều 2.", "Chương I.", "Mục 1.", "-", "+", "", "", "Phần thứ nhất:",
  ]
  let texts = (0..<30).map { "\(starts[next(starts.count)]) Đoạn w\($0)w" }
  let document = Document(
    Piece.lines("**><KẾ HOẠCH\n**><Kiểm tra\n\n1. Mở đầu\n" + texts.joined(separator: "\n")))
  let text = outline(OfficialDocument(reading: document).sections).joined(separator: "\n")
  for index in 0..<30 {
    #expect(text.split(separator: "w\(index)w", omittingEmptySubsequences: false).count == 2)
  }
}
