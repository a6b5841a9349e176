import Profiles
import Records
import Testing

@Suite struct ProfileReadingTests {
  @Test func everyKeyIsRead() throws {
    let profile = try Profile(
      yaml: bytes(
        """
        version: 1
        tables:
          - position: 2
            title: "Phụ lục 1"
            purpose: tasks
            headerRows: 2
            ignoreRows: [4, 9]
            columns:
              1: ordinal
              Cơ quan / Chủ trì: lead
          - title: Danh sách
        """))
    #expect(
      profile
        == Profile(tables: [
          Profile.TableRule(
            position: 2, title: "Phụ lục 1", purpose: .tasks, headerRows: 2,
            columns: [
              Profile.ColumnRule(column: .number(1), role: .ordinal),
              Profile.ColumnRule(column: .title("Cơ quan / Chủ trì"), role: .lead),
            ],
            ignoredRows: [4, 9]),
          Profile.TableRule(title: "Danh sách"),
        ]))
  }

  @Test(arguments: ["", "# chỉ có ghi chú", "version: 1", "tables: []"])
  func nothingIsLaidDown(text: String) throws {
    #expect(try Profile(yaml: bytes(text)) == Profile())
  }

  struct Mistake: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let line: Int
    let column: Int
    let names: String
  }

  @Test(arguments: [
    Mistake(
      testDescription: "unknown key of the file", text: "version: 1\nbang: []", line: 2, column: 1,
      names: "tables"),
    Mistake(
      testDescription: "unknown key of a table", text: "tables:\n  - position: 1\n    role: lead",
      line: 3, column: 5, names: "headerRows"),
    Mistake(
      testDescription: "unknown role",
      text: "tables:\n  - position: 1\n    columns:\n      1: ordinal\n      2: chutri", line: 5,
      column: 10, names: "lead"),
    Mistake(
      testDescription: "unknown purpose", text: "tables:\n- {position: 1, purpose: task}", line: 2,
      column: 26, names: "tasks"),
    Mistake(
      testDescription: "key twice", text: "tables:\n  - position: 1\n    position: 2", line: 3,
      column: 5, names: "position"),
    Mistake(
      testDescription: "column twice",
      text: "tables:\n  - position: 1\n    columns: {1: task, 1: note}", line: 3, column: 24,
      names: "1"),
    Mistake(
      testDescription: "position from 1", text: "tables:\n  - position: 0", line: 2, column: 15,
      names: "1"),
    Mistake(
      testDescription: "no number", text: "tables:\n  - headerRows: hai", line: 2, column: 17,
      names: "hai"),
    Mistake(
      testDescription: "no table named", text: "tables:\n  - purpose: tasks", line: 2, column: 5,
      names: "position"),
    Mistake(
      testDescription: "a list where a mapping belongs", text: "- position: 1", line: 1, column: 1,
      names: "key"),
    Mistake(
      testDescription: "a value where a list belongs", text: "tables: 1", line: 1, column: 9,
      names: "-"),
    Mistake(
      testDescription: "no YAML", text: "tables:\n  - title: \"Phụ lục", line: 2, column: 20,
      names: "YAML"),
  ])
  func mistakesHaveAPlace(mistake: Mistake) {
    #expect {
      try Profile(yaml: bytes(mistake.text))
    } throws: { error in
      guard let error = error as? ProfileError else { return false }
      #expect(error.line == mistake.line && error.column == mistake.column, "\(error)")
      return error.message.vi.contains(mistake.names) && error.message.en.contains(mistake.names)
    }
  }

  @Test func aliasesDoNotGrowWithoutEnd() {
    var text = "a0: &a0 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]\n"
    for level in 1...12 {
      let items = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(items)]\n"
    }
    #expect(throws: ProfileError.self) { try Profile(yaml: bytes(text)) }
  }

  @Test(arguments: [[0xFF, 0xFE], [0x00], [0xC3, 0x28], [0x25], [0x26], [0x3A]])
  func strayBytesAreRefusedOrRead(yaml: [UInt8]) {
    do {
      _ = try Profile(yaml: yaml)
    } catch {
      #expect(error.line >= 1 && error.column >= 1)
    }
  }
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
