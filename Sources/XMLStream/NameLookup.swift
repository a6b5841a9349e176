/// Finds a name's number by the address of its interned string: an open-addressing table that is
/// never more than a quarter full.
struct NameLookup {
  private var slots: [(address: UnsafePointer<UInt8>?, number: Int)] = []
  private var mask = 0
  private var interned: [UnsafePointer<UInt8>] = []
  private var namespaces: [(address: UnsafePointer<UInt8>, number: UInt8)] = []

  /// An empty table, which finds nothing.
  init() {}

  /// The table of a vocabulary; `interning` gives the parser's one copy of a string.
  init(_ vocabulary: XMLVocabulary, interning: (String) -> UnsafePointer<UInt8>?) {
    var size = 16
    while size < vocabulary.names.count * 4 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: (nil, XMLVocabulary.unknownName), count: size)
    for (number, name) in vocabulary.names.enumerated() {
      guard let address = interning(name) else { continue }
      interned.append(address)
      var slot = Self.hash(address) & mask
      while slots[slot].address != nil { slot = (slot + 1) & mask }
      slots[slot] = (address, number)
    }
    for (uri, number) in vocabulary.namespaces {
      if let address = interning(uri) { namespaces.append((address, number)) }
    }
  }

  func name(_ address: UnsafePointer<UInt8>) -> Int {
    guard !slots.isEmpty else { return XMLVocabulary.unknownName }
    var slot = Self.hash(address) & mask
    while let candidate = slots[slot].address {
      if candidate == address { return slots[slot].number }
      slot = (slot + 1) & mask
    }
    return XMLVocabulary.unknownName
  }

  func namespace(_ address: UnsafePointer<UInt8>?) -> UInt8 {
    for candidate in namespaces where candidate.address == address { return candidate.number }
    return XMLVocabulary.unknownNamespace
  }

  func withNames<R>(_ body: (UnsafePointer<UnsafePointer<UInt8>>) throws -> R) rethrows -> R {
    try interned.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("a vocabulary has names") }
      return try body(base)
    }
  }

  private static func hash(_ address: UnsafePointer<UInt8>) -> Int {
    let bits = UInt(bitPattern: address)
    return Int(truncatingIfNeeded: (bits >> 3) ^ (bits >> 11))
  }
}
