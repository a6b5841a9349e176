import AdministrativeUnits
import DocumentModel
import OfficialDocument
import VietnameseText

/// Resolves the territories that units govern: in the document's province, in the snapshot that was
/// valid at its date, where the options do not say otherwise. Without either, nothing is resolved.
struct TerritoryResolver {
  private let units: AdministrativeUnits
  private let province: AdministrativeUnit
  /// Snapshot and province, before which names are remembered.
  private let scope: String

  /// `nil` where neither the document nor the options say the province and the date.
  init?(for document: OfficialDocument, _ options: TerritoryOptions) {
    guard let snapshot = options.asOf ?? Self.snapshot(of: document) else { return nil }
    let units = AdministrativeUnits(asOf: snapshot)
    let named = options.province.map { units.province(named: $0) }
    guard let province = named ?? Self.province(of: document, units) else { return nil }
    self.units = units
    self.province = province
    scope = "\(snapshot.rawValue) \(province.code) "
  }

  /// The province that the names in a document agree on.
  private static func province(
    of document: OfficialDocument, _ units: AdministrativeUnits
  ) -> AdministrativeUnit? {
    // The place of issue tells nothing: ministries sit in Hà Nội.
    let names =
      ([document.organName, document.parentOrganName]
      + document.appendixes.map { $0.attachedTo?.organName }).compactMap { $0 }
    let named = names.compactMap { province(in: $0, units) }
    // A district's or commune's own name tells its province where it is the only one of the name.
    let provinces =
      named.isEmpty ? names.compactMap { provinceOfUnit(in: $0, units) } : named
    guard let province = provinces.first, provinces.allSatisfy({ $0 == province }) else {
      return nil
    }
    return province
  }

  private static func snapshot(of document: OfficialDocument) -> Snapshot? {
    // An appendix in a file of its own carries the date of the document that it belongs to.
    guard let date = document.issuedDate ?? document.appendixes.first?.attachedTo?.issuedDate else {
      return nil
    }
    return Snapshot(validInYear: date.year, month: date.month, day: date.day)
  }

  /// What a name stands for: a unit with its successors in the newest snapshot, or several units.
  typealias Resolved = (unit: ResolvedUnit?, candidates: [AdministrativeUnit])

  /// The unit of a territory's name ("xã thành hải"), remembered.
  func resolve(_ territory: String) -> Resolved {
    Self.memory.value(of: scope + territory) { _ in find(territory) }
  }

  private static let memory = Memory<Resolved>()

  private func find(_ territory: String) -> Resolved {
    switch units.resolve(territory, within: province) {
    case .unique(let unit):
      let resolved = ResolvedUnit(
        unit: unit, province: unit.level == .province ? nil : unit.province,
        successors: unit.successors)
      return (resolved, [])
    case .ambiguous(let candidates): return (nil, candidates)
    case .unknown: return (nil, [])
    }
  }

  /// The province in the name of a body ("Ủy ban nhân dân tỉnh Ninh Thuận") or of a place.
  private static func province(in name: String, _ units: AdministrativeUnits) -> AdministrativeUnit?
  {
    let words = name.split(separator: " ")
    // The territory ends the name; the longest ending that is a province counts.
    for start in words.indices where words.count - start <= 5 {
      if let province = units.province(named: words[start...].joined(separator: " ")) {
        return province
      }
    }
    return nil
  }

  /// The province of the district or commune that ends a name, the longest ending first.
  private static func provinceOfUnit(
    in name: String, _ units: AdministrativeUnits
  ) -> AdministrativeUnit? {
    let words = name.split(separator: " ")
    for start in words.indices where words.count - start <= 8 {
      if case .unique(let unit) = units.resolve(words[start...].joined(separator: " ")) {
        return unit.province
      }
    }
    return nil
  }
}
