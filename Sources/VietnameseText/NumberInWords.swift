/// The number that the whole text says in words; nil when anything else is in it.
///
/// All spellings in use are read: mốt, tư, lăm, nhăm, linh, lẻ, mươi, mười, nghìn, ngàn, tỷ, tỉ,
/// "nghìn tỷ", "không trăm", rưỡi; commas after nghìn, triệu and tỷ; "đồng", "đồng chẵn", "đồng
/// Việt Nam" at the end; brackets around. What two people would read differently ("một nghìn hai",
/// "hai, ba triệu", "hai mươi năm") is nil. Up to 2⁶⁴ − 1. Linear.
public func numberInWords(_ text: String) -> DecimalText? {
  guard var reader = numberWords(in: text).map(NumberReader.init) else { return nil }
  return reader.read()
}

/// A recursive descent over number words: [âm] [number tỷ tỷ] [number tỷ] number [rưỡi].
private struct NumberReader {
  private let words: [NumberWord]
  private var index = 0

  init(_ words: [NumberWord]) {
    self.words = words
  }

  mutating func read() -> DecimalText? {
    let isNegative = take(.minus)
    guard let total = readTotal() else { return nil }
    guard let half = readHalf(after: total) else { return nil }
    if take(.currency), take(.viet), !take(.nam) { return nil }
    _ = take(.even)
    guard index == words.count else { return nil }
    let (sum, overflow) = total.value.addingReportingOverflow(half.value)
    if overflow { return nil }
    return DecimalText(isNegative: isNegative, sum, hasHalf: half.isFraction)
  }

  private struct Total {
    var value: UInt64 = 0
    /// The scale that was read last; 1 where the number ends in a group without a scale.
    var lastScale: UInt64 = 1
  }

  private mutating func readTotal() -> Total? {
    let billion: UInt64 = 1_000_000_000
    var total = Total()
    var above = UInt64.max
    while true {
      let isFirst = above == .max
      guard let part = readBelowBillion(isFirst: isFirst) else { return nil }
      guard take(.billion) else {
        if above == 1 { return nil }
        return add(part.value, times: 1, to: total, lastScale: part.lastScale)
      }
      let scale = take(.billion) ? billion * billion : billion
      guard scale < above,
        let sum = add(part.value, times: scale, to: total, lastScale: scale)
      else { return nil }
      total = sum
      above = scale
      skipComma()
      if !startsGroup { return total }
    }
  }

  private func add(
    _ value: UInt64, times scale: UInt64, to total: Total, lastScale: UInt64
  ) -> Total? {
    let (product, overflow) = value.multipliedReportingOverflow(by: scale)
    let (sum, sumOverflow) = total.value.addingReportingOverflow(product)
    return overflow || sumOverflow ? nil : Total(value: sum, lastScale: lastScale)
  }

  /// [group triệu] [group nghìn] [group].
  private mutating func readBelowBillion(isFirst: Bool) -> Total? {
    var total = Total()
    var above: UInt64 = .max
    var isFirst = isFirst
    while true {
      guard let group = readGroup(isFirst: isFirst) else { return nil }
      guard case .scale(let scale) = current else {
        // After a scale "hai" may be 2 or, as in "một nghìn hai", two hundred.
        if !isFirst && group.isBareDigit && current != .billion { return nil }
        total.value += group.value
        total.lastScale = 1
        return total
      }
      index += 1
      guard scale < above else { return nil }
      total.value += group.value * scale
      total.lastScale = scale
      above = scale
      isFirst = false
      skipComma()
      if !startsGroup { return total }
    }
  }

  private struct Group {
    var value: UInt64
    var isBareDigit = false
  }

  /// 0…999: [digit trăm] then linh and a digit, mười and a digit, or tens.
  private mutating func readGroup(isFirst: Bool) -> Group? {
    if take(.noTens) {
      // "một nghìn linh năm": the hundreds are left out.
      guard !isFirst, let digit = takeDigit(allowing: [4, 5]) else { return nil }
      return Group(value: digit)
    }
    if take(.ten) { return readUnits(after: 10).map { Group(value: $0) } }
    guard case .digit(let first) = current else { return nil }
    index += 1
    if take(.hundred) { return readBelowHundred().map { Group(value: 100 * first + $0) } }
    if take(.tens) {
      guard first > 1 else { return nil }
      return readUnits(after: 10 * first).map { Group(value: $0) }
    }
    // "hai mốt", "hai lăm": tens without mươi.
    if first > 1, case .unitDigit(let unit) = current, unit != 4 {
      index += 1
      return Group(value: 10 * first + unit)
    }
    return Group(value: first, isBareDigit: true)
  }

  private mutating func readBelowHundred() -> UInt64? {
    if take(.noTens) { return takeDigit(allowing: [4, 5]) }
    if take(.ten) { return readUnits(after: 10) }
    guard case .digit(let tens) = current else { return 0 }
    index += 1
    // "một trăm hai" may be 102 or 120.
    guard tens > 1, take(.tens) else { return nil }
    return readUnits(after: 10 * tens)
  }

  /// The ones after mười or mươi, added to `tens`.
  private mutating func readUnits(after tens: UInt64) -> UInt64? {
    switch current {
    case .unitDigit(let unit):
      if unit == 1 && tens == 10 { return nil }
      index += 1
      return tens + unit
    case .digit(let unit) where unit > 0:
      index += 1
      // "hai mươi năm" at the end is twenty years rather than 25.
      if unit == 5 && index == words.count { return nil }
      return tens + unit
    case .digit: return nil
    default: return tens
    }
  }

  private mutating func takeDigit(allowing units: [UInt64]) -> UInt64? {
    switch current {
    case .digit(let digit) where digit > 0:
      index += 1
      return digit
    case .unitDigit(let unit) where units.contains(unit):
      index += 1
      return unit
    default: return nil
    }
  }

  /// "hai triệu rưỡi": half of the scale before it; "năm rưỡi": a half.
  private mutating func readHalf(after total: Total) -> (value: UInt64, isFraction: Bool)? {
    guard take(.half) else { return (0, false) }
    if total.lastScale > 1 { return (total.lastScale / 2, false) }
    if total.value > 0 && total.value < 10 { return (0, true) }
    return words[index - 2] == .hundred ? (50, false) : nil
  }

  private var current: NumberWord? { index < words.count ? words[index] : nil }

  /// Whether a group of digits can begin here.
  private var startsGroup: Bool {
    switch current {
    case .digit, .ten, .noTens: true
    default: false
    }
  }

  private mutating func take(_ word: NumberWord) -> Bool {
    guard current == word else { return false }
    index += 1
    return true
  }

  /// A comma after a scale; before anything but a group it stays and makes the reading fail.
  private mutating func skipComma() {
    guard current == .comma else { return }
    index += 1
    if !startsGroup { index -= 1 }
  }
}
