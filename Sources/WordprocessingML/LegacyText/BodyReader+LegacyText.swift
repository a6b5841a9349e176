import DocumentModel
import VietnameseText

extension BodyReader {
  /// Where text in another font begins in an open paragraph.
  struct FontChange {
    let start: Int
    let font: UInt16
  }

  /// A stretch of a paragraph in one font.
  private struct FontRun {
    let range: Range<Int>
    let font: UInt16
  }

  /// What became of legacy text, for findings.
  struct LegacyReport {
    /// Charset → number of paragraphs decoded.
    var decoded: [LegacyCharset: Int] = [:]
    /// Paragraphs in a legacy font that are neither Unicode nor readable in any charset.
    var unclear = 0
    /// The first of them.
    var sample: String?
  }

  /// Surveys the text of a paragraph that ends, or decodes what of it was typed in a legacy charset.
  /// Runs of one charset are joined first: a letter may stand in two.
  mutating func settleLegacyText(of open: inout OpenParagraph) {
    guard text.count > open.ownStart else { return }
    guard let charsets = legacyCharsets else {
      if open.fonts.isEmpty { return survey.take(text[open.ownStart...], font: 0) }
      for run in fontRuns(of: open) { survey.take(text[run.range], font: run.font) }
      return
    }
    let runs = fontRuns(of: open)
    var stretches: [(runs: ArraySlice<FontRun>, charset: LegacyCharset?)] = []
    var index = 0
    while index < runs.count {
      let start = index
      let charset = charsets.charset(of: runs[start].font)
      index += 1
      // Fonts of one charset are one text; text in a font of any name speaks for itself.
      while index < runs.count, charset != nil, runs[start].font != 0, runs[index].font != 0,
        charsets.charset(of: runs[index].font) == charset
      {
        index += 1
      }
      let range = runs[start].range.lowerBound..<runs[index - 1].range.upperBound
      let words = String(decoding: text[range], as: UTF8.self)
      let found = charsets.charset(of: words, font: runs[start].font)
      if found == nil { reportUnclear(words, font: runs[start].font) }
      stretches.append((runs[start..<index], found))
    }
    guard stretches.contains(where: { $0.charset != nil }) else { return }
    for charset in Set(stretches.compactMap(\.charset)) {
      legacyReport.decoded[charset, default: 0] += 1
    }
    rewrite(&open, stretches)
  }

  /// The label of a list, which is typed in the font of its paragraph or of its level.
  func decodedLabel(_ label: String) -> String {
    guard label.utf8.contains(where: { $0 >= 0x80 }), let main = legacyCharsets?.main else {
      return label
    }
    var evidence = LegacyEvidence()
    evidence.take(label)
    return evidence.count(as: main) > evidence.asUnicode ? main.decoded(label) : label
  }

  private func fontRuns(of open: OpenParagraph) -> [FontRun] {
    var runs: [FontRun] = []
    var start = open.ownStart
    var font: UInt16 = 0
    for change in open.fonts {
      if change.start > start { runs.append(FontRun(range: start..<change.start, font: font)) }
      (start, font) = (change.start, change.font)
    }
    if text.count > start { runs.append(FontRun(range: start..<text.count, font: font)) }
    return runs
  }

  /// Puts the decoded text in the place of the paragraph's, and keeps what is shown in capitals.
  private mutating func rewrite(
    _ open: inout OpenParagraph,
    _ stretches: [(runs: ArraySlice<FontRun>, charset: LegacyCharset?)]
  ) {
    var result: [UInt8] = []
    var capitals: [Range<Int>] = []
    var shown = open.capitals[...]
    for (runs, charset) in stretches {
      var scalars: [Unicode.Scalar] = []
      var isCapital: [Bool] = []
      for run in runs {
        let ofFont = charset != nil && legacyFonts.fonts[Int(run.font)]?.isCapital == true
        var position = run.range.lowerBound
        for scalar in String(decoding: text[run.range], as: UTF8.self).unicodeScalars {
          scalars.append(scalar)
          while let first = shown.first, first.upperBound <= position { shown = shown.dropFirst() }
          isCapital.append(ofFont || shown.first.map { $0.lowerBound <= position } == true)
          position += scalar.utf8.count
        }
      }
      var letters: [Unicode.Scalar] = []
      var sources: [Int] = []
      var source = 0
      if let charset {
        charset.decoded(scalars) { letter, next in
          letters.append(letter)
          sources.append(source)
          source = next
        }
      } else {
        letters = scalars
        sources = Array(scalars.indices)
      }
      let missing = charset?.missingCapitals(in: letters)
      for (index, letter) in letters.enumerated() {
        let start = open.start + result.count
        result.append(contentsOf: letter.utf8)
        guard isCapital[sources[index]] || missing?[index] == true else { continue }
        let end = open.start + result.count
        if let last = capitals.last, last.upperBound == start {
          capitals[capitals.count - 1] = last.lowerBound..<end
        } else {
          capitals.append(start..<end)
        }
      }
    }
    text.replaceSubrange(open.start..., with: result)
    open.capitals = capitals
  }

  private mutating func reportUnclear(_ words: String, font: UInt16) {
    guard font != 0, words.unicodeScalars.contains(where: { (0x80...0xFF).contains($0.value) })
    else { return }
    var evidence = LegacyEvidence()
    evidence.take(words)
    guard evidence.words > 0, evidence.asUnicode * 2 < evidence.words else { return }
    legacyReport.unclear += 1
    if legacyReport.sample == nil { legacyReport.sample = words }
  }

  /// What was decoded, and what was not.
  var legacyFindings: [Finding] {
    var findings = legacyReport.decoded.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      Finding(
        .legacyTextDecoded, at: nil, ["charset": $0.key.name, "count": String($0.value)])
    }
    if let sample = legacyReport.sample {
      findings.append(
        Finding(
          .legacyTextUnclear, at: nil,
          ["count": String(legacyReport.unclear), "sample": String(sample.prefix(60))]))
    }
    return findings
  }
}

extension LegacyCharset {
  /// What people call it.
  fileprivate var name: String {
    switch self {
    case .tcvn3: "TCVN3 (ABC)"
    case .vni: "VNI"
    case .viscii: "VISCII"
    case .vps: "VPS"
    }
  }
}
