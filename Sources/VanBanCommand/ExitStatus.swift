import ArgumentParser
import VanBan

/// The exit statuses of the command: those of sysexits(3) where one fits, numbers from 80 on for
/// what it does not know. Each kind of failure has its own (docs/exit-status.md).
package enum ExitStatus: Int32 {
  /// `check` found warnings.
  case hasWarnings = 1
  case usage = 64
  case damaged = 65
  case noInput = 66
  case unavailable = 69
  /// The system gives no process that would read.
  case noProcess = 71
  case cannotCreate = 73
  case inputOutput = 74
  case busy = 75
  case noPermission = 77
  case badProfile = 78
  case empty = 80
  case notADocx = 81
  case converterMissing = 82
  case encrypted = 83
  case noMainPart = 84
  case otherOfficeFile = 85
  case brokenXML = 86
  case hasDocumentType = 87
  case overLimit = 88
  case conversionFailed = 89
  /// A document took longer than it may.
  case timedOut = 90
  /// The program failed on a document.
  case crashed = 91
  /// Stopped by the user, as shells tell it.
  case interrupted = 130
  case terminated = 143

  init(_ error: ImportError) {
    self =
      switch error.code {
      case .notFound, .isFolder: .noInput
      case .notPermitted: .noPermission
      case .unreadable: .inputOutput
      case .empty: .empty
      case .notADocx: .notADocx
      case .converterMissing: .converterMissing
      case .conversionFailed, .conversionTimedOut: .conversionFailed
      case .encrypted: .encrypted
      case .damaged: .damaged
      case .noMainPart: .noMainPart
      case .otherOfficeFile: .otherOfficeFile
      case .brokenXML: .brokenXML
      case .hasDocumentType: .hasDocumentType
      case .overLimit, .tooDeep, .tooManyAttributes: .overLimit
      case .cancelled: .interrupted
      }
  }

  package var code: ExitCode { ExitCode(rawValue) }
}
