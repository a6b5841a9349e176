import DocumentModel
import TableGrid

/// A table and what was recognized in it.
public struct TableRecord: Sendable {
  /// "t1", "t2", …
  public var id: String
  /// 0-based number; see `Table.index`.
  public var index: Int
  /// Id of the table that holds this one.
  public var parentID: String?
  /// Id of the appendix that it stands in.
  public var appendixID: String?
  /// What the table is for.
  public var purpose: Purpose
  /// How sure the recognition is, 0 … 1.
  public var confidence: Double
  /// Number of header rows, column-number rows not counted.
  public var headerRowCount: Int
  /// The columns, left to right.
  public var columns: [Column]
  /// What each row is, top to bottom; as many as the grid has rows.
  public var rows: [Row]
  /// The placed cells.
  public var grid: GridTable
  /// What of it a person put right.
  public var corrected: [CorrectedField] = []
  /// Index of the profile's rule that it follows; `nil` for none.
  public var profileRule: Int?

  /// What a table is for.
  public enum Purpose: String, Hashable, Sendable, CaseIterable {
    /// A list of bodies, perhaps with marks for what each does.
    case units
    /// A list of tasks, with who does them.
    case tasks
    /// A list of indicators with values.
    case indicators
    /// Another data table.
    case other
    /// Not data: it lays out the head or the signatures.
    case layout
  }

  /// A column (cột).
  public struct Column: Hashable, Sendable {
    /// Its titles, from the topmost header row down.
    public var titles: [String]
    /// What the column holds.
    public var role: ColumnRole
    /// Why the role was chosen: how sure, and the sentence that `inspect` shows.
    public var evidence: RoleEvidence

    /// A column from its parts.
    public init(titles: [String], role: ColumnRole, evidence: RoleEvidence) {
      self.titles = titles
      self.role = role
      self.evidence = evidence
    }
  }

  /// A row (dòng).
  public struct Row: Hashable, Sendable {
    /// What kind of row it is.
    public var kind: RowKind
    /// Its ordinal (số thứ tự) as displayed, without closing punctuation.
    public var ordinal: String?
    /// A person said what kind it is.
    public var isCorrected: Bool

    /// A row from its parts.
    public init(kind: RowKind, ordinal: String? = nil, isCorrected: Bool = false) {
      self.kind = kind
      self.ordinal = ordinal
      self.isCorrected = isCorrected
    }
  }
}

/// What a column holds (vai trò của cột).
public enum ColumnRole: String, Hashable, Sendable, CaseIterable {
  case ordinal, unit, task, lead, coordinate, implement, monitor, deadline, output, budget
  case quantity, measure, note, mark, legalBasis, document, person, place, indicator, value, other
}

/// Why a column got its role.
public enum RoleEvidence: Hashable, Sendable {
  /// The whole title is a known one.
  case title
  /// The title contains a known phrase.
  case titleContains(String)
  /// The title leaves a choice, and the cells decide it.
  case titleAndCells
  /// The cells decide: ordinals, marks, names of bodies.
  case cells
  /// The table goes on the one before it.
  case tableBefore
  /// A profile lays it down.
  case profile
  /// A person put it right.
  case correction
  /// Nothing speaks for any role.
  case none
}
