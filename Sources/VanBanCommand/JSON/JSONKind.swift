import VanBan

/// What a member of an object has to be.
enum JSONKind {
  case string, number, boolean, object, strings

  /// As messages name it.
  var words: BilingualText {
    switch self {
    case .string: BilingualText(vi: "chuỗi", en: "string")
    case .number: BilingualText(vi: "số", en: "number")
    case .boolean: BilingualText(vi: "giá trị true hoặc false", en: "boolean")
    case .object: BilingualText(vi: "đối tượng", en: "object")
    case .strings: BilingualText(vi: "mảng các chuỗi", en: "array of strings")
    }
  }
}
