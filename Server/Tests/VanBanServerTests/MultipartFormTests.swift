import Testing

@testable import VanBanServer

struct MultipartFormTests {
  @Test(
    "the file of a form",
    arguments: [
      ("form-data; name=\"file\"; filename=\"a.docx\"", "a.docx"),
      ("form-data; name=\"file\"; filename=\"Kế hoạch số 1.docx\"", "Kế hoạch số 1.docx"),
      ("form-data; name=\"file\"; filename=\"a%22b.docx\"", "a\"b.docx"),
      ("form-data; filename=\"a; b.docx\"; name=\"file\"", "a; b.docx"),
      ("form-data; name=file; filename=a.docx", "a.docx"),
      ("form-data; name=\"file\"; filename=\"\"", ""),
    ])
  func findsTheFile(disposition: String, name: String) throws {
    let form = try MultipartForm(
      body([("form-data; name=\"other\"", "x"), (disposition, "PK\r\n--b")]), boundary: "b1")
    #expect(form.file.name == name)
    #expect(Array(form.file.bytes) == Array("PK\r\n--b".utf8))
  }

  @Test(
    "what has no file",
    arguments: [
      "", "--b1", "--b1--\r\n", "--b1\r\n\r\n", "--b1\r\nx\r\n--b1--", "\r\n--b1\r\n--b1",
    ])
  func refusesFormsWithoutAFile(text: String) {
    #expect(throws: Problem.self) { try MultipartForm(Array(text.utf8), boundary: "b1") }
  }

  @Test("any bytes come through as they are", arguments: [1, 2, 3, 4, 5] as [UInt64])
  func bytesComeThrough(seed: UInt64) throws {
    var state = seed
    let bytes = (0..<5000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      // Many line breaks and strokes, as boundaries have.
      let choices: [UInt8] = [13, 10, 45, 98, 49, 0, 255]
      return choices[Int(state >> 33) % choices.count]
    }
    var body = Array(
      "--boundary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n".utf8)
    body += bytes + Array("\r\n--boundary--\r\n".utf8)
    #expect(try Array(MultipartForm(body, boundary: "boundary").file.bytes) == bytes)
  }

  private func body(_ parts: [(disposition: String, text: String)]) -> [UInt8] {
    let text = parts.map { "--b1\r\nContent-Disposition: \($0.disposition)\r\n\r\n\($0.text)\r\n" }
    return Array((text.joined() + "--b1--\r\n").utf8)
  }
}
