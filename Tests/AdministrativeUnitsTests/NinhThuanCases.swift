import Testing

/// A unit of Ninh Thuận as a plan of 2022 names it, and what it must resolve to.
struct NinhThuanCase: Sendable, CustomTestStringConvertible {
  let name: String
  let code: String
  let fullName: String
  let district: String?
  let successors: [String]

  init(
    _ name: String, _ code: String, _ fullName: String, district: String?, _ successors: [String]
  ) {
    self.name = name
    self.code = code
    self.fullName = fullName
    self.district = district
    self.successors = successors
  }

  var testDescription: String { name }
}

/// Checked by hand against the list of 2021-11-01. Phủ Hà, Mỹ Hương and Tấn Tài were gone before the
/// reform; Đông Hải was divided by it; districts have no successors.
let ninhThuanCases: [NinhThuanCase] = [
  .init("Thành phố Phan Rang-Tháp Chàm", "582", "Thành phố Phan Rang-Tháp Chàm", district: nil, []),
  .init("Huyện Ninh Sơn", "585", "Huyện Ninh Sơn", district: nil, []),
  .init("Huyện Ninh Phước", "587", "Huyện Ninh Phước", district: nil, []),
  .init("Huyện Ninh Hải", "586", "Huyện Ninh Hải", district: nil, []),
  .init("Huyện Thuận Nam", "589", "Huyện Thuận Nam", district: nil, []),
  .init("Huyện Thuận Bắc", "588", "Huyện Thuận Bắc", district: nil, []),
  .init("Huyện Bác Ái", "584", "Huyện Bác Ái", district: nil, []),
  .init("Phường Kinh Dinh", "22759", "Phường Kinh Dinh", district: "582", ["22759"]),
  .init("phường Đài Sơn", "22765", "Phường Đài Sơn", district: "582", ["22759"]),
  .init("phường Phủ Hà", "22747", "Phường Phủ Hà", district: "582", []),
  .init("phường Mỹ Hương", "22753", "Phường Mỹ Hương", district: "582", []),
  .init("phường Thanh Sơn", "22750", "Phường Thanh Sơn", district: "582", ["22759"]),
  .init("Phường Tấn Tài", "22756", "Phường Tấn Tài", district: "582", []),
  .init("Phường Đô Vinh", "22738", "Phường Đô Vinh", district: "582", ["22738"]),
  .init("Phường Phước Mỹ", "22741", "Phường Phước Mỹ", district: "582", ["22741"]),
  .init("Phường Đạo Long", "22762", "Phường Đạo Long", district: "582", ["22759"]),
  .init("Phường Bảo An", "22744", "Phường Bảo An", district: "582", ["22741"]),
  .init("Phường Mỹ Hải", "22780", "Phường Mỹ Hải", district: "582", ["22780"]),
  .init("Phường Mỹ Đông", "22771", "Phường Mỹ Đông", district: "582", ["22780"]),
  .init("Phường Văn Hải", "22777", "Phường Văn Hải", district: "582", ["22834"]),
  .init("Phường Mỹ Bình", "22779", "Phường Mỹ Bình", district: "582", ["22780"]),
  .init("Phường Đông Hải", "22768", "Phường Đông Hải", district: "582", ["22780", "22888"]),
  .init("xã Thành Hải", "22774", "Xã Thành Hải", district: "582", ["22741"]),
  .init("thị trấn Tân Sơn", "22810", "Thị trấn Tân Sơn", district: "585", ["22810"]),
  .init("xã Nhơn Sơn", "22831", "Xã Nhơn Sơn", district: "585", ["22738"]),
  .init("xã Quảng Sơn", "22819", "Xã Quảng Sơn", district: "585", ["22810"]),
  .init("xã Hòa Sơn", "22825", "Xã Hòa Sơn", district: "585", ["22828"]),
  .init("xã Lâm Sơn", "22813", "Xã Lâm Sơn", district: "585", ["22813"]),
  .init("xã Mỹ Sơn", "22822", "Xã Mỹ Sơn", district: "585", ["22822"]),
  .init("xã Lương Sơn", "22816", "Xã Lương Sơn", district: "585", ["22813"]),
  .init("xã Ma Nới", "22828", "Xã Ma Nới", district: "585", ["22828"]),
  .init("thị trấn Phước Dân", "22870", "Thị trấn Phước Dân", district: "587", ["22870"]),
  .init("xã Phước Thuận", "22882", "Xã Phước Thuận", district: "587", ["22870"]),
  .init("xã Phước Hậu", "22879", "Xã Phước Hậu", district: "587", ["22873"]),
  .init("xã Phước Sơn", "22873", "Xã Phước Sơn", district: "587", ["22873"]),
  .init("xã Phước Vinh", "22912", "Xã Phước Vinh", district: "587", ["22873"]),
  .init("xã Phước Thái", "22876", "Xã Phước Thái", district: "587", ["22891"]),
  .init("xã Phước Hữu", "22891", "Xã Phước Hữu", district: "587", ["22891"]),
  .init("xã Phước Hải", "22894", "Xã Phước Hải", district: "587", ["22870"]),
  .init("xã An Hải", "22888", "Xã An Hải", district: "587", ["22888"]),
  .init("thị trấn Khánh Hải", "22834", "Thị trấn Khánh Hải", district: "586", ["22834"]),
  .init("xã Phương Hải", "22852", "Xã Phương Hải", district: "586", ["22852"]),
  .init("xã Tri Hải", "22864", "Xã Tri Hải", district: "586", ["22852"]),
  .init("xã Nhơn Hải", "22867", "Xã Nhơn Hải", district: "586", ["22846"]),
  .init("xã Thanh Hải", "22868", "Xã Thanh Hải", district: "586", ["22846"]),
  .init("xã Tân Hải", "22855", "Xã Tân Hải", district: "586", ["22861"]),
  .init("xã Vĩnh Hải", "22846", "Xã Vĩnh Hải", district: "586", ["22846"]),
  .init("xã Hộ Hải", "22861", "Xã Hộ Hải", district: "586", ["22861"]),
  .init("xã Xuân Hải", "22858", "Xã Xuân Hải", district: "586", ["22861"]),
  .init("xã Phước Nam", "22897", "Xã Phước Nam", district: "589", ["22897"]),
  .init("xã Phước Diêm", "22909", "Xã Phước Diêm", district: "589", ["22909"]),
  .init("xã Cà Ná", "22910", "Xã Cà Ná", district: "589", ["22909"]),
  .init("xã Nhị Hà", "22900", "Xã Nhị Hà", district: "589", ["22900"]),
  .init("xã Phước Ninh", "22898", "Xã Phước Ninh", district: "589", ["22897"]),
  .init("xã Phước Hà", "22885", "Xã Phước Hà", district: "589", ["22900"]),
  .init("xã Phước Minh", "22906", "Xã Phước Minh", district: "589", ["22897"]),
  .init("xã Phước Dinh", "22903", "Xã Phước Dinh", district: "589", ["22888"]),
  .init("xã Lợi Hải", "22849", "Xã Lợi Hải", district: "588", ["22849"]),
  .init("xã Công Hải", "22840", "Xã Công Hải", district: "588", ["22840"]),
  .init("xã Bắc Sơn", "22853", "Xã Bắc Sơn", district: "588", ["22852"]),
  .init("xã Bắc Phong", "22856", "Xã Bắc Phong", district: "588", ["22849"]),
  .init("xã Phước Kháng", "22843", "Xã Phước Kháng", district: "588", ["22849"]),
  .init("xã Phước Chiến", "22837", "Xã Phước Chiến", district: "588", ["22840"]),
  .init("xã Phước Đại", "22801", "Xã Phước Đại", district: "584", ["22801"]),
  .init("xã Phước Tiến", "22792", "Xã Phước Tiến", district: "584", ["22795"]),
  .init("xã Phước Trung", "22807", "Xã Phước Trung", district: "584", ["22822"]),
  .init("xã Phước Thắng", "22795", "Xã Phước Thắng", district: "584", ["22795"]),
  .init("xã Phước Chính", "22804", "Xã Phước Chính", district: "584", ["22795"]),
  .init("xã Phước Tân", "22789", "Xã Phước Tân", district: "584", ["22786"]),
  .init("xã Phước Bình", "22783", "Xã Phước Bình", district: "584", ["22786"]),
  .init("xã Phước Hòa", "22786", "Xã Phước Hòa", district: "584", ["22786"]),
  .init("xã Phước Thành", "22798", "Xã Phước Thành", district: "584", ["22801"]),
]
