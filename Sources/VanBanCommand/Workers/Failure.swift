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

  static let crashed = Failure(
    code: "crashed", status: .crashed,
    message: BilingualText(
      vi: "chương trình gặp lỗi hoặc hết bộ nhớ khi đọc văn bản này. Xin báo cho người phát triển.",
      en: "the program failed or ran out of memory on this document. Please report it."))
}
