import DocumentModel

/// Documents of many kinds as people write them.
enum Samples {
  static let planHead = Piece.table([
    [
      "**ỦY BAN NHÂN DÂN\n**TỈNH NINH THUẬN\n________",
      "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n**Độc lập – Tự do – Hạnh phúc\n_______________",
    ],
    ["Số:         /KH-UBND", "Ninh Thuận, ngày      tháng 02 năm 2022"],
  ])

  static let planBody = Piece.lines(
    """
    **><KẾ HOẠCH
    **><Triển khai áp dụng Hệ thống quản lý chất lượng vào hoạt động của các cơ quan thuộc
    **><hệ thống hành chính nhà nước tỉnh Ninh Thuận năm 2022

    Căn cứ Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014 của Thủ tướng Chính phủ về việc áp dụng Hệ \
    thống quản lý chất lượng vào hoạt động của các cơ quan;
    Căn cứ Thông tư số 26/2014/TT-BKHCN ngày 10/10/2014 của Bộ Khoa học và Công nghệ quy định chi \
    tiết thi hành Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014 của Thủ tướng Chính phủ;
    Thực hiện ý kiến chỉ đạo của Phó Thủ tướng Chính phủ Vũ Đức Đam tại văn bản số 8869/VPCP-KSTT \
    ngày 04/12/2021 về việc triển khai thực hiện hiệu quả Quyết định số 19/2014/QĐ-TTg.
    Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai áp dụng Hệ thống quản lý chất lượng như sau:
    1. Mục tiêu:
    Nhằm nâng cao chất lượng, hiệu quả của Hệ thống:
    - Tiếp tục xây dựng, áp dụng, duy trì Hệ thống.
    2. Nhiệm vụ trọng tâm năm 2022:
    - Tiếp tục thực hiện duy trì đối với 106 cơ quan, đơn vị (phụ lục 1).
    3. Kinh phí thực hiện:
    Dự toán theo hướng dẫn tại Thông tư số 116/2015/TT-BTC ngày 11/8/2015 của Bộ Tài chính về việc \
    quy định công tác quản lý tài chính.
    4. Tổ chức thực hiện:
    a) Sở Khoa học và Công nghệ:
    Tổ chức triển khai thực hiện kế hoạch.
    b) Sở Tài chính: Chủ trì, phối hợp với Sở Khoa học và Công nghệ tổ chức thẩm định.
    e) Các cơ quan, đơn vị đang áp dụng:
    - Tiếp tục áp dụng.
    Định kỳ hằng năm (15/10), các cơ quan báo cáo./.

    """)

  static let planFoot = Piece.table([
    [
      "**Nơi nhận:\n- Tổng cục TCĐLCL;\n- CT, PCT UBND tỉnh Lê Huyền;\n- VPUB: LĐ, KTTH;\n"
        + "- Lưu: VT. ĐN", "", "**KT. CHỦ TỊCH\n**PHÓ CHỦ TỊCH\n\n\n",
    ], ["", "", "**Lê Huyền"],
  ])

  static let planAppendix =
    Piece.lines(
      """
      **><Phụ lục 1
      **><PHỤ BIỂU CHI TIẾT KẾ HOẠCH TRIỂN KHAI HỆ THỐNG
      **><QUẢN LÝ CHẤT LƯỢNG TRÊN ĐỊA BÀN⏎TỈNH NINH THUẬN NĂM 2022
      ><(Kèm theo Kế hoạch số:           /KH-UBND ngày      /02/2022
      ><của Ủy ban nhân dân tỉnh Ninh Thuận)

      """) + [
      .table(
        [["STT", "Tên cơ quan thực hiện", "Duy trì"], ["1", "Sở Nội vụ", "X"]], borders: true),
      .text("Tổng cộng danh sách có 1 cơ quan."),
    ]

  static let plan = Document([planHead] + planBody + [planFoot] + planAppendix)
  static let planWithoutHead = Document(planBody + [planFoot] + planAppendix)

