import AdministrativeUnits
import DocumentModel
import OfficialDocument
import TableGrid

@testable import Records

extension ImportResult {
  /// A result of a file in which nothing was found.
  static var empty: ImportResult {
    ImportResult(
      source: Source(
        fileName: "a.docx", byteCount: 0, sha256: String(repeating: "0", count: 64),
        format: "docx", application: nil),
      document: OfficialDocument(), notes: [], tables: [], units: [], tasks: [], assignments: [],
      statements: [], findings: [])
  }

  /// A result that has every kind of thing that the schema knows, each word of each enumeration.
  static var complete: ImportResult {
    var result = empty
    result.source.application = "Microsoft Office Word"
    result.document = .complete
    result.notes = [
      Document.Note(text: "Một cước chú.", place: Place(paragraph: 3)),
      Document.Note(text: "Không rõ chỗ.", place: Place()),
    ]
    result.tables = TableRecord.Purpose.allCases.enumerated().map { index, purpose in
      .made(index: index, purpose: purpose)
    }
    result.units = UnitRecord.ofEveryKind
    result.tasks = TaskRecord.ofEveryKind
    result.assignments = AssignmentRecord.Role.allCases.map {
      AssignmentRecord(
        taskID: "task-1", unitID: "unit-1", role: $0, raw: "X ", place: cellPlace)
    }
    result.statements = StatementRecord.ofEveryKind
    result.findings =
      FindingCode.allCases.map { Finding($0, at: cellPlace, ["count": "2"]) }
      + [Finding(.issuerUnknown, at: nil)]
    return result
  }
}

/// A place in a table.
let cellPlace = Place(tableID: "t1", row: 4, column: 2)

extension OfficialDocument {
  fileprivate static var complete: OfficialDocument {
    var document = OfficialDocument()
    document.typeName = "Kế hoạch"
    document.typeAbbreviation = "KH"
    document.code = DocumentCode(
      raw: "Số:         /KH-UBND", number: nil, year: nil, notation: "KH-UBND")
    document.issuedDate = PartialDate(
      raw: "ngày      tháng 02 năm 2022", year: 2022, month: 2, day: nil)
    document.place = "Ninh Thuận"
    document.organName = "ỦY BAN NHÂN DÂN TỈNH NINH THUẬN"
    document.parentOrganName = "CHÍNH PHỦ"
    document.subject = "Triển khai \"ISO\""
    document.legalBases = [.decision, Citation(relation: "Xét", raw: "Xét …", place: Place())]
    document.citations = [Citation(raw: "Luật Đất đai", place: Place(part: "word/footnotes.xml"))]
    document.addressees = ["Các sở, ban, ngành"]
    document.signers = [
      Signer(competence: "KT. CHỦ TỊCH", position: "PHÓ CHỦ TỊCH", fullName: "Lê Huyền"),
      Signer(competence: nil, position: nil, fullName: nil),
    ]
    document.recipients = ["Tổng cục TCĐLCL", "Lưu: VT. ĐN"]
    document.sections = [.withChild]
    document.appendixes = [
      .attached,
      Appendix(
        id: "a2", label: "PHỤ LỤC", number: nil, place: Place(paragraph: 60), contentStart: 61),
    ]
    return document
  }
}

extension Citation {
  fileprivate static var decision: Citation {
    var citation = Citation(
      relation: "Căn cứ", raw: "Căn cứ Quyết định số 19/2014/QĐ-TTg", place: Place(paragraph: 2))
    citation.typeName = "Quyết định"
    citation.code = DocumentCode(
      raw: "19/2014/QĐ-TTg", number: "19", year: 2014, notation: "QĐ-TTg")
    citation.issuedDate = PartialDate(
      raw: "ngày 05 tháng 3 năm 2014", year: 2014, month: 3, day: 5)
    citation.organName = "Thủ tướng Chính phủ"
    citation.subject = "áp dụng hệ thống quản lý chất lượng"
    citation.codes = ["19/2014/QĐ-TTg"]
    return citation
  }
}

extension Section {
  fileprivate static var withChild: Section {
    var section = Section(
      id: "s1", number: "1", level: 0, heading: "Mục tiêu", place: Place(paragraph: 5))
    section.paragraphs = ["- Nâng cao hiệu quả."]
    section.paragraphIndexes = [6]
    section.children = [
      Section(id: "s1.1", number: nil, level: 1, heading: "Riêng", place: Place(paragraph: 7))
    ]
    return section
  }
}

