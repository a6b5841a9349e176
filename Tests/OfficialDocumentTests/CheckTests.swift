import DocumentModel
import OfficialDocument
import Testing

private let head =
  "UBND TỈNH X\nSố: 25/KH-UBND\nHuế, ngày 15 tháng 2 năm 2022\n**><KẾ HOẠCH\n**><Kiểm tra\n\n"
private let foot = "\n**KT. CHỦ TỊCH\n**PHÓ CHỦ TỊCH\nNguyễn Văn An\n"

/// A document, and the findings that its parts give when they are held against each other.
@Test(
  "Đối chiếu trong văn bản",
  arguments: [
    (head + "1. A" + foot, []),
    (head + "1. A", [.signerUnknown]),
    (
      head.replacing("KH-UBND", with: "QĐ-UBND") + "1. A" + foot, [.typeAndNotationDiffer]
    ),
    (head + "1. A (phụ lục II)." + foot, [.appendixNotFound]),
    (head + "1. A (phụ lục I kèm theo Nghị định số 30/2020/NĐ-CP)." + foot, []),
    (head + "1. Sửa đổi phụ lục IV của Luật Đầu tư." + foot, []),
    (head + "1. A (phụ lục 1)." + foot + "\n**><Phụ lục I\n**><DANH SÁCH\nB", []),
    (
      head + "1. A (phụ lục I)." + foot + "\n**><Phụ lục I\n**><A\nB\n**><Phụ lục II\n**><B\nC",
      [.appendixNotMentioned]
    ),
    (head + "1. A (danh sách kèm theo)." + foot + "\n**><Phụ lục I\n**><A\nB", []),
    (
      head + "1. A (phụ lục I)." + foot
        + "\n**><Phụ lục I\n**><A\n(Kèm theo Kế hoạch số 52/KH-UBND ngày 15/02/2022)\nB",
      [.appendixOfOtherDocument]
    ),
    (
      head + "1. Theo Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014.\n"
        + "2. Theo Quyết định số 19/2014/QĐ-TTg ngày 03/5/2014." + foot, [.citationDatesDiffer]
    ),
    (
      head + "1. Theo Kế hoạch số 5/KH-UBND ngày 05/3/2020.\n"
        + "2. Theo Kế hoạch số 5/KH-UBND ngày 03/5/2021." + foot, []
    ),
    (head + "1. A\n2. B\n4. C" + foot, [.sectionNumberGap]),
    (head + "1. A\n2. B\n2. C" + foot, [.sectionNumberRepeated]),
    (head + "1. A\n2/ B" + foot, [.numberingMixed]),
    (head + "1. A\na) x\nb) y\nc) z\nd) t\ne) u" + foot, []),
  ] as [(String, [FindingCode])])
func holdsPartsAgainstEachOther(text: String, expected: [FindingCode]) {
  let reading = OfficialDocument(reading: Document(Piece.lines(text)))
  #expect(reading.findings.map(\.code) == expected)
}
