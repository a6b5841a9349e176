import VanBan

/// What became of a document, as far as the process that read it knows.
struct DocumentEnd {
  /// Why there is no result.
  var failure: Failure?
  /// The document is as it was; its result was left alone.
  var isUnchanged = false
  /// Nothing more can be written, so that the batch ends.
  var isFatal = false
  var sha256: String?
  var byteCount: Int?
  /// `nil` where the format makes no records.
  var counts: RecordCounts?
  /// What people should know of the result.
  var note: BilingualText?
  var milliseconds = 0
  /// Bytes of the result in the spool.
  var spooled = 0

  init() {}

  init(failure: Failure) { self.failure = failure }

  var json: [UInt8] {
    var members: [(StaticString, [UInt8])] = [
      ("sha256", JSONText.string(sha256)), ("byteCount", JSONText.number(byteCount)),
      ("milliseconds", JSONText.number(milliseconds)), ("spooled", JSONText.number(spooled)),
      ("failure", failure?.json ?? JSONText.null),
      ("noteVi", JSONText.string(note?.vi)), ("noteEn", JSONText.string(note?.en)),
      ("isUnchanged", JSONText.bool(isUnchanged)), ("isFatal", JSONText.bool(isFatal)),
    ]
    members += RecordCounts.members.map { name, path in
      (name, JSONText.number(counts?[keyPath: path]))
    }
    return JSONText.object(members)
  }

  init(json bytes: [UInt8]) throws(Failure) {
    var members = try JSONMembers(text: bytes)
    sha256 = try members.text("sha256")
    byteCount = try members.integer("byteCount")
    milliseconds = try members.integer("milliseconds") ?? 0
    spooled = try members.integer("spooled") ?? 0
    isUnchanged = try members.flag("isUnchanged")
    isFatal = try members.flag("isFatal")
    if let vi = try members.text("noteVi"), let en = try members.text("noteEn") {
      note = BilingualText(vi: vi, en: en)
    }
    counts = try RecordCounts(&members)
    if let value = members.take("failure")?.value {
      failure = try Failure(JSONMembers(value, of: bytes, named: ""), of: bytes)
    }
  }
}

extension Failure {
  fileprivate init(_ members: consuming JSONMembers, of bytes: [UInt8]) throws(Failure) {
    guard let code = try members.text("code"), let number = try members.integer("status"),
      let status = ExitStatus(rawValue: Int32(clamping: number)),
      let message = members.take("message")?.value
    else { throw .crashed }
    var words = try JSONMembers(message, of: bytes, named: "")
    self.init(
      code: code, status: status,
      message: .init(vi: try words.text("vi") ?? "", en: try words.text("en") ?? ""))
  }
}
