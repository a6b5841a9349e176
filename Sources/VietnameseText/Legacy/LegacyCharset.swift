/// Bảng mã cũ: how Vietnamese was written before Unicode, with letters drawn by the font.
public enum LegacyCharset: String, Hashable, Sendable, CaseIterable {
  /// TCVN3 (ABC): fonts .Vn*.
  case tcvn3
  /// VNI-Windows: fonts VNI-*.
  case vni
  /// VISCII (RFC 1456).
  case viscii
  /// VPS.
  case vps
}

extension LegacyCharset {
  /// Decodes characters as a file of Word has them: bytes as those of Windows-1252, Latin-1,
  /// Windows-1258 or a symbol font (U+F0xx). What is no letter of the charset stays as it is; words
  /// in capitals are in capitals throughout (`missingCapitals`). Linear.
  public func decoded(_ text: String) -> String {
    var letters: [Unicode.Scalar] = []
    decoded(Array(text.unicodeScalars)) { letter, _ in letters.append(letter) }
    var result = ""
    for (letter, isCapital) in zip(letters, missingCapitals(in: letters)) {
      if isCapital {
        result += letter.properties.uppercaseMapping
      } else {
        result.unicodeScalars.append(letter)
      }
    }
    return result
  }

  /// Decodes scalars one by one; `take` gets each letter and the index behind the scalars that it
  /// stands for. Linear.
  public func decoded(_ scalars: [Unicode.Scalar], _ take: (Unicode.Scalar, Int) -> Void) {
    let table = Self.tables[self] ?? LegacyTable("")
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      guard let byte = LegacyByte.byte(of: scalar) else {
        index += 1
        take(scalar, index)
        continue
      }
      if table.hasPairs, index + 1 < scalars.count,
        let mark = LegacyByte.byte(of: scalars[index + 1]), mark >= 0x80,
        let letter = table.pair(byte, mark)
      {
        index += 2
        take(letter, index)
        continue
      }
      index += 1
      take(table.single(byte) ?? scalar, index)
    }
  }

  private static let tables: [LegacyCharset: LegacyTable] = [
    .tcvn3: LegacyTable(LegacyLetters.tcvn3), .vni: LegacyTable(LegacyLetters.vni),
    .viscii: LegacyTable(LegacyLetters.viscii), .vps: LegacyTable(LegacyLetters.vps),
  ]
}

/// Bytes and pairs of bytes with their letters.
struct LegacyTable: Sendable {
  private var singles: [Unicode.Scalar?] = Array(repeating: nil, count: 256)
  private var pairs: [UInt16: Unicode.Scalar] = [:]

  init(_ letters: String) {
    for entry in letters.split(separator: " ") {
      guard let letter = entry.unicodeScalars.last,
        let code = UInt16(entry.dropLast(), radix: 16)
      else { continue }
      if code < 0x100 { singles[Int(code)] = letter } else { pairs[code] = letter }
    }
  }

  var hasPairs: Bool { !pairs.isEmpty }

  func single(_ byte: UInt8) -> Unicode.Scalar? { singles[Int(byte)] }

  /// The letter of a base and a mark; a mark in the other case counts, the base decides.
  func pair(_ base: UInt8, _ mark: UInt8) -> Unicode.Scalar? {
    let code = UInt16(base) << 8 | UInt16(mark)
    return pairs[code] ?? pairs[code ^ 0x20]
  }
}

/// The byte that a character of a document stood for.
enum LegacyByte {
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case ..<0x100: UInt8(scalar.value)
    case 0xF020...0xF0FF: UInt8(scalar.value & 0xFF)
    default: others[scalar.value]
    }
  }

  /// The character of a byte in Windows-1252; those that it leaves out keep their number.
  static func character(of byte: UInt8) -> Unicode.Scalar {
    windows1252[byte] ?? Unicode.Scalar(byte)
  }

  private static let windows1252: [UInt8: Unicode.Scalar] = {
    var characters: [UInt8: Unicode.Scalar] = [:]
    for (scalar, byte) in others where (0x80...0x9F).contains(byte) {
      characters[byte] = Unicode.Scalar(scalar)
    }
    return characters
  }()

  /// Windows-1252 from 80 to 9F, Windows-1258 where it differs, and two signs by which programs
  /// that read PDF show AD and B7.
  private static let others: [UInt32: UInt8] = [
    0x20AC: 0x80, 0x201A: 0x82, 0x0192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86,
    0x2021: 0x87, 0x02C6: 0x88, 0x2030: 0x89, 0x0160: 0x8A, 0x2039: 0x8B, 0x0152: 0x8C,
    0x017D: 0x8E, 0x2018: 0x91, 0x2019: 0x92, 0x201C: 0x93, 0x201D: 0x94, 0x2022: 0x95,
    0x2013: 0x96, 0x2014: 0x97, 0x02DC: 0x98, 0x2122: 0x99, 0x0161: 0x9A, 0x203A: 0x9B,
    0x0153: 0x9C, 0x017E: 0x9E, 0x0178: 0x9F,
    0x0300: 0xCC, 0x0309: 0xD2, 0x0303: 0xDE, 0x0301: 0xEC, 0x0323: 0xF2, 0x0110: 0xD0,
    0x0111: 0xF0, 0x01A0: 0xD5, 0x01A1: 0xF5, 0x01AF: 0xDD, 0x01B0: 0xFD, 0x0102: 0xC3,
    0x0103: 0xE3, 0x20AB: 0xFE, 0x2212: 0xAD, 0x2219: 0xB7,
  ]
}
