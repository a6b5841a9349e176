// Read a document that is in memory, and ask its records.
import VanBan

func units(of bytes: [UInt8]) throws -> [String] {
  let result = try DocumentImporter().importBytes(bytes, fileName: "ke-hoach.docx")
  for finding in result.findings where finding.severity != .info {
    print(finding.message.vi, finding.place?.row ?? -1)
  }
  return result.units.map(\.name)
}
