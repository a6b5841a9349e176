import TestSupport
import Testing
import VanBan

/// What a person puts right, and what follows from it.
struct CorrectionTests {
  @Test func aMarkThatIsPutRightMakesTheStatedCountAgree() throws {
    let before = try read(list)
    #expect(before.statements.map(\.agrees) == [false])
    #expect(before.assignments.map(\.place.row) == [1, 3])

    let after = try read(list, [.cell("X", table: "t1", row: 2, column: 2)])
    #expect(after.statements.map(\.agrees) == [true])
    #expect(after.assignments.map(\.place.row) == [1, 2, 3])
    #expect(after.assignments.map(\.corrected) == [[], [.unitID], []])
    #expect(after.assignments[1].raw == "")
    #expect(!after.findings.map(\.code).contains(.statedCountDiffers))
    let cell = try #require(after.tables[0].grid.cell(row: 2, column: 2))
    #expect(after.tables[0].grid.cells[cell].text == "X")
    #expect(after.tables[0].grid.cells[cell].raw == "")
  }

  @Test func aRowThatIsNoRecordMakesNone() throws {
    let result = try read(list, [.rowKind(.blank, table: "t1", row: 2)])
    #expect(result.units.map(\.name) == ["Sở Nội vụ", "Sở Tài chính"])
    #expect(result.tables[0].rows.map(\.isCorrected) == [false, false, true, false])
  }

  @Test func aHeaderRowThatIsARecordBecomesOne() throws {
    let result = try read(
      list,
      [
        .headerRowCount(0, table: "t1"), .role(.unit, table: "t1", column: 1),
        .purpose(.units, table: "t1"),
      ])
    #expect(result.units.map(\.name).first == "Tên cơ quan")
    #expect(result.tables[0].headerRowCount == 0)
    #expect(result.tables[0].corrected == [.purpose, .headerRowCount])
    #expect(result.tables[0].columns[1].evidence == .correction)
  }

  @Test func rolesOfColumnsDecideWhatATableIsFor() throws {
    let table = grid([
      ["TT", "Việc", "Ai"], ["1", "Lập báo cáo", "Sở Y tế"], ["2", "Kiểm tra", "Sở Nội vụ"],
    ])
    #expect(try read([table]).tasks.isEmpty)
    let result = try read(
      [table],
      [.role(.task, table: "t1", column: 1), .role(.lead, table: "t1", column: 2)])
    #expect(result.tables[0].purpose == .tasks)
    #expect(result.tasks.map(\.text) == ["Lập báo cáo", "Kiểm tra"])
    #expect(result.assignments.map(\.role) == [.lead, .lead])
  }

  @Test func anOrdinalColumnThatIsNoneNumbersNothing() throws {
    let result = try read(list, [.role(.other, table: "t1", column: 0)])
    #expect(result.units.map(\.ordinal) == [nil, nil, nil])
    let back = try read(
      list, [.role(.other, table: "t1", column: 0), .role(.ordinal, table: "t1", column: 0)])
    #expect(back.units.map(\.ordinal) == ["1", "2", "3"])
  }

  @Test(
    "what a name stands for",
    arguments: [
      ([.unit("Sở Y tế", names: ["Sở Y tế tỉnh"])], ["Sở Y tế tỉnh", "Sở Nội vụ"]),
      (
        [.unit("Sở Y tế", names: ["Sở Tài chính", "Văn phòng Xây dựng nông thôn"])],
        ["Sở Tài chính", "Văn phòng Xây dựng nông thôn", "Sở Nội vụ"]
      ),
      ([.unit("Sở Y tế", names: [])], ["Sở Nội vụ"]),
      ([.unit("Sở Y tế", names: [" ", "\u{202E}"])], ["Sở Nội vụ"]),
      (
        [.unit("Sở Y tế", names: ["Sở A"]), .unit("Sở A", names: ["Sở B", "Sở C"])],
        ["Sở B", "Sở C", "Sở Nội vụ"]
      ),
      (
        [.unit("Sở Y tế", names: ["Sở Y tế", "Sở B"]), .unit("Sở Y tế", names: ["Sở Y tế tỉnh"])],
        ["Sở Y tế tỉnh", "Sở B", "Sở Nội vụ"]
      ),
      ([.unit("Sở Y tế", names: ["Sở A", "Sở A", "sở a"])], ["Sở A", "Sở Nội vụ"]),
      (
        [.cell("Ban Tổ chức và Hội đồng nhân dân", table: "t1", row: 1, column: 2)],
        ["Ban Tổ chức và Hội đồng nhân dân", "Sở Nội vụ"]
      ),
      (
        [.cell("Sở Y tế, Sở Tài chính", table: "t1", row: 1, column: 2)],
        ["Sở Y tế", "Sở Tài chính", "Sở Nội vụ"]
      ),
      ([.cell("Sở Y tế\nTổ X", table: "t1", row: 1, column: 2)], ["Sở Y tế", "Tổ X", "Sở Nội vụ"]),
    ] as [([Correction], [String])])
  func namesStandForWhatAPersonSays(corrections: [Correction], units: [String]) throws {
    let result = try read(tasks, corrections)
    #expect(result.units.map(\.name) == units)
    #expect(Set(result.assignments.map(\.unitID)) == Set(result.units.map(\.id)))
    #expect(!result.findings.map(\.code).contains(.correctionUnused))
    for unit in result.units where unit.name != "Sở Nội vụ" {
      #expect(unit.corrected == [.name], "\(unit.name)")
      #expect(unit.raw == "Sở Y tế")
    }
  }

