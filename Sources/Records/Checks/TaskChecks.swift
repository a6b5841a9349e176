import DocumentModel
import OfficialDocument
import VietnameseText

/// Holds deadlines against the document's date and the year that its subject names.
struct DeadlineCheck {
  private let issued: PartialDate?
  private let firstDay: String
  private let year: Int?

  init(for official: OfficialDocument) {
    issued = official.issuedDate
    firstDay = official.issuedDate.map(Self.firstDay) ?? ""
    year = official.subject.flatMap(Self.year(of:))
  }

  /// A deadline that lies before the document or outside its year.
  func finding(on task: TaskRecord) -> Finding? {
    guard issued != nil || year != nil, let deadline = task.deadline, let last = deadline.to else {
      return nil
    }
    if let issued, last < firstDay {
      return Finding(
        .deadlineBeforeIssue, at: task.place, ["deadline": deadline.raw, "issued": issued.iso])
    }
    guard let year, deadline.kind != .recurring, deadline.kind != .ongoing,
      !Self.touches(deadline, year)
    else { return nil }
    return Finding(
      .deadlineOutsideYear, at: task.place, ["deadline": deadline.raw, "year": String(year)])
  }

  /// The first day that a date may mean, in the form of ISO 8601.
  static func firstDay(_ date: PartialDate) -> String {
    switch date.iso.utf8.count {
    case 4: date.iso + "-01-01"
    case 7: date.iso + "-01"
    default: date.iso
    }
  }

  /// Reports on a year are due in the first quarter of the next one.
  private static func touches(_ deadline: Deadline, _ year: Int) -> Bool {
    guard let last = deadline.to else { return true }
    return last >= "\(year)-01-01" && (deadline.from ?? last) <= "\(year + 1)-03-31"
  }

  /// The one year that a subject names: "… năm 2025"; none where it names a period.
  private static func year(of subject: String) -> Int? {
    let words = WordText(subject)
    let years = words.words.indices.compactMap { index -> Int? in
      guard let year = Int(words.key(of: index)), (1990...2100).contains(year) else { return nil }
      return year
    }
    guard years.count == 1, let year = years.first,
      words.words.indices.contains(where: { words.phrase(ofYear, at: $0) != nil }),
      !words.words.indices.contains(where: { words.phrase(ofPeriod, at: $0) != nil })
    else { return nil }
    return year
  }

  private static let ofYear = PhraseTable<Bool>([("năm", true)])
  private static let ofPeriod = PhraseTable<Bool>(
    ["giai đoạn", "đến năm", "từ năm", "và những năm", "các năm", "nhiệm kỳ", "Luật", "Nghị quyết"]
      .map { ($0, true) })
}

/// In a table that says who does its tasks, the tasks that nobody does.
struct LeadCheck {
  private var all = 0
  private var undone: [Cell] = []

  /// A place of a task, small: a table may have very many.
  private struct Cell {
    let row: Int32
    let column: Int32
  }

  /// Takes a task that is complete.
  mutating func take(_ task: RecordBuilder.OpenTask) {
    guard task.record.origin == .tableRow, let row = task.record.place.row,
      let column = task.record.place.column
    else { return }
    all += 1
    if !task.assignments.contains(where: { $0.role == .lead || $0.role == .implement }) {
      undone.append(Cell(row: Int32(clamping: row), column: Int32(clamping: column)))
    }
  }

  /// The places of the tasks of a table that nobody does, where most are done; forgets the table.
  mutating func finish(table: String) -> [Place] {
    defer { self = LeadCheck() }
    guard 2 * (all - undone.count) > all else { return [] }
    return undone.map { Place(tableID: table, row: Int($0.row), column: Int($0.column)) }
  }
}
