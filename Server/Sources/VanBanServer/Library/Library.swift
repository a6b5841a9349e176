import VanBan

/// The documents that people review: reads them, keeps what they say, makes their records anew.
actor Library {
  private let store: ReviewStore
  private let limits: ServerLimits
  private let gate: Gate
  private let trial: TrialReading?
  /// Documents that were looked at last, newest first.
  private var recent: [(id: String, review: Review)] = []
  private static let mostRecent = 4
  /// Bytes of their files, which in memory take many times as much.
  private static let mostRecentBytes = 16 << 20

  init(_ store: ReviewStore, _ limits: ServerLimits, trial: TrialReading?) {
    self.trial = trial
    self.store = store
    self.limits = limits
    gate = Gate(limits.jobs, waiting: limits.waiting)
  }

  // MARK: Documents

  func summaries() throws -> [Summary] { try store.summaries() }

  /// - Throws: `Problem.noDocument`.
  func summary(of id: String) throws -> Summary {
    guard let summary = try store.summary(of: id) else { throw Problem.noDocument }
    return summary
  }

  /// Reads a file and keeps it. One that is there already is not read again.
  /// - Throws: `ImportError`; `Problem`.
  func add(
    _ bytes: [UInt8], named name: String, profile profileName: String?
  ) async throws -> (summary: Summary, isNew: Bool) {
    let file = FileBytes(copying: bytes)
    let id = file.sha256
    if let known = try store.summary(of: id) { return (known, false) }
    let profile = try profileName.map { name in
      guard let profile = try store.profile(named: name) else { throw Problem.noProfile }
      return profile
    }
    let importer = try importer(profile?.yaml)
    let (trial, limits) = (trial, limits)
    let review = try await withinLimits {
      try await trial?.run(file, limits)
      let read = try await importer.readForRecords(file, named: name)
      return Review(read, try await importer.records(of: read), revision: 1)
    }
    let summary = Summary(
      id: id, fileName: name, byteCount: bytes.count, importedAt: Clock.now(),
      facts: review.facts(accepted: []), corrections: 0, revision: 1, profile: profile?.name)
    let isNew = try store.add(summary, content: bytes, profileYAML: profile?.yaml)
    // Where another request was sooner, its name and profile count.
    if isNew { keep(review, as: id) }
    return (try self.summary(of: id), isNew)
  }

  func remove(_ id: String) throws {
    guard try store.remove(id) else { throw Problem.noDocument }
    recent.removeAll { $0.id == id }
  }

  /// A document as it reads with its corrections; made anew where it is not at hand.
  /// - Throws: `Problem.noDocument`.
  func review(of id: String) async throws -> Review {
    let revision = try summary(of: id).revision
    if let known = recent.first(where: { $0.id == id })?.review, known.revision == revision {
      keep(known, as: id)
      return known
    }
    let corrections = try store.corrections(of: id).map(\.correction.correction)
    let review = try await review(of: id, with: corrections, revision: revision)
    keep(review, as: id)
    return review
  }

  private func review(
    of id: String, with corrections: [Correction], revision: Int
  ) async throws -> Review {
    guard let (bytes, yaml) = try store.content(of: id) else { throw Problem.noDocument }
    let name = try summary(of: id).fileName
    var importer = try importer(yaml)
    importer.corrections = corrections
    let known = recent.first { $0.id == id }?.review.read
    return try await withinLimits { [importer] in
      let read =
        if let known { known } else {
          try await importer.readForRecords(FileBytes(copying: bytes), named: name)
        }
      return Review(read, try await importer.records(of: read), revision: revision)
    }
  }

  private func importer(_ profileYAML: String?) throws -> DocumentImporter {
    var importer = DocumentImporter()
    importer.limits.fileBytes = limits.fileBytes
    importer.conversionSeconds = limits.seconds
    if let profileYAML { importer.profile = try Profile(yaml: Array(profileYAML.utf8)) }
    return importer
  }

  private func keep(_ review: Review, as id: String) {
    recent.removeAll { $0.id == id }
    recent.insert((id, review), at: 0)
    while recent.count > 1,
      recent.count > Self.mostRecent
        || recent.reduce(0, { $0 + $1.review.result.source.byteCount }) > Self.mostRecentBytes
    { recent.removeLast() }
  }

  /// Runs one of the few readings that go on at once, for as long as one may take.
  private func withinLimits<Value: Sendable>(
    _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    let (gate, seconds) = (gate, limits.seconds)
    return try await gate.pass {
      try await withThrowingTaskGroup(of: Value?.self) { group in
        group.addTask(operation: work)
        group.addTask {
          try await Task.sleep(for: .seconds(seconds))
          return nil
        }
        defer { group.cancelAll() }
        guard let first = try await group.next(), let value = first else { throw Problem.tooSlow }
        return value
      }
    }
  }

  // MARK: Corrections

  /// A document as it reads, with what people said of it: all of one revision.
  func reviewed(
    _ id: String
  ) async throws -> (Review, corrections: [StoredCorrection], accepted: [String: Acceptance]) {
    while true {
      let review = try await review(of: id)
      if try summary(of: id).revision == review.revision {
        return (review, try store.corrections(of: id), try store.acceptances(of: id))
      }
    }
  }

  /// Reads the document anew with one correction more, and keeps it.
  /// - Throws: `Problem.correctionFitsNothing`, `Problem.noName`, and nothing is kept.
  func add(
    _ correction: CorrectionForm, by person: String, to id: String
  ) async throws -> (id: Int, revision: Int) {
    if case .unit(_, let names) = correction.correction {
      let isShown = names.allSatisfy {
        $0.unicodeScalars.contains(where: \.properties.isAlphabetic)
      }
      guard isShown else { throw Problem.noName }
    }
    return try await change(id) { before, corrections in
      let correction = correction.located(in: before.result)
      let all = corrections.map(\.correction.correction) + [correction.correction]
      let after = try await self.review(of: id, with: all, revision: before.revision + 1)
      // Others that fit nothing any more are findings.
      guard !after.result.unusedCorrections.contains(correction.correction) else {
        throw Problem.correctionFitsNothing
      }
      let facts = after.facts(accepted: try self.acceptedKeys(of: id))
      guard
        let number = try self.store.add(
          correction, by: person, was: before.result.value(correctedBy: correction.correction),
          to: id, at: before.revision, facts: facts)
      else { return nil }
      return (after, (number, after.revision))
    }
  }

  /// Reads the document anew without a correction, and forgets it.
  func removeCorrection(_ number: Int, of id: String) async throws {
    try await change(id) { before, corrections in
      guard corrections.contains(where: { $0.id == number }) else { throw Problem.noCorrection }
      let rest = corrections.filter { $0.id != number }.map(\.correction.correction)
      let after = try await self.review(of: id, with: rest, revision: before.revision + 1)
      let facts = after.facts(accepted: try self.acceptedKeys(of: id))
      let isDone = try self.store.removeCorrection(
        number, of: id, at: before.revision, facts: facts)
      return isDone ? (after, ()) : nil
    }
  }

  /// Tries a change again as long as others get in between.
  private func change<Value: Sendable>(
    _ id: String,
    _ attempt: (Review, [StoredCorrection]) async throws -> (Review, Value)?
  ) async throws -> Value {
    for _ in 0..<8 {
      let before = try await review(of: id)
      let corrections = try store.corrections(of: id)
      if let (after, value) = try await attempt(before, corrections) {
        keep(after, as: id)
        return value
      }
    }
    throw Problem.busy
  }

  // MARK: Accepted findings

  private func acceptedKeys(of id: String) throws -> Set<String> {
    Set(try store.acceptances(of: id).keys)
  }

  /// - Throws: `Problem.noFinding` where the document has none of that key now.
  func accept(
    _ finding: String, of id: String, _ acceptance: Acceptance
  ) async throws {
    try await change(id) { review, _ in
      guard review.findingKeys.contains(finding) else { throw Problem.noFinding }
      let facts = review.facts(accepted: try self.acceptedKeys(of: id).union([finding]))
      let isDone = try self.store.accept(
        finding, of: id, acceptance, at: review.revision, facts: facts)
      return isDone ? (review, ()) : nil
    }
  }

  func withdrawAcceptance(of finding: String, of id: String) async throws {
    try await change(id) { review, _ in
      let known = try self.acceptedKeys(of: id)
      guard known.contains(finding) else { throw Problem.noFinding }
      let facts = review.facts(accepted: known.subtracting([finding]))
      let isDone = try self.store.withdrawAcceptance(
        of: finding, of: id, at: review.revision, facts: facts)
      return isDone ? (review, ()) : nil
    }
  }

  // MARK: Profiles

  func profiles() throws -> [StoredProfile] { try store.profiles() }

  /// What of a document's corrections serves others, in YAML.
  func profile(of id: String) async throws -> String {
    let review = try await review(of: id)
    let corrections = try store.corrections(of: id).map(\.correction.correction)
    let yaml = try store.content(of: id)?.profileYAML
    let base = try yaml.map { try Profile(yaml: Array($0.utf8)) } ?? Profile()
    return Profile(generalizing: corrections, of: review.result, over: base).yaml { _, _ in nil }
  }

  /// Keeps what of a document's corrections serves others.
  /// - Returns: Whether the name is new.
  func saveProfile(named name: String, of id: String) async throws -> Bool {
    let yaml = try await profile(of: id)
    // What is kept can be used.
    _ = try Profile(yaml: Array(yaml.utf8))
    return try store.put(
      StoredProfile(
        name: name, createdAt: Clock.now(), from: try summary(of: id).fileName, yaml: yaml))
  }

  func removeProfile(named name: String) throws {
    guard try store.removeProfile(named: name) else { throw Problem.noProfile }
  }
}