  @Test func namesInProseAreMeantToo() throws {
    let blocks: [any WordBlock] =
      head + [P("II. TỔ CHỨC THỰC HIỆN"), P("1. Sở Y tế: chủ trì xây dựng báo cáo năm.")]
    #expect(try read(blocks).units.map(\.name) == ["Sở Y tế"])
    let result = try read(blocks, [.unit("Sở Y tế", names: ["Sở Nội vụ"])])
    #expect(result.units.map(\.name) == ["Sở Nội vụ"])
    #expect(result.assignments.map(\.corrected) == [[.unitID]])
  }

  @Test(
    "a deadline is read as those of documents are",
    arguments: [
      ("30/6/2025", .date, "2025-06-30"), ("Quý II/2025", .quarter, "2025-06-30"),
      ("chưa rõ", .unknown, nil),
    ] as [(String, Deadline.Kind, String?)])
  func deadlinesAreReadAnew(words: String, kind: Deadline.Kind, end: String?) throws {
    let task = try #require(try read(tasks).tasks.first)
    #expect(task.deadline?.kind == .unknown)
    let corrected = try read(tasks, [.deadline(words, task: task.id, at: task.place)]).tasks[0]
    #expect(corrected.deadline?.kind == kind)
    #expect(corrected.deadline?.to == end)
    #expect(corrected.deadline?.raw == words)
    #expect(corrected.corrected == [.deadline])
    #expect(try read(tasks, [.deadline("", task: task.id, at: nil)]).tasks[0].deadline == nil)
  }

  @Test(
    "what fits nothing is said",
    arguments: [
      .purpose(.tasks, table: "t9"), .rowKind(.group, table: "t1", row: 0),
      .headerRowCount(9, table: "t9"),
      .rowKind(.group, table: "t1", row: 40),
      .role(.lead, table: "t1", column: 7), .cell("X", table: "t1", row: 0, column: 9),
      .unit("Sở Không Có", names: ["Sở Y tế"]), .deadline("30/6/2025", task: "k0", at: nil),
    ] as [Correction])
  func correctionsThatFitNothingAreFindings(correction: Correction) throws {
    let plain = try read(tasks)
    let result = try read(tasks, [correction])
    #expect(result.findings.map(\.code).contains(.correctionUnused))
    #expect(result.unusedCorrections == [correction])
    #expect(result.tasks == plain.tasks)
    #expect(result.units == plain.units)
  }

  @Test func aDeadlineStaysWithItsTaskAmongEqualOnes() throws {
    let blocks = [
      grid([
        ["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"], ["1", "Lập báo cáo", "Sở Y tế", ""],
        ["2", "Lập báo cáo", "Sở Nội vụ", ""], ["3", "Lập báo cáo", "Sở Tài chính", ""],
      ])
    ]
    let second = try read(blocks).tasks[1]
    let deadline = Correction.deadline("15/12/2024", task: second.id, at: second.place)
    #expect(try read(blocks, [deadline]).tasks.map { $0.deadline?.to } == [nil, "2024-12-15", nil])
    let shorter = try read(blocks, [deadline, .rowKind(.blank, table: "t1", row: 1)])
    #expect(shorter.tasks.map { $0.deadline?.to } == ["2024-12-15", nil])
    let other = try read(
      blocks, [deadline, .cell("Việc khác", table: "t1", row: 2, column: 1)])
    #expect(other.tasks.map { $0.deadline?.to } == [nil, nil, nil])
    #expect(other.unusedCorrections == [deadline])
  }

