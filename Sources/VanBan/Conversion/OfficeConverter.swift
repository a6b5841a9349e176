import Glibc
import OpenPackaging

/// Turns older documents into .docx with LibreOffice, which runs without a window, in a folder and
/// with a profile of its own that no other run shares, within a time limit. Safe in parallel.
struct OfficeConverter {
  /// Seconds that one document may take.
  let timeLimit: Int

  /// The ending that LibreOffice knows a kind by; `nil` for kinds that are not converted.
  static func fileExtension(of kind: FileKind) -> String? {
    switch kind {
    case .legacyWord: "doc"
    case .rtf: "rtf"
    case .openDocumentText: "odt"
    default: nil
    }
  }

  /// The bytes as .docx. Blocks while LibreOffice runs.
  /// - Throws: `ImportError`: LibreOffice is missing, fails, or takes too long.
  func converted(
    _ bytes: FileBytes, kind: FileKind, named name: String, limit: Int
  ) throws(ImportError) -> FileBytes {
    guard let program = Self.program else { throw ImportError(.converterMissing(kind), file: name) }
    guard let ending = Self.fileExtension(of: kind), let folder = PrivateFolder() else {
      throw ImportError(.conversionFailed, file: name, detail: "no private folder")
    }
    defer { folder.remove() }
    let input = "\(folder.path)/document.\(ending)"
    guard bytes.write(to: input), Self.writeProfile(in: folder.path) else {
      throw ImportError(.conversionFailed, file: name, detail: "the private folder is full")
    }
    let process = GuardedProcess(
      [
        program, "--headless", "--norestore", "--nologo", "--nolockcheck",
        "-env:UserInstallation=file://\(folder.path)/profile",
        "--convert-to", "docx:MS Word 2007 XML", "--outdir", "\(folder.path)/out", input,
      ], folder: folder.path)
    switch process.run(seconds: timeLimit) {
    case .tookTooLong: throw ImportError(.conversionTimedOut, file: name)
    case .failed: throw ImportError(.conversionFailed, file: name)
    case .ended: break
    }
    do {
      return try FileBytes(reading: "\(folder.path)/out/document.docx", limit: limit)
    } catch  where error.code == .notFound {
      // LibreOffice ends well where it could not read the file.
      throw ImportError(.conversionFailed, file: name)
    }
  }

  /// LibreOffice's program: on the search path, or where its own packages put it.
  static var program: String? {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    let folders = path.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
    let programs = folders.flatMap { folder in ["\(folder)/soffice", "\(folder)/libreoffice"] }
    return programs.first { access($0, X_OK) == 0 }
  }

  /// Settings under which a document runs nothing and fetches nothing.
  private static func writeProfile(in folder: String) -> Bool {
    let settings: [(path: String, name: String, value: String)] = [
      ("org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
      ("org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
      ("org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent", "true"),
      ("org.openoffice.Office.Writer/Content/Update", "Link", "0"),
    ]
    var text =
      #"<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">"#
    for setting in settings {
      text +=
        #"<item oor:path="/\#(setting.path)"><prop oor:name="\#(setting.name)" oor:op="fuse">"#
        + "<value>\(setting.value)</value></prop></item>"
    }
    text += "</oor:items>"
    let user = "\(folder)/profile/user"
    guard mkdir("\(folder)/profile", 0o700) == 0, mkdir(user, 0o700) == 0 else { return false }
    return FileBytes(copying: Array(text.utf8)).write(to: "\(user)/registrymodifications.xcu")
  }
}
