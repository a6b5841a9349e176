/// Đơn vị hành chính: a province, district or commune as the General Statistics Office (GSO) lists
/// it in one snapshot.
public struct AdministrativeUnit: Hashable, Sendable {
  /// The kind of unit, in the words of Hiến pháp 2013, Điều 110.
  public enum Kind: String, CaseIterable, Sendable {
    /// Tỉnh.
    case tinh
    /// Thành phố, of the central level or inside a province.
    case thanhPho
    /// Quận.
    case quan
    /// Huyện.
    case huyen
    /// Thị xã.
    case thiXa
    /// Phường.
    case phuong
    /// Xã.
    case xa
    /// Thị trấn.
    case thiTran
    /// Đặc khu.
    case dacKhu
  }

  /// Cấp hành chính; there are no districts since 1 July 2025.
  public enum Level: String, Sendable {
    case province, district, commune
  }

  /// GSO code: two digits for a province, three for a district, five for a commune.
  public let code: String
  /// Full name with its kind, as the source spells it ("Xã Hộ Hải").
  public let name: String
  /// The kind that the name begins with.
  public let kind: Kind
  /// Code of the district a commune belongs to; `nil` for other levels and since the reform.
  public let districtCode: String?
  /// Code of the province; its own code for a province.
  public let provinceCode: String
  /// The state of the list in which code and name are valid.
  public let snapshot: Snapshot

  /// Follows from the length of the code.
  public var level: Level {
    switch code.utf8.count {
    case 2: .province
    case 3: .district
    default: .commune
    }
  }

  /// The province the unit belongs to, in the same snapshot; itself for a province.
  /// - Complexity: O(log *n*) of the number of units.
  public var province: AdministrativeUnit? {
    AdministrativeUnits(asOf: snapshot).unit(code: provinceCode)
  }

  /// The district a commune belongs to, in the same snapshot.
  /// - Complexity: O(log *n*) of the number of units.
  public var district: AdministrativeUnit? {
    districtCode.flatMap { AdministrativeUnits(asOf: snapshot).unit(code: $0) }
  }

  /// The units of 2025-07-01 that took over the territory of a commune or province of before the
  /// reform, by code; a commune that was divided has several.
  ///
  /// Empty for districts, which ended without successors, for communes gone by 2025-03-01 or whose
  /// sources disagree, and for units since the reform. A successor of the same name may have other
  /// borders.
  /// - Complexity: O(log *n*) of the number of units.
  public var successors: [AdministrativeUnit] {
    let table = UnitTable.at(snapshot)
    guard let row = table.row(code: code, in: snapshot) else { return [] }
    let reformed = AdministrativeUnits(asOf: .july2025)
    return table.text(row.successors).split(separator: ",").compactMap {
      reformed.unit(code: String($0))
    }
  }

  init(
    _ row: UnitTable.Row, kind: Kind, of table: UnitTable, in snapshot: Snapshot
  ) {
    code = table.text(row.code)
    name = table.text(row.name)
    self.kind = kind
    districtCode = row.district.isEmpty ? nil : table.text(row.district)
    provinceCode = row.province.isEmpty ? code : table.text(row.province)
    self.snapshot = snapshot
  }
}
