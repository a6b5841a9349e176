import DocumentModel
import VietnameseText

/// The units of one document. A list of units makes a record of each of its rows; a unit that is
/// named after it, or in the text, is the listed one of that name, if there is one.
struct UnitRegistry {
  private var ids = StableIDs()
  private var idOfName: [ExactText: String] = [:]
  private var listedRows: [ListedRow: String] = [:]

  /// The id of the unit of a row of a list, and its record where the list has not named it before in
  /// the same group of the same table: one body in several rows is one unit.
  mutating func list(
    _ name: UnitName, raw: String, ordinal: String?, groupPath: [Group], at place: Place
  ) -> (id: String, new: UnitRecord?) {
    let row = ListedRow(
      table: place.tableID ?? "", identity: ExactText(name.identity),
      group: groupPath.map { ExactText($0.text) })
    if let known = listedRows[row] { return (known, nil) }
    let unit = record(name, raw: raw, ordinal: ordinal, groupPath: groupPath, at: place)
    listedRows[row] = unit.id
    return (unit.id, unit)
  }

  private struct ListedRow: Hashable {
    let table: String
    let identity: ExactText
    let group: [ExactText]

    /// Of the name alone: it stands in few tables and groups.
    func hash(into hasher: inout Hasher) { hasher.combine(identity) }
  }

  /// The id of a unit that is named in a cell or a sentence, and its record where it is new.
  mutating func mention(
    _ name: UnitName, raw: String, at place: Place
  ) -> (id: String, new: UnitRecord?) {
    if let id = idOfName[ExactText(name.identity)] { return (id, nil) }
    let unit = record(name, raw: raw, ordinal: nil, groupPath: [], at: place)
    return (unit.id, unit)
  }

  private mutating func record(
    _ name: UnitName, raw: String, ordinal: String?, groupPath: [Group], at place: Place
  ) -> UnitRecord {
    let key = ExactText(name.identity)
    let id = ids.id("u", [key.text, groupPath.last?.text ?? ""])
    if idOfName[key] == nil { idOfName[key] = id }
    return UnitRecord(
      id: id, ordinal: ordinal, name: name.name, raw: raw, kind: name.kind, level: name.level,
      isCollective: name.isCollective, administrativeUnit: nil, groupPath: groupPath, place: place,
      corrected: name.isCorrected ? [.name] : [])
  }
}
