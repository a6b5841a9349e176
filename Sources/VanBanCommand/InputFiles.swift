import Glibc

/// The files that the arguments of a command name; of a folder, the documents in it and in its
/// folders, in the order of their names. Links to folders are not followed.
struct InputFiles {
  private(set) var files: [String] = []
  /// Name of the result of each file, none twice.
  private(set) var names: [String] = []
  private var taken: Set<String> = []

  init(_ arguments: [String]) {
    for argument in arguments {
      let before = files.count
      if Self.isFolder(argument) { addDocuments(of: argument, below: "") }
      // A folder without documents is an input that cannot be read, and is reported as one.
      if files.count == before {
        add(argument, named: argument.split(separator: "/").last.map(String.init) ?? argument)
      }
    }
  }

  /// A document of a folder is named by its path below that folder, with "__" for the strokes; where
  /// a name comes again, a number tells the results apart.
  private mutating func add(_ file: String, named name: String) {
    var own = name
    var number = 2
    while !taken.insert(own).inserted {
      own = "\(name)~\(number)"
      number += 1
    }
    files.append(file)
    names.append(own)
  }

  private mutating func addDocuments(of folder: String, below prefix: String) {
    guard let stream = opendir(folder) else { return add(folder, named: prefix) }
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
        addDocuments(of: path, below: "\(prefix)\(name)__")
      } else if Self.isDocument(name) {
        add(path, named: prefix + name)
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
