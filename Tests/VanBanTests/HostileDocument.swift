import TestSupport

/// A document of texts that spreadsheets, databases and their readers take for something else.
enum HostileDocument {
  static let texts = [
    "=cmd|' /C calc'!A0", "=1+1", "+1+1", "-2+3+cmd|' /C calc'!A0", "@SUM(A1:A9)", "'=1+1", "''@x",
    "-5", "+84", "-", "- Nâng cao hiệu quả", "-1.234,5%", "-1e5", "＝1+1", "＠x", "a;=1+1",
    "a,\"b\"",
    "\"=1+1\"", "dòng một\ndòng hai", "dòng một\n=1+1", "_x0041_ và _x005F_", "_x000D_",
    "http://example.com/?a=1&b=2", "mailto:a@example.com", "internal:'Văn bản'!A1",
    "=HYPERLINK(\"http://example.com\")", "<b>đậm</b> & 'nháy'", "TRUE", "1E5", "00123",
    "15/02/2022",
    "'; DROP TABLE tasks; --", "Ký tự ngoài 16 bit 😀 và tổ hợp e\u{301}", "\u{202E}ngược",
    long("Nhiệm vụ dài hơn một ô 😀 "), "=" + long("công thức dài "),
  ]

  /// More than two cells of Excel hold.
  private static func long(_ text: String) -> String {
    String(repeating: text, count: 80_000 / text.utf16.count)
  }

  /// Tables of tasks whose every column has every text once.
  static func zipped(number: String = "12", texts: [String] = texts) throws -> [UInt8] {
    let titles = [
      "STT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn", "Sản phẩm",
      "Kinh phí", "Ghi chú",
    ]
    let rows = texts.enumerated().map { index, text in
      Row([
        "\(index + 1)", text, "Sở Y tế \(text.prefix(2000))", "Sở Nội vụ; Sở Tài chính",
        index % 2 == 0 ? "Quý II/2022" : text, text, "12.345.678 đồng", text,
      ])
    }
    return try DocxFile.word(
      [
        Tbl.layout([
          [P("ỦY BAN NHÂN DÂN"), P("TỈNH NINH THUẬN"), P("Số: \(number)/KH-UBND")],
          [
            P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), P("Độc lập - Tự do - Hạnh phúc"),
            P("Ninh Thuận, ngày 15 tháng 02 năm 2022"),
          ],
        ]), P("KẾ HOẠCH"), P("=Triển khai \"công tác\""), P("Nội dung như sau:"),
        Tbl(rows: [Row(titles)] + rows),
      ] as [any WordBlock]
    ).zipped()
  }
}
