import Testing
import VanBan

/// What the real plan must give, whoever wrote the file.
@Suite struct PlanTests {
  // MARK: The document

  @Test func `an appendix alone tells what it belongs to`() throws {
    let document = try Fixture.appendix.imported().document
    #expect(document.typeName == "Kế hoạch")
    #expect(document.code?.notation == "KH-UBND")
    #expect(document.issuedDate?.iso == "2022-02")
    #expect(document.organName == "Ủy ban nhân dân tỉnh Ninh Thuận")
    #expect(document.subject == nil)
  }

  @Test(arguments: Fixture.withBody) func `the plan says what it is`(fixture: Fixture) throws {
    let document = try fixture.imported().document
    #expect(document.typeName == "Kế hoạch")
    #expect(document.typeAbbreviation == "KH")
    #expect(document.code?.number == nil)
    #expect(document.code?.notation == "KH-UBND")
    #expect(document.issuedDate?.iso == "2022-02")
    #expect(document.issuedDate?.day == nil)
    #expect(document.subject?.hasPrefix("Triển khai áp dụng Hệ thống quản lý chất lượng") == true)
    #expect(document.subject?.hasSuffix("tỉnh Ninh Thuận năm 2022") == true)
  }

  @Test(arguments: [Fixture.word, .body]) func `the head gives place and issuer`(
    fixture: Fixture
  ) throws {
    let document = try fixture.imported().document
    #expect(document.place == "Ninh Thuận")
    #expect(document.organName == "ỦY BAN NHÂN DÂN TỈNH NINH THUẬN")
    #expect(document.parentOrganName == nil)
  }

