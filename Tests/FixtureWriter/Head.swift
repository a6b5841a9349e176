/// The head (phần thể thức) that the plan is issued with by Nghị định 30/2020 Annex I; the dump does
/// not have it. Number and day are left blank as in the line "Kèm theo" of the appendix.
enum Head {
  static let issuer = ["ỦY BAN NHÂN DÂN", "TỈNH NINH THUẬN"]
  static let code = "Số:         /KH-UBND"
  static let motto = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
  static let place = "Ninh Thuận"
  static let date = ", ngày      tháng 02 năm 2022"
  static let placeAndDate = place + date
}
