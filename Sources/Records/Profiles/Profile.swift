import TableGrid

/// What a person lays down about the tables of documents of one kind, where recognition is wrong
/// (tệp hướng dẫn đọc bảng). What a profile does not say is recognized as always.
public struct Profile: Hashable, Sendable {
  /// Rules for tables; the first that fits a table counts.
  public var tables: [TableRule]
  /// What names stand for; a name that a document does not have says nothing of it.
  public var names: [NameRule]

  /// A profile of rules.
  public init(tables: [TableRule] = [], names: [NameRule] = []) {
    self.tables = tables
    self.names = names
  }

  /// What the name of a body stands for.
  public struct NameRule: Hashable, Sendable {
    /// The name, as results have it.
    public var name: String
    /// The bodies that are meant; none where it names no body.
    public var names: [String]

    /// A rule from its parts.
    public init(name: String, names: [String]) {
      self.name = name
      self.names = names
    }
  }

  /// What is laid down for one table.
  public struct TableRule: Hashable, Sendable {
    /// Which table is meant; at least one of the two.
    public var position: Int?
    /// Words of the title above the table or of its appendix, compared without case and tone
    /// placement.
    public var title: String?
    /// What the table is for.
    public var purpose: TableRecord.Purpose?
    /// Number of header rows.
    public var headerRows: Int?
    /// Roles of columns, by number or by title.
    public var columns: [ColumnRule]
    /// Rows that are left out, counted from 1 as `inspect` does.
    public var ignoredRows: [Int]

    /// A rule from its parts.
    public init(
      position: Int? = nil, title: String? = nil, purpose: TableRecord.Purpose? = nil,
      headerRows: Int? = nil, columns: [ColumnRule] = [], ignoredRows: [Int] = []
    ) {
      self.position = position
      self.title = title
      self.purpose = purpose
      self.headerRows = headerRows
      self.columns = columns
      self.ignoredRows = ignoredRows
    }
  }

  /// The role of one column.
  public struct ColumnRule: Hashable, Sendable {
    /// Which column is meant.
    public var column: Selector
    /// What it holds.
    public var role: ColumnRole

    /// A column by its number, counted from 1, or by its title.
    public enum Selector: Hashable, Sendable {
      case number(Int)
      case title(String)
    }

    /// A rule from its parts.
    public init(column: Selector, role: ColumnRole) {
      self.column = column
      self.role = role
    }
  }
}

extension Profile {
  /// A profile that says what was recognized: a start to put right by hand. Layout tables are left
  /// out, tables of no known purpose as well unless they name something.
  public init(startingFrom result: ImportResult) {
    names = []
    tables = result.tables.enumerated().compactMap { index, table in
      guard table.purpose != .layout, table.parentID == nil else { return nil }
      return TableRule(
        position: index + 1, purpose: table.purpose, headerRows: table.headerRowCount,
        columns: table.columns.enumerated().map {
          ColumnRule(column: .number($0.offset + 1), role: $0.element.role)
        })
    }
  }
}
