import VietnameseText

/// What the words of heads, preambles and feet tell (Nghị định 30/2020/NĐ-CP, Annex I).
enum Lexicon {
  /// Words that begin the name of a body; `false` for phrases that only look like one.
  static let organStarts = PhraseTable<Bool>(
    [
      "ủy ban", "UBND", "UBMTTQ", "hội đồng", "HĐND", "sở", "bộ", "ban", "phòng", "chi cục", "cục",
      "tổng cục", "vụ", "văn phòng", "trung tâm", "trường", "viện", "công an", "bộ chỉ huy",
      "bộ tư lệnh", "thanh tra", "chính phủ", "quốc hội", "thủ tướng", "chủ tịch nước", "đảng bộ",
      "đảng ủy", "tỉnh ủy", "huyện ủy", "thành ủy", "thị ủy", "quận ủy", "đảng cộng sản", "chi bộ",
      "tỉnh đoàn", "huyện đoàn", "thành đoàn", "đoàn", "hội", "liên đoàn", "liên hiệp", "mặt trận",
      "tòa án", "viện kiểm sát", "kho bạc", "ngân hàng", "bảo hiểm", "tổng công ty", "công ty",
      "tập đoàn", "bệnh viện", "trạm", "hạt", "đội", "kiểm toán", "đại học", "học viện", "đài",
      "nhà xuất bản", "tổ", "xí nghiệp", "thường trực", "BCH", "BCĐ", "khoa", "quân khu",
      "hải quan",
      "nhà hát", "bảo tàng", "thư viện", "làng", "vườn quốc gia", "khu", "chi đội", "câu lạc bộ",
    ].map { ($0, true) } + [("ban hành", false), ("bộ luật", false), ("đội ngũ", false)])

  /// Words of an area that go on with the name of the body in the line above.
  static let areaStarts = PhraseTable<Void>(
    [
      "tỉnh", "thành phố", "huyện", "thị xã", "quận", "xã", "phường", "thị trấn", "đặc khu", "TP",
      "thủ đô", "và",
    ].map { ($0, ()) })

  /// The country's name and motto, and what stands in their place in documents of the Party.
  static let mottos = PhraseTable<Void>(
    [
      "cộng hòa xã hội chủ nghĩa việt nam", "cộng hòa xhcn việt nam", "CHXHCN việt nam",
      "độc lập - tự do - hạnh phúc", "đảng cộng sản việt nam",
    ].map { ($0, ()) })

  /// What a stamp in the head says (Nghị định 30/2020/NĐ-CP, Annex I: boxes 10a, 10b, 11).
  enum Stamp { case secrecy, urgency, other }

  static let stamps = PhraseTable<Stamp>(
    ["mật", "tối mật", "tuyệt mật", "độ mật"].map { ($0, .secrecy) }
      + ["khẩn", "thượng khẩn", "hỏa tốc", "hỏa tốc hẹn giờ", "độ khẩn"].map { ($0, .urgency) }
      + [
        "dự thảo", "bản sao", "sao y", "trích sao", "sao lục", "lưu hành nội bộ",
        "xem xong trả lại", "công báo", "văn bản hợp nhất", "bản chính", "mẫu số",
      ].map { ($0, .other) })

