/// Phrases and what they mean, matched on whole words of a match key; the longest phrase wins.
///
/// All searches are linear in the key and do not depend on the number of phrases.
///
/// What depends on the kind of value can be inlined, so that callers in other modules need no
/// metadata of their types at every look.
public struct PhraseTable<Value: Sendable>: Sendable {
  @usableFromInline let index: PhraseIndex
  @usableFromInline let values: [Value]

  /// A table of phrases in ordinary spelling. Of phrases with the same match key the first counts;
  /// empty ones are left out. Linear in the text of all phrases.
  public init(_ entries: [(String, Value)]) {
    var index = PhraseIndex(expecting: entries.count)
    for (offset, entry) in entries.enumerated() {
      index.insert(matchKey(entry.0), number: offset)
    }
    self.index = index
    self.values = entries.map(\.1)
  }

  /// The value of the phrase that is the whole key.
  @inlinable public func exact(_ key: String) -> Value? {
    let search = index.search(inKey: key, from: 0)
    return search.end == key.utf8.count ? search.number.map { values[$0] } : nil
  }

  /// The longest phrase that begins the key and ends where a word ends.
  @inlinable public func prefix(of key: String) -> (value: Value, utf8Length: Int)? {
    let search = index.search(inKey: key, from: 0)
    return search.number.map { (values[$0], search.end) }
  }

  /// The longest phrase that begins at a byte of the key where a word begins, and where it ends.
  @inlinable public func prefix(of key: String, from start: Int) -> (value: Value, end: Int)? {
    guard start < key.utf8.count else { return nil }
    let search = index.search(inKey: key, from: start)
    return search.number.map { (values[$0], search.end) }
  }

  /// All phrases in the key, leftmost first, the longest at each place, none overlapping.
  @inlinable public func matches(in key: String) -> [(value: Value, utf8Range: Range<Int>)] {
    index.matches(inKey: key).map { (values[$0.number], $0.range) }
  }
}

/// A trie of phrases whose steps are word ends, kept as a hash table of all word-bounded beginnings
/// of phrases: where a beginning is not in it, no phrase goes on.
@usableFromInline struct PhraseIndex: Sendable {
  private struct Node: Sendable {
    var hash: UInt64
    var textStart: Int32
    var textLength: Int32
    /// −1 where the beginning is not itself a phrase.
    var number: Int32
  }

  private var texts: [UInt8] = []
  private var nodes: [Node] = []
  /// Numbers of nodes, −1 where free; the count is a power of two.
  private var slots: [Int32]

  init(expecting count: Int) {
    var capacity = 16
    while capacity < 4 * count { capacity *= 2 }
    slots = [Int32](repeating: -1, count: capacity)
  }

  mutating func insert(_ key: String, number: Int) {
    withUTF8Bytes(of: key) { bytes in
      guard !bytes.isEmpty else { return }
      let textStart = texts.count
      texts.append(contentsOf: bytes)
      var steps = WordSteps(bytes, from: 0)
      while let end = steps.next() {
        let node = Node(
          hash: steps.hash.value, textStart: Int32(textStart), textLength: Int32(end), number: -1)
        let found = findOrAdd(node, bytes[..<end])
        if end == bytes.count && nodes[found].number < 0 { nodes[found].number = Int32(number) }
      }
    }
  }

  /// The longest phrase at `start` of a key and its end, as below.
  @usableFromInline func search(inKey key: String, from start: Int) -> (number: Int?, end: Int) {
    withUTF8Bytes(of: key) { search(in: $0, from: start) }
  }

  /// All phrases in a key, leftmost first, the longest at each place, none overlapping.
  @usableFromInline func matches(inKey key: String) -> [(number: Int, range: Range<Int>)] {
    withUTF8Bytes(of: key) { bytes in
      var found: [(number: Int, range: Range<Int>)] = []
      var start = 0
      while start < bytes.count {
        let search = search(in: bytes, from: start)
        if let number = search.number { found.append((number, start..<search.end)) }
        start = search.end
      }
      return found
    }
  }

  /// The longest phrase at `start` and its end; where there is none, the end of the first word
  /// or sign. `start` is before the end of the text.
  func search(in bytes: UTF8Bytes, from start: Int) -> (number: Int?, end: Int) {
    var best: (number: Int?, end: Int) = (nil, bytes.count)
    var isFirst = true
    var steps = WordSteps(bytes, from: start)
    while let end = steps.next() {
      let node = find(steps.hash.value, bytes[start..<end])
      if isFirst { best.end = end }
      isFirst = false
      guard let node else { break }
      if nodes[node].number >= 0 { best = (Int(nodes[node].number), end) }
    }
    return best
  }

  /// Whether a phrase may begin with a word of this hash: where not, there is no need to search.
  @usableFromInline func mayBegin(_ hash: UInt64) -> Bool {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      if nodes[Int(slots[slot])].hash == hash { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private func find(_ hash: UInt64, _ text: Slice<UTF8Bytes>) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let node = Int(slots[slot])
      if nodes[node].hash == hash, self.text(of: nodes[node]).elementsEqual(text) { return node }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func text(of node: Node) -> ArraySlice<UInt8> {
    texts[Int(node.textStart)..<Int(node.textStart + node.textLength)]
  }

  private mutating func findOrAdd(_ node: Node, _ text: Slice<UTF8Bytes>) -> Int {
    if let found = find(node.hash, text) { return found }
    nodes.append(node)
    if 2 * nodes.count > slots.count {
      slots = [Int32](repeating: -1, count: 2 * slots.count)
      for number in nodes.indices { place(number) }
    } else {
      place(nodes.count - 1)
    }
    return nodes.count - 1
  }

  private mutating func place(_ number: Int) {
    var slot = Int(truncatingIfNeeded: nodes[number].hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(number)
  }
}

/// Goes from word boundary to word boundary and hashes what it passes.
private struct WordSteps {
  private let bytes: UTF8Bytes
  private var index: Int
  private(set) var hash = PhraseHash()

  init(_ bytes: UTF8Bytes, from start: Int) {
    self.bytes = bytes
    index = start
  }

  /// The next word boundary; nil after the end of the text.
  @inline(__always)
  mutating func next() -> Int? {
    guard index < bytes.count else { return nil }
    let (first, width) = bytes.scalar(at: index)
    take(width)
    guard isWordScalar(first) else { return index }
    while index < bytes.count {
      let (scalar, width) = bytes.scalar(at: index)
      guard isWordScalar(scalar) else { return index }
      take(width)
    }
    return index
  }

  @inline(__always)
  private mutating func take(_ width: Int) {
    for offset in index..<index + width { hash.add(bytes[offset]) }
    index += width
  }
}

/// FNV-1a, with its low bits mixed for use as a table index.
struct PhraseHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  var value: UInt64 { state ^ (state >> 32) }

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
