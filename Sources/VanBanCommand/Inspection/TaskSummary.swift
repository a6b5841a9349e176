import VanBan

/// Who does the tasks of a result and by when, a line each.
struct TaskSummary {
  private let language: Language
  /// Id of a task → role → names of its units.
  private var units: [String: [AssignmentRecord.Role: [String]]] = [:]

  /// Linear in the records.
  init(of result: ImportResult, in language: Language) {
    self.language = language
    var names: [String: String] = [:]
    for unit in result.units { names[unit.id] = unit.name }
    for item in result.assignments {
      units[item.taskID, default: [:]][item.role, default: []].append(names[item.unitID] ?? "")
    }
  }

  /// "chủ trì: Sở Nội vụ; phối hợp: 5 đơn vị; thời hạn: Quý II/2022"; `nil` where there is nothing
  /// to say.
  func details(of task: TaskRecord) -> String? {
    var parts = AssignmentRecord.Role.allCases.compactMap { role -> String? in
      guard let names = units[task.id]?[role] else { return nil }
      return "\(language(role.name)): \(listed(names))"
    }
    if let deadline = task.deadline {
      let name = language(BilingualText(vi: "thời hạn", en: "deadline"))
      parts.append("\(name): \(shortened(deadline.raw, to: 40))")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  private func listed(_ names: [String]) -> String {
    guard names.count > 2 else { return names.joined(separator: ", ") }
    return "\(names.count) \(language(BilingualText(vi: "đơn vị", en: "units")))"
  }
}
