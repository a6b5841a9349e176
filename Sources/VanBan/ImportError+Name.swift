extension ImportError.Code {
  /// The name of the case, for programs: "damaged".
  public var name: String {
    switch self {
    case .notFound: "notFound"
    case .notPermitted: "notPermitted"
    case .isFolder: "isFolder"
    case .unreadable: "unreadable"
    case .empty: "empty"
    case .notADocx: "notADocx"
    case .converterMissing: "converterMissing"
    case .conversionFailed: "conversionFailed"
    case .conversionTimedOut: "conversionTimedOut"
    case .encrypted: "encrypted"
    case .damaged: "damaged"
    case .noMainPart: "noMainPart"
    case .otherOfficeFile: "otherOfficeFile"
    case .brokenXML: "brokenXML"
    case .hasDocumentType: "hasDocumentType"
    case .overLimit: "overLimit"
    case .tooDeep: "tooDeep"
    case .tooManyAttributes: "tooManyAttributes"
    case .cancelled: "cancelled"
    }
  }
}
