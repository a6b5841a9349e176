import VanBan

/// Any bytes as what stands in the body of a document, in a flat package: markup to records.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDocument(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let body = UnsafeBufferPointer(start: start, count: count)
  let bytes = Array(before.utf8) + body + Array(after.utf8)
  guard let result = try? DocumentImporter().importBytes(bytes, fileName: "a.xml") else { return 0 }
  let units = Set(result.units.map(\.id))
  let tasks = Set(result.tasks.map(\.id))
  precondition(units.count == result.units.count && tasks.count == result.tasks.count)
  precondition(
    result.assignments.allSatisfy { units.contains($0.unitID) && tasks.contains($0.taskID) })
  precondition(!result.json(pretty: true).isEmpty)
  return 0
}

private let office = "http://schemas.openxmlformats.org"
private let before =
  "<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'>"
  + "<pkg:part pkg:name='/_rels/.rels' pkg:contentType="
  + "'application/vnd.openxmlformats-package.relationships+xml'><pkg:xmlData>"
  + "<Relationships xmlns='\(office)/package/2006/relationships'><Relationship Id='r1' Type="
  + "'\(office)/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/>"
  + "</Relationships></pkg:xmlData></pkg:part><pkg:part pkg:name='/word/document.xml' "
  + "pkg:contentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main"
  + "+xml'><pkg:xmlData><w:document xmlns:w='\(office)/wordprocessingml/2006/main'><w:body>"
private let after = "</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>"
