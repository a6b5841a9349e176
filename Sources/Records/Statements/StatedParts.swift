import VietnameseText

/// A total and its parts in one sentence: "Tổng cộng 106 cơ quan, trong đó 41 cơ quan cấp tỉnh, 65
/// xã, phường". Parts need not be all of it, so that only more than the total is wrong.
struct StatedParts {
  let total: Int
  let sum: Int

  /// The total and the sum of its parts, of all counts of a sentence; `nil` where it names none.
  /// Linear in the key.
  init?(in key: String, _ counts: [StatedCount]) {
    guard counts.count > 2 else { return nil }
    let marks = Self.marks.matches(in: key)
    guard let mark = marks.first, marks.count == 1 else { return nil }
    guard let last = counts.last(where: { $0.utf8Range.upperBound <= mark.utf8Range.lowerBound }),
      let total = Int(last.amount),
      // Only what is counted alike adds up.
      case let parts = counts.filter({ $0.utf8Range.lowerBound >= mark.utf8Range.upperBound }),
      parts.count > 1, parts.allSatisfy({ $0.noun == last.noun })
    else { return nil }
    let amounts = parts.compactMap { Int($0.amount) }
    guard amounts.count == parts.count, !key.utf8.contains(UInt8(ascii: "%")) else { return nil }
    self.total = total
    sum = amounts.reduce(0, +)
  }

  private static let marks = PhraseTable<Bool>(
    ["trong đó", "gồm", "bao gồm", "trong đó có", "cụ thể", "trong đó gồm"].map { ($0, true) })
}
