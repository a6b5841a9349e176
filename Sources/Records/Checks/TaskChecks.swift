import DocumentModel
import OfficialDocument
import VietnameseText

/// Holds tasks against what the document says of itself. Linear in the tasks.
extension RecordBuilder {
  /// Deadlines that lie before the document or outside its year, and tasks that nobody is to do.
  mutating func checkTasks() {
    let issued = official.issuedDate
    let year = subjectYear
    for task in tasks {
      guard let deadline = task.deadline, let last = deadline.to else { continue }
      if let issued, last < Self.firstDay(issued) {
        findings.append(
          Finding(
            .deadlineBeforeIssue, at: task.place,
            ["deadline": deadline.raw, "issued": issued.iso]))
      } else if let year, deadline.kind != .recurring, deadline.kind != .ongoing,
        !Self.touches(deadline, year)
      {
        findings.append(
          Finding(
            .deadlineOutsideYear, at: task.place,
            ["deadline": deadline.raw, "year": String(year)]))
      }
    }
    checkLeads()
  }

  private static func firstDay(_ date: PartialDate) -> String {
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

  /// The one year that the subject names: "… năm 2025"; none where it names a period.
  private var subjectYear: Int? {
    guard let subject = official.subject else { return nil }
    let words = WordText(subject)
    let years = words.words.indices.compactMap { index -> Int? in
      guard let year = Int(words.key(of: index)), (1990...2100).contains(year) else { return nil }
      return year
    }
    guard years.count == 1, let year = years.first,
      words.words.indices.contains(where: { words.phrase(Self.ofYear, at: $0) != nil }),
      !words.words.indices.contains(where: { words.phrase(Self.ofPeriod, at: $0) != nil })
    else { return nil }
    return year
  }

  private static let ofYear = PhraseTable<Bool>([("năm", true)])
  private static let ofPeriod = PhraseTable<Bool>(
    ["giai đoạn", "đến năm", "từ năm", "và những năm", "các năm", "nhiệm kỳ", "Luật", "Nghị quyết"]
      .map { ($0, true) })

  /// In a table that says who does its tasks, a task that nobody does.
  private mutating func checkLeads() {
    let done = Set(
      assignments.filter { $0.role == .lead || $0.role == .implement }.map(\.taskID))
    var counts: [String: (all: Int, done: Int)] = [:]
    for task in tasks where task.origin == .tableRow {
      guard let table = task.place.tableID else { continue }
      counts[table, default: (0, 0)].all += 1
      if done.contains(task.id) { counts[table, default: (0, 0)].done += 1 }
    }
    for task in tasks where task.origin == .tableRow && !done.contains(task.id) {
      guard let table = task.place.tableID, let count = counts[table], 2 * count.done > count.all
      else { continue }
      findings.append(Finding(.taskWithoutLead, at: task.place))
    }
  }
}
