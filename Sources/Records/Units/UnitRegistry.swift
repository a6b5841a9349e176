import DocumentModel
import VietnameseText

/// The units of one document. A list of units makes a record of each of its rows; a unit that is
/// named elsewhere is the listed one of that name, if there is one.
struct UnitRegistry {
  /// Units that stand in lists or tables, in document order.
  private(set) var listed: [UnitRecord] = []
  /// Units that are named in the text only, in document order.
  private(set) var mentioned: [UnitRecord] = []
  private var ids = StableIDs()
  private var idOfName: [String: String] = [:]
  private var listedRows: [ListedRow: String] = [:]
  /// Id of a unit → the territory that it governs.
  private(set) var territories: [String: String] = [:]

  /// Cells that have been read: most texts of a column come again.
  private var cells: [String: UnitCell] = [:]

  /// What a cell says of bodies. Linear in the text where it is new.
  mutating func read(_ text: String) -> UnitCell {
    if let known = cells[text] { return known }
    let cell = UnitCell(text)
    cells[text] = cell
    return cell
  }

  /// Every unit: first the listed ones, then those of the text.
  var all: [UnitRecord] { listed + mentioned }

  /// The id of the unit of a row of a list, and whether the list has named it before in the same
  /// group of the same table: one body in several rows is one unit.
  mutating func list(
    _ name: UnitName, raw: String, ordinal: String?, groupPath: [Group], at place: Place
  ) -> (id: String, isRepeated: Bool) {
    let row = ListedRow(
      table: place.tableID ?? "", identity: name.identity, group: groupPath.map(\.text))
    if let known = listedRows[row] { return (known, true) }
    let unit = record(name, raw: raw, ordinal: ordinal, groupPath: groupPath, at: place)
    listedRows[row] = unit.id
    listed.append(unit)
    return (unit.id, false)
  }

  private struct ListedRow: Hashable {
    let table: String
    let identity: String
    let group: [String]
  }

  /// The id of a unit that is named in a cell or a sentence.
  mutating func mention(_ name: UnitName, raw: String, at place: Place) -> String {
    if let id = idOfName[name.identity] { return id }
    let unit = record(name, raw: raw, ordinal: nil, groupPath: [], at: place)
    if place.tableID == nil { mentioned.append(unit) } else { listed.append(unit) }
    return unit.id
  }

  private mutating func record(
    _ name: UnitName, raw: String, ordinal: String?, groupPath: [Group], at place: Place
  ) -> UnitRecord {
    let key = name.identity
    let id = ids.id("u", [key, groupPath.last?.text ?? ""])
    if idOfName[key] == nil { idOfName[key] = id }
    territories[id] = name.territory
    return UnitRecord(
      id: id, ordinal: ordinal, name: name.name, raw: raw, kind: name.kind, level: name.level,
      isCollective: name.isCollective, administrativeUnit: nil, groupPath: groupPath, place: place)
  }
}
