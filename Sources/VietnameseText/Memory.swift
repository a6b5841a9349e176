import Synchronization

/// Remembers what short texts came to: the cells of official documents say the same few things again
/// and again, in one document and in the next. Bounded; when it is full it forgets everything.
///
/// May be used from any thread; what a text comes to is worked out outside the lock.
package final class Memory<Value: Sendable>: Sendable {
  private let known = Mutex(Known())
  private let mostTexts: Int

  /// The texts have a dictionary of their own, whose code is not generic: one with values of any kind
  /// would take several times as long.
  private struct Known {
    var numbers: [ExactText: Int] = [:]
    var values: [Value] = []
  }

  /// Longer texts seldom come again (bytes).
  private static var longest: Int { 256 }

  /// A memory for so many texts.
  package init(mostTexts: Int = 1 << 12) { self.mostTexts = mostTexts }

  /// What a text comes to, as `make` says, which must say the same each time.
  package func value(of text: String, _ make: (String) -> Value) -> Value {
    guard text.utf8.count <= Self.longest else { return make(text) }
    let key = ExactText(text)
    if let value = known.withLock({ known in known.numbers[key].map { known.values[$0] } }) {
      return value
    }
    let value = make(text)
    known.withLock { known in
      if known.values.count >= mostTexts {
        known.numbers.removeAll(keepingCapacity: true)
        known.values.removeAll(keepingCapacity: true)
      }
      known.numbers[key] = known.values.count
      known.values.append(value)
    }
    return value
  }
}
