/// What kind of row a row of a table is.
public enum RowKind: String, Hashable, Sendable, CaseIterable {
  /// Titles of the columns.
  case header
  /// Numbers of the columns: (1) (2) (3).
  case columnNumbers
  /// A heading of the records below it.
  case group
  /// A record.
  case record
  /// A sum or count of other rows.
  case total
  /// Nothing is filled in.
  case blank
}
