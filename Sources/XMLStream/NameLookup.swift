/// Finds a name's number by the address of its interned string: an open-addressing table that is
/// never more than a quarter full. Plain pointers, so that looking costs no counting of references;
/// the one owner calls `deallocate()`.
struct NameLookup {
  /// The interned strings of the vocabulary's names, by their numbers.
  let names: UnsafePointer<UnsafePointer<UInt8>>
  private let interned: UnsafeMutablePointer<UnsafePointer<UInt8>>
  private let slots: UnsafeMutablePointer<Slot>
  private let mask: Int
  private let namespaces: UnsafeMutableBufferPointer<Namespace>

  private struct Slot {
    var address: UnsafePointer<UInt8>?
    var number = XMLVocabulary.unknownName
  }

  private struct Namespace {
    let address: UnsafePointer<UInt8>
    let number: UInt8
  }

  /// The table of a vocabulary; `interning` gives the parser's one copy of a string. `nil` where the
  /// parser has no memory for it.
  init?(_ vocabulary: XMLVocabulary, interning: (String) -> UnsafePointer<UInt8>?) {
    let addresses = vocabulary.names.compactMap(interning)
    guard addresses.count == vocabulary.names.count else { return nil }
    var size = 16
    while size < addresses.count * 4 { size *= 2 }
    mask = size - 1
    slots = .allocate(capacity: size)
    slots.initialize(repeating: Slot(), count: size)
    interned = .allocate(capacity: addresses.count)
    names = UnsafePointer(interned)
    for (number, address) in addresses.enumerated() {
      (interned + number).initialize(to: address)
      var slot = Self.hash(address) & mask
      while slots[slot].address != nil { slot = (slot + 1) & mask }
      slots[slot] = Slot(address: address, number: number)
    }
    let known = vocabulary.namespaces.compactMap { uri, number in
      interning(uri).map { Namespace(address: $0, number: number) }
    }
    namespaces = .allocate(capacity: known.count)
    _ = namespaces.initialize(fromContentsOf: known)
  }

  /// Frees the tables.
  func deallocate() {
    slots.deallocate()
    interned.deallocate()
    namespaces.deallocate()
  }

  func name(_ address: UnsafePointer<UInt8>) -> Int {
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

  private static func hash(_ address: UnsafePointer<UInt8>) -> Int {
    let bits = UInt(bitPattern: address)
    return Int(truncatingIfNeeded: (bits >> 3) ^ (bits >> 11))
  }
}
