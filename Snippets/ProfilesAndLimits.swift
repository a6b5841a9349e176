// Lay down what a table is, and bound what a file may ask for.
import VanBan

func importer(profileAt path: String) throws -> DocumentImporter {
  var limits = ImportLimits()
  limits.fileBytes = 20 << 20
  limits.rows = 50_000
  var importer = DocumentImporter(limits: limits, profile: try Profile(contentsOfFile: path))
  importer.territories = TerritoryOptions(asOf: .july2025, province: "Khánh Hòa")
  importer.ignoredFindings = [.ordinalGap]
  return importer
}
