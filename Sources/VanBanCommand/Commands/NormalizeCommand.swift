import ArgumentParser
import Glibc
import VietnameseText

struct NormalizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "Normalizes Vietnamese text from standard input, line by line.",
    discussion: """
      NFC, diacritics in their proper order, Đ for its look-alikes, single spaces, no invisible \
      characters. The words themselves are never changed, but for what --from and --tone-style ask.
      """)

  enum Source: String, ExpressibleByArgument, CaseIterable {
    case unicode, auto, tcvn3, vni, viscii, vps
  }

  enum ToneStyle: String, ExpressibleByArgument, CaseIterable {
    case keep, old, new
  }

  @Option(
    help: """
      The charset of the input: unicode, a charset from before it, or auto, which decodes what is \
      clearly of one. Bytes that are no UTF-8 are read as Windows-1252.
      """)
  var from: Source = .unicode

  @Option(help: "Where tone marks of open oa, oe, uy stand: keep, old (hòa), new (hoà).")
  var toneStyle: ToneStyle = .keep

  func run() throws { try reportingOutput(in: .ofLocale, print) }

  private func print() throws {
    if from == .unicode {
      while let line = readLine() { try write(line) }
      return
    }
    let text = LegacyPlainText.characters(of: try readInput())
    let decoded =
      LegacyCharset(rawValue: from.rawValue)?.decoded(text)
      ?? LegacyPlainText(detecting: text).text
    var lines = decoded.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines { try write(String(line)) }
  }

  private func write(_ line: String) throws {
    switch toneStyle {
    case .keep: try writeLine(normalized(line))
    case .old: try writeLine(placingTones(in: line, .old))
    case .new: try writeLine(placingTones(in: line, .new))
    }
  }

  private func readInput() throws -> [UInt8] {
    var input: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = Glibc.read(STDIN_FILENO, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw ExitStatus.inputOutput.code }
      if count == 0 { return input }
      input += chunk[..<count]
    }
  }
}