extension Appendix {
  fileprivate static var attached: Appendix {
    var appendix = Appendix(
      id: "a1", label: "Phụ lục 1", number: "1", place: Place(paragraph: 50), contentStart: 53)
    appendix.title = "CÁC CƠ QUAN"
    appendix.attachedTo = .decision
    return appendix
  }
}

extension TableRecord {
  /// A table with one column of every role and one row of every kind.
  static func made(index: Int, purpose: Purpose) -> TableRecord {
    let width = Int32(ColumnRole.allCases.count)
    let table = Table(
      index: index,
      RowKind.allCases.map { [MadeCell($0.rawValue, raw: $0.rawValue + " ", span: width)] })
    return TableRecord(
      id: table.id, index: index, parentID: index == 1 ? "t1" : nil,
      appendixID: index == 0 ? "a1" : nil, purpose: purpose, confidence: 0.98, headerRowCount: 1,
      columns: ColumnRole.allCases.map { Column(titles: ["Cột"], role: $0, evidence: .title) },
      rows: RowKind.allCases.map { Row(kind: $0, ordinal: $0 == .record ? "1" : nil) },
      grid: table.grid)
  }
}

extension UnitRecord {
  fileprivate static var ofEveryKind: [UnitRecord] {
    UnitKind.allCases.enumerated().map { index, kind in
      UnitRecord(
        id: "unit-\(index)", ordinal: index == 0 ? nil : String(index), name: "Sở Y tế",
        raw: "Sở Y tế ", kind: kind,
        level: index == 0 ? nil : GovernmentLevel.allCases[index % GovernmentLevel.allCases.count],
        isCollective: index == 1, administrativeUnit: resolvedUnits[index % resolvedUnits.count],
        groupPath: [Group(ordinal: "I", text: "Cấp tỉnh"), Group(ordinal: nil, text: "Khác")],
        place: cellPlace)
    }
  }

  /// A commune with its successor, a province, and nothing.
  private static var resolvedUnits: [ResolvedUnit?] {
    let units = AdministrativeUnits(asOf: .november2021)
    return ["22855", "58"].map { code in
      units.unit(code: code).map {
        ResolvedUnit(
          unit: $0, province: $0.level == .province ? nil : $0.province, successors: $0.successors)
      }
    } + [nil]
  }
}

extension TaskRecord {
  fileprivate static var ofEveryKind: [TaskRecord] {
    let money = Quantity(raw: "725.960.000 đồng", amount: "725960000", unit: nil, currency: "VND")
    let bare = TaskRecord.Origin.allCases.map {
      TaskRecord(
        id: "task-\($0.rawValue)", ordinal: nil, text: "Duy trì", origin: $0, groupPath: [],
        deadline: nil, output: nil, budget: nil, quantity: nil, note: nil, place: cellPlace)
    }
    return bare
      + Deadline.Kind.allCases.map {
        TaskRecord(
          id: "task-\($0.rawValue)", ordinal: "1", text: "Báo cáo", origin: .body,
          groupPath: [Group(ordinal: "4", text: "Tổ chức thực hiện")],
          deadline: Deadline(
            raw: "trước 15/10", kind: $0, from: "2022-01-01", to: "2022-10-15",
            recurrence: "yearly-10-15"),
          output: "Báo cáo", budget: money,
          quantity: Quantity(raw: "vài lớp", amount: nil, unit: "lớp", currency: nil),
          note: "-", place: Place(paragraph: 30))
      }
  }
}

extension StatementRecord {
  fileprivate static var ofEveryKind: [StatementRecord] {
    [
      StatementRecord(
        raw: "106 cơ quan", stated: "106", counted: "105", agrees: false,
        about: .task(id: "task-1"), place: Place(paragraph: 9)),
      StatementRecord(
        raw: "03 lớp", stated: "03", counted: nil, agrees: nil, about: .table(id: "t1"),
        place: Place(paragraph: 9)),
      StatementRecord(
        raw: "725.960.000 đồng", stated: "725960000", counted: "725960000", agrees: true,
        about: .amount, place: Place(paragraph: 20)),
      StatementRecord(
        raw: "1,5 lần", stated: "1.5", counted: nil, agrees: nil, about: .table(id: "t1"),
        place: Place(paragraph: 21)),
    ]
  }
}
