import DocumentModel
import OfficialDocument
import TableGrid
import VietnameseText

extension RecordBuilder {
  /// Tasks that the text of the document assigns. Precision first: sentences that order a body
  /// whose name is understood, items of sections that list work or say who does it, and what notes
  /// beside an item assign. Laws lay down duties and assign no work. Linear in the text.
  mutating func takeText() {
    let policy = WorkPolicy(ofType: official.typeName)
    guard policy != .none else { return }
    var scope = ProseScope(policy: policy, issuer: official.organName)
    take(official.paragraphs, official.sections, &scope)
    for appendix in official.appendixes {
      // Rules of conduct and forms stand in appendixes as well.
      let type = OfficialDocument.typeName(beginning: appendix.label) ?? official.typeName
      var scope = ProseScope(policy: WorkPolicy(ofType: type), issuer: official.organName)
      guard scope.policy != .none else { continue }
      take(appendix.paragraphs, appendix.sections, &scope)
    }
    closeTask()
  }

  private mutating func take(
    _ paragraphs: [LooseParagraph], _ sections: [Section], _ scope: inout ProseScope
  ) {
    let items = paragraphs.map { ProseItem(paragraph: $0.text, at: $0.place) }
    take(items, [], &scope)
    for section in sections { take(section, [], scope) }
  }

  // MARK: Sections

  private mutating func take(_ section: Section, _ path: [Group], _ scope: ProseScope) {
    var items = zip(section.paragraphs, section.paragraphIndexes).map {
      ProseItem(paragraph: $0, at: Place(paragraph: $1))
    }
    var heading = ProseItem(
      text: section.heading, bullet: .dash, place: section.place, ordinal: section.number)
    // The heading is the first sentence of a paragraph that goes on, says when it is done ("Từ ngày
    // 07/11 đến 10/11/2025: tập huấn …"), or what those do who follow ("In tài liệu: Phòng A").
    var notes: WorkNotes?
    if let first = items.first, first.place == heading.place {
      if heading.text.utf8.last == UInt8(ascii: ".") {
        heading.text += " " + first.text
        items.removeFirst()
      } else if Deadline(inSentence: WordText(section.heading))?.raw == section.heading {
        heading.text += ": " + first.text
        items.removeFirst()
      } else if scope.isOpen, items.count == 1, section.children.isEmpty,
        ProseItem.beginsWithWork(WordText(section.heading)),
        let naming = WorkNotes(naming: first.text),
        !naming.isBare || WordText(section.heading).phrase(ProsePhrases.takingBodies, at: 0) == nil
      {
        notes = naming
        items.removeFirst()
      }
    }
    if items.first?.place == heading.place { items[0].followsHeading = true }
    let words = WordText(section.heading)
    var inner = scope.entering(words)
    let innerPath = path + [Group(ordinal: section.number, text: section.heading)]
    let isLeaf = items.isEmpty && section.children.isEmpty
    let order = isLeaf ? nil : Order.find(inHeading: words)
    if order == nil, !isLeaf, let body = heading.delegate {
      // "Chỉ đạo Sở Y tế:" hands on what stands below.
      inner.responsible = ResponsibleBody(body: body, place: section.place)
    }
    if isLeaf || items.allSatisfy({ WorkNotes($0.text) != nil }) && section.children.isEmpty {
      var own = scope
      return take([heading] + items, path, &own, notes)
    }
    if let order, order.introduces(in: words) || order.isBrief(in: words) {
      if scope.policy != .reports || scope.isOpen,
        !scope.isIssuer(order.body) || scope.namesResponsible
      {
        inner.responsible = ResponsibleBody(body: order.body, place: section.place)
      }
    } else if let order, scope.allows(order, in: words, isListed: true) {
      var own = scope
      take([heading], path, &own)
      inner.responsible = ResponsibleBody(body: order.body, place: section.place)
    } else if heading.text.utf8.count > section.heading.utf8.count {
      // What follows the heading in its paragraph may order as well.
      var own = scope
      take([heading], path, &own)
    }
    take(items, innerPath, &inner)
    for child in section.children { take(child, innerPath, inner) }
  }

  // MARK: Items

