/// Puts the marks that make another vowel (circumflex, breve) before the tone marks.
///
/// A tone typed before the vowel mark (a + U+0301 + U+0302) looks like ấ, but both marks have
/// combining class 230, so that normalization keeps their order and never makes U+1EA5 of them.
/// The text must be decomposed and in canonical order. Linear.
func orderVowelMarks(_ scalars: inout [Int32]) {
  var index = 0
  while index < scalars.count {
    let base = scalars[index]
    index += 1
    var firstTone: Int?
    var hasVowelMark = false
    while index < scalars.count, isCombining(scalars[index]) {
      let mark = scalars[index]
      if isTone(mark) {
        firstTone = firstTone ?? index
      } else if makesVowel(mark, of: base) {
        if !hasVowelMark, let firstTone { scalars.move(at: index, before: firstTone) }
        hasVowelMark = true
      }
      index += 1
    }
  }
}

private func isCombining(_ scalar: Int32) -> Bool { (0x0300...0x036F).contains(scalar) }

private func isTone(_ mark: Int32) -> Bool {
  switch mark {
  case 0x0300, 0x0301, 0x0303, 0x0309: true
  default: false
  }
}

private func makesVowel(_ mark: Int32, of base: Int32) -> Bool {
  switch base | 0x20 {
  case 0x61: mark == 0x0302 || mark == 0x0306  // â, ă
  case 0x65, 0x6F: mark == 0x0302  // ê, ô
  default: false
  }
}

extension [Int32] {
  /// Moves the element at `index` before the one at `target`, which is smaller.
  fileprivate mutating func move(at index: Int, before target: Int) {
    let element = self[index]
    var place = index
    while place > target {
      self[place] = self[place - 1]
      place -= 1
    }
    self[target] = element
  }
}
