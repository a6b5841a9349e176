import TableGrid
import VietnameseText

/// The titles of columns in plans and their appendixes, measured on 1,664 real documents, and the
/// roles that they stand for.
enum ColumnTitles {
  /// Whole titles.
  static let exact = PhraseTable<ColumnRole>(
    entries(
      .ordinal, ["STT", "TT", "S TT", "Số TT", "Số thứ tự", "#", "Thứ tự", "Thứ tự các bước"])
      + entries(
        .unit,
        [
          "Tên cơ quan thực hiện", "Tên cơ quan", "Tên đơn vị", "Cơ quan, đơn vị", "Cơ quan/đơn vị",
          "Tên cơ quan, đơn vị", "Địa phương", "Đơn vị được kiểm tra", "Đơn vị kiểm tra",
          "Đơn vị tham luận", "Tổ chức", "Huyện, thành phố", "Xã, phường, thị trấn",
          "Tên cơ quan, đơn vị thực hiện", "Tên đơn vị thực hiện", "Cơ quan", "Sở, ban, ngành",
          "Tên cơ quan/đơn vị", "Danh sách cơ quan, đơn vị", "Danh sách các cơ quan, đơn vị",
        ])
      + entries(
        .task,
        [
          "Nhiệm vụ", "Nội dung", "Nội dung công việc", "Nội dung nhiệm vụ", "Tên nhiệm vụ",
          "Nhiệm vụ thực hiện", "Nhiệm vụ, giải pháp", "Nội dung, nhiệm vụ", "Nội dung thực hiện",
          "Công việc", "Hoạt động", "Nội dung hoạt động", "Nội dung nhiệm vụ ủy quyền",
          "Tên nhiệm vụ/Dự án", "Tên công việc", "Các nhiệm vụ cụ thể", "Danh mục nhiệm vụ",
          "Nhiệm vụ cụ thể", "Nội dung công việc thực hiện", "Nhiệm vụ chủ yếu",
        ])
      + entries(
        .lead,
        [
          "Cơ quan chủ trì", "Đơn vị chủ trì", "Cơ quan, đơn vị chủ trì", "Chủ trì",
          "Chủ trì thực hiện", "Sở, ngành chủ trì tham mưu", "Cơ quan chủ trì soạn thảo",
          "Đơn vị chủ trì thực hiện", "Cơ quan phụ trách", "Đầu mối thực hiện", "Cơ quan tham mưu",
        ])
      + entries(
        .implement,
        [
          "Cơ quan thực hiện", "Đơn vị thực hiện", "Đơn vị/cá nhân thực hiện", "Người thực hiện",
          "Trách nhiệm thực hiện", "Phân công thực hiện", "Thực hiện", "Bộ phận thực hiện",
          "Cơ quan, đơn vị thực hiện", "Người chịu trách nhiệm",
        ])
      + entries(
        .coordinate,
        [
          "Cơ quan phối hợp", "Đơn vị phối hợp", "Cơ quan, đơn vị phối hợp", "Phối hợp",
          "Phối hợp thực hiện", "Đơn vị phối hợp thực hiện", "Các cơ quan phối hợp",
          "Cơ quan liên quan",
        ])
      + entries(
        .monitor,
        [
          "Theo dõi, kiểm tra, đôn đốc", "Cơ quan theo dõi", "Lãnh đạo phụ trách", "Chỉ đạo",
        ])
      + entries(
        .deadline,
        [
          "Thời gian hoàn thành", "Thời hạn hoàn thành", "Thời gian thực hiện", "Thời gian",
          "Thời hạn", "Tiến độ", "Tiến độ thực hiện", "Ngày hoàn thành", "Hạn hoàn thành",
          "Thời điểm", "Lộ trình", "Thời hạn xử lý",
        ])
      + entries(
        .output,
        [
          "Sản phẩm", "Kết quả", "Kết quả/Sản phẩm", "Sản phẩm, kết quả", "Sản phẩm/Kết quả",
          "Kết quả, sản phẩm", "Sản phẩm đầu ra", "Kết quả đầu ra", "Kết quả dự kiến",
          "Sản phẩm dự kiến", "Sản phẩm hoàn thành",
        ])
      + entries(
        .budget,
        [
          "Kinh phí", "Kinh phí thực hiện", "Dự toán", "Dự toán kinh phí", "Kinh phí dự kiến",
          "Tổng kinh phí", "Thành tiền", "Tổng giá trị", "Số tiền",
        ])
      + entries(.quantity, ["Số lượng", "Khối lượng", "SL", "Số lớp", "Số người"])
      + entries(.measure, ["Đơn vị tính", "ĐVT", "Đ.V.T"])
      + entries(.note, ["Ghi chú"])
      + entries(.legalBasis, ["Căn cứ pháp lý", "Căn cứ", "Cơ sở pháp lý", "Văn bản quy định"])
      + entries(
        .document,
        [
          "Số, ký hiệu", "Số/ký hiệu", "Số quyết định", "Tên văn bản", "Tên gọi của văn bản",
          "Số, ký hiệu; ngày, tháng, năm ban hành văn bản", "Tên loại văn bản; cơ quan ban hành",
        ])
      + entries(.person, ["Họ và tên", "Họ tên"])
      + entries(.place, ["Địa điểm", "Địa chỉ", "Địa bàn", "Nơi thực hiện"])
      + entries(
        .indicator,
        [
          "Chỉ tiêu", "Chỉ tiêu thống kê", "Chỉ số", "Nhóm chỉ tiêu", "Chỉ số thành phần",
          "Tiêu chí",
          "Nội dung tiêu chí",
        ]))

