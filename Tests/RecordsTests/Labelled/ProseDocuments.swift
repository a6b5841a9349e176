import TestSupport

/// Bodies and their duties in the text of a plan.
let proseAssignments: [LabelledDocument] = [
  LabelledDocument(
    name: "prose: letters with a heading for each body",
    blocks: plan(
      "IV. TỔ CHỨC THỰC HIỆN",
      [
        "a) Sở Tài chính:",
        "Chủ trì, phối hợp với Sở Khoa học và Công nghệ thẩm định dự toán kinh phí.",
        "b) Sở Nội vụ:",
        "- Theo dõi, đôn đốc các cơ quan thực hiện kế hoạch.",
        "- Tổng hợp kết quả chấm điểm cải cách hành chính.",
      ]),
    tables: [],
    units: nil,
    tasks: [
      TaskLabel(
        "~thẩm định dự toán kinh phí", lead: ["Sở Tài chính"], with: ["Sở Khoa học và Công nghệ"]),
      TaskLabel("~Theo dõi, đôn đốc các cơ quan thực hiện kế hoạch", for: ["Sở Nội vụ"]),
      TaskLabel("~Tổng hợp kết quả chấm điểm", for: ["Sở Nội vụ"]),
    ]),
  LabelledDocument(
    name: "prose: numbers, a heading and its duty on one line",
    blocks: plan(
      "III. Tổ chức thực hiện",
      [
        "1. Sở Y tế: chủ trì, phối hợp với Công an tỉnh kiểm tra an toàn thực phẩm.",
        "2. UBND các huyện, thành phố: xây dựng kế hoạch triển khai trên địa bàn.",
        "3. Sở Thông tin và Truyền thông chỉ đạo các cơ quan báo chí đẩy mạnh tuyên truyền.",
      ]),
    tables: [],
    units: nil,
    tasks: [
      TaskLabel(
        "~kiểm tra an toàn thực phẩm", lead: ["Sở Y tế"], with: ["Công an tỉnh"]),
      TaskLabel(
        "~xây dựng kế hoạch triển khai trên địa bàn", for: ["UBND các huyện, thành phố*"]),
      TaskLabel("~đẩy mạnh tuyên truyền", for: ["Sở Thông tin và Truyền thông"]),
    ]),
  LabelledDocument(
    name: "prose: a report of what was done assigns nothing",
    blocks: [
      P("BÁO CÁO", bold: true, centered: true),
      P("Kết quả áp dụng Hệ thống quản lý chất lượng năm 2021", bold: true, centered: true),
      P("I. KẾT QUẢ ĐẠT ĐƯỢC", bold: true),
      P(
        "Năm 2021, Sở Khoa học và Công nghệ đã chủ trì, phối hợp với Sở Nội vụ tổ chức 03 lớp "
          + "tập huấn cho công chức."),
      P("Sở Tài chính đã bố trí kinh phí theo quy định."),
      P("II. TỒN TẠI, HẠN CHẾ", bold: true),
      P("Một số cơ quan chưa quan tâm đúng mức đến việc duy trì hệ thống."),
    ],
    tables: [], units: nil),
  LabelledDocument(
    name: "prose: purposes and a closing request assign nothing",
    blocks: plan(
      "I. MỤC ĐÍCH, YÊU CẦU",
      [
        "- Nâng cao nhận thức của cán bộ, công chức về hệ thống quản lý chất lượng.",
        "- Bảo đảm việc triển khai đúng tiến độ, tiết kiệm, hiệu quả.",
        "Trong quá trình tổ chức thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị phản "
          + "ánh về Sở Khoa học và Công nghệ để tổng hợp, báo cáo UBND tỉnh xem xét, quyết định./.",
      ]),
    tables: [], units: nil),
  LabelledDocument(
    name: "prose: persons under a heading have work, and no body is made of them",
    blocks: plan(
      "III. PHÂN CÔNG TRÁCH NHIỆM",
      [
        "1. Nhân viên y tế", "- Dự trù hóa chất.",
        "2. Hạt Kiểm lâm: thường trực 24/24 giờ khi có cháy.",
      ]),
    tables: [], units: nil,
    tasks: [
      TaskLabel("~Dự trù hóa chất"),
      TaskLabel("~thường trực 24/24 giờ", for: ["Hạt Kiểm lâm"]),
    ]),
  LabelledDocument(
    name: "prose: what was found in an inspection is no work, what is asked for is",
    blocks: [
      P("KẾT LUẬN THANH TRA", bold: true, centered: true),
      P("Việc quản lý ngân sách", bold: true, centered: true),
      P("I. KHÁI QUÁT CHUNG", bold: true),
      P("UBND xã có trách nhiệm quản lý ngân sách theo Luật Ngân sách nhà nước."),
      P("II. KẾT QUẢ THANH TRA", bold: true),
      P("UBND xã lập dự toán đúng thời gian."),
      P("III. KIẾN NGHỊ", bold: true),
      P("Giao Phòng Nội vụ tham mưu xử lý. Hoàn thành trong tháng 10 năm 2022."),
    ],
    tables: [], units: nil,
    tasks: [
      TaskLabel(
        "~tham mưu xử lý", for: ["Phòng Nội vụ"], due: "month 2022-10-01…2022-10-31")
    ]),
  LabelledDocument(
    name: "prose: a day by which bodies send something orders them",
    blocks: plan(
      "I. ĐỐI TƯỢNG",
      [
        "Các Sở Nội vụ gửi hồ sơ về Bộ trước ngày 15 tháng 01 năm 2024.",
        "Các Sở Nội vụ quản lý hồ sơ.",
      ]),
    tables: [], units: nil,
    tasks: [TaskLabel("~gửi hồ sơ về Bộ", for: ["các Sở Nội vụ*"], due: "before …2024-01-15")]),
  LabelledDocument(
    name: "prose: items of a list are work of their own, where they say what is to be done",
    blocks: plan(
      "III. TỔ CHỨC THỰC HIỆN",
      [
        "1. Sở Nội vụ", "- Thực hiện các nhiệm vụ trọng tâm, gồm:",
        "+ Xây dựng kế hoạch kiểm tra, hoàn thành trước ngày 30/4/2024.",
        "- Phối hợp triển khai 02 việc, trong đó:", "+ Sở Y tế kiểm tra thực phẩm.",
      ]),
    tables: [], units: nil,
    tasks: [
      TaskLabel("~Xây dựng kế hoạch kiểm tra", for: ["Sở Nội vụ"], due: "before …2024-04-30"),
      TaskLabel("~kiểm tra thực phẩm", for: ["Sở Y tế"]),
    ]),
  LabelledDocument(
    name: "prose: who and when behind semicolons",
    blocks: plan(
      "III. NỘI DUNG VÀ PHÂN CÔNG",
      [
        "- Bổ sung 60 ghế chờ; đơn vị thực hiện: Phòng Quản trị; hoàn thành: tháng 4/2024.",
        "- Phòng Điều dưỡng chủ trì, các khoa phối hợp biên soạn tài liệu.",
      ]),
    tables: [], units: nil,
    tasks: [
      TaskLabel("~Bổ sung 60 ghế", for: ["Phòng Quản trị"], due: "month 2024-04-01…2024-04-30"),
      TaskLabel("~biên soạn tài liệu", lead: ["Phòng Điều dưỡng"], with: ["các khoa*"]),
    ]),
  LabelledDocument(
    name: "prose: what was done in a year is no work, what is to be done with what was is",
    blocks: [
      P("CHỈ THỊ", bold: true, centered: true), P("Về hồ sơ", bold: true, centered: true),
      P("Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:"),
      P("- Căn cứ chức năng, nhiệm vụ, xây dựng kế hoạch kiểm tra."),
      P("- Căn cứ khoản 9 Điều 112 thì hàng hóa được miễn thuế."),
      P("1. Sở Nội vụ"),
      P("- Trong năm 2018, Ban Tổ chức Tỉnh ủy đã mở 05 lớp bồi dưỡng."),
      P("- Trong năm 2024, rà soát các hồ sơ đã tiếp nhận."),
    ],
    tables: [], units: nil,
    tasks: [
      TaskLabel("~xây dựng kế hoạch kiểm tra"),
      TaskLabel("~rà soát các hồ sơ", for: ["Sở Nội vụ"], due: "year 2024-01-01…2024-12-31"),
    ]),
  LabelledDocument(
    name: "prose: bodies that are inspected do not do the work",
    blocks: plan(
      "II. NHIỆM VỤ", ["1. Kiểm tra trực tiếp: UBND xã Tân Lập, UBND xã Tân Phú."]),
    tables: [], units: nil),
  LabelledDocument(
    name: "prose: what a letter tells before its grounds is not lost",
    blocks: [
      P("CHỈ THỊ", bold: true, centered: true), P("Về phòng cháy", bold: true, centered: true),
      P("Giao Sở Y tế kiểm tra thực phẩm trước ngày 30/4/2024."),
      P("Thực hiện nghiêm Luật An toàn thực phẩm."), P("Giao Sở Công Thương kiểm tra chợ."),
    ],
    tables: [], units: nil,
    tasks: [
      TaskLabel("~kiểm tra thực phẩm", for: ["Sở Y tế"], due: "before …2024-04-30"),
      TaskLabel("~kiểm tra chợ", for: ["Sở Công Thương"]),
    ]),
  LabelledDocument(
    name: "prose: a body that another one asks does what its items say",
    blocks: [
      P("CHỈ THỊ", bold: true, centered: true), P("Về phòng cháy", bold: true, centered: true),
      P("Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành:"),
      P("- Rà soát các cơ sở có nguy cơ cháy."), P("- Kiểm tra các chợ."),
    ],
    tables: [], units: nil,
    tasks: [
      TaskLabel("~Rà soát các cơ sở", for: ["các sở, ban, ngành*"]),
      TaskLabel("~Kiểm tra các chợ", for: ["các sở, ban, ngành*"]),
    ]),
  LabelledDocument(
    name: "prose: a heading that begins like a report's names work",
    blocks: [
      P("CHỈ THỊ", bold: true, centered: true), P("Về giao thông", bold: true, centered: true),
      P("1. Hạn chế tai nạn giao thông"), P("- Công an tỉnh tăng cường tuần tra."),
      P("2. Quy định chuyển tiếp"),
      P("Các cơ sở đào tạo tuyển sinh trước ngày 01/7/2024 thì được áp dụng quy định cũ."),
    ],
    tables: [], units: nil,
    tasks: [TaskLabel("~tăng cường tuần tra", for: ["Công an tỉnh"])]),
  LabelledDocument(
    name: "prose: sentences after the last body's items are not that body's",
    blocks: plan(
      "4. Tổ chức thực hiện",
      [
        "a) Sở Y tế:", "- Kiểm tra công vụ trong ngành.",
        "Định kỳ hằng năm (15/12), các sở, ban, ngành báo cáo kết quả thực hiện cho Sở Nội vụ.",
        "Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan phản ánh về Sở Nội vụ.",
        "Trên đây là Kế hoạch nâng cao chất lượng năm 2023./.",
      ]),
    tables: [], units: nil,
    tasks: [
      TaskLabel("~Kiểm tra công vụ trong ngành", for: ["Sở Y tế"]),
      TaskLabel(
        "~báo cáo kết quả thực hiện", for: ["các sở, ban, ngành*"], due: "recurring … @yearly-12-15"
      ),
    ]),
]
