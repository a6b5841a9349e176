import ArgumentParser
import VietnameseText

struct NormalizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "Normalizes Vietnamese text from standard input, line by line.",
    discussion: """
      NFC, diacritics in their proper order, Đ for its look-alikes, single spaces, no invisible \
      characters. The words themselves are never changed.
      """)

  func run() throws {
    while let line = readLine() { try writeLine(normalized(line)) }
  }
}
