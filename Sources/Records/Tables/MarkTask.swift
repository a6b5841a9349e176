import DocumentModel

/// A task that a mark column stands for, and what the column says row by row.
struct MarkTask {
  let id: String
  let title: String
  /// The part that a mark gives.
  let role: AssignmentRecord.Role
  let table: String
  let column: Int
  var marked = 0
  /// The first rows with a unit but without a mark.
  private(set) var unmarked: [UnmarkedRow] = []
  private var unmarkedCount = 0
  /// Stated counts that have been reported as different.
  var reported: Set<String> = []

  /// A row of the list that the column does not mark.
  struct UnmarkedRow {
    let row: Int
    let ordinal: String?
    let name: String
  }

  /// More rows than this are not worth naming in a message.
  private static let namedRows = 5

  init(id: String, title: String, role: AssignmentRecord.Role, table: String, column: Int) {
    self.id = id
    self.title = title
    self.role = role
    self.table = table
    self.column = column
  }

  /// The unmarked rows as messages name them.
  static func names(of rows: [UnmarkedRow]) -> BilingualText {
    BilingualText(
      vi: rows.map { "\($0.ordinal.map { "STT \($0)" } ?? "dòng \($0.row + 1)") (\($0.name))" }
        .joined(separator: "; "),
      en: rows.map { "\($0.ordinal.map { "No. \($0)" } ?? "row \($0.row + 1)") (\($0.name))" }
        .joined(separator: "; "))
  }

  mutating func addUnmarked(_ row: UnmarkedRow) {
    unmarkedCount += 1
    if unmarked.count < Self.namedRows { unmarked.append(row) }
  }

  /// The rows that may explain why fewer are marked than stated: all unmarked ones, if few.
  func rowsToName(stated: Int?) -> [UnmarkedRow] {
    guard let stated, stated > marked, unmarkedCount <= Self.namedRows else { return [] }
    return unmarked
  }
}
