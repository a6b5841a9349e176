public import DocumentModel

/// What is wrong with a profile, and where.
public struct ProfileError: Error, Hashable, Sendable {
  /// What is wrong.
  public var code: Code
  /// 1-based line.
  public var line: Int
  /// 1-based column.
  public var column: Int

  /// What is wrong.
  public enum Code: Hashable, Sendable {
    /// The file is no YAML; what libyaml says.
    case notYAML(String)
    /// A list or mapping was expected, or a plain value.
    case wrongShape(expected: String)
    /// A key that profiles do not have.
    case unknownKey(String, known: [String])
    /// A key stands twice.
    case repeatedKey(String)
    /// A word that is none of those that fit.
    case unknownValue(String, known: [String])
    /// A whole number of at least `least` was expected.
    case notANumber(String, least: Int)
    /// A rule without `position` and `title`.
    case ruleWithoutTable
  }

  /// An error from its parts.
  public init(_ code: Code, line: Int, column: Int) {
    self.code = code
    self.line = line
    self.column = column
  }

  /// What is wrong and what to do, for people.
  public var message: BilingualText {
    switch code {
    case .notYAML(let detail):
      BilingualText(
        vi: "tệp không đúng cú pháp YAML (\(detail)).", en: "the file is no YAML (\(detail)).")
    case .wrongShape(let expected):
      BilingualText(vi: "ở đây cần \(expected).", en: "\(expected) is expected here.")
    case .unknownKey(let key, let known):
      BilingualText(
        vi: "không có mục “\(key)”. Các mục dùng được: \(known.joined(separator: ", ")).",
        en: "there is no key “\(key)”. Known keys: \(known.joined(separator: ", ")).")
    case .repeatedKey(let key):
      BilingualText(
        vi: "mục “\(key)” được ghi hai lần.", en: "the key “\(key)” stands twice.")
    case .unknownValue(let value, let known):
      BilingualText(
        vi: "không có giá trị “\(value)”. Các giá trị dùng được: \(known.joined(separator: ", ")).",
        en: "there is no value “\(value)”. Known values: \(known.joined(separator: ", ")).")
    case .notANumber(let text, let least):
      BilingualText(
        vi: "“\(text)” phải là số nguyên từ \(least) trở lên.",
        en: "“\(text)” must be a whole number of at least \(least).")
    case .ruleWithoutTable:
      BilingualText(
        vi: "cần ghi bảng nào: thêm mục “position” (bảng thứ mấy) hoặc “title” (tên bảng).",
        en: "which table is meant? Add “position” or “title”.")
    }
  }
}
