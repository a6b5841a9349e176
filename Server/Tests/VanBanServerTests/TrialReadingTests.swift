import Foundation
import Testing
import VanBan

@testable import VanBanServer

struct TrialReadingTests {
  @Test(
    "how a process ends",
    arguments: [
      ("cat >/dev/null; exit 0", nil), ("exit 3", .crashed), ("kill -SEGV $$", .crashed),
      ("exec sleep 20", .tooSlow), ("test \"$(cat)\" = PK", nil),
    ] as [(String, Problem?)])
  func endings(script: String, problem: Problem?) async throws {
    let path = NSTemporaryDirectory() + "/trial-\(UUID().uuidString).sh"
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    defer { try? FileManager.default.removeItem(atPath: path) }
    var limits = ServerLimits()
    limits.seconds = 1
    let file = FileBytes(copying: Array("PK".utf8))
    do {
      try await TrialReading(program: path).run(file, limits)
      #expect(problem == nil)
    } catch { #expect(error as? Problem == problem) }
  }
}
