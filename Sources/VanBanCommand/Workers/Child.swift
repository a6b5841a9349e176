@preconcurrency import Glibc

/// A process of our own that reads one document after another. It ends when its socket closes.
final class Child {
  let process: pid_t
  let socket: Int32
  /// The document under way.
  private(set) var job: Job?
  /// When the document under way is late, in milliseconds of the monotonic clock.
  private(set) var deadline = Int.max
  private var outgoing: [UInt8] = []
  private var sent = 0
  private var incoming: [UInt8] = []

  /// Starts a process; `nil` where the system gives none.
  init?(spools: [Int32], memory: Int) {
    var ends: [Int32] = [0, 0]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    guard let own = aboveChildren(ends[0], spools: spools.count) else {
      close(ends[1])
      return nil
    }
    guard let theirs = aboveChildren(ends[1], spools: spools.count) else {
      close(own)
      return nil
    }
    defer { close(theirs) }
    guard let process = Self.spawn(socket: theirs, spools: spools, memory: memory) else {
      close(own)
      return nil
    }
    self.process = process
    socket = own
  }

  /// Whoever is left is idle or of no use any more.
  deinit { end() }

  /// Ends the process; when this returns, it does nothing any more.
  func end() {
    guard isRunning else { return }
    isRunning = false
    close(socket)
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  private var isRunning = true

  var isSending: Bool { sent < outgoing.count }

  func start(_ job: Job, now: Int) {
    outgoing = Frame(kind: job.kind, spool: UInt8(job.spool ?? 255), bytes: job.bytes).encoded
    sent = 0
    self.job = job
    self.job?.bytes = []
    deadline = now + job.milliseconds
  }

  /// Sends what the socket takes.
  func send() {
    guard isSending else { return }
    let count = outgoing.withUnsafeBytes { bytes in
      Glibc.send(
        socket, bytes.baseAddress.map { $0 + sent }, bytes.count - sent,
        Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
    }
    // A child that has gone shows when it is read from.
    if count > 0 { sent += count }
    if !isSending { outgoing = [] }
  }

  enum Reading {
    case nothing
    case ended([UInt8])
    case gone
  }

  /// Takes what the child says.
  func receive() -> Reading {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = recv(socket, &chunk, chunk.count, Int32(MSG_DONTWAIT))
    if count < 0, errno == EAGAIN || errno == EINTR { return .nothing }
    guard count > 0 else { return .gone }
    incoming += chunk[..<count]
    guard let frame = Frame(incoming) else { return .nothing }
    incoming = []
    job = nil
    deadline = .max
    return .ended(frame.bytes)
  }

  /// In a group of its own: a Ctrl-C at the terminal is the parent's to answer.
  private static func spawn(socket: Int32, spools: [Int32], memory: Int) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    for (index, spool) in spools.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, spool, ChildCommand.firstSpool + Int32(index))
    }
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let words = [
      "vanban", ChildCommand.configuration.commandName ?? "", "--memory", String(memory),
      "--spools", String(spools.count),
    ]
    let pointers = words.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    var process = pid_t()
    let failure = posix_spawn(
      &process, "/proc/self/exe", &actions, &attributes, pointers, environ)
    return failure == 0 ? process : nil
  }
}
