import DocumentModel
import VietnameseText

extension RecordBuilder {
  /// Holds what the text states about its own figures against what was counted.
  ///
  /// A count of bodies behind the whole title of a mark column is about that column's marks; one in
  /// a closing line of a list is about its rows. Linear in the text.
  mutating func checkStatements(of document: Document) {
    // Columns of one title in several tables cannot be told apart by a sentence.
    let uses = Dictionary(grouping: markTasks.indices) { matchKey(markTasks[$0].title) }
    let titles = PhraseTable<Int>(
      markTasks.enumerated()
        .filter { $0.element.title.contains(" ") && uses[matchKey($0.element.title)]?.count == 1 }
        .map { ($0.element.title, $0.offset) })
    var listBefore: ListAbove?
    for block in document.blocks {
      switch block {
      case .table(let index):
        let record = tables[index]
        listBefore = ListAbove(
          record, unitCount: unitCounts[record.id] ?? 0, taskCount: taskCounts[record.id] ?? 0)
      case .paragraph(let paragraph):
        let place = Place(paragraph: Int(paragraph.index))
        checkAmounts(paragraph.text, place)
        var text = paragraph.text
        guard text.withUTF8({ $0.contains { $0 &- 0x30 < 10 } }) else { continue }
        let key = matchKey(text)
        let counts = StatedCount.all(in: key)
        checkTasks(paragraph, key, counts, titles, place)
        checkParts(text, key, counts, place)
        if let count = listBefore?.use(key), let list = listBefore {
          check(paragraph, count, against: list, place)
        }
      }
    }
  }

  // MARK: Amounts

  private mutating func checkAmounts(_ text: String, _ place: Place) {
    guard text.contains(ascii: UInt8(ascii: "(")) else { return }
    for amount in AmountInWords.all(in: text) {
      let agrees = amount.digits == amount.words
      sink.take(
        StatementRecord(
          raw: amount.raw, stated: amount.digits, counted: amount.words, agrees: agrees,
          about: .amount, place: place))
      if !agrees {
        report(
          Finding(
            .amountInWordsDiffers, at: place, ["digits": amount.digits, "words": amount.words]))
      }
    }
  }

  // MARK: Parts

  private mutating func checkParts(
    _ text: String, _ key: String, _ counts: [StatedCount], _ place: Place
  ) {
    // Parts that are less than the total may not be all of them: nothing is said.
    guard let parts = StatedParts(in: key, counts), parts.sum >= parts.total else { return }
    sink.take(
      StatementRecord(
        raw: text, stated: String(parts.total), counted: String(parts.sum),
        agrees: parts.sum == parts.total, about: .parts, place: place))
    guard parts.sum > parts.total else { return }
    report(
      Finding(
        .statedPartsDiffer, at: place,
        ["stated": String(parts.total), "counted": String(parts.sum), "text": text]))
  }

  // MARK: Marks

  private mutating func checkTasks(
    _ paragraph: Paragraph, _ key: String, _ counts: [StatedCount], _ titles: PhraseTable<Int>,
    _ place: Place
  ) {
    let counts = counts.filter(\.countsBodies)
    guard !counts.isEmpty else { return }
    let mentions = titles.matches(in: key)
    for (position, mention) in mentions.enumerated() {
      let end =
        position + 1 < mentions.count
        ? mentions[position + 1].utf8Range.lowerBound : key.utf8.count
      guard
        let count = counts.first(where: {
          $0.utf8Range.lowerBound >= mention.utf8Range.upperBound && $0.utf8Range.lowerBound < end
        })
      else { continue }
      check(paragraph, count, against: mention.value, place)
    }
  }