  @Test func aDeadlineTakesTheYearOfItsColumn() throws {
    let blocks = [
      grid([
        ["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn năm 2023"],
        ["1", "Lập báo cáo", "Sở Y tế", "Tháng 6"],
      ])
    ]
    let task = try read(blocks).tasks[0]
    #expect(task.deadline?.to == "2023-06-30")
    let corrected = try read(blocks, [.deadline("Tháng 7", task: task.id, at: task.place)])
    #expect(corrected.tasks[0].deadline?.to == "2023-07-31")
  }

  @Test func theLastWordOnAMergedCellCounts() throws {
    let merged = Tbl(rows: [
      Row(["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"].map { Cell($0) }),
      Row([Cell("1"), Cell("Lập báo cáo"), Cell("Sở Y tế"), Cell("Tháng 1/2025", vMerge: .restart)]
      ),
      Row([Cell("2"), Cell("Kiểm tra"), Cell("Sở Nội vụ"), Cell("", vMerge: .continue)]),
    ])
    for rows in [[1, 2, 1], [2, 1, 2], [1, 1, 2]] {
      let corrections = zip(rows, ["1/2/2025", "1/3/2025", "1/4/2025"]).map {
        Correction.cell($1, table: "t1", row: $0, column: 3)
      }
      let result = try read([merged], corrections)
      #expect(result.tasks.map { $0.deadline?.to } == ["2025-04-01", "2025-04-01"])
    }
  }

  @Test func aBodyThatACellNamesTwiceCountsOnce() throws {
    let result = try read(list, [.cell("Sở Y tế\nSở Y tế", table: "t1", row: 2, column: 1)])
    #expect(result.units.map(\.name) == ["Sở Nội vụ", "Sở Y tế", "Sở Tài chính"])
    #expect(result.statements.map(\.counted) == ["2"])
  }

  @Test func marksStandInTheOutput() throws {
    let result = try read(
      tasks,
      [
        .unit("Sở Y tế", names: ["Sở Y tế tỉnh"]),
        .cell("30/6/2025", table: "t1", row: 1, column: 3),
        .rowKind(.record, table: "t1", row: 2), .role(.lead, table: "t1", column: 2),
      ])
    let json = String(decoding: result.json(pretty: false), as: UTF8.self)
    for part in [
      #""name":"Sở Y tế tỉnh","raw":"Sở Y tế""#, #""corrected":["name"]"#,
      #""corrected":["deadline"]"#, #""text":"30/6/2025","raw":"sớm nhất","corrected":["text"]"#,
      #""corrected":["kind"]"#, #""role":"lead","corrected":["role"]"#, #""corrected":["unitId"]"#,
    ] { #expect(json.contains(part), "\(part)") }
    var csv = ""
    result.writeCSV(of: .tasks) { csv += String(decoding: $0, as: UTF8.self) }
    let lines = csv.split(separator: "\r\n")
    #expect(lines[0].hasSuffix(",corrected") && lines[1].hasSuffix(",deadline"))
    #expect(lines[2].hasSuffix(","))
    #expect(
      try !String(decoding: read(tasks).json(pretty: false), as: UTF8.self).contains("corrected"))
  }

