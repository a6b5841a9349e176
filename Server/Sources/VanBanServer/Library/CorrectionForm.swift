import VanBan

/// A correction as the API and the store have it.
struct CorrectionForm: Codable, Hashable, Sendable {
  let correction: Correction

  private enum Key: String, CodingKey {
    case kind, tableID = "tableId", row, column, name, taskID = "taskId", value, location
  }

  private enum Kind: String, Codable {
    case purpose, headerRows, columnRole, rowKind, cell, name, deadline
  }

  /// More bytes than any cell that a person types.
  private static let mostText = 20_000
  /// More rows and columns than any table.
  private static let mostIndex = 10_000_000

  init(_ correction: Correction) { self.correction = correction }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    func text(_ key: Key) throws -> String {
      let text = try values.decode(String.self, forKey: key)
      return try Self.checked(text, key, values)
    }
    func index(_ key: Key) throws -> Int {
      let index = try values.decode(Int.self, forKey: key)
      guard (0...Self.mostIndex).contains(index) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: values, debugDescription: "0…\(Self.mostIndex)")
      }
      return index
    }
    func choice<Choice: RawRepresentable<String> & CaseIterable>() throws -> Choice {
      guard let choice = Choice(rawValue: try text(.value)) else {
        let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        throw DecodingError.dataCorruptedError(
          forKey: .value, in: values, debugDescription: known)
      }
      return choice
    }
    switch try values.decode(Kind.self, forKey: .kind) {
    case .purpose: correction = .purpose(try choice(), table: try text(.tableID))
    case .headerRows:
      correction = .headerRowCount(try index(.value), table: try text(.tableID))
    case .columnRole:
      correction = .role(try choice(), table: try text(.tableID), column: try index(.column))
    case .rowKind:
      correction = .rowKind(try choice(), table: try text(.tableID), row: try index(.row))
    case .cell:
      correction = .cell(
        try text(.value), table: try text(.tableID), row: try index(.row),
        column: try index(.column))
    case .name:
      let names = try values.decode([String].self, forKey: .value)
      guard names.count <= 200 else {
        throw DecodingError.dataCorruptedError(
          forKey: .value, in: values, debugDescription: "at most 200")
      }
      correction = .unit(
        try text(.name), names: try names.map { try Self.checked($0, .value, values) })
    case .deadline:
      correction = .deadline(
        try text(.value), task: try text(.taskID),
        at: try values.decodeIfPresent(LocationForm.self, forKey: .location)?.place)
    }
  }

  private static func checked(
    _ text: String, _ key: Key, _ values: KeyedDecodingContainer<Key>
  ) throws -> String {
    guard text.utf8.count <= mostText, !text.unicodeScalars.contains("\0") else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: values, debugDescription: "text of at most \(mostText) bytes without NUL")
    }
    return text
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    func place(_ kind: Kind, _ table: String, row: Int? = nil, column: Int? = nil) throws {
      try values.encode(kind, forKey: .kind)
      try values.encode(table, forKey: .tableID)
      try values.encodeIfPresent(row, forKey: .row)
      try values.encodeIfPresent(column, forKey: .column)
    }
    switch correction {
    case .purpose(let purpose, let table):
      try place(.purpose, table)
      try values.encode(purpose.rawValue, forKey: .value)
    case .headerRowCount(let count, let table):
      try place(.headerRows, table)
      try values.encode(count, forKey: .value)
    case .role(let role, let table, let column):
      try place(.columnRole, table, column: column)
      try values.encode(role.rawValue, forKey: .value)
    case .rowKind(let kind, let table, let row):
      try place(.rowKind, table, row: row)
      try values.encode(kind.rawValue, forKey: .value)
    case .cell(let text, let table, let row, let column):
      try place(.cell, table, row: row, column: column)
      try values.encode(text, forKey: .value)
    case .unit(let name, let names):
      try values.encode(Kind.name, forKey: .kind)
      try values.encode(name, forKey: .name)
      try values.encode(names, forKey: .value)
    case .deadline(let words, let task, let place):
      try values.encode(Kind.deadline, forKey: .kind)
      try values.encode(task, forKey: .taskID)
      try values.encodeIfPresent(place.map(LocationForm.init), forKey: .location)
      try values.encode(words, forKey: .value)
    }
  }
}

/// A place as the JSON of results has it.
private struct LocationForm: Codable {
  let tableId: String?
  let row: Int?
  let column: Int?
  let paragraph: Int?
  let part: String?

  init(_ place: Place) {
    tableId = place.tableID
    row = place.row
    column = place.column
    paragraph = place.paragraph
    part = place.part
  }

  var place: Place {
    Place(tableID: tableId, row: row, column: column, paragraph: paragraph, part: part)
  }
}

extension CorrectionForm {
  /// The correction with the place of the task that it means, as the task stands in a result.
  func located(in result: ImportResult) -> CorrectionForm {
    guard case .deadline(let words, let task, nil) = correction,
      let place = result.tasks.first(where: { $0.id == task })?.place
    else { return self }
    return CorrectionForm(.deadline(words, task: task, at: place))
  }
}

extension ImportResult {
  /// What a correction is about, as it reads without it and as the correction's value would say it;
  /// `nil` where there is nothing.
  func value(correctedBy correction: Correction) -> String? {
    func table(_ id: String) -> TableRecord? { tables.first { $0.id == id } }
    switch correction {
    case .purpose(_, let id): return table(id)?.purpose.rawValue
    case .headerRowCount(_, let id): return table(id).map { String($0.headerRowCount) }
    case .role(_, let id, let column):
      guard let columns = table(id)?.columns, columns.indices.contains(column) else { return nil }
      return columns[column].role.rawValue
    case .rowKind(_, let id, let row):
      guard let rows = table(id)?.rows, rows.indices.contains(row) else { return nil }
      return rows[row].kind.rawValue
    case .cell(_, let id, let row, let column):
      guard let grid = table(id)?.grid, (0..<grid.rowCount).contains(row),
        let cell = grid.cell(row: row, column: column)
      else { return nil }
      return grid.cells[cell].text
    case .unit(let name, _): return name
    case .deadline(_, let id, _): return tasks.first { $0.id == id }?.deadline?.raw
    }
  }
}
