import Glibc

/// A program that ends with us: it runs in a process group of its own under a shell that watches a
/// socket of ours, so that it is killed and its folder removed even where we are killed.
struct GuardedProcess {
  enum Outcome { case ended, failed, tookTooLong }

  private let arguments: [String]
  private let folder: String

  /// A program with its arguments. `folder` is its home, removed by the watch if we end first.
  init(_ arguments: [String], folder: String) {
    self.arguments = arguments
    self.folder = folder
  }

  /// What the shell does: the watch waits for the end of the socket, the program runs beside it.
  private static let script = """
    exec 3<&0
    ( cat <&3 >/dev/null; rm -rf -- "$VANBAN_FOLDER"; kill -KILL 0 ) &
    "$@" </dev/null 3<&-
    """

  /// Runs the program to its end or the time limit. Blocks.
  func run(seconds: Int) -> Outcome {
    var ends: [Int32] = [0, 0]
    // Closed to others from the start: a program that another thread starts meanwhile gets neither.
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return .failed }
    defer { close(ends[1]) }
    guard let process = spawn(input: ends[0]) else {
      close(ends[0])
      return .failed
    }
    close(ends[0])
    // Whatever is left of the group, the watch included, goes with it.
    defer { kill(-process, SIGKILL) }
    var clock = timespec()
    clock_gettime(CLOCK_MONOTONIC, &clock)
    let deadline = clock.tv_sec + seconds
    while true {
      var status: Int32 = 0
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { return status == 0 ? .ended : .failed }
      if ended < 0, errno != EINTR { return .failed }
      clock_gettime(CLOCK_MONOTONIC, &clock)
      if clock.tv_sec >= deadline {
        kill(-process, SIGKILL)
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return .tookTooLong
      }
      usleep(20_000)
    }
  }

  /// Programs with more open files than this must close them for their children themselves.
  private static let mostDescriptors: Int32 = 4096

  private func spawn(input: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    // Sockets and files of this program are none of LibreOffice's.
    for descriptor in (STDERR_FILENO + 1)..<Self.mostDescriptors
    where fcntl(descriptor, F_GETFD) >= 0 {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    let environment = [
      "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=\(folder)", "TMPDIR=\(folder)", "LC_ALL=C.UTF-8",
      "VANBAN_FOLDER=\(folder)", "SAL_USE_VCLPLUGIN=svp",
    ]
    var process = pid_t()
    let words = ["/bin/sh", "-c", Self.script, "sh"] + arguments
    let failure = withPointers(words) { words in
      withPointers(environment) { environment in
        posix_spawn(&process, "/bin/sh", &actions, &attributes, words, environment)
      }
    }
    return failure == 0 ? process : nil
  }

  /// C's arrays of strings, ended by a null pointer, for the time of a call.
  private func withPointers<R>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> R
  ) -> R {
    let pointers = texts.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    return body(pointers)
  }
}