  /// Phrases inside longer titles, the most specific role first: "Đơn vị phối hợp thực hiện"
  /// contains "thực hiện" and names who coordinates, "Thời gian thực hiện" is a deadline.
  static let contained: [(phrase: String, role: ColumnRole)] = [
    ("đơn vị tính", .measure), ("đvt", .measure),
    ("thời gian", .deadline), ("thời hạn", .deadline), ("tiến độ", .deadline),
    ("ngày hoàn thành", .deadline), ("lộ trình", .deadline),
    ("phối hợp", .coordinate),
    ("chủ trì", .lead), ("đầu mối", .lead),
    ("theo dõi", .monitor), ("đôn đốc", .monitor), ("giám sát", .monitor),
    ("kinh phí", .budget), ("dự toán", .budget), ("thành tiền", .budget), ("số tiền", .budget),
    ("sản phẩm", .output), ("kết quả", .output),
    ("số lượng", .quantity), ("khối lượng", .quantity),
    ("căn cứ", .legalBasis), ("cơ sở pháp lý", .legalBasis),
    ("số, ký hiệu", .document), ("ký hiệu", .document),
    ("họ và tên", .person), ("họ tên", .person), ("chức vụ", .person),
    ("địa điểm", .place), ("địa chỉ", .place),
    ("ghi chú", .note),
    ("chỉ tiêu", .indicator), ("chỉ số", .indicator), ("tiêu chí", .indicator),
    ("tên cơ quan", .unit), ("tên đơn vị", .unit),
    ("nhiệm vụ", .task), ("công việc", .task),
    ("cơ quan thực hiện", .implement), ("đơn vị thực hiện", .implement),
    ("trách nhiệm", .implement),
    ("năm 20", .value),
  ]

  /// What the search for the header knows of a title, given its match key.
  static func kind(of key: String) -> TableOutline.TitleKind? {
    if key == unitOrMeasure { return .other }
    return exact.exact(key).map { $0 == .ordinal ? .ordinal : .other }
  }

  /// "Đơn vị" alone is a body or a measure: the cells decide.
  static let unitOrMeasure = matchKey("Đơn vị")

  /// The phrase of a title that decides its role, by the order of `contained`.
  static func phrase(in title: String) -> (phrase: String, role: ColumnRole)? {
    let key = matchKey(title)
    let found = containedTable.matches(in: key).map(\.value)
    return found.min().map { contained[$0] }
  }

  private static let containedTable = PhraseTable<Int>(
    contained.enumerated().map { ($0.element.phrase, $0.offset) })

  /// A title without what is no part of its wording: a bracketed remark or unit at its end, a
  /// footnote mark.
  static func core(of title: String) -> String {
    var key = matchKey(title)
    if key.hasSuffix(")"), let open = key.lastIndex(of: "("), open != key.startIndex {
      key = String(key[..<open])
    }
    while let last = key.utf8.last,
      last == 0x20 || last == UInt8(ascii: "*") || last < 0x3A && last > 0x2F
    {
      key.removeLast()
    }
    return key
  }

  private static func entries(_ role: ColumnRole, _ titles: [String]) -> [(String, ColumnRole)] {
    titles.map { ($0, role) }
  }
}
