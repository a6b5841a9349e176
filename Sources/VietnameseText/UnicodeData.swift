internal import CUTF8Proc

// All that this module takes from utf8proc.

/// The simple lower case of a scalar; the scalar itself where it has none.
func simpleLowercase(_ scalar: UInt32) -> UInt32 {
  UInt32(bitPattern: utf8proc_tolower(Int32(bitPattern: scalar)))
}

/// The simple upper case of a scalar; the scalar itself where it has none.
func simpleUppercase(_ scalar: UInt32) -> UInt32 {
  UInt32(bitPattern: utf8proc_toupper(Int32(bitPattern: scalar)))
}

/// The general categories that matter here.
enum LetterKind {
  case lowercase, otherLetter, notALetter
}

/// Whether a scalar is a letter, and whether it is a small one (category Ll).
func letterKind(of scalar: UInt32) -> LetterKind {
  switch utf8proc_category(Int32(bitPattern: scalar)) {
  case UTF8PROC_CATEGORY_LL: .lowercase
  case UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_LT, UTF8PROC_CATEGORY_LO: .otherLetter
  default: .notALetter
  }
}

/// Whether a scalar combines with the letter before it.
func isMark(_ scalar: UInt32) -> Bool {
  switch utf8proc_category(Int32(bitPattern: scalar)) {
  case UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_MC, UTF8PROC_CATEGORY_ME: true
  default: false
  }
}

/// The text in NFC, with marks in the wrong order mended between decomposition and composition
/// (`orderVowelMarks`). Linear; nil only where utf8proc refuses the text (out of memory).
func composed(_ bytes: [UInt8]) -> [UInt8]? {
  guard var scalars = decomposed(bytes) else { return nil }
  orderVowelMarks(&scalars)
  let options = UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue
  let count = scalars.count
  scalars.append(0)
  return scalars.withUnsafeMutableBufferPointer { buffer in
    // Reencodes in place: four bytes a scalar suffice, and one more for the closing zero.
    let length = utf8proc_reencode(buffer.baseAddress, count, .init(options))
    guard length >= 0 else { return nil }
    return Array(UnsafeRawBufferPointer(buffer).prefix(length))
  }
}

private func decomposed(_ bytes: [UInt8]) -> [Int32]? {
  let options = utf8proc_option_t(UTF8PROC_STABLE.rawValue | UTF8PROC_DECOMPOSE.rawValue)
  // No canonical decomposition has more than three scalars for two bytes.
  let capacity = 2 * bytes.count
  var isComplete = false
  let scalars = [Int32](unsafeUninitializedCapacity: capacity) { buffer, count in
    let written = utf8proc_decompose(bytes, bytes.count, buffer.baseAddress, capacity, options)
    isComplete = (0...capacity).contains(written)
    count = isComplete ? written : 0
  }
  return isComplete ? scalars : nil
}
