import DocumentModel

extension Document {
  /// Puts together what the body reader collected: gives the tables their final order and ids, and
  /// the notes their texts. Linear in the blocks and tables.
  init(assembling body: BodyReader, noteTexts: [BodyReader.NoteKind: [String: String]]) {
    let kept = body.tables.indices.filter { body.tables[$0] != nil }
    let isTopLevel = { (slot: Int) in
      body.tables[slot].map { $0.parent == nil && !$0.isInTextBox } ?? false
    }
    let order = kept.filter(isTopLevel) + kept.filter { !isTopLevel($0) }
    var indexOfSlot = Array(repeating: -1, count: body.tables.count)
    for (index, slot) in order.enumerated() { indexOfSlot[slot] = index }

    self.init()
    tables = order.enumerated().compactMap { index, slot in
      guard var table = body.tables[slot] else { return nil }
      table.index = index
      table.id = "t\(index + 1)"
      // A table outlives one around it that has no rows.
      table.parent = table.parent.flatMap { parent in
        indexOfSlot[parent.table] < 0
          ? nil : Table.Parent(table: indexOfSlot[parent.table], cell: parent.cell)
      }
      for nested in table.nested.indices {
        table.nested[nested].table = indexOfSlot[table.nested[nested].table]
      }
      return table
    }
    blocks = body.blocks.map { block in
      if case .table(let slot) = block { .table(indexOfSlot[slot]) } else { block }
    }
    let ids = indexOfSlot.map { $0 >= 0 ? tables[$0].id : nil }
    func place(_ anchor: BodyReader.Anchor) -> Place {
      Place(
        tableID: anchor.table.flatMap { ids[$0] }, row: anchor.row, column: anchor.column,
        paragraph: anchor.paragraph)
    }
    var lostNotes: [Finding] = []
    for mark in body.noteMarks {
      let place = place(mark.anchor)
      guard let texts = noteTexts[mark.kind] else { continue }
      if let text = texts[mark.id] {
        notes.append(Note(text: text, place: place))
      } else {
        let name = "\(mark.kind.rawValue) \(mark.id)"
        lostNotes.append(Finding(.brokenReference, at: place, ["name": name]))
      }
    }
    findings =
      lostNotes
      + body.unreadParts.map {
        Finding(.partNotRead, at: nil, ["name": $0, "detail": "altChunk"])
      }
    if let pictures = body.pictures.large {
      findings.append(
        Finding(
          .pictureNotRead, at: place(pictures.first), ["count": String(pictures.count)]))
    }
    for (name, object) in body.pictures.objects.sorted(by: { $0.key < $1.key }) {
      findings.append(
        Finding(
          .objectNotRead, at: place(object.first), ["name": name, "count": String(object.count)]))
    }
    for (name, count) in body.unknownElements.sorted(by: { $0.key < $1.key }) {
      findings.append(Finding(.unknownElement, at: nil, ["name": name, "count": String(count)]))
    }
  }
}
