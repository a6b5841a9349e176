import Synchronization
import Testing
import VanBan

/// Reading off Swift concurrency's threads, and ending early.
@Suite struct AsyncTests {
  @Test func `the same records come from another thread`() async throws {
    let importer = DocumentImporter()
    let result: ImportResult = try await importer.importFile(at: Fixture.appendix.path)
    #expect(try result.json(pretty: false) == Fixture.appendix.imported().json(pretty: false))
  }

  @Test func `a cancelled task ends with an error of its own`() async throws {
    var importer = DocumentImporter()
    let isReading = Mutex(false)
    // Waits in the middle of the file until the task is cancelled.
    importer.isCancelled = {
      isReading.withLock { $0 = true }
      return false
    }
    let slow = importer
    let task = Task {
      var results = 0
      while !Task.isCancelled {
        let _: ImportResult = try await slow.importFile(at: Fixture.appendix.path)
        results += 1
      }
      let _: ImportResult = try await slow.importFile(at: Fixture.appendix.path)
      return results
    }
    while !isReading.withLock({ $0 }) { await Task.yield() }
    task.cancel()
    await #expect { _ = try await task.value } throws: { ($0 as? ImportError)?.code == .cancelled }
  }

  @Test func `who asks to stop while a part is read gets no result`() {
    let asked = Atomic(0)
    var importer = DocumentImporter()
    importer.isCancelled = { asked.add(1, ordering: .relaxed).newValue > 3 }
    #expect { try importer.importFile(at: Fixture.appendix.path) as ImportResult } throws: {
      ($0 as? ImportError)?.code == .cancelled
    }
    #expect(asked.load(ordering: .relaxed) == 4)
  }
}
