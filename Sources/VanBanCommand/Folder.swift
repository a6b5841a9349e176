import Glibc

/// What is in a folder.
enum Folder {
  /// Names in their order, without those of the system; empty where the folder cannot be read.
  static func entries(of path: String) -> [(name: String, isFolder: Bool)] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var entries: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      // Some file systems do not tell here what an entry is.
      let isFolder =
        entry.pointee.d_type == UInt8(DT_UNKNOWN)
        ? kind(of: "\(path)/\(name)", lstat) == S_IFDIR : entry.pointee.d_type == UInt8(DT_DIR)
      entries.append((name, isFolder))
    }
    return entries.sorted { $0.name < $1.name }
  }

  /// Whether a path is that of a folder, or of a link to one.
  static func isFolder(_ path: String) -> Bool { kind(of: path, stat) == S_IFDIR }

  /// Whether a path is that of a folder itself.
  static func isFolderItself(_ path: String) -> Bool { kind(of: path, lstat) == S_IFDIR }

  private static func kind(
    of path: String, _ look: (UnsafePointer<CChar>, UnsafeMutablePointer<stat>) -> Int32
  ) -> mode_t? {
    var status = stat()
    return look(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
