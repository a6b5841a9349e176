import XMLStream

/// Walks the subtrees that a reader leaves out, and picks one branch of every
/// `mc:AlternateContent` (ECMA-376 Part 3 §9): the first `Choice` whose namespaces are understood,
/// otherwise the `Fallback`; never two.
struct ElementFilter {
  private var skippedDepth = 0
  private var branchTaken: [Bool] = []

  /// Leaves out the element that has just begun, with everything inside.
  mutating func skip() { skippedDepth = 1 }

  /// Whether text is being left out.
  var isSkipping: Bool { skippedDepth > 0 }

  /// Call first for every start tag. True where the filter has dealt with the element.
  mutating func start(_ element: XMLElement) -> Bool {
    if skippedDepth > 0 {
      skippedDepth += 1
      return true
    }
    guard element.namespace == Word.Namespace.markupCompatibility,
      let name = Word.Name(number: element.name)
    else { return false }
    switch name {
    case .AlternateContent: branchTaken.append(false)
    case .Choice: takeBranch(if: Self.understands(element.text(.Requires) ?? ""))
    case .Fallback: takeBranch(if: true)
    default: return false
    }
    return true
  }

  /// Call first for every start tag of a part that holds definitions and no text. The name of an
  /// element that is read; what is on no list is left out, with everything inside.
  mutating func definition(_ element: XMLElement) -> Word.Name? {
    if start(element) { return nil }
    guard element.namespace == Word.Namespace.word else {
      skip()
      return nil
    }
    switch Word.handling(of: element.name) {
    case .read(let name): return name
    case .unwrapped: return nil
    case .leftOut, .unknown:
      skip()
      return nil
    }
  }

  /// Call first for every end tag. True where the filter has dealt with it.
  mutating func end(name: Int, namespace: UInt8) -> Bool {
    if skippedDepth > 0 {
      skippedDepth -= 1
      return true
    }
    guard namespace == Word.Namespace.markupCompatibility else { return false }
    if Word.Name(number: name) == .AlternateContent { _ = branchTaken.popLast() }
    return true
  }

  private mutating func takeBranch(if isUnderstood: Bool) {
    if isUnderstood, branchTaken.last == false {
      branchTaken[branchTaken.count - 1] = true
    } else {
      skip()
    }
  }

  /// Prefixes under which Word writes its own extensions. Their text is ordinary Word content.
  private static let knownPrefixes: Set<Substring> = [
    "w14", "w15", "w16", "w16cex", "w16cid", "w16se", "w16du", "wps", "wpg", "wpc", "wpi", "wp14",
    "a14", "v",
  ]

  private static func understands(_ requires: String) -> Bool {
    let prefixes = requires.split(separator: " ")
    return !prefixes.isEmpty && prefixes.allSatisfy(knownPrefixes.contains)
  }
}
