import DocumentModel
import TableGrid

/// What a person put right in the reading of one document (chỗ sửa). Records and findings are made
/// anew with it by the same rules; what it changed is marked in them (`CorrectedField`). Of several
/// about the same thing the last one counts.
public enum Correction: Hashable, Sendable {
  /// What a table is for.
  case purpose(TableRecord.Purpose, table: String)
  /// The number of header rows of a table.
  case headerRowCount(Int, table: String)
  /// What a column holds; columns count from 0.
  case role(ColumnRole, table: String, column: Int)
  /// What a row below the header is; rows count from 0, header rows included.
  case rowKind(RowKind, table: String, row: Int)
  /// A cell is read as if this stood in it: a mark, the names of bodies (one a line), a deadline.
  case cell(String, table: String, row: Int, column: Int)
  /// Wherever the document names this unit, by the name that it has with the corrections before, it
  /// names these; none: it is no unit.
  case unit(String, names: [String])
  /// A task is due as these words say; "": it has no deadline. Ids of tasks with equal texts depend on
  /// their order, so that the place tells which one is meant.
  case deadline(String, task: String, at: Place?)
}

/// A member of a record, by its key in the JSON, that says what a person put right.
public enum CorrectedField: String, Hashable, Sendable, CaseIterable {
  // Tables, columns, rows
  case purpose, headerRowCount, role, kind
  // Units
  case name
  // Tasks
  case text, deadline, output, budget, quantity, note
  // Assignments
  case unitID = "unitId"
}
