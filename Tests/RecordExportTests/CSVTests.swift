import Testing

@testable import RecordExport
@testable import Records

@Suite struct CSVTests {
  @Test(arguments: [
    ("", "\"\""), ("Sở Y tế", "Sở Y tế"), ("a,b", "\"a,b\""), ("\"a\"", "\"\"\"a\"\"\""),
    ("a\nb", "\"a\nb\""), (" a", "\" a\""), ("-", "-"), ("--", "--"), ("-5", "-5"), ("+84", "+84"),
    ("-1.234,5%", "\"-1.234,5%\""), ("-5.", "\"'-5.\""), ("- a", "\"'- a\""), ("-1e5", "\"'-1e5\""),
    ("=1", "\"'=1\""), ("+a", "\"'+a\""), ("@a", "\"'@a\""), ("\ta", "\"'\ta\""),
    ("\ra", "\"'\ra\""), ("'=1", "\"''=1\""), ("'-5", "\"''-5\""), ("'a", "'a"), ("＝1", "\"'＝1\""),
    ("a=1", "a=1"), ("=\"\"", "\"'=\"\"\"\"\""),
  ]) func cells(text: String, written: String) {
    var output: [UInt8] = []
    withoutActuallyEscaping({ output += $0 }) { pass in
      var writer = CSVWriter(output: pass)
      writer.cell(.text(text))
      writer.endRow()
      writer.finish()
    }
    #expect(String(decoding: output, as: UTF8.self) == written + "\r\n")
  }

  @Test func valuesThatAreNoText() {
    var output: [UInt8] = []
    withoutActuallyEscaping({ output += $0 }) { pass in
      var writer = CSVWriter(output: pass)
      for value in [FlatValue.missing, .integer(-3), .boolean(true), .boolean(false), .real(0.5)] {
        writer.cell(value)
      }
      writer.endRow()
      writer.finish()
    }
    #expect(String(decoding: output, as: UTF8.self) == ",-3,true,false,0.5\r\n")
  }
}
