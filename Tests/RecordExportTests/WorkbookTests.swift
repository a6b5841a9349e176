import Foundation
import TestSupport
import Testing

@testable import RecordExport
@testable import Records

@Suite struct WorkbookTests {
  @Test func theSameBytes() throws {
    let first = try ImportResult.complete.workbook()
    // Times in archives have two seconds.
    Thread.sleep(forTimeInterval: 2.1)
    #expect(try ImportResult.complete.workbook() == first)
  }

  /// Sheets of four rows, cells of 200 units, one link a sheet: nothing is lost.
  @Test func beyondTheBounds() throws {
    let limits = SheetBook.Limits(rows: 4, text: 200, links: 1)
    var result = ImportResult.complete
    result.tasks[0].text = String(repeating: "Rà soát 😀 ", count: 100)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (book, json) = (folder.appending(path: "a.xlsx"), folder.appending(path: "a.json"))
    try Data(result.workbook(within: limits)).write(to: book)
    try Data(result.json(pretty: false)).write(to: json)
    let script = """
      import json, openpyxl, sys
      book, result = openpyxl.load_workbook(sys.argv[1]), json.load(open(sys.argv[2]))
      rows = lambda name: [row for sheet in book if sheet.title.split(" (")[0] == name
                           for row in sheet.iter_rows(2, values_only=True)]
      print(len(rows("Đơn vị")) - len(result["units"]), len(rows("Cảnh báo")) - len(result["findings"]))
      print(max(sheet.max_row for sheet in book if sheet.title[:3] != "Văn" and sheet.title[:3] != "Nội"))
      text = rows("Nhiệm vụ")[0][1]
      text = text[:text.rindex("… [xem")] + "".join(r[4] for r in rows("Nội dung dài") if r[2] == "Nhiệm vụ")
      print(text == result["tasks"][0]["text"])
      """
    let lines = try ReadBack.python(["-c", script, book.path, json.path])
    #expect(lines == ["0 0", "4", "True"])
  }

  @Test(arguments: [
    ("abcdef", 3, ["abc", "def"]), ("abc", 3, ["abc"]), ("a😀b", 2, ["a", "😀", "b"]),
    ("_x0041_", 20, ["_x005F_x0041_"]), ("_x00_", 20, ["_x00_"]),
    ("_x_x0041_", 20, ["_x_x005F_x0041_"]), ("", 3, [""]),
  ]) func textsOfCells(text: String, limit: Int, pieces: [String]) {
    #expect(CellText(text, limit: limit).pieces == pieces)
  }

  @Test(
    arguments: [
      ("2022-02-15", SheetCell.date(year: 2022, month: 2, day: 15)), ("2022-02", .text("02/2022")),
      ("2022", .text("2022")), ("1899-12-31", .text("31/12/1899")), (nil, .blank),
    ] as [(String?, SheetCell)]) func days(iso: String?, cell: SheetCell)
  {
    #expect(SheetCell(iso: iso) == cell)
  }

  @Test(
    arguments: [
      ("725960000", SheetCell.number(725_960_000)), ("1.5", .number(1.5)),
      ("1234567890123456", .text("1234567890123456")), (nil, .blank),
    ] as [(String?, SheetCell)]) func amounts(decimal: String?, cell: SheetCell)
  {
    #expect(SheetCell(decimal: decimal) == cell)
  }
}
