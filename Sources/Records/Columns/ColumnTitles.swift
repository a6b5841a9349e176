import TableGrid
import VietnameseText

/// The titles of columns in plans and their appendixes, measured on 1,664 real documents, and the
/// roles that they stand for.
enum ColumnTitles {
  /// Whole titles.
  static let exact = PhraseTable<ColumnRole>(
    entries(
      .ordinal,
      [
        "STT", "TT", "S TT", "Số TT", "Số thứ tự", "#", "Thứ tự", "Thứ tự các bước", "Bước",
        "Thứ tự công việc", "Mã nhiệm vụ", "Mã công việc", "Mã WBS",
      ])
      + entries(
        .unit,
        [
          "Tên cơ quan thực hiện", "Tên cơ quan", "Tên đơn vị", "Cơ quan, đơn vị",
          "Cơ quan/đơn vị", "Tên cơ quan, đơn vị", "Địa phương", "Đơn vị được kiểm tra",
          "Đơn vị kiểm tra", "Đơn vị tham luận", "Tổ chức", "Huyện, thành phố",
          "Xã, phường, thị trấn", "Tên cơ quan, đơn vị thực hiện", "Tên đơn vị thực hiện",
          "Cơ quan", "Sở, ban, ngành", "Tên cơ quan/đơn vị", "Danh sách cơ quan, đơn vị",
          "Danh sách các cơ quan, đơn vị", "Tên tổ chức", "Cơ quan/Đơn vị", "Đơn vị/Địa phương",
          "Cơ quan, địa phương", "Tên địa phương", "Cơ quan, đơn vị, địa phương",
          "Đơn vị, địa phương", "Tên xã, phường", "Xã, phường", "Tên xã", "Tên huyện",
          "Quận, huyện", "Huyện", "Tỉnh, thành phố", "Bộ, ngành, địa phương", "Bộ, ngành",
          "Cơ quan góp ý", "Cơ quan, đơn vị góp ý", "Tên sở, ngành", "Sở, ngành",
          "Tên đơn vị/địa phương", "Tên đơn vị, địa phương", "Tên các cơ quan, đơn vị",
          "Tên cơ quan, tổ chức", "Cơ quan, tổ chức", "Cơ quan, tổ chức, đơn vị",
          "Tên cơ quan, tổ chức, đơn vị", "Đơn vị hành chính", "Tên đơn vị hành chính",
          "Tên trường", "Tên cơ sở", "Đơn vị đăng ký", "Cơ quan được kiểm tra",
          "Đơn vị được thanh tra", "Đối tượng kiểm tra", "Đối tượng thanh tra",
          "Đối tượng được thanh tra", "Phòng/Đơn vị", "Phòng, đơn vị", "Phòng, ban",
          "Phòng/ban", "Phòng ban", "Khoa/phòng", "Khoa, phòng", "Phòng, khoa", "Phòng/khoa",
          "Phòng, ban, đơn vị", "Phòng, khoa, đơn vị", "Tên phòng, ban",
        ])
      + entries(
        .task,
        [
          "Nhiệm vụ", "Nội dung", "Nội dung công việc", "Nội dung nhiệm vụ", "Tên nhiệm vụ",
          "Nhiệm vụ thực hiện", "Nhiệm vụ, giải pháp", "Nội dung, nhiệm vụ", "Nội dung thực hiện",
          "Công việc", "Hoạt động", "Nội dung hoạt động", "Nội dung nhiệm vụ ủy quyền",
          "Tên nhiệm vụ/Dự án", "Tên công việc", "Các nhiệm vụ cụ thể", "Danh mục nhiệm vụ",
          "Nhiệm vụ cụ thể", "Nội dung công việc thực hiện", "Nhiệm vụ chủ yếu",
          "Nhiệm vụ/Giải pháp", "Nhiệm vụ và giải pháp", "Nhóm nhiệm vụ", "Nội dung/Nhiệm vụ",
          "Nhiệm vụ/Nội dung", "Nội dung, công việc", "Nội dung/công việc", "Tên hoạt động",
          "Hoạt động chính", "Các hoạt động", "Tên nhiệm vụ, đề án", "Tên đề án, nhiệm vụ",
          "Nhiệm vụ, đề án", "Nội dung chủ yếu", "Nội dung chính", "Nhiệm vụ chính",
          "Nội dung các nhiệm vụ", "Nhiệm vụ trọng tâm", "Nội dung triển khai",
          "Tên chương trình, đề án, kế hoạch", "Nội dung nhiệm vụ, giải pháp",
          "Tên nhiệm vụ/đề án", "Đề án, nhiệm vụ", "Nội dung kế hoạch", "Giải pháp",
          "Nhiệm vụ được giao", "Nhiệm vụ giao", "Nội dung giao nhiệm vụ", "Các nhiệm vụ",
          "Các nội dung công việc", "Các công việc", "Nội dung cần thực hiện", "Nội dung yêu cầu",
          "Tên đề án", "Tên chương trình", "Nhiệm vụ/dự án", "Nội dung kiểm tra",
          "Nhiệm vụ, công việc", "Công việc thực hiện", "Công việc cụ thể", "Nội dung chi tiết",
          "Danh mục công việc", "Nội dung thực hiện nhiệm vụ", "Nội dung chi", "Nội dung chuẩn bị",
          "Nội dung tuyên truyền", "Nội dung phối hợp", "Nội dung phân công", "Nội dung giao",
          "Nội dung tập huấn", "Nội dung, hoạt động", "Nội dung/Hoạt động", "Nội dung đề nghị",
        ])
      + entries(
        .lead,
        [
          "Cơ quan chủ trì", "Đơn vị chủ trì", "Cơ quan, đơn vị chủ trì", "Chủ trì",
          "Chủ trì thực hiện", "Sở, ngành chủ trì tham mưu", "Cơ quan chủ trì soạn thảo",
          "Đơn vị chủ trì thực hiện", "Cơ quan phụ trách", "Đầu mối thực hiện", "Cơ quan tham mưu",
          "Cơ quan/đơn vị chủ trì", "Cơ quan, đơn vị chủ trì thực hiện",
          "Cơ quan chủ trì thực hiện", "Cơ quan chủ trì tham mưu", "Đơn vị chủ trì tham mưu",
          "Đơn vị chủ trì soạn thảo", "Đầu mối", "Đơn vị đầu mối", "Cơ quan đầu mối",
          "Đơn vị tham mưu", "Cơ quan chịu trách nhiệm chính", "CQ chủ trì", "ĐV chủ trì",
          "Cơ quan soạn thảo", "Đơn vị soạn thảo", "Cơ quan chủ trì trình",
        ])
      + entries(
        .implement,
        [
          "Cơ quan thực hiện", "Đơn vị thực hiện", "Đơn vị/cá nhân thực hiện", "Người thực hiện",
          "Trách nhiệm thực hiện", "Phân công thực hiện", "Bộ phận thực hiện",
          "Cơ quan, đơn vị thực hiện", "Người chịu trách nhiệm", "Cơ quan/đơn vị thực hiện",
          "Đơn vị, cá nhân thực hiện", "Cơ quan chịu trách nhiệm", "Đơn vị chịu trách nhiệm",
          "Chịu trách nhiệm", "Trách nhiệm", "Phân công", "Phân công trách nhiệm",
          "Đơn vị phụ trách", "Phụ trách", "Đơn vị triển khai", "Đơn vị tổ chức thực hiện",
          "Cơ quan tổ chức thực hiện", "Tổ chức thực hiện", "Cơ quan được giao",
          "Đơn vị được giao", "Cơ quan, đơn vị được giao nhiệm vụ", "Đơn vị được giao nhiệm vụ",
          "Phòng/ban thực hiện", "Cơ quan, địa phương thực hiện", "Đơn vị, địa phương thực hiện",
          "Cơ quan, đơn vị chịu trách nhiệm", "Giao thực hiện", "Giao đơn vị thực hiện",
        ])
      + entries(
        .coordinate,
        [
          "Cơ quan phối hợp", "Đơn vị phối hợp", "Cơ quan, đơn vị phối hợp", "Phối hợp",
          "Phối hợp thực hiện", "Đơn vị phối hợp thực hiện", "Các cơ quan phối hợp",
          "Cơ quan liên quan", "Cơ quan/đơn vị phối hợp", "Cơ quan phối hợp thực hiện",
          "Cơ quan, đơn vị phối hợp thực hiện", "Đơn vị liên quan", "Cơ quan, đơn vị liên quan",
          "Các đơn vị phối hợp", "Cơ quan tham gia", "Đơn vị tham gia", "CQ phối hợp",
          "ĐV phối hợp", "Tham gia phối hợp", "Cơ quan, đơn vị, địa phương phối hợp",
        ])
      + entries(
        .monitor,
        [
          "Theo dõi, kiểm tra, đôn đốc", "Cơ quan theo dõi", "Lãnh đạo phụ trách", "Chỉ đạo",
          "Cơ quan theo dõi, đôn đốc", "Đơn vị theo dõi", "Theo dõi", "Theo dõi, đôn đốc",
          "Lãnh đạo theo dõi", "Cơ quan giám sát", "Giám sát", "Kiểm tra, giám sát",
          "Cơ quan kiểm tra, giám sát", "Lãnh đạo chỉ đạo", "Người chỉ đạo", "LĐ VP theo dõi",
          "Phân công chỉ đạo",
        ])
      + entries(
        .deadline,
        [
          "Thời gian hoàn thành", "Thời hạn hoàn thành", "Thời gian thực hiện", "Thời gian",
          "Thời hạn", "Tiến độ", "Tiến độ thực hiện", "Ngày hoàn thành", "Hạn hoàn thành",
          "Thời điểm", "Lộ trình", "Thời hạn xử lý", "Thời gian, tiến độ", "Tiến độ hoàn thành",
          "Thời hạn thực hiện", "Thời gian kết thúc", "Thời gian bắt đầu", "Thời gian trình",
          "Thời hạn trình", "Thời gian ban hành", "Thời gian dự kiến", "Thời gian báo cáo",
          "Thời hạn báo cáo", "Kỳ hạn", "Hạn chót", "Hoàn thành trước ngày", "Hoàn thành trước",
          "Xong trước ngày", "Hạn cuối", "Hạn xử lý",
          "Thời gian thực hiện/hoàn thành",
          "Hoàn thành", "Thời gian tổ chức", "Thời gian kiểm tra", "Thời gian triển khai",
          "Năm thực hiện", "Năm hoàn thành", "Tháng thực hiện", "Hạn hoàn thành nhiệm vụ",
          "Thời hạn ban hành", "T/g hoàn thành", "TG thực hiện", "Mốc thời gian",
          "Lộ trình thực hiện", "Bắt đầu", "Kết thúc",
        ])
      + entries(
        .output,
        [
          "Sản phẩm", "Kết quả", "Kết quả/Sản phẩm", "Sản phẩm, kết quả", "Sản phẩm/Kết quả",
          "Kết quả, sản phẩm", "Sản phẩm đầu ra", "Kết quả đầu ra", "Kết quả dự kiến",
          "Sản phẩm dự kiến", "Sản phẩm hoàn thành", "Sản phẩm/kết quả",
          "Kết quả, sản phẩm đầu ra", "Sản phẩm, kết quả đầu ra", "Kết quả đạt được",
          "Kết quả cần đạt", "Kết quả phải đạt", "Sản phẩm cụ thể", "Hình thức văn bản",
          "Sản phẩm chủ yếu", "Kết quả chủ yếu", "Yêu cầu kết quả", "Kết quả/sản phẩm dự kiến",
          "Dự kiến kết quả", "Dự kiến sản phẩm", "Sản phẩm giao nộp", "Yêu cầu sản phẩm",
          "Mục tiêu, kết quả", "Kết quả thực hiện", "Sản phẩm, kết quả dự kiến",
          "Kết quả, sản phẩm dự kiến", "Hình thức sản phẩm", "Loại văn bản", "Sản phẩm trình",
          "Tên sản phẩm",
        ])
      + entries(
        .budget,
        [
          "Kinh phí", "Kinh phí thực hiện", "Dự toán", "Dự toán kinh phí", "Kinh phí dự kiến",
          "Tổng kinh phí", "Thành tiền", "Tổng giá trị", "Số tiền", "Kinh phí (triệu đồng)",
          "Kinh phí dự toán", "Nhu cầu kinh phí", "Số kinh phí", "Kinh phí được giao",
          "Kinh phí năm", "Mức kinh phí", "Tổng số tiền", "Tổng dự toán", "Tổng mức đầu tư",
          "Kế hoạch vốn", "Vốn đầu tư", "Kinh phí cấp", "Mức chi", "Dự toán giao", "Tổng tiền",
        ])
      + entries(
        .quantity,
        [
          "Số lượng", "Khối lượng", "SL", "Số lớp", "Số người", "Số học viên", "Số lượng lớp",
          "Số lượng người", "Số lượt", "Số cuộc", "Số đợt", "Số buổi",
        ])
      + entries(
        .measure,
        [
          "Đơn vị tính", "ĐVT", "Đ.V.T", "Đơn vị đo", "Đơn vị tính (ĐVT)", "Đvt",
        ])
      + entries(
        .note,
        [
          "Ghi chú", "Ghi chú, giải trình", "Chú thích", "Lưu ý", "Ý kiến", "Diễn giải",
          "Ghi chú/Nguồn", "Nguồn kinh phí", "Nguồn vốn", "Nguồn",
        ])
      + entries(.legalBasis, ["Căn cứ pháp lý", "Căn cứ", "Cơ sở pháp lý", "Văn bản quy định"])
      + entries(
        .document,
        [
          "Số, ký hiệu", "Số/ký hiệu", "Số quyết định", "Tên văn bản", "Tên gọi của văn bản",
          "Số, ký hiệu; ngày, tháng, năm ban hành văn bản", "Tên loại văn bản; cơ quan ban hành",
          "Tên văn bản quy phạm pháp luật", "Văn bản", "Loại văn bản, số ký hiệu", "Trích yếu",
          "Trích yếu nội dung", "Trích yếu nội dung văn bản", "Số văn bản", "Số hiệu",
          "Tên văn bản, tài liệu", "Số hiệu văn bản", "Tên loại, trích yếu nội dung",
          "Văn bản giao nhiệm vụ", "Văn bản giao việc", "Văn bản chỉ đạo", "Văn bản đến",
          "Số văn bản giao nhiệm vụ", "Văn bản liên quan", "Văn bản căn cứ",
        ])
      + entries(
        .person,
        [
          "Họ và tên", "Họ tên", "Họ và tên, chức vụ", "Họ và tên – Chức vụ", "Chức vụ",
          "Chức danh", "Chức vụ, đơn vị công tác", "Họ tên, chức vụ", "Lãnh đạo",
          "Thủ trưởng đơn vị", "Người đứng đầu", "Người liên hệ", "Thành phần", "Chủ nhiệm",
          "Chủ nhiệm đề tài", "Chủ nhiệm nhiệm vụ", "Chủ nhiệm dự án",
          "Thành phần tham dự", "Chủ trì cuộc họp",
        ])
      + entries(
        .place,
        [
          "Địa điểm", "Địa chỉ", "Địa bàn", "Nơi thực hiện", "Nơi ở", "Nơi tổ chức", "Trụ sở",
          "Địa điểm thực hiện", "Vị trí",
        ])
      + entries(
        .value,
        [
          "Điểm", "Điểm chuẩn", "Điểm tự đánh giá", "Điểm đánh giá", "Tỷ lệ %", "Tỷ lệ",
          "Điểm tối đa",
          "Điểm thẩm định", "Đơn giá", "Kết quả thống kê", "Ước thực hiện", "Kế hoạch",
          "Dân số", "Diện tích", "Biên chế", "Số biên chế", "Thang điểm", "Điểm số", "Số điểm",
          "Tổng điểm", "Quý I", "Quý II", "Quý III", "Quý IV", "Lũy kế",
        ])
      + entries(
        .indicator,
        [
          "Chỉ tiêu", "Chỉ tiêu thống kê", "Chỉ số", "Nhóm chỉ tiêu", "Chỉ số thành phần",
          "Tiêu chí", "Nội dung tiêu chí", "Tên chỉ tiêu", "Các chỉ tiêu", "Chỉ tiêu chủ yếu",
          "Mục tiêu", "Chỉ tiêu, nhiệm vụ", "Mục tiêu, chỉ tiêu", "Tên chỉ số",
          "Nội dung chỉ tiêu", "Chỉ tiêu đánh giá", "Tiêu chí đánh giá", "Tiêu chí, chỉ tiêu",
          "Tên tiêu chí", "Chỉ tiêu chất lượng", "Tiêu chí thành phần",
        ]))

