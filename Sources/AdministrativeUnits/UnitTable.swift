/// The units of several snapshots as bytes in the binary: rows sorted by code, and hashes of name
/// keys that lead to codes. Nothing is parsed before it is looked for.
struct UnitTable: Sendable {
  /// The byte ranges of one row's fields.
  struct Row {
    let code: Range<Int>
    let name: Range<Int>
    let district: Range<Int>
    let province: Range<Int>
    /// Two digits: the first and the last snapshot in which the row is valid.
    let snapshots: Range<Int>
    /// Codes of 2025-07-01, separated by commas.
    let successors: Range<Int>
  }

  /// Three levels, with successors: 2021-11-01, 2023-04-10, 2025-03-01.
  static let beforeReform = UnitTable(rows: rowsBeforeReform, names: namesBeforeReform)
  /// Two levels: 2025-07-01, 2026-04-30.
  static let afterReform = UnitTable(rows: rowsAfterReform, names: namesAfterReform)

  static func at(_ snapshot: Snapshot) -> UnitTable {
    snapshot < .july2025 ? beforeReform : afterReform
  }

  private let rows: UnsafeText
  private let names: UnsafeText

  private init(rows: StaticString, names: StaticString) {
    self.rows = UnsafeText(rows)
    self.names = UnsafeText(names)
  }

  /// The text of a field.
  func text(_ field: Range<Int>) -> String {
    String(decoding: rows.bytes[field], as: UTF8.self)
  }

  /// The row of the unit that had the code in a snapshot.
  /// - Complexity: O(log *n*).
  func row(code: String, in snapshot: Snapshot) -> Row? {
    let code = Array(code.utf8)
    let digit = UInt8(ascii: "0") + snapshot.number
    var start = firstLine(notBefore: code)
    while start < rows.bytes.count {
      let end = endOfLine(at: start)
      guard let row = row(start..<end), rows.bytes[row.code].elementsEqual(code) else { return nil }
      let first = rows.bytes[row.snapshots.lowerBound]
      let last = rows.bytes[row.snapshots.upperBound - 1]
      if first <= digit && digit <= last { return row }
      start = end + 1
    }
    return nil
  }

  /// The codes of the units, of any snapshot of the table, whose name key has the hash; ascending.
  /// - Complexity: O(log *n* + *k*) for *k* codes.
  func codes(hash: UInt32) -> [String] {
    var low = 0
    var high = (names.bytes.count + 1) / Self.entrySize
    while low < high {
      let middle = (low + high) / 2
      if hashOfEntry(middle) < hash {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var codes: [String] = []
    while low * Self.entrySize < names.bytes.count, hashOfEntry(low) == hash {
      let start = low * Self.entrySize + Self.hashSize
      let padded = names.bytes[start..<(start + Self.codeSize)]
      codes.append(String(decoding: padded.prefix { $0 != UInt8(ascii: "-") }, as: UTF8.self))
      low += 1
    }
    return codes
  }

  /// Every row, in order.
  /// - Complexity: O(*n*) of the bytes of the table.
  func allRows() -> [Row] {
    var all: [Row] = []
    var start = 0
    while start < rows.bytes.count {
      let end = endOfLine(at: start)
      if let row = row(start..<end) { all.append(row) }
      start = end + 1
    }
    return all
  }

  /// Hexadecimal digits of a name's hash.
  private static let hashSize = 8
  /// Digits of a code, padded with "-".
  private static let codeSize = 5
  /// Hash, code, and a space or line feed.
  private static let entrySize = hashSize + codeSize + 1

  private func hashOfEntry(_ index: Int) -> UInt32 {
    let bytes = names.bytes
    let start = index * Self.entrySize
    var hash: UInt32 = 0
    for byte in bytes[start..<(start + Self.hashSize)] {
      let digit =
        byte < UInt8(ascii: "a") ? byte - UInt8(ascii: "0") : byte - UInt8(ascii: "a") + 10
      hash = hash << 4 | UInt32(digit)
    }
    return hash
  }

  /// Where the first line begins whose code is not before `code`.
  private func firstLine(notBefore code: [UInt8]) -> Int {
    let bytes = rows.bytes
    var low = 0
    var high = bytes.count
    while low < high {
      var start = (low + high) / 2
      while start > low && bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      if codeOfLine(at: start, isBefore: code) {
        low = min(endOfLine(at: start) + 1, high)
      } else {
        high = start
      }
    }
    return low
  }

  private func codeOfLine(at start: Int, isBefore code: [UInt8]) -> Bool {
    let bytes = rows.bytes
    for (offset, byte) in code.enumerated() {
      let other = bytes[start + offset]
      if other == UInt8(ascii: "|") { return true }
      if other != byte { return other < byte }
    }
    return false
  }

  private func endOfLine(at start: Int) -> Int {
    let bytes = rows.bytes
    var end = start
    while end < bytes.count && bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  private func row(_ line: Range<Int>) -> Row? {
    let bytes = rows.bytes
    var fields: [Range<Int>] = []
    fields.reserveCapacity(6)
    var start = line.lowerBound
    for index in line where bytes[index] == UInt8(ascii: "|") {
      fields.append(start..<index)
      start = index + 1
    }
    fields.append(start..<line.upperBound)
    guard fields.count == 6 else { return nil }
    return Row(
      code: fields[0], name: fields[1], district: fields[2], province: fields[3],
      snapshots: fields[4], successors: fields[5])
  }
}

/// The bytes of a string literal, which live as long as the process.
private struct UnsafeText: Sendable {
  private let text: StaticString

  init(_ text: StaticString) {
    self.text = text
  }

  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }
}
