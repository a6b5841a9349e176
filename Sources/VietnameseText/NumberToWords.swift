private let digitWords = [
  "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
]

/// A number in words, in one of the spellings in use: mốt, tư and lăm after "mươi", linh, nghìn,
/// tỷ; groups of zeros are left out ("một tỷ không trăm linh một"). `numberInWords` reads it back.
public func words(for number: Int64) -> String {
  guard number != 0 else { return digitWords[0] }
  var words: [String] = number < 0 ? ["âm"] : []
  let billion: UInt64 = 1_000_000_000
  let magnitude = number.magnitude
  let parts: [(value: UInt64, scale: [String])] = [
    (magnitude / billion / billion, ["tỷ", "tỷ"]),
    (magnitude / billion % billion, ["tỷ"]),
    (magnitude % billion, []),
  ]
  var isFirst = true
  for part in parts where part.value > 0 {
    words += wordsBelowBillion(part.value, isFirst: isFirst) + part.scale
    isFirst = false
  }
  return words.joined(separator: " ")
}

private func wordsBelowBillion(_ number: UInt64, isFirst: Bool) -> [String] {
  var words: [String] = []
  var isFirst = isFirst
  for (scale, name) in [(1_000_000, "triệu"), (1000, "nghìn"), (1, "")] as [(UInt64, String)] {
    let group = Int(number / scale % 1000)
    guard group > 0 else { continue }
    words += wordsBelowThousand(group, namesHundreds: !isFirst || group >= 100)
    if !name.isEmpty { words.append(name) }
    isFirst = false
  }
  return words
}

private func wordsBelowThousand(_ group: Int, namesHundreds: Bool) -> [String] {
  let (tens, ones) = (group / 10 % 10, group % 10)
  var words = namesHundreds ? [digitWords[group / 100], "trăm"] : []
  switch tens {
  case 0 where ones == 0: return words
  case 0: words += namesHundreds ? ["linh"] : []
  case 1: words.append("mười")
  default: words += [digitWords[tens], "mươi"]
  }
  switch ones {
  case 0: break
  case 1 where tens > 1: words.append("mốt")
  case 4 where tens > 1: words.append("tư")
  case 5 where tens > 0: words.append("lăm")
  default: words.append(digitWords[ones])
  }
  return words
}