  /// Takes items in order; `known` are notes on the first one.
  private mutating func take(
    _ items: [ProseItem], _ path: [Group], _ scope: inout ProseScope, _ known: WorkNotes? = nil
  ) {
    var delegates: [(bullet: ProseItem.Bullet, body: ResponsibleBody)] = []
    var index = 0
    while index < items.count {
      var item = items[index]
      index += 1
      delegates.removeAll { $0.bullet >= item.bullet }
      if item.introduces(items.indices.contains(index) ? items[index] : nil) {
        if item.isItemized,
          !items[index...].prefix(while: { $0.bullet > item.bullet }).contains(
            where: \.givesWork)
        {
          while index < items.count, items[index].bullet > item.bullet { index += 1 }
          take(item, path, scope, by: delegates.last?.body ?? scope.responsible, nil)
          continue
        }
        if let body = item.delegate {
          delegates.append((item.bullet, ResponsibleBody(body: body, place: item.place)))
        } else if let body = introduced(by: item, scope) {
          // "Ủy ban nhân dân tỉnh yêu cầu các sở:" hands out the items below.
          delegates.append((item.bullet, body))
        } else if handsOut(item, scope) {
          scope.namesResponsible = true
          scope.handsOut = true
        }
        continue
      }
      var notes = (index == 1 ? known : nil) ?? item.takeNotes()
      while index < items.count, let more = WorkNotes(items[index].text) {
        notes?.add(more)
        if notes == nil { notes = more }
        index += 1
      }
      if let body = introduced(by: item, scope) {
        scope.responsible = body
      } else if handsOut(item, scope) {
        scope.namesResponsible = true
        scope.handsOut = true
      } else {
        take(item, path, scope, by: delegates.last?.body ?? scope.responsible, notes)
      }
    }
  }

  /// The body that a sentence hands all that follows to: "… đề nghị UBND các huyện thực hiện một số
  /// nội dung sau:".
  private func introduced(by item: ProseItem, _ scope: ProseScope) -> ResponsibleBody? {
    guard item.text.utf8.last == UInt8(ascii: ":"), scope.policy != .reports,
      let sentence = sentences(of: item.text).last
    else { return nil }
    let words = WordText(String(sentence))
    guard let order = Order.find(in: words), order.introduces(in: words),
      order.form == .ordered || order.isOnlyNamed(in: words)
        || scope.allows(order, in: words, isListed: true)
    else { return nil }
    return ResponsibleBody(body: order.body, place: item.place)
  }

  /// "Thủ tướng Chính phủ yêu cầu:", "chủ tọa kết luận như sau:": orders follow.
  private func handsOut(_ item: ProseItem, _ scope: ProseScope) -> Bool {
    guard item.text.utf8.last == UInt8(ascii: ":"), scope.policy != .reports else { return false }
    let key = matchKey(item.text).droppingLast { $0 == ":" || $0 == " " }
    return ProsePhrases.handingOut.contains { key.hasSuffix($0) }
  }

  /// Makes tasks of an item: one for each sentence that orders a body, with what it goes on with;
  /// otherwise one for the body that heads the item, where it says what is to be done.
  private mutating func take(
    _ item: ProseItem, _ path: [Group], _ scope: ProseScope, by heading: ResponsibleBody?,
    _ notes: WorkNotes?
  ) {
    var pieces: [Piece] = []
    // Words of others are quoted; lines of capitals are titles.
    guard !isAllCapitals(item.text), item.text.unicodeScalars.first != "“",
      item.text.utf8.first != 0x22
    else { return }
    for text in clauses(of: item.text) {
      let words = WordText(text)
      let isConditional = ProseItem.isConditional(words)
      let order = isConditional && !pieces.isEmpty ? nil : Order.find(in: words)
      let isAllowed =
        !isConditional
        && order.map { scope.allows($0, in: words, isListed: item.isListed) } ?? false
      if isAllowed || pieces.isEmpty {
        pieces.append(
          Piece(
            text: text, words: words, order: order, isAllowed: isAllowed,
            isConditional: isConditional))
      } else {
        pieces[pieces.count - 1].text += " " + text
        if words.phrase(ProsePhrases.times, at: 0) != nil, pieces[pieces.count - 1].time == nil {
          pieces[pieces.count - 1].time = words
        }
      }
    }
    for piece in pieces {
      if piece.isAllowed, let order = piece.order {
        let body = ResponsibleBody(body: order.body, place: item.place)
        add(item, piece, from: order.predicate, path, by: body, notes)
      } else if isWork(item, piece, under: heading, scope, notes) {
        add(item, piece, from: 0, path, by: heading, notes)
      }
    }
  }

  /// A sentence or clause of an item, with what it goes on with.
  private struct Piece {
    var text: String
    /// The words of the sentence itself.
    let words: WordText
    /// The sentence behind it that says by when: "Hoàn thành trong tháng 10 năm 2022."
    var time: WordText?
    /// Who it tells what to do, and whether the document may.
    let order: Order?
    let isAllowed: Bool
    let isConditional: Bool
  }

