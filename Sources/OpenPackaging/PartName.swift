/// Names of parts inside a package (ECMA-376 Part 2 §6.2.2). They are keys of a dictionary and never
/// become paths of the file system.
enum PartName {
  /// The form in which names are compared: no leading slash, "/" between segments, lower case.
  static func normalized(_ name: String) -> String {
    var bytes = Array(name.utf8)
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "\\"): bytes[index] = UInt8(ascii: "/")
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes[index] += 32
      default: break
      }
    }
    return String(decoding: bytes.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
  }

  /// The part that a relationship of `source` points to, without a leading slash; `nil` where the
  /// target leaves the package. Linear in the two names.
  static func resolved(_ target: String, from source: String) -> String? {
    var segments: [Substring] =
      target.hasPrefix("/") ? [] : source.split(separator: "/").dropLast()
    for segment in target.split(whereSeparator: { $0 == "/" || $0 == "\\" }) {
      switch segment {
      case ".": continue
      case "..":
        guard segments.popLast() != nil else { return nil }
      default: segments.append(segment)
      }
    }
    return segments.isEmpty ? nil : segments.joined(separator: "/")
  }

  /// The part that holds the relationships of `part` ("" is the package itself).
  static func relationships(of part: String) -> String {
    let segments = part.split(separator: "/")
    let folder = segments.dropLast().map { $0 + "/" }.joined()
    return folder + "_rels/" + (segments.last ?? "") + ".rels"
  }
}
