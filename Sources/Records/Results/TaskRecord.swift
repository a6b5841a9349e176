import DocumentModel
import OfficialDocument

/// Something to be done (nhiệm vụ).
public struct TaskRecord: Hashable, Sendable {
  /// Stable id.
  public var id: String
  /// Ordinal of its row or item, as displayed.
  public var ordinal: String?
  /// What is to be done.
  public var text: String
  /// Where the task comes from.
  public var origin: Origin
  /// The groups or sections that it stands in, outermost first.
  public var groupPath: [Group]
  /// By when.
  public var deadline: Deadline?
  /// What shall come of it (sản phẩm, kết quả).
  public var output: String?
  /// What it may cost.
  public var budget: Quantity?
  /// How many or how much of it.
  public var quantity: Quantity?
  /// Remarks.
  public var note: String?
  /// Where it stands.
  public var place: Place
  /// What of it a person put right.
  public private(set) var corrected: [CorrectedField] = []

  /// Notes that a person put a member right.
  mutating func mark(_ field: CorrectedField) {
    if !corrected.contains(field) { corrected.append(field) }
  }

  /// Where a task comes from.
  public enum Origin: String, Hashable, Sendable, CaseIterable {
    /// A column of marks in a list of units.
    case markColumn
    /// A row of a table.
    case tableRow
    /// The text of the document.
    case body
  }
}

/// Who has which part in a task (phân công).
public struct AssignmentRecord: Hashable, Sendable {
  /// Id of the task.
  public var taskID: String
  /// Id of the unit.
  public var unitID: String
  /// The unit's part.
  public var role: Role
  /// The mark or words that assign it, as the file has them.
  public var raw: String
  /// Where they stand.
  public var place: Place
  /// What of it a person put right: who has the part, by the words of its cell.
  public var corrected: [CorrectedField] = []

  /// A unit's part in a task.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// Chủ trì.
    case lead
    /// Phối hợp.
    case coordinate
    /// Thực hiện.
    case implement
    /// Theo dõi, đôn đốc, kiểm tra.
    case monitor
  }
}

/// A point or span of time by which something is due (thời hạn).
public struct Deadline: Hashable, Sendable {
  /// The words as the document has them.
  public var raw: String
  /// What kind of deadline it is.
  public var kind: Kind
  /// First day, ISO 8601; `nil` where it has no lower bound.
  public var from: String?
  /// Last day, ISO 8601; `nil` where it has no upper bound.
  public var to: String?
  /// How it recurs ("yearly-10-15"); `nil` where it does not.
  public var recurrence: String?

  /// Kinds of deadline.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case date, month, quarter, year, range, before, recurring, ongoing, conditional, unknown
  }

  /// A deadline from its parts.
  public init(
    raw: String, kind: Kind, from: String? = nil, to: String? = nil, recurrence: String? = nil
  ) {
    self.raw = raw
    self.kind = kind
    self.from = from
    self.to = to
    self.recurrence = recurrence
  }
}

/// An amount with its unit (số lượng, số tiền).
public struct Quantity: Hashable, Sendable {
  /// The words as the document has them.
  public var raw: String
  /// An exact decimal number ("725960000"); `nil` where the words give none.
  public var amount: String?
  /// The unit of measure ("lớp", "cơ quan, đơn vị").
  public var unit: String?
  /// ISO 4217 code of the currency ("VND"); `nil` for what is no money.
  public var currency: String?

  /// A quantity from its parts.
  public init(raw: String, amount: String?, unit: String?, currency: String?) {
    self.raw = raw
    self.amount = amount
    self.unit = unit
    self.currency = currency
  }
}

/// A figure that the document states about itself, held against what was counted.
public struct StatementRecord: Hashable, Sendable {
  /// The sentence as the document has it.
  public var raw: String
  /// The stated figure.
  public var stated: String
  /// The counted one; `nil` where there was nothing to count.
  public var counted: String?
  /// Whether they agree; `nil` where nothing was counted.
  public var agrees: Bool?
  /// What the statement is about.
  public var about: Subject
  /// Where it stands.
  public var place: Place

  /// What a statement is about.
  public enum Subject: Hashable, Sendable {
    /// The units assigned to a task.
    case task(id: String)
    /// The records of a table.
    case table(id: String)
    /// An amount in digits and the same in words.
    case amount
    /// A total and its parts in one sentence.
    case parts
  }
}
