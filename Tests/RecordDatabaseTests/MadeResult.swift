import DocumentModel
import OfficialDocument

@testable import Records

extension ImportResult {
  /// A document of a number with tasks of these texts and ids, each done by one unit.
  static func made(number: String? = "12", tasks: [String] = ["một", "hai"]) -> ImportResult {
    var document = OfficialDocument()
    document.organName = "ỦY BAN NHÂN DÂN TỈNH NINH THUẬN"
    document.code = DocumentCode(raw: "12/KH-UBND", number: number, year: nil, notation: "KH-UBND")
    document.issuedDate = PartialDate(raw: "", year: 2022, month: 2, day: 15)
    return ImportResult(
      source: Source(
        fileName: "a.docx", byteCount: 1, sha256: "00", format: "docx", application: nil),
      document: document, notes: [], tables: [],
      units: [
        UnitRecord(
          id: "u", ordinal: nil, name: "Sở Y tế", raw: "Sở Y tế", kind: .department, level: nil,
          isCollective: false, administrativeUnit: nil, groupPath: [], place: Place(paragraph: 1))
      ],
      tasks: tasks.map {
        TaskRecord(
          id: $0, ordinal: nil, text: $0, origin: .body, groupPath: [], deadline: nil, output: nil,
          budget: nil, quantity: nil, note: nil, place: Place(paragraph: 2))
      },
      assignments: tasks.map {
        AssignmentRecord(
          taskID: $0, unitID: "u", role: .lead, raw: "Sở Y tế", place: Place(paragraph: 2))
      }, statements: [], findings: [])
  }
}
