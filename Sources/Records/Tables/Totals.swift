import DocumentModel
import TableGrid
import VietnameseText

extension RecordBuilder {
  /// Holds the figures of total rows against the sums of their rows. Linear in the cells of the
  /// table; columns with figures that are no plain numbers are left alone.
  mutating func checkTotals(_ reading: TableReading) {
    let totals = reading.rows(of: .total)
    guard !totals.isEmpty else { return }
    for column in reading.record.columns.indices {
      check(column, reading, totals)
    }
  }

  private static let summed: Set<ColumnRole> = [.quantity, .budget, .value, .mark]

  private mutating func check(_ column: Int, _ reading: TableReading, _ totals: [Int]) {
    let known = reading.record.columns[column]
    guard Self.summed.contains(known.role), !isNoSum(known.titles),
      let figures = ColumnFigures(column, of: reading)
    else { return }
    for row in totals {
      guard let cell = reading.cell(row, column), reading.grid.cells[cell.index].columns.count == 1,
        let stated = ColumnFigures.number(cell.text), let sum = figures.mismatch(stated, at: row)
      else { continue }
      report(
        Finding(
          .totalDiffers, at: reading.place(row, column),
          [
            "stated": oneLine(cell.text), "counted": ColumnFigures.text(sum),
            "title": known.titles.joined(separator: " / "),
          ]))
    }
  }

  /// Prices, shares and points are not added up.
  private func isNoSum(_ titles: [String]) -> Bool {
    titles.contains { !Self.notSummed.matches(in: matchKey($0)).isEmpty }
  }

  private static let notSummed = PhraseTable<Bool>(
    ["đơn giá", "tỷ lệ", "tỉ lệ", "bình quân", "mức", "%", "định mức", "năm sinh", "lũy kế"]
      .map { ($0, true) })
}

/// The figures of one column and what they add up to.
private struct ColumnFigures {
  /// Rows of the figures, ascending.
  private var rows: [Int] = []
  /// Sums of the figures before each one: of all, and of the inner rows alone.
  private var sums: [(all: Figure, inner: Figure, innerCount: Int)] = [(0, 0, 0)]
  private var sumOfGroup: [Int?: Figure] = [:]
  private let reading: TableReading
  /// Rows at which a new group or sum begins.
  private let borders: [Int]

  /// A number in millionths.
  typealias Figure = Int128

  /// `nil` where a record's figure is not a plain number: nothing can be added up then.
  init?(_ column: Int, of reading: TableReading) {
    self.reading = reading
    borders = reading.outline.kinds.indices.filter {
      [.group, .total, .header].contains(reading.outline.kinds[$0])
    }
    var last: Int?
    for row in reading.rows(of: .record) {
      guard let cell = reading.cell(row, column), cell.index != last else { continue }
      last = cell.index
      let value: Figure
      switch Mark(cell.text) {
      case .marked: value = 1_000_000
      case .dash, .blank: continue
      case nil:
        guard let number = Self.number(cell.text) else { return nil }
        value = number
      }
      add(value, row)
    }
    guard !rows.isEmpty else { return nil }
  }

  private mutating func add(_ value: Figure, _ row: Int) {
    let isInner = Self.isInner(row, reading)
    let (all, inner, count) = sums[sums.count - 1]
    rows.append(row)
    sums.append((all + value, inner + (isInner ? value : 0), count + (isInner ? 1 : 0)))
    sumOfGroup[reading.outline.groupOfRow[row], default: 0] += value
  }

  /// "1.1" or "a" is part of the "1" before it, whose figure may hold its own.
  private static func isInner(_ row: Int, _ reading: TableReading) -> Bool {
    switch reading.outline.ordinals[row]?.style {
    case .dotted, .lowerLetter: true
    default: reading.outline.ordinalColumn != nil && reading.outline.ordinals[row] == nil
    }
  }

  /// A plain number of usual size.
  static func number(_ text: String) -> Figure? {
    guard let number = numberInDigits(text), !number.isAmbiguous else { return nil }
    let parts = number.value.text.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    guard fraction.utf8.count <= 6, parts[0].utf8.count <= 20 else { return nil }
    return Figure(parts[0] + fraction + String(repeating: "0", count: 6 - fraction.utf8.count))
  }

  static func text(_ figure: Figure) -> String {
    var digits = String(figure.magnitude)
    while digits.utf8.count < 7 { digits = "0" + digits }
    var fraction = digits.suffix(6)
    while fraction.last == "0" { fraction = fraction.dropLast() }
    return (figure < 0 ? "-" : "") + digits.dropLast(6) + (fraction.isEmpty ? "" : "," + fraction)
  }

  /// The sum of the rows that the total is likely about, if no sum that it may be about agrees: of
  /// all rows, of those since or until the next border, of the outer or inner rows alone.
  /// Logarithmic in the rows.
  func mismatch(_ stated: Figure, at row: Int) -> Figure? {
    let end = reading.grid.rowCount
    let border = Self.firstIndex(in: borders, notBelow: row)
    let before = border > 0 ? borders[border - 1] + 1 : 0
    let next = Self.firstIndex(in: borders, notBelow: row + 1)
    let after = next < borders.count ? borders[next] : end
    var likely: Figure?
    for range in [0..<end, before..<row, (row + 1)..<max(row + 1, after), 0..<row] {
      let first = sums[Self.firstIndex(in: rows, notBelow: range.lowerBound)]
      let last = sums[Self.firstIndex(in: rows, notBelow: range.upperBound)]
      let count =
        Self.firstIndex(in: rows, notBelow: range.upperBound)
        - Self.firstIndex(in: rows, notBelow: range.lowerBound)
      guard count > 0 else { continue }
      let (all, inner) = (last.all - first.all, last.inner - first.inner)
      if [all, inner, all - inner].contains(stated) { return nil }
      if count >= 2, likely == nil {
        likely = last.innerCount - first.innerCount == count ? all : all - inner
      }
    }
    return sumOfGroup[reading.outline.groupOfRow[row]] == stated ? nil : likely
  }

  /// The index of the first number that is not below another one, by bisection.
  private static func firstIndex(in numbers: [Int], notBelow limit: Int) -> Int {
    var range = 0..<numbers.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if numbers[middle] < limit {
        range = (middle + 1)..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    return range.lowerBound
  }
}
