// Read many documents at once, as many at a time as there are cores; cancelling the task ends it.
import VanBan

func taskCounts(of paths: [String], atOnce width: Int) async throws -> [String: Int] {
  let importer = DocumentImporter()
  return try await withThrowingTaskGroup(of: (String, Int).self) { group in
    var waiting = paths[...]
    func startNext() {
      guard let path = waiting.popFirst() else { return }
      group.addTask { (path, try await importer.importFile(at: path).tasks.count) }
    }
    for _ in 0..<width { startNext() }
    var counts: [String: Int] = [:]
    while let (path, count) = try await group.next() {
      counts[path] = count
      startNext()
    }
    return counts
  }
}
