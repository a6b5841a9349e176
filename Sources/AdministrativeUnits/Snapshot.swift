/// A state of the list of units, named by the day after which the source took it.
///
/// Codes are reused when units merge (22741 was Phường Phước Mỹ and is Phường Bảo An since the
/// reform of 2025), so that a code says nothing without its snapshot.
public enum Snapshot: String, CaseIterable, Comparable, Sendable {
  /// The first snapshot; GSO codes of Quyết định 124/2004/QĐ-TTg as amended.
  case november2021 = "2021-11-01"
  case april2023 = "2023-04-10"
  case march2025 = "2025-03-01"
  /// The reform: 34 provinces, no districts (Quyết định 19/2025/QĐ-TTg).
  case july2025 = "2025-07-01"
  /// Đồng Nai a city of the central level (Nghị quyết 30/2026/QH16).
  case april2026 = "2026-04-30"

  /// The newest snapshot not after the date, `nil` where no snapshot can be named honestly.
  ///
  /// - A date without day or month stands for all days of the month or year; if they do not share
  ///   one snapshot (the year 2025), the result is `nil`.
  /// - Changes between two snapshots are not seen before the later one.
  /// - A date before the first snapshot takes the first, as codes stay with a unit that keeps its
  ///   name: a unit gone by 2021 is not found, and one that is found may have had other borders.
  ///   Before 8 July 2004, when Quyết định 124/2004/QĐ-TTg gave the codes, the result is `nil`.
  public init?(validInYear year: Int, month: Int? = nil, day: Int? = nil) {
    let first = year * 10_000 + (month ?? 1) * 100 + (month == nil ? 1 : day ?? 1)
    let last = year * 10_000 + (month ?? 12) * 100 + (month == nil ? 31 : day ?? 31)
    guard first >= 2004_07_08 else { return nil }
    let snapshot = Self.newest(notAfter: first)
    guard snapshot == Self.newest(notAfter: last) else { return nil }
    self = snapshot
  }

  /// Whether the left snapshot is the earlier one.
  public static func < (left: Snapshot, right: Snapshot) -> Bool {
    left.number < right.number
  }

  /// 1-based position in time, as in the generated tables.
  var number: UInt8 {
    switch self {
    case .november2021: 1
    case .april2023: 2
    case .march2025: 3
    case .july2025: 4
    case .april2026: 5
    }
  }

  private static func newest(notAfter day: Int) -> Snapshot {
    switch day {
    case 2026_04_30...: .april2026
    case 2025_07_01...: .july2025
    case 2025_03_01...: .march2025
    case 2023_04_10...: .april2023
    default: .november2021
    }
  }
}
