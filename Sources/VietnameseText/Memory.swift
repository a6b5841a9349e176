import Synchronization

/// Remembers what short texts came to: the cells of official documents say the same few things again
/// and again, in one document and in the next. Bounded; when it is full it forgets everything.
///
/// May be used from any thread; what a text comes to is worked out outside the lock. What depends on
/// the kind of value can be inlined: looking it up unspecialized would take ten times as long.
package final class Memory<Value: Sendable>: Sendable {
  @usableFromInline package let known = Mutex<[ExactText: Value]>([:])
  @usableFromInline package let mostTexts: Int

  /// Longer texts seldom come again (bytes).
  @usableFromInline package static var longest: Int { 256 }

  /// A memory for so many texts.
  package init(mostTexts: Int = 1 << 12) { self.mostTexts = mostTexts }

  /// What a text comes to, as `make` says, which must say the same each time.
  @inlinable package func value(of text: String, _ make: (String) -> Value) -> Value {
    guard text.utf8.count <= Self.longest else { return make(text) }
    let key = ExactText(text)
    if let value = known.withLock({ $0[key] }) { return value }
    let value = make(text)
    known.withLock { known in
      if known.count >= mostTexts { known.removeAll(keepingCapacity: true) }
      known[key] = value
    }
    return value
  }
}