  /// Phrases inside longer titles, the most specific role first: "Đơn vị phối hợp thực hiện"
  /// contains "thực hiện" and names who coordinates, "Thời gian thực hiện" is a deadline.
  static let contained: [(phrase: String, role: ColumnRole)] = [
    ("đơn vị tính", .measure), ("đvt", .measure),
    ("nguồn kinh phí", .note), ("nguồn vốn", .note), ("số ngày", .value),
    ("văn bản giao", .document), ("văn bản chỉ đạo", .document), ("nội dung giao", .task),
    ("thời gian", .deadline), ("thời hạn", .deadline), ("tiến độ", .deadline),
    ("ngày hoàn thành", .deadline), ("lộ trình", .deadline), ("thời điểm", .deadline),
    ("hạn hoàn thành", .deadline), ("ngày chậm nhất", .deadline), ("hạn xử lý", .deadline),
    ("hạn chót", .deadline),
    ("phối hợp", .coordinate),
    ("chủ trì", .lead), ("đầu mối", .lead),
    ("theo dõi", .monitor), ("đôn đốc", .monitor), ("giám sát", .monitor),
    ("đơn vị được giao", .implement), ("cơ quan được giao", .implement),
    ("cơ quan thực hiện", .implement), ("đơn vị thực hiện", .implement),
    ("chịu trách nhiệm", .implement), ("trách nhiệm thực hiện", .implement),
    ("phân công", .implement), ("người thực hiện", .implement), ("phụ trách", .implement),
    ("bộ phận thực hiện", .implement), ("cá nhân thực hiện", .implement),
    ("phòng thực hiện", .implement), ("ban thực hiện", .implement),
    ("địa phương thực hiện", .implement), ("lực lượng thực hiện", .implement),
    ("thành phần thực hiện", .implement), ("đơn vị triển khai", .implement),
    ("cơ quan triển khai", .implement), ("đơn vị xử lý", .implement),
    ("cơ quan xử lý", .implement), ("bộ phận xử lý", .implement),
    ("cơ quan giải quyết", .implement), ("đơn vị giải quyết", .implement),
    ("đơn vị thi công", .implement), ("đơn vị chuẩn bị", .implement),
    ("cơ quan chuẩn bị", .implement), ("thời gian, nội dung", .task),
    ("nội dung, thời gian", .task),
    ("đơn vị tổ chức", .implement), ("cơ quan tổ chức", .implement),
    ("đơn vị đào tạo", .implement), ("cơ sở đào tạo", .implement), ("đơn vị dạy nghề", .implement),
    ("chủ thể thực hiện", .implement), ("bộ phận phụ trách", .implement),
    ("đơn vị đảm nhận", .implement), ("đơn vị đảm nhiệm", .implement),
    ("kinh phí", .budget), ("dự toán", .budget), ("thành tiền", .budget), ("số tiền", .budget),
    ("đơn giá", .value),
    ("sản phẩm", .output), ("kết quả", .output),
    ("số lượng", .quantity), ("khối lượng", .quantity),
    ("căn cứ", .legalBasis), ("cơ sở pháp lý", .legalBasis),
    ("số, ký hiệu", .document), ("ký hiệu", .document), ("trích yếu", .document),
    ("họ và tên", .person), ("họ tên", .person), ("chức vụ", .person), ("chức danh", .person),
    ("địa điểm", .place), ("địa chỉ", .place),
    ("ghi chú", .note),
    ("chỉ tiêu", .indicator), ("chỉ số", .indicator), ("tiêu chí", .indicator),
    ("tên cơ quan", .unit), ("tên đơn vị", .unit), ("danh sách cơ quan", .unit),
    ("danh sách đơn vị", .unit), ("danh sách các đơn vị", .unit),
    ("danh sách các cơ quan", .unit),
    ("nhiệm vụ", .task), ("công việc", .task),
    ("trách nhiệm", .implement), ("tỷ lệ", .value), ("tỉ lệ", .value), ("điểm", .value),
  ]

