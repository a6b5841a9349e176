import Glibc
import VanBan

/// The files that the arguments of a command name, by their path or by a pattern; of a folder, the
/// documents in it and in its folders, in the order of their names. Links to folders are followed
/// only where an argument names them.
struct InputFiles {
  private(set) var files: [String] = []
  /// Name of the result of each file, none twice.
  private(set) var names: [String] = []
  private var taken: Set<String> = []
  /// Name → the number that was last put behind it.
  private var lastNumbers: [String: Int] = [:]

  init(_ arguments: [String]) {
    for argument in arguments {
      let before = files.count
      if Folder.isFolder(argument) {
        addDocuments(of: argument, below: "")
      } else if let pattern = FilePattern(argument) {
        for (path, below) in pattern.matches { addMatch(path, below, of: pattern) }
      }
      // What gives no document is an input that cannot be read, and is reported as one.
      if files.count == before {
        add(argument, named: argument.split(separator: "/").last.map(String.init) ?? argument)
      }
    }
  }

  private mutating func addMatch(_ path: String, _ below: String, of pattern: FilePattern) {
    let name = below.split(separator: "/").joined(separator: "__")
    if Folder.isFolderItself(path) {
      // The folders of "**" come by themselves.
      if !pattern.isDeep { addDocuments(of: path, below: "\(name)__") }
    } else if pattern.namesEnding || Self.isDocument(path) {
      add(path, named: name)
    }
  }

  /// A document of a folder is named by its path below that folder, with "__" for the strokes; where
  /// a name comes again, a number tells the results apart.
  private mutating func add(_ file: String, named name: String) {
    let short = Self.shortened(name)
    var own = short
    while !taken.insert(own).inserted {
      let number = lastNumbers[short, default: 1] + 1
      lastNumbers[short] = number
      own = "\(short)~\(number)"
    }
    files.append(file)
    names.append(own)
  }

  /// Bytes of a name, so that what is put behind it still fits into the 255 of a file's.
  private static let nameLimit = 220

  /// A name that is too long keeps its beginning and gets a mark of the whole, the same in every run.
  private static func shortened(_ name: String) -> String {
    guard name.utf8.count > nameLimit else { return name }
    let mark = FileBytes(copying: Array(name.utf8)).sha256.prefix(8)
    var beginning = ""
    for character in name {
      guard beginning.utf8.count + character.utf8.count <= nameLimit - 20 else { break }
      beginning.append(character)
    }
    return "\(beginning)~\(mark).docx"
  }

  private mutating func addDocuments(of folder: String, below prefix: String) {
    guard access(folder, R_OK | X_OK) == 0 else { return add(folder, named: prefix) }
    for (name, isFolder) in Folder.entries(of: folder)
    where !name.hasPrefix(".") && !name.hasPrefix("~$") {
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
}
