import Records

/// What a value of the result may be, as far as the schema says it.
indirect enum SchemaShape: Sendable {
  /// Any text, or text of a form.
  case text(TextForm? = nil)
  /// A whole number, not below the first value nor above the second.
  case integer(from: Int, to: Int? = nil)
  /// A number from 0 to 1.
  case fraction
  case boolean
  /// One value only.
  case constant(String)
  /// One of several words.
  case word([String])
  /// A whole number, or a decimal number as text.
  case figure
  case list(SchemaShape)
  /// An object described under `$defs`.
  case reference(StaticString)
}

/// Regular expressions (ECMA-262) for text of a fixed form.
enum TextForm: String, Sendable {
  /// Printable ASCII without spaces.
  case id = "^[!-~]+$"
  case tableID = "^t[1-9][0-9]*$"
  case sectionID = #"^(a[1-9][0-9]*\.)?s[1-9][0-9]*(\.[1-9][0-9]*)*$"#
  case appendixID = "^a[1-9][0-9]*$"
  case sha256 = "^[0-9a-f]{64}$"
  /// A day.
  case date = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
  /// A day, a month or a year.
  case partialDate = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"
  case decimal = #"^-?[0-9]+(\.[0-9]+)?$"#
  case currency = "^[A-Z]{3}$"
  case gsoCode = "^([0-9]{2}|[0-9]{3}|[0-9]{5})$"
  case findingCode = "^[a-z][A-Za-z0-9]*$"
  case version1 = #"^1\.[0-9]+\.[0-9]+$"#
}

/// A member of an object.
struct SchemaMember: Sendable {
  let key: StaticString
  let shape: SchemaShape
  let isNullable: Bool
  let isRequired: Bool
  let description: String

  /// A member that is always there with a value.
  static func value(_ key: StaticString, _ shape: SchemaShape, _ description: String) -> Self {
    Self(
      key: key, shape: shape, isNullable: false, isRequired: true, description: description)
  }

  /// A member that is always there, `null` where the document has nothing.
  static func nullable(_ key: StaticString, _ shape: SchemaShape, _ description: String) -> Self {
    Self(key: key, shape: shape, isNullable: true, isRequired: true, description: description)
  }

  /// A member that is left out where it does not apply.
  static func optional(_ key: StaticString, _ shape: SchemaShape, _ description: String) -> Self {
    Self(
      key: key, shape: shape, isNullable: false, isRequired: false, description: description)
  }
}

extension SchemaMember {
  /// Which members a person put right.
  static func corrected(_ fields: [CorrectedField]) -> Self {
    optional(
      "corrected", .list(.word(fields.map(\.rawValue))),
      "Keys of this object whose values a person put right (đã sửa bằng tay); absent without any.")
  }
}

/// An object: its members in their order. More members than these are always allowed.
struct SchemaObject: Sendable {
  let description: String
  let members: [SchemaMember]
  /// The object is never empty, though each of its members may be left out.
  var isNeverEmpty = false
  /// Members that make no sense without another one: (member, the other one).
  var dependencies: [(member: StaticString, needs: String)] = []
}
