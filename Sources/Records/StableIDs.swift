/// Makes ids that depend on what a record says and not on what stands around it: the same record in
/// a corrected file has the same id. Equal records are told apart by their order.
struct StableIDs {
  private var uses: [UInt64: Int32] = [:]

  /// An id of 64 bits (FNV-1a) over `parts`, after `prefix`; "-2", "-3" … for repetitions.
  mutating func id(_ prefix: String, _ parts: [String]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for var part in parts {
      part.withUTF8 { bytes in
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      }
      // A byte that no UTF-8 text has keeps ("ab", "c") and ("a", "bc") apart.
      hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01b3
    }
    let use = uses[hash, default: 0] + 1
    uses[hash] = use
    let id = prefix + Self.digits(hash)
    return use == 1 ? id : "\(id)-\(use)"
  }

  private static func digits(_ value: UInt64) -> String {
    String(unsafeUninitializedCapacity: 16) { digits in
      for index in 0..<16 {
        let digit = UInt8(truncatingIfNeeded: value >> (60 - 4 * UInt64(index))) & 0xF
        digits[index] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
      }
      return 16
    }
  }
}
