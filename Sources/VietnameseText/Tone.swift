/// Thanh: the tone of a syllable, numbered as in match keys.
public enum Tone: UInt8, CaseIterable, Hashable, Sendable {
  /// Ngang: no mark.
  case ngang
  /// Huyền: à.
  case huyen
  /// Sắc: á.
  case sac
  /// Hỏi: ả.
  case hoi
  /// Ngã: ã.
  case nga
  /// Nặng: ạ.
  case nang
}

/// Where the mark stands in open oa, oe and uy, the only rhymes in which the two habits differ.
public enum TonePlacement: CaseIterable, Hashable, Sendable {
  /// Kiểu cũ: hòa, khỏe, thủy.
  case old
  /// Kiểu mới: hoà, khoẻ, thuỷ.
  case new
}