  private mutating func check(
    _ paragraph: Paragraph, _ count: StatedCount, against index: Int, _ place: Place
  ) {
    let task = markTasks[index]
    let agrees = count.amount == String(task.marked)
    sink.take(
      StatementRecord(
        raw: paragraph.text, stated: count.amount, counted: String(task.marked), agrees: agrees,
        about: .task(id: task.id), place: place))
    guard !agrees, markTasks[index].reported.insert(count.amount).inserted else { return }
    let rows = task.rowsToName(stated: Int(count.amount))
    let only = rows.count == 1 ? rows.first : nil
    let names = MarkTask.names(of: rows)
    report(
      Finding(
        .statedCountDiffers,
        at: only.map { Place(tableID: task.table, row: $0.row, column: task.column) } ?? place,
        [
          "stated": count.amount, "counted": String(task.marked), "text": paragraph.text,
          "detailVi": rows.isEmpty
            ? "" : " Chưa được đánh dấu ở cột “\(task.title)”: \(names.vi).",
          "detailEn": rows.isEmpty ? "" : " Not marked in column “\(task.title)”: \(names.en).",
        ]))
  }

  // MARK: Rows

  private mutating func check(
    _ paragraph: Paragraph, _ stated: String, against list: ListAbove, _ place: Place
  ) {
    let agrees = stated == String(list.count)
    sink.take(
      StatementRecord(
        raw: paragraph.text, stated: stated, counted: String(list.count), agrees: agrees,
        about: .table(id: list.table), place: place))
    if !agrees {
      report(
        Finding(
          .statedCountDiffers, at: place,
          [
            "stated": stated, "counted": String(list.count), "text": paragraph.text,
            "detailVi": "", "detailEn": "",
          ]))
    }
  }
}

/// A list of units or tasks whose closing lines may follow.
private struct ListAbove {
  let table: String
  /// Its units or its tasks.
  let count: Int
  private let listsTasks: Bool
  /// Closing lines stand right below the table.
  private var linesLeft = 8

  init?(_ record: TableRecord, unitCount: Int, taskCount: Int) {
    switch record.purpose {
    case .units: (count, listsTasks) = (unitCount, false)
    case .tasks: (count, listsTasks) = (taskCount, true)
    default: return nil
    }
    table = record.id
  }

  /// The count of a closing line about the whole list, if the paragraph is one: an opening that
  /// says so, and one count of bodies or, after a colon, a number alone.
  mutating func use(_ key: String) -> String? {
    linesLeft -= 1
    let key = String(key.drop { $0 == "(" || $0 == "-" })
    guard linesLeft >= 0, let (opening, length) = Self.openings.prefix(of: key) else { return nil }
    if opening == .ofAList, Self.lists.matches(in: key).isEmpty { return nil }
    let counts = StatedCount.all(in: key).filter { listsTasks ? $0.countsTasks : $0.countsBodies }
    if let count = counts.first {
      return counts.count == 1 && count.utf8Range.lowerBound >= length ? count.amount : nil
    }
    return listsTasks ? nil : Self.numberAtEnd(of: key)
  }

  /// "Tổng số đơn vị: 5."
  private static func numberAtEnd(of key: String) -> String? {
    guard let colon = key.utf8.lastIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = key[key.utf8.index(after: colon)...].filter { $0 != " " && $0 != "." && $0 != "/" }
    return rest.allSatisfy { $0.isASCII && $0.isNumber } ? numberInDigits(rest)?.value.text : nil
  }

  private enum Opening {
    case ofATotal
    /// It must go on to speak of the list: "Có 5 cơ quan trong danh sách."
    case ofAList
  }

  private static let openings = PhraseTable<Opening>([
    ("Tổng cộng", .ofATotal), ("Tổng số", .ofATotal), ("Danh sách", .ofATotal), ("Cộng", .ofATotal),
    ("Danh mục", .ofATotal), ("Phụ lục", .ofATotal), ("Bảng", .ofATotal),
    ("Tổng", .ofATotal), ("Ấn định danh sách", .ofATotal), ("Có", .ofAList), ("Gồm", .ofAList),
  ])

  private static let lists = PhraseTable<Bool>([("danh sách", true), ("bảng", true)])
}