  @Test func correctionsServeTheNextDocumentAsAProfile() throws {
    let corrections: [Correction] = [
      .role(.coordinate, table: "t1", column: 2), .unit("Sở Y tế", names: ["Sở Y tế tỉnh"]),
      .rowKind(.blank, table: "t1", row: 2), .cell("Sở X", table: "t1", row: 1, column: 2),
    ]
    let profile = Profile(
      generalizing: corrections, of: try read(tasks, corrections))
    #expect(
      profile
        == Profile(
          tables: [
            .init(
              position: 1, columns: [.init(column: .title("Cơ quan chủ trì"), role: .coordinate)])
          ],
          names: [.init(name: "Sở Y tế", names: ["Sở Y tế tỉnh"])]))
    let yaml = profile.yaml { _, _ in nil }
    #expect(try Profile(yaml: Array(yaml.utf8)) == profile)
    var importer = DocumentImporter(profile: profile)
    importer.ignoredFindings = []
    let next = try importer.importBytes(DocxFile.word(tasks).zipped(), fileName: "a.docx")
    #expect(next.assignments.map(\.role) == [.coordinate, .coordinate])
    #expect(next.units.map(\.name) == ["Sở Y tế tỉnh", "Sở Nội vụ"])
    #expect(next.units.map(\.corrected) == [[], []])
    #expect(next.findings.count { $0.code == .profileApplied } == 2)
  }

  @Test(
    "a document read with the profile of its corrections is read alike",
    arguments: [
      [.role(.ordinal, table: "t1", column: 1), .role(.note, table: "t1", column: 0)],
      [.role(.other, table: "t1", column: 0)], [.role(.coordinate, table: "t1", column: 2)],
      [.headerRowCount(2, table: "t1"), .purpose(.tasks, table: "t1")],
      [.unit("Sở Y tế", names: ["Sở Y tế", "Sở B"]), .unit("Sở Y tế", names: ["Sở C"])],
    ] as [[Correction]])
  func profilesDoWhatTheCorrectionsDid(corrections: [Correction]) throws {
    let corrected = try read(tasks, corrections)
    let profile = Profile(generalizing: corrections, of: corrected)
    let yaml = try Profile(yaml: Array(profile.yaml { _, _ in nil }.utf8))
    #expect(yaml == profile)
    let result = try DocumentImporter(profile: profile).importBytes(
      DocxFile.word(tasks).zipped(), fileName: "a.docx")
    #expect(result.units.map(\.name) == corrected.units.map(\.name))
    #expect(result.tasks.map(\.ordinal) == corrected.tasks.map(\.ordinal))
    #expect(result.assignments.map(\.role) == corrected.assignments.map(\.role))
    #expect(result.tables[0].rows.map(\.kind) == corrected.tables[0].rows.map(\.kind))
  }

  @Test func aProfileKeepsWhatNobodyCorrected() throws {
    let base = Profile(
      tables: [
        .init(
          position: 1, columns: [.init(column: .number(3), role: .coordinate)], ignoredRows: [3])
      ], names: [.init(name: "Sở Nội vụ", names: ["Sở Nội vụ tỉnh"])])
    var importer = DocumentImporter(profile: base)
    importer.corrections = [
      .role(.output, table: "t1", column: 3), .unit("Sở Y tế", names: ["Sở Y tế tỉnh"]),
    ]
    let result = try importer.importBytes(DocxFile.word(tasks).zipped(), fileName: "a.docx")
    let profile = Profile(generalizing: importer.corrections, of: result, over: base)
    #expect(
      profile
        == Profile(
          tables: [
            .init(
              position: 1,
              columns: [
                .init(column: .number(3), role: .coordinate),
                .init(column: .title("Thời hạn"), role: .output),
              ], ignoredRows: [3])
          ],
          names: [
            .init(name: "Sở Nội vụ", names: ["Sở Nội vụ tỉnh"]),
            .init(name: "Sở Y tế", names: ["Sở Y tế tỉnh"]),
          ]))
  }

  // MARK: Documents

  private var head: [any WordBlock] {
    [P("KẾ HOẠCH", bold: true, centered: true), P("Năm 2025", bold: true, centered: true), P("")]
  }

  private var list: [any WordBlock] {
    [
      grid([
        ["STT", "Tên cơ quan", "Duy trì"], ["1", "Sở Nội vụ", "X"], ["2", "Sở Y tế", ""],
        ["3", "Sở Tài chính", "X"],
      ]), P("- Duy trì: 3 cơ quan."),
    ]
  }

  private var tasks: [any WordBlock] {
    [
      grid([
        ["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"],
        ["1", "Lập báo cáo", "Sở Y tế", "sớm nhất"],
        ["2", "Kiểm tra", "Sở Nội vụ", "Tháng 6/2025"],
      ])
    ]
  }

  private func grid(_ rows: [[String]]) -> Tbl {
    Tbl(rows: rows.map { Row($0.map { Cell($0) }) })
  }

  private func read(
    _ blocks: [any WordBlock], _ corrections: [Correction] = []
  ) throws -> ImportResult {
    var importer = DocumentImporter()
    importer.corrections = corrections
    return try importer.importBytes(DocxFile.word(blocks).zipped(), fileName: "a.docx")
  }
}
