import VanBan

/// Why a document gave no result, as programs are told.
struct Failure: Error {
  let code: String
  let status: ExitStatus
  let message: BilingualText

  init(code: String, status: ExitStatus, message: BilingualText) {
    self.code = code
    self.status = status
    self.message = message
  }

  init(_ error: ImportError) {
    self.init(code: error.code.name, status: ExitStatus(error), message: error.message)
  }

  /// `{"code": …, "status": …, "message": {"vi": …, "en": …}}`
  var json: [UInt8] {
    JSONText.object([
      "code": JSONText.string(code), "status": JSONText.number(Int(status.rawValue)),
      "message": JSONText.object([
        "vi": JSONText.string(message.vi), "en": JSONText.string(message.en),
      ]),
    ])
  }

  static func badRequest(vi: String, en: String) -> Failure {
    Failure(
      code: "badRequest", status: .usage,
      message: BilingualText(vi: "yêu cầu không đúng: \(vi).", en: "bad request: \(en)."))
  }

  static let timedOut = Failure(
    code: "timedOut", status: .timedOut,
    message: BilingualText(
      vi: "đọc văn bản này quá lâu nên đã dừng lại.",
      en: "reading this document took too long and was stopped."))

  /// The document may be good: there was no process to read it.
  static let notStarted = Failure(
    code: "notStarted", status: .noProcess,
    message: BilingualText(
      vi: "không khởi động được tiến trình để đọc văn bản này: hệ thống đã hết bộ nhớ, hết số tiến"
        + " trình hoặc số tệp được mở. Xin giảm --jobs rồi thử lại.",
      en: "no process could be started to read this document: the system is out of memory,"
        + " processes or open files. Please lower --jobs and try again."))

  /// A document that only this process could read, among others that children read.
  static let notAFile = Failure(
    code: "notAFile", status: .usage,
    message: BilingualText(
      vi: "văn bản đưa qua đầu vào chuẩn chỉ đọc được khi đọc một mình, không có --output,"
        + " --report, --jobs, --timeout và --memory. Xin ghi ra tệp trước.",
      en: "what comes through standard input is read only alone, without --output, --report,"
        + " --jobs, --timeout and --memory. Please put it into a file first."))

  static let crashed = Failure(
    code: "crashed", status: .crashed,
    message: BilingualText(
      vi: "chương trình gặp lỗi hoặc hết bộ nhớ khi đọc văn bản này. Xin báo cho người phát triển.",
      en: "the program failed or ran out of memory on this document. Please report it."))
}
