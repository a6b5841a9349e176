import VanBan

/// Any bytes as a file: an archive, a flat package, anything else.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzContainer(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  var limits = ImportLimits()
  limits.totalBytes = 4 << 20
  limits.cells = 100_000
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let result = try? DocumentImporter(limits: limits).importBytes(bytes, fileName: "a.docx")
  else { return 0 }
  precondition(!result.json(pretty: false).isEmpty)
  return 0
}