  /// Posts of those who sign.
  static let posts = PhraseTable<Void>(
    [
      "chủ tịch", "phó chủ tịch", "quyền chủ tịch", "giám đốc", "phó giám đốc", "tổng giám đốc",
      "phó tổng giám đốc", "bộ trưởng", "thứ trưởng", "thủ tướng", "phó thủ tướng", "cục trưởng",
      "phó cục trưởng", "tổng cục trưởng", "phó tổng cục trưởng", "chi cục trưởng",
      "phó chi cục trưởng", "vụ trưởng", "phó vụ trưởng", "chánh văn phòng", "phó chánh văn phòng",
      "phó văn phòng", "chánh thanh tra", "phó chánh thanh tra", "tổng thanh tra",
      "phó tổng thanh tra", "trưởng ban", "phó trưởng ban", "phó ban", "trưởng phòng",
      "phó trưởng phòng", "phó phòng", "hiệu trưởng", "phó hiệu trưởng", "viện trưởng",
      "phó viện trưởng", "bí thư", "phó bí thư", "tổng bí thư", "ủy viên", "thư ký", "chủ nhiệm",
      "phó chủ nhiệm", "thống đốc", "phó thống đốc", "chánh án", "phó chánh án", "kiểm toán trưởng",
      "tổng kiểm toán", "kế toán trưởng", "trưởng đoàn", "phó trưởng đoàn", "đội trưởng",
      "phó đội trưởng", "hạt trưởng", "phó hạt trưởng", "trưởng trạm", "phó trưởng trạm",
      "trạm trưởng", "tổ trưởng", "tổ phó", "trưởng khoa", "trưởng công an", "phó trưởng công an",
      "chỉ huy trưởng", "phó chỉ huy trưởng", "chính ủy", "tư lệnh", "người đứng đầu", "chủ tọa",
      "người lập", "người lập biểu", "người ký", "thủ trưởng", "phó thủ trưởng", "trưởng thôn",
      "chuyên viên", "đại diện", "chủ hộ", "quyền giám đốc", "phụ trách", "người báo cáo",
      "chủ trì", "người chủ trì", "chủ trì cuộc họp", "người ghi biên bản",
    ].map { ($0, ()) })

  /// Marks that stand where a signature was.
  static let signatureMarks = PhraseTable<Void>(
    [
      "(đã ký)", "đã ký", "(ký tên)", "(ký tên, đóng dấu)", "(ký, ghi rõ họ tên)", "(chữ ký)",
      "[đã ký]", "(đã ký và đóng dấu)", "(ký và ghi rõ họ tên)", "(ký)", "[daky]", "[chữ ký]",
      "(chữ ký, dấu)",
    ].map { ($0, ()) })

  /// Titles and ranks before a name; Nghị định 30/2020 wants none.
  static let personTitles = PhraseTable<Void>(
    [
      "TS", "ThS", "PGS", "GS", "BS", "BSCKI", "BSCKII", "DS", "KS", "CN", "LS", "NGƯT", "NGND",
      "thiếu tướng", "trung tướng", "thượng tướng", "đại tướng", "thiếu tá", "trung tá",
      "thượng tá", "đại tá", "thiếu úy", "trung úy", "thượng úy", "đại úy", "ông", "bà", "đồng chí",
      "tiến sĩ", "thạc sĩ", "bác sĩ", "kỹ sư", "luật sư", "giáo sư", "phó giáo sư",
    ].map { ($0, ()) })

  /// Words that open a legal basis, and the relation that they stand for.
  static let relations = PhraseTable<String>([
    ("căn cứ", "Căn cứ"), ("thực hiện", "Thực hiện"), ("theo đề nghị", "Theo đề nghị"),
    ("xét", "Xét"),
    ("xét đề nghị", "Xét đề nghị"), ("trên cơ sở", "Trên cơ sở"), ("thi hành", "Thi hành"),
    ("chấp hành", "Chấp hành"), ("tiếp theo", "Tiếp theo"), ("triển khai", "Triển khai"),
    ("phúc đáp", "Phúc đáp"), ("theo", "Theo"), ("tiếp tục thực hiện", "Tiếp tục thực hiện"),
    ("triển khai thực hiện", "Triển khai thực hiện"), ("quán triệt", "Quán triệt"),
    ("được sự", "Được sự"), ("sau khi", "Sau khi"), ("sau khi xem xét", "Sau khi xem xét"),
    ("nhằm", "Nhằm"),
  ])

  /// Words that open the line of an annex that names the document it belongs to.
  static let attachments = PhraseTable<Void>(
    [
      "kèm theo", "ban hành kèm theo", "được ban hành kèm theo", "đính kèm", "ban hành theo",
      "gửi kèm theo", "phê duyệt kèm theo", "kèm", "được phê duyệt kèm theo",
    ].map { ($0, ()) })

  static let addressees = PhraseTable<Void>([("kính gửi", ()), ("kính trình", ())])
  static let recipients = PhraseTable<Void>([("nơi nhận", ()), ("nơi gửi", ())])
  static let subjectMarks = PhraseTable<Void>([("v/v", ())])

  static func isRule(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy {
        !$0.properties.isAlphabetic && !($0.value >= 0x30 && $0.value <= 0x39)
      }
  }
}
