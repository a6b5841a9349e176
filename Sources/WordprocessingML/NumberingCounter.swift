import VietnameseText

/// Counts list items through a document and writes their numbers as Word shows them (§17.9).
///
/// Lists that share an abstract definition share their counters; a list with a start override
/// begins anew at its first item (measured in Word; §17.9.27 leaves it open).
struct NumberingCounter {
  var definitions: NumberingDefinitions
  private var counters: [Int: [Int?]] = [:]
  private var overridesUsed: Set<Override> = []

  private struct Override: Hashable {
    let instance: Int
    let level: Int
  }

  /// Levels of a list, §17.9.6.
  private static let levelCount = 9

  /// Bytes.
  private static let longestLabel = 255

  init(definitions: NumberingDefinitions) { self.definitions = definitions }

  /// Counts one paragraph of list `numbering` at `level` and gives its label and the level's own
  /// paragraph format; `nil` where the document defines no such list.
  mutating func next(
    numbering: Int, level: Int
  ) -> (label: String, format: StyleSheet.ParagraphFormat)? {
    guard (0..<Self.levelCount).contains(level), let instance = definitions.instances[numbering]
    else { return nil }
    let abstractID = definitions.abstractID(of: instance)
    guard let abstract = definitions.abstracts[abstractID],
      let definition = instance.levelOverrides[level] ?? abstract.levels[level]
    else { return nil }

    var counts = counters[abstractID] ?? Array(repeating: nil, count: Self.levelCount)
    if let start = instance.startOverrides[level],
      overridesUsed.insert(Override(instance: numbering, level: level)).inserted
    {
      counts[level] = start
    } else {
      counts[level] = counts[level].map { $0 + 1 } ?? definition.start
    }
    for deeper in (level + 1)..<max(level + 1, Self.levelCount) where counts[deeper] != nil {
      let restart = (instance.levelOverrides[deeper] ?? abstract.levels[deeper])?.restartLevel
      if restart.map({ $0 > level }) ?? true { counts[deeper] = nil }
    }
    counters[abstractID] = counts

    if definition.format == .bullet { return (bullet(definition), definition.paragraph) }
    let label = fill(definition.text, isLegal: definition.isLegal) { index in
      guard let level = instance.levelOverrides[index] ?? abstract.levels[index] else { return nil }
      return (counts[index] ?? instance.startOverrides[index] ?? level.start, level.format)
    }
    return (normalized(label), definition.paragraph)
  }

  /// The level of a list that belongs to a paragraph style.
  mutating func level(ofStyle style: String, numbering: Int) -> Int? {
    guard let instance = definitions.instances[numbering] else { return nil }
    return definitions.abstracts[definitions.abstractID(of: instance)]?.levelOfStyle[style]
  }

  /// A level's text with each %1 … %9 replaced by the number of that level; no longer than Word lets
  /// a level's text be.
  private func fill(
    _ text: String, isLegal: Bool, number: (Int) -> (Int, NumberFormat)?
  ) -> String {
    var result = ""
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      guard scalar == "%", let digit = scalars.first, ("1"..."9").contains(digit) else {
        result.unicodeScalars.append(scalar)
        continue
      }
      scalars.removeFirst()
      guard let (value, format) = number(Int(digit.value) - 0x31) else { continue }
      result += (isLegal ? .decimal : format).text(value)
      if result.utf8.count > Self.longestLabel { break }
    }
    guard result.utf8.count > Self.longestLabel else { return result }
    return String(decoding: Array(result.utf8.prefix(Self.longestLabel)), as: UTF8.self)
  }

  private func bullet(_ level: NumberingDefinitions.Level) -> String {
    guard let scalar = level.text.unicodeScalars.first else { return "" }
    if let font = level.symbolFont, let shown = Symbols.character(scalar.value, font: font) {
      return String(shown)
    }
    // A private-use character without a known font is still a bullet to the reader.
    return (0xE000...0xF8FF).contains(scalar.value) ? "•" : level.text
  }
}
