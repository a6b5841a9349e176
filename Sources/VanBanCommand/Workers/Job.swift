/// A document for a child.
struct Job {
  /// The caller's number for it.
  var number: Int
  var kind: Frame.Kind
  /// What the child is told.
  var bytes: [UInt8]
  /// Takes what is for standard output; `nil` where nothing is.
  var spool: Int?
  /// How long it may take.
  var milliseconds: Int
  /// Files that the child writes before they take their places; removed where the child is lost.
  var temporaries: [String] = []
}

/// What became of a job.
struct JobEnd {
  enum Outcome {
    /// What the child says.
    case done([UInt8])
    /// The child was lost.
    case failed(Failure)
  }

  var number: Int
  var spool: Int?
  var outcome: Outcome
}