  /// Beginnings of titles that name work, whatever follows: "Nhiệm vụ được phân công" is no
  /// assignment, "Nội dung giám sát" no supervision.
  private static let workOpenings = PhraseTable<Void>(
    [
      "nội dung", "nhiệm vụ", "công việc", "hoạt động", "giải pháp", "biện pháp", "cuộc",
      "tên nhiệm vụ", "tên đề án", "tên dự án", "tên công việc", "tên hoạt động",
      "tên chương trình",
      "tên lớp", "tên khóa", "lớp đào tạo", "khóa đào tạo", "nghề đào tạo", "đề án", "hạng mục",
      "các nhiệm vụ", "các hoạt động", "các công việc", "đầu việc",
    ].map { ($0, ()) })

  /// Roles that a title with such a beginning may still have.
  private static let besidesWork: Set<ColumnRole> = [
    .indicator, .document, .legalBasis, .measure, .budget, .note, .output, .quantity,
  ]

  /// What the search for the header knows of a title.
  static func kind(of title: String) -> TableOutline.TitleKind? {
    guard title.utf8.count <= longest else { return nil }
    let core = core(of: title)
    if core == unitOrMeasure { return .other }
    if let role = exact.exact(core) { return role == .ordinal ? .ordinal : .other }
    return phrase(in: title) != nil || isYear(title) ? .likely : nil
  }

