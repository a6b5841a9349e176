import Records

/// Labels held against what was read.
struct Comparison {
  var matched = 0
  var missing: [String]
  var extra: [String]

  /// Matches one to one, plain labels before those with wildcards. Quadratic in the items.
  init(expected: [String], actual: [String]) {
    missing = []
    extra = actual
    for label in expected.filter({ !isOpen($0) }) + expected.filter(isOpen) {
      if let index = extra.firstIndex(where: { fits(label, $0) }) {
        extra.remove(at: index)
        matched += 1
      } else {
        missing.append(label)
      }
    }
  }

  /// The comparison of one field; `nil` where the labels say nothing of it.
  init?(_ field: Field, of document: LabelledDocument, _ result: ImportResult) {
    guard let expected = field.expected(in: document) else { return nil }
    self.init(expected: expected, actual: field.actual(in: result, for: document))
  }
}

/// Whether an item is what a label says: part by part, "*" and "?" for anything and "~" for a part of
/// it.
func fits(_ label: String, _ item: String) -> Bool {
  let labelParts = parts(label)
  let itemParts = parts(item)
  guard labelParts.count == itemParts.count else { return false }
  return zip(labelParts, itemParts).allSatisfy { label, item in
    label == "*" || label == "?" || label == item || folded(label) == folded(item)
      || label.first == "~" && item.contains(label.dropFirst())
  }
}

/// "các sở" and "Các sở", "Uỷ ban" and "Ủy ban" are one name.
private func folded(_ name: String) -> String {
  let name = name.replacing("Uỷ ban", with: "Ủy ban")
  return name.hasPrefix("Các ") ? "các" + name.dropFirst(3) : name
}

private func isOpen(_ label: String) -> Bool {
  parts(label).contains { $0 == "*" || $0 == "?" || $0.first == "~" }
}

private func parts(_ text: String) -> [String] {
  var result = [""]
  for word in text.split(separator: " ", omittingEmptySubsequences: false) {
    if word == "|" {
      result.append("")
    } else {
      result[result.count - 1] += result[result.count - 1].isEmpty ? String(word) : " \(word)"
    }
  }
  return result
}