  static let decision = Document(
    [
      .table([
        [
          "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG\n**SỞ NÔNG NGHIỆP\n**VÀ PHÁT TRIỂN NÔNG THÔN\n-------",
          "**CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n**Độc lập - Tự do - Hạnh phúc\n-------",
        ],
        ["Số: 05/QĐ-SNN", "Lâm Đồng, ngày 07 tháng 01 năm 2023"],
      ])
    ]
      + Piece.lines(
        """
        **><QUYẾT ĐỊNH
        **><Về việc ban hành Quy chế làm việc của Sở

        **><GIÁM ĐỐC SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN

        Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một \
        số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm \
        2019;
        Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;
        Theo đề nghị của Chánh Văn phòng Sở tại Tờ trình số 15/TTr-VP ngày 03/01/2023.

        **><QUYẾT ĐỊNH:
        **Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc của Sở.
        Điều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 123/QĐ-SNN ngày \
        05/5/2018.
        1. Các quy định trái với Quyết định này bị bãi bỏ.
        2. Giao Văn phòng:
        a) Theo dõi;
        b) Báo cáo.
        Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.
        """)
      + [
        .table([
          [
            "**Nơi nhận:\n- Như Điều 3;\n- UBND tỉnh (để\nbáo cáo);\n- Lưu: VT, VP.",
            "**GIÁM ĐỐC\n\n\n(Đã ký)\n\n**TS. Nguyễn Văn Sơn",
          ]
        ])
      ]
      + Piece.lines(
        """
        **><QUY CHẾ
        **><Làm việc của Sở Nông nghiệp và Phát triển nông thôn
        ><(Ban hành kèm theo Quyết định số 05/QĐ-SNN ngày 07 tháng 01 năm 2023 của Giám đốc Sở Nông \
        nghiệp và Phát triển nông thôn)
        **><Chương I⏎QUY ĐỊNH CHUNG
        Điều 1. Phạm vi điều chỉnh
        """))

  static let letter = Document(
    [
      .table([
        [
          "UBND TỈNH KHÁNH HÒA\n**SỞ Y TẾ\n_____\nSố: 1234/SYT-NVY\nV/v tăng cường phòng, chống\n"
            + "dịch bệnh mùa hè",
          "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n**Độc lập - Tự do - Hạnh phúc\n_____\n"
            + "Khánh Hòa, ngày 5 tháng 6 năm 2024",
        ]
      ])
    ]
      + Piece.lines(
        """

        ><Kính gửi:
        - Các đơn vị trực thuộc;
        - Phòng Y tế các huyện, thị xã, thành phố.

        Thực hiện Công văn số 789/UBND-KGVX ngày 01/6/2024 của UBND tỉnh về việc phòng, chống dịch, Sở \
        Y tế đề nghị các đơn vị thực hiện một số nội dung sau:
        1. Tăng cường giám sát. Báo cáo hằng tuần.
        2. Tuyên truyền.
        Trân trọng./.
        Nơi nhận:→KT. GIÁM ĐỐC
        - Như trên;→PHÓ GIÁM ĐỐC
        - Lưu: VT, NVY.
        →→→→Trần Thị Bích Ngọc
        """))

  static let submission = Document(
    Piece.lines(
      """
      UBND HUYỆN BÁC ÁI→CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      **PHÒNG NỘI VỤ→Độc lập - Tự do - Hạnh phúc
      Số: 12/TTr-PNV→Bác Ái, ngày 12 tháng 3 năm 2024

      **><TỜ TRÌNH
      **><Về việc phê duyệt Kế hoạch kiểm tra công vụ năm 2024

      ><Kính gửi: Chủ tịch Ủy ban nhân dân huyện

      Căn cứ Kế hoạch số 01/KH-UBND ngày 02/01/2024 của UBND huyện;
      Xét tình hình thực tế.
      Phòng Nội vụ kính trình Chủ tịch UBND huyện xem xét./.
      **TRƯỞNG PHÒNG
      (Ký tên, đóng dấu)
      Pinăng Thị Hoa

      Nơi nhận:
      - Như trên;
      - Lưu: VT.
      """))

  static let resolution = Document(
    [
      .table([
        [
          "**HỘI ĐỒNG NHÂN DÂN\n**THÀNH PHỐ CẦN THƠ\nSố: 21/2022/NQ-HĐND",
          "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n**Độc lập - Tự do - Hạnh phúc\n"
            + "Cần Thơ, ngày 9 tháng 12 năm 2022",
        ]
      ])
    ]
      + Piece.lines(
        """
        **><NGHỊ QUYẾT
        **><Quy định mức thu học phí

        **><HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ CẦN THƠ
        **><KHÓA X, KỲ HỌP THỨ BẢY

        Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;
        Xét Tờ trình số 215/TTr-UBND ngày 21 tháng 11 năm 2022 của Ủy ban nhân dân thành phố về mức thu \
        học phí; Báo cáo thẩm tra số 30/BC-HĐND của Ban văn hóa - xã hội.
        **><QUYẾT NGHỊ:
        Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng
        1. Phạm vi điều chỉnh: Nghị quyết này quy định mức thu học phí.
        Điều 2. Hiệu lực
        Nghị quyết này được thông qua ngày 09 tháng 12 năm 2022./.
        **><CHỦ TỊCH


        **><Phạm Văn Hiểu
        """))