  /// The sentences of an item, divided where the subject changes behind a semicolon: "Sở A báo cáo
  /// …; Sở B kiểm tra …".
  private func clauses(of text: String) -> [String] {
    sentences(of: text).flatMap { sentence in
      var clauses: [String] = []
      for piece in String(sentence).parts(between: UInt8(ascii: ";")) {
        let piece = piece.trimmed()
        guard let last = clauses.indices.last else {
          clauses.append(piece)
          continue
        }
        clauses[last] += ";"
        if piece.startsWithCapital, isOrder(piece), !isOnlyNamed(clauses[last]) {
          clauses.append(piece)
        } else {
          clauses[last] += " " + piece
        }
      }
      if sentence.utf8.last == UInt8(ascii: ";"), let last = clauses.indices.last {
        clauses[last] += ";"
      }
      return clauses
    }
  }

  private func isOrder(_ clause: String) -> Bool {
    let words = WordText(clause)
    return Order.find(in: words).map { !$0.isOnlyNamed(in: words) } ?? false
  }

  /// "Yêu cầu Thủ trưởng các sở, ban, ngành;": what they shall do is still to come.
  private func isOnlyNamed(_ clause: String) -> Bool {
    let words = WordText(clause)
    return Order.find(in: words)?.isOnlyNamed(in: words) ?? false
  }

  /// Whether an item that names no body of its own is work.
  private func isWork(
    _ item: ProseItem, _ piece: Piece, under heading: ResponsibleBody?, _ scope: ProseScope,
    _ notes: WorkNotes?
  ) -> Bool {
    let words = piece.words
    if piece.isConditional || ProseItem.isCircumstance(words) || ProseItem.isTopic(words)
      || ProseItem.isStory(words)
    {
      return false
    }
    if let order = piece.order, order.isClosing(in: words) { return false }
    if notes?.namesBodies == true { return scope.policy != .reports || scope.isOpen }
    if heading != nil {
      return item.isListed || item.isPredicate || ProseItem.beginsWithWork(words)
    }
    if scope.isAddressed { return item.isPredicate || ProseItem.beginsWithWork(words) }
    if scope.handsOut, ProseItem.beginsWithWork(words), !Order.begins(words),
      !ProseItem.isReasoning(words)
    {
      return true
    }
    return scope.listsWork && (item.isListed || ProseItem.beginsWithWork(words))
  }

  // MARK: Records

  /// A task of an item or a part of it; what is to be done begins at the word `start`.
  private mutating func add(
    _ item: ProseItem, _ piece: Piece, from start: Int, _ path: [Group],
    by responsible: ResponsibleBody?, _ notes: WorkNotes?
  ) {
    let words = piece.words
    let issued = official.issuedDate.map(DeadlineCheck.firstDay)
    let key = piece.text == words.text ? words.key : matchKey(piece.text)
    openTask(
      piece.text, key: key, origin: .body, ordinal: item.ordinal, groupPath: path, at: item.place)
    open?.record.deadline =
      notes?.deadline.map { Deadline(reading: $0) }
      ?? Deadline(inSentence: words, issued: issued)
      ?? piece.time.flatMap { Deadline(inSentence: $0, issued: issued) }
    open?.record.quantity = Quantity(inSentence: words)
    open?.record.output = notes?.output
    for part in notes?.parts ?? [] {
      for mention in UnitCell.read(part.cell).mentions {
        assign([mention.unit], part.cell, mention.part ?? part.role, at: item.place)
      }
    }
    let part = ProsePart(in: words, from: start)
    if let responsible, notes?.namesBodies != true {
      assign(
        responsible.body.units, responsible.body.raw, part.leads ? .lead : .implement,
        at: responsible.place)
    }
    for partner in part.partners {
      assign(partner.units, partner.raw, .coordinate, at: item.place)
    }
  }

  private mutating func assign(
    _ names: [UnitName], _ raw: String, _ role: AssignmentRecord.Role, at place: Place
  ) {
    for name in names.flatMap({ bodies(meantBy: $0) }) {
      let unit = mention(name, raw: raw, at: place)
      guard open?.has(unit, as: nil) == false, let id = open?.record.id else { continue }
      open?.add(
        AssignmentRecord(
          taskID: id, unitID: unit, role: role, raw: raw, place: place,
          corrected: name.isCorrected ? [.unitID] : []))
    }
  }
}

extension Quantity {
  /// The first count in a sentence.
  init?(inSentence text: WordText) {
    guard let count = StatedCount.all(in: text.key).first else { return nil }
    let words = text.words.indices.filter { text.words[$0].keyRange.overlaps(count.utf8Range) }
    guard let first = words.first, let last = words.last else { return nil }
    self.init(
      raw: text.text(of: first..<last + 1), amount: count.amount, unit: count.noun, currency: nil)
  }
}
