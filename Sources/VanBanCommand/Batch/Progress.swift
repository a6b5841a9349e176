import Glibc
import VanBan

/// A line at the foot of a terminal that tells how far a batch is; nothing where there is no
/// terminal.
struct Progress {
  private let all: Int
  private let language: Language
  private let isShown: Bool
  private let start = monotonicMilliseconds()
  private var lastDrawn = 0
  private var isDrawn = false

  /// A line for so many documents; `isWanted` where standard output leaves the terminal alone.
  init(of all: Int, in language: Language, isWanted: Bool) {
    self.all = all
    self.language = language
    isShown = isWanted && all > 1 && isatty(STDERR_FILENO) == 1
  }

  /// How long to wait at most for what is to be drawn.
  var milliseconds: Int { isShown ? 200 : .max }

  /// Draws the line anew, ten times a second at most. Skipped documents do not count for the rate.
  mutating func draw(done: Int, failed: Int, read: Int) {
    guard isShown else { return }
    let now = monotonicMilliseconds()
    guard now - lastDrawn >= 100 else { return }
    lastDrawn = now
    let seconds = max(Double(now - start) / 1000, 0.001)
    let rate = Double(read) / seconds
    let left = rate > 0 ? Self.clock(Int(Double(all - done) / rate)) : "–:––"
    let tenths = Int(rate * 10)
    let number = "\(tenths / 10)\(language == .vi ? "," : ".")\(tenths % 10)"
    let filled = done * 20 / all
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
    let words = BilingualText(
      vi: "\(bar) \(done)/\(all) văn bản, \(number)/giây, còn \(left), lỗi \(failed)",
      en: "\(bar) \(done)/\(all) documents, \(number)/s, \(left) left, \(failed) failed")
    put("\r\u{1B}[2K\(language(words))")
    isDrawn = true
  }

  /// Takes the line away, for a message or for good.
  mutating func clear() {
    guard isDrawn else { return }
    put("\r\u{1B}[2K")
    isDrawn = false
    lastDrawn = 0
  }

  private func put(_ text: String) { _ = writeAll(Array(text.utf8), to: STDERR_FILENO) }

  private static func clock(_ seconds: Int) -> String {
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let minutes = "\(seconds / 60 % 60)"
    return seconds < 3600
      ? "\(minutes):\(two(seconds % 60))"
      : "\(seconds / 3600):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }
}
