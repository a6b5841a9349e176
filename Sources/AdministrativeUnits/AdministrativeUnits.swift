/// Danh mục đơn vị hành chính Việt Nam: names of provinces, districts and communes to GSO codes, as
/// they stood at one snapshot. No other snapshot is asked for a name that this one does not have.
///
/// Costs nothing to make: the tables lie in the binary and lookups bisect them.
public struct AdministrativeUnits: Hashable, Sendable {
  /// What a name stands for.
  public enum Resolution: Hashable, Sendable {
    case unique(AdministrativeUnit)
    /// At least two units of the area have the name; ordered by code.
    case ambiguous([AdministrativeUnit])
    case unknown
  }

  /// The state of the list that is searched.
  public let snapshot: Snapshot

  /// The list as it stood at a snapshot.
  public init(asOf snapshot: Snapshot) {
    self.snapshot = snapshot
  }

  /// Finds the unit or units of a whole name with its kind: "xã Hộ Hải", "Q.1",
  /// "TP. Phan Rang - Tháp Chàm".
  ///
  /// Case, tone placement, spaces, dashes, apostrophes and leading zeros of numbers do not count;
  /// accents and the kind do. A name without a kind is unknown.
  /// - Parameters:
  ///   - name: The name without the body ("UBND") before it or the parent unit after it.
  ///   - area: The province or district, of the same snapshot, that is or holds the unit; without
  ///     it the name must be unique in the whole country.
  /// - Returns: What the name stands for in the area.
  /// - Complexity: O(log *n* + *k*) for *n* units, *k* of which have the name.
  public func resolve(_ name: String, within area: AdministrativeUnit? = nil) -> Resolution {
    guard let name = UnitName(name), let kind = name.kind else { return .unknown }
    if let area, area.snapshot != snapshot { return .unknown }
    let found = units(kind, name, within: area)
    if let unit = found.first, found.count == 1 { return .unique(unit) }
    return found.isEmpty ? .unknown : .ambiguous(found)
  }

  /// The province of a name with or without its kind: "tỉnh Ninh Thuận", "NINH THUẬN", "TP Hà Nội".
  /// - Complexity: O(log *n*) of the number of units.
  public func province(named name: String) -> AdministrativeUnit? {
    guard let name = UnitName(name) else { return nil }
    let kinds = name.kind.map { [$0] } ?? [.tinh, .thanhPho]
    let found = kinds.flatMap { units($0, name) }.filter { $0.level == .province }
    return found.count == 1 ? found.first : nil
  }

  /// The unit with a code, `nil` if this snapshot has none.
  /// - Complexity: O(log *n*) of the number of units.
  public func unit(code: String) -> AdministrativeUnit? {
    let table = UnitTable.at(snapshot)
    guard
      let row = table.row(code: code, in: snapshot), let kind = UnitName(table.text(row.name))?.kind
    else { return nil }
    return AdministrativeUnit(row, kind: kind, of: table, in: snapshot)
  }

  private func units(
    _ kind: AdministrativeUnit.Kind, _ name: UnitName, within area: AdministrativeUnit? = nil
  ) -> [AdministrativeUnit] {
    let table = UnitTable.at(snapshot)
    let key = name.key(as: kind)
    return table.codes(hash: fnv1a(key)).compactMap { code in
      guard let row = table.row(code: code, in: snapshot) else { return nil }
      let unit = AdministrativeUnit(row, kind: kind, of: table, in: snapshot)
      if let area, !area.holds(unit) { return nil }
      // Another name may have the same hash, or the code belonged to this name at another time.
      guard let listed = UnitName(unit.name), listed.kind == kind, listed.key(as: kind) == key
      else { return nil }
      return unit
    }
  }
}

extension AdministrativeUnit {
  /// Whether `unit`, of the same snapshot, is this unit or lies in it.
  fileprivate func holds(_ unit: AdministrativeUnit) -> Bool {
    switch level {
    case .province: unit.provinceCode == code
    case .district: unit.code == code || unit.districtCode == code
    case .commune: unit.code == code
    }
  }
}
