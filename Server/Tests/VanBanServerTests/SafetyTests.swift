import Testing
import VanBan

@testable import VanBanServer

struct SafetyTests {
  @Test(
    "only the whole token opens",
    arguments: [
      (nil, false), ("", false), ("Bearer ", false), ("Bearer secre", false),
      ("Bearer secrets", false), ("bearer secret", true), ("Bearer secret", true),
    ] as [(String?, Bool)])
  func token(header: String?, opens: Bool) {
    #expect(ServerAccess(token: "secret").allows(header) == opens)
    #expect(ServerAccess(token: nil).allows(header))
  }

  @Test(
    "names of files never leave their place in the header",
    arguments: [
      ("a.docx", "a.docx"), ("Kế.docx", "K%E1%BA%BF.docx"), ("a\"\r\nX: 1", "a%22%0D%0AX%3A%201"),
      ("../../etc", "..%2F..%2Fetc"), ("", ""),
    ])
  func disposition(name: String, encoded: String) throws {
    let format = try #require(ExportFormat(name: "units.csv"))
    #expect(
      format.disposition(of: name)
        == "attachment; filename=\"van-ban.units.csv\"; filename*=UTF-8''\(encoded).units.csv")
  }

  @Test func theGateLetsFewThroughAndTurnsTheRestAway() async throws {
    let gate = Gate(1, waiting: 2)
    let counter = Counter()
    let outcomes = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          do {
            try await gate.pass {
              await counter.enter()
              try await Task.sleep(for: .milliseconds(50))
              await counter.leave()
            }
            return true
          } catch { return error as? Problem != .busy }
        }
      }
      var outcomes: [Bool] = []
      for await outcome in group { outcomes.append(outcome) }
      return outcomes
    }
    #expect(await counter.most == 1)
    #expect(outcomes.count(where: \.self) == 3)
    try await gate.pass {}
  }

  private actor Counter {
    private var inside = 0
    private(set) var most = 0

    func enter() {
      inside += 1
      most = max(most, inside)
    }

    func leave() { inside -= 1 }
  }
}