  /// Longer texts are no titles (bytes).
  private static let longest = 160

  /// A year that figures are given for: "Năm 2022", "KH năm 2025", "TH 2021".
  static func isYear(_ title: String) -> Bool {
    let words = WordText(title)
    return words.words.indices.contains { index in
      let word = words.key(of: index)
      return word.utf8.count == 4 && Int(word).map { (1990...2100).contains($0) } == true
    }
  }

  /// The year that a title names ("Thời gian (Năm 2026)"); `nil` without one or with several.
  static func year(in title: String) -> Int? {
    let words = WordText(title)
    let years = words.words.indices.compactMap { index -> Int? in
      let word = words.key(of: index)
      guard word.utf8.count == 4, let year = Int(word), (1990...2100).contains(year) else {
        return nil
      }
      return year
    }
    return years.count == 1 ? years[0] : nil
  }

  /// Titles that name bodies to whom something is done, and who have no part in the work.
  static func isPassive(_ titles: [String]) -> Bool {
    titles.contains { !passive.matches(in: matchKey($0)).isEmpty }
  }

  private static let passive = PhraseTable<Bool>(
    [
      "được kiểm tra", "được thanh tra", "được giám sát", "góp ý", "thụ hưởng", "được hỗ trợ",
      "tham luận", "đối tượng", "đăng ký", "được đánh giá", "được khen thưởng", "công tác",
    ].map { ($0, true) })

