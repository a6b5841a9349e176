import Foundation
import Synchronization
import TestSupport
import Testing
import VanBan

/// Reading off Swift concurrency's threads, and ending early.
@Suite struct AsyncTests {
  @Test func `the same records come from another thread`() async throws {
    let importer = DocumentImporter()
    let result: ImportResult = try await importer.importFile(at: Fixture.appendix.path)
    #expect(try result.json(pretty: false) == Fixture.appendix.imported().json(pretty: false))
  }

  @Test func `a task that is cancelled in the middle of a file ends with an error of its own`()
    async throws
  {
    var importer = DocumentImporter()
    let asked = Atomic(0)
    let goOn = DispatchSemaphore(value: 0)
    importer.isCancelled = {
      // The second time something of the file has been read: the reader stands until it is told.
      if asked.add(1, ordering: .relaxed).newValue == 2 { goOn.wait() }
      return false
    }
    let slow = importer
    let task = Task<ImportResult, any Error> {
      try await slow.importFile(at: Fixture.appendix.path)
    }
    while asked.load(ordering: .relaxed) < 2 { try await Task.sleep(for: .milliseconds(1)) }
    task.cancel()
    goOn.signal()
    await #expect { _ = try await task.value } throws: { ($0 as? ImportError)?.code == .cancelled }
    #expect(asked.load(ordering: .relaxed) <= 3)
  }

  @Test func `who asks to stop while a part is read gets no result`() {
    let asked = Atomic(0)
    var importer = DocumentImporter()
    importer.isCancelled = { asked.add(1, ordering: .relaxed).newValue > 3 }
    #expect { try importer.importFile(at: Fixture.appendix.path) as ImportResult } throws: {
      ($0 as? ImportError)?.code == .cancelled
    }
  }

  @Test func `records that nobody wants any more are not made to the end`() throws {
    let rows = (0..<5000).map {
      Row([Cell("\($0)"), Cell("Lập báo cáo \($0)"), Cell("Sở Nội vụ")])
    }
    let header = Row([Cell("STT"), Cell("Nhiệm vụ"), Cell("Cơ quan chủ trì")])
    let file = try DocxFile.word([Tbl(rows: [header] + rows)]).zipped()
    let read = try DocumentImporter().readForRecords(FileBytes(copying: file), named: "a.docx")
    let asked = Atomic(0)
    var importer = DocumentImporter()
    importer.isCancelled = { asked.add(1, ordering: .relaxed).newValue > 3 }
    #expect { try importer.records(of: read) as ImportResult } throws: {
      ($0 as? ImportError)?.code == .cancelled
    }
    // Asked every few hundred rows; the rest of them is left.
    #expect((4...8).contains(asked.load(ordering: .relaxed)))
    let whole: ImportResult = try DocumentImporter().records(of: read)
    #expect(whole.tasks.count == 5000)
  }
}
