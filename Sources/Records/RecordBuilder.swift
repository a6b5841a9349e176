import AdministrativeUnits
import DocumentModel
import OfficialDocument
import TableGrid
import VietnameseText

extension ImportResult {
  /// Makes the records of a document that has been read, all at once. Linear in the document.
  /// - SeeAlso: `makeRecords(of:from:following:into:)`.
  public init(
    source: Source, reading document: Document, following options: RecordOptions = RecordOptions()
  ) {
    let collector = RecordCollector(of: source)
    makeRecords(of: document, from: source, following: options, into: collector)
    self = collector.result
  }
}

/// What is laid down from outside on making records.
public struct RecordOptions: Sendable {
  /// What is laid down about tables where recognition is wrong.
  public var profile: Profile
  /// What is said of the territories that the document names.
  public var territories: TerritoryOptions
  /// Findings that are not wanted.
  public var ignoredFindings: Set<FindingCode>
  /// What a person put right in this document, oldest first.
  public var corrections: [Correction]
  /// Asked every few hundred rows: true ends the making of records where it is.
  public var isCancelled: @Sendable () -> Bool

  /// Options; the defaults recognize everything and report everything.
  public init(
    profile: Profile = Profile(), territories: TerritoryOptions = TerritoryOptions(),
    ignoredFindings: Set<FindingCode> = [], corrections: [Correction] = [],
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.isCancelled = isCancelled
    self.corrections = corrections
    self.profile = profile
    self.territories = territories
    self.ignoredFindings = ignoredFindings
  }
}

/// Makes the records of a document that has been read, and passes each to `sink` as soon as it is
/// complete. Linear in the document.
public func makeRecords(
  of document: Document, from source: ImportResult.Source, following options: RecordOptions,
  into sink: any RecordSink
) {
  let official = OfficialDocument(reading: document)
  sink.take(official, notes: document.notes, of: source)
  var builder = RecordBuilder(
    official: official, context: TableContext(of: document), options: options, sink: sink)
  for finding in document.findings + official.findings { builder.report(finding) }
  for table in document.tables where !options.isCancelled() { builder.take(table, of: document) }
  if options.isCancelled() { return sink.finish() }
  builder.reportUnusedRules()
  builder.takeText()
  builder.checkStatements(of: document)
  builder.checkSpelling(of: document)
  builder.reportUnusedCorrections()
  sink.finish()
}

/// Makes the records of one document.
struct RecordBuilder {
  let official: OfficialDocument
  let context: TableContext
  let profile: Profile
  let corrections: CorrectionIndex
  private let isCancelled: @Sendable () -> Bool
  let sink: any RecordSink
  private let ignoredFindings: Set<FindingCode>
  private let territories: TerritoryResolver?
  private let deadlines: DeadlineCheck
  /// Index of a table → what was recognized in it.
  var readings: [Int: TableReading] = [:]
  var tables: [TableRecord] = []
  var units = UnitRegistry()
  /// Mark columns and what was counted in them, for the statements.
  var markTasks: [MarkTask] = []
  /// Rules of the profile that fit a table.
  var usedRules: Set<Int> = []
  /// Rules of names that fit a name, and corrections of deadlines that fit a task, by their indexes.
  var usedNames: Set<Int> = []
  var usedDeadlines: Set<Int> = []
  /// Identity of a name → the bodies that it stands for.
  var meanings: [String: [UnitName]] = [:]
  /// Cells whose doubts have been reported: a merged cell is read once for each of its rows.
  var reportedCells: Set<Place> = []
  /// Id of a table → the units that it lists, the tasks that it holds.
  private(set) var unitCounts: [String: Int] = [:]
  private(set) var taskCounts: [String: Int] = [:]
  /// The task that is being read; more may be said of it.
  var open: OpenTask?
  /// Who does the tasks of the table that is being read.
  var leads = LeadCheck()
  private var taskIDs = StableIDs()

  init(
    official: OfficialDocument, context: TableContext, options: RecordOptions,
    sink: any RecordSink
  ) {
    self.official = official
    self.context = context
    self.sink = sink
    profile = options.profile
    isCancelled = options.isCancelled
    corrections = CorrectionIndex(options.corrections, names: options.profile.names)
    ignoredFindings = options.ignoredFindings
    territories = TerritoryResolver(for: official, options.territories)
    deadlines = DeadlineCheck(for: official)
  }

