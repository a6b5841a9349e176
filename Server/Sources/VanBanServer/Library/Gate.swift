/// Lets a few through at once; some more may wait.
actor Gate {
  private var free: Int
  private let mostWaiting: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ count: Int, waiting: Int) {
    free = count
    mostWaiting = waiting
  }

  /// Runs `work` once there is room.
  /// - Throws: `Problem.busy` where too many wait already; what `work` throws.
  func pass<Value: Sendable>(
    _ work: @Sendable () async throws -> Value
  ) async throws -> Value {
    if free > 0 {
      free -= 1
    } else {
      guard waiting.count < mostWaiting else { throw Problem.busy }
      await withCheckedContinuation { waiting.append($0) }
    }
    defer {
      if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
    return try await work()
  }
}
