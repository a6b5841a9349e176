import DocumentModel
import Records

/// What the sheets call the records of a result, so that nobody has to look up ids.
struct RecordNames {
  private var tasks: [String: TaskRecord] = [:]
  private var units: [String: String] = [:]
  /// Id of a task → part → names of its units, in the order of the assignments.
  private var parts: [String: [AssignmentRecord.Role: [String]]] = [:]
  private var tables: [String: (number: Int, appendix: String?)] = [:]

  /// Linear in the records.
  init(of result: ImportResult) {
    for task in result.tasks { tasks[task.id] = task }
    for unit in result.units { units[unit.id] = unit.name }
    for item in result.assignments {
      parts[item.taskID, default: [:]][item.role, default: []].append(unit(item.unitID))
    }
    var labels: [String: String] = [:]
    for appendix in result.document.appendixes { labels[appendix.id] = appendix.label }
    for table in result.tables {
      tables[table.id] = (table.index + 1, table.appendixID.flatMap { labels[$0] })
    }
  }

  /// The task of an id.
  func task(_ id: String) -> TaskRecord? { tasks[id] }

  /// The name of a unit; its id where it is none of this result.
  func unit(_ id: String) -> String { units[id] ?? id }

  /// Those who have a part in a task, a line each; of many only the count, as the sheet of
  /// assignments has them all.
  func units(of task: String, as role: AssignmentRecord.Role) -> String? {
    guard let names = parts[task]?[role] else { return nil }
    guard names.count <= 10 else { return "\(names.count) đơn vị (xem trang “Phân công”)" }
    return names.joined(separator: "\n")
  }

  /// "Bảng 3 (Phụ lục 1), dòng 5, cột 4", counted from 1; nothing for the whole document.
  func place(_ place: Place?) -> String? {
    guard let place, place != Place() else { return nil }
    var words: [String] = []
    if let id = place.tableID {
      let label = tables[id]?.appendix.map { " (\($0))" } ?? ""
      words.append("Bảng \(tables[id].map { String($0.number) } ?? id)\(label)")
    }
    if let row = place.row { words.append("dòng \(row + 1)") }
    if let column = place.column { words.append("cột \(column + 1)") }
    if let paragraph = place.paragraph { words.append("đoạn \(paragraph + 1)") }
    if let part = place.part { words.append(part) }
    let line = words.joined(separator: ", ")
    return line.prefix(1).uppercased() + line.dropFirst()
  }
}
