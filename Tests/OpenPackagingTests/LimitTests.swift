import DocumentModel
import OpenPackaging
import TestSupport
import Testing
import WordprocessingML
import XMLStream

/// Every bound has an error of its own, and a file at the bound is read. Bounds that are met while a
/// part is being read run in processes of their own: a parser that falls over takes nothing else
/// with it.
@Suite struct LimitTests {
  private static func limit(_ file: DocxFile, _ set: (inout ImportLimits) -> Void) throws
    -> PackageError.Limit?
  {
    var limits = ImportLimits()
    set(&limits)
    do {
      _ = try read(file, limits: limits)
      return nil
    } catch let error as PackageError {
      guard case .overLimit(let limit) = error.code else { throw error }
      return limit
    }
  }

  static let table = Tbl(rows: [Row(["a", "b", "c"]), Row(["d", "e"])])
  static let small = DocxFile.word([table, P("f")])

  @Test func fileBytes() throws {
    let count = try Self.small.zipped().count
    #expect(try Self.limit(Self.small) { $0.fileBytes = count } == nil)
    #expect(try Self.limit(Self.small) { $0.fileBytes = count - 1 } == .fileBytes)
  }

  @Test func entries() throws {
    let count = Self.small.parts.count
    #expect(try Self.limit(Self.small) { $0.entries = count } == nil)
    #expect(try Self.limit(Self.small) { $0.entries = count - 1 } == .entries)
  }

  @Test func partBytes() async {
    await #expect(processExitsWith: .success) {
      let count = try #require(LimitTests.small["word/document.xml"]).count
      #expect(try LimitTests.limit(LimitTests.small) { $0.partBytes = count } == nil)
      #expect(try LimitTests.limit(LimitTests.small) { $0.partBytes = count - 1 } == .partBytes)
    }
  }

  @Test func totalBytes() async {
    await #expect(processExitsWith: .success) {
      let count = LimitTests.small.parts.reduce(0) { $0 + $1.bytes.count }
      let within = try LimitTests.limit(LimitTests.small) { $0.totalBytes = count }
      let over = try LimitTests.limit(LimitTests.small) { $0.totalBytes = 1500 }
      #expect(within == nil)
      #expect(over == .totalBytes)
    }
  }

  @Test func expansionRatio() async {
    await #expect(processExitsWith: .success) {
      let text = String(repeating: "a", count: 3 << 20)
      let file = DocxFile.word([P(text)])
      let within = try LimitTests.limit(file) { $0.expansionRatio = 2_000 }
      let over = try LimitTests.limit(file) { $0.expansionRatio = 100 }
      #expect(within == nil)
      #expect(over == .expansionRatio)
      let underAMegabyte = DocxFile.word([P(String(repeating: "a", count: 500_000))])
      let anyRatio = try LimitTests.limit(underAMegabyte) { $0.expansionRatio = 2 }
      #expect(anyRatio == nil)
    }
  }

  @Test func depth() throws {
    func nested(_ depth: Int) -> DocxFile {
      .word(
        body: "<w:p>" + String(repeating: "<w:sdt><w:sdtContent>", count: depth)
          + String(repeating: "</w:sdtContent></w:sdt>", count: depth) + "</w:p>")
    }
    var limits = ImportLimits()
    limits.xmlDepth = 20
    #expect(throws: Never.self) { try read(nested(6), limits: limits) }
    let error = #expect(throws: XMLError.self) { try read(nested(20), limits: limits) }
    #expect(error?.code == .tooDeep)
    #expect(throws: XMLError.self) { try read(nested(200)) }
  }

  @Test func rows() throws {
    #expect(try Self.limit(Self.small) { $0.rows = 2 } == nil)
    #expect(try Self.limit(Self.small) { $0.rows = 1 } == .rows)
  }

  @Test func columns() throws {
    #expect(try Self.limit(Self.small) { $0.columns = 3 } == nil)
    #expect(try Self.limit(Self.small) { $0.columns = 2 } == .columns)
  }

  @Test func cells() throws {
    #expect(try Self.limit(Self.small) { $0.cells = 5 } == nil)
    #expect(try Self.limit(Self.small) { $0.cells = 4 } == .cells)
    #expect(try Self.limit(.word([Self.table, Self.table])) { $0.cells = 9 } == .cells)
  }

  @Test(arguments: [60_000, 2_147_483_647, 4_294_967_297, 9_223_372_036_854_775_807])
  func spansThatPromiseTooMuch(_ span: Int) throws {
    let spans = DocxFile.word([Tbl(rows: [Row([Cell("a", span: span), Cell("b", span: span)])])])
    let before = DocxFile.word([Tbl(rows: [Row(["a"], before: span)])])
    let after = DocxFile.word([Tbl(rows: [Row(["a"], after: span)])])
    for file in [spans, before, after] {
      #expect(try Self.limit(file) { _ in } == .columns)
    }
  }

  @Test(arguments: ["-1", "-9223372036854775808", "abc", "", "99999999999999999999"])
  func spansThatAreNoNumbers(_ span: String) throws {
    let markup = #"<w:gridSpan w:val="\#(span)"/>"#
    let file = DocxFile.word([
      Tbl(rows: [Row([Cell([P("a")], properties: markup), "b"])])
    ])
    do {
      let document = try read(file)
      #expect(document.line == "a|b")
      #expect(document.tables[0].cells.map(\.columnSpan) == [1, 1])
    } catch let error as PackageError {
      #expect(error.code == .overLimit(.columns))
    }
  }

  @Test func defaultsPassALargeTable() throws {
    let rows = (0..<5_000).map { Row(["\($0)", "Đơn vị", "X"]) }
    #expect(try read(.word([Tbl(rows: rows)])).tables[0].cells.count == 15_000)
  }
}
