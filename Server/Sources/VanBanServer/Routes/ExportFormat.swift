import VanBan

/// A file that a result goes out as.
enum ExportFormat {
  case json, ndjson, workbook
  case csv(RecordKind)

  /// By its name in the path: "xlsx", "units.csv".
  init?(name: String) {
    switch name {
    case "json": self = .json
    case "ndjson": self = .ndjson
    case "xlsx": self = .workbook
    default:
      guard name.hasSuffix(".csv"), let kind = RecordKind(rawValue: String(name.dropLast(4)))
      else { return nil }
      self = .csv(kind)
    }
  }

  var type: String {
    switch self {
    case .json: "application/json"
    case .ndjson: "application/x-ndjson"
    case .workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .csv: "text/csv; charset=utf-8"
    }
  }

  /// The file, as on the command line; CSV with the mark by which Excel knows UTF-8. Linear in the
  /// result.
  func bytes(of result: ImportResult) throws -> [UInt8] {
    var bytes: [UInt8] = []
    switch self {
    case .json: bytes = result.json(pretty: true)
    case .ndjson: result.writeNDJSON { bytes += $0 }
    case .workbook: bytes = try result.workbook()
    case .csv(let kind): result.writeCSV(of: kind, hasByteOrderMark: true) { bytes += $0 }
    }
    return bytes
  }

  /// A name for the file: that of the document with an ending, as RFC 8187 writes it.
  func disposition(of fileName: String) -> String {
    let ending =
      switch self {
      case .json: "json"
      case .ndjson: "ndjson"
      case .workbook: "xlsx"
      case .csv(let kind): "\(kind.rawValue).csv"
      }
    var encoded = ""
    for byte in "\(fileName).\(ending)".utf8 {
      let scalar = Unicode.Scalar(byte)
      if scalar.isASCII,
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || "-._~".unicodeScalars.contains(scalar)
      {
        encoded.unicodeScalars.append(scalar)
      } else {
        encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return "attachment; filename=\"van-ban.\(ending)\"; filename*=UTF-8''\(encoded)"
  }
}