  mutating func report(_ finding: Finding) {
    if ignoredFindings.contains(finding.code) { return }
    sink.take(finding)
  }

  /// Whether to go on after so many rows; asked now and then only.
  func goesOn(after rows: Int) -> Bool { rows & 0xFF != 0 || !isCancelled() }

  // MARK: Tasks

  /// A task of which more may be said, and its assignments so far.
  struct OpenTask {
    var record: TaskRecord
    /// The year that the title of its deadline's column tells.
    var deadlineYear: Int?
    private(set) var assignments: [AssignmentRecord] = []
    /// Units and parts, once they are too many to look through.
    private var known: Set<String> = []

    init(_ record: TaskRecord) { self.record = record }

    private static let few = 16

    /// Whether the unit has this part, or any part, already.
    func has(_ unit: String, as part: AssignmentRecord.Role?) -> Bool {
      guard known.isEmpty else {
        let parts = part.map { [$0] } ?? AssignmentRecord.Role.allCases
        return parts.contains { known.contains(Self.key(unit, $0)) }
      }
      return assignments.contains { $0.unitID == unit && (part == nil || $0.role == part) }
    }

    mutating func add(_ assignment: AssignmentRecord) {
      assignments.append(assignment)
      if assignments.count == Self.few {
        known = Set(assignments.map { Self.key($0.unitID, $0.role) })
      } else if assignments.count > Self.few {
        known.insert(Self.key(assignment.unitID, assignment.role))
      }
    }

    private static func key(_ unit: String, _ part: AssignmentRecord.Role) -> String {
      unit + " " + part.rawValue
    }
  }

  /// Opens a task, of whose text the match key is known; the one before is complete.
  mutating func openTask(
    _ text: String, key: String, origin: TaskRecord.Origin, ordinal: String? = nil,
    groupPath: [Group] = [], at place: Place
  ) {
    closeTask()
    let id = taskIDs.id("k", [origin.rawValue, key, groupPath.last?.text ?? ""])
    open = OpenTask(
      TaskRecord(
        id: id, ordinal: ordinal, text: text, origin: origin, groupPath: groupPath, deadline: nil,
        output: nil, budget: nil, quantity: nil, note: nil, place: place))
  }

  /// Passes the open task on, and then its assignments.
  mutating func closeTask() {
    guard var task = open else { return }
    open = nil
    correctDeadline(of: &task.record, year: task.deadlineYear)
    if let table = task.record.place.tableID { taskCounts[table, default: 0] += 1 }
    if let finding = deadlines.finding(on: task.record) { report(finding) }
    leads.take(task)
    sink.take(task.record)
    for assignment in task.assignments { sink.take(assignment) }
  }

  /// Adds a task of which all is said, and gives its id.
  mutating func add(
    _ text: String, origin: TaskRecord.Origin, groupPath: [Group], at place: Place
  ) -> String {
    openTask(text, key: matchKey(text), origin: origin, groupPath: groupPath, at: place)
    let id = open?.record.id ?? ""
    closeTask()
    return id
  }

  // MARK: Units

  /// The id of a unit that is named in a cell or a sentence.
  mutating func mention(_ name: UnitName, raw: String, at place: Place) -> String {
    let (id, new) = units.mention(name, raw: raw, at: place)
    if let new { add(new, governing: name.territory) }
    return id
  }

  /// Passes on a unit that was met for the first time.
  mutating func add(_ unit: UnitRecord, governing territory: String?) {
    var unit = unit
    if let table = unit.place.tableID { unitCounts[table, default: 0] += 1 }
    var candidates: [AdministrativeUnit] = []
    if let territory, let territories {
      (unit.administrativeUnit, candidates) = territories.resolve(territory)
    }
    sink.take(unit)
    guard !candidates.isEmpty else { return }
    report(
      Finding(
        .administrativeUnitAmbiguous, at: unit.place,
        [
          "name": unit.name,
          "candidates": candidates.map { "\($0.name) (\($0.code))" }.joined(separator: "; "),
        ]))
  }
}
