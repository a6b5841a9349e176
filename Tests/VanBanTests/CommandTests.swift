import Foundation
import Testing
import VanBan

/// The commands on good input.
@Suite struct CommandTests {
  @Test func `import prints the records of the plan`() throws {
    let command = try Command(["import", Fixture.libreOffice.path])
    #expect(command.status == 0)
    #expect(command.messages == "")
    #expect(try Array(command.output.utf8) == Fixture.libreOffice.imported().json(pretty: true))
  }

  @Test func `import as text keeps rows and cells`() throws {
    let command = try Command(["import", "--format", "text", Fixture.libreOffice.path])
    #expect(command.status == 0)
    #expect(command.output.contains("4\tSở Khoa học và Công nghệ\tX\t"))
    #expect(command.output.contains("Tổng cộng danh sách có 106 cơ quan."))
  }

  @Test(arguments: [("vi", "cảnh báo: "), ("en", "warning: ")]) func `check reports and fails`(
    language: String, severity: String
  ) throws {
    let command = try Command(["check", Fixture.libreOffice.path, "--lang", language])
    #expect(command.status == 1)
    #expect(command.output.contains(severity))
    #expect(command.output.contains("[statedCountDiffers]"))
    #expect(try Command(["check", Fixture.body.path]).status == 0)
  }

  @Test(arguments: [("vi", "danh sách đơn vị"), ("en", "list of units")])
  func `inspect shows what was recognized`(language: String, purpose: String) throws {
    let command = try Command(["inspect", Fixture.word.path, "--lang", language])
    #expect(command.status == 0)
    #expect(command.output.contains("ỦY BAN NHÂN DÂN TỈNH NINH THUẬN"))
    #expect(command.output.contains(purpose))
    #expect(command.output.contains("[statedCountDiffers]"))
  }

  @Test func `findings that are not wanted are left out`() throws {
    let all = try Command(["check", Fixture.libreOffice.path])
    #expect(all.output.contains("[statedCountDiffers]"))
    let some = try Command(["check", "--ignore", "statedCountDiffers", Fixture.libreOffice.path])
    #expect(!some.output.contains("[statedCountDiffers]"))
    #expect(some.status == 0)
    #expect(try Command(["check", "--ignore", "no", Fixture.libreOffice.path]).status == 64)
  }

  @Test(arguments: Fixture.withAppendix)
  func `a profile as recognized changes nothing that was read`(fixture: Fixture) throws {
    let folder = try TemporaryFolder()
    let written = try Command(["inspect", "--write-profile", fixture.path])
    #expect(written.status == 0)
    let profile = try folder.file("mau.yaml", Array(written.output.utf8))
    let plain = try fixture.imported()
    let followed = try DocumentImporter(profile: Profile(contentsOfFile: profile))
      .importFile(at: fixture.path)
    #expect(followed.units == plain.units)
    #expect(followed.tasks == plain.tasks)
    #expect(followed.assignments == plain.assignments)
    #expect(followed.findings == plain.findings)
  }

  @Test func `a profile overrides what was recognized and says so`() throws {
    let folder = try TemporaryFolder()
    let profile = try folder.file(
      "mẫu 1.yaml", Array("tables:\n  - title: phụ lục 1\n    columns: {3: note}\n".utf8))
    let command = try Command(["import", "--profile", profile, Fixture.appendix.path])
    #expect(command.status == 0)
    #expect(command.output.contains("\"profileApplied\""))
    #expect(!command.output.contains("\"Mở rộng phạm vi áp dụng\",\n      \"origin\""))
  }

  @Test(arguments: [("tables:\n  - position: 1\n    colour: red\n", 78), (nil, 66)])
  func `a profile that cannot be followed stops the command`(
    text: String?, status: Int32
  ) throws {
    let folder = try TemporaryFolder()
    let profile =
      try text.map { try folder.file("mau.yaml", Array($0.utf8)) } ?? "/khong/co/mau.yaml"
    for name in ["import", "inspect", "check"] {
      let command = try Command([name, "--profile", profile, Fixture.appendix.path])
      #expect(command.status == status)
      #expect(command.output == "")
      #expect(text == nil || command.messages.contains("mau.yaml:3:5: "))
    }
  }

  @Test func `the list of units and the province can be said`() throws {
    let path = Fixture.appendix.path
    func codes(_ options: String...) throws -> Int {
      let command = try Command(["import", path] + options)
      #expect(command.status == 0)
      return command.output.components(separatedBy: "\"system\": \"GSO\"").count - 1
    }
    #expect(try codes() == 72)
    #expect(try codes("--as-of", "2021-12-01", "--province", "Ninh Thuận") == 72)
    #expect(try codes("--as-of", "2025-03-15") == 69)
    #expect(try codes("--province", "tỉnh Lào Cai") < 10)
    for options in [["--province", "Gia Lâm Đồng"], ["--as-of", "hôm nay"], ["--as-of", "1998"]] {
      #expect(try Command(["import", path] + options).status == 64)
    }
  }

  @Test func `a profile is written of one document`() throws {
    let path = Fixture.appendix.path
    #expect(try Command(["inspect", "--write-profile", path, path]).status == 64)
  }

  @Test func `schema prints the published schema`() throws {
    let command = try Command(["schema"])
    let published = try Data(
      contentsOf: Repository.root.appending(path: "docs/schema/vanban-1.json"))
    #expect(Data(command.output.utf8) == published)
  }

  @Test func `normalize works line by line`() throws {
    let command = try Command(
      ["normalize"], input: "Ti\u{EA}\u{301}ng  Vi\u{1EC7}t \n\u{D0}iê\u{300}u 1\n")
    #expect(command.output == "Tiếng Việt\nĐiều 1\n")
    #expect(command.status == 0)
  }

  @Test func `wrong use is told apart from bad input`() throws {
    #expect(try Command(["import"]).status == 64)
    #expect(try Command(["import", "--format", "doc", "x.docx"]).status == 64)
  }
}
