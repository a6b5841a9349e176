/// Small texts of JSON, put together from their parts.
enum JSONText {
  static let null = Array("null".utf8)

  static func string(_ text: String) -> [UInt8] {
    var bytes = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += "\\n".utf8
      case ..<0x20:
        let digits = String(byte, radix: 16)
        bytes += "\\u00\(digits.count == 1 ? "0" : "")\(digits)".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    return bytes
  }

  static func string(_ text: String?) -> [UInt8] { text.map { string($0) as [UInt8] } ?? null }

  static func number(_ number: Int) -> [UInt8] { Array(String(number).utf8) }

  static func number(_ number: Int?) -> [UInt8] {
    number.map { self.number($0) as [UInt8] } ?? null
  }

  static func bool(_ value: Bool) -> [UInt8] { Array((value ? "true" : "false").utf8) }

  static func array(_ values: [[UInt8]]) -> [UInt8] {
    Array("[".utf8) + values.joined(separator: ",".utf8) + "]".utf8
  }

  /// Members between braces; each value is JSON already.
  static func object(_ members: KeyValuePairs<StaticString, [UInt8]>) -> [UInt8] {
    object(members.map { ($0.key, $0.value) })
  }

  static func object(_ members: [(key: StaticString, value: [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (key, value) in members {
      bytes += (bytes.isEmpty ? "{\"\(key)\":" : ",\"\(key)\":").utf8
      bytes += value
    }
    return bytes.isEmpty ? Array("{}".utf8) : bytes + "}".utf8
  }
}
