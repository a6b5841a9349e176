import HTTPTypes
import Hummingbird
import VanBan

/// Why a request was refused, as RFC 9457 has it, with a sentence for people.
struct Problem: Error, Hashable {
  let status: HTTPResponse.Status
  /// For programs: "noDocument".
  let code: String
  let message: BilingualText
  var headers: HTTPFields = [:]

  init(
    _ status: HTTPResponse.Status, _ code: String, vi: String, en: String,
    headers: HTTPFields = [:]
  ) {
    self.status = status
    self.code = code
    self.headers = headers
    message = BilingualText(vi: vi, en: en)
  }

  private struct Form: Encodable {
    let type = "about:blank"
    let title: String
    let status: Int
    let detail: String
    let code: String
    let message: Message

    struct Message: Encodable {
      let vi: String
      let en: String
    }
  }

  /// The response that tells it.
  var response: Response {
    let form = Form(
      title: status.reasonPhrase, status: status.code, detail: message.en, code: code,
      message: Form.Message(vi: message.vi, en: message.en))
    var headers = headers
    headers[.contentType] = "application/problem+json"
    let body = (try? JSONText.bytes(of: form)) ?? .init()
    return Response(
      status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
  }
}

extension Problem {
  static let noDocument = Problem(
    .notFound, "noDocument", vi: "Không có văn bản này.", en: "There is no such document.")
  static let noProfile = Problem(
    .notFound, "noProfile", vi: "Không có mẫu đọc bảng này.", en: "There is no such profile.")
  static let noCorrection = Problem(
    .notFound, "noCorrection", vi: "Không có chỗ sửa này.", en: "There is no such correction.")
  static let noFinding = Problem(
    .notFound, "noFinding", vi: "Không còn cảnh báo này; xin tải lại trang.",
    en: "There is no such finding now; please load the page again.")
  static let notFound = Problem(
    .notFound, "notFound", vi: "Không có trang này.", en: "There is nothing here.")
  static let correctionFitsNothing = Problem(
    .unprocessableContent, "correctionFitsNothing",
    vi: "Văn bản không có chỗ cần sửa này.", en: "The correction fits nothing in the document.")
  static let noName = Problem(
    .unprocessableContent, "noName", vi: "Tên cơ quan, đơn vị phải có chữ.",
    en: "The name of a body has letters.")
  static let noPerson = Problem(
    .unprocessableContent, "noPerson", vi: "Tên người kiểm tra có ký tự không hiển thị được.",
    en: "The name of the person has characters that do not show.")
  static let busy = Problem(
    .serviceUnavailable, "busy", vi: "Đang có nhiều văn bản chờ đọc; xin thử lại sau ít giây.",
    en: "Many documents wait to be read; please try again in a few seconds.",
    headers: [.retryAfter: "5"])
  static let tooSlow = Problem(
    .unprocessableContent, "timedOut", vi: "Đọc văn bản này lâu quá thời gian cho phép.",
    en: "Reading this document takes longer than is allowed.")
  static let crashed = Problem(
    .unprocessableContent, "crashed",
    vi:
      "Chương trình gặp lỗi hoặc hết bộ nhớ khi đọc văn bản này; các văn bản khác không bị ảnh hưởng.",
    en: "Reading this document crashed or took too much memory; other documents are not affected.")
  static let crossSite = Problem(
    .forbidden, "crossSite", vi: "Yêu cầu đến từ một trang khác nên bị từ chối.",
    en: "Requests of other sites are refused.")
  static let wrongHost = Problem(
    .misdirectedRequest, "wrongHost", vi: "Địa chỉ này không phải của trang làm việc.",
    en: "This server does not answer for that host name.")
  static let noToken = Problem(
    .unauthorized, "noToken", vi: "Cần mã truy cập. Xin mở trang bằng địa chỉ đầy đủ đã được cấp.",
    en: "A token is needed. Please open the page by the whole address that was given out.",
    headers: [.wwwAuthenticate: "Bearer"])
  static let internalError = Problem(
    .internalServerError, "internal",
    vi: "Chương trình gặp lỗi; văn bản và chỗ sửa đã lưu vẫn còn.",
    en: "Something went wrong here; what was saved is still there.")

  static func tooLarge(_ bytes: Int) -> Problem {
    Problem(
      .contentTooLarge, "tooLarge", vi: "Nội dung gửi lên lớn hơn giới hạn \(bytes >> 20) MB.",
      en: "What was sent is larger than \(bytes >> 20) MB.")
  }

  static func badRequest(vi: String, en: String) -> Problem {
    Problem(.badRequest, "badRequest", vi: vi, en: en)
  }

  static let brokenOff = badRequest(
    vi: "Nội dung gửi lên bị ngắt giữa chừng.", en: "What was sent broke off.")
  static let unknownMethod = Problem(
    .notImplemented, "unknownMethod", vi: "Không có phương thức này.",
    en: "There is no such method here.")

  static func wrongType(_ expected: String) -> Problem {
    Problem(
      .unsupportedMediaType, "wrongType", vi: "Yêu cầu phải có kiểu \(expected).",
      en: "The request must be \(expected).")
  }

  static func wrongMethod(_ allowed: [HTTPRequest.Method]) -> Problem {
    let list = allowed.map(\.rawValue).joined(separator: ", ")
    return Problem(
      .methodNotAllowed, "wrongMethod", vi: "Địa chỉ này chỉ nhận \(list).",
      en: "This address takes \(list) only.", headers: [.allow: list])
  }

  /// Why a document gave no result.
  init(_ error: ImportError) {
    let sentence = error.message
    self.init(
      error.code == .cancelled ? .serviceUnavailable : .unprocessableContent, error.code.name,
      vi: sentence.vi.capitalizedFirst, en: sentence.en.capitalizedFirst)
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
