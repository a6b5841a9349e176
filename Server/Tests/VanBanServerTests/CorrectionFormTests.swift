import Testing
import VanBan

@testable import VanBanServer

struct CorrectionFormTests {
  @Test(
    "corrections in the API's words",
    arguments: [
      (.purpose(.units, table: "t2"), #"{"kind":"purpose","tableId":"t2","value":"units"}"#),
      (.headerRowCount(2, table: "t2"), #"{"kind":"headerRows","tableId":"t2","value":2}"#),
      (
        .role(.mark, table: "t2", column: 3),
        #"{"column":3,"kind":"columnRole","tableId":"t2","value":"mark"}"#
      ),
      (
        .rowKind(.group, table: "t2", row: 4),
        #"{"kind":"rowKind","row":4,"tableId":"t2","value":"group"}"#
      ),
      (
        .cell("X", table: "t2", row: 4, column: 3),
        #"{"column":3,"kind":"cell","row":4,"tableId":"t2","value":"X"}"#
      ),
      (
        .unit("Sở KHCN", names: ["Sở A", "Sở B"]),
        #"{"kind":"name","name":"Sở KHCN","value":["Sở A","Sở B"]}"#
      ),
      (.deadline("", task: "k1", at: nil), #"{"kind":"deadline","taskId":"k1","value":""}"#),
      (
        .deadline("30/6/2025", task: "k1", at: Place(tableID: "t1", row: 2, column: 1)),
        #"{"kind":"deadline","location":{"column":1,"row":2,"tableId":"t1"},"taskId":"k1","value":"30/6/2025"}"#
      ),
    ] as [(Correction, String)])
  func readsAndWrites(correction: Correction, json: String) throws {
    #expect(try JSONText.encode(CorrectionForm(correction)) == json)
    let read: CorrectionForm = try JSONText.decode(json)
    #expect(read.correction == correction)
  }

  @Test(
    "what is no correction",
    arguments: [
      "{}", #"{"kind":"purpose","tableId":"t2","value":"all"}"#,
      #"{"kind":"rowKind","row":-1,"tableId":"t2","value":"group"}"#,
      #"{"kind":"rowKind","row":99999999999,"tableId":"t2","value":"group"}"#,
      #"{"kind":"cell","row":1,"column":1,"tableId":"t2","value":"\u0000"}"#,
      #"{"kind":"name","name":"A","value":"B"}"#, #"{"kind":"deadline","value":""}"#,
    ])
  func refuses(json: String) {
    #expect(throws: DecodingError.self) { try JSONText.decode(json) as CorrectionForm }
  }
}
