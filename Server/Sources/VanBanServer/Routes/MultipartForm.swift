import Foundation

/// A form with files (RFC 7578), as browsers send it.
struct MultipartForm {
  /// The part called "file": its name on the sender's machine and its bytes.
  let file: (name: String, bytes: ArraySlice<UInt8>)

  /// Finds the file in the body of a form. Linear in the body.
  /// - Throws: `Problem` where there is none.
  init(_ body: [UInt8], boundary: String) throws {
    guard (1...70).contains(boundary.utf8.count) else {
      throw Problem.badRequest(
        vi: "“boundary” phải có từ 1 đến 70 ký tự.", en: "A boundary has 1 to 70 characters.")
    }
    let mark = Array("--\(boundary)".utf8)
    var start = Self.find(mark, in: body[...])
    while let here = start {
      let begin = here + mark.count
      guard let next = Self.find(Array("\r\n".utf8) + mark, in: body[begin...]) else { break }
      if let file = Self.file(in: body[begin..<next]) {
        self.file = file
        return
      }
      start = next + 2
    }
    throw Problem.badRequest(
      vi: "Yêu cầu thiếu tệp (phần “file”).", en: "The form has no part “file” with a file.")
  }

  private static func file(in part: ArraySlice<UInt8>) -> (name: String, bytes: ArraySlice<UInt8>)?
  {
    guard let end = find(Array("\r\n\r\n".utf8), in: part) else { return nil }
    let head = String(decoding: part[..<end], as: UTF8.self)
    for line in head.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: ":", maxSplits: 1)
      guard words.count == 2, words[0].lowercased() == "content-disposition",
        parameter("name", in: words[1]) == "file", let name = parameter("filename", in: words[1])
      else { continue }
      return (name, part[(end + 4)...])
    }
    return nil
  }

  /// A parameter, quoted or not; browsers write a quote in it as %22.
  static func parameter(_ name: String, in line: Substring) -> String? {
    var rest = line.drop { $0 != ";" }
    while !rest.isEmpty {
      rest = rest.dropFirst().drop { $0 == " " }
      let key = rest.prefix { $0 != "=" && $0 != ";" }
      rest = rest[key.endIndex...].drop { $0 == "=" }
      let isQuoted = rest.first == "\""
      if isQuoted { rest.removeFirst() }
      let value = rest.prefix { $0 != (isQuoted ? "\"" : ";") }
      if key == name { return String(value).replacing("%22", with: "\"") }
      rest = rest[value.endIndex...].drop { $0 != ";" }
    }
    return nil
  }

  private static func find(_ needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBytes { all in
      var from = 0
      while let start = all.baseAddress, all.count - from >= needle.count,
        let found = memchr(start + from, Int32(needle[0]), all.count - from - needle.count + 1)
      {
        if memcmp(found, needle, needle.count) == 0 {
          return bytes.startIndex + (UnsafeRawPointer(found) - start)
        }
        from = UnsafeRawPointer(found) - start + 1
      }
      return nil
    }
  }
}
