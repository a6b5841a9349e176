import Glibc

/// The files that the arguments of a command name; of a folder, the documents in it and in its
/// folders, in the order of their names. Links to folders are not followed.
struct InputFiles {
  private(set) var files: [String] = []
  /// Folder of the arguments that each file was found in.
  private var roots: [String: String] = [:]

  init(_ arguments: [String]) {
    for argument in arguments {
      let before = files.count
      if Self.isFolder(argument) { add(argument, root: argument) }
      // A folder without documents is an input that cannot be read, and is reported as one.
      if files.count == before {
        files.append(argument)
      }
    }
  }

  /// What names the result of a file: its own name, in a folder its path below that folder with
  /// "__" for the strokes, so that two documents of one name keep apart.
  func name(of file: String) -> String {
    guard let root = roots[file] else { return FileName(file).text }
    let below = file.dropFirst(root.utf8.count).drop { $0 == "/" }
    return below.split(separator: "/").joined(separator: "__")
  }

  private mutating func add(_ folder: String, root: String) {
    guard let stream = opendir(folder) else { return files.append(folder) }
    var names: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix("."), !name.hasPrefix("~$") else { continue }
      names.append((name, entry.pointee.d_type == UInt8(DT_DIR)))
    }
    closedir(stream)
    for (name, isFolder) in names.sorted(by: { $0.name < $1.name }) {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if isFolder {
        add(path, root: root)
      } else if Self.isDocument(name) {
        files.append(path)
        roots[path] = root
      }
    }
  }

  private static let suffixes = [".docx", ".docm", ".dotx", ".dotm", ".doc", ".rtf", ".odt"]

  private static func isDocument(_ name: String) -> Bool {
    let small = name.lowercased()
    return suffixes.contains { small.hasSuffix($0) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

/// The last part of a path.
struct FileName {
  let text: String

  init(_ path: String) {
    text = path.split(separator: "/").last.map(String.init) ?? path
  }
}
