import Testing

@testable import AdministrativeUnits

@Suite struct TableTests {
  @Test(arguments: Snapshot.allCases) func everyUnitResolvesToItself(snapshot: Snapshot) throws {
    let list = AdministrativeUnits(asOf: snapshot)
    for unit in units(of: snapshot) {
      let area = try #require(unit.district ?? unit.province)
      #expect(list.resolve(unit.name, within: area) == .unique(unit))
    }
  }

  @Test(arguments: Snapshot.allCases) func parentsAndSuccessorsAreListed(snapshot: Snapshot) throws
  {
    let table = UnitTable.at(snapshot)
    for unit in units(of: snapshot) {
      let district = unit.district
      #expect(unit.province?.level == .province)
      #expect((unit.level == .commune && snapshot < .july2025) == (district != nil))
      if let district { #expect(district.provinceCode == unit.provinceCode) }
      let row = try #require(table.row(code: unit.code, in: snapshot))
      let successors = unit.successors
      #expect(
        successors.map(\.code) == table.text(row.successors).split(separator: ",").map(String.init))
      #expect(successors.allSatisfy { $0.level == unit.level })
      if unit.level == .province && snapshot < .july2025 { #expect(successors.count == 1) }
    }
  }

  @Test(arguments: [
    (Snapshot.november2021, 63, 705, 10_599), (.april2023, 63, 705, 10_598),
    (.march2025, 63, 696, 10_035), (.july2025, 34, 0, 3_321), (.april2026, 34, 0, 3_321),
  ])
  func countsPerLevel(snapshot: Snapshot, provinces: Int, districts: Int, communes: Int) {
    let levels = units(of: snapshot).map(\.level)
    #expect(levels.count { $0 == .province } == provinces)
    #expect(levels.count { $0 == .district } == districts)
    #expect(levels.count { $0 == .commune } == communes)
  }

  @Test func unknownCodesHaveNoUnit() {
    let list = AdministrativeUnits(asOf: .november2021)
    for code in ["", "0", "00", "99", "00000", "99999", "22742", "2274", "227411"] {
      #expect(list.unit(code: code) == nil)
    }
  }

  @Test(
    arguments: [
      (2022, 2, 15, Snapshot.november2021), (2021, 11, 1, .november2021),
      (2014, 3, 5, .november2021),
      (2023, 4, 9, .november2021), (2023, 4, 10, .april2023), (2025, 2, 28, .april2023),
      (2025, 6, 30, .march2025), (2025, 7, 1, .july2025), (2026, 4, 29, .july2025),
      (2026, 4, 30, .april2026), (2030, 1, 1, .april2026), (2022, 2, nil, .november2021),
      (2024, nil, nil, .april2023), (2025, 7, nil, .july2025), (2004, 7, 8, .november2021),
      (2025, nil, nil, nil), (2023, 4, nil, nil), (2026, 4, nil, nil), (2004, 7, 7, nil),
      (1998, nil, nil, nil),
    ] as [(Int, Int?, Int?, Snapshot?)])
  func snapshotOfADate(year: Int, month: Int?, day: Int?, expected: Snapshot?) {
    #expect(Snapshot(validInYear: year, month: month, day: day) == expected)
  }

  /// Read from the table's rows, not through the lookups under test.
  private func units(of snapshot: Snapshot) -> [AdministrativeUnit] {
    let table = UnitTable.at(snapshot)
    return table.allRows().compactMap { row in
      let valid = table.text(row.snapshots).utf8.map { $0 - UInt8(ascii: "0") }
      guard valid[0] <= snapshot.number, snapshot.number <= valid[1] else { return nil }
      guard let kind = UnitName(table.text(row.name))?.kind else { return nil }
      return AdministrativeUnit(row, kind: kind, of: table, in: snapshot)
    }
  }
}
