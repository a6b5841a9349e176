import Glibc

/// SIGINT and SIGTERM as something that can be waited for: a pipe in which their numbers appear.
/// A second one of either ends the process at once.
enum StopSignals {
  /// The end that the handler writes to.
  nonisolated(unsafe) private static var writingEnd: Int32 = -1

  /// Starts to watch, once in a process.
  /// - Returns: The descriptor to read from; -1, which `poll` passes over, where there is none.
  static func watch() -> Int32 {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return -1 }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    writingEnd = ends[1]
    var action = sigaction()
    action.sa_flags = SA_RESTART
    action.__sigaction_handler.sa_handler = { number in
      let saved = errno
      signal(SIGINT, SIG_DFL)
      signal(SIGTERM, SIG_DFL)
      var byte = UInt8(truncatingIfNeeded: number)
      _ = Glibc.write(StopSignals.writingEnd, &byte, 1)
      errno = saved
    }
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM] {
      sigaction(signal, &action, nil)
      sigaddset(&signals, signal)
    }
    // Whoever started us may have blocked them.
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    return ends[0]
  }

  /// What the first signal means for the exit status.
  static func first(from descriptor: Int32) -> ExitStatus {
    var byte: UInt8 = 0
    return read(descriptor, &byte, 1) == 1 && Int32(byte) == SIGTERM ? .terminated : .interrupted
  }
}