  static let circular = Document(
    [
      .table([
        [
          "**BỘ NỘI VỤ\nSố: 01/2019/TT-BNV",
          "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n**Độc lập - Tự do - Hạnh phúc\n"
            + "Hà Nội, ngày 24 tháng 01 năm 2019",
        ]
      ])
    ]
      + Piece.lines(
        """
        **><THÔNG TƯ
        **><Quy định quy trình trao đổi, lưu trữ, xử lý tài liệu điện tử
        Căn cứ Luật Lưu trữ số 01/2011/QH13 ngày 11 tháng 11 năm 2011;
        Theo đề nghị của Cục trưởng Cục Văn thư và Lưu trữ nhà nước;
        Bộ trưởng Bộ Nội vụ ban hành Thông tư quy định quy trình trao đổi.
        **><Chương I
        **><QUY ĐỊNH CHUNG
        **Điều 1. Phạm vi điều chỉnh
        Thông tư này quy định quy trình.
        **Điều 2. Giải thích từ ngữ
        1. Tài liệu điện tử là tài liệu.
        **><Chương II
        **><ĐIỀU KHOẢN THI HÀNH
        **Điều 3. Hiệu lực
        Thông tư này có hiệu lực từ ngày ký./.
        """)
      + [
        .table([
          [
            "**Nơi nhận:\n- Ban Bí thư Trung ương Đảng;\n- Lưu: VT, Cục VTLTNN (10b).",
            "**BỘ TRƯỞNG\n\n\n**Lê Vĩnh Tân",
          ]
        ])
      ]
      + Piece.lines(
        """
        **><PHỤ LỤC I
        **><MẪU MỤC LỤC HỒ SƠ
        ><(Ban hành kèm theo Thông tư số 01/2019/TT-BNV ngày 24 tháng 01 năm 2019 của Bộ trưởng Bộ Nội vụ)
        Nội dung
        **><PHỤ LỤC II: MẪU CHỨNG THƯ
        """))

  static let party = Document(
    [
      .table([
        [
          "ĐẢNG BỘ TỈNH NINH THUẬN\n**HUYỆN ỦY NINH SƠN\n*\nSố 15-KH/HU",
          "**ĐẢNG CỘNG SẢN VIỆT NAM\n----------\nNinh Sơn, ngày 02 tháng 02 năm 2024",
        ]
      ])
    ]
      + Piece.lines(
        """
        **><KẾ HOẠCH
        **><thực hiện Nghị quyết số 45-NQ/TU ngày 10/01/2024 của Ban Chấp hành Đảng bộ tỉnh
        Thực hiện Nghị quyết số 45-NQ/TU ngày 10/01/2024 của Ban Chấp hành Đảng bộ tỉnh; Ban Thường vụ \
        Huyện ủy xây dựng Kế hoạch như sau:
        I. MỤC ĐÍCH, YÊU CẦU
        1. Mục đích
        - Quán triệt.
        2. Yêu cầu
        II. NỘI DUNG
        1. Tuyên truyền
        1.1. Hình thức
        1.2. Thời gian
        2. Kiểm tra
        """)
      + [
        .table([
          [
            "**Nơi nhận:\n- Thường trực Tỉnh ủy,\n- Lưu Văn phòng Huyện ủy.",
            "**T/M BAN THƯỜNG VỤ\n**PHÓ BÍ THƯ THƯỜNG TRỰC\n\n\n**Nguyễn Thị Kim Hoàng",
          ]
        ])
      ])

  static let report = Document(
    Piece.lines(
      """
      **><ỦY BAN NHÂN DÂN
      **><XÃ PHƯỚC HẢI
      ><Số: …/BC-UBND
      **><CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      **><Độc lập - Tự do - Hạnh phúc
      ><Phước Hải, ngày ... tháng 12 năm 2023

      **><BÁO CÁO KẾT QUẢ CẢI CÁCH HÀNH CHÍNH NĂM 2023

      Phần thứ nhất
      KẾT QUẢ THỰC HIỆN
      I. Công tác chỉ đạo
      Ủy ban nhân dân xã đã ban hành Kế hoạch số 02/KH-UBND.
      Phần thứ hai
      PHƯƠNG HƯỚNG
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Nguyễn Văn Bình
      """))
}
