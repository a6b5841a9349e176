import Glibc

/// So many children and the documents that they read. A child that crashes or takes too long is
/// replaced; its document alone is lost.
final class ChildPool {
  private var limit: Int
  private let memory: Int
  private let spools: [Int32]
  private var children: [Child] = []
  private var ends: [JobEnd] = []
  /// A job for which no further child could be started: it waits for one of those that are there.
  private var waiting: Job?

  /// - Parameters:
  ///   - limit: The most children.
  ///   - memory: Megabytes that each may take.
  ///   - spools: Files for answers, which children know by their number.
  init(limit: Int, memory: Int, spools: [Int32]) {
    self.limit = limit
    self.memory = memory
    self.spools = spools
  }

  deinit { stop() }

  /// Whether a child waits for work or may be started.
  var hasRoom: Bool { waiting == nil && (children.count < limit || hasIdle) }

  private var hasIdle: Bool { children.contains { $0.job == nil } }

  /// Gives a job to a child; only where there is room.
  func start(_ job: Job) {
    let idle = children.first { $0.job == nil }
    guard let child = idle ?? Child(spools: spools, memory: memory) else {
      guard children.isEmpty else {
        limit = children.count
        waiting = job
        return
      }
      ends.append(JobEnd(number: job.number, spool: job.spool, outcome: .failed(.notStarted)))
      return
    }
    if idle == nil { children.append(child) }
    child.start(job, now: monotonicMilliseconds())
    child.send()
  }

  /// Ends a document that no child may read.
  func refuse(_ number: Int, _ failure: Failure) {
    ends.append(JobEnd(number: number, spool: nil, outcome: .failed(failure)))
  }

  /// Waits until a child or one of the `others` has something to say, at most so long, and tells
  /// which jobs have ended.
  func wait(for others: inout [pollfd], milliseconds: Int = .max) -> [JobEnd] {
    let now = monotonicMilliseconds()
    let next = children.map(\.deadline).min() ?? .max
    var timeout = min(milliseconds, next == .max ? .max : max(0, next - now))
    if !ends.isEmpty { timeout = 0 }
    var entries = others
    for child in children {
      let events = child.isSending ? POLLIN | POLLOUT : POLLIN
      entries.append(pollfd(fd: child.socket, events: Int16(events), revents: 0))
    }
    let count = poll(
      &entries, nfds_t(entries.count), Int32(clamping: timeout == .max ? -1 : timeout))
    if count < 0 { for index in entries.indices { entries[index].revents = 0 } }
    let own = others.count
    others = Array(entries[..<own])
    for (child, entry) in zip(children, entries[own...]) where entry.revents != 0 {
      child.send()
      if entry.revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 { receive(from: child) }
    }
    stopLate()
    if let job = waiting, hasIdle || children.isEmpty {
      waiting = nil
      start(job)
    }
    defer { ends = [] }
    return ends
  }

  /// Ends all children; of what they were reading nothing shows.
  func stop() {
    waiting = nil
    for child in children { lose(child, .crashed) }
    ends = []
  }

  private func receive(from child: Child) {
    let job = child.job
    switch child.receive() {
    case .nothing: break
    case .gone: lose(child, .crashed)
    case .ended(let bytes):
      guard let job else { return }
      ends.append(JobEnd(number: job.number, spool: job.spool, outcome: .done(bytes)))
    }
  }

  private func stopLate() {
    let now = monotonicMilliseconds()
    for child in children where child.deadline <= now { lose(child, .timedOut) }
  }

  private func lose(_ child: Child, _ failure: Failure) {
    children.removeAll { $0 === child }
    child.end()
    guard let job = child.job else { return }
    for temporary in job.temporaries { unlink(temporary) }
    ends.append(JobEnd(number: job.number, spool: job.spool, outcome: .failed(failure)))
  }
}

func monotonicMilliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}
