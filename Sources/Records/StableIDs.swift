/// Makes ids that depend on what a record says and not on what stands around it: the same record in
/// a corrected file has the same id. Equal records are told apart by their order.
struct StableIDs {
  private var uses: [String: Int] = [:]

  /// An id of 64 bits (FNV-1a) over `parts`, after `prefix`; "-2", "-3" … for repetitions.
  mutating func id(_ prefix: String, _ parts: [String]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for part in parts {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      // A byte that no UTF-8 text has keeps ("ab", "c") and ("a", "bc") apart.
      hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    let id = prefix + String(repeating: "0", count: 16 - digits.utf8.count) + digits
    let use = uses[id, default: 0] + 1
    uses[id] = use
    return use == 1 ? id : "\(id)-\(use)"
  }
}
