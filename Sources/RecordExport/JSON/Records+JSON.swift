import AdministrativeUnits
import DocumentModel
import Records

extension UnitRecord: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("id", id)
      writer.field("ordinal", ordinal)
      writer.field("name", name)
      writer.field("raw", raw)
      writer.field("kind", kind.rawValue)
      writer.field("level", level?.rawValue)
      writer.field("isCollective", isCollective)
      writer.field("administrativeUnit", administrativeUnit)
      writer.field("groupPath", groupPath)
      writer.field("location", place)
      writer.field(corrected)
    }
  }
}

extension JSONWriter {
  /// What a person put right; nothing where there is nothing.
  mutating func field(_ corrected: [CorrectedField]) {
    if !corrected.isEmpty { field("corrected", corrected.map(\.rawValue)) }
  }
}

extension Group: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("ordinal", ordinal)
      writer.field("text", text)
    }
  }
}

extension ResolvedUnit: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("code", unit.code)
      writer.field("name", unit.name)
      writer.field("kind", unit.kind.rawValue)
      writer.field("system", "GSO")
      writer.field("asOf", unit.snapshot.rawValue)
      writer.field("province", province.map { UnitName(unit: $0, isDated: false) })
      writer.field("successors", successors.map { UnitName(unit: $0, isDated: true) })
    }
  }

  /// A unit named beside another one; a code of another snapshot carries its date.
  private struct UnitName: JSONRepresentable {
    let unit: AdministrativeUnit
    let isDated: Bool

    func write(to writer: inout JSONWriter) {
      writer.object { writer in
        writer.field("code", unit.code)
        writer.field("name", unit.name)
        if isDated { writer.field("asOf", unit.snapshot.rawValue) }
      }
    }
  }
}

extension TaskRecord: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("id", id)
      writer.field("ordinal", ordinal)
      writer.field("text", text)
      writer.field("origin", origin.rawValue)
      writer.field("groupPath", groupPath)
      writer.field("deadline", deadline)
      writer.field("output", output)
      writer.field("budget", budget)
      writer.field("quantity", quantity)
      writer.field("note", note)
      writer.field("location", place)
      writer.field(corrected)
    }
  }
}

extension Deadline: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("raw", raw)
      writer.field("kind", kind.rawValue)
      writer.field("from", from)
      writer.field("to", to)
      writer.field("recurrence", recurrence)
    }
  }
}

extension Quantity: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("raw", raw)
      writer.field("amount", amount)
      writer.field("unit", unit)
      writer.field("currency", currency)
    }
  }
}

extension AssignmentRecord: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("taskId", taskID)
      writer.field("unitId", unitID)
      writer.field("role", role.rawValue)
      writer.field("raw", raw)
      writer.field("location", place)
      writer.field(corrected)
    }
  }
}

extension StatementRecord: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("raw", raw)
      writer.field("stated", Figure(decimal: stated, isAmount: about == .amount))
      writer.field("counted", counted.map { Figure(decimal: $0, isAmount: about == .amount) })
      writer.field("agrees", agrees)
      writer.field("about", about)
      writer.field("location", place)
    }
  }
}

extension StatementRecord.Subject: JSONRepresentable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      switch self {
      case .task(let id): writer.field("taskId", id)
      case .table(let id): writer.field("tableId", id)
      case .amount: writer.field("amount", true)
      case .parts: writer.field("parts", true)
      }
    }
  }
}