  @Test(arguments: Fixture.withBody) func `three legal bases`(fixture: Fixture) throws {
    let document = try fixture.imported().document
    #expect(document.legalBases.map(\.relation) == ["Căn cứ", "Căn cứ", "Thực hiện"])
    #expect(
      document.legalBases.map { $0.codes.first } == [
        "19/2014/QĐ-TTg", "26/2014/TT-BKHCN", "8869/VPCP-KSTT",
      ])
    #expect(
      document.legalBases.map { $0.issuedDate?.iso } == ["2014-03-05", "2014-10-10", "2021-12-04"])
    #expect(
      document.legalBases.prefix(2).map(\.organName) == [
        "Thủ tướng Chính phủ", "Bộ Khoa học và Công nghệ",
      ])
    #expect(document.legalBases.map { $0.code?.year } == [2014, 2014, nil])
    #expect(document.citations.contains { $0.codes.contains("116/2015/TT-BTC") })
  }

  @Test(arguments: Fixture.withBody) func `one signer and six recipients`(
    fixture: Fixture
  ) throws {
    let document = try fixture.imported().document
    #expect(
      document.signers == [
        Signer(competence: "KT. CHỦ TỊCH", position: "PHÓ CHỦ TỊCH", fullName: "Lê Huyền")
      ])
    #expect(
      document.recipients == [
        "Tổng cục TCĐLCL", "CT, PCT UBND tỉnh Lê Huyền", "Các cơ quan áp dụng ISO",
        "Chi cục TCĐLCL", "VPUB: LĐ, KTTH", "Lưu: VT. ĐN",
      ])
  }

  @Test(arguments: Fixture.withBody) func `the outline`(fixture: Fixture) throws {
    let sections = try fixture.imported().document.sections
    #expect(sections.map(\.number) == ["1", "2", "3", "4"])
    #expect(
      sections.map(\.heading) == [
        "Mục tiêu", "Nhiệm vụ trọng tâm năm 2022", "Kinh phí thực hiện", "Tổ chức thực hiện",
      ])
    #expect(sections.last?.children.map(\.number) == ["a", "b", "c", "d", "e"])
    #expect(sections.map(\.paragraphs.count) == [4, 5, 2, 0])
  }

  @Test(arguments: Fixture.withAppendix) func `one appendix of the plan`(fixture: Fixture) throws {
    let result = try fixture.imported()
    let appendix = try #require(result.document.appendixes.first)
    #expect(result.document.appendixes.count == 1)
    #expect(appendix.label == "Phụ lục 1")
    #expect(appendix.number == "1")
    #expect(appendix.attachedTo?.typeName == "Kế hoạch")
    #expect(appendix.attachedTo?.code?.number == nil)
    #expect(appendix.attachedTo?.code?.notation == "KH-UBND")
    #expect(appendix.attachedTo?.issuedDate?.iso == "2022-02")
    #expect(result.tables.filter { $0.purpose == .units }.map(\.appendixID) == [appendix.id])
    #expect(result.tables.filter { $0.purpose != .units }.allSatisfy { $0.purpose == .layout })
  }

  // MARK: The records

  @Test(arguments: Fixture.withAppendix) func `106 units in order`(fixture: Fixture) throws {
    let units = try fixture.imported().units.filter { $0.place.tableID != nil }
    #expect(units.map(\.ordinal) == (1...106).map { String($0) })
    #expect(units[3].name == "Sở Khoa học và Công nghệ")
    #expect(units[31].name == "Chi cục Thuỷ lợi")
    #expect(units[20].name == "Ủy ban nhân dân Thành phố Phan Rang-Tháp Chàm")
    #expect(units[20].raw == "UBND Thành phố Phan Rang-Tháp Chàm ")
    #expect(Set(units.map(\.id)).count == 106)
    #expect(units.map(\.place.row) == (1...106).map { $0 })
  }

  @Test(arguments: Fixture.withAppendix) func `marks become assignments`(fixture: Fixture) throws {
    let result = try fixture.imported()
    let tasks = result.tasks.filter { $0.origin == .markColumn }
    #expect(tasks.map(\.text) == ["Mở rộng phạm vi áp dụng", "Duy trì, cải tiến"])
    let rows = tasks.map { task in
      result.assignments.filter { $0.taskID == task.id }.compactMap(\.place.row)
    }
    #expect(rows.first == [4, 5, 11, 18, 19, 24, 27, 28, 32, 81, 82, 83, 98])
    #expect(rows.last == (1...106).filter { $0 != 4 })
    #expect(result.assignments.first { $0.place.row == 24 }?.raw == "X ")
  }

  @Test(arguments: Fixture.withAppendix) func `72 territories resolve`(fixture: Fixture) throws {
    let units = try fixture.imported().units
    let resolved = units.compactMap(\.administrativeUnit)
    #expect(resolved.count == 72)
    #expect(resolved.allSatisfy { $0.unit.snapshot.rawValue == "2021-11-01" })
    #expect(resolved.allSatisfy { $0.province?.code == "58" })
    let dongHai = units.first { $0.ordinal == "56" }?.administrativeUnit
    #expect(dongHai?.unit.code == "22768")
    #expect(dongHai?.successors.map(\.code) == ["22780", "22888"])
  }

  @Test(arguments: Fixture.withBody) func `the text assigns its tasks`(fixture: Fixture) throws {
    let result = try fixture.imported()
    let body = result.tasks.filter { $0.origin == .body }
    func count(_ number: String) -> Int {
      body.count { $0.groupPath.last?.ordinal == number }
    }
    #expect(count("2") == 5)
    #expect(["a", "b", "c", "d", "e"].map(count) == [6, 1, 1, 5, 5])
    #expect(
      body.compactMap(\.quantity?.amount) == ["106", "13", "3", "7", "3", "7"])
    let report = try #require(body.last)
    #expect(report.deadline?.kind == .recurring)
    #expect(report.deadline?.recurrence == "yearly-10-15")
    #expect(report.deadline?.raw == "Định kỳ hằng năm (15/10)")
  }

  @Test(arguments: Fixture.withBody) func `bodies of the text have their parts`(
    fixture: Fixture
  ) throws {
    let result = try fixture.imported()
    func parts(_ number: String) -> Set<String> {
      let tasks = Set(
        result.tasks.filter { $0.origin == .body && $0.groupPath.last?.ordinal == number }.map(\.id)
      )
      return Set(
        result.assignments.filter { tasks.contains($0.taskID) }.map { assignment in
          let unit = result.units.first { $0.id == assignment.unitID }
          return "\(assignment.role.rawValue) \(unit?.name ?? "?")"
        })
    }
    #expect(parts("2") == [])
    #expect(
      parts("a") == [
        "implement Sở Khoa học và Công nghệ", "coordinate Sở Tài chính",
        "lead Chi cục Tiêu chuẩn Đo lường Chất lượng",
        "implement Chi cục Tiêu chuẩn Đo lường Chất lượng",
      ])
    #expect(parts("b") == ["lead Sở Tài chính", "coordinate Sở Khoa học và Công nghệ"])
    #expect(parts("c") == ["lead Sở Nội vụ", "coordinate các đơn vị liên quan"])
    #expect(parts("d") == ["implement Ủy ban nhân dân các huyện, thành phố"])
  }

  // MARK: Statements and findings

  @Test(arguments: Fixture.whole) func `stated figures are held against the table`(
    fixture: Fixture
  ) throws {
    let statements = try fixture.imported().statements
    #expect(
      statements.map { "\($0.stated)/\($0.counted ?? "-") \($0.agrees == true)" } == [
        "106/105 false", "13/13 true", "725960000/725960000 true", "106/106 true", "106/105 false",
        "13/13 true",
      ])
  }

  @Test(arguments: Fixture.withAppendix) func `the wrong total names row 4`(
    fixture: Fixture
  ) throws {
    let findings = try fixture.imported().findings.filter { $0.code == .statedCountDiffers }
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.severity == .warning)
    #expect(finding.place?.row == 4)
    #expect(finding.place?.column == 3)
    #expect(finding.message.vi.contains("STT 4 (Sở Khoa học và Công nghệ)"))
    #expect(finding.message.en.contains("106") && finding.message.en.contains("105"))
  }

  @Test func `dialects give the same records`() throws {
    let results = try Fixture.withAppendix.map { try $0.imported() }
    let records = results.map { result in
      result.units.filter { $0.place.tableID != nil }.map { [$0.ordinal ?? "", $0.name, $0.raw] }
    }
    #expect(Set(records).count == 1)
    let wholes = try Fixture.whole.map { try $0.imported() }
    #expect(wholes[0].tasks.map(\.text) == wholes[1].tasks.map(\.text))
    #expect(wholes[0].tasks.map(\.deadline) == wholes[1].tasks.map(\.deadline))
    #expect(wholes[0].assignments.map(\.role) == wholes[1].assignments.map(\.role))
    #expect(wholes[0].statements.map(\.stated) == wholes[1].statements.map(\.stated))
    #expect(
      wholes[0].document.sections.map(\.paragraphs) == wholes[1].document.sections.map(\.paragraphs)
    )
  }
}
