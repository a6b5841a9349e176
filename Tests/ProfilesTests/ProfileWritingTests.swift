import Profiles
import Records
import Testing

@Suite struct ProfileWritingTests {
  @Test func aWrittenProfileIsReadBack() throws {
    let profile = Profile(tables: [
      Profile.TableRule(
        position: 3, purpose: .units, headerRows: 1,
        columns: [
          Profile.ColumnRule(column: .number(1), role: .ordinal),
          Profile.ColumnRule(column: .number(2), role: .unit),
        ]),
      Profile.TableRule(
        title: "Phụ lục \"II\": a\\b\n\u{2028}\u{1}#",
        columns: [Profile.ColumnRule(column: .title("Cơ quan: chủ trì"), role: .lead)],
        ignoredRows: [2, 5]),
    ])
    let text = profile.yaml { _, column in
      column == 1 ? "Số\u{2028}thứ\n- tự\u{0085}: #\u{FEFF}" : nil
    }
    #expect(try Profile(yaml: bytes(text)) == profile)
  }

  @Test func anEmptyProfileIsReadBack() throws {
    #expect(try Profile(yaml: bytes(Profile().yaml { _, _ in nil })) == Profile())
  }
}
