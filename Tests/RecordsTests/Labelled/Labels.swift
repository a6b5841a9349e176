import Testing
import TestSupport

/// A made document and what a careful reader takes from it. What a label leaves `nil` is not looked
/// at; what it leaves empty must stay empty.
struct LabelledDocument: Sendable, CustomTestStringConvertible {
  var name: String
  var blocks: [any WordBlock]
  var lists: [NumberedList] = []
  var tables: [TableLabel]
  var units: [UnitLabel]? = []
  var tasks: [TaskLabel]? = []
  /// "5=5" agrees, "12≠6" differs, stated before counted.
  var statements: [String]? = []
  var findings: [String]? = []
  /// What the labels say of head, outline and foot, by the names of `Field`; `nil` for a document
  /// that was made for its tables.
  var facts: [String: [String]]?
  /// Whether the labels of tasks say budgets and quantities.
  var saysAmounts = false

  var testDescription: String { name }
}

/// What a table is, row by row.
struct TableLabel: Sendable {
  var purpose: String?
  var headerRowCount: Int?
  /// Roles from left to right, "?" where any will do.
  var roles: String?
  /// Rows from top to bottom: h(eader), n(umbers of columns), g(roup), r(ecord), t(otal), b(lank),
  /// "?" for any; the ordinal follows a colon, "?" for any.
  var rows: String?

  static let layout = TableLabel(purpose: "layout")

  static func units(_ roles: String, header: Int? = 1, rows: String) -> TableLabel {
    TableLabel(purpose: "units", headerRowCount: header, roles: roles, rows: rows)
  }

  static func tasks(_ roles: String, header: Int? = 1, rows: String) -> TableLabel {
    TableLabel(purpose: "tasks", headerRowCount: header, roles: roles, rows: rows)
  }
}

/// A body; "*" after the name says that it is collective.
struct UnitLabel: Sendable, ExpressibleByStringLiteral {
  var name: String
  /// "I Cấp tỉnh", outermost first; `nil` is not looked at.
  var groups: [String]?

  init(_ name: String, in groups: String...) {
    self.name = writtenOut(name)
    self.groups = groups
  }

  init(stringLiteral name: String) { self.name = writtenOut(name) }
}

/// The name of a body as records have it; labels may abbreviate as cells do.
func writtenOut(_ name: String) -> String {
  name.replacing("UBND", with: "Ủy ban nhân dân").replacing("HĐND", with: "Hội đồng nhân dân")
}

/// A task; "~" before the text says that the task's text contains it. A detail or body "?" is not
/// looked at.
struct TaskLabel: Sendable {
  var text: String
  /// "I Cải cách thể chế", outermost first; `nil` is not looked at.
  var groups: [String]?
  /// Role ("lead", …, or "*" for any) and body.
  var parts: [(role: String, unit: String)]
  /// "quarter 2022-04-01…2022-06-30", "recurring … @yearly-10-15".
  var deadline: String?
  var output: String?
  var note: String?
  /// "725960000 VND", "12 lớp".
  var budget: String?
  var quantity: String?

  init(
    _ text: String, in groups: [String]? = nil, lead: [String] = [], with others: [String] = [],
    by implementers: [String] = [], watchedBy monitors: [String] = [], for any: [String] = [],
    due deadline: String? = nil, output: String? = nil, note: String? = nil
  ) {
    self.text = text
    self.groups = groups
    self.deadline = deadline
    self.output = output
    self.note = note
    parts =
      lead.map { ("lead", writtenOut($0)) } + others.map { ("coordinate", writtenOut($0)) }
      + implementers.map { ("implement", writtenOut($0)) }
      + monitors.map { ("monitor", writtenOut($0)) } + any.map { ("*", writtenOut($0)) }
  }
}
