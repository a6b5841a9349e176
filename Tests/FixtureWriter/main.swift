// Writes the documents of fixtures/ from the plan's text; called by scripts/make-fixtures:
//     FixtureWriter TEXT DOCX-FOLDER FODT-FOLDER
// The .fodt files are for LibreOffice to convert.
import Foundation
import TestSupport

let arguments = CommandLine.arguments
guard arguments.count == 4 else {
  FileHandle.standardError.write(
    Data("usage: FixtureWriter TEXT DOCX-FOLDER FODT-FOLDER\n".utf8))
  exit(64)
}
let source = URL(fileURLWithPath: arguments[1])
let name = source.deletingPathExtension().lastPathComponent
let seed = try SeedText(dump: String(contentsOf: source, encoding: .utf8))

func write(_ bytes: [UInt8], to file: String, in folder: String) throws {
  try Data(bytes).write(to: URL(fileURLWithPath: folder).appendingPathComponent(file))
}

var byWord = PlanByWord(seed)
try write(byWord.file().zipped(), to: "\(name).word.docx", in: arguments[2])
try write(appendixByWord(seed).zipped(), to: "\(name).phu-luc.docx", in: arguments[2])

for (suffix, document) in [
  ("", FlatOpenDocument.wholePlan(seed)), (".than-van-ban", FlatOpenDocument.planBody(seed)),
] {
  try write(Array(document.xml.utf8), to: "\(name)\(suffix).fodt", in: arguments[3])
}
