import VanBan

/// One line that the worker was given.
struct RequestLine {
  /// The id as it came, byte by byte; `null` where the line has none.
  let id: [UInt8]
  let request: Result<WorkerRequest, Failure>

  init(_ line: [UInt8]) {
    var reader = JSONReader(line)
    var id = Array("null".utf8)
    let outcome = Result { () throws(JSONError) in
      try reader.read { if $0.key == "id" { id = Array(line[$0.range]) } }
    }
    self.id = id
    switch outcome {
    case .success(.object(let members)):
      request = Result { () throws(Failure) in try WorkerRequest(members, of: line) }
    case .success(let value):
      request = .failure(
        .badRequest(vi: "không phải là đối tượng JSON", en: "\(value.kind) is no object"))
    case .failure(let error):
      let column = error.position + 1
      request = .failure(
        .badRequest(
          vi: "dòng này không phải là JSON (byte thứ \(column))", en: "no JSON (byte \(column))"))
    }
  }
}

/// A document that the worker is to read, and how.
struct WorkerRequest {
  enum Source {
    case path(String)
    /// The place of the base64 in the line, and the name of the file.
    case bytes(Range<Int>, fileName: String)
  }

  let source: Source
  /// The place of the options in the line; they are read where the document is.
  let options: Range<Int>?
  let milliseconds: Int?

  init(_ members: [JSONMember], of line: [UInt8]) throws(Failure) {
    var members = JSONMembers(members, of: line, named: "")
    _ = members.take("id")
    let path = try members.text("path")
    let fileName = try members.text("fileName")
    let bytes = try members.string("bytes")
    let options = members.take("options")
    try members.finish()
    if let path, OwnFiles.contains(path) { throw members.wrongValue("path", path) }
    switch (path, bytes, fileName) {
    case (let path?, nil, nil) where !path.isEmpty && !path.contains("\0"): source = .path(path)
    case (nil, let bytes?, let name?): source = .bytes(bytes, fileName: name)
    default:
      throw .badRequest(
        vi: "cần có “path”, hoặc “bytes” cùng “fileName”",
        en: "it needs “path”, or “bytes” and “fileName”")
    }
    self.options = options?.range
    milliseconds = try options.flatMap { option throws(Failure) in
      try RequestOptions.milliseconds(option.value, of: line)
    }
  }
}