  /// Titles whose role the cells decide: bodies, figures, or neither.
  static let decidedByCells = PhraseTable<
    (bodies: ColumnRole, figures: ColumnRole, text: ColumnRole)
  >([
    ("Thực hiện", (.implement, .value, .other)), ("Kết quả thực hiện", (.output, .value, .output)),
    ("Kết quả", (.output, .value, .output)), ("Hoàn thành", (.other, .value, .deadline)),
    ("Phân công", (.implement, .other, .implement)),
    ("Trách nhiệm", (.implement, .other, .implement)),
    ("Tổ chức", (.unit, .value, .other)), ("Địa phương", (.unit, .value, .other)),
    ("Huyện", (.unit, .value, .place)), ("Tỉnh", (.unit, .value, .place)),
    ("Địa bàn", (.place, .value, .place)), ("Cơ quan", (.unit, .value, .unit)),
    ("Kế hoạch", (.other, .value, .output)), ("Nguồn", (.other, .budget, .note)),
    ("Nguồn vốn", (.other, .budget, .note)), ("Nguồn kinh phí", (.other, .budget, .note)),
    ("Chỉ đạo", (.monitor, .value, .monitor)), ("Chủ trì", (.lead, .value, .lead)),
    ("Ý kiến", (.other, .value, .note)), ("Mục tiêu", (.other, .value, .indicator)),
    ("Nội dung", (.unit, .value, .task)), ("Nhiệm vụ", (.unit, .value, .task)),
  ])

  /// "Đơn vị" alone is a body or a measure: the cells decide.
  static let unitOrMeasure = matchKey("Đơn vị")

  /// The phrase of a title that decides its role, by the order of `contained`.
  static func phrase(in title: String) -> (phrase: String, role: ColumnRole)? {
    let key = matchKey(title)
    let found = containedTable.matches(in: key).map(\.value).min().map { contained[$0] }
    if let opening = workOpenings.prefix(of: key),
      found.map({ !besidesWork.contains($0.role) }) ?? true
    {
      return (key.slice(to: opening.utf8Length), .task)
    }
    return found
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
