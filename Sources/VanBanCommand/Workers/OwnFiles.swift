/// Files that are others in every process: standard input, and what a shell hands over as
/// `<(…)`. In a child they are the child's.
enum OwnFiles {
  /// Whether a path names one.
  static func contains(_ path: String) -> Bool {
    path == "/dev/stdin" || folders.contains { path.hasPrefix($0) }
  }

  private static let folders = ["/dev/fd/", "/proc/self/", "/proc/thread-self/"]
}
