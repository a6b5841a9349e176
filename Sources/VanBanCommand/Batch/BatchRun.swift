import Glibc
import VanBan

/// Documents in, results out in the order of the documents, children between them. One loop; nothing
/// in it waits but `poll`.
struct BatchRun {
  private let inputs: InputFiles
  private let settings: BatchSettings
  private let pool: ChildPool
  private let milliseconds: Int
  private let spools: Spools
  private let window: Int
  private let state: BatchState?
  private let report: BatchReport?
  private var output: AnswerOutput
  private var progress: Progress
  private var next = 0
  private var temporaries: [Int: String] = [:]
  /// What has ended before a document that stands before it.
  private var early: [Int: BatchReport.Line] = [:]
  private var told = 0
  private var failed = 0
  private var skipped = 0
  private var isReading = true
  private var firstFailure: ExitStatus?
  /// Nothing more can be written.
  private var isFatal = false

  /// - Throws: `OutputFailure`.
  init(_ inputs: InputFiles, _ settings: BatchSettings, _ options: PoolOptions) throws {
    self.inputs = inputs
    self.settings = settings
    let limit = min(options.jobs ?? PoolOptions.cores, inputs.files.count)
    milliseconds = options.milliseconds
    if let folder = settings.folder {
      // A folder that cannot be made shows when the state is written into it.
      mkdir(folder, 0o777)
      state = try BatchState(
        in: folder, options: settings.signature, isResuming: settings.isResuming)
    } else {
      state = nil
    }
    let isStream = settings.destination == .standardOutput
    spools = try Spools(count: isStream ? 3 * limit : 0, in: settings.language)
    window = isStream ? 3 * limit : 1024
    report = try settings.report.map { try BatchReport(at: $0) }
    pool = ChildPool(limit: limit, memory: options.memory, spools: spools.descriptors)
    output = AnswerOutput(spools, isOrdered: true)
    progress = Progress(
      of: inputs.files.count, in: settings.language,
      isWanted: !isStream || isatty(STDOUT_FILENO) == 0)
  }

  /// Reads all documents.
  /// - Throws: the exit status of the first failure, or of the signal that stopped it; `OutputFailure`.
  mutating func run() throws {
    let signals = StopSignals.watch()
    var stopped: ExitStatus?
    while isReading, !isFatal, stopped == nil {
      startDocuments()
      var entries = [
        pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
        pollfd(fd: output.isPending ? STDOUT_FILENO : -1, events: Int16(POLLOUT), revents: 0),
      ]
      for end in pool.wait(for: &entries, milliseconds: progress.milliseconds) { try take(end) }
      if entries[0].revents != 0 { stopped = StopSignals.first(from: signals) }
      if output.isPending { _ = try output.write() }
      progress.draw(done: told + early.count, failed: failed, read: told + early.count - skipped)
      isReading = told < inputs.files.count || output.isPending
    }
    if isReading {
      pool.stop()
      try output.finishFirst()
      // What was done out of turn is done all the same.
      for number in early.keys.sorted() { try early[number].map { try tell($0) } }
    }
    progress.clear()
    try report?.finish()
    summarize(isStopped: stopped != nil)
    if let status = stopped ?? firstFailure { throw status.code }
  }

  private mutating func startDocuments() {
    while next < inputs.files.count, next - told < window, pool.hasRoom,
      settings.destination != .standardOutput || spools.hasFree
    {
      let number = next
      next += 1
      var task = DocumentTask(
        path: inputs.files[number], name: inputs.names[number], format: settings.format,
        isCompact: settings.isCompact, hasByteOrderMark: settings.hasByteOrderMark,
        options: settings.options)
      if case .database(let path) = settings.destination { task.database = path }
      if let result = result(of: number) {
        task.result = result
        task.temporary = OutputFile.temporary(for: result)
        task.knownSHA256 = entry(of: number)?.sha256
      }
      pool.start(
        Job(
          number: number, kind: .document, bytes: task.json,
          spool: settings.destination == .standardOutput ? spools.take() : nil,
          milliseconds: milliseconds,
          temporaries: task.temporary.map(settings.format.paths) ?? []))
    }
  }

  private func result(of number: Int) -> String? {
    settings.folder.map { "\($0)/\(settings.resultName(inputs.names[number]))" }
  }

  private func entry(of number: Int) -> BatchState.Entry? {
    result(of: number).flatMap {
      state?.entry(
        of: settings.resultName(inputs.names[number]), at: settings.format.paths($0),
        fileName: FileBytes.name(of: inputs.files[number]))
    }
  }

  /// Takes what became of a document; it is told when its turn comes.
  private mutating func take(_ job: JobEnd) throws {
    let number = job.number
    var end: DocumentEnd
    switch job.outcome {
    case .failed(let failure): end = DocumentEnd(failure: failure)
    case .done(let bytes): end = (try? DocumentEnd(json: bytes)) ?? DocumentEnd(failure: .crashed)
    }
    if let spool = job.spool {
      if end.failure == nil {
        output.add(.spool(spool, length: end.spooled), number: number)
      } else {
        spools.release(spool, length: 0)
        output.add(.bytes([]), number: number)
      }
    }
    let name = inputs.names[number]
    if end.isUnchanged {
      end.counts = entry(of: number)?.counts
      skipped += 1
    } else if end.failure == nil, let result = result(of: number) {
      state?.add(
        end, of: settings.resultName(name), at: settings.format.paths(result),
        fileName: FileBytes.name(of: inputs.files[number]))
    }
    if let folder = settings.folder { try note(end, of: number, in: folder) }
    if end.failure != nil { failed += 1 }
    if let note = end.note {
      progress.clear()
      writeMessage("\(inputs.files[number]): \(settings.language(note))")
    }
    let hasFile = settings.folder != nil && end.failure == nil
    early[number] = BatchReport.Line(
      path: inputs.files[number], result: hasFile ? settings.resultPattern(name) : nil,
      outcome: end.failure != nil ? .failed : end.isUnchanged ? .skipped : .done, end: end)
    while let line = early.removeValue(forKey: told) { try tell(line) }
  }

  private func note(_ end: DocumentEnd, of number: Int, in folder: String) throws {
    let file = ErrorFile(in: folder, of: inputs.names[number])
    guard let failure = end.failure else { return file.remove() }
    guard !end.isFatal else { return }
    try file.write(failure, of: inputs.files[number], sha256: end.sha256)
  }

  private mutating func tell(_ line: BatchReport.Line) throws {
    told += 1
    try report?.add(line)
    guard let failure = line.end.failure else { return }
    progress.clear()
    writeMessage("\(line.path): \(settings.language(failure.message))")
    firstFailure = firstFailure ?? failure.status
    isFatal = isFatal || line.end.isFatal
  }

  private func summarize(isStopped: Bool) {
    guard isStopped || settings.destination != .standardOutput && inputs.files.count > 1
    else { return }
    let read = told - failed
    let all = inputs.files.count
    var words = BilingualText(
      vi: "đã đọc \(read)/\(all) văn bản", en: "\(read) of \(all) documents were read")
    if skipped > 0 {
      words.vi += ", trong đó \(skipped) văn bản đã có kết quả từ trước"
      words.en += ", \(skipped) of them by an earlier run"
    }
    if isStopped {
      words.vi += "; đã dừng theo yêu cầu"
      words.en += "; stopped on request"
    }
    writeMessage(settings.language(words) + ".")
  }
}
