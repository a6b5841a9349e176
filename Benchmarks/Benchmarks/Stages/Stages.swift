import Benchmark
import Glibc
import VanBan
import VietnameseText

/// One benchmark a stage, over the file that the environment variable PLAN names: what each adds to
/// the one before shows where a document's time goes.
let benchmarks: @Sendable () -> Void = {
  guard let path = getenv("PLAN").map({ String(cString: $0) }), let plan = try? Plan(path) else {
    print("PLAN must name a .docx file; scripts/bench stages makes one.")
    return
  }
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .cpuTotal, .peakMemoryResident], maxDuration: .seconds(5),
    maxIterations: 20)

  Benchmark("1 inflate") { _ in
    try plan.withPackage { package in
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      guard let stream = try package.stream(of: package.mainPart) else { return }
      while try buffer.withUnsafeMutableBytes({ try stream.read(into: $0) }) > 0 {}
    }
  }
  Benchmark("2 document") { _ in
    blackHole(try plan.withPackage { try Document(reading: $0) })
  }
  Benchmark("3 grids") { _ in
    for table in plan.document.tables { blackHole(GridTable(placing: table, in: plan.document)) }
  }
  Benchmark("4 official document") { _ in
    blackHole(OfficialDocument(reading: plan.document))
  }
  Benchmark("5 records") { _ in
    blackHole(ImportResult(source: plan.source, reading: plan.document))
  }
  Benchmark("6 records to NDJSON") { _ in
    makeRecords(
      of: plan.document, from: plan.source, following: RecordOptions(),
      into: NDJSONWriter { blackHole($0) })
  }
  Benchmark("7 JSON") { _ in
    plan.result.writeJSON(pretty: false) { blackHole($0) }
  }
  Benchmark("8 match keys of all cells") { _ in
    for text in plan.texts { blackHole(matchKey(text)) }
  }
}

/// A plan as it stands after each stage.
private struct Plan: Sendable {
  let bytes: [UInt8]
  let document: Document
  let source: ImportResult.Source
  let result: ImportResult
  let texts: [String]

  init(_ path: String) throws {
    guard let file = fopen(path, "rb") else { throw PackageError(.missingPart) }
    defer { fclose(file) }
    var read: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      read += buffer[..<count]
    }
    bytes = read
    document = try read.withUnsafeBytes { try Document(reading: OfficePackage($0)) }
    source = ImportResult.Source(
      fileName: path, byteCount: read.count, sha256: "", format: "docx", application: nil)
    result = ImportResult(source: source, reading: document)
    texts = document.tables.flatMap { $0.paragraphs.map(\.text) }
  }

  func withPackage<Result>(_ body: (OfficePackage) throws -> Result) throws -> Result {
    try bytes.withUnsafeBytes { try body(OfficePackage($0)) }
  }
}
