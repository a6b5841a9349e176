import AdministrativeUnits
import DocumentModel
import OfficialDocument
import TableGrid
import VietnameseText

extension ImportResult {
  /// Makes the records of a document that has been read. A profile says what tables are where
  /// recognition is wrong. Linear in the document.
  public init(
    source: Source, reading document: Document, following profile: Profile = Profile(),
    territories: TerritoryOptions = TerritoryOptions()
  ) {
    let official = OfficialDocument(reading: document)
    var builder = RecordBuilder(
      official: official, context: TableContext(of: document), profile: profile)
    for table in document.tables { builder.take(table, of: document) }
    builder.reportUnusedRules()
    builder.takeText()
    builder.resolveTerritories(territories)
    builder.checkStatements(of: document)
    builder.checkTasks()
    builder.checkSpelling(of: document)
    self.init(
      source: source, document: official, notes: document.notes, tables: builder.tables,
      units: builder.finishedUnits, tasks: builder.tasks, assignments: builder.assignments,
      statements: builder.statements,
      findings: document.findings + official.findings + builder.findings)
  }
}

/// Collects the records of one document.
struct RecordBuilder {
  let official: OfficialDocument
  let context: TableContext
  let profile: Profile
  /// Index of a table → what was recognized in it.
  var readings: [Int: TableReading] = [:]
  var tables: [TableRecord] = []
  var units = UnitRegistry()
  var tasks: [TaskRecord] = []
  var assignments: [AssignmentRecord] = []
  var statements: [StatementRecord] = []
  var findings: [Finding] = []
  /// Mark columns and what was counted in them, for the statements.
  var markTasks: [MarkTask] = []
  private(set) var finishedUnits: [UnitRecord] = []
  /// Task, unit and part of the assignments that tables of tasks have made.
  var assigned: Set<Assigned> = []
  /// Cells whose doubts have been reported: a merged cell is read once for each of its rows.
  var reportedCells: Set<Place> = []
  /// Rules of the profile that fit a table.
  var usedRules: Set<Int> = []
  private var taskIDs = StableIDs()

  struct Assigned: Hashable {
    let task: String
    let unit: String
    let part: AssignmentRecord.Role
  }

  init(official: OfficialDocument, context: TableContext, profile: Profile) {
    self.official = official
    self.context = context
    self.profile = profile
  }

  /// Adds a task and gives its id.
  mutating func add(
    _ text: String, origin: TaskRecord.Origin, ordinal: String? = nil, groupPath: [Group] = [],
    at place: Place, details: (inout TaskRecord) -> Void = { _ in }
  ) -> String {
    let id = taskIDs.id("k", [origin.rawValue, matchKey(text), groupPath.last?.text ?? ""])
    var task = TaskRecord(
      id: id, ordinal: ordinal, text: text, origin: origin, groupPath: groupPath, deadline: nil,
      output: nil, budget: nil, quantity: nil, note: nil, place: place)
    details(&task)
    tasks.append(task)
    return id
  }

  /// Finds the territories of the units, where the document says when and where it was issued.
  mutating func resolveTerritories(_ options: TerritoryOptions) {
    finishedUnits = units.all
    guard !units.territories.isEmpty, let resolver = TerritoryResolver(for: official, options)
    else {
      return
    }
    for index in finishedUnits.indices {
      guard let territory = units.territories[finishedUnits[index].id] else { continue }
      let (unit, candidates) = resolver.resolve(territory)
      finishedUnits[index].administrativeUnit = unit
      if !candidates.isEmpty {
        findings.append(
          Finding(
            .administrativeUnitAmbiguous, at: finishedUnits[index].place,
            [
              "name": finishedUnits[index].name,
              "candidates": candidates.map { "\($0.name) (\($0.code))" }.joined(separator: "; "),
            ]))
      }
    }
  }
}
