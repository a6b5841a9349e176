import VietnameseText

/// Collects the addressees after "Kính gửi:".
struct AddresseeList {
  private(set) var items: [String] = []
  /// The list goes on: nothing was named yet, or the last line ended with ";".
  private(set) var isOpen = true
  private var hasBullets = false

  /// Takes a line, unless the list is over. Returns whether it was taken.
  mutating func take(_ line: Line) -> Bool {
    var text = line.text
    let isLabel = Lexicon.addressees.prefix(of: line.key) != nil
    if isLabel {
      let words = wordRanges(Array(text.utf8))
      text = words.count > 1 ? text.slice(from: words[1].upperBound) : ""
      text = text.trimmed { $0 == ":" || $0 == " " }
    }
    if text.isEmpty && line.label.isEmpty { return true }
    if Lexicon.isRule(text) { return true }
    let item = ListItem(text, label: line.label)
    if !isLabel {
      if item.hasBullet {
        hasBullets = true
      } else if hasBullets, item.text.startsWithSmallLetter, isOpen, let last = items.indices.last {
        items[last] += " " + withoutClosing(item.text)
        isOpen = !endsList(item.text)
        return true
      } else if !isOpen || line.text.utf8.count > 200 {
        return false
      }
    }
    for part in item.text.split(separator: ";") {
      let name = withoutClosing(String(part))
      if !name.isEmpty { items.append(name) }
    }
    isOpen = item.hasBullet ? !item.text.hasSuffix(".") : item.text.hasSuffix(";")
    return true
  }

  private func endsList(_ text: String) -> Bool { text.hasSuffix(".") }
}

/// An item of a list without its bullet, computed or typed.
struct ListItem {
  let text: String
  let hasBullet: Bool

  init(_ text: String, label: String) {
    let bullets = "-–—+*•·▪‐●○".unicodeScalars
    if let first = text.unicodeScalars.first, bullets.contains(first) {
      self.text = text.trimmed().droppingFirst { bullets.contains($0) || $0 == " " }
      hasBullet = true
    } else {
      self.text = text
      hasBullet = !label.isEmpty
    }
  }
}

extension String {
  /// Without the scalars that satisfy `isDropped` at the start.
  func droppingFirst(_ isDropped: (Unicode.Scalar) -> Bool) -> String {
    String(unicodeScalars.drop(while: isDropped))
  }
}
