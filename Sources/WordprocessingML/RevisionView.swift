/// Which side of tracked changes a document is read from (§17.13.5).
public enum RevisionView: String, Hashable, Sendable, CaseIterable {
  /// As if every change had been accepted.
  case accepted
  /// As if every change had been rejected.
  case rejected

  /// Whether what stands inside this element, or what it marks, belongs to the other side.
  func leavesOut(_ name: Word.Name) -> Bool {
    switch name {
    case .del, .moveFrom, .cellDel: self == .accepted
    case .ins, .moveTo, .cellIns: self == .rejected
    default: false
    }
  }
}
