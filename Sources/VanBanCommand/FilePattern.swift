import Glibc

/// A pattern of paths: `*` and `?` within a name, `[…]`, and `**` for any folders, none included.
struct FilePattern {
  private let root: String
  private let names: [String]

  /// `nil` where a path is no pattern, or is the path of something that is there.
  init?(_ path: String) {
    var status = stat()
    guard path.contains(where: { "*?[".contains($0) }), stat(path, &status) != 0 else { return nil }
    let names = path.split(separator: "/").map(String.init)
    let fixed = names.prefix { name in !name.contains { "*?[".contains($0) } }
    root = (path.hasPrefix("/") ? "/" : "") + fixed.joined(separator: "/")
    self.names = Array(names[fixed.count...])
  }

  /// The paths that fit, below the part of the pattern that is fixed, in the order of their names.
  /// Names that begin with a point fit only what begins with one; links to folders are not followed
  /// by `**`.
  var matches: [(path: String, below: String)] {
    // So that `?` and `[…]` take a letter, not a byte of it.
    setlocale(LC_CTYPE, "C.UTF-8")
    var matches: [(path: String, below: String)] = []
    find(names[...], in: root, below: "", &matches)
    // Two "**" may find a file in two ways.
    var seen: Set<[UInt8]> = []
    return matches.filter { seen.insert(Array($0.path.utf8)).inserted }
  }

  /// Whether the pattern says itself how the names of files end.
  var namesEnding: Bool { names.last?.contains(".") ?? false }

  /// Whether the pattern goes down to any depth by itself.
  var isDeep: Bool { names.contains("**") }

  private func find(
    _ names: ArraySlice<String>, in folder: String, below: String,
    _ matches: inout [(path: String, below: String)]
  ) {
    guard let name = names.first else { return }
    let rest = names.dropFirst()
    let entries = Folder.entries(of: folder.isEmpty ? "." : folder)
    if name == "**" {
      // At the end it stands for all that is in the folders.
      find(rest.isEmpty ? ["*"] : rest, in: folder, below: below, &matches)
      for entry in entries where entry.isFolder && !entry.name.hasPrefix(".") {
        find(names, in: path(folder, entry.name), below: "\(below)\(entry.name)/", &matches)
      }
      return
    }
    for entry in entries
    where fnmatch(name, entry.name, FNM_PERIOD) == 0 && !entry.name.hasPrefix("~$") {
      let path = path(folder, entry.name)
      if rest.isEmpty {
        matches.append((path, below + entry.name))
      } else {
        find(rest, in: path, below: "\(below)\(entry.name)/", &matches)
      }
    }
  }

  private func path(_ folder: String, _ name: String) -> String {
    folder.isEmpty || folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
